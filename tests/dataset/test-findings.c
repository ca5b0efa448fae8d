/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "dataset/sp-findings.h"

#include <string.h>

static const char text[] = "{\n  \"a\": [10, {\"b/~\": 20}],\r\n  \"\316\261\": 30\n}";

static void
find (SpFindings *findings, SpSeverity severity, const char *at)
{
  sp_findings_add (findings, severity, "kind", (gsize)(strstr (text, at) - text), "%s", at);
}

static void
check (const SpProblems *problems, guint i, guint line, guint column, const char *pointer)
{
  const SpProblem *problem = sp_problems_get (problems, i);

  g_assert_cmpuint (problem->line, ==, line);
  g_assert_cmpuint (problem->column, ==, column);
  g_assert_cmpstr (problem->pointer, ==, pointer);
}

/* Found in any order, told in the order of the file. */
static void
test_tell (void)
{
  g_autoptr (SpFindings) findings = sp_findings_new ();
  g_autoptr (SpProblems) problems = sp_problems_new ("x");

  find (findings, SP_SEVERITY_WARNING, "30");
  find (findings, SP_SEVERITY_ERROR, "20");
  find (findings, SP_SEVERITY_ERROR, "{");
  find (findings, SP_SEVERITY_WARNING, "10");
  find (findings, SP_SEVERITY_ERROR, "\"\316\261");
  find (findings, SP_SEVERITY_ERROR, "[");
  sp_findings_tell (findings, text, strlen (text), problems);
  g_assert_cmpuint (sp_problems_get_n (problems), ==, 6);
  check (problems, 0, 1, 1, "");
  check (problems, 1, 2, 8, "/a");
  check (problems, 2, 2, 9, "/a/0");
  check (problems, 3, 2, 21, "/a/1/b~1~0");
  check (problems, 4, 3, 3, "/\316\261");
  check (problems, 5, 3, 8, "/\316\261");
}

/* Of many, the first hundred of the file are kept, in whatever order they came. */
static void
test_many (void)
{
  g_autoptr (SpFindings) findings = sp_findings_new ();
  g_autoptr (SpProblems) problems = sp_problems_new ("x");
  g_autofree char *zeros = g_strnfill (2001, '0');

  zeros[0] = '[';
  for (guint i = 2; i < 2000; i += 2)
    zeros[i] = ',';
  zeros[2000] = ']';
  for (guint i = 0; i < 1000; i++)
    sp_findings_add (findings, SP_SEVERITY_ERROR, "kind", 1 + 2 * (i * 7 % 1000), "%u",
                     i * 7 % 1000);
  sp_findings_tell (findings, zeros, 2001, problems);
  g_assert_cmpuint (sp_problems_get_n (problems), ==, 100);
  g_assert_cmpuint (sp_problems_count (problems, SP_SEVERITY_ERROR), ==, 1000);
  for (guint i = 0; i < 100; i++)
    {
      g_autofree char *pointer = g_strdup_printf ("/%u", i);

      check (problems, i, 1, 2 + 2 * i, pointer);
    }
}

static void
test_place (void)
{
  static const struct
  {
    const char *before;
    guint line;
    guint column;
  } places[] = { { "", 1, 1 },         { "abc", 1, 4 },
                 { "\n", 2, 1 },       { "a\r\nb", 2, 2 },
                 { "a\rb\rc", 3, 2 },  { "\r", 2, 1 },
                 { "\r\r\n\n", 4, 1 }, { "\316\261\316\262", 1, 3 } };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      guint line, column;

      sp_findings_find_place (places[i].before, strlen (places[i].before), &line, &column);
      g_assert_cmpuint (line, ==, places[i].line);
      g_assert_cmpuint (column, ==, places[i].column);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/findings/tell", test_tell);
  g_test_add_func ("/findings/many", test_many);
  g_test_add_func ("/findings/place", test_place);
  return g_test_run ();
}
