/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-cli-input.h"

#include "sp-cli-names.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#define SAMPLE   "sample:"
#define DATASETS "/org/standpoint/Standpoint/datasets/"
#define SUFFIX   ".standpoint.json"

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *)a, *(const char *const *)b);
}

static GPtrArray *
list_samples (void)
{
  g_auto (GStrv)
    files = g_resources_enumerate_children (DATASETS, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; files != NULL && files[i] != NULL; i++)
    if (g_str_has_suffix (files[i], SUFFIX))
      g_ptr_array_add (names,
                       g_strdup_printf (SAMPLE "%.*s", (int)(strlen (files[i]) - strlen (SUFFIX)),
                                        files[i]));
  g_ptr_array_sort (names, compare_names);
  g_ptr_array_add (names, NULL);
  return names;
}

static GBytes *
load_sample (const char *name)
{
  g_autofree char *path = g_strconcat (DATASETS, name + strlen (SAMPLE), SUFFIX, NULL);
  g_autoptr (GPtrArray) names = NULL;
  g_autofree char *what = NULL;
  GBytes *bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  if (bytes != NULL)
    return bytes;
  names = list_samples ();
  what = g_strdup_printf (_ ("there is no bundled dataset \"%s\""), name);
  sp_cli_complain_unknown (what, name, (const char *const *)names->pdata);
  return NULL;
}

static GBytes *
load_file (const char *name, SpProblems *problems)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = sp_reader_load (name, &error);

  /* A file that is too large was there to be read, and is told like every mistake in it. */
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE))
    sp_problems_take (problems, SP_SEVERITY_ERROR, "too-large", g_strdup (""), 1, 1,
                      g_strdup (error->message));
  else if (bytes == NULL)
    sp_problems_take (problems, SP_SEVERITY_ERROR, "unreadable", g_strdup (""), 1, 1,
                      g_strdup (error->message));
  return bytes;
}

static const char *
describe_drawing_change (void)
{
  return _ (
    "the drawing was changed since it was exported; it may show something else than its data");
}

static const char *
describe_data_change (void)
{
  return _ ("the data in it were changed since it was exported");
}

static void
warn_changes (SpProblems *problems, const SpSvgContents *contents)
{
  if (contents->drawing_changed)
    sp_problems_take (problems, SP_SEVERITY_WARNING, "changed-drawing", g_strdup (""), 1, 1,
                      g_strdup (describe_drawing_change ()));
  if (contents->data_changed)
    sp_problems_take (problems, SP_SEVERITY_WARNING, "changed-data", g_strdup (""), 1, 1,
                      g_strdup (describe_data_change ()));
}

void
sp_cli_input_tell_changes (const char *name, const SpSvgContents *contents)
{
  g_autofree char *shown = g_filename_display_name (name);

  if (contents != NULL && contents->drawing_changed)
    sp_cli_complain (_ ("warning: %s: %s"), shown, describe_drawing_change ());
  if (contents != NULL && contents->data_changed)
    sp_cli_complain (_ ("warning: %s: %s"), shown, describe_data_change ());
}

/* What a picture carries. NULL, and an error among the problems, where it carries no dataset. */
static SpSvgContents *
open_picture (GBytes *svg, SpProblems *problems)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SpSvgContents) contents = sp_svg_reader_read (svg, &error);
  g_autoptr (GBytes) dataset = contents != NULL ? sp_svg_contents_get_dataset (contents, &error)
                                                : NULL;

  if (dataset == NULL)
    {
      sp_problems_take (problems, SP_SEVERITY_ERROR, "picture", g_strdup (""), 1, 1,
                        g_strdup (error->message));
      return NULL;
    }
  warn_changes (problems, contents);
  return g_steal_pointer (&contents);
}

GBytes *
sp_cli_input_load (const char *name,
                   SpProblems **problems,
                   SpSvgContents **contents,
                   SpStatus *status)
{
  g_autoptr (GBytes) bytes = NULL;

  *problems = NULL;
  *contents = NULL;
  if (g_str_has_prefix (name, SAMPLE))
    {
      bytes = load_sample (name);
      if (bytes == NULL)
        {
          *status = SP_STATUS_USAGE;
          return NULL;
        }
    }
  *problems = sp_problems_new (name);
  if (bytes == NULL)
    bytes = load_file (name, *problems);
  if (bytes == NULL)
    *status = SP_STATUS_DATA;
  if (bytes == NULL || !sp_svg_reader_recognises (bytes))
    return g_steal_pointer (&bytes);
  *contents = open_picture (bytes, *problems);
  if (*contents != NULL)
    return g_bytes_ref ((*contents)->data);
  *status = SP_STATUS_DATA;
  return NULL;
}

static SpDataset *
read_input (const char *name, SpProblems **problems, SpSvgContents **contents, SpStatus *status)
{
  g_autoptr (GBytes) bytes = sp_cli_input_load (name, problems, contents, status);
  SpDataset *dataset;

  if (bytes == NULL)
    return NULL;
  if (*contents != NULL)
    {
      g_bytes_unref (bytes);
      bytes = sp_svg_contents_get_dataset (*contents, NULL);
    }
  dataset = sp_reader_read (bytes, *problems);
  if (dataset == NULL)
    *status = SP_STATUS_DATA;
  else if (*contents != NULL)
    sp_svg_contents_place (*contents, dataset);
  return dataset;
}

SpDataset *
sp_cli_input_read (const char *name, SpProblems **problems, SpStatus *status)
{
  g_autoptr (SpSvgContents) contents = NULL;

  return read_input (name, problems, &contents, status);
}

SpDataset *
sp_cli_input_open (const char *name, SpStatus *status)
{
  SpProblems *problems;
  g_autoptr (SpSvgContents) contents = NULL;
  SpDataset *dataset = read_input (name, &problems, &contents, status);

  if (dataset == NULL && problems != NULL)
    {
      g_autofree char *text = sp_problems_to_text (problems);

      sp_cli_print_error (text);
    }
  if (dataset != NULL)
    sp_cli_input_tell_changes (name, contents);
  g_clear_pointer (&problems, sp_problems_free);
  return dataset;
}
