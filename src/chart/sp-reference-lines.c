/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-reference-lines.h"

#include "analysis/sp-names.h"

typedef struct
{
  double x, label_x, label_width;
  guint level; /* of labels above the axis, 0 the lowest */
  char *label;
} Reference;

struct _SpReferenceLines
{
  const SpStrip *strip;
  GArray *lines; /* of Reference */
  guint n_levels;
};

static void
clear_reference (gpointer data)
{
  g_free (((Reference *)data)->label);
}

static Reference *
get_reference (const SpReferenceLines *self, guint i)
{
  return &g_array_index (self->lines, Reference, i);
}

gboolean
sp_reference_is_current (const SpStrip *strip, const SpReference *reference)
{
  guint32 day = sp_selection_get_day (strip->sheet->selection);

  return sp_date_covers (reference->since, reference->until, day);
}

static int
compare_references (gconstpointer a, gconstpointer b)
{
  const Reference *first = a;
  const Reference *second = b;

  return first->x < second->x ? -1 : first->x > second->x;
}

/* A label stands after its line; a label over which another line would run stands above that line's
 * own label. */
static void
place (SpReferenceLines *self)
{
  SpSheet *sheet = self->strip->sheet;
  double gap = sp_sheet_px (sheet, 5);
  double end = self->strip->x + self->strip->width;

  g_array_sort (self->lines, compare_references);
  for (guint i = self->lines->len; i-- > 0;)
    {
      Reference *reference = get_reference (self, i);

      reference->label_x = reference->x + gap;
      if (reference->label_x + reference->label_width > end)
        reference->label_x = MAX (end - reference->label_width, self->strip->x);
      for (guint j = 0; j < self->lines->len; j++)
        {
          const Reference *other = get_reference (self, j);
          gboolean in_the_way = j > i
                                && (other->x < reference->label_x + reference->label_width + gap
                                    || other->label_x
                                         < reference->label_x + reference->label_width + gap);

          if (in_the_way)
            reference->level = MAX (reference->level, other->level + 1);
        }
      self->n_levels = MAX (self->n_levels, reference->level + 1);
    }
}

SpReferenceLines *
sp_reference_lines_new (const SpStrip *strip, const SpAxis *axis, double left, double right)
{
  SpReferenceLines *self = g_new0 (SpReferenceLines, 1);
  SpSheet *sheet = strip->sheet;
  const SpIssue *issue = strip->data;

  self->strip = strip;
  self->lines = g_array_new (FALSE, TRUE, sizeof (Reference));
  g_array_set_clear_func (self->lines, clear_reference);
  for (guint i = 0; i < issue->n_references; i++)
    {
      Reference reference = { 0 };

      if (!sp_reference_is_current (strip, &issue->references[i]))
        continue;
      reference.label =
        sp_text_measurer_fit (sheet->measurer,
                              sp_text_show (sheet->dataset, issue->references[i].label),
                              sp_sheet_get_style (sheet, SP_TYPE_HEADING), strip->width * 0.8);
      reference.label_width = sp_sheet_get_text_width (sheet, reference.label, SP_TYPE_HEADING);
      reference.x = left + sp_axis_to_place (axis, issue->references[i].value) * (right - left);
      g_array_append_val (self->lines, reference);
    }
  place (self);
  return self;
}

void
sp_reference_lines_free (SpReferenceLines *self)
{
  g_array_unref (self->lines);
  g_free (self);
}

double
sp_reference_lines_get_height (const SpReferenceLines *self)
{
  return self->n_levels * sp_sheet_get_leading (self->strip->sheet, SP_TYPE_HEADING);
}

gboolean
sp_reference_lines_cross (const SpReferenceLines *self, double from, double to)
{
  for (guint i = 0; i < self->lines->len; i++)
    if (get_reference (self, i)->x > from && get_reference (self, i)->x < to)
      return TRUE;
  return FALSE;
}

/* A line begins below its label where the label had to be moved over it. */
static double
get_line_top (const SpReferenceLines *self, const Reference *reference, double label_top)
{
  gboolean beside = reference->label_x > reference->x;

  return label_top
         + (beside ? sp_sheet_px (self->strip->sheet, 2)
                   : sp_sheet_get_leading (self->strip->sheet, SP_TYPE_HEADING));
}

static void
add_line (const SpReferenceLines *self, const Reference *reference, double label_top, double bottom)
{
  SpSheet *sheet = self->strip->sheet;

  sp_scene_builder_add_line (sheet->builder, reference->x,
                             get_line_top (self, reference, label_top), reference->x, bottom,
                             (SpPaint){ .stroke = SP_TOKEN_INK,
                                        .dash = SP_DASH_DASHED,
                                        .width = sp_sheet_px (sheet, 1.25) });
}

/* A label interrupts the lines of others. */
static void
add_label (const SpReferenceLines *self, const Reference *reference, double top)
{
  SpSheet *sheet = self->strip->sheet;
  double leading = sp_sheet_get_leading (sheet, SP_TYPE_HEADING);

  if (sp_reference_lines_cross (self, reference->label_x,
                                reference->label_x + reference->label_width))
    sp_scene_builder_add_rect (sheet->builder,
                               (SpBox){ reference->label_x - 2, top + 1, reference->label_width + 4,
                                        leading - 2 },
                               0, (SpPaint){ .fill = SP_TOKEN_SURFACE });
  sp_sheet_add_text (sheet, reference->label, SP_TYPE_HEADING, SP_TOKEN_INK, SP_ANCHOR_START,
                     reference->label_x, top);
}

void
sp_reference_lines_add (const SpReferenceLines *self, double top, double bottom)
{
  double leading = sp_sheet_get_leading (self->strip->sheet, SP_TYPE_HEADING);

  for (guint i = 0; i < self->lines->len; i++)
    add_line (self, get_reference (self, i), top - (get_reference (self, i)->level + 1) * leading,
              bottom);
  for (guint i = 0; i < self->lines->len; i++)
    add_label (self, get_reference (self, i), top - (get_reference (self, i)->level + 1) * leading);
}
