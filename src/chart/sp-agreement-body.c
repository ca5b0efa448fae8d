/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-agreement-body.h"

#include "analysis/sp-clusters.h"
#include "analysis/sp-fill.h"
#include "analysis/sp-names.h"
#include "analysis/sp-order.h"
#include "dataset/sp-number.h"

#include <glib/gi18n.h>
#include <math.h>

#define MIN_CELL   15.0
#define MAX_CELL   52.0
#define MIN_ROW    18.0
#define MAX_ROW    40.0
#define TEXT_CELL  21.0 /* that holds two digits */
#define TREE       96.0
#define TREE_SMALL 40.0
#define MAX_LABEL  200.0
#define FLAG       18.0
#define GAP        8.0

struct _SpAgreementBody
{
  SpSheet *sheet;
  const SpAgreementGrid *grid;
  guint n;
  guint *order;    /* places, by row */
  SpMerge *merges; /* of leaves, which are the places before they were ordered */
  guint *rows;     /* of each leaf */
  double tree;
  double label;
  double cell;
  double row;
  gboolean numbered; /* columns have no room for codes */
};

static int
compare_counts (gconstpointer a, gconstpointer b, gpointer data)
{
  const SpAgreementGrid *grid = data;
  guint left = sp_agreement_grid_count (grid, *(const guint *)a);
  guint right = sp_agreement_grid_count (grid, *(const guint *)b);

  return (left < right) - (left > right);
}

/* Those that are compared with any other, alphabetically; of more than @max those compared with most. */
static GArray *
list_compared (const SpAgreementBody *self, guint max)
{
  guint n = sp_agreement_grid_get_n (self->grid);
  g_autofree guint *by_name = sp_order_actors_by_name (self->sheet->selection);
  g_autofree guint *by_count = g_memdup2 (by_name, n * sizeof (guint));
  g_autofree gboolean *kept = g_new0 (gboolean, n + 1);
  GArray *compared = g_array_new (FALSE, FALSE, sizeof (guint));

  g_qsort_with_data (by_count, (int)n, sizeof (guint), compare_counts, (gpointer)self->grid);
  for (guint i = 0; i < n && i < max; i++)
    kept[by_count[i]] = sp_agreement_grid_count (self->grid, by_count[i]) > 0;
  for (guint i = 0; i < n; i++)
    if (kept[by_name[i]])
      g_array_append_val (compared, by_name[i]);
  return compared;
}

static void
put_in_order (SpAgreementBody *self, const GArray *compared)
{
  const guint *places = (const guint *)(gpointer)compared->data;
  g_autofree double *distances = NULL;
  g_autofree guint *leaves = NULL;

  self->n = compared->len;
  self->order = g_new0 (guint, self->n + 1);
  self->rows = g_new0 (guint, self->n + 1);
  if (self->n == 0)
    return;
  distances = sp_agreement_get_distances (self->sheet->selection, places, self->n);
  self->merges = sp_clusters_merge (distances, self->n);
  leaves = sp_clusters_order (distances, self->n, self->merges);
  for (guint i = 0; i < self->n; i++)
    {
      self->order[i] = places[leaves[i]];
      self->rows[leaves[i]] = i;
    }
}

static const char *
get_code (const SpAgreementBody *self, guint row)
{
  return sp_actor_get_code (self->sheet->dataset,
                            sp_selection_get_actor (self->sheet->selection, self->order[row]));
}

static double
get_number_width (const SpAgreementBody *self)
{
  return self->numbered ? sp_sheet_px (self->sheet, 22) : 0.0;
}

static void
measure_columns (SpAgreementBody *self)
{
  SpSheet *sheet = self->sheet;
  double space = sp_sheet_get_content_width (sheet) - self->tree - self->label
                 - 2 * sp_sheet_px (sheet, GAP);

  self->cell = CLAMP (space / MAX (self->n, 1), sp_sheet_px (sheet, MIN_CELL),
                      sp_sheet_px (sheet, MAX_CELL));
  self->row = CLAMP (self->cell, sp_sheet_px (sheet, MIN_ROW), sp_sheet_px (sheet, MAX_ROW));
  self->numbered = self->cell < sp_sheet_px (sheet, 24);
  for (guint i = 0; i < self->n; i++)
    self->numbered |= sp_sheet_get_text_width (sheet, get_code (self, i), SP_TYPE_LABEL)
                      > self->cell - sp_sheet_px (sheet, 4);
}

static gboolean
is_narrow (const SpSheet *sheet)
{
  return sheet->request->width < sp_sheet_px (sheet, 620);
}

static void
measure_labels (SpAgreementBody *self)
{
  SpSheet *sheet = self->sheet;
  double most = is_narrow (sheet)
                  ? sp_sheet_px (sheet, 104)
                  : MIN (sp_sheet_px (sheet, MAX_LABEL), sp_sheet_get_content_width (sheet) * 0.24);
  double width = 0;

  self->tree = sp_sheet_px (sheet, is_narrow (sheet) ? TREE_SMALL : TREE);
  for (guint i = 0; i < sp_agreement_grid_get_n (self->grid); i++)
    if (sp_agreement_grid_count (self->grid, i) > 0)
      width = MAX (width, sp_sheet_get_text_width (sheet, sheet->names[i], SP_TYPE_NAME));
  /* A number before the name is reckoned with, needed or not. */
  self->label = MIN (width + sp_sheet_px (sheet, FLAG + 7 + 22), most);
}

SpAgreementBody *
sp_agreement_body_new (SpSheet *sheet, const SpAgreementGrid *grid)
{
  SpAgreementBody *self = g_new0 (SpAgreementBody, 1);
  double space;
  g_autoptr (GArray) compared = NULL;

  self->sheet = sheet;
  self->grid = grid;
  measure_labels (self);
  space = sp_sheet_get_content_width (sheet) - self->tree - self->label
          - 2 * sp_sheet_px (sheet, GAP);
  compared = list_compared (self, (guint)MAX (space / sp_sheet_px (sheet, MIN_CELL), 2.0));
  put_in_order (self, compared);
  measure_columns (self);
  return self;
}

void
sp_agreement_body_free (SpAgreementBody *self)
{
  g_free (self->order);
  g_free (self->merges);
  g_free (self->rows);
  g_free (self);
}

static double
get_head_height (const SpAgreementBody *self)
{
  return sp_sheet_px (self->sheet, self->numbered ? 18 : 36);
}

static double
get_grid_start (const SpAgreementBody *self)
{
  return sp_sheet_get_padding (self->sheet) + self->tree + self->label
         + 2 * sp_sheet_px (self->sheet, GAP);
}

double
sp_agreement_body_get_width (const SpAgreementBody *self)
{
  return get_grid_start (self) - sp_sheet_get_padding (self->sheet) + self->n * self->cell;
}

double
sp_agreement_body_get_height (const SpAgreementBody *self)
{
  return self->n > 0 ? get_head_height (self) + self->n * self->row : 0.0;
}

/* Row by row, so that a screen reader goes through one actor after another. */
static void
add_label (SpAgreementBody *self, guint row, double top)
{
  SpSheet *sheet = self->sheet;
  double flag = sp_sheet_px (sheet, FLAG);
  double end = get_grid_start (self) - sp_sheet_px (sheet, GAP);
  double x = end - self->label + get_number_width (self);
  double middle = top + self->row / 2;
  double text = middle - sp_sheet_get_leading (sheet, SP_TYPE_NAME) / 2;
  g_autofree char *name = NULL;
  g_autofree char *number = g_strdup_printf ("%u", row + 1);

  if (self->numbered)
    sp_sheet_add_text (sheet, number, SP_TYPE_LABEL, SP_TOKEN_INK_SOFT, SP_ANCHOR_END,
                       x - sp_sheet_px (sheet, 5),
                       middle - sp_sheet_get_leading (sheet, SP_TYPE_LABEL) / 2);
  sp_sheet_add_flag (sheet, self->order[row], x, middle - sp_sheet_get_flag_height (flag) / 2,
                     flag);
  x += flag + sp_sheet_px (sheet, 7);
  name = sp_sheet_fit_name (sheet, self->order[row], SP_TYPE_NAME, end - x);
  sp_sheet_add_text (sheet, name, SP_TYPE_NAME, SP_TOKEN_INK, SP_ANCHOR_START, x, text);
}

static void
add_column_head (SpAgreementBody *self, guint column, double top)
{
  SpSheet *sheet = self->sheet;
  double middle = get_grid_start (self) + (column + 0.5) * self->cell;
  double flag = sp_sheet_px (sheet, FLAG);
  g_autofree char *number = g_strdup_printf ("%u", column + 1);

  if (self->numbered)
    {
      /* Where two digits would touch, every fifth is enough to count from. */
      if (self->cell < sp_sheet_px (sheet, 19) && column > 0 && (column + 1) % 5 != 0)
        return;
      sp_sheet_add_text (sheet, number, SP_TYPE_LABEL, SP_TOKEN_INK_SOFT, SP_ANCHOR_MIDDLE, middle,
                         top);
      return;
    }
  sp_sheet_add_flag (sheet, self->order[column], middle - flag / 2, top, flag);
  sp_sheet_add_text (sheet, get_code (self, column), SP_TYPE_LABEL, SP_TOKEN_INK, SP_ANCHOR_MIDDLE,
                     middle, top + sp_sheet_px (sheet, 16));
}

static double
get_percent (const SpAgreement *pair)
{
  return round (pair->value * 100);
}

/* Most pairs agree on more than half: the steps are finer there, so that they are told apart. */
static const struct
{
  double below; /* in % */
  SpToken fill;
} classes[] = {
  { 30, SP_TOKEN_BAND_8 },      { 50, SP_TOKEN_SCALE_0 },     { 65, SP_TOKEN_SCALE_0 + 2 },
  { 80, SP_TOKEN_SCALE_0 + 4 }, { 90, SP_TOKEN_SCALE_0 + 6 }, { INFINITY, SP_TOKEN_SCALE_8 },
};

static SpToken
get_fill (const SpAgreement *pair)
{
  guint i = 0;

  while (get_percent (pair) >= classes[i].below)
    i++;
  return classes[i].fill;
}

static SpBox
get_cell (const SpAgreementBody *self, guint row, guint column, double top)
{
  double gap = self->cell > sp_sheet_px (self->sheet, 24) ? 1.0 : 0.5;

  return (SpBox){ get_grid_start (self) + column * self->cell + gap,
                  top + get_head_height (self) + row * self->row + gap, self->cell - 2 * gap,
                  self->row - 2 * gap };
}

static double
get_text_top (const SpSheet *sheet, const SpBox *box)
{
  return box->y + (box->height - sp_sheet_get_leading (sheet, SP_TYPE_LABEL)) / 2;
}

/* "France and Germany: 93 % agreement, 8 shared issues, 1 left out". */
static char *
tell_pair (const SpSheet *sheet, const SpAgreement *pair, guint a, guint b, gboolean compared)
{
  g_autofree char *percent = g_strdup_printf ("%.0f", get_percent (pair));
  g_autofree char *shared = g_strdup_printf ("%u", pair->shared);
  g_autofree char *left_out = g_strdup_printf ("%u", pair->left_out);
  g_autofree char *issues =
    sp_fill (ngettext ("{n} shared issue", "{n} shared issues", pair->shared), "n", shared, NULL);
  g_autofree char *more = pair->left_out > 0
                            ? sp_fill (C_ ("pair", "{n} contested or lapsed"), "n", left_out, NULL)
                            : NULL;
  /* xgettext:no-c-format */
  const char *pattern = compared ? C_ ("pair", "{a} and {b}: {percent} % agreement")
                                 : C_ ("pair", "{a} and {b}: not compared");
  g_autofree char *told = sp_fill (pattern, "a", sheet->names[a], "b", sheet->names[b], "percent",
                                   percent, NULL);

  return sp_join (C_ ("between words of a list", ", "), told, issues, more != NULL ? more : "",
                  NULL);
}

static void
add_attribute (GStrvBuilder *attributes, const char *name, const char *value)
{
  g_strv_builder_add (attributes, name);
  g_strv_builder_add (attributes, value);
}

static char **
list_attributes (const SpAgreement *pair, const char *actors, gboolean compared)
{
  g_autoptr (GStrvBuilder) attributes = g_strv_builder_new ();
  g_autofree char *value = compared ? sp_number_to_string (round (pair->value * 1e6) / 1e6)
                                    : g_strdup ("none");
  g_autofree char *shared = g_strdup_printf ("%u", pair->shared);
  g_autofree char *left_out = g_strdup_printf ("%u", pair->left_out);

  add_attribute (attributes, "data-actors", actors);
  add_attribute (attributes, "data-agreement", value);
  add_attribute (attributes, "data-shared", shared);
  add_attribute (attributes, "data-left-out", left_out);
  return g_strv_builder_end (attributes);
}

static void
begin_pair (SpAgreementBody *self, const SpAgreement *pair, guint a, guint b, gboolean compared)
{
  SpSheet *sheet = self->sheet;
  g_autofree char *label = tell_pair (sheet, pair, a, b, compared);
  const char *one = sp_actor_get_code (sheet->dataset,
                                       sp_selection_get_actor (sheet->selection, a));
  const char *other = sp_actor_get_code (sheet->dataset,
                                         sp_selection_get_actor (sheet->selection, b));
  g_autofree char *actors = g_strdup_printf ("%s %s", one, other);
  g_autofree char *key = g_strdup_printf ("pair/%s/%s", one, other);
  SpMeaning *meaning = sp_meaning_new (SP_MEANING_POINT, label);

  meaning->tooltip = g_strdup (label);
  meaning->actor = g_strdup (one);
  meaning->attributes = list_attributes (pair, actors, compared);
  sp_scene_builder_begin (sheet->builder, key, meaning);
}

static void
add_value (SpAgreementBody *self, const SpAgreement *pair, const SpBox *box)
{
  SpSheet *sheet = self->sheet;
  SpToken fill = get_fill (pair);
  g_autofree char *percent = g_strdup_printf ("%.0f", get_percent (pair));

  sp_scene_builder_add_rect (sheet->builder, *box, MIN (2.0, box->width * 0.1),
                             (SpPaint){ .fill = fill, .hues = SP_HUES_SINGLE });
  if (sp_sheet_get_text_width (sheet, percent, SP_TYPE_LABEL) <= box->width - 2)
    sp_sheet_add_text_on (sheet, percent, SP_TYPE_LABEL, fill, SP_HUES_SINGLE, SP_ANCHOR_MIDDLE,
                          box->x + box->width / 2, get_text_top (sheet, box));
}

/* Below the diagonal the agreement, as a mark. */
static void
add_pair (SpAgreementBody *self, guint row, guint column, double top)
{
  SpSheet *sheet = self->sheet;
  guint a = self->order[row];
  guint b = self->order[column];
  const SpAgreement *pair = sp_agreement_grid_get (self->grid, a, b);
  gboolean compared = sp_agreement_grid_is_compared (self->grid, a, b);
  SpBox box = get_cell (self, row, column, top);

  begin_pair (self, pair, a, b, compared);
  if (compared)
    add_value (self, pair, &box);
  else
    sp_scene_builder_add_rect (sheet->builder, box, MIN (2.0, box.width * 0.1),
                               (SpPaint){ .fill = SP_TOKEN_HATCH });
  sp_scene_builder_end (sheet->builder);
}

/* Above it the number of shared issues. */
static void
add_shared (SpAgreementBody *self, guint row, guint column, double top)
{
  SpSheet *sheet = self->sheet;
  const SpAgreement *pair = sp_agreement_grid_get (self->grid, self->order[row],
                                                   self->order[column]);
  SpBox box = get_cell (self, row, column, top);
  g_autofree char *shared = g_strdup_printf ("%u", pair->shared);

  sp_scene_builder_add_rect (sheet->builder, box, MIN (2.0, box.width * 0.1),
                             (SpPaint){ .fill = SP_TOKEN_SIDE });
  sp_sheet_add_text (sheet, shared, SP_TYPE_LABEL, SP_TOKEN_INK_SOFT, SP_ANCHOR_MIDDLE,
                     box.x + box.width / 2, get_text_top (sheet, &box));
}

static void
add_diagonal (SpAgreementBody *self, guint row, double top)
{
  SpBox box = get_cell (self, row, row, top);

  sp_scene_builder_add_rect (self->sheet->builder, box, MIN (2.0, box.width * 0.1),
                             (SpPaint){ .fill = SP_TOKEN_BAND_0 + 4 });
}

static gboolean
has_text (const SpAgreementBody *self)
{
  return self->cell >= sp_sheet_px (self->sheet, TEXT_CELL);
}

static void
add_row (SpAgreementBody *self, guint row, double top)
{
  add_label (self, row, top + get_head_height (self) + row * self->row);
  for (guint column = 0; column < self->n; column++)
    if (column < row)
      add_pair (self, row, column, top);
    else if (column == row)
      add_diagonal (self, row, top);
    else if (has_text (self))
      add_shared (self, row, column, top);
}

/* Where a leaf or a merge stands: its row, in parts of rows, and its distance. */
static void
get_branch (
  const SpAgreementBody *self, const double *middles, guint child, double *row, double *height)
{
  if (child < self->n)
    {
      *row = self->rows[child] + 0.5;
      *height = 0;
      return;
    }
  *row = middles[child - self->n];
  *height = self->merges[child - self->n].height;
}

static void
add_fork (SpAgreementBody *self, double rows[2], double heights[2], double height, double top)
{
  SpSceneBuilder *builder = self->sheet->builder;
  SpPaint line = { .stroke = SP_TOKEN_INK_SOFT, .width = 1.2 };
  double highest = MAX (self->merges[self->n - 2].height, 1e-6);
  double end = sp_sheet_get_padding (self->sheet) + self->tree;
  double x = end - height / highest * (self->tree - 2);

  for (guint i = 0; i < 2; i++)
    sp_scene_builder_add_line (builder, x, top + rows[i] * self->row,
                               end - heights[i] / highest * (self->tree - 2),
                               top + rows[i] * self->row, line);
  sp_scene_builder_add_line (builder, x, top + rows[0] * self->row, x, top + rows[1] * self->row,
                             line);
}

static void
add_tree (SpAgreementBody *self, double top)
{
  g_autofree double *middles = g_new0 (double, self->n);

  sp_scene_builder_begin (self->sheet->builder, "dendrogram",
                          sp_meaning_new (SP_MEANING_OBJECT,
                                          _ ("Dendrogram: who joins whom, by average linkage")));
  for (guint i = 0; i + 1 < self->n; i++)
    {
      double rows[2];
      double heights[2];

      get_branch (self, middles, self->merges[i].left, &rows[0], &heights[0]);
      get_branch (self, middles, self->merges[i].right, &rows[1], &heights[1]);
      middles[i] = (rows[0] + rows[1]) / 2;
      add_fork (self, rows, heights, self->merges[i].height, top + get_head_height (self));
    }
  sp_scene_builder_end (self->sheet->builder);
}

static double
add_ramp_sample (SpSheet *sheet, double x, double middle, gboolean draw, gpointer data)
{
  double cell = sp_sheet_px (sheet, 13);

  for (guint i = 0; draw && i < G_N_ELEMENTS (classes); i++)
    sp_scene_builder_add_rect (sheet->builder,
                               (SpBox){ x + i * (cell + 1), middle - cell / 2, cell, cell }, 1,
                               (SpPaint){ .fill = classes[i].fill, .hues = SP_HUES_SINGLE });
  return G_N_ELEMENTS (classes) * (cell + 1);
}

static double
add_number_sample (SpSheet *sheet, double x, double middle, gboolean draw, gpointer data)
{
  double cell = sp_sheet_px (sheet, 18);

  if (!draw)
    return cell;
  sp_scene_builder_add_rect (sheet->builder, (SpBox){ x, middle - cell / 2, cell, cell }, 2,
                             (SpPaint){ .fill = SP_TOKEN_SIDE });
  sp_sheet_add_text (sheet, "3", SP_TYPE_LABEL, SP_TOKEN_INK_SOFT, SP_ANCHOR_MIDDLE, x + cell / 2,
                     middle - sp_sheet_get_leading (sheet, SP_TYPE_LABEL) / 2);
  return cell;
}

static double
add_tree_sample (SpSheet *sheet, double x, double middle, gboolean draw, gpointer data)
{
  double w = sp_sheet_px (sheet, 20);
  double h = sp_sheet_px (sheet, 5);
  SpPaint line = { .stroke = SP_TOKEN_INK_SOFT, .width = 1.2 };

  if (!draw)
    return w;
  sp_scene_builder_add_line (sheet->builder, x, middle, x + w * 0.4, middle, line);
  sp_scene_builder_add_line (sheet->builder, x + w * 0.4, middle - h, x + w * 0.4, middle + h,
                             line);
  sp_scene_builder_add_line (sheet->builder, x + w * 0.4, middle - h, x + w, middle - h, line);
  sp_scene_builder_add_line (sheet->builder, x + w * 0.4, middle + h, x + w, middle + h, line);
  return w;
}

static void
explain (SpAgreementBody *self)
{
  SpSheet *sheet = self->sheet;
  guint least = sp_agreement_grid_get_least_shared (self->grid);
  g_autofree char *number = g_strdup_printf ("%u", least);
  g_autofree char *few = sp_fill (ngettext ("fewer than {n} shared issue",
                                            "fewer than {n} shared issues", least),
                                  "n", number, NULL);
  gboolean has_gaps = FALSE;

  sp_sheet_explain (sheet, _ ("agreement below 30, 50, 65, 80, 90 %, and above"), add_ramp_sample,
                    NULL);
  for (guint i = 0; i < self->n; i++)
    for (guint j = 0; j < i; j++)
      has_gaps |= !sp_agreement_grid_is_compared (self->grid, self->order[i], self->order[j]);
  if (has_gaps)
    sp_sheet_explain_swatch (sheet, few, (SpPaint){ .fill = SP_TOKEN_HATCH });
  if (has_text (self))
    sp_sheet_explain (sheet, _ ("number of shared issues"), add_number_sample, NULL);
  if (self->n > 2)
    sp_sheet_explain (sheet, _ ("clusters: they join where their mean agreement is"),
                      add_tree_sample, NULL);
}

static void
tell_left_out (SpAgreementBody *self)
{
  guint n_compared = 0;
  g_autofree char *number = NULL;
  g_autofree char *told = NULL;

  for (guint i = 0; i < sp_agreement_grid_get_n (self->grid); i++)
    n_compared += sp_agreement_grid_count (self->grid, i) > 0;
  if (n_compared == self->n)
    return;
  number = g_strdup_printf ("%u", n_compared - self->n);
  told = sp_fill (ngettext ("{n} actor more, compared with fewer others, is not shown",
                            "{n} actors more, compared with fewer others, are not shown",
                            n_compared - self->n),
                  "n", number, NULL);
  sp_sheet_add_note (self->sheet, told);
  sp_scene_builder_leave_out (self->sheet->builder, told);
}

void
sp_agreement_body_add (SpAgreementBody *self, double top)
{
  if (self->n == 0)
    return;
  add_tree (self, top);
  sp_scene_builder_begin (self->sheet->builder, "grid",
                          sp_meaning_new (SP_MEANING_OBJECT, _ ("Agreement of every pair")));
  for (guint i = 0; i < self->n; i++)
    add_column_head (self, i, top);
  for (guint i = 0; i < self->n; i++)
    add_row (self, i, top);
  sp_scene_builder_end (self->sheet->builder);
  explain (self);
  tell_left_out (self);
}
