/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-names.h"
#include "chart/sp-matrix.h"
#include "support/sp-table-fixture.h"

static const double widths[] = { 1240, 800, 480, 360 };

static void
check_widths (SpDataset *dataset, const char *sort, const char *what)
{
  g_autoptr (SpSelection) selection = table_select (dataset, "matrix", sort);

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    sp_scene_unref (table_check (selection, widths[i], 1.0, what));
}

static void
test_samples (void)
{
  static const char *const sorts[] = { NULL, "file", "group", "similarity", "value" };
  static const char *const tags[] = { "de", "fr", "ar" };
  g_auto (GStrv) names = sp_test_list_samples ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (SpDataset) dataset = sp_test_load_sample (names[i]);

      for (guint j = 0; j < G_N_ELEMENTS (sorts); j++)
        {
          g_autoptr (SpSelection) selection = table_select (dataset, "matrix", sorts[j]);

          sp_scene_unref (table_check (selection, widths[j % 4], 1.0, names[i]));
        }
      for (guint j = 0; j < G_N_ELEMENTS (tags); j++)
        {
          sp_language_set (tags[j]);
          check_widths (dataset, NULL, tags[j]);
        }
      sp_language_set ("en");
    }
}

/* Of the view that the file opens with, at every width and with large type. */
static void
test_every_width (void)
{
  g_auto (GStrv) names = sp_test_list_samples ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (SpDataset) dataset = sp_test_load_sample (names[i]);
      g_autoptr (SpView) view = sp_view_copy (sp_dataset_get_view (dataset));
      g_autoptr (SpSelection) selection = NULL;

      g_free (view->chart);
      view->chart = g_strdup ("matrix");
      selection = sp_chart_select (dataset, view);
      for (double width = 320; width < 1500; width += 79)
        sp_scene_unref (table_check (selection, width, 1.0, names[i]));
      sp_scene_unref (table_check (selection, 1240, 2.0, names[i]));
      sp_scene_unref (table_check (selection, 720, 2.0, names[i]));
    }
}

static void
test_sizes (void)
{
  static const TableSpec specs[] = {
    { .n_actors = 1, .n_issues = 1 },   { .n_actors = 3, .n_issues = 4 },
    { .n_actors = 3, .n_issues = 50 },  { .n_actors = 15, .n_issues = 10 },
    { .n_actors = 15, .n_issues = 50 }, { .n_actors = 60, .n_issues = 1 },
    { .n_actors = 60, .n_issues = 10 }
  };

  for (guint i = 0; i < G_N_ELEMENTS (specs); i++)
    {
      g_autoptr (SpDataset) dataset = table_make (&specs[i]);
      g_autofree char *what = g_strdup_printf ("%u actors, %u issues", specs[i].n_actors,
                                               specs[i].n_issues);

      check_widths (dataset, NULL, what);
      check_widths (dataset, "group", what);
    }
}

/* The largest is still drawn where a page is wide enough. */
static void
test_crowd (void)
{
  static const TableSpec spec = { .n_actors = 200, .n_issues = 50 };
  g_autoptr (SpDataset) dataset = table_make (&spec);
  g_autoptr (SpSelection) selection = table_select (dataset, "matrix", NULL);
  g_autoptr (SpScene) scene = NULL;

  scene = table_lay_out (selection, 1240, 0, 1.0, NULL);
  table_check_marks (selection, scene, "a crowd");
}

/* Blocks with more rows than anybody reads are refused, with the width that works. */
static void
test_too_many_rows (void)
{
  static const TableSpec spec = { .n_actors = 101, .n_issues = 45 };
  g_autoptr (SpDataset) dataset = table_make (&spec);
  g_autoptr (SpSelection) selection = table_select (dataset, "matrix", NULL);

  table_check_refused (selection, 340, 0);
}

static void
test_long_texts (void)
{
  g_autofree char *filler = g_strnfill (290, 'w');
  g_autofree char *words = g_strconcat ("%u ", filler, NULL);
  static const char *const sentences = "What should be said at some length on matter %u of many";
  const TableSpec specs[] = {
    { .n_actors = 9, .n_issues = 8, .name = words, .title = words, .label = words },
    { .n_actors = 9, .n_issues = 8, .name = sentences, .title = sentences, .label = sentences },
    { .n_actors = 3, .n_issues = 20, .name = sentences, .title = sentences, .label = sentences },
    { .n_actors = 9,
      .n_issues = 8,
      .name = "جمهورية مصر العربية رقم %u",
      .title = "المسألة رقم %u في جدول الأعمال",
      .label = "ضد %u" },
    { .n_actors = 9,
      .n_issues = 8,
      .name = "👨‍👩‍👧‍👦 %u",
      .title = "👍 %u",
      .label = "🙂 %u" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (specs); i++)
    {
      g_autoptr (SpDataset) dataset = table_make (&specs[i]);
      g_autofree char *what = g_strdup_printf ("texts %u", i);

      check_widths (dataset, NULL, what);
      check_widths (dataset, "group", what);
      sp_language_set ("ar");
      check_widths (dataset, NULL, what);
      sp_language_set ("en");
    }
}

/* The middle of a mark. */
static double
get_x (const SpScene *scene, const char *key)
{
  guint node = sp_scene_find (scene, key);
  const SpBox *box;

  g_assert_cmpuint (node, !=, SP_NO_NODE);
  box = &sp_scene_get_node (scene, node)->box;
  return box->x + box->width / 2;
}

static double
get_y (const SpScene *scene, const char *key)
{
  const SpBox *box = &sp_scene_get_node (scene, sp_scene_find (scene, key))->box;

  return box->y + box->height / 2;
}

/* Actors are rows; with more issues than there is room for in columns, the issues are. */
static void
test_orientation (void)
{
  static const TableSpec upright = { .n_actors = 5, .n_issues = 4 };
  static const TableSpec lying = { .n_actors = 5, .n_issues = 50 };
  g_autoptr (SpDataset) few = table_make (&upright);
  g_autoptr (SpDataset) many = table_make (&lying);
  g_autoptr (SpSelection) few_selected = table_select (few, "matrix", NULL);
  g_autoptr (SpSelection) many_selected = table_select (many, "matrix", NULL);
  g_autoptr (SpScene) first = table_check (few_selected, 1240, 1.0, "few");
  g_autoptr (SpScene) second = table_check (many_selected, 1240, 1.0, "many");

  g_assert_cmpfloat_with_epsilon (get_y (first, "i0/A00"), get_y (first, "i1/A00"), 0.1);
  g_assert_cmpfloat (get_y (first, "i0/A00"), <, get_y (first, "i0/A01"));
  g_assert_cmpfloat_with_epsilon (get_x (second, "i0/A00"), get_x (second, "i1/A00"), 0.1);
  g_assert_cmpfloat (get_x (second, "i0/A00"), <, get_x (second, "i0/A01"));
  g_assert_true (sp_test_has_text (first, "Issue 1"));
}

/* Columns that have no room beside each other go on in a second block with the same rows. */
static void
test_blocks (void)
{
  static const TableSpec spec = { .n_actors = 40, .n_issues = 40 };
  g_autoptr (SpDataset) dataset = table_make (&spec);
  g_autoptr (SpSelection) selection = table_select (dataset, "matrix", NULL);
  g_autoptr (SpScene) scene = table_check (selection, 480, 1.0, "blocks");

  g_assert_cmpfloat (get_y (scene, "i39/A00"), >, get_y (scene, "i0/A39"));
  g_assert_cmpuint (sp_scene_find (scene, "row/2/A00"), !=, SP_NO_NODE);
}

/* A table of one column does not leave most of the page empty. */
static void
test_panels (void)
{
  static const TableSpec spec = { .n_actors = 30, .n_issues = 1 };
  g_autoptr (SpDataset) dataset = table_make (&spec);
  g_autoptr (SpSelection) selection = table_select (dataset, "matrix", "file");
  g_autoptr (SpScene) scene = table_check (selection, 1240, 1.0, "panels");

  g_assert_cmpfloat (get_x (scene, "i0/A29"), >, get_x (scene, "i0/A00") + 300);
  g_assert_cmpfloat_with_epsilon (get_y (scene, "i0/A00"), get_y (scene, "i0/A15"), 30);
}

static void
test_groups (void)
{
  static const TableSpec spec = { .n_actors = 6, .n_issues = 3 };
  g_autoptr (SpDataset) dataset = table_make (&spec);
  g_autoptr (SpSelection) selection = table_select (dataset, "matrix", "group");
  g_autoptr (SpScene) scene = table_check (selection, 1240, 1.0, "groups");

  g_assert_true (sp_test_has_text (scene, "First group"));
  g_assert_true (sp_test_has_text (scene, "Second group"));
  g_assert_true (sp_test_has_text (scene, "In no group"));
  g_assert_cmpfloat (get_y (scene, "i0/A04"), <, get_y (scene, "i0/A00"));
  g_assert_cmpfloat (get_y (scene, "i0/A03"), <, get_y (scene, "i0/A02"));
}

/* Words where they have room, else signs with a key. */
static void
test_words (void)
{
  g_autoptr (SpDataset) dataset = sp_test_load_sample ("paris-2025-02-17");
  g_autoptr (SpView) view = sp_view_copy (sp_dataset_get_view (dataset));
  g_autoptr (SpSelection) selection = NULL;
  g_autoptr (SpScene) wide = NULL;
  g_autoptr (SpScene) narrow = NULL;

  g_free (view->chart);
  view->chart = g_strdup ("matrix");
  selection = sp_chart_select (dataset, view);
  wide = table_check (selection, 1240, 1.0, "paris");
  narrow = table_check (selection, 330, 1.0, "paris");
  g_assert_cmpuint (sp_scene_find (wide, "key"), ==, SP_NO_NODE);
  g_assert_true (sp_test_has_text (wide, "Committed"));
  g_assert_true (sp_test_has_text (wide, "if peace deal"));
  g_assert_true (sp_test_has_text (wide, "2.33 → 2.5 (no date)"));
  g_assert_true (sp_test_has_text (wide, "9 of 11 known"));
  g_assert_cmpuint (sp_scene_find (narrow, "key"), !=, SP_NO_NODE);
  g_assert_true (sp_test_has_text (narrow, "Committed"));
}

static void
test_too_small (void)
{
  static const TableSpec spec = { .n_actors = 12, .n_issues = 5 };
  g_autoptr (SpDataset) dataset = table_make (&spec);
  g_autoptr (SpSelection) selection = table_select (dataset, "matrix", NULL);

  table_check_refused (selection, 1240, 100);
  table_check_refused (selection, 100, 100);
  table_check_refused (selection, 50, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/matrix/samples", test_samples);
  g_test_add_func ("/matrix/every-width", test_every_width);
  g_test_add_func ("/matrix/sizes", test_sizes);
  g_test_add_func ("/matrix/crowd", test_crowd);
  g_test_add_func ("/matrix/too-many-rows", test_too_many_rows);
  g_test_add_func ("/matrix/long-texts", test_long_texts);
  g_test_add_func ("/matrix/orientation", test_orientation);
  g_test_add_func ("/matrix/blocks", test_blocks);
  g_test_add_func ("/matrix/panels", test_panels);
  g_test_add_func ("/matrix/groups", test_groups);
  g_test_add_func ("/matrix/words", test_words);
  g_test_add_func ("/matrix/too-small", test_too_small);
  return g_test_run ();
}
