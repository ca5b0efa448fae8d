/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "claims.h"
#include "scene/sp-scene-builder.h"

/* "A/i decides a1; A/i contests a2; C/i -": the rows of a sheet. g_free(). */
static char *
list_rows (const SpClaims *claims)
{
  static const char *const parts[] = { "-", "decides", "contests", "pledge", "shown" };
  SpSelection *selection = sp_claims_get_selection (claims);
  SpDataset *dataset = sp_selection_get_dataset (selection);
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < sp_claims_get_n_rows (claims); i++)
    {
      const SpClaim *claim = sp_claims_get_row (claims, i);
      guint actor = sp_selection_get_actor (selection, claim->actor);
      guint issue = sp_selection_get_issue (selection, claim->issue);

      g_string_append_printf (list, "%s%s/%s %s", i > 0 ? "; " : "",
                              sp_dataset_get_actor (dataset, actor)->id,
                              sp_dataset_get_issue (dataset, issue)->id, parts[claim->part]);
      if (claim->statement != SP_NONE)
        g_string_append_printf (list, " %u", claim->statement);
    }
  return g_string_free (list, FALSE);
}

static void
assert_rows (const SpClaims *claims, const char *expected)
{
  g_autofree char *rows = list_rows (claims);

  g_assert_cmpstr (rows, ==, expected);
}

static void
test_rows (void)
{
  g_autoptr (SpDataset) dataset = claims_test_load ();
  g_auto (ClaimsTest) test = { 0 };

  claims_test_init (&test, dataset, "en");
  g_assert_cmpuint (sp_claims_get_n_marks (test.claims), ==, 6);
  assert_rows (test.claims, "A/i decides 0; A/i contests 1; C/i -; B/i decides 3; "
                            "A/n decides 4; A/n pledge 5; C/n -; B/n -");
  g_assert_cmpuint (sp_claims_get_row (test.claims, 1)->place, ==, 1);
  g_assert_cmpuint (sp_claims_get_row (test.claims, 1)->n_rows, ==, 2);
  g_assert_cmpuint (sp_claims_get_row (test.claims, 2)->n_rows, ==, 1);
}

static gboolean
holds (const GArray *array, guint32 value)
{
  for (guint i = 0; i < array->len; i++)
    if (g_array_index (array, guint32, i) == value)
      return TRUE;
  return FALSE;
}

/* Every mark has its rows, one after the other, and every statement that the picture rests on has
 * exactly one. */
static void
assert_complete (const ClaimsTest *test)
{
  g_autoptr (GHashTable) marks = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n_statements = 0;

  for (guint i = 0; i < sp_claims_get_n_rows (test->claims); i++)
    {
      const SpClaim *claim = sp_claims_get_row (test->claims, i);
      char *key = g_strdup_printf ("%u/%u", claim->actor, claim->issue);

      g_assert_true (g_hash_table_add (marks, key) == (claim->place == 0));
      g_assert_cmpuint (claim->place, <, claim->n_rows);
      if (claim->place > 0)
        g_assert_cmpuint (sp_claims_get_row (test->claims, i - 1)->place, ==, claim->place - 1);
      if (claim->statement == SP_NONE)
        continue;
      g_assert_true (holds (sp_scene_get_statements (test->scene), claim->statement));
      n_statements++;
    }
  g_assert_cmpuint (n_statements, ==, sp_scene_get_statements (test->scene)->len);
  g_assert_cmpuint (g_hash_table_size (marks), ==, sp_claims_get_n_marks (test->claims));
  g_assert_cmpuint (g_hash_table_size (marks), ==, sp_scene_get_n_marks (test->scene));
}

static void
test_samples (void)
{
  g_auto (GStrv) names = sp_test_list_samples ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (SpDataset) dataset = sp_test_load_sample (names[i]);
      g_auto (ClaimsTest) test = { 0 };

      claims_test_init (&test, dataset, "en");
      assert_complete (&test);
    }
}

static void
add_mark (SpSceneBuilder *builder, const char *key, const char *actor, const char *issue)
{
  SpMeaning *meaning = sp_meaning_new (SP_MEANING_MARK, "mark");

  meaning->actor = g_strdup (actor);
  meaning->issue = g_strdup (issue);
  sp_scene_builder_begin (builder, key, meaning);
  sp_scene_builder_add_rect (builder, (SpBox){ 0, 0, 10, 10 }, 0,
                             (SpPaint){ .fill = SP_TOKEN_INK });
  sp_scene_builder_end (builder);
}

/* What marks of other charts stand for: pairs as { actor, issue }, which may be NULL. */
static void
assert_expanded (
  const char *const (*marks)[2], guint n, const guint32 *cited, guint n_cited, const char *expected)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  g_autoptr (SpSceneBuilder) builder = sp_scene_builder_new (measurer, 200);
  g_autoptr (SpDataset) dataset = claims_test_load ();
  g_autoptr (SpSelection) selection = sp_selection_new (dataset, NULL);
  g_autoptr (SpScene) scene = NULL;
  g_autoptr (SpClaims) claims = NULL;

  sp_scene_builder_describe (builder, "other", "en", "T", "D", "D");
  sp_scene_builder_cite (builder, cited, n_cited);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *key = g_strdup_printf ("mark-%u", i);

      add_mark (builder, key, marks[i][0], marks[i][1]);
    }
  scene = sp_scene_builder_finish (builder, 100);
  claims = sp_claims_new (scene, selection);
  assert_rows (claims, expected);
}

static void
test_other_marks (void)
{
  static const char *const one[][2] = { { "C", "n" }, { "C", "n" }, { "D", "n" }, { "C", "x" } };
  static const char *const some[][2] = { { "C", "n" }, { "B", NULL } };
  static const char *const all = "A/i decides 0; A/i contests 1; B/i decides 3; C/i -; "
                                 "A/n decides 4; A/n pledge 5; B/n -; C/n -";
  static const char *const none[][2] = { { NULL, NULL } };

  assert_expanded (one, 4, NULL, 0, "C/n -");
  assert_expanded (some, 2, NULL, 0,
                   "C/n -; A/i decides 0; A/i contests 1; B/i decides 3; C/i -; "
                   "A/n decides 4; A/n pledge 5; B/n -");
  assert_expanded (none, 1, NULL, 0, all);
  assert_expanded (none, 0, NULL, 0, all);
}

/* What a picture shows of a history. */
static void
test_also_shown (void)
{
  static const char *const marks[][2] = { { "A", "i" } };
  static const guint32 cited[] = { 0, 2, 3 };

  assert_expanded (marks, 1, cited, 3, "A/i decides 0; A/i contests 1; A/i shown 2");
}

static void
test_formats (void)
{
  SpClaimsFormat format = SP_N_CLAIMS_FORMATS;

  for (guint i = 0; i < SP_N_CLAIMS_FORMATS; i++)
    {
      g_assert_true (sp_claims_format_from_name (sp_claims_format_get_name (i), &format));
      g_assert_cmpuint (format, ==, i);
    }
  g_assert_true (sp_claims_format_from_path ("a.b/sheet.CSV", &format));
  g_assert_cmpuint (format, ==, SP_CLAIMS_CSV);
  g_assert_true (sp_claims_format_from_path ("sheet.htm", &format));
  g_assert_cmpuint (format, ==, SP_CLAIMS_HTML);
  g_assert_false (sp_claims_format_from_name ("HTML", &format));
  g_assert_false (sp_claims_format_from_path ("csv", &format));
  g_assert_false (sp_claims_format_from_path ("sheet.svg", &format));
  g_assert_false (sp_claims_format_from_path ("", &format));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/claims/rows", test_rows);
  g_test_add_func ("/claims/samples", test_samples);
  g_test_add_func ("/claims/other-marks", test_other_marks);
  g_test_add_func ("/claims/also-shown", test_also_shown);
  g_test_add_func ("/claims/formats", test_formats);
  return g_test_run ();
}
