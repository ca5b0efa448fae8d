/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-finding-matrix.h"

#include "analysis/sp-language.h"
#include "rows.h"

static void
check (const char *const *rows, const char *expected, gboolean is_measured)
{
  g_autoptr (SpSelection) selection = rows_select (rows, 4, NULL);
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
  check ((const char *const[]){ "0022", NULL }, "Issue 0: two of four “Yes”, two “No”", FALSE);
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
  g_autoptr (SpSelection)
    selection = rows_select ((const char *const[]){ "0022", "1111", NULL }, 4, NULL);
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
