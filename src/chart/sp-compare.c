/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis/sp-fill.h"
#include "analysis/sp-names.h"
#include "analysis/sp-order.h"
#include "analysis/sp-phrases.h"
#include "analysis/sp-rank.h"
#include "analysis/sp-sentence.h"
#include "sp-compare-plot.h"
#include "sp-compare-unit.h"
#include "sp-placement.h"

#include <glib/gi18n.h>
#include <math.h>

/* Fewer actors than this show no pattern; a correlation of this much is one. */
#define LEAST_PATTERN 5
#define PATTERN       0.5

static const char *
get_title (const SpSelection *selection, guint place)
{
  SpDataset *dataset = sp_selection_get_dataset (selection);

  return sp_text_show (
    dataset, sp_dataset_get_issue (dataset, sp_selection_get_issue (selection, place))->title);
}

static guint
count_both (const SpSelection *selection)
{
  guint n = 0;

  for (guint i = 0; i < sp_selection_get_n_actors (selection); i++)
    n += sp_compare_plot_holds (selection, i);
  return n;
}

static double
correlate (const SpSelection *selection)
{
  guint n = sp_selection_get_n_actors (selection);
  g_autofree double *a = g_new (double, n + 1);
  g_autofree double *b = g_new (double, n + 1);
  guint count = 0;

  for (guint i = 0; i < n; i++)
    if (sp_compare_plot_holds (selection, i))
      {
        a[count] = sp_selection_get_standing (selection, i, 0)->position;
        b[count++] = sp_selection_get_standing (selection, i, 1)->position;
      }
  return count >= LEAST_PATTERN ? sp_rank_correlate (a, b, count) : NAN;
}

/* What goes with what, where enough are known to say so. */
static char *
write_headline (const SpSelection *selection)
{
  double correlation = correlate (selection);
  guint n = sp_selection_get_n_actors (selection);
  g_autofree char *both = sp_phrase_count (count_both (selection), n);
  g_autofree char *all = sp_phrase_count (n, n);
  const char *pattern;

  if (isnan (correlation))
    pattern = ngettext ("{a} and {b}: {both} of {all} known on both",
                        "{a} and {b}: {both} of {all} known on both", count_both (selection));
  else if (correlation >= PATTERN)
    pattern = _ ("Higher on {a}, mostly higher on {b}: {both} of {all} known on both");
  else if (correlation <= -PATTERN)
    pattern = _ ("Higher on {a}, mostly lower on {b}: {both} of {all} known on both");
  else
    pattern = _ ("{a} and {b}: no clear pattern among {both} of {all} known on both");
  return sp_fill (pattern, "a", get_title (selection, 0), "b", get_title (selection, 1), "both",
                  both, "all", all, NULL);
}

static void
describe_actor (GString *told, const SpSelection *selection, guint actor)
{
  g_autofree char *name = sp_actor_get_shown_name (sp_selection_get_dataset (selection),
                                                   sp_selection_get_actor (selection, actor));
  g_autofree char *first = sp_sentence_standing (selection, actor, 0);
  g_autofree char *second = sp_sentence_standing (selection, actor, 1);
  g_autofree char *part = sp_fill (C_ ("comparison", "{actor}: {first}; {second}."), "actor", name,
                                   "first", first, "second", second, NULL);

  g_string_append_printf (told, " %s", part);
}

static char *
describe (const SpSelection *selection)
{
  g_autofree char *headline = write_headline (selection);
  g_autofree guint *order = sp_order_actors_by_name (selection);
  double correlation = correlate (selection);
  g_autofree char *start = sp_fill (_ ("{finding}. Each with {a} first, then {b}."), "finding",
                                    headline, "a", get_title (selection, 0), "b",
                                    get_title (selection, 1), NULL);
  GString *told = g_string_new (start);

  for (guint i = 0; i < sp_selection_get_n_actors (selection); i++)
    describe_actor (told, selection, order[i]);
  if (!isnan (correlation))
    {
      g_autofree char *number = sp_number_show (NULL, round (correlation * 100) / 100);
      g_autofree char *part = sp_fill (_ ("Rank correlation (Kendall's tau-b): {number}."),
                                       "number", number, NULL);

      g_string_append_printf (told, " %s", part);
    }
  return g_string_free (told, FALSE);
}

static gboolean
is_known (const SpSheet *sheet, guint actor, guint place)
{
  return sp_selection_get_standing (sheet->selection, actor, place)->state == SP_STANDING_POSITION;
}

/* What is missing, in words: "Spending: no figure found". */
static char *
tell_missing (const SpSheet *sheet, guint actor)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) told = NULL;

  for (guint i = 0; i < 2; i++)
    {
      const SpStanding *standing = sp_selection_get_standing (sheet->selection, actor, i);
      g_autofree char *part = sp_fill (C_ ("finding", "{issue}: {finding}"), "issue",
                                       get_title (sheet->selection, i), "finding",
                                       sp_sentence_state (standing), NULL);

      if (!is_known (sheet, actor, i))
        g_strv_builder_add (parts, part);
    }
  told = g_strv_builder_end (parts);
  return g_strjoinv (" · ", told);
}

/* Those of the margin in which @has_first and @has_second are known; of guint. */
static GArray *
list_margin (const SpSheet *sheet, gboolean has_first, gboolean has_second)
{
  g_autofree guint *order = sp_order_actors_by_name (sheet->selection);
  GArray *actors = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < sp_selection_get_n_actors (sheet->selection); i++)
    if (is_known (sheet, order[i], 0) == has_first && is_known (sheet, order[i], 1) == has_second)
      g_array_append_val (actors, order[i]);
  return actors;
}

static void
add_margin_unit (SpSheet *sheet, SpCompareUnit *unit, const SpBox *box)
{
  g_autofree char *missing = tell_missing (sheet, unit->actor);
  double dot = 2 * sp_compare_unit_get_radius (sheet);
  double note = dot + sp_sheet_px (sheet, 8);
  g_autofree char *fitted = sp_text_measurer_fit (sheet->measurer, missing,
                                                  sp_sheet_get_style (sheet, SP_TYPE_NOTE),
                                                  box->width - note);

  unit->dot_x = box->x + dot / 2;
  unit->dot_y = box->y + unit->label.height / 2;
  unit->label.x = box->x + dot + sp_sheet_px (sheet, 4);
  unit->label.y = box->y;
  sp_compare_unit_add (sheet, unit);
  sp_sheet_add_text (sheet, fitted, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, SP_ANCHOR_START, box->x + note,
                     box->y + unit->label.height + sp_sheet_px (sheet, 1));
}

static double
measure_margin_unit (SpSheet *sheet, SpCompareUnit *unit, double most)
{
  g_autofree char *missing = tell_missing (sheet, unit->actor);
  double dot = 2 * sp_compare_unit_get_radius (sheet) + sp_sheet_px (sheet, 8);
  double note = sp_sheet_get_text_width (sheet, missing, SP_TYPE_NOTE);

  sp_compare_unit_measure (sheet, unit, most - dot, FALSE);
  return MIN (dot + MAX (unit->label.width, note), most);
}

/* A heading and the units under it, in rows; returns the y below. */
static double
add_margin (SpSheet *sheet, const GArray *actors, const char *heading, double top)
{
  double most = sp_sheet_get_content_width (sheet);
  g_autofree SpBox *boxes = g_new0 (SpBox, actors->len + 1);
  g_autofree SpCompareUnit *units = g_new0 (SpCompareUnit, actors->len + 1);
  g_autofree char *counted = g_strdup_printf ("%s · %u", heading, actors->len);
  g_auto (GStrv) lines = NULL;
  double height;

  if (actors->len == 0)
    return top;
  for (guint i = 0; i < actors->len; i++)
    {
      units[i].actor = g_array_index (actors, guint, i);
      boxes[i].width = measure_margin_unit (sheet, &units[i], most);
      boxes[i].height = units[i].label.height + sp_sheet_px (sheet, 18);
    }
  top += sp_sheet_px (sheet, 16);
  lines = sp_text_measurer_wrap (sheet->measurer, counted,
                                 sp_sheet_get_style (sheet, SP_TYPE_HEADING), most, 0);
  top = sp_sheet_add_lines (sheet, lines, SP_TYPE_HEADING, SP_TOKEN_INK,
                            sp_sheet_get_padding (sheet), top)
        + sp_sheet_px (sheet, 6);
  height = sp_placement_flow (boxes, actors->len, most, sp_sheet_px (sheet, 20),
                              sp_sheet_px (sheet, 6), FALSE);
  for (guint i = 0; i < actors->len; i++)
    {
      boxes[i].x += sp_sheet_get_padding (sheet);
      boxes[i].y += top;
      add_margin_unit (sheet, &units[i], &boxes[i]);
      sp_compare_unit_clear (&units[i]);
    }
  return top + height;
}

static double
add_margins (SpSheet *sheet, double y)
{
  g_autoptr (GArray) first = list_margin (sheet, TRUE, FALSE);
  g_autoptr (GArray) second = list_margin (sheet, FALSE, TRUE);
  g_autoptr (GArray) neither = list_margin (sheet, FALSE, FALSE);
  g_autofree char *only_first = sp_fill (_ ("Position on {issue} only"), "issue",
                                         get_title (sheet->selection, 0), NULL);
  g_autofree char *only_second = sp_fill (_ ("Position on {issue} only"), "issue",
                                          get_title (sheet->selection, 1), NULL);

  y = add_margin (sheet, first, only_first, y);
  y = add_margin (sheet, second, only_second, y);
  return add_margin (sheet, neither, _ ("On neither"), y);
}

static double
add_content (SpSheet *sheet, double top)
{
  g_autoptr (SpComparePlot) plot = sp_compare_plot_new (sheet);

  return add_margins (sheet, sp_compare_plot_add (plot, top));
}

static double
get_min_width (const SpChartRequest *request)
{
  g_autoptr (SpSheet) sheet = sp_sheet_new (request);

  return MAX (sp_sheet_get_min_width (request), sp_compare_plot_get_min_width (sheet));
}

static SpScene *
lay_out (const SpChartRequest *request, GError **error)
{
  SpChartRequest asked = *request;
  g_autoptr (SpSheet) sheet = NULL;
  double y;

  asked.width = MAX (request->width, get_min_width (request));
  sheet = sp_sheet_new (&asked);
  y = sp_sheet_add_header (sheet);
  sp_compare_unit_explain (sheet);
  y = add_content (sheet, y);
  y = sp_sheet_add_footer (sheet, y + sp_sheet_px (sheet, 18), NULL);
  return sp_sheet_finish (sheet, request, y, error);
}

/* Two issues against each other. */
const SpChartKind sp_compare_kind = {
  .name = "compare",
  .title = N_ ("Compare"),
  .min_issues = 2,
  .max_issues = 2,
  .zooms = TRUE,
  .layout = lay_out,
  .headline = write_headline,
  .description = describe,
};
