/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "analysis/sp-selection.h"

#include "fixture.h"

/* A row for an issue, a digit for the level of each actor, `-` for one without a statement, `!` for a contested one (on "No" and "Yes"). @view: its members,
 * or NULL. */
static inline SpSelection *
rows_select (const char *const *rows, guint n_actors, const char *view)
{
  GString *members = g_string_new ("'actors': [");
  GString *statements = g_string_new (NULL);
  g_autoptr (SpDataset) dataset = NULL;

  for (guint i = 0; i < n_actors; i++)
    g_string_append_printf (members, "%s{'id': 'a%u', 'name': 'Actor %u'}", i > 0 ? "," : "", i, i);
  g_string_append (members, "], 'issues': [");
  for (guint i = 0; rows[i] != NULL; i++)
    {
      g_string_append_printf (members,
                              "%s{'id': 'i%u', 'title': 'Issue %u', 'scale': {'type': 'levels', "
                              "'levels': [{'value': 0, 'label': 'No'}, {'value': 1, 'label': "
                              "'Maybe'}, {'value': 2, 'label': 'Yes'}]}}",
                              i > 0 ? "," : "", i, i);
      for (guint j = 0; rows[i][j] != '\0'; j++)
        if (rows[i][j] != '-')
          g_string_append_printf (
            statements, "%s{'actor': 'a%u', 'issue': 'i%u', 'date': '2025-01-02', 'position': %c}",
            statements->len > 0 ? "," : "", j, i, rows[i][j] == '!' ? '2' : rows[i][j]);
      for (guint j = 0; rows[i][j] != '\0'; j++)
        if (rows[i][j] == '!')
          g_string_append_printf (
            statements, ",{'actor': 'a%u', 'issue': 'i%u', 'date': '2025-01-01', 'position': 0}", j,
            i);
    }
  g_string_append_printf (members, "], 'statements': [%s], 'view': {%s}", statements->str,
                          view != NULL ? view : "");
  dataset = fixture_read (members->str);
  g_string_free (members, TRUE);
  g_string_free (statements, TRUE);
  return sp_selection_new (dataset, NULL);
}
