/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "export/sp-output.h"
#include "export/sp-render.h"
#include "sp-cli-all.h"
#include "sp-cli-format.h"
#include "sp-cli-picture-options.h"

#include <glib/gi18n-lib.h>

/* What only an export takes, as it was typed. */
typedef struct
{
  char *all;
  char *scale;
  char *text;
  char *data;
} Own;

static void
clear (Own *self)
{
  g_free (self->all);
  g_free (self->scale);
  g_free (self->text);
  g_free (self->data);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Own, clear)

static const char *const formats[] = { "svg", "png", "pdf", NULL };

static SpCliParsing
parse (SpCliPictureOptions *options, Own *own, char **arguments)
{
  const GOptionEntry entries[] = {
    { "scale", 0, 0, G_OPTION_ARG_FILENAME, &own->scale, N_ ("Pixels a px, of a png (1)"),
      N_ ("NUMBER") },
    { "text", 0, 0, G_OPTION_ARG_FILENAME, &own->text,
      N_ ("Words as text, or as outlines that need no fonts (live)"), "live|outlines" },
    { "data", 0, 0, G_OPTION_ARG_FILENAME, &own->data,
      N_ ("What of the dataset an svg carries to be opened again: what it shows (view), or more"),
      "view|all|none" },
    { "all", 0, 0, G_OPTION_ARG_FILENAME, &own->all,
      N_ ("Write every chart, for all issues and for each, into this folder"), N_ ("DIR") },
    G_OPTION_ENTRY_NULL,
  };
  const SpCliPictureUsage usage = { "export", formats, entries };

  return sp_cli_picture_options_parse (options, &usage, arguments);
}

static gboolean
check (const SpCliPictureOptions *options, const Own *own)
{
  if (own->all != NULL && options->output != NULL)
    {
      sp_cli_complain (_ ("--all and -o can't be used together"));
      return FALSE;
    }
  if (own->all != NULL && *own->all == '\0')
    {
      sp_cli_complain (_ ("--all needs the name of a folder"));
      return FALSE;
    }
  return sp_cli_picture_options_check (options, formats);
}

/* FALSE, and the reason told, where an option is wrong. @picture points into the options. */
static gboolean
get_picture (const SpCliPictureOptions *options, const Own *own, SpCliPicture *picture)
{
  return sp_cli_picture_options_get_picture (options, picture)
         && sp_cli_format_choose (picture, options->format, own->scale, options->output)
         && (own->text == NULL || sp_cli_format_choose_text (picture, own->text))
         && (own->data == NULL || sp_cli_format_choose_data (picture, own->data))
         && (own->all != NULL || sp_cli_format_check_terminal (picture->format, options->output));
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
      return g_error_matches (error, SP_RENDER_ERROR, SP_RENDER_ERROR_FAILED) ? SP_STATUS_OUTPUT
                                                                              : SP_STATUS_USAGE;
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
  g_auto (Own) own = { 0 };
  g_autoptr (SpDataset) dataset = NULL;
  g_auto (SpEdition) picture = { 0 };
  SpStatus status = SP_STATUS_OK;
  SpCliParsing parsing = parse (&options, &own, arguments);

  if (parsing != SP_CLI_PARSED)
    return sp_cli_options_get_status (parsing);
  if (!check (&options, &own) || !get_picture (&options, &own, &picture))
    return SP_STATUS_USAGE;
  dataset = sp_cli_picture_options_open (&options, &status);
  if (dataset == NULL)
    return status;
  if (own.all != NULL)
    return sp_cli_all_export (dataset, &options.choices, &picture, own.all);
  return export_one (&options, &picture, dataset);
}
