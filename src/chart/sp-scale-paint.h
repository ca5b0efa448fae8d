/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-sheet.h"

G_BEGIN_DECLS

/* The colours of an issue's scale: its hues, and of a level (by its index) the place 0 to 8 on them,
 * for SP_TOKEN_SCALE_0 and SP_TOKEN_BAND_0. A level has the same whoever stands on it. Diverging only
 * where the scale names a neutral level, which is at place 4. */
SpHues sp_scale_get_hues (const SpSheet *sheet, const SpIssue *issue);
guint sp_scale_get_level_place (const SpSheet *sheet, const SpIssue *issue, guint level);

/* Of a number @share (0 to 1) of the way along its scale. */
guint sp_scale_get_share_place (double share);

G_END_DECLS
