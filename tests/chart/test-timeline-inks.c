/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-timeline-inks.h"
#include "support/sp-timeline-test.h"

#include <string.h>

static gboolean
is_told_apart (const SpTrack *track)
{
  return track->ink >= SP_TOKEN_LINE_0 && track->ink <= SP_TOKEN_LINE_3;
}

/* No two have one colour; a quiet one has not changed more than one that is told apart. */
static void
check (const SpTimeline *timeline)
{
  guint n = timeline->tracks->len;
  guint n_told = 0;
  double most = 0.0;

  for (guint i = 0; i < n; i++)
    {
      const SpTrack *track = sp_timeline_get_track (timeline, i);

      most = MAX (most, sp_track_get_change (timeline, track));
      n_told += is_told_apart (track);
      for (guint j = 0; j < n; j++)
        {
          const SpTrack *other = sp_timeline_get_track (timeline, j);

          if (!is_told_apart (track))
            continue;
          g_assert_true (i == j || track->ink != other->ink);
          if (!is_told_apart (other))
            g_assert_cmpfloat (sp_track_get_change (timeline, track), >=,
                               sp_track_get_change (timeline, other));
        }
    }
  if (n <= SP_TIMELINE_N_INKS)
    g_assert_cmpuint (n_told, ==, n);
  else
    g_assert_cmpint (n_told > 0, ==, most > 0.0);
}

static void
check_first (SpDataset *dataset, guint issue, guint n)
{
  SpTestSheet *test = sp_test_sheet_new (dataset, 1240);
  g_autoptr (SpTimeline) timeline = sp_timeline_new (test->sheet, issue);

  if (timeline->tracks->len > n)
    g_array_set_size (timeline->tracks, n);
  sp_timeline_choose_inks (timeline);
  check (timeline);
  sp_test_sheet_free (test);
}

static void
test_samples (void)
{
  g_auto (GStrv) names = sp_test_list_samples ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (SpDataset) dataset = sp_test_load_sample (names[i]);
      guint issue = sp_dataset_find_issue (dataset, "spending");
      guint n_issues = sp_dataset_get_n_issues (dataset);

      for (guint n = 0; n < 14; n++)
        check_first (dataset, MIN (issue, n_issues - 1), n);
      check_first (dataset, MIN (issue, n_issues - 1), G_MAXUINT);
    }
}

static gboolean
has_note (const SpScene *scene)
{
  for (guint i = 0; i < sp_scene_get_n_nodes (scene); i++)
    {
      const SpNode *node = sp_scene_get_node (scene, i);

      if (node->type == SP_NODE_TEXT
          && strstr (node->text.string, "Highlighted: those that") != NULL)
        return TRUE;
    }
  return FALSE;
}

/* What the footer says of the lines is said only where some are quiet. */
static void
test_note (void)
{
  g_autoptr (SpDataset) dataset = sp_test_load_sample ("nato-spending-2014-2025");
  g_autoptr (SpSelection)
    all = sp_test_select_over_time (dataset, "timeline", "lines", "spending", NULL, NULL);
  g_autoptr (SpScene) many = sp_test_lay_out_clean (all, 1240, 1.0, "many");
  g_autoptr (SpView) view = sp_view_copy (sp_selection_get_view (all));
  g_autoptr (SpSelection) some = NULL;
  g_autoptr (SpScene) few = NULL;

  g_clear_pointer (&view->actors, g_array_unref);
  view->actors = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint32 i = 0; i < 3; i++)
    g_array_append_val (view->actors, i);
  some = sp_chart_select (dataset, view);
  few = sp_test_lay_out_clean (some, 1240, 1.0, "few");
  g_assert_true (has_note (many));
  g_assert_false (has_note (few));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline-inks/samples", test_samples);
  g_test_add_func ("/timeline-inks/note", test_note);
  return g_test_run ();
}
