/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-sheet.h"

G_BEGIN_DECLS

/* What sets a position apart, beside the name of who has it: signs, and words. Actors and issues are
 * places in the selection; the actor has a position. */

/* The width of the signs of a contested, conditional or spoken-for position, with a gap after each; 0 for none. */
double sp_signs_get_width (const SpSheet *sheet, guint actor, guint issue);

/* Draws them around @middle, the first one's left end at @x. @hues and @tokens (one a level): for the
 * small scale of a contested position. */
void sp_signs_add (SpSheet *sheet,
                   guint actor,
                   guint issue,
                   double x,
                   double middle,
                   SpHues hues,
                   const SpToken *tokens);

/* Has the legend explain them, and an old position. */
void sp_signs_use_legends (SpSheet *sheet, guint actor, guint issue);

/* The scope, the condition (in pictures wide enough), who spoke, and the month of an old position; "" for nothing. g_free(). */
char *sp_signs_write_words (const SpSheet *sheet, guint actor, guint issue);
/* Only the month of an old one, else "". g_free(). */
char *sp_signs_write_month (const SpSheet *sheet, guint actor, guint issue);

G_END_DECLS
