/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-sheet.h"

G_BEGIN_DECLS

/* What stands above the drawing of one issue (a place in the selection): its title, its question and
 * how many positions are known. Returns the y below. */
double sp_issue_head_add (SpSheet *sheet, guint issue, double x, double width, double top);

G_END_DECLS
