/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis/sp-names.h"
#include "analysis/sp-sentence.h"
#include "sp-axis.h"
#include "sp-glyphs.h"
#include "sp-mark.h"
#include "sp-placement.h"
#include "sp-reference-lines.h"
#include "sp-strip.h"

#include <glib/gi18n.h>
#include <math.h>

/* With more actors than this, several share a row. */
#define MANY      15
#define ROW       24.0
#define TICK_ROW  22.0
#define LABEL_GAP 8.0
#define FLAG      22.0
#define FLAG_GAP  7.0
/* Of packed marks: the flag, what is between its parts, the name. */
#define TAG_FLAG 19.0
#define TAG_GAP  5.0
#define TAG_NAME 60.0
/* Between two of a lane. */
#define LANE_GAP 10.0
/* The share of the body that names may take. */
#define NAME_SHARE 0.4
#define MAX_NAME   190.0

typedef struct
{
  guint actor;
  guint lane;
  double value, low, high, pledge; /* pledge: NAN for none */
  SpDot dot;
  gboolean old;
  gboolean conditional;
  SpConfidence confidence;
  char *name;
  char *label;
  double x, left, right; /* of the dot, of all dots and bars */
  double label_x;        /* where the label starts (in reading direction) */
  double start, end;     /* of everything, when packed */
  gboolean below;        /* the label has a line of its own */
  gboolean before;       /* packed: flag, name and label stand before the dots */
} Row;

struct _SpNumberBody
{
  SpStrip strip;
  GArray *rows;
  SpReferenceLines *references;
  SpAxis axis;
  gboolean packed;
  double names_width; /* flag and name, with the gap to the axis */
  double left, right; /* the ends of the axis */
  guint n_lanes;
  double row_height;
  double height;
};

static void
clear_row (gpointer data)
{
  Row *row = data;

  g_free (row->name);
  g_free (row->label);
}

static Row *
get_row (const SpNumberBody *self, guint i)
{
  return &g_array_index (self->rows, Row, i);
}

static double
get_value (const SpStatement *statement)
{
  return isnan (statement->position) ? (statement->low + statement->high) / 2 : statement->position;
}

static const SpStatement *
get_statement (const SpNumberBody *self, guint actor)
{
  const SpSheet *sheet = self->strip.sheet;
  const SpStanding *standing = sp_selection_get_standing (sheet->selection, actor,
                                                          self->strip.issue);

  return sp_dataset_get_statement (sheet->dataset, standing->statement);
}

/* The value, the scope, and the month of an old standing. */
static char *
write_label (const SpNumberBody *self, guint actor)
{
  const SpSheet *sheet = self->strip.sheet;
  const SpStanding *standing = sp_selection_get_standing (sheet->selection, actor,
                                                          self->strip.issue);
  g_autoptr (SpWords) words = sp_dataset_read_words (sheet->dataset, standing->statement);
  SpDate date = get_statement (self, actor)->date;
  g_autofree char *value = sp_sentence_standing (sheet->selection, actor, self->strip.issue);
  g_autofree char *month = standing->old ? sp_date_show ((SpDate){ date.year, date.month, 0 }, TRUE)
                                         : NULL;
  const char *scope = words->scope != NULL ? sp_text_show (sheet->dataset, words->scope) : "";

  return g_strconcat (value, *scope != '\0' ? " · " : "", scope, month != NULL ? " · " : "", month,
                      NULL);
}

static void
list_rows (SpNumberBody *self)
{
  SpSheet *sheet = self->strip.sheet;
  g_autoptr (GArray) actors = sp_strip_list_actors (&self->strip);

  for (guint i = 0; i < actors->len; i++)
    {
      Row row = { .actor = g_array_index (actors, guint, i), .pledge = NAN };
      const SpStanding *standing = sp_selection_get_standing (sheet->selection, row.actor,
                                                              self->strip.issue);

      row.value = standing->position;
      row.low = standing->low;
      row.high = standing->high;
      row.old = standing->old;
      row.dot = standing->kind == SP_STATEMENT_MEASURED  ? SP_DOT_FILLED
                : standing->kind == SP_STATEMENT_PLEDGED ? SP_DOT_HOLLOW
                                                         : SP_DOT_STATED;
      if (standing->pledge != SP_NONE)
        row.pledge = get_value (sp_dataset_get_statement (sheet->dataset, standing->pledge));
      row.label = write_label (self, row.actor);
      row.conditional = standing->conditional;
      row.confidence = get_statement (self, row.actor)->confidence;
      g_array_append_val (self->rows, row);
    }
}

static char *
write_tick (const SpNumberBody *self, double value)
{
  const char *unit = sp_text_show (self->strip.sheet->dataset, self->strip.data->unit);
  SpIssue plain = { .scale = SP_SCALE_NUMBER,
                    .decimals = fabs (value) > 0.0 ? self->axis.decimals : 0 };
  g_autofree char *number = sp_number_show (&plain, value);

  /* A per cent sign goes with each tick; another unit is said once. */
  return g_str_has_prefix (unit, "%") && fabs (value) > 0.0
           ? g_strdup_printf ("%s\302\240%%", number)
           : g_strdup (number);
}

/* The values that the axis has to hold: of actors, their ranges and pledges, and of references. */
static void
find_range (const SpNumberBody *self, double *min, double *max)
{
  const SpIssue *issue = self->strip.data;

  *min = INFINITY;
  *max = -INFINITY;
  for (guint i = 0; i < self->rows->len; i++)
    {
      const Row *row = get_row (self, i);

      *min = fmin (*min, fmin (row->low, isnan (row->pledge) ? row->low : row->pledge));
      *max = fmax (*max, fmax (row->high, isnan (row->pledge) ? row->high : row->pledge));
    }
  for (guint i = 0; i < issue->n_references; i++)
    if (sp_reference_is_current (&self->strip, &issue->references[i]))
      {
        *min = fmin (*min, issue->references[i].value);
        *max = fmax (*max, issue->references[i].value);
      }
  if (isinf (*min))
    *min = *max = 0.0;
}

static double
get_widest_tick (const SpNumberBody *self)
{
  double widest = 0.0;

  for (guint i = 0; i < sp_axis_get_n_ticks (&self->axis); i++)
    {
      g_autofree char *text = write_tick (self, sp_axis_get_tick (&self->axis, i));
      double width = sp_sheet_get_text_width (self->strip.sheet, text, SP_TYPE_NOTE);

      widest = MAX (widest, width);
    }
  return widest;
}

/* As many ticks as have room for their labels; the ends of the axis keep half a label's room. */
static void
init_axis (SpNumberBody *self)
{
  SpSheet *sheet = self->strip.sheet;
  const SpIssue *issue = self->strip.data;
  double start = self->strip.x + self->names_width + sp_sheet_px (sheet, 12);
  double end = self->strip.x + self->strip.width;
  double length = end - start;
  double per_tick = sp_sheet_px (sheet, length > sp_sheet_px (sheet, 400) ? 64 : 42);
  double gap = sp_sheet_px (sheet, 10);
  double min;
  double max;

  find_range (self, &min, &max);
  for (guint n = CLAMP ((guint)(length / per_tick), 2, 9); n >= 2; n--)
    {
      double widest;
      double spacing;

      sp_axis_init (&self->axis, min, max, issue->min, issue->max, n);
      widest = get_widest_tick (self);
      self->left = MAX (start, self->strip.x + widest / 2);
      self->right = end - MAX (sp_sheet_px (sheet, 14), widest / 2 + 1);
      spacing = (self->right - self->left) * self->axis.step / (self->axis.high - self->axis.low);
      if (widest + gap <= spacing)
        break;
    }
}

static double
get_x (const SpNumberBody *self, double value)
{
  return self->left + sp_axis_to_place (&self->axis, value) * (self->right - self->left);
}

/* For every name, at first. */
static double
get_name_room (const SpNumberBody *self)
{
  SpSheet *sheet = self->strip.sheet;
  double room = self->strip.width * NAME_SHARE - sp_sheet_px (sheet, FLAG + FLAG_GAP);

  return MIN (room, sp_sheet_px (sheet, self->packed ? TAG_NAME : MAX_NAME));
}

static void
measure_names (SpNumberBody *self)
{
  SpSheet *sheet = self->strip.sheet;
  double fixed = sp_sheet_px (sheet, FLAG + FLAG_GAP);
  double room = get_name_room (self);
  double widest = 0.0;
  gboolean cut = sheet->names_cut;

  for (guint i = 0; i < self->rows->len; i++)
    {
      Row *row = get_row (self, i);
      SpType type = self->packed ? SP_TYPE_LABEL : SP_TYPE_NAME;

      row->name = sp_sheet_fit_name (sheet, row->actor, type, room);
      widest = MAX (widest, sp_sheet_get_text_width (sheet, row->name, type));
    }
  /* Packed, a short one may yet become longer. */
  if (self->packed)
    sheet->names_cut = cut;
  self->names_width = self->packed
                        ? 0.0
                        : sp_sheet_px (sheet, 4) + fixed + widest + sp_sheet_px (sheet, 26);
}

/* Of the label and the hinge behind it. */
static double
get_label_width (SpSheet *sheet, const Row *row)
{
  double hinge = row->conditional ? sp_sheet_px (sheet, TAG_GAP) + sp_glyph_get_hinge_width (sheet)
                                  : 0.0;

  return sp_sheet_get_text_width (sheet, row->label, SP_TYPE_LABEL) + hinge;
}

static double
get_tag_width (SpSheet *sheet, const Row *row)
{
  return sp_sheet_px (sheet, TAG_FLAG + TAG_GAP)
         + sp_sheet_get_text_width (sheet, row->name, SP_TYPE_LABEL);
}

static void
place_dots (SpNumberBody *self, Row *row)
{
  double ring = row->confidence != SP_CONFIDENCE_ON_RECORD
                  ? sp_glyph_get_ring_margin (self->strip.sheet)
                  : 0.0;
  double r = sp_glyph_get_dot_radius (self->strip.sheet)
             + MAX (ring, sp_glyph_get_ring_margin (self->strip.sheet));

  row->x = get_x (self, row->value);
  row->left = MIN (row->x, get_x (self, row->low)) - r;
  row->right = MAX (row->x, get_x (self, row->high)) + r;
  if (!isnan (row->pledge))
    {
      row->left = MIN (row->left, get_x (self, row->pledge) - r);
      row->right = MAX (row->right, get_x (self, row->pledge) + r);
    }
}

/* Beside the dots where there is room, after them or before; else on a line of its own below. */
static void
place_label (SpNumberBody *self, Row *row)
{
  SpSheet *sheet = self->strip.sheet;
  double gap = sp_sheet_px (sheet, LABEL_GAP);
  double width = get_label_width (sheet, row);
  double end = self->strip.x + self->strip.width;

  row->below = FALSE;
  if (row->right + gap + width <= end)
    row->label_x = row->right + gap;
  else if (row->left - gap - width >= self->left - sp_sheet_px (sheet, 12))
    row->label_x = row->left - gap - width;
  else
    {
      row->below = TRUE;
      row->label_x = CLAMP (row->x - width / 2, self->strip.x, MAX (end - width, self->strip.x));
    }
}

/* Packed, some dots and bars leave no room for flag and name on either side: then the axis begins
 * behind the widest of all. */
static void
keep_room_for_tags (SpNumberBody *self)
{
  SpSheet *sheet = self->strip.sheet;
  double end = self->strip.x + self->strip.width;
  double widest = 0.0;
  gboolean any = FALSE;

  for (guint i = 0; i < self->rows->len; i++)
    {
      Row *row = get_row (self, i);
      double tag = sp_sheet_px (sheet, TAG_GAP) + get_tag_width (sheet, row);

      place_dots (self, row);
      any |= row->right + tag > end && row->left - tag < self->strip.x;
      widest = MAX (widest, tag);
    }
  if (any)
    {
      self->names_width = widest;
      init_axis (self);
    }
}

/* Packed, a mark is: flag and name, dots, label, in one piece, after the dots or before them. Where
 * neither side has room for the label it is left out. */
static void
place_packed (SpNumberBody *self, Row *row)
{
  SpSheet *sheet = self->strip.sheet;
  double gap = sp_sheet_px (sheet, TAG_GAP);
  double tag = gap + get_tag_width (sheet, row);
  double label = gap + get_label_width (sheet, row);
  double end = self->strip.x + self->strip.width;

  if (row->right + tag + label > end && row->left - tag - label < self->strip.x)
    {
      g_clear_pointer (&row->label, g_free);
      sheet->labels_cut = TRUE;
      label = 0.0;
    }
  row->before = row->right + tag + label > end;
  row->start = row->before ? row->left - tag - label : row->left;
  row->end = row->before ? row->right : row->right + tag + label;
}

/* Names that were kept short so that many marks find room in a lane are longer again by what is @free beside them. */
static void
lengthen_name (SpNumberBody *self, Row *row, double free)
{
  SpSheet *sheet = self->strip.sheet;
  double old = sp_sheet_get_text_width (sheet, row->name, SP_TYPE_LABEL);
  double room = MAX (MIN (old + free, sp_sheet_px (sheet, MAX_NAME)), get_name_room (self));
  double more;

  g_free (row->name);
  row->name = sp_sheet_fit_name (sheet, row->actor, SP_TYPE_LABEL, room);
  more = sp_sheet_get_text_width (sheet, row->name, SP_TYPE_LABEL) - old;
  row->start -= row->before ? more : 0.0;
  row->end += row->before ? 0.0 : more;
}

static void
place_rows (SpNumberBody *self)
{
  guint n = self->rows->len;
  double gap = sp_sheet_px (self->strip.sheet, LANE_GAP);
  g_autofree double *starts = g_new (double, n + 1);
  g_autofree double *ends = g_new (double, n + 1);
  g_autofree guint *lanes = g_new (guint, n + 1);

  self->n_lanes = n;
  for (guint i = 0; i < n; i++)
    {
      Row *row = get_row (self, i);

      place_dots (self, row);
      row->lane = i;
      if (self->packed)
        place_packed (self, row);
      else
        place_label (self, row);
      starts[i] = row->start;
      ends[i] = row->end;
    }
  if (!self->packed)
    return;
  self->n_lanes = sp_placement_lanes (starts, ends, n, gap, lanes);
  for (guint i = 0; i < n; i++)
    {
      Row *row = get_row (self, i);
      double edge = self->strip.x + (row->before ? 0.0 : self->strip.width);

      row->lane = lanes[i];
      lengthen_name (self, row,
                     sp_placement_get_free (starts, ends, lanes, n, i, gap, !row->before, edge));
      starts[i] = row->start;
      ends[i] = row->end;
    }
}

static double
get_row_height (const SpNumberBody *self, const Row *row)
{
  return self->row_height
         + (row->below ? sp_sheet_get_leading (self->strip.sheet, SP_TYPE_LABEL) : 0.0);
}

static double
get_rows_height (const SpNumberBody *self)
{
  double height = 0.0;

  if (self->packed)
    return self->n_lanes * self->row_height;
  for (guint i = 0; i < self->rows->len; i++)
    height += get_row_height (self, get_row (self, i));
  return height;
}

/* What is said below the axis: the unit where no column of names has room for it, and a missing zero. g_free(). */
static char *
write_axis_note (const SpNumberBody *self)
{
  const char *unit = self->packed
                       ? sp_text_show (self->strip.sheet->dataset, self->strip.data->unit)
                       : "";
  const char *zero = self->axis.low > 0.0 ? _ ("The axis does not start at zero.") : "";

  return g_strconcat (unit, *unit != '\0' && *zero != '\0' ? " · " : "", zero, NULL);
}

static double
get_notes_height (const SpNumberBody *self)
{
  g_autofree char *note = write_axis_note (self);

  return *note != '\0' ? sp_sheet_get_leading (self->strip.sheet, SP_TYPE_NOTE) : 0.0;
}

SpNumberBody *
sp_number_body_new (const SpStrip *strip)
{
  SpNumberBody *self = g_new0 (SpNumberBody, 1);
  SpSheet *sheet = strip->sheet;

  self->strip = *strip;
  self->rows = g_array_new (FALSE, TRUE, sizeof (Row));
  g_array_set_clear_func (self->rows, clear_row);
  list_rows (self);
  self->packed = self->rows->len > MANY;
  self->row_height = sp_sheet_px (sheet, ROW);
  measure_names (self);
  init_axis (self);
  if (self->packed)
    keep_room_for_tags (self);
  place_rows (self);
  self->references = sp_reference_lines_new (&self->strip, &self->axis, self->left, self->right);
  if (self->rows->len == 0)
    {
      self->height = self->row_height;
      return self;
    }
  self->height = sp_reference_lines_get_height (self->references) + sp_sheet_px (sheet, 4)
                 + get_rows_height (self) + sp_sheet_px (sheet, TICK_ROW + 4)
                 + get_notes_height (self);
  return self;
}

void
sp_number_body_free (SpNumberBody *self)
{
  g_array_unref (self->rows);
  g_clear_pointer (&self->references, sp_reference_lines_free);
  g_free (self);
}

double
sp_number_body_get_height (const SpNumberBody *self)
{
  return self->height;
}

static void
add_axis (SpNumberBody *self, double top, double bottom)
{
  SpSheet *sheet = self->strip.sheet;
  g_autofree char *key = g_strdup_printf ("%s/axis", self->strip.data->id);
  const char *unit = sp_text_show (sheet->dataset, self->strip.data->unit);
  g_autofree char *note = write_axis_note (self);
  double labels = bottom + sp_sheet_px (sheet, 4);

  sp_scene_builder_begin (sheet->builder, key,
                          sp_meaning_new (SP_MEANING_OBJECT, *unit != '\0' ? unit : _ ("Axis")));
  for (guint i = 0; i < sp_axis_get_n_ticks (&self->axis); i++)
    {
      double value = sp_axis_get_tick (&self->axis, i);
      g_autofree char *text = write_tick (self, value);
      double x = get_x (self, value);

      sp_scene_builder_add_line (sheet->builder, x, top, x, bottom,
                                 (SpPaint){ .stroke = SP_TOKEN_GRID, .width = 1.0 });
      sp_sheet_add_text (sheet, text, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, SP_ANCHOR_MIDDLE, x, labels);
    }
  if (*unit != '\0' && !self->packed)
    {
      g_autofree char *fitted = sp_text_measurer_fit (sheet->measurer, unit,
                                                      sp_sheet_get_style (sheet, SP_TYPE_NOTE),
                                                      self->names_width - sp_sheet_px (sheet, 16));

      sp_sheet_add_text (sheet, fitted, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, SP_ANCHOR_START,
                         self->strip.x + sp_sheet_px (sheet, 4), labels);
    }
  sp_sheet_add_text (sheet, note, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, SP_ANCHOR_START,
                     self->strip.x + sp_sheet_px (sheet, 4),
                     labels + sp_sheet_get_leading (sheet, SP_TYPE_NOTE));
  sp_scene_builder_end (sheet->builder);
}

static void
add_dots (SpNumberBody *self, const Row *row, double y)
{
  SpSheet *sheet = self->strip.sheet;
  double pledge = isnan (row->pledge) ? 0.0 : get_x (self, row->pledge);

  if (row->low < row->high)
    {
      sp_glyph_add_range_bar (sheet, get_x (self, row->low), get_x (self, row->high), y, row->old);
      sp_sheet_use_legend (sheet, SP_LEGEND_CONTESTED_RANGE);
    }
  sp_sheet_use_legend (sheet, row->dot == SP_DOT_FILLED   ? SP_LEGEND_MEASURED
                              : row->dot == SP_DOT_HOLLOW ? SP_LEGEND_PLEDGED
                                                          : SP_LEGEND_STATED);
  if (!isnan (row->pledge))
    {
      sp_glyph_add_arrow (sheet, row->x, pledge, y, row->old);
      sp_glyph_add_pledge (sheet, pledge, y, fabs (pledge - row->x), row->old);
      sp_sheet_use_legend (sheet, SP_LEGEND_PLEDGED);
    }
  sp_glyph_add_dot (sheet, row->x, y, row->dot, row->old);
  if (row->confidence != SP_CONFIDENCE_ON_RECORD)
    {
      sp_glyph_add_ring (sheet, row->x, y, row->confidence);
      sp_sheet_use_legend (sheet, row->confidence == SP_CONFIDENCE_REPORTED
                                    ? SP_LEGEND_REPORTED_DOT
                                    : SP_LEGEND_INFERRED_DOT);
    }
  if (row->old)
    sp_sheet_use_legend (sheet, SP_LEGEND_OLD_DOT);
}

static gboolean
crosses_grid (const SpNumberBody *self, double from, double to)
{
  for (guint i = 0; i < sp_axis_get_n_ticks (&self->axis); i++)
    {
      double x = get_x (self, sp_axis_get_tick (&self->axis, i));

      if (x > from && x < to)
        return TRUE;
    }
  return FALSE;
}

/* Words over a reference line interrupt it; over a line of the axis only where a theme draws those strong. */
static void
clear_ground (SpNumberBody *self, double x, double top, double width)
{
  SpSheet *sheet = self->strip.sheet;
  double leading = sp_sheet_get_leading (sheet, SP_TYPE_LABEL);
  SpBox box = { x - 3, top + 1, width + 6, leading - 2 };

  if (sp_reference_lines_cross (self->references, box.x, box.x + box.width))
    sp_scene_builder_add_rect (sheet->builder, box, 0, (SpPaint){ .fill = SP_TOKEN_SURFACE });
  else if (crosses_grid (self, box.x, box.x + box.width))
    sp_scene_builder_add_rect (sheet->builder, box, 0, (SpPaint){ .fill = SP_TOKEN_PLATE });
}

static void
add_label (SpNumberBody *self, const Row *row, double x, double top)
{
  SpSheet *sheet = self->strip.sheet;
  double width = sp_sheet_get_text_width (sheet, row->label, SP_TYPE_LABEL);
  double middle = top + sp_sheet_get_leading (sheet, SP_TYPE_LABEL) / 2;

  clear_ground (self, x, top, get_label_width (sheet, row));
  sp_sheet_add_text (sheet, row->label, SP_TYPE_LABEL, row->old ? SP_TOKEN_INK_SOFT : SP_TOKEN_INK,
                     SP_ANCHOR_START, x, top);
  if (!row->conditional)
    return;
  sp_glyph_add_hinge (sheet, x + width + sp_sheet_px (sheet, TAG_GAP), middle);
  sp_sheet_use_legend (sheet, SP_LEGEND_CONDITIONAL);
}

static void
add_full_row (SpNumberBody *self, const Row *row, double top)
{
  SpSheet *sheet = self->strip.sheet;
  double middle = top + self->row_height / 2;
  double flag = sp_sheet_px (sheet, FLAG);
  double x = self->strip.x + sp_sheet_px (sheet, 4);
  double leading = sp_sheet_get_leading (sheet, SP_TYPE_LABEL);

  sp_mark_begin (sheet, row->actor, self->strip.issue);
  sp_sheet_add_flag (sheet, row->actor, x, middle - sp_sheet_get_flag_height (flag) / 2, flag);
  sp_sheet_add_text (sheet, row->name, SP_TYPE_NAME, SP_TOKEN_INK, SP_ANCHOR_START,
                     x + flag + sp_sheet_px (sheet, FLAG_GAP),
                     middle - sp_sheet_get_leading (sheet, SP_TYPE_NAME) / 2);
  add_dots (self, row, middle);
  add_label (self, row, row->label_x,
             row->below ? top + self->row_height - sp_sheet_px (sheet, 3) : middle - leading / 2);
  sp_scene_builder_end (sheet->builder);
}

static void
add_packed_row (SpNumberBody *self, const Row *row, double top)
{
  SpSheet *sheet = self->strip.sheet;
  double middle = top + self->row_height / 2;
  double flag = sp_sheet_px (sheet, TAG_FLAG);
  double gap = sp_sheet_px (sheet, TAG_GAP);
  double text_top = middle - sp_sheet_get_leading (sheet, SP_TYPE_LABEL) / 2;
  double x = row->before ? row->start : row->right + gap;
  double name_x = x + flag + gap;

  sp_mark_begin (sheet, row->actor, self->strip.issue);
  add_dots (self, row, middle);
  clear_ground (self, x, text_top,
                (row->before ? row->left - row->start : row->end - row->right) - gap);
  sp_sheet_add_flag (sheet, row->actor, x, middle - sp_sheet_get_flag_height (flag) / 2, flag);
  sp_sheet_add_text (sheet, row->name, SP_TYPE_LABEL, SP_TOKEN_INK, SP_ANCHOR_START, name_x,
                     text_top);
  if (row->label != NULL)
    add_label (self, row, x + get_tag_width (sheet, row) + gap, text_top);
  sp_scene_builder_end (sheet->builder);
}

void
sp_number_body_add (SpNumberBody *self, double top)
{
  double y = top + sp_reference_lines_get_height (self->references)
             + sp_sheet_px (self->strip.sheet, 4);
  double bottom = y + get_rows_height (self);

  if (self->rows->len == 0)
    {
      sp_sheet_add_text (self->strip.sheet, "–", SP_TYPE_HEADING, SP_TOKEN_INK_SOFT,
                         SP_ANCHOR_START, self->strip.x, top);
      return;
    }
  add_axis (self, y - sp_sheet_px (self->strip.sheet, 4), bottom);
  sp_reference_lines_add (self->references, y - sp_sheet_px (self->strip.sheet, 4), bottom);
  for (guint i = 0; i < self->rows->len; i++)
    {
      const Row *row = get_row (self, i);

      if (self->packed)
        add_packed_row (self, row, y + row->lane * self->row_height);
      else
        {
          add_full_row (self, row, y);
          y += get_row_height (self, row);
        }
    }
}
