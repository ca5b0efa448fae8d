/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis/sp-agreement-grid.h"
#include "analysis/sp-fill.h"
#include "analysis/sp-names.h"
#include "analysis/sp-order.h"
#include "analysis/sp-phrases.h"
#include "sp-agreement-body.h"
#include "sp-placement.h"

#include <glib/gi18n.h>
#include <math.h>

#define LEAST_ISSUES 3
/* Beside the grid, where there is room for them: so many pairs of those that agree most and least. */
#define MAX_PAIRS  6
#define LIST_WIDTH 230.0
#define LIST_GAP   40.0
#define FLAG       18.0
#define MAX_NAMES  12

/* A pair of a list, with what it agrees. */
typedef struct
{
  guint a, b;
  double value;
} Pair;

static char *
name_actor (const SpSelection *selection, guint place)
{
  return sp_actor_get_shown_name (sp_selection_get_dataset (selection),
                                  sp_selection_get_actor (selection, place));
}

static char *
tell_percent (const SpAgreementGrid *grid, guint a, guint b)
{
  return g_strdup_printf ("%.0f", round (sp_agreement_grid_get (grid, a, b)->value * 100));
}

/* "France and Germany agree most (93 %)", "three pairs agree most (100 %)". */
static char *
tell_extreme (const SpSelection *selection, const SpAgreementGrid *grid, gboolean most)
{
  guint a = 0;
  guint b = 0;
  guint n = sp_agreement_grid_find (grid, most, &a, &b);
  g_autofree char *percent = tell_percent (grid, a, b);
  g_autofree char *one = name_actor (selection, a);
  g_autofree char *other = name_actor (selection, b);
  g_autofree char *count = sp_count_show (n);

  if (n == 1)
    return sp_fill (most ? C_ ("agreement", "{a} and {b} agree most ({percent} %)")
                         : C_ ("agreement", "{a} and {b} least ({percent} %)"),
                    "a", one, "b", other, "percent", percent, NULL);
  return sp_fill (most
                    ? ngettext ("{n} pair agrees most ({percent} %)",
                                "{n} pairs agree most ({percent} %)", n)
                    : ngettext ("{n} pair least ({percent} %)", "{n} pairs least ({percent} %)", n),
                  "n", count, "percent", percent, NULL);
}

static char *
capitalise (const char *text)
{
  char first[8] = { 0 };

  g_unichar_to_utf8 (g_unichar_totitle (g_utf8_get_char (text)), first);
  return g_strconcat (first, g_utf8_next_char (text), NULL);
}

static char *
tell_only_pair (const SpSelection *selection, const SpAgreementGrid *grid)
{
  guint a = 0;
  guint b = 0;
  g_autofree char *percent = NULL;
  g_autofree char *one = NULL;
  g_autofree char *other = NULL;

  sp_agreement_grid_find (grid, TRUE, &a, &b);
  percent = tell_percent (grid, a, b);
  one = name_actor (selection, a);
  other = name_actor (selection, b);
  return sp_fill (C_ ("agreement", "{a} and {b}, the only pair compared, agree to {percent} %"),
                  "a", one, "b", other, "percent", percent, NULL);
}

static char *
tell_headline (const SpSelection *selection, const SpAgreementGrid *grid)
{
  g_autofree char *most = NULL;
  g_autofree char *least = NULL;
  g_autofree char *told = NULL;
  guint a = 0;
  guint b = 0;
  guint n_pairs = sp_agreement_grid_count_pairs (grid);

  if (n_pairs == 0)
    return g_strdup (_ ("No two share enough issues to be compared"));
  if (n_pairs == 1)
    return tell_only_pair (selection, grid);
  most = tell_extreme (selection, grid, TRUE);
  /* When all agree as much, the most is the least. */
  if (sp_agreement_grid_find (grid, FALSE, &a, &b) == n_pairs)
    return capitalise (most);
  least = tell_extreme (selection, grid, FALSE);
  told = sp_join (C_ ("between words of a list", ", "), most, least, NULL);
  return capitalise (told);
}

static char *
write_headline (const SpSelection *selection)
{
  g_autoptr (SpAgreementGrid) grid = sp_agreement_grid_new (selection);

  return tell_headline (selection, grid);
}

static int
compare_pairs (gconstpointer a, gconstpointer b)
{
  const Pair *left = a;
  const Pair *right = b;

  if (left->value != right->value)
    return left->value < right->value ? 1 : -1;
  if (left->a != right->a)
    return left->a < right->a ? -1 : 1;
  return (left->b > right->b) - (left->b < right->b);
}

/* All pairs that are compared, those that agree most first. */
static GArray *
list_pairs (const SpAgreementGrid *grid)
{
  GArray *pairs = g_array_new (FALSE, FALSE, sizeof (Pair));

  for (guint i = 0; i < sp_agreement_grid_get_n (grid); i++)
    for (guint j = i + 1; j < sp_agreement_grid_get_n (grid); j++)
      if (sp_agreement_grid_is_compared (grid, i, j))
        g_array_append_val (pairs, ((Pair){ i, j, sp_agreement_grid_get (grid, i, j)->value }));
  g_array_sort (pairs, compare_pairs);
  return pairs;
}

static GPtrArray *
list_uncompared (const SpSelection *selection, const SpAgreementGrid *grid)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autofree guint *order = sp_order_actors_by_name (selection);

  for (guint i = 0; i < sp_agreement_grid_get_n (grid); i++)
    if (sp_agreement_grid_count (grid, order[i]) == 0)
      g_ptr_array_add (names, name_actor (selection, order[i]));
  return names;
}

/* How it is measured, and on what. */
static char *
tell_measure (const SpSelection *selection)
{
  const SpDataset *dataset = sp_selection_get_dataset (selection);
  double weight = NAN;

  for (guint i = 0; i < sp_selection_get_n_issues (selection); i++)
    {
      double own = sp_dataset_get_issue (dataset, sp_selection_get_issue (selection, i))->weight;

      if (!isnan (weight) && own != weight)
        return g_strdup (
          _ ("Agreement: 1 less the mean distance on the shared issues, as a part of "
             "each scale, by the issues' weights; levels count as equal steps"));
      weight = own;
    }
  return g_strdup (_ ("Agreement: 1 less the mean distance on the shared issues, as a part of each "
                      "scale, each issue counting the same; levels count as equal steps"));
}

static char *
tell_left_out (const SpSelection *selection)
{
  guint n = 0;
  g_autofree char *number = NULL;

  for (guint i = 0; i < sp_selection_get_n_actors (selection); i++)
    for (guint j = 0; j < sp_selection_get_n_issues (selection); j++)
      {
        const SpStanding *standing = sp_selection_get_standing (selection, i, j);

        n += standing->contested || standing->state == SP_STANDING_LAPSED;
      }
  number = g_strdup_printf ("%u", n);
  return n > 0 ? sp_fill (ngettext ("{n} contested or lapsed position left out",
                                    "{n} contested or lapsed positions left out", n),
                          "n", number, NULL)
               : NULL;
}

static void
describe_pairs (GString *told, const SpSelection *selection, const SpAgreementGrid *grid)
{
  g_autoptr (GArray) pairs = list_pairs (grid);

  for (guint i = 0; i < pairs->len && i < MAX_NAMES; i++)
    {
      const Pair *pair = &g_array_index (pairs, Pair, i);
      g_autofree char *one = name_actor (selection, pair->a);
      g_autofree char *other = name_actor (selection, pair->b);
      g_autofree char *percent = tell_percent (grid, pair->a, pair->b);
      g_autofree char *part = sp_fill (C_ ("agreement", "{a} and {b} {percent} %"), "a", one, "b",
                                       other, "percent", percent, NULL);

      g_string_append_printf (told, "%s%s", i == 0 ? " " : C_ ("between sentences of a list", "; "),
                              part);
    }
  if (pairs->len > 0)
    g_string_append_c (told, '.');
}

static char *
describe (const SpSelection *selection)
{
  g_autoptr (SpAgreementGrid) grid = sp_agreement_grid_new (selection);
  g_autofree char *headline = tell_headline (selection, grid);
  g_autofree char *measure = tell_measure (selection);
  g_autofree char *left_out = tell_left_out (selection);
  g_autoptr (GPtrArray) uncompared = list_uncompared (selection, grid);
  GString *told = g_string_new (headline);

  g_string_append_c (told, '.');
  describe_pairs (told, selection, grid);
  if (uncompared->len > 0)
    {
      g_autofree char *names = sp_phrase_names (uncompared, MAX_NAMES);
      g_autofree char *part = sp_fill (_ ("Sharing too few issues with any other: {names}."),
                                       "names", names, NULL);

      g_string_append_printf (told, " %s", part);
    }
  g_string_append_printf (told, " %s.", measure);
  if (left_out != NULL)
    g_string_append_printf (told, " %s.", left_out);
  return g_string_free (told, FALSE);
}

static double
add_pair (SpSheet *sheet, const Pair *pair, double x, double width, double y)
{
  double end = x + width;
  double space = width - sp_sheet_px (sheet, 52);
  g_autofree char *one = sp_sheet_fit_name (sheet, pair->a, SP_TYPE_LABEL, space / 2);
  g_autofree char *other = sp_sheet_fit_name (sheet, pair->b, SP_TYPE_LABEL, space / 2);
  g_autofree char *names = g_strdup_printf ("%s – %s", one, other);
  g_autofree char *percent = g_strdup_printf ("%.0f %%", round (pair->value * 100));

  sp_sheet_add_text (sheet, names, SP_TYPE_LABEL, SP_TOKEN_INK, SP_ANCHOR_START, x, y);
  sp_sheet_add_text (sheet, percent, SP_TYPE_LABEL, SP_TOKEN_INK, SP_ANCHOR_END, end, y);
  return y + sp_sheet_px (sheet, 20);
}

static double
add_pair_list (SpSheet *sheet, const GArray *pairs, gboolean most, double x, double width, double y)
{
  guint n = MIN (pairs->len / 2, MAX_PAIRS);

  if (n == 0)
    return y;
  sp_sheet_add_text (sheet, most ? _ ("Agree most") : _ ("Agree least"), SP_TYPE_HEADING,
                     SP_TOKEN_INK, SP_ANCHOR_START, x, y);
  y += sp_sheet_px (sheet, 24);
  for (guint i = 0; i < n; i++)
    y = add_pair (sheet, &g_array_index (pairs, Pair, most ? i : pairs->len - 1 - i), x, width, y);
  return y + sp_sheet_px (sheet, 14);
}

/* Beside the grid where it leaves room; returns the y below. */
static double
add_lists (SpSheet *sheet, const SpAgreementGrid *grid, double start, double top)
{
  double x = sp_sheet_get_padding (sheet) + start + sp_sheet_px (sheet, LIST_GAP);
  double width = MIN (sp_sheet_get_padding (sheet) + sp_sheet_get_content_width (sheet) - x,
                      sp_sheet_px (sheet, 320));
  g_autoptr (GArray) pairs = NULL;
  double y;

  if (width < sp_sheet_px (sheet, LIST_WIDTH))
    return top;
  pairs = list_pairs (grid);
  sp_scene_builder_begin (sheet->builder, "pairs",
                          sp_meaning_new (SP_MEANING_OBJECT, _ ("Who agrees most and least")));
  y = add_pair_list (sheet, pairs, TRUE, x, width, top);
  y = add_pair_list (sheet, pairs, FALSE, x, width, y);
  sp_scene_builder_end (sheet->builder);
  return y;
}

static void
begin_uncompared (SpSheet *sheet, guint actor)
{
  const char *id = sp_actor_get_code (sheet->dataset,
                                      sp_selection_get_actor (sheet->selection, actor));
  g_autofree char *key = g_strconcat ("pair/", id, NULL);
  g_autofree char *label = sp_fill (_ ("{actor}: shares too few issues with any other"), "actor",
                                    sheet->names[actor], NULL);
  SpMeaning *meaning = sp_meaning_new (SP_MEANING_POINT, label);

  meaning->tooltip = g_strdup (label);
  meaning->actor = g_strdup (id);
  sp_scene_builder_begin (sheet->builder, key, meaning);
}

static void
add_uncompared_actor (SpSheet *sheet, guint actor, const char *name, const SpBox *box)
{
  double flag = sp_sheet_px (sheet, FLAG);
  double middle = box->y + box->height / 2;

  begin_uncompared (sheet, actor);
  sp_sheet_add_flag (sheet, actor, box->x, middle - sp_sheet_get_flag_height (flag) / 2, flag);
  sp_sheet_add_text (sheet, name, SP_TYPE_NAME, SP_TOKEN_INK, SP_ANCHOR_START,
                     box->x + flag + sp_sheet_px (sheet, 6),
                     middle - sp_sheet_get_leading (sheet, SP_TYPE_NAME) / 2);
  sp_scene_builder_end (sheet->builder);
}

/* Under the grid, those who are compared with nobody. */
static double
add_uncompared (SpSheet *sheet, const SpAgreementGrid *grid, double top)
{
  guint n = sp_agreement_grid_get_n (grid);
  double x = sp_sheet_get_padding (sheet);
  double start = sp_sheet_px (sheet, FLAG + 6);
  double width = sp_sheet_get_content_width (sheet);
  g_autofree guint *order = sp_order_actors_by_name (sheet->selection);
  g_autofree SpBox *boxes = g_new0 (SpBox, n + 1);
  g_auto (GStrv) names = g_new0 (char *, n + 1);
  g_autofree char *heading = NULL;
  guint count = 0;
  double height;

  for (guint i = 0; i < n; i++)
    if (sp_agreement_grid_count (grid, order[i]) == 0)
      {
        names[count] = sp_sheet_fit_name (sheet, order[i], SP_TYPE_NAME, width - start);
        boxes[count].width = start + sp_sheet_get_text_width (sheet, names[count], SP_TYPE_NAME);
        boxes[count].height = sp_sheet_px (sheet, 22);
        order[count++] = order[i];
      }
  if (count == 0)
    return top;
  heading = g_strdup_printf ("%s · %u", _ ("Shares too few issues with any other"), count);
  top += sp_sheet_px (sheet, 18);
  sp_sheet_add_text (sheet, heading, SP_TYPE_HEADING, SP_TOKEN_INK, SP_ANCHOR_START, x, top);
  top += sp_sheet_px (sheet, 22);
  height = sp_placement_flow (boxes, count, width, sp_sheet_px (sheet, 18), 0, FALSE);
  for (guint i = 0; i < count; i++)
    {
      boxes[i].x += x;
      boxes[i].y += top;
      add_uncompared_actor (sheet, order[i], names[i], &boxes[i]);
    }
  return top + height;
}

static double
add_content (SpSheet *sheet, double top)
{
  g_autoptr (SpAgreementGrid) grid = sp_agreement_grid_new (sheet->selection);
  g_autoptr (SpAgreementBody) body = sp_agreement_body_new (sheet, grid);
  double below = top;

  sp_agreement_body_add (body, top);
  if (sp_agreement_grid_count_pairs (grid) > 0)
    below = add_lists (sheet, grid, sp_agreement_body_get_width (body), top);
  return add_uncompared (sheet, grid, MAX (below, top + sp_agreement_body_get_height (body)));
}

static SpScene *
lay_out (const SpChartRequest *request, GError **error)
{
  SpChartRequest asked = *request;
  g_autoptr (SpSheet) sheet = NULL;
  g_autofree char *measure = tell_measure (request->selection);
  g_autofree char *left_out = tell_left_out (request->selection);
  double y;

  asked.width = MAX (request->width, sp_sheet_get_min_width (request));
  sheet = sp_sheet_new (&asked);
  y = add_content (sheet, sp_sheet_add_header (sheet));
  sp_sheet_add_note (sheet, measure);
  if (left_out != NULL)
    sp_sheet_add_note (sheet, left_out);
  y = sp_sheet_add_footer (sheet, y + sp_sheet_px (sheet, 18),
                           _ ("Neighbours agree most (optimal leaf order)"));
  return sp_sheet_finish (sheet, request, y, error);
}

static void
add_pair_row (
  SpTable *table, const SpSelection *selection, const SpAgreementGrid *grid, guint a, guint b)
{
  const SpAgreement *agreement = sp_agreement_grid_get (grid, a, b);
  gboolean compared = sp_agreement_grid_is_compared (grid, a, b);
  g_autofree char *one = name_actor (selection, a);
  g_autofree char *other = name_actor (selection, b);
  g_autofree char *percent = compared ? tell_percent (grid, a, b) : NULL;
  g_autofree char *shared = g_strdup_printf ("%u", agreement->shared);

  sp_table_begin_row (table, NULL, NULL);
  sp_table_add_text (table, one);
  sp_table_add_text (table, other);
  sp_table_add_value (table, percent, compared ? round (agreement->value * 1000) / 10 : NAN);
  sp_table_add_value (table, shared, agreement->shared);
}

/* Each pair once, alphabetically. */
static SpTable *
tabulate (const SpSelection *selection)
{
  g_autoptr (SpAgreementGrid) grid = sp_agreement_grid_new (selection);
  g_autofree guint *order = sp_order_actors_by_name (selection);
  guint n = sp_agreement_grid_get_n (grid);
  SpTable *table = sp_table_new ();

  sp_table_add_column (table, C_ ("column", "Actor"), SP_COLUMN_TEXT);
  sp_table_add_column (table, C_ ("column", "Other actor"), SP_COLUMN_TEXT);
  sp_table_add_column (table, C_ ("column", "Agreement, %"), SP_COLUMN_NUMBER);
  sp_table_add_column (table, C_ ("column", "Shared issues"), SP_COLUMN_NUMBER);
  for (guint i = 0; i < n; i++)
    for (guint j = i + 1; j < n; j++)
      add_pair_row (table, selection, grid, order[i], order[j]);
  return table;
}

/* Every pair of actors as a cell. */
const SpChartKind sp_agreement_kind = {
  .name = "agreement",
  .title = N_ ("Agreement"),
  .min_issues = LEAST_ISSUES,
  .zooms = TRUE,
  .layout = lay_out,
  .headline = write_headline,
  .description = describe,
  .tabulate = tabulate,
};
