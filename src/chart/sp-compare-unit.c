/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-compare-unit.h"

#include "analysis/sp-fill.h"
#include "analysis/sp-names.h"
#include "sp-glyphs.h"
#include "sp-mark.h"
#include "sp-scale-paint.h"

#include <glib/gi18n.h>
#include <math.h>

#define RADIUS    6.5
#define FLAG      17.0
#define PADDING   5.0
#define GAP       5.0
#define HEIGHT    22.0
#define TWO_LINES 39.0
#define MIN_NAME  30.0
/* By which a cubic approximates a quarter of a circle. */
#define ARC 0.5522847498

void
sp_compare_unit_clear (SpCompareUnit *self)
{
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->month, g_free);
}

double
sp_compare_unit_get_radius (const SpSheet *sheet)
{
  return sp_sheet_px (sheet, RADIUS);
}

static const SpStanding *
get_standing (const SpSheet *sheet, guint actor, guint issue)
{
  return sp_selection_get_standing (sheet->selection, actor, issue);
}

static const SpIssue *
get_issue (const SpSheet *sheet, guint issue)
{
  return sp_dataset_get_issue (sheet->dataset, sp_selection_get_issue (sheet->selection, issue));
}

static const SpStatement *
get_statement (const SpSheet *sheet, const SpStanding *standing)
{
  return standing->statement != SP_NONE
           ? sp_dataset_get_statement (sheet->dataset, standing->statement)
           : NULL;
}

static gboolean
is_known (const SpStanding *standing)
{
  return standing->state == SP_STANDING_POSITION;
}

/* The signs of a unit, of either standing. */
typedef struct
{
  gboolean conditional;
  gboolean contested;
  gboolean spoken_for;
  gboolean old;
  gboolean known;          /* at least one of them */
  SpConfidence confidence; /* the worse one */
} Signs;

static Signs
get_signs (const SpSheet *sheet, guint actor)
{
  Signs signs = { .confidence = SP_CONFIDENCE_ON_RECORD };

  for (guint i = 0; i < 2; i++)
    {
      const SpStanding *standing = get_standing (sheet, actor, i);
      const SpStatement *statement = get_statement (sheet, standing);

      if (statement == NULL || !is_known (standing))
        continue;
      signs.known = TRUE;
      signs.conditional |= standing->conditional;
      signs.contested |= standing->contested;
      signs.spoken_for |= statement->spoken_by != SP_NONE;
      signs.old |= standing->old;
      signs.confidence = MAX (signs.confidence, statement->confidence);
    }
  return signs;
}

/* The earlier month of those that are old. */
static char *
write_month (const SpSheet *sheet, guint actor)
{
  SpDate earliest = SP_DATE_NONE;

  for (guint i = 0; i < 2; i++)
    {
      const SpStanding *standing = get_standing (sheet, actor, i);
      const SpStatement *statement = get_statement (sheet, standing);

      if (statement != NULL && standing->old
          && (!sp_date_is_set (earliest) || sp_date_compare (statement->date, earliest) < 0))
        earliest = statement->date;
    }
  return sp_date_is_set (earliest)
           ? sp_date_show ((SpDate){ earliest.year, earliest.month, 0 }, TRUE)
           : NULL;
}

static double
get_signs_width (const SpSheet *sheet, const Signs *signs)
{
  double gap = sp_sheet_px (sheet, GAP);
  double width = 0;

  if (signs->contested)
    width += sp_glyph_get_range_width (sheet, 3) + gap;
  if (signs->conditional)
    width += sp_glyph_get_hinge_width (sheet) + gap;
  if (signs->spoken_for)
    width += sp_glyph_get_spoken_for_width (sheet) + gap;
  return width;
}

/* Signs and month, with the gap after each sign. */
static double
get_notes_width (SpSheet *sheet, const SpCompareUnit *self, const Signs *signs)
{
  return get_signs_width (sheet, signs)
         + (self->month != NULL ? sp_sheet_get_text_width (sheet, self->month, SP_TYPE_NOTE) : 0.0);
}

static void
fit_name (SpSheet *sheet, SpCompareUnit *self, double width, gboolean compact)
{
  double room = MAX (width, sp_sheet_px (sheet, MIN_NAME));

  g_free (self->name);
  self->name = compact ? sp_sheet_get_compact_name (sheet, self->actor, SP_TYPE_LABEL, room)
                       : sp_sheet_fit_name (sheet, self->actor, SP_TYPE_LABEL, room);
}

void
sp_compare_unit_measure (SpSheet *sheet, SpCompareUnit *self, double max_width, gboolean compact)
{
  Signs signs = get_signs (sheet, self->actor);
  double gap = sp_sheet_px (sheet, GAP);
  double fixed = sp_sheet_px (sheet, 2 * PADDING + FLAG + GAP);
  double padding = sp_sheet_px (sheet, 2 * PADDING);
  double full = fixed + sp_sheet_get_text_width (sheet, sheet->names[self->actor], SP_TYPE_LABEL);
  double notes;

  sp_compare_unit_clear (self);
  self->month = write_month (sheet, self->actor);
  notes = get_notes_width (sheet, self, &signs);
  self->two_lines = notes > 0 && full + gap + notes > max_width;
  if (self->month != NULL && padding + notes > max_width)
    {
      g_clear_pointer (&self->month, g_free);
      sheet->notes_cut = TRUE;
      notes = get_notes_width (sheet, self, &signs);
    }
  fit_name (sheet, self, max_width - fixed, compact);
  self->label.width = fixed + sp_sheet_get_text_width (sheet, self->name, SP_TYPE_LABEL);
  if (self->two_lines)
    self->label.width = MAX (self->label.width, padding + notes);
  else if (notes > 0)
    self->label.width += gap + notes;
  self->label.height = sp_sheet_px (sheet, self->two_lines ? TWO_LINES : HEIGHT);
}

/* Half a disc: the first half in reading direction, or the second. */
static void
add_half (SpSheet *sheet, double cx, double cy, gboolean second, SpPaint paint)
{
  double r = sp_compare_unit_get_radius (sheet);
  double s = second ? r : -r;
  SpPathStep steps[] = {
    { 'M', { cx }, { cy - r } },
    { 'C', { cx + s * ARC, cx + s, cx + s }, { cy - r, cy - r * ARC, cy } },
    { 'C', { cx + s, cx + s * ARC, cx }, { cy + r * ARC, cy + r, cy + r } },
    { 'Z', { 0 }, { 0 } },
  };

  sp_scene_builder_add_path (sheet->builder, steps, G_N_ELEMENTS (steps), paint);
}

static SpPaint
get_paint (const SpSheet *sheet, guint actor, guint place)
{
  const SpStanding *standing = get_standing (sheet, actor, place);
  const SpIssue *issue = get_issue (sheet, place);
  SpPaint paint = { .fill = SP_TOKEN_SURFACE, .stroke = SP_TOKEN_INK_SOFT, .width = 1.0 };

  if (!is_known (standing))
    return paint;
  paint.hues = sp_scale_get_hues (sheet, issue);
  paint.fill = standing->old ? SP_TOKEN_MARK_OLD : SP_TOKEN_MARK;
  if (issue->scale == SP_SCALE_LEVELS)
    paint.fill = SP_TOKEN_SCALE_0
                 + sp_scale_get_level_place (sheet, issue,
                                             sp_issue_get_level (issue, standing->position));
  return paint;
}

static double
add_signs (SpSheet *sheet, const Signs *signs, double x, double middle)
{
  static const SpToken tokens[] = { SP_TOKEN_MARK, SP_TOKEN_MARK, SP_TOKEN_MARK };
  double gap = sp_sheet_px (sheet, GAP);

  if (signs->contested)
    {
      sp_glyph_add_range (sheet, x, middle, 3, 1, 2, tokens, SP_HUES_SINGLE);
      x += sp_glyph_get_range_width (sheet, 3) + gap;
      sp_sheet_use_legend (sheet, SP_LEGEND_CONTESTED);
    }
  if (signs->conditional)
    {
      sp_glyph_add_hinge (sheet, x, middle);
      x += sp_glyph_get_hinge_width (sheet) + gap;
      sp_sheet_use_legend (sheet, SP_LEGEND_CONDITIONAL);
    }
  if (signs->spoken_for)
    {
      sp_glyph_add_spoken_for (sheet, x, middle);
      x += sp_glyph_get_spoken_for_width (sheet) + gap;
      sp_sheet_use_legend (sheet, SP_LEGEND_SPOKEN_FOR);
    }
  return x;
}

static void
use_outline (SpSheet *sheet, const Signs *signs)
{
  static const SpLegend entries[] = {
    [SP_CONFIDENCE_ON_RECORD] = SP_LEGEND_ON_RECORD,
    [SP_CONFIDENCE_REPORTED] = SP_LEGEND_REPORTED,
    [SP_CONFIDENCE_INFERRED] = SP_LEGEND_INFERRED,
  };

  sp_sheet_use_legend (sheet, entries[signs->confidence]);
  if (signs->old)
    sp_sheet_use_legend (sheet, SP_LEGEND_OLD);
}

static void
add_notes (SpSheet *sheet, const SpCompareUnit *self, const Signs *signs, double x, double middle)
{
  x = add_signs (sheet, signs, x, middle);
  if (self->month != NULL)
    sp_sheet_add_text (sheet, self->month, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, SP_ANCHOR_START, x,
                       middle - sp_sheet_get_leading (sheet, SP_TYPE_NOTE) / 2);
}

static void
add_ground (SpSheet *sheet, const SpCompareUnit *self, const Signs *signs)
{
  /* An outline tells how well a position is known: there must be one. */
  sp_scene_builder_add_rect (sheet->builder, self->label,
                             MIN (self->label.height / 2, sp_sheet_px (sheet, HEIGHT / 2)),
                             signs->known ? sp_glyph_get_pill_paint (signs->confidence, signs->old)
                                          : (SpPaint){ .fill = SP_TOKEN_CARD });
  if (signs->known)
    use_outline (sheet, signs);
}

static void
add_label (SpSheet *sheet, const SpCompareUnit *self)
{
  Signs signs = get_signs (sheet, self->actor);
  double flag = sp_sheet_px (sheet, FLAG);
  double gap = sp_sheet_px (sheet, GAP);
  double start = self->label.x + sp_sheet_px (sheet, PADDING);
  double middle = self->label.y + sp_sheet_px (sheet, HEIGHT / 2);
  double x = start + flag + gap;

  add_ground (sheet, self, &signs);
  sp_sheet_add_flag (sheet, self->actor, start, middle - sp_sheet_get_flag_height (flag) / 2, flag);
  sp_sheet_add_text (sheet, self->name, SP_TYPE_LABEL, signs.old ? SP_TOKEN_INK_SOFT : SP_TOKEN_INK,
                     SP_ANCHOR_START, x, middle - sp_sheet_get_leading (sheet, SP_TYPE_LABEL) / 2);
  if (self->two_lines)
    add_notes (sheet, self, &signs, start, middle + sp_sheet_px (sheet, 16));
  else
    add_notes (sheet, self, &signs,
               x + sp_sheet_get_text_width (sheet, self->name, SP_TYPE_LABEL) + gap, middle);
}

gboolean
sp_compare_unit_get_leader (const SpSheet *sheet, const SpCompareUnit *self, SpPoint line[2])
{
  double r = sp_compare_unit_get_radius (sheet);
  double x = CLAMP (self->dot_x, self->label.x, self->label.x + self->label.width);
  double y = CLAMP (self->dot_y, self->label.y, self->label.y + self->label.height);
  double distance = hypot (x - self->dot_x, y - self->dot_y);

  if (distance <= r + sp_sheet_px (sheet, 6))
    return FALSE;
  line[0] = (SpPoint){ self->dot_x + (x - self->dot_x) * r / distance,
                       self->dot_y + (y - self->dot_y) * r / distance };
  line[1] = (SpPoint){ x, y };
  return TRUE;
}

void
sp_compare_unit_add_leader (SpSheet *sheet, const SpCompareUnit *self)
{
  SpPoint line[2];

  if (sp_compare_unit_get_leader (sheet, self, line))
    sp_scene_builder_add_line (sheet->builder, line[0].x, line[0].y, line[1].x, line[1].y,
                               (SpPaint){ .stroke = SP_TOKEN_OUTLINE, .width = 1.0 });
}

/* Right beside the dot, with nothing between them. */
static gboolean
is_beside (const SpSheet *sheet, const SpCompareUnit *self)
{
  double gap = MAX (self->label.x - self->dot_x, self->dot_x - self->label.x - self->label.width);

  return fabs (self->label.y + self->label.height / 2 - self->dot_y) < 1.0 && gap > 0
         && gap <= sp_compare_unit_get_radius (sheet) + sp_sheet_px (sheet, 6);
}

/* A label beside the dot goes with the half next to it, so that either half can be pointed at; one that
 * had to go elsewhere is no part of a mark, which would reach over others. */
void
sp_compare_unit_add (SpSheet *sheet, const SpCompareUnit *self)
{
  guint owner = is_beside (sheet, self) ? (self->before ? 0 : 1) : 2;

  for (guint i = 0; i < 2; i++)
    {
      sp_mark_begin (sheet, self->actor, i);
      if (i == owner)
        add_label (sheet, self);
      add_half (sheet, self->dot_x, self->dot_y, i == 1, get_paint (sheet, self->actor, i));
      sp_scene_builder_end (sheet->builder);
    }
  if (owner == 2)
    add_label (sheet, self);
}

static double
add_half_sample (SpSheet *sheet, double x, double middle, gboolean draw, gpointer data)
{
  double r = sp_compare_unit_get_radius (sheet);
  guint half = GPOINTER_TO_UINT (data);
  SpPaint filled = { .fill = SP_TOKEN_MARK, .stroke = SP_TOKEN_INK_SOFT, .width = 1.0 };
  SpPaint empty = { .fill = SP_TOKEN_SURFACE, .stroke = SP_TOKEN_INK_SOFT, .width = 1.0 };

  for (guint i = 0; draw && i < 2; i++)
    add_half (sheet, x + r, middle, i == 1, i == half ? filled : empty);
  return 2 * r;
}

void
sp_compare_unit_explain (SpSheet *sheet)
{
  for (guint i = 0; i < 2; i++)
    {
      const char *title = sp_text_show (sheet->dataset, get_issue (sheet, i)->title);

      sp_sheet_explain (sheet, title, add_half_sample, GUINT_TO_POINTER (i));
    }
}
