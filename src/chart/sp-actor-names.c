/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-actor-names.h"

#include <math.h>
#include <string.h>

#define ELLIPSIS "…"
/* A cut with fewer characters of the name reads worse than an id. */
#define MIN_KEPT 4
/* px by which parts of a text may be wider together than one by one. */
#define JOINING 0.5

typedef enum
{
  FORM_NAME,
  FORM_SHORT,
  FORM_ID,
  N_FORMS
} Form;

struct _SpActorNames
{
  SpTextMeasurer *measurer;
  char **forms[N_FORMS];
  guint n;
  GHashTable *cuts; /* of char *: what was cut before */
};

/* What is to be cut, and how. */
typedef struct
{
  SpActorNames *names;
  guint place;
  const char *text;
  SpTextEdge *edges; /* of the text */
  guint n_edges;
  SpTextStyle style;
  double width;
  double ellipsis;
  glong min_kept;
} Cut;

static guint
count_equal (char **texts, const char *text)
{
  guint n = 0;

  for (guint i = 0; texts[i] != NULL; i++)
    n += g_str_equal (texts[i], text) ? 1 : 0;
  return n;
}

/* Of what several have in common, none is left. */
static void
distinguish (SpActorNames *self)
{
  char **names = g_new0 (char *, self->n + 1);

  for (guint i = 0; i < self->n; i++)
    names[i] = count_equal (self->forms[FORM_NAME], self->forms[FORM_NAME][i]) > 1
                 ? g_strdup_printf ("%s (%s)", self->forms[FORM_NAME][i], self->forms[FORM_ID][i])
                 : g_strdup (self->forms[FORM_NAME][i]);
  g_strfreev (self->forms[FORM_NAME]);
  self->forms[FORM_NAME] = names;
  for (guint i = 0; i < self->n; i++)
    if (!sp_actor_names_is_own (self, i, self->forms[FORM_SHORT][i]))
      {
        g_free (self->forms[FORM_SHORT][i]);
        self->forms[FORM_SHORT][i] = g_strdup (names[i]);
      }
}

SpActorNames *
sp_actor_names_new (SpTextMeasurer *measurer,
                    const char *const *names,
                    const char *const *short_names,
                    const char *const *ids,
                    guint n)
{
  const char *const *const given[N_FORMS] = { names, short_names, ids };
  SpActorNames *self;

  g_return_val_if_fail (measurer != NULL && names != NULL && short_names != NULL && ids != NULL,
                        NULL);

  self = g_new0 (SpActorNames, 1);
  self->measurer = measurer;
  self->n = n;
  for (Form form = 0; form < N_FORMS; form++)
    {
      self->forms[form] = g_new0 (char *, n + 1);
      for (guint i = 0; i < n; i++)
        self->forms[form][i] = g_strdup (given[form][i]);
    }
  self->cuts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  distinguish (self);
  return self;
}

void
sp_actor_names_free (SpActorNames *self)
{
  for (Form form = 0; form < N_FORMS; form++)
    g_strfreev (self->forms[form]);
  g_hash_table_unref (self->cuts);
  g_free (self);
}

const char *
sp_actor_names_get (const SpActorNames *self, guint place)
{
  g_return_val_if_fail (self != NULL && place < self->n, "");

  return self->forms[FORM_NAME][place];
}

const char *
sp_actor_names_get_short (const SpActorNames *self, guint place)
{
  g_return_val_if_fail (self != NULL && place < self->n, "");

  return self->forms[FORM_SHORT][place];
}

/* Whether @text is the @parts in this order, with anything between them. */
static gboolean
has_parts (const char *text, char **parts)
{
  guint n = g_strv_length (parts);
  const char *at = text + strlen (parts[0]);

  if (!g_str_has_prefix (text, parts[0]))
    return FALSE;
  if (n == 1)
    return *at == '\0';
  for (guint i = 1; i + 1 < n; i++)
    {
      at = strstr (at, parts[i]);
      if (at == NULL)
        return FALSE;
      at += strlen (parts[i]);
    }
  return g_str_has_suffix (at, parts[n - 1]);
}

gboolean
sp_actor_names_is_own (const SpActorNames *self, guint place, const char *text)
{
  g_auto (GStrv) parts = NULL;

  g_return_val_if_fail (self != NULL && place < self->n && text != NULL, FALSE);

  if (*text == '\0')
    return self->n == 1;
  parts = g_strsplit (text, ELLIPSIS, -1);
  for (Form form = 0; form < N_FORMS; form++)
    for (guint i = 0; i < self->n; i++)
      if (i != place && has_parts (self->forms[form][i], parts))
        return FALSE;
  return TRUE;
}

static glong
count_kept (const char *shown)
{
  glong n = 0;

  for (const char *at = shown; *at != '\0'; at = g_utf8_next_char (at))
    n += g_unichar_isalnum (g_utf8_get_char (at)) ? 1 : 0;
  return n;
}

/* @shown, or NULL where it is too wide, too little, or might be another's. */
static char *
accept (const Cut *cut, char *shown)
{
  SpActorNames *names = cut->names;

  if (count_kept (shown) >= cut->min_kept && sp_actor_names_is_own (names, cut->place, shown)
      && sp_text_measurer_get_width (names->measurer, shown, cut->style) <= cut->width)
    return shown;
  g_free (shown);
  return NULL;
}

static double
get_width (const Cut *cut, const char *text)
{
  return sp_text_measurer_get_width (cut->names->measurer, text, cut->style);
}

/* What begins at the edge @first and is at most @width wide, without spaces at its end. */
static char *
take_start (const Cut *cut, guint first, double width)
{
  guint last = first;

  for (guint i = first; i < cut->n_edges && cut->edges[i].x - cut->edges[first].x <= width; i++)
    if (cut->edges[i].may_cut)
      last = i;
  return g_strchomp (g_strndup (cut->text + cut->edges[first].offset,
                                cut->edges[last].offset - cut->edges[first].offset));
}

/* From where a word begins, with the space before it, unless that costs more than half of what there is room for. */
static const char *
take_end (const Cut *cut, double width)
{
  guint first = cut->n_edges - 1;
  const char *end;
  const char *space;

  for (guint i = cut->n_edges;
       i > 0 && cut->edges[cut->n_edges - 1].x - cut->edges[i - 1].x <= width; i--)
    if (cut->edges[i - 1].may_cut)
      first = i - 1;
  end = cut->text + cut->edges[first].offset;
  space = strchr (end, ' ');
  return space != NULL && strlen (space) * 2 >= strlen (end) ? space : end;
}

static char *
cut_end (const Cut *cut)
{
  g_autofree char *start = take_start (cut, 0, cut->width - cut->ellipsis);

  return accept (cut, g_strconcat (start, ELLIPSIS, NULL));
}

/* @share: how much of the room is for the end. */
static char *
cut_middle (const Cut *cut, double share)
{
  double room = cut->width - cut->ellipsis - JOINING;
  const char *end = take_end (cut, room * share);
  g_autofree char *start = take_start (cut, 0, room - get_width (cut, end));

  return *end != '\0' ? accept (cut, g_strconcat (start, ELLIPSIS, end, NULL)) : NULL;
}

static gsize
count_common (const char *a, const char *b)
{
  gsize n = 0;

  while (a[n] != '\0' && a[n] == b[n])
    n++;
  return n;
}

/* The edge at which the text first differs from the other that begins most like it. */
static guint
find_difference (const Cut *cut)
{
  const SpActorNames *names = cut->names;
  gsize most = 0;
  guint edge = 0;

  for (Form form = FORM_NAME; form <= FORM_SHORT; form++)
    for (guint i = 0; i < names->n; i++)
      if (i != cut->place)
        most = MAX (most, count_common (cut->text, names->forms[form][i]));
  for (guint i = 0; i < cut->n_edges && cut->edges[i].offset <= most; i++)
    if (cut->edges[i].may_cut)
      edge = i;
  return edge;
}

/* The edge of the space before the word at @edge. */
static guint
find_word (const Cut *cut, guint edge)
{
  guint start = edge;

  while (start > 0 && (start == edge || cut->text[cut->edges[start].offset] != ' '))
    start--;
  return start;
}

/* @share: how much of the room is for the name's start, before what begins at @from. */
static char *
cut_around (const Cut *cut, guint from, double share)
{
  double room = cut->width - 2 * cut->ellipsis - JOINING;
  g_autofree char *start = take_start (cut, 0, room * share);
  g_autofree char *part = NULL;
  const char *rest = cut->text + cut->edges[from].offset;

  if (rest < cut->text + strlen (start))
    return NULL;
  part = take_start (cut, from, room - get_width (cut, start));
  if (*part == '\0')
    return NULL;
  return accept (cut, g_strconcat (start, ELLIPSIS, part,
                                   rest[strlen (part)] != '\0' ? ELLIPSIS : "", NULL));
}

/* The start of the name reads best, then its ends, then its start and the word that tells it from others. NULL for none. */
static char *
cut_text (const Cut *cut)
{
  static const double ends[] = { 0.5, 0.7, 0.3, 1.0 };
  static const double starts[] = { 0.4, 0.2, 0.0 };
  guint difference;
  guint word;
  char *shown = cut_end (cut);

  for (guint i = 0; shown == NULL && i < G_N_ELEMENTS (ends); i++)
    shown = cut_middle (cut, ends[i]);
  if (shown != NULL)
    return shown;
  difference = find_difference (cut);
  word = find_word (cut, difference);
  for (guint i = 0; shown == NULL && i < G_N_ELEMENTS (starts); i++)
    shown = cut_around (cut, word, starts[i]);
  for (guint i = 0; shown == NULL && i < G_N_ELEMENTS (starts); i++)
    shown = cut_around (cut, difference, starts[i]);
  return shown;
}

static void
set_text (Cut *cut, const char *text)
{
  g_free (cut->edges);
  cut->text = text;
  cut->edges = sp_text_measurer_get_edges (cut->names->measurer, text, cut->style, &cut->n_edges);
}

static char *
cut_name (Cut *cut)
{
  const char *id = cut->names->forms[FORM_ID][cut->place];
  char *shown;

  set_text (cut, cut->names->forms[FORM_SHORT][cut->place]);
  shown = cut_text (cut);
  if (shown == NULL && get_width (cut, id) <= cut->width
      && sp_actor_names_is_own (cut->names, cut->place, id))
    return g_strdup (id);
  cut->min_kept = 1;
  shown = shown != NULL ? shown : cut_text (cut);
  if (shown == NULL)
    {
      set_text (cut, id);
      shown = cut_text (cut);
    }
  if (shown == NULL)
    shown = sp_text_measurer_fit (cut->names->measurer, cut->names->forms[FORM_SHORT][cut->place],
                                  cut->style, cut->width);
  return shown;
}

char *
sp_actor_names_cut (SpActorNames *self, guint place, SpTextStyle style, double width)
{
  g_autofree char *key = NULL;
  const char *known;
  Cut cut;

  g_return_val_if_fail (self != NULL && place < self->n, NULL);

  key = g_strdup_printf ("%u %ld %d %ld", place, lround (style.size * 1024), (int)style.weight,
                         lround (width * 1024));
  known = g_hash_table_lookup (self->cuts, key);
  if (known != NULL)
    return g_strdup (known);
  cut = (Cut){
    .names = self,
    .place = place,
    .style = style,
    .width = width,
    .ellipsis = sp_text_measurer_get_width (self->measurer, ELLIPSIS, style),
    .min_kept = MIN_KEPT,
  };
  known = cut_name (&cut);
  g_free (cut.edges);
  g_hash_table_insert (self->cuts, g_steal_pointer (&key), (char *)known);
  return g_strdup (known);
}
