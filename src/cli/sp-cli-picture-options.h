/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-cli-options.h"
#include "sp-cli-picture.h"
#include "sp-cli-view.h"

G_BEGIN_DECLS

/**
 * SpCliPictureOptions:
 *
 * What every command that makes something of a picture takes: which picture of which dataset, and
 * where to write it. As it was typed; NULL for what is left out. Begins as zeros.
 */
typedef struct
{
  SpCliChoices choices;
  char *size;
  char *style;
  char *theme;
  char *palette;
  char *language;
  char *format;
  char *output;
  char **datasets;
} SpCliPictureOptions;

void sp_cli_picture_options_clear (SpCliPictureOptions *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SpCliPictureOptions, sp_cli_picture_options_clear)

/**
 * SpCliPictureUsage:
 * @command: "export"
 * @formats: what --format takes, the default first; ends with NULL
 * @own: the options of this command alone; ends with an empty one. NULL for none
 */
typedef struct
{
  const char *command;
  const char *const *formats;
  const GOptionEntry *own;
} SpCliPictureUsage;

/* Reads the options of a picture, and the command's own, out of @arguments. */
SpCliParsing sp_cli_picture_options_parse (SpCliPictureOptions *self,
                                           const SpCliPictureUsage *usage,
                                           char **arguments);

/* FALSE, and the reason told, where the output has no name, there are two datasets, or the format is
 * none of @formats. */
gboolean sp_cli_picture_options_check (const SpCliPictureOptions *self, const char *const *formats);

/* Reads how the picture looks; FALSE, and the reason told, where that is wrong. @picture points into
 * the options. */
gboolean sp_cli_picture_options_get_picture (const SpCliPictureOptions *self,
                                             SpCliPicture *picture);

/* The dataset of the options, or the one that is shown when they name none. NULL, and the reason told
 * and in @status, where it can't be read. */
SpDataset *sp_cli_picture_options_open (const SpCliPictureOptions *self, SpStatus *status);

/* Where to write: a file, or "-". */
const char *sp_cli_picture_options_get_output (const SpCliPictureOptions *self);

G_END_DECLS
