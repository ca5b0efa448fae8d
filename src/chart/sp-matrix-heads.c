/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis/sp-names.h"
#include "sp-matrix.h"

#define FLAG           22.0
#define SMALL_FLAG     18.0
#define FLAG_GAP       7.0
#define HEAD_GAP       12.0
#define MAX_HEAD_LINES 4
#define MAX_NAME_LINES 2
/* The longest heading that runs upwards, with what is known behind it. */
#define MAX_TURNED 190.0
/* Of names without a code. */
#define LEAST_NAME 60.0
/* Titles are set larger above columns this wide, with the question below them. */
#define LARGE_WIDTH        200.0
#define MAX_QUESTION_LINES 4

static const char *
get_title (const SpMatrix *self, guint issue)
{
  return sp_text_show (self->sheet->dataset, self->issues[issue].data->title);
}

/* With its number in the key where titles are cut. */
static char *
write_title (const SpMatrix *self, guint issue)
{
  return self->numbered ? g_strdup_printf ("%u\302\240%s", issue + 1, get_title (self, issue))
                        : g_strdup (get_title (self, issue));
}

static SpType
get_title_type (const SpMatrix *self)
{
  return self->cell_width >= sp_sheet_px (self->sheet, LARGE_WIDTH) ? SP_TYPE_STRIP
                                                                    : SP_TYPE_HEADING;
}

static char **
wrap (const SpMatrix *self, const char *text, SpType type, guint max_lines)
{
  return sp_text_measurer_wrap (self->sheet->measurer, text, sp_sheet_get_style (self->sheet, type),
                                self->cell_width - sp_sheet_px (self->sheet, 2), max_lines);
}

static gboolean
fits (const SpMatrix *self, const char *text, SpType type, guint max_lines)
{
  g_auto (GStrv) lines = NULL;
  g_autofree char *joined = NULL;

  if (sp_sheet_get_text_width (self->sheet, text, type) > max_lines * self->cell_width)
    return FALSE;
  lines = wrap (self, text, type, 0);
  joined = g_strjoinv (" ", lines);
  return g_strv_length (lines) <= max_lines && g_str_equal (joined, text);
}

/* Whether all columns have room for headings that stand upright, without a break inside a word. */
gboolean
sp_matrix_heads_fit (const SpMatrix *self)
{
  SpSheet *sheet = self->sheet;

  for (guint i = 0; self->transposed && i < self->n_actors; i++)
    if (!fits (self, sheet->names[self->actors[i]], SP_TYPE_LABEL, MAX_NAME_LINES)
        && !fits (self, sheet->short_names[self->actors[i]], SP_TYPE_LABEL, MAX_NAME_LINES))
      return FALSE;
  for (guint i = 0; !self->transposed && i < self->n_issues; i++)
    if (!fits (self, get_title (self, i), get_title_type (self), MAX_HEAD_LINES)
        || sp_sheet_get_text_width (sheet, self->issues[i].known_short, SP_TYPE_NOTE)
             > self->cell_width)
      return FALSE;
  return TRUE;
}

static double
get_flag_width (const SpMatrix *self)
{
  SpSheet *sheet = self->sheet;

  return MIN (sp_sheet_px (sheet, self->in_words ? FLAG : SMALL_FLAG),
              self->transposed ? self->cell_width - 2 : sp_sheet_px (sheet, FLAG));
}

static double
get_known_gap (const SpMatrix *self)
{
  return sp_sheet_px (self->sheet, 8);
}

/* Cut to the length that there is for headings; those of actors to a shorter name or the code. */
static char *
write_turned (SpMatrix *self, guint column)
{
  SpSheet *sheet = self->sheet;
  double room = sp_sheet_px (sheet, MAX_TURNED);
  g_autofree char *title = NULL;

  if (self->transposed)
    return sp_sheet_fit_name (sheet, self->actors[column], SP_TYPE_LABEL, room);
  title = write_title (self, column);
  room -= get_known_gap (self)
          + sp_sheet_get_text_width (sheet, self->issues[column].known_short, SP_TYPE_NOTE);
  return sp_text_measurer_fit (sheet->measurer, title, sp_sheet_get_style (sheet, SP_TYPE_HEADING),
                               room);
}

gboolean
sp_matrix_has_long_titles (const SpMatrix *self)
{
  SpSheet *sheet = self->sheet;

  for (guint i = 0; i < self->n_issues; i++)
    if (sp_sheet_get_text_width (sheet, get_title (self, i), SP_TYPE_HEADING) + get_known_gap (self)
          + sp_sheet_get_text_width (sheet, self->issues[i].known_short, SP_TYPE_NOTE)
        > sp_sheet_px (sheet, MAX_TURNED))
      return TRUE;
  return FALSE;
}

static double
get_turned_height (SpMatrix *self, guint column)
{
  SpSheet *sheet = self->sheet;
  g_autofree char *text = write_turned (self, column);

  if (self->transposed)
    return sp_sheet_get_text_width (sheet, text, SP_TYPE_LABEL) + sp_sheet_px (sheet, 5)
           + sp_sheet_get_flag_height (get_flag_width (self));
  return sp_sheet_get_text_width (sheet, text, SP_TYPE_HEADING) + get_known_gap (self)
         + sp_sheet_get_text_width (sheet, self->issues[column].known_short, SP_TYPE_NOTE);
}

static char **
wrap_name (const SpMatrix *self, guint column)
{
  const char *name = self->sheet->names[self->actors[column]];

  if (!fits (self, name, SP_TYPE_LABEL, MAX_NAME_LINES))
    name = self->sheet->short_names[self->actors[column]];
  return wrap (self, name, SP_TYPE_LABEL, MAX_NAME_LINES);
}

static gboolean
has_ends (const SpMatrixIssue *issue)
{
  return issue->data->scale == SP_SCALE_NUMBER && issue->figures != NULL;
}

/* What stands below a title, a paragraph each: the question where there is room, how much is known, the ends of bars. */
static void
add_head_parts (SpMatrix *self, guint column, double *y, gboolean draw, double x)
{
  SpSheet *sheet = self->sheet;
  const SpMatrixIssue *issue = &self->issues[column];
  gboolean large = get_title_type (self) == SP_TYPE_STRIP;
  const char *question = large && issue->data->question != NULL
                           ? sp_text_show (sheet->dataset, issue->data->question)
                           : "";
  g_autofree char *title = write_title (self, column);
  g_autofree char *ends = has_ends (issue)
                            ? sp_bar_scale_show (&issue->scale, sheet->selection, issue->place)
                            : g_strdup ("");
  gboolean long_known = sp_sheet_get_text_width (sheet, issue->known, SP_TYPE_NOTE)
                        <= self->cell_width - sp_sheet_px (sheet, 2);
  const struct
  {
    const char *text;
    SpType type;
    SpToken ink;
    guint max_lines;
  } parts[] = {
    { title, get_title_type (self), SP_TOKEN_INK, MAX_HEAD_LINES },
    { question, SP_TYPE_QUESTION, SP_TOKEN_INK_SOFT, MAX_QUESTION_LINES },
    { ends, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, 2 },
    { long_known ? issue->known : issue->known_short, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_auto (GStrv) lines = wrap (self, parts[i].text, parts[i].type, parts[i].max_lines);

      sheet->names_cut |= sp_sheet_is_cut (lines, parts[i].text);
      if (draw)
        sp_sheet_add_lines (sheet, lines, parts[i].type, parts[i].ink, x, *y);
      *y += g_strv_length (lines) * sp_sheet_get_leading (sheet, parts[i].type);
    }
}

static double
get_upright_height (SpMatrix *self, guint column)
{
  SpSheet *sheet = self->sheet;
  g_auto (GStrv) lines = NULL;
  double y = 0.0;

  if (!self->transposed)
    {
      add_head_parts (self, column, &y, FALSE, 0);
      return y;
    }
  lines = wrap_name (self, column);
  return g_strv_length (lines) * sp_sheet_get_leading (sheet, SP_TYPE_LABEL)
         + sp_sheet_get_flag_height (get_flag_width (self)) + sp_sheet_px (sheet, 4);
}

double
sp_matrix_get_heads_height (SpMatrix *self, guint from, guint to)
{
  double height = 0.0;

  for (guint i = from; i < to; i++)
    {
      double needed = self->turned ? get_turned_height (self, i) : get_upright_height (self, i);

      height = MAX (height, needed);
    }
  return height + sp_sheet_px (self->sheet, 6);
}

static void
add_turned (SpMatrix *self, guint column, double x, double bottom)
{
  SpSheet *sheet = self->sheet;
  g_autofree char *text = write_turned (self, column);
  double middle = x + self->cell_width / 2;
  double flag = get_flag_width (self);
  double length;

  if (self->transposed)
    {
      double height = sp_sheet_get_flag_height (flag);

      sp_sheet_add_flag (sheet, self->actors[column], middle - flag / 2, bottom - height, flag);
      sp_scene_builder_add_turned_text (sheet->builder, text,
                                        sp_sheet_get_style (sheet, SP_TYPE_LABEL), SP_TOKEN_INK,
                                        middle, bottom - height - sp_sheet_px (sheet, 5));
      return;
    }
  length = sp_scene_builder_add_turned_text (sheet->builder, text,
                                             sp_sheet_get_style (sheet, SP_TYPE_HEADING),
                                             SP_TOKEN_INK, middle, bottom);
  sp_scene_builder_add_turned_text (sheet->builder, self->issues[column].known_short,
                                    sp_sheet_get_style (sheet, SP_TYPE_NOTE), SP_TOKEN_INK_SOFT,
                                    middle, bottom - length - get_known_gap (self));
}

static void
add_upright (SpMatrix *self, guint column, double x, double top, double bottom)
{
  SpSheet *sheet = self->sheet;
  /* Headings of several paragraphs begin on one line. */
  double y = !self->transposed && get_title_type (self) == SP_TYPE_STRIP
               ? top
               : bottom - get_upright_height (self, column);
  double flag = get_flag_width (self);
  g_auto (GStrv) lines = NULL;

  if (!self->transposed)
    {
      add_head_parts (self, column, &y, TRUE, x);
      return;
    }
  lines = wrap_name (self, column);
  sp_sheet_add_flag (sheet, self->actors[column], x, y, flag);
  sp_sheet_add_lines (sheet, lines, SP_TYPE_LABEL, SP_TOKEN_INK, x,
                      y + sp_sheet_get_flag_height (flag) + sp_sheet_px (sheet, 4));
}

void
sp_matrix_add_column_head (SpMatrix *self, guint column, double x, double top, double bottom)
{
  bottom -= sp_sheet_px (self->sheet, 6);
  if (self->turned)
    add_turned (self, column, x, bottom);
  else
    add_upright (self, column, x, top, bottom);
}

/* The most that a name needs in its shortest form. */
static double
get_least_name_width (SpMatrix *self)
{
  SpSheet *sheet = self->sheet;
  double widest = 0.0;

  for (guint i = 0; i < self->n_actors; i++)
    {
      g_autofree char *name = sp_sheet_get_compact_name (sheet, self->actors[i], SP_TYPE_NAME,
                                                         sp_sheet_px (sheet, LEAST_NAME));

      widest = MAX (widest, sp_sheet_get_text_width (sheet, name, SP_TYPE_NAME));
    }
  return widest;
}

static double
get_name_start (const SpMatrix *self)
{
  return sp_sheet_px (self->sheet, self->in_words ? FLAG + FLAG_GAP : SMALL_FLAG + FLAG_GAP);
}

static double
measure_names (SpMatrix *self, double max_name)
{
  SpSheet *sheet = self->sheet;
  gboolean cut = sheet->names_cut;
  double widest = 0.0;

  max_name = MAX (max_name, get_least_name_width (self));
  for (guint i = 0; i < self->n_actors; i++)
    {
      g_autofree char *name = sp_sheet_fit_name (sheet, self->actors[i], SP_TYPE_NAME, max_name);

      widest = MAX (widest, sp_sheet_get_text_width (sheet, name, SP_TYPE_NAME));
    }
  /* Only measured: what is drawn notes down what it cuts. */
  sheet->names_cut = cut;
  return widest + get_name_start (self);
}

static double
measure_titles (SpMatrix *self, double max_title)
{
  SpSheet *sheet = self->sheet;
  double widest = 0.0;

  self->known_width = 0.0;
  for (guint i = 0; i < self->n_issues; i++)
    {
      double title = sp_sheet_get_text_width (sheet, get_title (self, i), SP_TYPE_NAME);

      widest = MAX (widest, MIN (title, max_title));
      self->known_width = MAX (self->known_width,
                               sp_sheet_get_text_width (sheet, self->issues[i].known_short,
                                                        SP_TYPE_NOTE));
    }
  return widest + self->known_width + sp_sheet_px (sheet, HEAD_GAP);
}

double
sp_matrix_measure_row_heads (SpMatrix *self, double max_name)
{
  double width = self->transposed ? measure_titles (self, max_name)
                                  : measure_names (self, max_name);

  return width + sp_sheet_px (self->sheet, HEAD_GAP);
}

static char **
wrap_row_title (SpMatrix *self, guint row)
{
  SpSheet *sheet = self->sheet;
  g_autofree char *title = write_title (self, row);
  SpTextStyle style = sp_sheet_get_style (sheet, SP_TYPE_NAME);
  double room = self->head_width - self->known_width - 2 * sp_sheet_px (sheet, HEAD_GAP);
  char **lines = sp_text_measurer_wrap (sheet->measurer, title, style, room, MAX_HEAD_LINES);

  sheet->names_cut |= sp_sheet_is_cut (lines, title);
  return lines;
}

double
sp_matrix_get_row_head_height (SpMatrix *self, guint row)
{
  g_auto (GStrv) lines = self->transposed ? wrap_row_title (self, row) : NULL;
  guint n = lines != NULL ? g_strv_length (lines) : 1;

  return n * sp_sheet_get_leading (self->sheet, SP_TYPE_NAME) + sp_sheet_px (self->sheet, 2);
}

static void
add_actor_head (SpMatrix *self, guint row, double x, double middle)
{
  SpSheet *sheet = self->sheet;
  double flag = get_flag_width (self);
  double start = get_name_start (self);
  double room = self->head_width - start - sp_sheet_px (sheet, HEAD_GAP) + 0.1;
  g_autofree char *name = sp_sheet_fit_name (sheet, self->actors[row], SP_TYPE_NAME, room);

  sp_sheet_add_flag (sheet, self->actors[row], x, middle - sp_sheet_get_flag_height (flag) / 2,
                     flag);
  sp_sheet_add_text (sheet, name, SP_TYPE_NAME, SP_TOKEN_INK, SP_ANCHOR_START, x + start,
                     middle - sp_sheet_get_leading (sheet, SP_TYPE_NAME) / 2);
}

void
sp_matrix_add_row_head (SpMatrix *self, guint row, double x, double top, double height)
{
  SpSheet *sheet = self->sheet;
  double leading = sp_sheet_get_leading (sheet, SP_TYPE_NAME);
  double middle = top + height / 2;
  g_auto (GStrv) lines = NULL;

  if (!self->transposed)
    {
      add_actor_head (self, row, x, middle);
      return;
    }
  lines = wrap_row_title (self, row);
  sp_sheet_add_lines (sheet, lines, SP_TYPE_NAME, SP_TOKEN_INK, x,
                      middle - g_strv_length (lines) * leading / 2);
  sp_sheet_add_text (sheet, self->issues[row].known_short, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT,
                     SP_ANCHOR_END, x + self->head_width - sp_sheet_px (sheet, HEAD_GAP),
                     middle - sp_sheet_get_leading (sheet, SP_TYPE_NOTE) / 2);
}
