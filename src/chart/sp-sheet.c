/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-sheet.h"

#include "analysis/sp-names.h"
#include "analysis/sp-sentence.h"

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <math.h>

#define ASCENT    0.905
#define DESCENT   0.212
#define FLAG_PATH "/org/standpoint/Standpoint/flags/%s.svg"
/* Codes longer than this are ids of the file, no abbreviations. */
#define CODE_LENGTH 6
#define MIN_WIDTH   320.0

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

SpSheet *
sp_sheet_new (const SpChartRequest *request)
{
  SpSheet *self = g_new0 (SpSheet, 1);
  guint n;

  self->request = request;
  self->selection = request->selection;
  self->dataset = sp_selection_get_dataset (request->selection);
  self->measurer = request->measurer;
  self->builder = sp_scene_builder_new (request->measurer, request->width);
  sp_scene_builder_set_rtl (self->builder, sp_language_is_rtl (sp_language_get ()));
  n = sp_selection_get_n_actors (self->selection);
  self->names = g_new0 (char *, n + 1);
  self->short_names = g_new0 (char *, n + 1);
  for (guint i = 0; i < n; i++)
    {
      guint actor = sp_selection_get_actor (self->selection, i);

      self->names[i] = sp_actor_get_shown_name (self->dataset, actor);
      self->short_names[i] = sp_actor_get_shown_short_name (self->dataset, actor);
    }
  return self;
}

void
sp_sheet_free (SpSheet *self)
{
  sp_scene_builder_free (self->builder);
  g_strfreev (self->names);
  g_strfreev (self->short_names);
  g_free (self);
}

const char *
sp_sheet_get_kind (const SpSheet *self)
{
  const char *kind = sp_selection_get_view (self->selection)->chart;

  return kind != NULL ? kind : "positions";
}

double
sp_sheet_px (const SpSheet *self, double px)
{
  return px * self->request->scale;
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
  return ceil (MIN_WIDTH * request->scale);
}

/* A headline set for a wide picture would fill a phone's. */
static double
get_shrink (const SpSheet *self, SpType type)
{
  double width = self->request->width / self->request->scale;

  if (type != SP_TYPE_HEADLINE || width >= 900)
    return 1.0;
  return width >= 600 ? 0.86 : 0.75;
}

SpTextStyle
sp_sheet_get_style (const SpSheet *self, SpType type)
{
  return (SpTextStyle){ sp_sheet_px (self, types[type].size * get_shrink (self, type)),
                        types[type].weight };
}

double
sp_sheet_get_leading (const SpSheet *self, SpType type)
{
  return sp_sheet_px (self, types[type].leading * get_shrink (self, type));
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
sp_sheet_add_lines (SpSheet *self, char **lines, SpType type, SpToken ink, double x, double top)
{
  for (guint i = 0; lines[i] != NULL; i++)
    {
      sp_sheet_add_text (self, lines[i], type, ink, SP_ANCHOR_START, x, top);
      top += sp_sheet_get_leading (self, type);
    }
  return top;
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

  if (!is_code (code))
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

      if (form == SP_NAME_CODE && !is_code (name))
        break;
      if (sp_sheet_get_text_width (self, name, type) <= width)
        {
          self->names_cut |= form == SP_NAME_CODE;
          return g_strdup (name);
        }
    }
  self->names_cut = TRUE;
  return sp_text_measurer_fit (self->measurer, self->short_names[place],
                               sp_sheet_get_style (self, type), width);
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

static void
add_chip (SpSheet *self, guint place, SpBox box)
{
  gunichar first = g_unichar_toupper (g_utf8_get_char (self->names[place]));
  char letter[8] = { 0 };
  SpTextStyle style = { MAX (box.height * 0.72, sp_sheet_px (self, 12)), SP_WEIGHT_BOLD };

  g_unichar_to_utf8 (first, letter);
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

void
sp_sheet_use_legend (SpSheet *self, SpLegend entry)
{
  self->legend |= 1u << entry;
}

static char *
write_title (const SpSheet *self, const SpText *own)
{
  return own != NULL ? g_strdup (sp_text_show (self->dataset, own))
                     : sp_sentence_headline (self->selection);
}

/* What is assumed is told in the author's own subtitle too: without it the picture would say what nobody said. */
static char *
write_subtitle (const SpSheet *self, const SpText *own)
{
  g_autofree char *assumptions = NULL;

  if (own == NULL)
    return sp_sentence_subtitle (self->selection);
  assumptions = sp_sentence_assumptions (self->selection);
  return g_strconcat (sp_text_show (self->dataset, own), assumptions != NULL ? " " : "",
                      assumptions, NULL);
}

double
sp_sheet_add_header (SpSheet *self)
{
  const SpView *view = sp_selection_get_view (self->selection);
  g_autofree char *title = write_title (self, view->title);
  g_autofree char *subtitle = write_subtitle (self, view->subtitle);
  g_autofree char *description = sp_sentence_description (self->selection);
  double width = sp_sheet_get_content_width (self);
  double x = sp_sheet_get_padding (self);
  double y = sp_sheet_get_padding (self) - sp_sheet_px (self, 4);
  g_auto (GStrv) lines = NULL;
  g_auto (GStrv) more = NULL;

  sp_scene_builder_describe (self->builder, sp_sheet_get_kind (self), sp_language_get (), title,
                             description);
  sp_scene_builder_begin (self->builder, "header", NULL);
  lines = sp_text_measurer_wrap (self->measurer, title, sp_sheet_get_style (self, SP_TYPE_HEADLINE),
                                 width, 0);
  y = sp_sheet_add_lines (self, lines, SP_TYPE_HEADLINE, SP_TOKEN_INK, x, y)
      + sp_sheet_px (self, 2);
  more = sp_text_measurer_wrap (self->measurer, subtitle,
                                sp_sheet_get_style (self, SP_TYPE_SUBTITLE), width, 0);
  y = sp_sheet_add_lines (self, more, SP_TYPE_SUBTITLE, SP_TOKEN_INK_SOFT, x, y);
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
}

SpScene *
sp_sheet_finish (SpSheet *self, const SpChartRequest *asked, double bottom, GError **error)
{
  if (asked->width < self->request->width || (asked->height > 0 && ceil (bottom) > asked->height))
    {
      set_too_small (self, asked, bottom, error);
      return NULL;
    }
  if (self->names_cut)
    sp_scene_builder_leave_out (self->builder, _ ("Some names are shortened or shown as codes"));
  if (self->notes_cut)
    sp_scene_builder_leave_out (self->builder,
                                _ ("Some conditions and limits are not written out"));
  if (self->labels_cut)
    sp_scene_builder_leave_out (self->builder, _ ("Some values are not written beside their dots"));
  return sp_scene_builder_finish (self->builder, asked->height > 0 ? asked->height : ceil (bottom));
}
