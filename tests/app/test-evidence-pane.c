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
find_button (GtkWidget *widget, const char *label)
{
  GtkWidget *found = NULL;

  if (GTK_IS_BUTTON (widget) && gtk_button_get_label (GTK_BUTTON (widget)) != NULL
      && g_str_has_prefix (gtk_button_get_label (GTK_BUTTON (widget)), label))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_button (child, label);
  return found;
}

/* Of many statements some are shown only when asked for. */
static void
test_many (void)
{
  g_autoptr (SpDataset) dataset = sp_app_test_read ("nato-spending-2014-2025");
  g_autoptr (SpSelection) selection = sp_selection_new (dataset, NULL);
  g_autoptr (SpEvidencePane) pane = g_object_ref_sink (g_object_new (SP_TYPE_EVIDENCE_PANE, NULL));
  GtkWindow *window = sp_app_test_show (GTK_WIDGET (pane), 360, 600);
  GtkWidget *button;
  g_autofree char *some = NULL;
  g_autofree char *all = NULL;

  sp_evidence_pane_show (pane, selection, "LVA", "spending");
  some = sp_app_test_get_texts (GTK_WIDGET (pane));
  button = find_button (GTK_WIDGET (pane), "Show ");
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  all = sp_app_test_get_texts (GTK_WIDGET (pane));
  g_assert_null (find_button (GTK_WIDGET (pane), "Show "));
  g_assert_cmpuint (strlen (all), >, strlen (some));
  gtk_window_destroy (window);
}

static gboolean
names_source (SpDataset *dataset, guint32 statement, guint32 source)
{
  guint n;
  const guint32 *sources = sp_dataset_get_statement_sources (dataset, statement, &n);

  for (guint i = 0; i < n; i++)
    if (sources[i] == source)
      return TRUE;
  return FALSE;
}

/* The page of every source has each statement that names it, with its words and the way to its mark. */
static void
test_source (void)
{
  g_autoptr (SpDataset) dataset = sp_app_test_read ("paris-2025-02-17");
  g_autoptr (SpSelection) selection = sp_selection_new (dataset, NULL);
  g_autoptr (SpEvidencePane) pane = g_object_ref_sink (g_object_new (SP_TYPE_EVIDENCE_PANE, NULL));

  sp_evidence_pane_show (pane, selection, "GBR", "troops");
  for (guint i = 0; i < sp_dataset_get_n_sources (dataset); i++)
    {
      const SpSource *source = sp_dataset_get_source (dataset, i);
      g_autofree char *texts = NULL;

      g_assert_true (sp_evidence_pane_show_source (pane, source->id));
      gtk_widget_activate_action (GTK_WIDGET (pane), "evidence.show-all", NULL);
      texts = sp_app_test_get_texts (GTK_WIDGET (pane));
      assert_has (texts, source->title);
      assert_has (texts, source->publisher);
      for (guint32 j = 0; j < sp_dataset_get_n_statements (dataset); j++)
        if (names_source (dataset, j, i))
          {
            const SpStatement *statement = sp_dataset_get_statement (dataset, j);
            const SpIssue *issue = sp_dataset_get_issue (dataset, statement->issue);
            g_autofree char *name = sp_actor_get_shown_name (dataset, statement->actor);
            g_autofree char *mark = g_strdup_printf ("%s · %s", name,
                                                     sp_text_show (dataset, issue->title));

            assert_has (texts, mark);
            check_statement (dataset, j, texts);
          }
    }
  g_assert_false (sp_evidence_pane_show_source (pane, "no-such-source"));
}

/* Each page that was left comes back, the last one first; then there is nothing to go back to. */
static void
test_back (void)
{
  g_autoptr (SpDataset) dataset = sp_app_test_read ("paris-2025-02-17");
  g_autoptr (SpSelection) selection = sp_selection_new (dataset, NULL);
  g_autoptr (SpEvidencePane) pane = g_object_ref_sink (g_object_new (SP_TYPE_EVIDENCE_PANE, NULL));
  g_autofree char *first = NULL;
  g_autofree char *page = NULL;
  g_autofree char *back = NULL;
  g_autofree char *end = NULL;

  sp_evidence_pane_show (pane, selection, "GBR", "troops");
  first = sp_app_test_get_texts (GTK_WIDGET (pane));
  g_assert_false (sp_evidence_pane_go_back (pane));
  sp_evidence_pane_show_source (pane, sp_dataset_get_source (dataset, 0)->id);
  page = sp_app_test_get_texts (GTK_WIDGET (pane));
  sp_evidence_pane_show_source (pane, sp_dataset_get_source (dataset, 1)->id);
  /* The view changes, and the mark is the same: the page stays. */
  sp_evidence_pane_show (pane, selection, "GBR", "troops");
  g_assert_true (sp_evidence_pane_go_back (pane));
  back = sp_app_test_get_texts (GTK_WIDGET (pane));
  g_assert_cmpstr (back, ==, page);
  g_assert_true (sp_evidence_pane_go_back (pane));
  end = sp_app_test_get_texts (GTK_WIDGET (pane));
  g_assert_cmpstr (end, ==, first);
  g_assert_false (sp_evidence_pane_go_back (pane));
  /* Another mark has a past of its own. */
  sp_evidence_pane_show_source (pane, sp_dataset_get_source (dataset, 0)->id);
  sp_evidence_pane_show (pane, selection, "FRA", "troops");
  g_assert_false (sp_evidence_pane_go_back (pane));
}

static void
told_cb (SpEvidencePane *pane, const char *text, gpointer data)
{
  g_string_append_printf (data, "%s\n", text);
}

static void
test_copy (void)
{
  g_autoptr (SpDataset) dataset = sp_app_test_read ("paris-2025-02-17");
  g_autoptr (SpSelection) selection = sp_selection_new (dataset, NULL);
  g_autoptr (SpEvidencePane) pane = g_object_ref_sink (g_object_new (SP_TYPE_EVIDENCE_PANE, NULL));
  g_autoptr (GString) told = g_string_new (NULL);

  g_signal_connect (pane, "told", G_CALLBACK (told_cb), told);
  sp_evidence_pane_copy (pane, SP_CITATION_PLAIN);
  sp_evidence_pane_show (pane, selection, NULL, NULL);
  sp_evidence_pane_copy (pane, SP_CITATION_PLAIN);
  g_assert_cmpstr (told->str, ==, "");
  sp_evidence_pane_show_source (pane, sp_dataset_get_source (dataset, 0)->id);
  sp_evidence_pane_copy (pane, SP_CITATION_BIBTEX);
  g_assert_cmpstr (told->str, ==, "1 citation copied\n");
}

/* What two actors share: both positions on every issue that counts for both. */
static void
test_pair (void)
{
  g_autoptr (SpDataset) dataset = sp_app_test_read ("paris-2025-02-17");
  g_autoptr (SpSelection) selection = sp_selection_new (dataset, NULL);
  g_autoptr (SpEvidencePane) pane = g_object_ref_sink (g_object_new (SP_TYPE_EVIDENCE_PANE, NULL));
  g_autofree char *texts = NULL;
  g_autofree char *again = NULL;

  sp_evidence_pane_show_pair (pane, selection, "GBR", "FRA");
  texts = sp_app_test_get_texts (GTK_WIDGET (pane));
  assert_has (texts, "United Kingdom and France agree to ");
  for (guint i = 0; i < sp_selection_get_n_issues (selection); i++)
    for (guint j = 0; j < sp_selection_get_n_actors (selection); j++)
      {
        guint actor = sp_selection_get_actor (selection, j);
        const char *id = sp_dataset_get_actor (dataset, actor)->id;
        g_autofree char *name = sp_actor_get_shown_name (dataset, actor);
        g_autofree char *standing = sp_sentence_standing (selection, j, i);
        g_autofree char *line = g_strdup_printf ("%s: %s", name, standing);

        if (g_str_equal (id, "GBR") || g_str_equal (id, "FRA"))
          assert_has (texts, line);
      }
  sp_evidence_pane_show (pane, selection, "GBR", NULL);
  again = sp_app_test_get_texts (GTK_WIDGET (pane));
  g_assert_cmpstr (again, ==, texts);
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
  g_test_add_func ("/evidence-pane/source", test_source);
  g_test_add_func ("/evidence-pane/back", test_back);
  g_test_add_func ("/evidence-pane/copy", test_copy);
  g_test_add_func ("/evidence-pane/pair", test_pair);
  g_test_add_func ("/evidence-pane/nobody", test_nobody);
}

int
main (int argc, char **argv)
{
  return sp_app_test_run (argc, argv, add_tests);
}
