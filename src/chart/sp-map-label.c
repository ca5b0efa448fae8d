/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-map-label.h"

#include "analysis/sp-names.h"
#include "analysis/sp-phrases.h"
#include "analysis/sp-sentence.h"
#include "sp-map-placement.h"
#include "sp-signs.h"

#include <math.h>
#include <string.h>

#define FLAG      19.0
#define FLAG_GAP  5.0
#define SIGNS     15.0
#define MAX_NAME  150.0
#define MAX_WORDS 130.0
#define MAX_STACK 84.0
#define MAX_CODE  60.0
/* Where a code is written, a flag beside it is small. */
#define MAX_LINES 2

typedef enum
{
  FLAG_NONE,
  FLAG_BEFORE,
  FLAG_ABOVE,
} FlagPlace;

typedef enum
{
  SAY_NAME,     /* only who */
  SAY_POSITION, /* and where it stands */
  SAY_ALL,      /* and what sets that apart, in words */
} Saying;

typedef struct
{
  FlagPlace flag;
  char **name;
  char **lines;
  SpType type;          /* of the name */
  gboolean is_code;     /* in place of a name */
  gboolean lacks_words; /* there is more to say */
  gboolean lacks_figure;
  SpMapSize size;
} Form;

struct _SpMapLabel
{
  SpSheet *sheet;
  const SpClasses *classes;
  guint actor;
  guint issue;
  gboolean stands; /* has a position */
  double signs;    /* the width of its signs */
  char *position;
  char *words;
  char *month;
  GArray *inside;  /* of Form */
  GArray *outside; /* of Form */
  guint n_good;
  GArray *inside_sizes;
  GArray *outside_sizes;
};

static void
clear_form (gpointer data)
{
  Form *form = data;

  g_strfreev (form->name);
  g_strfreev (form->lines);
}

static const SpIssue *
get_issue (const SpSheet *sheet, guint issue)
{
  return sp_dataset_get_issue (sheet->dataset, sp_selection_get_issue (sheet->selection, issue));
}

static double
measure_lines (const SpSheet *sheet, char **lines, SpType type)
{
  double width = 0.0;

  for (guint i = 0; lines[i] != NULL; i++)
    width = MAX (width, sp_sheet_get_text_width (sheet, lines[i], type));
  return width;
}

static void
measure_form (const SpMapLabel *self, Form *form)
{
  const SpSheet *sheet = self->sheet;
  double flag = sp_sheet_px (sheet, FLAG);
  double gap = sp_sheet_px (sheet, FLAG_GAP);
  double text = MAX (measure_lines (sheet, form->name, form->type),
                     measure_lines (sheet, form->lines, SP_TYPE_LABEL));
  double height = g_strv_length (form->name) * sp_sheet_get_leading (sheet, form->type)
                  + g_strv_length (form->lines) * sp_sheet_get_leading (sheet, SP_TYPE_LABEL);

  text = MAX (text, self->signs);
  if (self->signs > 0.0)
    height += sp_sheet_px (sheet, SIGNS);
  if (form->flag == FLAG_ABOVE)
    height += sp_sheet_get_flag_height (flag) + sp_sheet_px (sheet, 1);
  form->size.width = form->flag == FLAG_BEFORE ? flag + gap + text : MAX (text, flag);
  form->size.height = height;
}

static char **
wrap (const SpSheet *sheet, const char *text, SpType type, double width)
{
  return sp_text_measurer_wrap (sheet->measurer, text, sp_sheet_get_style (sheet, type),
                                sp_sheet_px (sheet, width), MAX_LINES);
}

static void
append_lines (GStrvBuilder *builder, const SpSheet *sheet, const char *text)
{
  g_auto (GStrv) lines = wrap (sheet, text, SP_TYPE_LABEL, MAX_WORDS);

  for (guint i = 0; lines[i] != NULL; i++)
    g_strv_builder_add (builder, lines[i]);
}

static char **
write_lines (const SpMapLabel *self, Saying saying)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  if (saying >= SAY_POSITION)
    append_lines (builder, self->sheet, self->position);
  append_lines (builder, self->sheet, saying == SAY_ALL ? self->words : self->month);
  return g_strv_builder_end (builder);
}

/* Takes @name. */
static void
add_form (SpMapLabel *self, GArray *forms, FlagPlace flag, char **name, SpType type, Saying saying)
{
  Form form = { .flag = flag, .type = type, .name = name };

  form.lines = write_lines (self, saying);
  form.lacks_words = saying < SAY_ALL && !g_str_equal (self->words, self->month);
  form.lacks_figure = saying < SAY_POSITION && self->stands
                      && get_issue (self->sheet, self->issue)->scale == SP_SCALE_NUMBER;
  form.is_code = g_strv_length (name) == 1
                 && !g_str_equal (name[0], self->sheet->names[self->actor])
                 && !g_str_equal (name[0], self->sheet->short_names[self->actor]);
  measure_form (self, &form);
  g_array_append_val (forms, form);
}

static char **
list_one (const char *word)
{
  char *const words[] = { (char *)word, NULL };

  return g_strdupv ((char **)words);
}

/* A code where the id is one, else what of the name has room; without telling that a name was cut. */
static char *
find_code (SpMapLabel *self)
{
  gboolean cut = self->sheet->names_cut;
  char *code = sp_sheet_get_compact_name (self->sheet, self->actor, SP_TYPE_HEADING,
                                          sp_sheet_px (self->sheet, MAX_CODE));

  self->sheet->names_cut = cut;
  return code;
}

static void
add_names (SpMapLabel *self, GArray *forms, FlagPlace flag, Saying saying)
{
  const SpSheet *sheet = self->sheet;
  const char *names[] = { sheet->names[self->actor], sheet->short_names[self->actor] };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_auto (GStrv)
        lines = wrap (sheet, names[i], SP_TYPE_HEADING, flag == FLAG_BEFORE ? MAX_NAME : MAX_STACK);
      g_autofree char *joined = g_strjoinv (" ", lines);

      if ((i > 0 && g_str_equal (names[0], names[1])) || !g_str_equal (joined, names[i]))
        continue;
      add_form (self, forms, flag, g_steal_pointer (&lines), SP_TYPE_HEADING, saying);
    }
}

static void
add_code (SpMapLabel *self, GArray *forms, FlagPlace flag, SpType type, Saying saying)
{
  g_autofree char *code = find_code (self);

  add_form (self, forms, flag, list_one (code), type, saying);
}

static void
add_codes (SpMapLabel *self, GArray *forms, Saying saying)
{
  add_code (self, forms, FLAG_BEFORE, SP_TYPE_HEADING, saying);
  add_code (self, forms, FLAG_ABOVE, SP_TYPE_HEADING, saying);
  add_code (self, forms, FLAG_NONE, SP_TYPE_HEADING, saying);
}

/* A figure is worth more than a name, and both more than standing inside. */
static void
list_inside (SpMapLabel *self)
{
  gboolean figure = self->stands && get_issue (self->sheet, self->issue)->scale == SP_SCALE_NUMBER;
  GArray *forms = self->inside;

  for (Saying saying = self->stands ? SAY_ALL : SAY_NAME;; saying--)
    {
      add_names (self, forms, FLAG_BEFORE, saying);
      add_names (self, forms, FLAG_ABOVE, saying);
      if (saying == SAY_POSITION && figure)
        {
          add_codes (self, forms, saying);
          self->n_good = forms->len;
        }
      if (saying == SAY_NAME)
        break;
    }
  add_names (self, forms, FLAG_NONE, SAY_NAME);
  if (!figure)
    self->n_good = forms->len;
  add_codes (self, forms, SAY_NAME);
  add_code (self, forms, FLAG_NONE, SP_TYPE_LABEL, SAY_NAME);
}

static void
list_outside (SpMapLabel *self)
{
  Saying best = self->stands ? SAY_ALL : SAY_NAME;

  for (Saying saying = best;; saying--)
    {
      add_names (self, self->outside, FLAG_BEFORE, saying);
      if (saying <= SAY_POSITION)
        break;
    }
  if (self->stands)
    add_code (self, self->outside, FLAG_BEFORE, SP_TYPE_HEADING, SAY_POSITION);
  add_names (self, self->outside, FLAG_BEFORE, SAY_NAME);
  add_code (self, self->outside, FLAG_BEFORE, SP_TYPE_HEADING, SAY_NAME);
}

/* No line ends within the month, which is the last of the words. */
static void
keep_together (char **words, char **month)
{
  g_auto (GStrv) parts = g_strsplit (*month, " ", -1);
  char *kept = g_strjoinv ("\302\240", parts);
  char *rest = g_strndup (*words, strlen (*words) - strlen (*month));

  g_free (*words);
  *words = g_strconcat (rest, kept, NULL);
  g_free (rest);
  g_free (*month);
  *month = kept;
}

static GArray *
list_sizes (const GArray *forms)
{
  GArray *sizes = g_array_new (FALSE, FALSE, sizeof (SpMapSize));

  for (guint i = 0; i < forms->len; i++)
    g_array_append_val (sizes, g_array_index (forms, Form, i).size);
  return sizes;
}

SpMapLabel *
sp_map_label_new (SpSheet *sheet, const SpClasses *classes, guint actor, guint issue)
{
  SpMapLabel *self = g_new0 (SpMapLabel, 1);

  self->sheet = sheet;
  self->classes = classes;
  self->actor = actor;
  self->issue = issue;
  self->stands = sp_selection_get_standing (sheet->selection, actor, issue)->state
                 == SP_STANDING_POSITION;
  self->signs = self->stands ? sp_signs_get_width (sheet, actor, issue) : 0.0;
  self->position = sp_sentence_standing (sheet->selection, actor, issue);
  self->words = self->stands ? sp_signs_write_words (sheet, actor, issue) : g_strdup ("");
  self->month = self->stands ? sp_signs_write_month (sheet, actor, issue) : g_strdup ("");
  keep_together (&self->words, &self->month);
  self->inside = g_array_new (FALSE, TRUE, sizeof (Form));
  self->outside = g_array_new (FALSE, TRUE, sizeof (Form));
  g_array_set_clear_func (self->inside, clear_form);
  g_array_set_clear_func (self->outside, clear_form);
  list_inside (self);
  list_outside (self);
  self->inside_sizes = list_sizes (self->inside);
  self->outside_sizes = list_sizes (self->outside);
  return self;
}

void
sp_map_label_free (SpMapLabel *self)
{
  g_free (self->position);
  g_free (self->words);
  g_free (self->month);
  g_array_unref (self->inside);
  g_array_unref (self->outside);
  g_array_unref (self->inside_sizes);
  g_array_unref (self->outside_sizes);
  g_free (self);
}

const GArray *
sp_map_label_get_inside (const SpMapLabel *self)
{
  return self->inside_sizes;
}

guint
sp_map_label_get_n_good (const SpMapLabel *self)
{
  return self->n_good;
}

const GArray *
sp_map_label_get_outside (const SpMapLabel *self)
{
  return self->outside_sizes;
}

typedef struct
{
  SpMapLabel *label;
  SpToken fill;
  double room;
  SpAnchor anchor;
  double x;
} Pen;

/* Where patterns are parted by black borders, words that lie across one cover it. */
static void
add_plate (const Pen *pen, const char *text, SpType type, double y)
{
  SpSheet *sheet = pen->label->sheet;
  double margin = sp_sheet_px (sheet, 1);
  double width = sp_sheet_get_text_width (sheet, text, type);
  double x = pen->anchor == SP_ANCHOR_MIDDLE ? pen->x - width / 2 : pen->x;

  sp_scene_builder_add_rect (sheet->builder,
                             (SpBox){ x - margin, y + margin, width + 2 * margin,
                                      sp_sheet_get_leading (sheet, type) - 2 * margin },
                             margin, (SpPaint){ .fill = SP_TOKEN_BAND_PLATE });
}

static double
add_lines (const Pen *pen, char **lines, SpType type, double y)
{
  SpSheet *sheet = pen->label->sheet;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (pen->fill != SP_TOKEN_NONE)
        sp_sheet_add_text_within (sheet, lines[i], type,
                                  (SpPaint){ .fill = pen->fill, .hues = pen->label->classes->hues },
                                  pen->anchor, pen->x, y, pen->room);
      else
        {
          add_plate (pen, lines[i], type, y);
          sp_sheet_add_text (sheet, lines[i], type, SP_TOKEN_INK, pen->anchor, pen->x, y);
        }
      y += sp_sheet_get_leading (sheet, type);
    }
  return y;
}

/* On a coloured ground, and on land, the signs get a card of their own. */
static void
add_signs (const Pen *pen, double y)
{
  SpMapLabel *self = pen->label;
  double height = sp_sheet_px (self->sheet, SIGNS);
  double x = pen->anchor == SP_ANCHOR_MIDDLE ? pen->x - self->signs / 2 : pen->x;
  double margin = sp_sheet_px (self->sheet, 1);

  if (self->signs <= 0.0)
    return;
  sp_scene_builder_add_rect (self->sheet->builder,
                             (SpBox){ x, y + margin, self->signs, height - margin },
                             sp_sheet_px (self->sheet, 3), (SpPaint){ .fill = SP_TOKEN_CARD });
  sp_signs_add (self->sheet, self->actor, self->issue, x + sp_sheet_px (self->sheet, 2.5),
                y + (height + margin) / 2, self->classes->hues, self->classes->tokens);
}

/* The flag, too, stands on a plate where it would merge with a pattern. */
static void
add_flag (SpMapLabel *self, double x, double y)
{
  double width = sp_sheet_px (self->sheet, FLAG);
  double height = sp_sheet_get_flag_height (width);
  double margin = sp_sheet_px (self->sheet, 1);

  sp_scene_builder_add_rect (self->sheet->builder,
                             (SpBox){ x - margin, y - margin, width + 2 * margin,
                                      height + 2 * margin },
                             margin, (SpPaint){ .fill = SP_TOKEN_BAND_PLATE });
  sp_sheet_add_flag (self->sheet, self->actor, x, y, width);
}

static void
note_losses (SpMapLabel *self, const Form *form)
{
  self->sheet->names_cut |= form->is_code;
  self->sheet->notes_cut |= form->lacks_words;
  self->sheet->labels_cut |= form->lacks_figure;
}

void
sp_map_label_add (SpMapLabel *self, guint index, SpToken fill, double x, double y, double room)
{
  const Form *form = &g_array_index (fill != SP_TOKEN_NONE ? self->inside : self->outside, Form,
                                     index);
  double flag = sp_sheet_px (self->sheet, FLAG);
  double height = sp_sheet_get_flag_height (flag);
  double row = sp_sheet_get_leading (self->sheet, form->type);
  gboolean before = form->flag == FLAG_BEFORE;
  Pen pen = { self, fill, room, before ? SP_ANCHOR_START : SP_ANCHOR_MIDDLE,
              before ? x + flag + sp_sheet_px (self->sheet, FLAG_GAP) : x + form->size.width / 2 };

  if (before)
    add_flag (self, x, y + (row - height) / 2);
  if (form->flag == FLAG_ABOVE)
    {
      add_flag (self, pen.x - flag / 2, y + sp_sheet_px (self->sheet, 1));
      y += height + sp_sheet_px (self->sheet, 1);
    }
  y = add_lines (&pen, form->name, form->type, y);
  y = add_lines (&pen, form->lines, SP_TYPE_LABEL, y);
  add_signs (&pen, y);
  if (self->stands)
    sp_signs_use_legends (self->sheet, self->actor, self->issue);
  note_losses (self, form);
}
