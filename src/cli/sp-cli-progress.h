/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Shows "Picture 12 of 40" on standard error, where that is a terminal, in place of what was shown
 * before. Whatever else is printed clears it first. */
void sp_cli_progress_show (guint picture, guint n);
void sp_cli_progress_clear (void);

G_END_DECLS
