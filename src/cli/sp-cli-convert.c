/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "export/sp-output.h"
#include "export/sp-render.h"
#include "sp-cli-format.h"
#include "sp-cli-input.h"
#include "sp-cli-options.h"
#include "sp-cli-view.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* What is read, and what becomes of it. */
typedef struct
{
  const char *input;
  const char *output;
  gboolean is_json; /* else a picture: */
  SpFormat format;
  SpSvgContents *contents; /* of the picture that it was; NULL for a dataset */
} Job;

static SpCliParsing
parse (char ***files, char **arguments)
{
  const GOptionEntry entries[] = {
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, files, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  const SpCliUsage usage = {
    "convert",
    _ ("IN OUT"),
    entries,
    NULL,
    _ ("IN is a dataset (JSON) or an SVG made by Standpoint, “-” for standard input, or "
       "“sample:NAME” for a bundled dataset.\n"
       "The suffix of OUT tells what is written: .json the dataset, as it is; .svg, .png or .pdf "
       "the picture, of an SVG the same one again; “-” the dataset to standard output."),
  };

  return sp_cli_options_parse (&usage, arguments);
}

static gboolean
choose_output (Job *self)
{
  g_autofree char *lower = g_ascii_strdown (self->output, -1);

  self->is_json = g_str_equal (self->output, "-") || g_str_has_suffix (lower, ".json");
  if (self->is_json || sp_format_from_path (self->output, &self->format))
    return TRUE;
  sp_cli_complain (_ ("%s: the name of the output must end in .json, .svg, .png or .pdf"),
                   self->output);
  return FALSE;
}

static const char *
get_word (const char *word)
{
  return *word != '\0' ? word : NULL;
}

/* As the picture was, or the usual one. */
static gboolean
init_picture (const Job *self, SpCliPicture *picture)
{
  const SpSetup none = { 0 };
  const SpSetup *setup = self->contents != NULL ? &self->contents->setup : &none;
  const char *theme = get_word (setup->theme);
  const char *palette = get_word (setup->palette);
  g_autofree char *size = sp_setup_get_size (setup);

  if (!sp_cli_picture_init (picture, size, NULL, theme, palette, get_word (setup->language)))
    return FALSE;
  if (self->contents != NULL && self->contents->style != NULL
      && !sp_cli_picture_take_style (picture, self->contents->style, self->input, theme, palette))
    return FALSE;
  picture->format = self->format;
  picture->description = self->contents != NULL ? g_strdup (self->contents->description) : NULL;
  picture->data = self->contents != NULL && self->contents->is_whole ? SP_DATA_ALL : SP_DATA_VIEW;
  return *setup->text == '\0' || sp_cli_format_choose_text (picture, setup->text);
}

/* NULL, and the reason told and in @status, where it can't be. */
static GBytes *
draw (const Job *self, SpDataset *dataset, const SpView *view, SpStatus *status)
{
  g_auto (SpEdition) picture = { 0 };
  g_autoptr (GError) error = NULL;
  GBytes *document;

  *status = SP_STATUS_USAGE;
  if (!init_picture (self, &picture) || !sp_cli_view_check_chart (view, &(SpCliChoices){ 0 }))
    return NULL;
  document = sp_cli_picture_draw (&picture, dataset, view, NULL, &error);
  if (document == NULL)
    sp_cli_complain ("%s", error->message);
  if (g_error_matches (error, SP_RENDER_ERROR, SP_RENDER_ERROR_FAILED))
    *status = SP_STATUS_OUTPUT;
  return document;
}

/* NULL, with the reason among @problems, where there are errors. */
static SpDataset *
read_data (const Job *self, GBytes *data, SpView **view, SpProblems *problems)
{
  SpDataset *dataset;

  if (self->contents != NULL)
    return sp_svg_contents_read (self->contents, view, problems);
  dataset = sp_reader_read (data, problems);
  if (dataset != NULL)
    *view = sp_view_copy (sp_dataset_get_view (dataset));
  return dataset;
}

static SpStatus
write_job (const Job *self, SpDataset *dataset, const SpView *view, GBytes *data)
{
  SpStatus status = SP_STATUS_OK;
  g_autoptr (GBytes) document = self->is_json ? g_bytes_ref (data)
                                              : draw (self, dataset, view, &status);
  g_autoptr (GError) error = NULL;

  if (document == NULL)
    return status;
  sp_cli_input_tell_changes (self->input, self->contents);
  if (sp_output_write (self->output, document, &error))
    return SP_STATUS_OK;
  sp_cli_complain_output (error);
  return SP_STATUS_OUTPUT;
}

static SpStatus
convert (Job *self)
{
  SpStatus status = SP_STATUS_OK;
  SpProblems *problems;
  g_autoptr (GBytes) data = sp_cli_input_load (self->input, &problems, &self->contents, &status);
  g_autoptr (SpView) view = NULL;
  g_autoptr (SpDataset) dataset = data != NULL ? read_data (self, data, &view, problems) : NULL;

  if (dataset != NULL)
    status = write_job (self, dataset, view, data);
  else if (problems != NULL)
    {
      g_autofree char *text = sp_problems_to_text (problems);

      sp_cli_print_error (text);
      status = SP_STATUS_DATA;
    }
  g_clear_pointer (&problems, sp_problems_free);
  g_clear_pointer (&self->contents, sp_svg_contents_free);
  return status;
}

SpStatus
sp_cli_convert (char **arguments)
{
  g_auto (GStrv) files = NULL;
  SpCliParsing parsing = parse (&files, arguments);
  Job job = { NULL };

  if (parsing != SP_CLI_PARSED)
    return sp_cli_options_get_status (parsing);
  if (files == NULL || g_strv_length (files) != 2)
    {
      sp_cli_complain (_ ("convert needs a file to read and one to write: IN OUT"));
      return SP_STATUS_USAGE;
    }
  job.input = files[0];
  job.output = files[1];
  return choose_output (&job) ? convert (&job) : SP_STATUS_USAGE;
}
