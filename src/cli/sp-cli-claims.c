/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "export/sp-output.h"
#include "sp-cli-picture-options.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const char *const formats[] = { "html", "csv", NULL };

/* Whether the name of a file asks for some format; "-" does not, nor does a device. */
static gboolean
has_suffix (const char *path)
{
  g_autofree char *name = g_path_get_basename (path);
  const char *dot = strrchr (name, '.');

  return dot != NULL && dot > name && dot[1] != '\0';
}

/* FALSE, and the reason told, where the name of the file asks for a format that there is not. */
static gboolean
choose_format (const SpCliPictureOptions *options, SpClaimsFormat *format)
{
  const char *output = sp_cli_picture_options_get_output (options);

  *format = SP_CLAIMS_HTML;
  if (options->format != NULL)
    return sp_claims_format_from_name (options->format, format);
  if (sp_claims_format_from_path (output, format) || !has_suffix (output))
    return TRUE;
  sp_cli_complain (_ ("%s: a claims sheet is .html or .csv; with --format html or csv it gets any "
                      "name"),
                   output);
  return FALSE;
}

static SpStatus
write_sheet (const SpCliPictureOptions *options,
             const SpCliPicture *picture,
             SpClaimsFormat format,
             SpDataset *dataset)
{
  g_autoptr (SpView) view = sp_cli_view_new (dataset, &options->choices);
  g_autoptr (GBytes) sheet = NULL;
  g_autoptr (GError) error = NULL;

  if (view == NULL || !sp_cli_view_check_chart (view, &options->choices))
    return SP_STATUS_USAGE;
  sheet = sp_cli_picture_list_claims (picture, dataset, view, format, &error);
  if (sheet == NULL)
    {
      sp_cli_complain ("%s", error->message);
      return SP_STATUS_USAGE;
    }
  if (!sp_output_write (sp_cli_picture_options_get_output (options), sheet, &error))
    {
      sp_cli_complain_output (error);
      return SP_STATUS_OUTPUT;
    }
  return SP_STATUS_OK;
}

SpStatus
sp_cli_claims (char **arguments)
{
  g_auto (SpCliPictureOptions) options = { 0 };
  g_autoptr (SpDataset) dataset = NULL;
  const SpCliPictureUsage usage = { "claims", formats, NULL };
  SpCliPicture picture;
  SpClaimsFormat format;
  SpStatus status = SP_STATUS_OK;
  SpCliParsing parsing = sp_cli_picture_options_parse (&options, &usage, arguments);

  if (parsing != SP_CLI_PARSED)
    return sp_cli_options_get_status (parsing);
  if (!sp_cli_picture_options_check (&options, formats) || !choose_format (&options, &format)
      || !sp_cli_picture_options_get_picture (&options, &picture))
    return SP_STATUS_USAGE;
  dataset = sp_cli_picture_options_open (&options, &status);
  if (dataset == NULL)
    return status;
  return write_sheet (&options, &picture, format, dataset);
}
