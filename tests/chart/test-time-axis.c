/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-time-axis.h"
#include "support/sp-fixture.h"

#include <math.h>

static guint32
get_day (const char *text)
{
  SpDate date = SP_DATE_NONE;

  g_assert_true (sp_date_parse (text, -1, &date));
  return sp_date_last_day (date);
}

static void
test_places (void)
{
  SpTimeAxis axis = { 100, 109, 50, 150 };

  g_assert_cmpfloat (sp_time_axis_get_edge (&axis, 100), ==, 50);
  g_assert_cmpfloat (sp_time_axis_get_edge (&axis, 110), ==, 150);
  g_assert_cmpfloat (sp_time_axis_get_x (&axis, 100), ==, 55);
  g_assert_cmpfloat (sp_time_axis_get_x (&axis, 109), ==, 145);
}

/* The labels of an axis, one after another. */
static char *
list_labels (const char *first, const char *last, double width)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
  g_autoptr (SpScene) scene = NULL;
  SpTimeAxis axis = { get_day (first), get_day (last), 40, 40 + width };
  GString *labels = g_string_new (NULL);
  g_autofree char *defects = NULL;

  sp_time_axis_add_grid (&axis, test->sheet, 10, 100);
  sp_time_axis_add_labels (&axis, test->sheet, 110);
  g_assert_cmpfloat (sp_time_axis_get_label_height (&axis, test->sheet), >, 0);
  scene = sp_sheet_finish (test->sheet, &test->request, 200, NULL);
  defects = sp_scene_check (scene);
  g_assert_cmpstr (defects, ==, "");
  for (guint i = 0; i < sp_scene_get_n_nodes (scene); i++)
    {
      const SpNode *node = sp_scene_get_node (scene, i);

      g_assert_cmpfloat (node->box.x, >=, 39.9);
      g_assert_cmpfloat (node->box.x + node->box.width, <=, 40.1 + width);
      if (node->type == SP_NODE_TEXT)
        g_string_append_printf (labels, "%s%s", labels->len > 0 ? " " : "", node->text.string);
    }
  return g_string_free (labels, FALSE);
}

static void
check (const char *first, const char *last, double width, const char *expected)
{
  g_autofree char *labels = list_labels (first, last, width);

  g_assert_cmpstr (labels, ==, expected);
}

static void
test_labels (void)
{
  check ("2025-02-12", "2025-02-14", 400, "12 Feb 13 Feb 14 Feb 2025");
  check ("2024-12-31", "2025-01-02", 400, "31 Dec 1 Jan 2 Jan 2024 2025");
  check ("2025-01-01", "2025-03-31", 200, "Jan Feb Mar 2025");
  check ("2024-01-01", "2026-12-31", 300, "2024 2025 2026");
  check ("2000-01-01", "2029-12-31", 200, "2000 2010 2020");
  /* No tick, and one without room after it. */
  check ("2001-01-01", "2009-12-31", 60, "2001");
  check ("2001-01-01", "2011-12-31", 60, "2010");
}

/* Any time in any width: no label in another's way, none outside, some label always. */
static void
test_any (void)
{
  for (guint round = 0; round < 300; round++)
    {
      guint32 first = (guint32)g_test_rand_int_range (1, 3000000);
      guint32 last = first + (guint32)pow (10, g_test_rand_double_range (0, 5.7));
      char from[SP_DATE_BUFFER_SIZE];
      char to[SP_DATE_BUFFER_SIZE];
      g_autofree char *labels = NULL;

      sp_date_to_iso (sp_date_from_day (first), from);
      sp_date_to_iso (sp_date_from_day (MIN (last, get_day ("9999"))), to);
      labels = list_labels (from, to, g_test_rand_double_range (60, 1100));
      if (*labels == '\0')
        g_error ("no label from %s to %s", from, to);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/time-axis/places", test_places);
  g_test_add_func ("/time-axis/labels", test_labels);
  g_test_add_func ("/time-axis/any", test_any);
  return g_test_run ();
}
