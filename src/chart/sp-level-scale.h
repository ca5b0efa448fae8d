/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-sheet.h"

G_BEGIN_DECLS

/* A small scale of a levels issue, its ends named below it: the level of a standing stands out in its
 * colour, within a line where it is not on record; of a contested one all levels that it spans have theirs. */

/* The height that it takes in @width px. */
double sp_level_scale_get_height (SpSheet *sheet, const SpIssue *issue, double width);

/* @standing has a position. */
void sp_level_scale_add (SpSheet *sheet,
                         const SpIssue *issue,
                         const SpStanding *standing,
                         double x,
                         double y,
                         double width);

/* The two ends of a scale named below it, from @x over @width; returns the height. With @draw FALSE it only
 * measures. */
double sp_level_scale_add_ends (SpSheet *sheet,
                                const char *low,
                                const char *high,
                                double x,
                                double y,
                                double width,
                                gboolean draw);

G_END_DECLS
