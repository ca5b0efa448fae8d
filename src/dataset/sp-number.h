/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The shortest decimal spelling that reads back as the same double, for files: "2.1", "-3", "1e+30". @value is finite. g_free(). */
char *sp_number_to_string (double value);

G_END_DECLS
