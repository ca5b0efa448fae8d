/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-compare-private.h"

#include "analysis/sp-names.h"
#include "sp-scale-paint.h"

#include <math.h>

#define BAR 4.0

static char **
wrap_heading (const SpComparePlot *self, const SpCompareScale *scale, guint level, double width)
{
  return sp_text_measurer_wrap (self->sheet->measurer,
                                sp_text_show (self->sheet->dataset,
                                              scale->issue->levels[level].label),
                                sp_sheet_get_style (self->sheet, SP_TYPE_HEADING), width, 3);
}

double
sp_compare_plot_add_column_heads (SpComparePlot *self, double top)
{
  SpSheet *sheet = self->sheet;
  double height = 0;
  SpHues hues = sp_scale_get_hues (sheet, self->x.issue);

  if (!sp_compare_scale_is_levels (&self->x))
    return 0;
  for (guint i = 0; i < self->x.issue->n_levels; i++)
    {
      g_auto (GStrv)
        lines = wrap_heading (self, &self->x, i, self->x.lengths[i] - sp_sheet_px (sheet, 4));
      SpBox bar = { self->x.starts[i], top, self->x.lengths[i], sp_sheet_px (sheet, BAR) };
      SpToken token = SP_TOKEN_SCALE_0 + sp_scale_get_level_place (sheet, self->x.issue, i);

      height = MAX (height, g_strv_length (lines) * sp_sheet_get_leading (sheet, SP_TYPE_HEADING));
      sp_scene_builder_add_rect (sheet->builder, bar, bar.height / 2,
                                 (SpPaint){ .fill = token, .hues = hues });
      sp_sheet_add_lines (sheet, lines, SP_TYPE_HEADING, SP_TOKEN_INK,
                          self->x.starts[i] + sp_sheet_px (sheet, 2),
                          top + sp_sheet_px (sheet, BAR + 3));
    }
  return height + sp_sheet_px (sheet, BAR + 8);
}

static void
add_row_heads (SpComparePlot *self)
{
  SpSheet *sheet = self->sheet;
  double x = sp_sheet_get_padding (sheet);
  double bar = sp_sheet_px (sheet, BAR);
  SpHues hues = sp_scale_get_hues (sheet, self->y.issue);

  for (guint i = 0; i < self->y.issue->n_levels; i++)
    {
      g_auto (GStrv)
        lines = wrap_heading (self, &self->y, i, self->gutter - bar - sp_sheet_px (sheet, 14));
      SpToken token = SP_TOKEN_SCALE_0 + sp_scale_get_level_place (sheet, self->y.issue, i);
      SpBox box = { x, self->y.starts[i], bar, self->y.lengths[i] };
      double height = g_strv_length (lines) * sp_sheet_get_leading (sheet, SP_TYPE_HEADING);

      sp_scene_builder_add_rect (sheet->builder, box, bar / 2,
                                 (SpPaint){ .fill = token, .hues = hues });
      sp_sheet_add_lines (sheet, lines, SP_TYPE_HEADING, SP_TOKEN_INK,
                          x + bar + sp_sheet_px (sheet, 7),
                          self->y.starts[i] + MAX ((self->y.lengths[i] - height) / 2, 0));
    }
}

static void
add_cell (SpComparePlot *self, double x, double y, double width, double height)
{
  sp_scene_builder_add_rect (self->sheet->builder, (SpBox){ x, y, width, height },
                             sp_sheet_px (self->sheet, 4), (SpPaint){ .fill = SP_TOKEN_SIDE });
}

static void
add_grounds (SpComparePlot *self, double top, double bottom)
{
  guint n_columns = sp_compare_scale_is_levels (&self->x) ? self->x.issue->n_levels : 1;
  guint n_rows = sp_compare_scale_is_levels (&self->y) ? self->y.issue->n_levels : 1;
  double left = sp_sheet_get_padding (self->sheet) + self->gutter;
  double width = sp_sheet_get_content_width (self->sheet) - self->gutter;

  for (guint i = 0; i < n_columns; i++)
    for (guint j = 0; j < n_rows; j++)
      add_cell (self, sp_compare_scale_is_levels (&self->x) ? self->x.starts[i] : left,
                sp_compare_scale_is_levels (&self->y) ? self->y.starts[j] : top,
                sp_compare_scale_is_levels (&self->x) ? self->x.lengths[i] : width,
                sp_compare_scale_is_levels (&self->y) ? self->y.lengths[j] : bottom - top);
}

static char *
write_tick (const SpComparePlot *self, const SpCompareScale *scale, double value)
{
  SpIssue issue = *scale->issue;

  issue.decimals = scale->axis.decimals;
  return sp_number_show (&issue, value);
}

static void
add_ticks_across (SpComparePlot *self, double top, double bottom)
{
  SpSheet *sheet = self->sheet;

  for (guint i = 0; i < sp_axis_get_n_ticks (&self->x.axis); i++)
    {
      double value = sp_axis_get_tick (&self->x.axis, i);
      double x = self->x.start + sp_axis_to_place (&self->x.axis, value) * self->x.length;
      g_autofree char *text = write_tick (self, &self->x, value);

      sp_scene_builder_add_line (sheet->builder, x, top, x, bottom,
                                 (SpPaint){ .stroke = SP_TOKEN_GRID, .width = 1.0 });
      sp_sheet_add_text (sheet, text, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, SP_ANCHOR_MIDDLE, x,
                         bottom + sp_sheet_px (sheet, 3));
    }
}

static void
add_ticks_up (SpComparePlot *self)
{
  SpSheet *sheet = self->sheet;
  double left = sp_sheet_get_padding (sheet) + self->gutter;
  double right = sp_sheet_get_padding (sheet) + sp_sheet_get_content_width (sheet);

  for (guint i = 0; i < sp_axis_get_n_ticks (&self->y.axis); i++)
    {
      double value = sp_axis_get_tick (&self->y.axis, i);
      double y = self->y.start + (1 - sp_axis_to_place (&self->y.axis, value)) * self->y.length;
      g_autofree char *text = write_tick (self, &self->y, value);

      sp_scene_builder_add_line (sheet->builder, left, y, right, y,
                                 (SpPaint){ .stroke = SP_TOKEN_GRID, .width = 1.0 });
      sp_sheet_add_text (sheet, text, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, SP_ANCHOR_END,
                         left - sp_sheet_px (sheet, 8),
                         y - sp_sheet_get_leading (sheet, SP_TYPE_NOTE) / 2);
    }
}

/* "Spending (% of GDP)". */
static char *
write_title (const SpComparePlot *self, const SpCompareScale *scale)
{
  const char *title = sp_text_show (self->sheet->dataset, scale->issue->title);
  const char *unit = sp_compare_scale_is_levels (scale) || scale->issue->unit == NULL
                       ? ""
                       : sp_text_show (self->sheet->dataset, scale->issue->unit);

  return *unit != '\0' ? g_strdup_printf ("%s (%s)", title, unit) : g_strdup (title);
}

/* Up: at the upper left, before an arrow. Across: at the right, behind the plot or above its heads. */
double
sp_compare_plot_add_titles (SpComparePlot *self, double top)
{
  SpSheet *sheet = self->sheet;
  double width = sp_sheet_get_content_width (sheet);
  double left = sp_sheet_get_padding (sheet);
  g_autofree char *up = write_title (self, &self->y);
  g_autofree char *across = write_title (self, &self->x);
  g_autofree char *first = g_strdup_printf ("↑ %s", up);
  g_autofree char *second = g_strdup_printf ("%s %s", across,
                                             sp_language_is_rtl (sp_language_get ()) ? "←" : "→");
  SpTextStyle style = sp_sheet_get_style (sheet, SP_TYPE_STRIP);
  g_autofree char *first_fit = sp_text_measurer_fit (sheet->measurer, first, style,
                                                     width / 2 - sp_sheet_px (sheet, 8));
  g_autofree char *second_fit = sp_text_measurer_fit (sheet->measurer, second, style,
                                                      width / 2 - sp_sheet_px (sheet, 8));

  sp_sheet_add_text (sheet, first_fit, SP_TYPE_STRIP, SP_TOKEN_INK, SP_ANCHOR_START, left, top);
  sp_sheet_add_text (sheet, second_fit, SP_TYPE_STRIP, SP_TOKEN_INK, SP_ANCHOR_END, left + width,
                     top);
  return top + sp_sheet_get_leading (sheet, SP_TYPE_STRIP) + sp_sheet_px (sheet, 6);
}

void
sp_compare_plot_add_axes (SpComparePlot *self, double top, double bottom)
{
  add_grounds (self, top, bottom);
  if (sp_compare_scale_is_levels (&self->y))
    add_row_heads (self);
  else
    add_ticks_up (self);
  if (!sp_compare_scale_is_levels (&self->x))
    add_ticks_across (self, top, bottom);
}
