/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-sheet.h"

#include "sp-sheet-private.h"

#include "analysis/sp-names.h"
#include "analysis/sp-sentence.h"
#include "scene/sp-pattern.h"

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <math.h>

#define ASCENT    0.905
#define DESCENT   0.212
#define FLAG_PATH "/org/standpoint/Standpoint/flags/%s.svg"
/* Codes longer than this are ids of the file, no abbreviations. */
#define CODE_LENGTH 6
#define ELLIPSIS    "…"
#define MIN_WIDTH   320.0
/* px, whatever the scale. */
#define MIN_TYPE 12.0

#define LEFT_TO_RIGHT_MARK "\u200e"
#define RIGHT_TO_LEFT_MARK "\u200f"

static const struct
{
  double size;
  double leading;
  SpWeight weight;
} types[] = {
  [SP_TYPE_HEADLINE] = { 28, 34, SP_WEIGHT_BOLD },
  [SP_TYPE_SUBTITLE] = { 15, 20, SP_WEIGHT_NORMAL },
  [SP_TYPE_STRIP] = { 17, 22, SP_WEIGHT_BOLD },
  [SP_TYPE_QUESTION] = { 14, 19, SP_WEIGHT_NORMAL },
  [SP_TYPE_NAME] = { 14, 18, SP_WEIGHT_NORMAL },
  [SP_TYPE_HEADING] = { 13, 18, SP_WEIGHT_SEMIBOLD },
  [SP_TYPE_LABEL] = { 12, 16, SP_WEIGHT_NORMAL },
  [SP_TYPE_NOTE] = { 12, 16, SP_WEIGHT_NORMAL },
};

static void
clear_explanation (gpointer data)
{
  g_free (((SpExplanation *)data)->text);
}

static void
set_names (SpSheet *self)
{
  guint n = sp_selection_get_n_actors (self->selection);
  g_auto (GStrv) names = g_new0 (char *, n + 1);
  g_auto (GStrv) short_names = g_new0 (char *, n + 1);
  g_autofree const char **ids = g_new0 (const char *, n + 1);

  for (guint i = 0; i < n; i++)
    {
      guint actor = sp_selection_get_actor (self->selection, i);

      names[i] = sp_actor_get_shown_name (self->dataset, actor);
      short_names[i] = sp_actor_get_shown_short_name (self->dataset, actor);
      ids[i] = sp_actor_get_code (self->dataset, actor);
    }
  self->called = sp_actor_names_new (self->measurer, (const char *const *)names,
                                     (const char *const *)short_names, ids, n);
  self->names = g_new0 (const char *, n + 1);
  self->short_names = g_new0 (const char *, n + 1);
  for (guint i = 0; i < n; i++)
    {
      self->names[i] = sp_actor_names_get (self->called, i);
      self->short_names[i] = sp_actor_names_get_short (self->called, i);
    }
}

SpSheet *
sp_sheet_new (const SpChartRequest *request)
{
  SpSheet *self = g_new0 (SpSheet, 1);

  self->request = request;
  self->selection = request->selection;
  self->dataset = sp_selection_get_dataset (request->selection);
  self->measurer = request->measurer;
  self->builder = sp_scene_builder_new (request->measurer, request->width);
  sp_scene_builder_set_rtl (self->builder, sp_language_is_rtl (sp_language_get ()));
  self->explained = g_array_new (FALSE, FALSE, sizeof (SpExplanation));
  g_array_set_clear_func (self->explained, clear_explanation);
  self->notes = g_ptr_array_new_with_free_func (g_free);
  self->cited = g_array_copy ((GArray *)sp_selection_get_statements (self->selection));
  set_names (self);
  return self;
}

void
sp_sheet_free (SpSheet *self)
{
  sp_scene_builder_free (self->builder);
  sp_actor_names_free (self->called);
  g_free (self->names);
  g_free (self->short_names);
  g_array_unref (self->explained);
  g_ptr_array_unref (self->notes);
  g_array_unref (self->cited);
  g_free (self);
}

const char *
sp_sheet_get_kind (const SpSheet *self)
{
  const char *kind = sp_selection_get_view (self->selection)->chart;

  return kind != NULL ? kind : "positions";
}

/* Of everything but type: what lies between words does not shrink further than they can. */
static double
get_scale (const SpChartRequest *request)
{
  return MAX (request->scale, MIN_TYPE / types[SP_TYPE_NAME].size);
}

double
sp_sheet_px (const SpSheet *self, double px)
{
  return px * get_scale (self->request);
}

double
sp_sheet_get_padding (const SpSheet *self)
{
  return self->request->width < sp_sheet_px (self, 600) ? MIN (self->request->padding, 16.0)
                                                        : self->request->padding;
}

double
sp_sheet_get_content_width (const SpSheet *self)
{
  return self->request->width - 2 * sp_sheet_get_padding (self);
}

double
sp_sheet_get_min_width (const SpChartRequest *request)
{
  return ceil (MIN_WIDTH * get_scale (request));
}

/* A headline set for a wide picture would fill a phone's. */
static double
get_shrink (const SpSheet *self, SpType type)
{
  double width = self->request->width / get_scale (self->request);

  if (type != SP_TYPE_HEADLINE || width >= 900)
    return 1.0;
  return width >= 600 ? 0.86 : 0.75;
}

SpTextStyle
sp_sheet_get_style (const SpSheet *self, SpType type)
{
  double size = types[type].size * get_shrink (self, type) * self->request->scale;

  return (SpTextStyle){ MAX (size, MIN_TYPE), types[type].weight };
}

double
sp_sheet_get_leading (const SpSheet *self, SpType type)
{
  return sp_sheet_get_style (self, type).size * types[type].leading / types[type].size;
}

double
sp_sheet_get_text_width (const SpSheet *self, const char *text, SpType type)
{
  return sp_text_measurer_get_width (self->measurer, text, sp_sheet_get_style (self, type));
}

double
sp_sheet_get_baseline (const SpSheet *self, SpType type, double top)
{
  double size = sp_sheet_get_style (self, type).size;

  return top + (sp_sheet_get_leading (self, type) - size * (ASCENT + DESCENT)) / 2 + size * ASCENT;
}

void
sp_sheet_add_text (
  SpSheet *self, const char *text, SpType type, SpToken ink, SpAnchor anchor, double x, double top)
{
  sp_scene_builder_add_text (self->builder, text, sp_sheet_get_style (self, type), ink, anchor, x,
                             sp_sheet_get_baseline (self, type, top));
}

double
sp_sheet_get_plate_margin (const SpSheet *self)
{
  return sp_sheet_px (self, 2);
}

/* As high as the words, so that plates of lines one under another don't cover the neighbours. */
static void
add_plate (SpSheet *self,
           const char *text,
           SpType type,
           SpToken plate,
           SpAnchor anchor,
           double x,
           double top,
           double margin)
{
  double width = sp_sheet_get_text_width (self, text, type);
  double size = sp_sheet_get_style (self, type).size;
  double left = x
                - (anchor == SP_ANCHOR_START    ? 0.0
                   : anchor == SP_ANCHOR_MIDDLE ? width / 2
                                                : width);

  sp_scene_builder_add_rect (self->builder,
                             (SpBox){ left - margin,
                                      sp_sheet_get_baseline (self, type, top) - ASCENT * size,
                                      width + 2 * margin, (ASCENT + DESCENT) * size },
                             margin, (SpPaint){ .fill = plate });
}

/* The middle of a scale has a plain band in every theme. */
static SpToken
get_plate (SpToken fill, SpHues hues)
{
  SpPattern pattern;

  if (fill >= SP_TOKEN_SCALE_0 && fill <= SP_TOKEN_SCALE_8)
    return SP_TOKEN_PLATE;
  return sp_pattern_find (hues, fill, &pattern) ? SP_TOKEN_BAND_PLATE : SP_TOKEN_NONE;
}

void
sp_sheet_add_text_within (SpSheet *self,
                          const char *text,
                          SpType type,
                          SpPaint ground,
                          SpAnchor anchor,
                          double x,
                          double top,
                          double room)
{
  SpPaint ink = { .fill = sp_token_get_ink_on (ground.fill), .hues = ground.hues };
  SpToken plate = get_plate (ground.fill, ground.hues);
  double margin = (room - sp_sheet_get_text_width (self, text, type)) / 2;

  if (*text == '\0')
    return;
  if (plate != SP_TOKEN_NONE)
    add_plate (self, text, type, plate, anchor, x, top,
               CLAMP (margin, 0.0, sp_sheet_get_plate_margin (self)));
  sp_scene_builder_add_painted_text (self->builder, text, sp_sheet_get_style (self, type), ink,
                                     anchor, x, sp_sheet_get_baseline (self, type, top));
}

void
sp_sheet_add_text_on (SpSheet *self,
                      const char *text,
                      SpType type,
                      SpToken fill,
                      SpHues hues,
                      SpAnchor anchor,
                      double x,
                      double top)
{
  sp_sheet_add_text_within (self, text, type, (SpPaint){ .fill = fill, .hues = hues }, anchor, x,
                            top, INFINITY);
}

/* A line that continues a paragraph runs in the direction of its beginning, whatever its own first
 * letter is. */
static char *
continue_line (SpSheet *self, char **lines, guint i)
{
  gboolean rtl = sp_scene_builder_is_rtl_text (self->builder, lines[0]);

  if (i == 0 || sp_scene_builder_is_rtl_text (self->builder, lines[i]) == rtl)
    return g_strdup (lines[i]);
  return g_strconcat (rtl ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK, lines[i], NULL);
}

double
sp_sheet_add_lines_on (
  SpSheet *self, char **lines, SpType type, SpToken fill, SpHues hues, double x, double top)
{
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *line = continue_line (self, lines, i);

      sp_sheet_add_text_on (self, line, type, fill, hues, SP_ANCHOR_START, x, top);
      top += sp_sheet_get_leading (self, type);
    }
  return top;
}

double
sp_sheet_add_lines (SpSheet *self, char **lines, SpType type, SpToken ink, double x, double top)
{
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *line = continue_line (self, lines, i);

      sp_sheet_add_text (self, line, type, ink, SP_ANCHOR_START, x, top);
      top += sp_sheet_get_leading (self, type);
    }
  return top;
}

gboolean
sp_sheet_is_cut (char **lines, const char *text)
{
  guint n = g_strv_length (lines);

  return n > 0 && g_str_has_suffix (lines[n - 1], ELLIPSIS) && !g_str_has_suffix (text, ELLIPSIS);
}

static const char *
get_name (const SpSheet *self, guint place, SpNameForm form)
{
  if (form == SP_NAME_FULL)
    return self->names[place];
  if (form == SP_NAME_SHORT)
    return self->short_names[place];
  return sp_actor_get_code (self->dataset, sp_selection_get_actor (self->selection, place));
}

/* Whether an id reads as an abbreviation (POL, NATO), and not as a number of the file's own (A17). */
static gboolean
is_code (const char *id)
{
  gsize length = strlen (id);

  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isupper (id[i]))
      return FALSE;
  return length >= 2 && length <= CODE_LENGTH;
}

char *
sp_sheet_get_compact_name (SpSheet *self, guint place, SpType type, double width)
{
  const char *code = get_name (self, place, SP_NAME_CODE);

  if (!is_code (code) || !sp_actor_names_is_own (self->called, place, code))
    return sp_sheet_fit_name (self, place, type, width);
  self->names_cut = TRUE;
  return g_strdup (code);
}

char *
sp_sheet_fit_name (SpSheet *self, guint place, SpType type, double width)
{
  for (SpNameForm form = SP_NAME_FULL; form <= SP_NAME_CODE; form++)
    {
      const char *name = get_name (self, place, form);

      if (form == SP_NAME_CODE
          && (!is_code (name) || !sp_actor_names_is_own (self->called, place, name)))
        break;
      if (sp_sheet_get_text_width (self, name, type) <= width)
        {
          self->names_cut |= form == SP_NAME_CODE;
          return g_strdup (name);
        }
    }
  self->names_cut = TRUE;
  return sp_actor_names_cut (self->called, place, sp_sheet_get_style (self, type), width);
}

static gboolean
fits (SpSheet *self, const char *text, SpType type, double width)
{
  return sp_sheet_get_text_width (self, text, type) <= width;
}

char **
sp_sheet_wrap_name (SpSheet *self, guint place, SpType type, double width)
{
  const char *name = self->names[place];
  g_auto (GStrv)
    lines = sp_text_measurer_wrap (self->measurer, name, sp_sheet_get_style (self, type), width, 0);
  g_autofree char *joined = g_strjoinv (" ", lines);
  g_autoptr (GStrvBuilder) one = NULL;
  g_autofree char *fitted = NULL;

  if (g_strv_length (lines) == 2 && g_str_equal (joined, name)
      && !fits (self, self->short_names[place], type, width))
    return g_steal_pointer (&lines);
  one = g_strv_builder_new ();
  fitted = sp_sheet_fit_name (self, place, type, width);
  g_strv_builder_add (one, fitted);
  return g_strv_builder_end (one);
}

double
sp_sheet_get_flag_height (double width)
{
  return width * 0.75;
}

static gboolean
has_flag (const char *flag)
{
  g_autofree char *path = flag != NULL ? g_strdup_printf (FLAG_PATH, flag) : NULL;

  return path != NULL
         && g_resources_get_info (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL, NULL, NULL);
}

/* The first letter or digit of a name; where it has none, the first character that shows. */
static gunichar
find_initial (const char *name)
{
  gunichar shown = 0;

  for (const char *at = name; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (g_unichar_isalnum (c))
        return g_unichar_toupper (c);
      if (shown == 0 && g_unichar_isgraph (c))
        shown = c;
    }
  return shown;
}

static void
add_chip (SpSheet *self, guint place, SpBox box)
{
  g_autofree char *name = sp_actor_get_shown_name (self->dataset,
                                                   sp_selection_get_actor (self->selection, place));
  gunichar initial = find_initial (name);
  char letter[8] = { 0 };
  SpTextStyle style = { MAX (box.height * 0.72, MIN_TYPE), SP_WEIGHT_BOLD };

  if (initial != 0)
    g_unichar_to_utf8 (initial, letter);
  sp_scene_builder_add_rect (self->builder, box, box.height * 0.2,
                             (SpPaint){ .fill = SP_TOKEN_BAND_0 + 4,
                                        .stroke = SP_TOKEN_OUTLINE,
                                        .width = 1.0 });
  sp_scene_builder_add_text (self->builder, letter, style, SP_TOKEN_INK, SP_ANCHOR_MIDDLE,
                             box.x + box.width / 2, box.y + box.height / 2 + style.size * 0.35);
}

void
sp_sheet_add_flag (SpSheet *self, guint place, double x, double y, double width)
{
  const SpActor *actor = sp_dataset_get_actor (self->dataset,
                                               sp_selection_get_actor (self->selection, place));
  const char *flag = sp_actor_get_flag (actor);
  SpBox box = { x, y, width, sp_sheet_get_flag_height (width) };

  if (!has_flag (flag))
    {
      add_chip (self, place, box);
      return;
    }
  sp_scene_builder_add_picture (self->builder, flag, box);
  sp_scene_builder_add_rect (self->builder, box, 0,
                             (SpPaint){ .stroke = SP_TOKEN_FRAME, .width = 0.75 });
}

static int
compare_indexes (gconstpointer a, gconstpointer b)
{
  guint32 left = *(const guint32 *)a;
  guint32 right = *(const guint32 *)b;

  return (left > right) - (left < right);
}

void
sp_sheet_cite (SpSheet *self, guint32 statement)
{
  if (statement != SP_NONE)
    g_array_append_val (self->cited, statement);
}

const GArray *
sp_sheet_sort_cited (SpSheet *self)
{
  guint n = 0;

  g_array_sort (self->cited, compare_indexes);
  for (guint i = 0; i < self->cited->len; i++)
    {
      guint32 statement = g_array_index (self->cited, guint32, i);

      if (n == 0 || g_array_index (self->cited, guint32, n - 1) != statement)
        g_array_index (self->cited, guint32, n++) = statement;
    }
  g_array_set_size (self->cited, n);
  return self->cited;
}

static char *
write_title (const SpSheet *self, const SpChartKind *kind)
{
  const SpView *view = sp_selection_get_view (self->selection);

  return view->title == NULL && kind->headline != NULL ? kind->headline (self->selection)
                                                       : sp_sentence_headline (self->selection);
}

static char *
write_subtitle (const SpSheet *self, const SpChartKind *kind)
{
  g_autofree char *told = kind->subtitle != NULL ? kind->subtitle (self->selection) : NULL;

  return sp_sentence_subtitle_with (self->selection, told);
}

static void
describe (SpSheet *self, const SpChartKind *kind, const char *title)
{
  g_autofree char *description = kind->description != NULL
                                   ? kind->description (self->selection)
                                   : sp_sentence_description (self->selection);
  g_autofree char *summary = sp_sentence_shorten (description, SP_SUMMARY_LENGTH);

  sp_scene_builder_describe (self->builder, kind->name, sp_language_get (), title, description,
                             summary);
  sp_scene_builder_set_needs (self->builder, kind->needs);
}

/* Wrapped to the width of the content; returns the y below it. */
static double
add_paragraph (SpSheet *self, const char *text, SpType type, SpToken ink, double y)
{
  g_auto (GStrv)
    lines = sp_text_measurer_wrap (self->measurer, text, sp_sheet_get_style (self, type),
                                   sp_sheet_get_content_width (self), 0);

  return sp_sheet_add_lines (self, lines, type, ink, sp_sheet_get_padding (self), y);
}

double
sp_sheet_add_header (SpSheet *self)
{
  const SpChartKind *kind = sp_chart_get_kind_of (sp_selection_get_view (self->selection));
  g_autofree char *title = write_title (self, kind);
  g_autofree char *subtitle = write_subtitle (self, kind);
  double y = sp_sheet_get_padding (self) - sp_sheet_px (self, 4);

  describe (self, kind, title);
  sp_scene_builder_set_subtitle (self->builder, subtitle);
  sp_scene_builder_begin (self->builder, "header", NULL);
  y = add_paragraph (self, title, SP_TYPE_HEADLINE, SP_TOKEN_INK, y) + sp_sheet_px (self, 2);
  y = add_paragraph (self, subtitle, SP_TYPE_SUBTITLE, SP_TOKEN_INK_SOFT, y);
  sp_scene_builder_end (self->builder);
  return y + sp_sheet_px (self, 18);
}

/* A picture that may be as high as it likes is told with the height that it would have. */
static void
set_too_small (SpSheet *self, const SpChartRequest *asked, double bottom, GError **error)
{
  double needed = ceil (bottom);

  /* Translators: the name of a chart, the size asked for, the smallest size that works. */
  g_set_error (error, SP_CHART_ERROR, SP_CHART_ERROR_TOO_SMALL,
               _ ("%s does not fit %.0fx%.0f: it needs at least %.0fx%.0f"),
               sp_sheet_get_kind (self), asked->width, asked->height > 0 ? asked->height : needed,
               self->request->width, needed);
  if (error != NULL)
    sp_chart_set_needed_size (*error, self->request->width, needed);
}

SpScene *
sp_sheet_finish (SpSheet *self, const SpChartRequest *asked, double bottom, GError **error)
{
  if (asked->width < self->request->width || (asked->height > 0 && ceil (bottom) > asked->height))
    {
      set_too_small (self, asked, bottom, error);
      return NULL;
    }
  sp_sheet_sort_cited (self);
  sp_scene_builder_cite (self->builder, (const guint32 *)(gpointer)self->cited->data,
                         self->cited->len);
  if (self->names_cut)
    sp_scene_builder_leave_out (self->builder, _ ("Some names are shortened or shown as codes"));
  if (self->notes_cut)
    sp_scene_builder_leave_out (self->builder,
                                _ ("Some conditions and limits are not written out"));
  if (self->labels_cut)
    sp_scene_builder_leave_out (self->builder, _ ("Some values are not written out"));
  return sp_scene_builder_finish (self->builder, asked->height > 0 ? asked->height : ceil (bottom));
}
