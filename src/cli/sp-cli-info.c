/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "analysis/sp-fill.h"
#include "analysis/sp-names.h"
#include "analysis/sp-selection.h"
#include "analysis/sp-sentence.h"
#include "sp-cli-input.h"
#include "sp-cli-options.h"

#include <glib/gi18n-lib.h>

static void
append_row (GString *out, const char *label, const char *value)
{
  g_autofree char *line = value != NULL ? sp_cli_make_line (value) : NULL;
  g_autofree char *row = NULL;

  if (line == NULL || *line == '\0')
    return;
  row = sp_fill (C_ ("row of an overview", "{label}: {value}"), "label", label, "value", line,
                 NULL);
  g_string_append_printf (out, "%s\n", row);
}

static void
append_entry (GString *out, const char *id, const char *name)
{
  g_autofree char *line = sp_cli_make_line (name);

  g_string_append_printf (out, "  %s  %s\n", id, line);
}

static void
append_actors (GString *out, const SpDataset *dataset)
{
  guint n = sp_dataset_get_n_actors (dataset);

  g_string_append_printf (out, ngettext ("%u actor:\n", "%u actors:\n", n), n);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = sp_actor_get_shown_name (dataset, i);

      append_entry (out, sp_actor_get_code (dataset, i), name);
    }
}

static void
append_groups (GString *out, const SpDataset *dataset)
{
  guint n = sp_dataset_get_n_groups (dataset);

  if (n == 0)
    return;
  g_string_append_printf (out, ngettext ("%u group:\n", "%u groups:\n", n), n);
  for (guint i = 0; i < n; i++)
    {
      const SpGroup *group = sp_dataset_get_group (dataset, i);

      append_entry (out, group->id, sp_text_show (dataset, group->name));
    }
}

static void
append_issues (GString *out, const SpDataset *dataset)
{
  guint n = sp_dataset_get_n_issues (dataset);

  g_string_append_printf (out, ngettext ("%u issue:\n", "%u issues:\n", n), n);
  for (guint i = 0; i < n; i++)
    {
      const SpIssue *issue = sp_dataset_get_issue (dataset, i);

      append_entry (out, issue->id, sp_text_show (dataset, issue->title));
    }
}

static void
append_conditions (GString *out, const SpDataset *dataset)
{
  guint n = sp_dataset_get_n_conditions (dataset);

  if (n == 0)
    return;
  g_string_append_printf (out, ngettext ("%u condition:\n", "%u conditions:\n", n), n);
  for (guint i = 0; i < n; i++)
    {
      const SpCondition *condition = sp_dataset_get_condition (dataset, i);

      append_entry (out, condition->id, sp_text_show (dataset, condition->title));
    }
}

/* "27 statements from 3 sources, 12 December 2024 to 18 February 2025" */
static void
append_statements (GString *out, const SpDataset *dataset)
{
  guint n = sp_dataset_get_n_statements (dataset);
  guint n_sources = sp_dataset_get_n_sources (dataset);
  SpDate first = SP_DATE_NONE;
  SpDate last = SP_DATE_NONE;
  g_autofree char *span = NULL;

  for (guint i = 0; i < n; i++)
    {
      SpDate date = sp_dataset_get_statement (dataset, i)->date;

      if (i == 0 || sp_date_compare (date, first) < 0)
        first = date;
      if (i == 0 || sp_date_compare (date, last) > 0)
        last = date;
    }
  g_string_append_printf (out, ngettext ("%u statement", "%u statements", n), n);
  if (n > 0)
    {
      span = sp_date_show_span (first, last);
      g_string_append_printf (out, ", %s", span);
    }
  g_string_append_c (out, '\n');
  g_string_append_printf (out, ngettext ("%u source\n", "%u sources\n", n_sources), n_sources);
}

/* What opens first: "positions, as of 18 February 2025, 3 issues, 14 actors", and what it takes as
 * met or unmet. */
static void
append_view (GString *out, SpDataset *dataset)
{
  g_autoptr (SpSelection) selection = sp_selection_new (dataset, NULL);
  const SpView *view = sp_selection_get_view (selection);
  guint n_issues = sp_selection_get_n_issues (selection);
  guint n_actors = sp_selection_get_n_actors (selection);
  g_autofree char *date = sp_date_show (sp_selection_get_as_of (selection), FALSE);
  g_autofree char *issues = g_strdup_printf (ngettext ("%u issue", "%u issues", n_issues),
                                             n_issues);
  g_autofree char *actors = g_strdup_printf (ngettext ("%u actor", "%u actors", n_actors),
                                             n_actors);
  g_autofree char *assumptions = sp_sentence_assumptions (selection);
  g_autofree char *line = assumptions != NULL ? sp_cli_make_line (assumptions) : NULL;

  g_string_append_printf (out, _ ("Opens as: %s, as of %s, %s, %s"),
                          view->chart != NULL ? view->chart : "positions", date, issues, actors);
  g_string_append_c (out, '\n');
  if (line != NULL)
    g_string_append_printf (out, "%s\n", line);
}

static char *
describe (SpDataset *dataset)
{
  GString *out = g_string_new (NULL);
  const char *const *authors = sp_dataset_get_authors (dataset);
  g_autofree char *names = authors != NULL ? sp_cli_list (authors) : NULL;
  g_autofree char *updated = NULL;

  if (sp_date_is_set (sp_dataset_get_updated (dataset)))
    updated = sp_date_show (sp_dataset_get_updated (dataset), FALSE);
  append_row (out, _ ("Title"), sp_text_show (dataset, sp_dataset_get_title (dataset)));
  append_row (out, _ ("Description"), sp_text_show (dataset, sp_dataset_get_description (dataset)));
  append_row (out, _ ("Authors"), names);
  append_row (out, _ ("Licence"), sp_dataset_get_license (dataset));
  append_row (out, _ ("Language"), sp_dataset_get_language (dataset));
  append_row (out, _ ("Updated"), updated);
  append_view (out, dataset);
  append_statements (out, dataset);
  append_issues (out, dataset);
  append_actors (out, dataset);
  append_groups (out, dataset);
  append_conditions (out, dataset);
  return g_string_free (out, FALSE);
}

static SpStatus
print_info (const char *file)
{
  SpStatus status = SP_STATUS_OK;
  g_autoptr (SpDataset) dataset = sp_cli_input_open (file, &status);
  g_autofree char *text = NULL;

  if (dataset == NULL)
    return status;
  text = describe (dataset);
  return sp_cli_print (text) ? SP_STATUS_OK : SP_STATUS_OUTPUT;
}

SpStatus
sp_cli_info (char **arguments)
{
  g_auto (GStrv) files = NULL;
  const GOptionEntry entries[] = {
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  const SpCliUsage usage = {
    "info",
    _ ("FILE"),
    entries,
    NULL,
    _ ("FILE may be “-” for standard input, or “sample:NAME” for a bundled dataset."),
  };
  SpCliParsing parsing = sp_cli_options_parse (&usage, arguments);

  if (parsing != SP_CLI_PARSED)
    return sp_cli_options_get_status (parsing);
  if (files == NULL || files[1] != NULL)
    {
      sp_cli_complain (_ ("info needs one FILE"));
      return SP_STATUS_USAGE;
    }
  return print_info (files[0]);
}
