/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-problems.h"

#include "sp-excerpt.h"

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>
#include <string.h>

/* How many characters of one name in a pointer are shown. */
#define MAX_TOKEN 200

struct _SpProblems
{
  char *file_name;
  GArray *problems; /* of SpProblem */
  guint kept[2];    /* by severity */
  guint count[2];
};

static void
clear_problem (gpointer data)
{
  SpProblem *problem = data;

  g_free (problem->pointer);
  g_free (problem->message);
}

SpProblems *
sp_problems_new (const char *file_name)
{
  SpProblems *self;

  g_return_val_if_fail (file_name != NULL, NULL);

  self = g_new0 (SpProblems, 1);
  self->file_name = g_filename_display_name (file_name);
  self->problems = g_array_new (FALSE, FALSE, sizeof (SpProblem));
  g_array_set_clear_func (self->problems, clear_problem);
  return self;
}

void
sp_problems_free (SpProblems *self)
{
  if (self == NULL)
    return;
  g_free (self->file_name);
  g_array_unref (self->problems);
  g_free (self);
}

const char *
sp_problems_get_file_name (const SpProblems *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->file_name;
}

void
sp_problems_take (SpProblems *self,
                  SpSeverity severity,
                  const char *kind,
                  char *pointer,
                  guint line,
                  guint column,
                  char *message)
{
  SpProblem problem = { severity, kind, pointer, line, column, message };

  g_return_if_fail (self != NULL);
  g_return_if_fail (kind != NULL && message != NULL);

  self->count[severity]++;
  if (self->kept[severity] == SP_PROBLEMS_MAX)
    {
      clear_problem (&problem);
      return;
    }
  self->kept[severity]++;
  g_array_append_val (self->problems, problem);
}

void
sp_problems_count_more (SpProblems *self, SpSeverity severity, guint n)
{
  g_return_if_fail (self != NULL);

  self->count[severity] += n;
}

guint
sp_problems_get_n (const SpProblems *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->problems->len;
}

const SpProblem *
sp_problems_get (const SpProblems *self, guint i)
{
  g_return_val_if_fail (self != NULL && i < self->problems->len, NULL);

  return &g_array_index (self->problems, SpProblem, i);
}

guint
sp_problems_count (const SpProblems *self, SpSeverity severity)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->count[severity];
}

static const char *
name_severity (SpSeverity severity)
{
  return severity == SP_SEVERITY_ERROR ? "error" : "warning";
}

/* A problem is one line, whatever a file put into the names of its members. */
static void
append_on_one_line (GString *line, const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_iscntrl (c) || c == 0x2028 || c == 0x2029)
        g_string_append_printf (line, "\\u%04x", c);
      else
        g_string_append_unichar (line, c);
    }
}

char *
sp_problem_dup_pointer (const SpProblem *problem)
{
  GString *shown;

  g_return_val_if_fail (problem != NULL, NULL);

  if (problem->pointer == NULL)
    return NULL;
  if (*problem->pointer == '\0')
    return g_strdup ("(root)");
  shown = g_string_new (NULL);
  for (const char *token = problem->pointer; *token == '/';)
    {
      gsize length = 1 + strcspn (token + 1, "/");
      gsize n = sp_excerpt_measure (token, length, 1 + MAX_TOKEN);

      g_string_append_len (shown, token, (gssize)n);
      g_string_append (shown, n < length ? "…" : "");
      token += length;
    }
  return g_string_free (shown, FALSE);
}

char *
sp_problem_to_line (const SpProblem *problem, const char *file_name)
{
  g_autofree char *pointer = NULL;
  GString *line;

  g_return_val_if_fail (problem != NULL && file_name != NULL, NULL);

  line = g_string_new (file_name);
  g_string_append_c (line, ':');
  if (problem->line > 0)
    g_string_append_printf (line, "%u:%u:", problem->line, problem->column);
  g_string_append_printf (line, " %s: ", name_severity (problem->severity));
  pointer = sp_problem_dup_pointer (problem);
  if (pointer != NULL)
    {
      append_on_one_line (line, pointer);
      g_string_append (line, ": ");
    }
  append_on_one_line (line, problem->message);
  return g_string_free (line, FALSE);
}

/* "... and N more errors", where some were left out. */
static void
append_rest (const SpProblems *self, SpSeverity severity, const char *before, GString *text)
{
  guint rest = self->count[severity] - self->kept[severity];

  if (rest == 0)
    return;
  g_string_append (text, before);
  if (severity == SP_SEVERITY_ERROR)
    g_string_append_printf (text,
                            ngettext ("... and %u more error", "... and %u more errors", rest),
                            rest);
  else
    g_string_append_printf (text,
                            ngettext ("... and %u more warning", "... and %u more warnings", rest),
                            rest);
  g_string_append_c (text, '\n');
}

char *
sp_problems_to_text (const SpProblems *self)
{
  GString *text;

  g_return_val_if_fail (self != NULL, NULL);

  text = g_string_new (NULL);
  for (guint i = 0; i < self->problems->len; i++)
    {
      g_autofree char *line = sp_problem_to_line (sp_problems_get (self, i), self->file_name);

      g_string_append (text, line);
      g_string_append_c (text, '\n');
    }
  append_rest (self, SP_SEVERITY_ERROR, "", text);
  append_rest (self, SP_SEVERITY_WARNING, "", text);
  return g_string_free (text, FALSE);
}

char *
sp_problems_rest_to_text (const SpProblems *self)
{
  g_autofree char *before = NULL;
  GString *text;

  g_return_val_if_fail (self != NULL, NULL);

  text = g_string_new (NULL);
  before = g_strconcat (self->file_name, ": ", NULL);
  append_rest (self, SP_SEVERITY_ERROR, before, text);
  append_rest (self, SP_SEVERITY_WARNING, before, text);
  return g_string_free (text, FALSE);
}

static void
add_text (JsonBuilder *builder, const char *name, const char *text)
{
  json_builder_set_member_name (builder, name);
  if (text != NULL)
    json_builder_add_string_value (builder, text);
  else
    json_builder_add_null_value (builder);
}

static void
build_problem (JsonBuilder *builder, const SpProblem *problem, const char *file_name)
{
  json_builder_begin_object (builder);
  add_text (builder, "file", file_name);
  json_builder_set_member_name (builder, "line");
  json_builder_add_int_value (builder, problem->line);
  json_builder_set_member_name (builder, "column");
  json_builder_add_int_value (builder, problem->column);
  add_text (builder, "severity", name_severity (problem->severity));
  add_text (builder, "kind", problem->kind);
  add_text (builder, "pointer", problem->pointer);
  add_text (builder, "message", problem->message);
  json_builder_end_object (builder);
}

char *
sp_problems_to_json (SpProblems *const *files, guint n_files)
{
  g_autoptr (JsonBuilder) builder = json_builder_new_immutable ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *json = NULL;

  json_builder_begin_array (builder);
  for (guint i = 0; i < n_files; i++)
    for (guint j = 0; j < files[i]->problems->len; j++)
      build_problem (builder, sp_problems_get (files[i], j), files[i]->file_name);
  json_builder_end_array (builder);
  root = json_builder_get_root (builder);
  json = json_to_string (root, TRUE);
  return g_strconcat (json, "\n", NULL);
}
