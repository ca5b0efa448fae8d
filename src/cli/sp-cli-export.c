/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "export/sp-output.h"
#include "sp-cli-all.h"
#include "sp-cli-picture-options.h"

#include <glib/gi18n-lib.h>

static const char *const formats[] = { "svg", NULL };

/* Formats that a file's name may ask for. */
static const char *const suffixes[] = { ".svg", ".png", ".pdf", NULL };

static SpCliParsing
parse (SpCliPictureOptions *options, char **all, char **arguments)
{
  const GOptionEntry own[] = {
    { "all", 0, 0, G_OPTION_ARG_FILENAME, all,
      N_ ("Write every chart, for all issues and for each, into this folder"), N_ ("DIR") },
    G_OPTION_ENTRY_NULL,
  };
  const SpCliPictureUsage usage = { "export", formats, own };

  return sp_cli_picture_options_parse (options, &usage, arguments);
}

static gboolean
check_suffix (const SpCliPictureOptions *options)
{
  for (guint i = 0; options->output != NULL && suffixes[i] != NULL; i++)
    if (g_str_has_suffix (options->output, suffixes[i])
        && !g_strv_contains (formats, suffixes[i] + 1))
      {
        sp_cli_complain (_ ("%s: the format \"%s\" can't be written; with --format svg it will be "
                            "an SVG"),
                         options->output, suffixes[i] + 1);
        return FALSE;
      }
  return TRUE;
}

static gboolean
check (const SpCliPictureOptions *options, const char *all)
{
  if (all != NULL && options->output != NULL)
    {
      sp_cli_complain (_ ("--all and -o can't be used together"));
      return FALSE;
    }
  if (all != NULL && *all == '\0')
    {
      sp_cli_complain (_ ("--all needs the name of a folder"));
      return FALSE;
    }
  return sp_cli_picture_options_check (options, formats)
         && (options->format != NULL || check_suffix (options));
}

static SpStatus
export_one (const SpCliPictureOptions *options, const SpCliPicture *picture, SpDataset *dataset)
{
  g_autoptr (SpView) view = sp_cli_view_new (dataset, &options->choices);
  g_autoptr (GBytes) document = NULL;
  g_autoptr (GError) error = NULL;

  if (view == NULL || !sp_cli_view_check_chart (view, &options->choices))
    return SP_STATUS_USAGE;
  document = sp_cli_picture_draw (picture, dataset, view, NULL, &error);
  if (document == NULL)
    {
      sp_cli_complain ("%s", error->message);
      return SP_STATUS_USAGE;
    }
  if (!sp_output_write (sp_cli_picture_options_get_output (options), document, &error))
    {
      sp_cli_complain_output (error);
      return SP_STATUS_OUTPUT;
    }
  return SP_STATUS_OK;
}

SpStatus
sp_cli_export (char **arguments)
{
  g_auto (SpCliPictureOptions) options = { 0 };
  g_autofree char *all = NULL;
  g_autoptr (SpDataset) dataset = NULL;
  g_auto (SpCliPicture) picture = { 0 };
  SpStatus status = SP_STATUS_OK;
  SpCliParsing parsing = parse (&options, &all, arguments);

  if (parsing != SP_CLI_PARSED)
    return sp_cli_options_get_status (parsing);
  if (!check (&options, all) || !sp_cli_picture_options_get_picture (&options, &picture))
    return SP_STATUS_USAGE;
  dataset = sp_cli_picture_options_open (&options, &status);
  if (dataset == NULL)
    return status;
  if (all != NULL)
    return sp_cli_all_export (dataset, &options.choices, &picture, all);
  return export_one (&options, &picture, dataset);
}
