/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-timeline-track.h"
#include "support/sp-timeline-test.h"

#include <math.h>

static SpTimeline *
make (SpDataset *dataset, guint issue, SpTestSheet **test)
{
  SpTimeline *timeline;

  *test = sp_test_sheet_new (dataset, 1240);
  timeline = sp_timeline_new ((*test)->sheet, issue);
  timeline->axis.left = 100;
  timeline->axis.right = 900;
  return timeline;
}

/* Every actor has a track or stands aside; stages follow one another on the axis. */
static void
check (SpDataset *dataset, guint issue)
{
  SpTestSheet *test;
  g_autoptr (SpTimeline) timeline = make (dataset, issue, &test);
  g_autoptr (GArray) actors = sp_timeline_list_actors (timeline);

  g_assert_cmpuint (timeline->axis.first, <=, timeline->axis.last);
  for (guint i = 0; i < sp_selection_get_n_actors (test->selection); i++)
    if (sp_selection_get_standing (test->selection, i, issue)->state == SP_STANDING_POSITION)
      g_assert_true (timeline->drawn[i]);
  for (guint i = 0; i < actors->len; i++)
    {
      const SpTrack *track = sp_timeline_get_track (timeline, i);
      double x = -INFINITY;

      g_assert_true (timeline->drawn[g_array_index (actors, guint, i)]);
      for (guint j = 0; j < track->stages->len; j++)
        {
          double start = sp_timeline_get_start (timeline, track, j);
          double end = sp_timeline_get_end (timeline, track, j);

          g_assert_cmpfloat (start, >=, x - 1e-6);
          g_assert_cmpfloat (end, >=, start);
          g_assert_cmpfloat (start, >=, 100 - 1e-6);
          g_assert_cmpfloat (end, <=, 900 + 1e-6);
          x = end;
        }
    }
  sp_test_sheet_free (test);
}

static void
test_samples (void)
{
  g_auto (GStrv) names = sp_test_list_samples ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (SpDataset) dataset = sp_test_load_sample (names[i]);
      guint n = sp_dataset_get_view (dataset)->issues->len;

      for (guint j = 0; j < n; j++)
        check (dataset, j);
    }
}

/* No two points on one height closer than they are wide, each of a statement of its own. */
static void
check_points (SpTimeline *timeline, const SpTrack *track)
{
  g_autoptr (GArray) all = sp_timeline_list_points (timeline, track);
  g_autoptr (GArray) kept = sp_timeline_thin_points (timeline, track, NULL);

  g_assert_cmpuint (kept->len, <=, all->len);
  g_assert_true (all->len == 0
                 || g_array_index (kept, guint, kept->len - 1)
                      == g_array_index (all, guint, all->len - 1));
  for (guint i = 0; i < kept->len; i++)
    {
      guint stage = g_array_index (kept, guint, i);

      g_assert_cmpuint (sp_track_get_stage (track, stage)->standing.statement, !=, SP_NONE);
      if (i > 0)
        g_assert_cmpfloat (sp_timeline_get_start (timeline, track, stage)
                             - sp_timeline_get_start (timeline, track,
                                                      g_array_index (kept, guint, i - 1)),
                           >=, 8);
    }
}

static void
test_points (void)
{
  g_autoptr (SpDataset) dataset = sp_test_load_sample ("ukraine-security-2025-2026");
  SpTestSheet *test;
  g_autoptr (SpTimeline) timeline = make (dataset, 0, &test);

  timeline->axis.right = 200;
  for (guint i = 0; i < timeline->tracks->len; i++)
    check_points (timeline, sp_timeline_get_track (timeline, i));
  g_assert_true (timeline->shared);
  sp_test_sheet_free (test);
}

/* Figures, pledges and all ends of ranges. */
static void
test_range (void)
{
  g_autoptr (SpDataset) dataset = sp_test_load_sample ("nato-spending-2014-2025");
  SpTestSheet *test;
  g_autoptr (SpTimeline) timeline = make (dataset, 0, &test);
  double min;
  double max;

  sp_timeline_find_range (timeline, &min, &max);
  g_assert_cmpfloat (min, ==, 0.37);
  g_assert_cmpfloat (max, ==, 4.3);
  g_assert_true (sp_timeline_get_track (timeline, 0)->has_figures);
  g_assert_false (sp_track_get_stage (sp_timeline_get_track (timeline, 0), 0)->standing.old);
  sp_test_sheet_free (test);
}

/* Many are a crowd, in which points can be smaller than among a few. */
static void
test_crowd (void)
{
  g_autoptr (SpDataset) many = sp_test_load_sample ("nato-spending-2014-2025");
  SpTestSheet *test;
  g_autoptr (SpTimeline) timeline = make (many, 0, &test);
  double radius = sp_timeline_get_point_radius (timeline);

  g_assert_true (sp_timeline_is_crowd (timeline));
  sp_timeline_make_points_small (timeline);
  g_assert_cmpfloat (sp_timeline_get_point_radius (timeline), <, radius);
  sp_test_sheet_free (test);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline-track/samples", test_samples);
  g_test_add_func ("/timeline-track/points", test_points);
  g_test_add_func ("/timeline-track/range", test_range);
  g_test_add_func ("/timeline-track/crowd", test_crowd);
  return g_test_run ();
}
