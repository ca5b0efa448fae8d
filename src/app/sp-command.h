/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "export/sp-edition.h"

G_BEGIN_DECLS

/**
 * SpCommandPicture:
 * @dataset: what is shown
 * @own: the view that the file itself opens with; what it says need not be said
 * @view: the view of the picture
 * @edition: how it is made
 * @source: the file's path, or `sample:NAME`
 * @output: the file to write
 */
typedef struct
{
  SpDataset *dataset;
  const SpView *own;
  const SpView *view;
  const SpEdition *edition;
  const char *source;
  const char *output;
} SpCommandPicture;

/* The words of the command line that makes the same picture, byte for byte: "standpoint-cli", "export", ... @exact is
 * set to FALSE where something of it has no option: an alternative text of its own; a style that is in no file; something that the file says
 * and the view does not (an order, a headline). NULL-terminated; g_strfreev(). */
char **sp_command_list (const SpCommandPicture *picture, gboolean *exact);

/* One line for a shell. g_free(). */
char *sp_command_quote (char **words);

G_END_DECLS
