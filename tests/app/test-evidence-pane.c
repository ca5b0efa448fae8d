/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "app/sp-evidence-pane.h"

#include "analysis/sp-names.h"
#include "analysis/sp-sentence.h"
#include "sp-app-test.h"

static void
assert_has (const char *texts, const char *text)
{
  if (text != NULL && strstr (texts, text) == NULL)
    g_error ("“%s” is not in:\n%s", text, texts);
}

static void
check_statement (SpDataset *dataset, guint32 statement, const char *texts)
{
  g_autoptr (SpWords) words = sp_dataset_read_words (dataset, statement);
  guint n;
  const guint32 *sources = sp_dataset_get_statement_sources (dataset, statement, &n);

  assert_has (texts, words->quote);
  assert_has (texts, sp_text_show (dataset, words->translation));
  assert_has (texts, sp_text_show (dataset, words->speaker));
  assert_has (texts, sp_text_show (dataset, words->role));
  assert_has (texts, sp_text_show (dataset, words->summary));
  for (guint i = 0; i < n; i++)
    assert_has (texts, sp_dataset_get_source (dataset, sources[i])->publisher);
}

static void
check_actor (SpEvidencePane *pane, SpSelection *selection, guint actor)
{
  SpDataset *dataset = sp_selection_get_dataset (selection);
  guint index = sp_selection_get_actor (selection, actor);
  guint issue = sp_selection_get_issue (selection, 0);
  g_autofree char *name = sp_actor_get_shown_name (dataset, index);
  g_autofree char *texts = NULL;

  sp_evidence_pane_show (pane, selection, sp_dataset_get_actor (dataset, index)->id,
                         sp_dataset_get_issue (dataset, issue)->id);
  texts = sp_app_test_get_texts (GTK_WIDGET (pane));
  assert_has (texts, name);
  for (guint i = 0; i < sp_selection_get_n_issues (selection); i++)
    {
      const SpStanding *standing = sp_selection_get_standing (selection, actor, i);
      g_autofree char *rule = sp_sentence_rule (selection, actor, i);

      assert_has (texts, rule);
      if (standing->statement != SP_NONE)
        check_statement (dataset, standing->statement, texts);
      for (guint j = 0; standing->contesting != NULL && j < standing->contesting->len; j++)
        check_statement (dataset, g_array_index (standing->contesting, guint32, j), texts);
    }
}

/* Every statement behind every standing of every bundled dataset is shown, with its words. */
static void
test_everything (void)
{
  g_auto (GStrv) names = sp_app_test_list_datasets ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (SpDataset) dataset = sp_app_test_read (names[i]);
      g_autoptr (SpSelection) selection = sp_selection_new (dataset, NULL);
      g_autoptr (SpEvidencePane)
        pane = g_object_ref_sink (g_object_new (SP_TYPE_EVIDENCE_PANE, NULL));

      for (guint j = 0; j < sp_selection_get_n_actors (selection); j++)
        check_actor (pane, selection, j);
    }
}

/* Nothing is shown that was said after the day of the picture. */
static void
test_no_future (void)
{
  g_autoptr (SpDataset) dataset = sp_app_test_read ("ukraine-security-2025-2026");
  g_autoptr (SpView) view = sp_view_new ();
  g_autoptr (SpSelection) selection = NULL;
  g_autoptr (SpEvidencePane) pane = g_object_ref_sink (g_object_new (SP_TYPE_EVIDENCE_PANE, NULL));
  g_autofree char *texts = NULL;

  view->as_of = (SpDate){ 2025, 2, 18 };
  selection = sp_selection_new (dataset, view);
  sp_evidence_pane_show (pane, selection, "GBR", "troops");
  texts = sp_app_test_get_texts (GTK_WIDGET (pane));
  g_assert_nonnull (strstr (texts, "2025"));
  g_assert_null (strstr (texts, "2026"));
}

static GtkWidget *
find_button (GtkWidget *widget)
{
  GtkWidget *found = GTK_IS_BUTTON (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_button (child);
  return found;
}

/* Of many statements some are shown only when asked for. */
static void
test_many (void)
{
  g_autoptr (SpDataset) dataset = sp_app_test_read ("nato-spending-2014-2025");
  g_autoptr (SpSelection) selection = sp_selection_new (dataset, NULL);
  g_autoptr (SpEvidencePane) pane = g_object_ref_sink (g_object_new (SP_TYPE_EVIDENCE_PANE, NULL));
  GtkWidget *button;
  g_autofree char *some = NULL;
  g_autofree char *all = NULL;

  sp_evidence_pane_show (pane, selection, "LVA", "spending");
  some = sp_app_test_get_texts (GTK_WIDGET (pane));
  button = find_button (GTK_WIDGET (pane));
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  all = sp_app_test_get_texts (GTK_WIDGET (pane));
  g_assert_null (find_button (GTK_WIDGET (pane)));
  g_assert_cmpuint (strlen (all), >, strlen (some));
}

static void
test_nobody (void)
{
  g_autoptr (SpDataset) dataset = sp_app_test_read ("paris-2025-02-17");
  g_autoptr (SpSelection) selection = sp_selection_new (dataset, NULL);
  g_autoptr (SpEvidencePane) pane = g_object_ref_sink (g_object_new (SP_TYPE_EVIDENCE_PANE, NULL));

  sp_evidence_pane_show (pane, NULL, NULL, NULL);
  sp_evidence_pane_show (pane, selection, NULL, NULL);
  sp_evidence_pane_show (pane, selection, "no-such-actor", "troops");
}

static void
add_tests (void)
{
  g_test_add_func ("/evidence-pane/everything", test_everything);
  g_test_add_func ("/evidence-pane/no-future", test_no_future);
  g_test_add_func ("/evidence-pane/many", test_many);
  g_test_add_func ("/evidence-pane/nobody", test_nobody);
}

int
main (int argc, char **argv)
{
  return sp_app_test_run (argc, argv, add_tests);
}
