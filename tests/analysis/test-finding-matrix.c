/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-finding-matrix.h"

#include "analysis/sp-language.h"
#include "fixture.h"

/* A row for an issue, a digit for the level of each of four actors, `-` for one without a statement. */
static SpSelection *
select_rows (const char *const *rows)
{
  GString *members = g_string_new ("'actors': [");
  GString *statements = g_string_new (NULL);
  g_autoptr (SpDataset) dataset = NULL;

  for (guint i = 0; i < 4; i++)
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
            statements->len > 0 ? "," : "", j, i, rows[i][j]);
    }
  g_string_append_printf (members, "], 'statements': [%s]", statements->str);
  dataset = fixture_read (members->str);
  g_string_free (members, TRUE);
  g_string_free (statements, TRUE);
  return sp_selection_new (dataset, NULL);
}

static void
check (const char *const *rows, const char *expected, gboolean is_measured)
{
  g_autoptr (SpSelection) selection = select_rows (rows);
  g_autofree char *finding = sp_finding_matrix_tell (selection);
  g_autofree char *measure = sp_finding_matrix_tell_measure (selection);
  g_autofree char *description = sp_finding_matrix_describe (selection);

  g_assert_cmpstr (finding, ==, expected);
  g_assert_true ((measure != NULL) == is_measured);
  g_assert_true (g_str_has_prefix (description, expected));
}

static void
test_findings (void)
{
  check ((const char *const[]){ "0022", "1111", "0122", NULL },
         "Most divided on Issue 0, most agreed on Issue 1", TRUE);
  check ((const char *const[]){ "0022", "0112", NULL },
         "Most divided on Issue 0, most agreed on Issue 1", TRUE);
  check ((const char *const[]){ "0022", "0222", NULL }, "Most divided on Issue 0, least on Issue 1",
         TRUE);
  check ((const char *const[]){ "0022", "1111", "2222", NULL },
         "Most divided on Issue 0, most agreed on Issue 1 and Issue 2", TRUE);
  check ((const char *const[]){ "0022", "1111", "2222", "0000", "2222", NULL },
         "Most divided on Issue 0", TRUE);
}

/* Where too little is known, or nothing stands out, no more is said than how much there is. */
static void
test_humble (void)
{
  check ((const char *const[]){ "0022", NULL }, "Issue 0: two of four Yes, two No", FALSE);
  check ((const char *const[]){ "0022", "11--", NULL },
         "Positions of 4 actors on 2 issues, 6 of 8 known", FALSE);
  check ((const char *const[]){ "1111", "2222", NULL },
         "Positions of 4 actors on 2 issues, 8 of 8 known", FALSE);
  check ((const char *const[]){ "----", "---1", NULL },
         "Positions of 4 actors on 2 issues, 1 of 8 known", FALSE);
}

static void
test_values (void)
{
  g_autoptr (SpSelection) selection = select_rows ((const char *const[]){ "0022", "1111", NULL });
  g_autofree char *description = sp_finding_matrix_describe (selection);

  g_assert_nonnull (strstr (description, "Issue 0 1.00, Issue 1 0.00"));
  g_assert_nonnull (strstr (description, "Maybe: Actor 0, Actor 1, Actor 2, Actor 3"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/finding-matrix/findings", test_findings);
  g_test_add_func ("/finding-matrix/humble", test_humble);
  g_test_add_func ("/finding-matrix/values", test_values);
  return g_test_run ();
}
