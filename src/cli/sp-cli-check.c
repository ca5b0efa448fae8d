/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "export/sp-output.h"
#include "sp-cli-input.h"
#include "sp-cli-options.h"

#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct
{
  gboolean json;
  gboolean strict;
  char **files;
} Options;

static SpCliParsing
parse (Options *self, char **arguments)
{
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &self->json,
      N_ ("Print what was found as one JSON array on standard output"), NULL },
    { "strict", 0, 0, G_OPTION_ARG_NONE, &self->strict, N_ ("Let warnings count as errors"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &self->files, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  const SpCliUsage usage = {
    "check",
    _ ("FILE…"),
    entries,
    NULL,
    _ ("FILE may be “-” for standard input, or “sample:NAME” for a bundled dataset."),
  };

  return sp_cli_options_parse (&usage, arguments);
}

/* An array holds no sum: how many are not in it is told beside it. */
static void
tell (const Options *self, const SpProblems *problems)
{
  g_autofree char *text = self->json ? sp_problems_rest_to_text (problems)
                                     : sp_problems_to_text (problems);

  sp_cli_print_error (text);
}

static gboolean
count (const SpProblems *problems)
{
  guint n_errors = sp_problems_count (problems, SP_SEVERITY_ERROR);
  guint n_warnings = sp_problems_count (problems, SP_SEVERITY_WARNING);
  g_autofree char *errors = g_strdup_printf (ngettext ("%u error", "%u errors", n_errors),
                                             n_errors);
  g_autofree char *warnings = g_strdup_printf (ngettext ("%u warning", "%u warnings", n_warnings),
                                               n_warnings);
  g_autofree char *line = g_strdup_printf ("%s: %s, %s\n", sp_problems_get_file_name (problems),
                                           errors, warnings);

  return sp_cli_print (line);
}

/* Adds what was found to @found, unless the file could not even be looked for. */
static SpStatus
check_file (const Options *self, const char *file, GPtrArray *found)
{
  SpStatus status = SP_STATUS_OK;
  SpProblems *problems = NULL;
  SpDataset *dataset = sp_cli_input_read (file, &problems, &status);

  g_clear_pointer (&dataset, sp_dataset_unref);
  if (problems == NULL)
    return status;
  g_ptr_array_add (found, problems);
  tell (self, problems);
  if (!self->json && !count (problems))
    return SP_STATUS_OUTPUT;
  if (self->strict && sp_problems_count (problems, SP_SEVERITY_WARNING) > 0)
    status = SP_STATUS_DATA;
  return status;
}

/* As it is: other programs read it. */
static gboolean
print_json (const GPtrArray *found)
{
  char *text = sp_problems_to_json ((SpProblems *const *)found->pdata, found->len);
  g_autoptr (GBytes) document = g_bytes_new_take (text, strlen (text));
  g_autoptr (GError) error = NULL;

  if (sp_output_write ("-", document, &error))
    return TRUE;
  sp_cli_complain_output (error);
  return FALSE;
}

static SpStatus
check_files (const Options *self)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func ((GDestroyNotify)sp_problems_free);
  SpStatus worst = SP_STATUS_OK;

  for (guint i = 0; self->files[i] != NULL && worst != SP_STATUS_OUTPUT; i++)
    {
      SpStatus status = check_file (self, self->files[i], found);

      worst = MAX (worst, status);
    }
  if (self->json && !print_json (found))
    return SP_STATUS_OUTPUT;
  return worst;
}

SpStatus
sp_cli_check (char **arguments)
{
  Options options = { 0 };
  SpCliParsing parsing = parse (&options, arguments);
  SpStatus status = sp_cli_options_get_status (parsing);

  if (parsing == SP_CLI_PARSED && options.files != NULL)
    status = check_files (&options);
  else if (parsing == SP_CLI_PARSED)
    {
      sp_cli_complain (_ ("check needs a FILE"));
      status = SP_STATUS_USAGE;
    }
  g_strfreev (options.files);
  return status;
}
