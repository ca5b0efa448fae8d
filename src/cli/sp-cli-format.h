/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-cli-picture.h"

G_BEGIN_DECLS

/* Reads the options that say as what a picture is written; each may be NULL, and @format is the name of one. @output: the file's
 * name, whose suffix counts where there is no @format. FALSE, and the reason told, where one is wrong or
 * does not go with the others. */
gboolean sp_cli_format_choose (SpCliPicture *picture,
                               const char *format,
                               const char *scale,
                               const char *output);

/* Reads the option that says how words are written. */
gboolean sp_cli_format_choose_text (SpCliPicture *picture, const char *text);

/* Reads the option that says what of the dataset an SVG carries. */
gboolean sp_cli_format_choose_data (SpCliPicture *picture, const char *data);

/* FALSE, and what to do told, where a picture that is no text would go to a terminal. @output: NULL
 * or "-" for standard output. */
gboolean sp_cli_format_check_terminal (SpFormat format, const char *output);

G_END_DECLS
