/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-value-lines.h"

#include "analysis/sp-fill.h"
#include "analysis/sp-names.h"

#include <glib/gi18n.h>
#include <math.h>

/* Places that are tried for a label along its line. */
#define TRIES 24
/* How bad it is to cover a point or another label, in lines that cross it. */
#define COVER 1000
#define PAD   2.0
#define CLEAR 5.0
#define DASH  1.25

typedef struct
{
  double x1, y1, x2, y2;
} Segment;

typedef struct
{
  char *label;
  guint reference; /* its place in the issue */
  double x1, x2, y;
  SpBox box; /* of the label; without width: it stands in the legend */
} Line;

struct _SpValueLines
{
  const SpTimeline *timeline;
  GArray *points; /* of SpBox */
  GArray *segments;
  GArray *lines;
};

static void
clear_line (gpointer data)
{
  g_free (((Line *)data)->label);
}

SpValueLines *
sp_value_lines_new (const SpTimeline *timeline)
{
  SpValueLines *self = g_new0 (SpValueLines, 1);

  self->timeline = timeline;
  self->points = g_array_new (FALSE, FALSE, sizeof (SpBox));
  self->segments = g_array_new (FALSE, FALSE, sizeof (Segment));
  self->lines = g_array_new (FALSE, FALSE, sizeof (Line));
  g_array_set_clear_func (self->lines, clear_line);
  return self;
}

void
sp_value_lines_free (SpValueLines *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->points);
  g_array_unref (self->segments);
  g_array_unref (self->lines);
  g_free (self);
}

gboolean
sp_value_lines_find_span (const SpTimeline *timeline,
                          const SpReference *reference,
                          guint32 *since,
                          guint32 *until)
{
  guint32 first = timeline->axis.first;
  guint32 last = timeline->axis.last;

  first = MAX (first, sp_date_last_day (reference->since));
  /* What comes after the day of the picture is not known on it. */
  if (sp_date_is_set (reference->until) && sp_date_last_day (reference->until) <= timeline->day)
    last = MIN (last, sp_date_last_day (reference->until));
  if (first > last || first > MAX (timeline->day, timeline->axis.first))
    return FALSE;
  if (since != NULL)
    *since = first;
  if (until != NULL)
    *until = last;
  return TRUE;
}

void
sp_value_lines_avoid_point (SpValueLines *self, double x, double y)
{
  double r = sp_timeline_get_point_radius (self->timeline);
  SpBox box = { x - r, y - r, 2 * r, 2 * r };

  g_array_append_val (self->points, box);
}

void
sp_value_lines_avoid_line (SpValueLines *self, double x1, double y1, double x2, double y2)
{
  Segment segment = { x1, y1, x2, y2 };

  g_array_append_val (self->segments, segment);
}

/* Whether a line that runs from left to right goes through a box. */
static gboolean
crosses (const Segment *segment, const SpBox *box)
{
  double from = MAX (segment->x1, box->x);
  double to = MIN (segment->x2, box->x + box->width);
  double slope = segment->x2 > segment->x1
                   ? (segment->y2 - segment->y1) / (segment->x2 - segment->x1)
                   : 0.0;
  double a = segment->y1 + (from - segment->x1) * slope;
  double b = segment->y1 + (to - segment->x1) * slope;

  return from <= to && MAX (a, b) >= box->y && MIN (a, b) <= box->y + box->height;
}

static guint
count_troubles (const SpValueLines *self, const SpBox *box)
{
  guint n = 0;

  for (guint i = 0; i < self->points->len; i++)
    n += sp_box_overlaps (&g_array_index (self->points, SpBox, i), box) ? COVER : 0;
  for (guint i = 0; i < self->lines->len; i++)
    {
      const Line *line = &g_array_index (self->lines, Line, i);
      Segment own = { line->x1, line->y, line->x2, line->y };

      n += sp_box_overlaps (&line->box, box) ? COVER : 0;
      n += crosses (&own, box) ? 1 : 0;
    }
  for (guint i = 0; i < self->segments->len; i++)
    n += crosses (&g_array_index (self->segments, Segment, i), box) ? 1 : 0;
  return n;
}

/* From the start of the line to its end, above it and below: where the fewest lines go through. A
 * label longer than its line begins before it. */
static void
place_label (const SpValueLines *self, Line *line, double top, double bottom)
{
  SpSheet *sheet = self->timeline->sheet;
  double pad = sp_sheet_px (sheet, PAD);
  double clear = sp_sheet_px (sheet, CLEAR);
  double height = sp_sheet_get_leading (sheet, SP_TYPE_HEADING);
  double width = sp_sheet_get_text_width (sheet, line->label, SP_TYPE_HEADING) + 2 * pad;
  double start = MIN (line->x1 + clear, line->x2 - width);
  double room = MAX (line->x2 - clear - start - width, 0.0);
  guint least = COVER;

  for (guint i = 0; i < 2 * TRIES && start >= self->timeline->axis.left; i++)
    {
      SpBox box = { start + room * (i / 2) / (TRIES - 1),
                    i % 2 == 0 ? line->y - height - pad : line->y + pad, width, height };
      guint n = count_troubles (self, &box);

      if (n >= least || box.y < top - height || box.y + height > bottom)
        continue;
      least = n;
      line->box = box;
    }
}

void
sp_value_lines_place (
  SpValueLines *self, const SpReference *reference, double y, double top, double bottom)
{
  SpSheet *sheet = self->timeline->sheet;
  const char *label = sp_text_show (sheet->dataset, reference->label);
  guint32 since;
  guint32 until;
  Line line = { .y = y };

  if (!sp_value_lines_find_span (self->timeline, reference, &since, &until))
    return;
  line.x1 = sp_time_axis_get_edge (&self->timeline->axis, since);
  line.x2 = sp_time_axis_get_edge (&self->timeline->axis, until + 1);
  line.label = g_strdup (label);
  line.reference = (guint)(reference - self->timeline->data->references);
  place_label (self, &line, top, bottom);
  g_array_append_val (self->lines, line);
}

static SpPaint
get_paint (const SpSheet *sheet)
{
  return (
    SpPaint){ .stroke = SP_TOKEN_INK, .dash = SP_DASH_DASHED, .width = sp_sheet_px (sheet, DASH) };
}

static double
add_sample (SpSheet *sheet, double x, double middle, gboolean draw, gpointer data)
{
  double width = sp_sheet_px (sheet, 24);

  if (draw)
    sp_scene_builder_add_line (sheet->builder, x, middle, x + width, middle, get_paint (sheet));
  return width;
}

void
sp_value_lines_add_one (const SpTimeline *timeline, double x1, double x2, double y)
{
  SpSheet *sheet = timeline->sheet;
  SpPaint paint = get_paint (sheet);

  paint.width = sp_sheet_px (sheet, 1);
  paint.stroke = SP_TOKEN_OUTLINE;
  sp_scene_builder_add_line (sheet->builder, x1, y, x2, y, paint);
}

/* Of those in @shown that are not in @told, the one with the lowest value; SP_NONE for none. */
static guint
find_lowest (const SpIssue *issue, const gboolean *shown, const gboolean *told)
{
  guint lowest = SP_NONE;

  for (guint i = 0; i < issue->n_references; i++)
    if (shown[i] && !told[i]
        && (lowest == SP_NONE || issue->references[i].value < issue->references[lowest].value))
      lowest = i;
  return lowest;
}

void
sp_value_lines_explain (const SpTimeline *timeline, const gboolean *shown)
{
  SpSheet *sheet = timeline->sheet;
  const SpIssue *issue = timeline->data;
  g_autofree gboolean *told = g_new0 (gboolean, issue->n_references + 1);
  g_autofree char *labels = g_strdup ("");
  g_autofree char *words = NULL;
  guint n = 0;

  for (guint i; (i = find_lowest (issue, shown, told)) != SP_NONE; n++)
    {
      const char *label = sp_text_show (sheet->dataset, issue->references[i].label);
      char *more = sp_join (C_ ("between words of a list", ", "), labels, label, NULL);

      told[i] = TRUE;
      g_free (labels);
      labels = more;
    }
  if (n == 0)
    return;
  /* Translators: which of several lines, all drawn alike, is which. */
  words = n > 1 ? sp_fill (_ ("from below: {lines}"), "lines", labels, NULL) : g_strdup (labels);
  sp_sheet_explain (sheet, words, add_sample, NULL);
}

static void
add_label (const SpValueLines *self, const Line *line, double top)
{
  SpSheet *sheet = self->timeline->sheet;
  SpBox box = line->box;

  if (box.width <= 0.0)
    return;
  box.y += top;
  sp_scene_builder_add_rect (sheet->builder, box, 0, (SpPaint){ .fill = SP_TOKEN_SURFACE });
  sp_sheet_add_text (sheet, line->label, SP_TYPE_HEADING, SP_TOKEN_INK, SP_ANCHOR_START,
                     box.x + sp_sheet_px (sheet, PAD), box.y);
}

void
sp_value_lines_add (const SpValueLines *self, double top)
{
  SpSceneBuilder *builder = self->timeline->sheet->builder;
  g_autofree gboolean *unnamed = g_new0 (gboolean, self->timeline->data->n_references + 1);

  for (guint i = 0; i < self->lines->len; i++)
    {
      const Line *line = &g_array_index (self->lines, Line, i);

      unnamed[line->reference] = line->box.width <= 0.0;
      sp_scene_builder_add_line (builder, line->x1, top + line->y, line->x2, top + line->y,
                                 get_paint (self->timeline->sheet));
    }
  for (guint i = 0; i < self->lines->len; i++)
    add_label (self, &g_array_index (self->lines, Line, i), top);
  sp_value_lines_explain (self->timeline, unnamed);
}
