/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "dataset/sp-problems.h"

#include <json-glib/json-glib.h>
#include <string.h>

static SpProblems *
make (guint n_errors, guint n_warnings)
{
  SpProblems *problems = sp_problems_new ("data.json");

  for (guint i = 0; i < n_errors; i++)
    sp_problems_take (problems, SP_SEVERITY_ERROR, "missing-member",
                      g_strdup_printf ("/actors/%u", i), i + 1, 3,
                      g_strdup ("the member \"name\" is missing"));
  for (guint i = 0; i < n_warnings; i++)
    sp_problems_take (problems, SP_SEVERITY_WARNING, "unknown-member", g_strdup (""), 1, 1,
                      g_strdup ("it is warm"));
  return problems;
}

static void
test_text (void)
{
  g_autoptr (SpProblems) problems = make (1, 1);
  g_autoptr (SpProblems) none = make (0, 0);
  g_autofree char *text = sp_problems_to_text (problems);
  g_autofree char *nothing = sp_problems_to_text (none);

  g_assert_cmpstr (text, ==,
                   "data.json:1:3: error: /actors/0: the member \"name\" is missing\n"
                   "data.json:1:1: warning: (root): it is warm\n");
  g_assert_cmpstr (nothing, ==, "");
}

static void
test_many (void)
{
  g_autoptr (SpProblems) problems = make (99, 0);
  g_autofree char *nothing = sp_problems_rest_to_text (problems);
  g_autofree char *rest = NULL;
  g_autofree char *text = NULL;

  g_assert_cmpstr (nothing, ==, "");
  sp_problems_take (problems, SP_SEVERITY_ERROR, "x", NULL, 1, 1, g_strdup ("the hundredth"));
  sp_problems_take (problems, SP_SEVERITY_ERROR, "x", NULL, 1, 1, g_strdup ("one more"));
  sp_problems_count_more (problems, SP_SEVERITY_ERROR, 4);
  sp_problems_take (problems, SP_SEVERITY_WARNING, "x", NULL, 1, 1, g_strdup ("beware"));
  text = sp_problems_to_text (problems);
  g_assert_cmpuint (sp_problems_get_n (problems), ==, 101);
  g_assert_cmpuint (sp_problems_count (problems, SP_SEVERITY_ERROR), ==, 105);
  g_assert_true (g_str_has_suffix (text, "the hundredth\n"
                                         "data.json:1:1: warning: beware\n"
                                         "... and 5 more errors\n"));
  rest = sp_problems_rest_to_text (problems);
  g_assert_cmpstr (rest, ==, "data.json: ... and 5 more errors\n");
}

/* A problem is one line, whether or not it has a place. */
static void
test_line (void)
{
  SpProblem problem = { SP_SEVERITY_ERROR, "x", "/a\nb/c\342\200\250", 2, 5, "not \"\033[31m\"" };
  g_autofree char *line = sp_problem_to_line (&problem, "-");
  g_autofree char *no_place = NULL;

  g_assert_cmpstr (line, ==, "-:2:5: error: /a\\u000ab/c\\u2028: not \"\\u001b[31m\"");
  problem.line = 0;
  problem.pointer = NULL;
  problem.message = "gone";
  no_place = sp_problem_to_line (&problem, "data.json");
  g_assert_cmpstr (no_place, ==, "data.json: error: gone");
}

/* People read the beginning of a long name, programs all of it. */
static void
test_long_names (void)
{
  g_autofree char *name = g_strnfill (1000, 'a');
  g_autofree char *pointer = g_strconcat ("/", name, "/b/0", NULL);
  g_autofree char *told = NULL;
  g_autofree char *short_told = NULL;
  g_autofree char *root = NULL;
  SpProblem problem = { SP_SEVERITY_ERROR, "x", pointer, 1, 1, "no" };

  told = sp_problem_dup_pointer (&problem);
  g_assert_cmpuint (strspn (told + 1, "a"), ==, 200);
  g_assert_cmpstr (told + 201, ==, "…/b/0");
  pointer[201] = '\0';
  short_told = sp_problem_dup_pointer (&problem);
  g_assert_cmpstr (short_told, ==, pointer);
  *pointer = '\0';
  root = sp_problem_dup_pointer (&problem);
  g_assert_cmpstr (root, ==, "(root)");
  problem.pointer = NULL;
  g_assert_null (sp_problem_dup_pointer (&problem));
}

static void
test_json (void)
{
  g_autoptr (SpProblems) a = make (2, 1);
  g_autoptr (SpProblems) b = sp_problems_new ("-");
  SpProblems *both[] = { a, b };
  g_autofree char *json = NULL;
  g_autoptr (JsonNode) root = NULL;
  JsonObject *last;

  sp_problems_take (b, SP_SEVERITY_ERROR, "syntax", NULL, 4, 2, g_strdup ("JSON syntax: no"));
  json = sp_problems_to_json (both, 2);
  root = json_from_string (json, NULL);
  g_assert_cmpuint (json_array_get_length (json_node_get_array (root)), ==, 4);
  last = json_array_get_object_element (json_node_get_array (root), 3);
  g_assert_cmpstr (json_object_get_string_member (last, "file"), ==, "-");
  g_assert_cmpint (json_object_get_int_member (last, "line"), ==, 4);
  g_assert_cmpint (json_object_get_int_member (last, "column"), ==, 2);
  g_assert_cmpstr (json_object_get_string_member (last, "severity"), ==, "error");
  g_assert_cmpstr (json_object_get_string_member (last, "kind"), ==, "syntax");
  g_assert_true (json_object_get_null_member (last, "pointer"));
  last = json_array_get_object_element (json_node_get_array (root), 2);
  g_assert_cmpstr (json_object_get_string_member (last, "severity"), ==, "warning");
  g_assert_cmpstr (json_object_get_string_member (last, "pointer"), ==, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/problems/text", test_text);
  g_test_add_func ("/problems/many", test_many);
  g_test_add_func ("/problems/line", test_line);
  g_test_add_func ("/problems/long-names", test_long_names);
  g_test_add_func ("/problems/json", test_json);
  return g_test_run ();
}
