/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-time-axis.h"

#include "analysis/sp-figures.h"

/* Between two labels. */
#define GAP 10.0
/* From a tick to a label that stands after it. */
#define AFTER 4.0

typedef enum
{
  UNIT_DAY,
  UNIT_MONTH,
  UNIT_YEAR,
} Unit;

typedef struct
{
  Unit unit;
  guint n; /* units from tick to tick */
} Step;

static const Step steps[] = {
  { UNIT_DAY, 1 },     { UNIT_DAY, 2 },    { UNIT_DAY, 7 },    { UNIT_DAY, 14 },
  { UNIT_MONTH, 1 },   { UNIT_MONTH, 3 },  { UNIT_YEAR, 1 },   { UNIT_YEAR, 2 },
  { UNIT_YEAR, 5 },    { UNIT_YEAR, 10 },  { UNIT_YEAR, 20 },  { UNIT_YEAR, 50 },
  { UNIT_YEAR, 100 },  { UNIT_YEAR, 200 }, { UNIT_YEAR, 500 }, { UNIT_YEAR, 1000 },
  { UNIT_YEAR, 5000 },
};

double
sp_time_axis_get_edge (const SpTimeAxis *self, guint32 day)
{
  double n = (double)self->last - self->first + 1;

  return self->left + ((double)day - self->first) / n * (self->right - self->left);
}

double
sp_time_axis_get_x (const SpTimeAxis *self, guint32 day)
{
  return (sp_time_axis_get_edge (self, day) + sp_time_axis_get_edge (self, day + 1)) / 2;
}

/* The first day of the step that holds @day. Day 1 is a Monday, so that weeks begin with one. */
static guint32
start_step (const Step *step, guint32 day)
{
  SpDate date = sp_date_from_day (day);

  if (step->unit == UNIT_DAY)
    return day - (day - 1) % step->n;
  if (step->unit == UNIT_MONTH)
    date.month = (guint8)(date.month - (date.month - 1) % step->n);
  else
    date = (SpDate){ (guint16)MAX (date.year - date.year % step->n, 1), 1, 0 };
  date.day = 0;
  return sp_date_first_day (date);
}

static guint32
next_step (const Step *step, guint32 day)
{
  SpDate date = sp_date_from_day (day);

  if (step->unit == UNIT_DAY)
    return day + step->n;
  /* After the last year that a date can have. */
  if (!sp_date_is_set (date))
    return G_MAXUINT32;
  if (step->unit == UNIT_YEAR)
    return sp_date_first_day (
      (SpDate){ (guint16)(date.year - date.year % step->n + step->n), 1, 0 });
  if (date.month + step->n > 12)
    return sp_date_first_day ((SpDate){ (guint16)(date.year + 1), 1, 0 });
  return sp_date_first_day ((SpDate){ date.year, (guint8)(date.month + step->n), 0 });
}

static char *
write_label (const Step *step, guint32 day)
{
  SpDate date = sp_date_from_day (day);

  if (step->unit == UNIT_YEAR)
    date.month = 0;
  if (step->unit != UNIT_DAY)
    date.day = 0;
  return sp_date_show_in_year (date);
}

/* A label of each month or of the last day stands for all: measuring thousands of days would cost. */
static double
get_widest (const SpTimeAxis *self, SpSheet *sheet, const Step *step)
{
  SpDate last = sp_date_from_day (self->last);
  double widest = 0.0;

  for (guint8 month = 1; month <= 12; month++)
    {
      g_autofree char *label = write_label (step,
                                            sp_date_last_day ((SpDate){ last.year, month, 0 }));

      widest = MAX (widest, sp_sheet_get_text_width (sheet, label, SP_TYPE_NOTE));
    }
  return widest;
}

static const Step *
choose_step (const SpTimeAxis *self, SpSheet *sheet)
{
  guint last = G_N_ELEMENTS (steps) - 1;

  for (guint i = 0; i < last; i++)
    {
      guint32 start = start_step (&steps[i], self->first);
      double room = sp_time_axis_get_edge (self, next_step (&steps[i], start))
                    - sp_time_axis_get_edge (self, start);

      if (room >= get_widest (self, sheet, &steps[i]) + sp_sheet_px (sheet, GAP))
        return &steps[i];
    }
  return &steps[last];
}

void
sp_time_axis_add_grid (const SpTimeAxis *self, SpSheet *sheet, double top, double bottom)
{
  const Step *step = choose_step (self, sheet);

  for (guint32 day = start_step (step, self->first); day <= self->last + 1;
       day = next_step (step, day))
    {
      double x = sp_time_axis_get_edge (self, day);

      if (day >= self->first)
        sp_scene_builder_add_line (sheet->builder, x, top, x, bottom,
                                   (SpPaint){ .stroke = SP_TOKEN_GRID, .width = 1.0 });
    }
}

double
sp_time_axis_get_label_height (const SpTimeAxis *self, SpSheet *sheet)
{
  guint n = choose_step (self, sheet)->unit == UNIT_YEAR ? 1 : 2;

  return n * sp_sheet_get_leading (sheet, SP_TYPE_NOTE);
}

/* A label of a step of one unit stands in its middle; one of several names only where it begins. FALSE where it
 * has no room. */
static gboolean
add_label (const SpTimeAxis *self, SpSheet *sheet, const Step *step, guint32 day, double top)
{
  g_autofree char *label = write_label (step, day);
  double width = sp_sheet_get_text_width (sheet, label, SP_TYPE_NOTE);
  double start = sp_time_axis_get_edge (self, MAX (day, self->first));
  double end = MIN (sp_time_axis_get_edge (self, next_step (step, day)), self->right);

  if (width > end - start || (step->n > 1 && day < self->first))
    return FALSE;
  if (step->n == 1)
    sp_sheet_add_text (sheet, label, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, SP_ANCHOR_MIDDLE,
                       (start + end) / 2, top);
  else if (start + sp_sheet_px (sheet, AFTER) + width <= self->right)
    sp_sheet_add_text (sheet, label, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, SP_ANCHOR_START,
                       start + sp_sheet_px (sheet, AFTER), top);
  else
    return FALSE;
  return TRUE;
}

/* Where no tick has room for its label the last one's ends where the axis does; where there is no tick, the axis says in
 * which year it begins. */
static void
add_only_label (const SpTimeAxis *self, SpSheet *sheet, const Step *step, double top)
{
  static const Step year = { UNIT_YEAR, 1 };
  guint32 tick = 0;
  g_autofree char *label = NULL;

  for (guint32 day = start_step (step, self->first); day <= self->last; day = next_step (step, day))
    if (day >= self->first)
      tick = day;
  label = tick != 0 ? write_label (step, tick) : write_label (&year, self->first);
  if (tick != 0)
    sp_sheet_add_text (sheet, label, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, SP_ANCHOR_END, self->right,
                       top);
  else
    sp_sheet_add_text (sheet, label, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, SP_ANCHOR_START, self->left,
                       top);
}

/* Each year where it begins; one without room for its name is left to be guessed from the next. */
static void
add_years (const SpTimeAxis *self, SpSheet *sheet, double top)
{
  static const Step year = { UNIT_YEAR, 1 };
  gboolean any = FALSE;

  for (guint32 day = self->first; day <= self->last; day = next_step (&year, day))
    {
      g_autofree char *label = write_label (&year, day);
      double width = sp_sheet_get_text_width (sheet, label, SP_TYPE_NOTE);
      double start = sp_time_axis_get_edge (self, day) + sp_sheet_px (sheet, AFTER);
      guint32 next = next_step (&year, day);
      gboolean is_last = next > self->last;
      double end = is_last ? self->right : sp_time_axis_get_edge (self, next);

      if (is_last && !any)
        start = MIN (start, self->right - width);
      if (start + width > end)
        continue;
      any = TRUE;
      sp_sheet_add_text (sheet, label, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, SP_ANCHOR_START, start,
                         top);
    }
}

void
sp_time_axis_add_labels (const SpTimeAxis *self, SpSheet *sheet, double top)
{
  const Step *step = choose_step (self, sheet);
  gboolean any = FALSE;

  for (guint32 day = start_step (step, self->first); day <= self->last; day = next_step (step, day))
    any |= add_label (self, sheet, step, day, top);
  if (!any && step->unit == UNIT_YEAR)
    add_only_label (self, sheet, step, top);
  if (step->unit != UNIT_YEAR)
    add_years (self, sheet, top + sp_sheet_get_leading (sheet, SP_TYPE_NOTE));
}
