/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Whether the program has a flag of this name (data/flags). */
gboolean sp_is_flag_name (const char *name);

G_END_DECLS
