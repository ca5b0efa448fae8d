/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The command line makes the same picture as the window, byte for byte. */

#undef G_DISABLE_ASSERT

#include "app/sp-command.h"
#include "app/sp-press.h"
#include "chart/sp-chart.h"
#include "sp-app-test.h"

#include <glib/gstdio.h>
#include <string.h>

static const char *program;
static char *folder;

static GBytes *
make_in_window (SpDataset *dataset, const SpView *view, const SpEdition *edition)
{
  g_autoptr (GVariant) order = g_variant_ref_sink (
    sp_press_order_new (dataset, view, edition, SP_PRESS_PICTURE, SP_CLAIMS_HTML));
  g_autoptr (GVariant) answer = g_variant_ref_sink (sp_press_run (order));
  g_autoptr (GError) error = NULL;
  g_autoptr (SpProof) proof = sp_proof_new (answer, &error);

  return proof != NULL ? g_bytes_ref (proof->document) : NULL;
}

/* Runs a line as a shell would. NULL where it is refused. */
static GBytes *
make_by_line (const char *line, const char *output)
{
  g_auto (GStrv) words = NULL;
  g_autofree char *content = NULL;
  g_autofree char *messages = NULL;
  gsize length;
  int status;

  g_assert_true (g_shell_parse_argv (line, NULL, &words, NULL));
  g_assert_cmpstr (words[0], ==, "standpoint-cli");
  g_free (words[0]);
  words[0] = g_strdup (program);
  g_remove (output);
  g_assert_true (g_spawn_sync (NULL, words, NULL, 0, NULL, NULL, NULL, &messages, &status, NULL));
  if (!g_spawn_check_wait_status (status, NULL))
    {
      g_test_message ("%s: %s", line, messages);
      return NULL;
    }
  g_assert_true (g_file_get_contents (output, &content, &length, NULL));
  return g_bytes_new_take (g_steal_pointer (&content), length);
}

static GArray *
choose (GRand *random, guint n, guint least)
{
  GArray *chosen = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 i = 0; i < n; i++)
    if (g_rand_boolean (random) || i < least)
      g_array_append_val (chosen, i);
  return chosen;
}

static void
choose_who (SpView *view, const SpDataset *dataset, GRand *random)
{
  g_clear_pointer (&view->actors, g_array_unref);
  g_clear_pointer (&view->groups, g_array_unref);
  if (g_rand_boolean (random))
    view->actors = choose (random, sp_dataset_get_n_actors (dataset), 3);
  if (g_rand_boolean (random))
    view->groups = choose (random, sp_dataset_get_n_groups (dataset), 1);
}

static void
assume (SpView *view, const SpDataset *dataset, GRand *random)
{
  g_clear_pointer (&view->met, g_array_unref);
  g_clear_pointer (&view->unmet, g_array_unref);
  view->met = g_array_new (FALSE, FALSE, sizeof (guint32));
  view->unmet = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint32 i = 0; i < sp_dataset_get_n_conditions (dataset); i++)
    {
      gint32 which = g_rand_int_range (random, 0, 3);

      if (which > 0)
        g_array_append_val (which == 1 ? view->met : view->unmet, i);
    }
}

/* As a reader would change it, in any part or in none. */
static void
change_view (SpView *view, const SpDataset *dataset, GRand *random)
{
  static const char *const sorts[] = { "file", "name", "group", "value", "similarity" };
  static const char *const titles[] = { "It's “said” & $done < 1", "-dashed=words", "بيان" };
  const SpChartKind *const *kinds;
  guint n;

  kinds = sp_chart_get_kinds (&n);
  g_free (view->chart);
  view->chart = g_strdup (kinds[g_rand_int_range (random, 0, (gint32)n)]->name);
  if (g_rand_boolean (random))
    choose_who (view, dataset, random);
  if (g_rand_boolean (random))
    {
      g_clear_pointer (&view->issues, g_array_unref);
      view->issues = choose (random, sp_dataset_get_n_issues (dataset), 2);
    }
  if (g_rand_boolean (random))
    assume (view, dataset, random);
  if (g_rand_boolean (random))
    sp_date_parse ("2025-03", -1, &view->as_of);
  if (g_rand_boolean (random))
    sp_date_parse ("2025-01-15", -1, &view->from);
  g_clear_pointer (&view->sort, g_free);
  view->sort = g_strdup (sorts[g_rand_int_range (random, 0, G_N_ELEMENTS (sorts))]);
  if (g_rand_boolean (random))
    {
      sp_text_free (view->title);
      view->title = sp_text_new_plain (titles[g_rand_int_range (random, 0, G_N_ELEMENTS (titles))]);
    }
}

/* Under the theme and palette that were chosen, or its own. */
static void
add_style (SpEdition *edition, GRand *random)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "..", "docs",
                                                 "example.style.json", NULL);
  g_autoptr (GBytes) style = NULL;
  g_autoptr (SpProblems) problems = sp_problems_new (path);
  gboolean own = g_rand_boolean (random);
  const SpStyleChoices choices = { own ? -1 : (int)sp_look_get_theme (edition->look),
                                   own ? -1 : sp_look_get_palette (edition->look) };
  char *content;
  gsize length;

  g_assert_true (g_file_get_contents (path, &content, &length, NULL));
  style = g_bytes_new_take (content, length);
  g_assert_true (sp_edition_set_style (edition, style, path, &choices, problems));
}

static void
change_edition (SpEdition *edition, GRand *random)
{
  static const char *const languages[] = { NULL, "de", "fr", "ar", "en" };

  edition->width = g_rand_boolean (random) ? SP_CHART_WIDTH : 1300;
  edition->height = g_rand_boolean (random) ? 0 : 3000;
  sp_edition_set_look (edition, (SpTheme)g_rand_int_range (random, 0, SP_N_THEMES),
                       g_rand_int_range (random, -1, SP_N_HUES));
  if (g_rand_boolean (random))
    add_style (edition, random);
  edition->language = g_strdup (languages[g_rand_int_range (random, 0, G_N_ELEMENTS (languages))]);
  edition->format = (SpFormat)(g_rand_int_range (random, 0, 6) % 5 % SP_N_FORMATS);
  edition->scale = g_rand_boolean (random) ? 1.0 : 0.33;
  edition->text = (SpTextMode)g_rand_int_range (random, 0, SP_N_TEXT_MODES);
  edition->data = (SpDataMode)g_rand_int_range (random, 0, SP_N_DATA_MODES);
}

/* Whether there was a picture to compare. */
static gboolean
check (SpDataset *dataset, const SpView *view, const SpEdition *edition, const char *source)
{
  g_autofree char *name = g_strdup_printf ("of it.%s", sp_format_get_name (edition->format));
  g_autofree char *output = g_build_filename (folder, name, NULL);
  SpCommandPicture picture = {
    dataset, sp_dataset_get_view (dataset), view, edition, source, output
  };
  gboolean exact;
  g_auto (GStrv) words = sp_command_list (&picture, &exact);
  g_autofree char *line = sp_command_quote (words);
  g_autoptr (GBytes) here = make_in_window (dataset, view, edition);
  g_autoptr (GBytes) there = make_by_line (line, output);

  g_assert_true (exact);
  if (here == NULL && there == NULL)
    return FALSE;
  if (here == NULL || there == NULL || !g_bytes_equal (here, there))
    g_error ("the window %s, the command line %s: %s", here != NULL ? "draws" : "refuses",
             there != NULL ? "draws something else" : "refuses", line);
  return TRUE;
}

static void
test_same (void)
{
  g_auto (GStrv) names = sp_app_test_list_datasets ();
  GRand *random = g_test_rand_int () != 0 ? g_rand_new_with_seed ((guint32)g_test_rand_int ())
                                          : g_rand_new ();
  guint n_compared = 0;

  for (guint i = 0; i < 20; i++)
    {
      const char *name = names[i % g_strv_length (names)];
      g_autofree char *source = g_strconcat ("sample:", name, NULL);
      g_autoptr (SpDataset) dataset = sp_app_test_read (name);
      g_autoptr (SpView) view = sp_view_copy (sp_dataset_get_view (dataset));
      g_auto (SpEdition) edition = { 0 };

      sp_edition_init (&edition, SP_CHART_WIDTH);
      if (i >= g_strv_length (names))
        {
          change_view (view, dataset, random);
          change_edition (&edition, random);
        }
      n_compared += check (dataset, view, &edition, source);
    }
  g_rand_free (random);
  g_assert_cmpuint (n_compared, >=, 10);
}

/* What the file says is not said again, and all else is. */
static void
test_short (void)
{
  g_autoptr (SpDataset) dataset = sp_app_test_read ("paris-2025-02-17");
  const SpView *own = sp_dataset_get_view (dataset);
  g_auto (SpEdition) edition = { 0 };
  SpCommandPicture picture = { dataset, own, own, &edition, "/tmp/a file's.json", "out.svg" };
  g_auto (GStrv) words = NULL;
  g_autofree char *line = NULL;
  gboolean exact;

  sp_edition_init (&edition, SP_CHART_WIDTH);
  words = sp_command_list (&picture, &exact);
  line = sp_command_quote (words);
  g_assert_true (exact);
  g_assert_cmpstr (line, ==,
                   "standpoint-cli export --chart positions -o out.svg '/tmp/a file'\\''s.json'");
  edition.description = g_strdup ("Words that no option takes");
  g_strfreev (g_steal_pointer (&words));
  words = sp_command_list (&picture, &exact);
  g_assert_false (exact);
}

static void
test_told (void)
{
  const char *const words[] = {
    "plain", "", "two words", "-o", "a'b", "$HOME", "a\nb", "%s", NULL
  };
  g_autofree char *line = sp_command_quote ((char **)words);
  g_auto (GStrv) again = NULL;

  g_assert_true (g_shell_parse_argv (line, NULL, &again, NULL));
  g_assert_true (g_strv_equal ((const char *const *)again, words));
}

int
main (int argc, char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  program = argv[argc - 1];
  folder = g_dir_make_tmp ("standpoint-command-XXXXXX", NULL);
  g_assert_nonnull (folder);
  g_test_add_func ("/command/told", test_told);
  g_test_add_func ("/command/short", test_short);
  g_test_add_func ("/command/same", test_same);
  status = g_test_run ();
  for (SpFormat i = 0; i < SP_N_FORMATS; i++)
    {
      g_autofree char *name = g_strdup_printf ("of it.%s", sp_format_get_name (i));
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_remove (path);
    }
  g_rmdir (folder);
  g_free (folder);
  return status;
}
