/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-cli-picture.h"
#include "sp-cli-view.h"

G_BEGIN_DECLS

/* Writes every kind of chart (or the chosen one) of all issues (or the chosen ones) together and of
 * each alone into a folder, which is made where it is missing: `positions.svg` (or as the picture's format is),
 * `positions-troops.svg`; and last `index.html`, a page that shows them. Prints the name of each
 * file; a chart that does not fit is told and passed over. */
SpStatus sp_cli_all_export (SpDataset *dataset,
                            const SpCliChoices *choices,
                            const SpCliPicture *picture,
                            const char *folder);

G_END_DECLS
