/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Where the program's own files are. A program that runs from its build folder finds them there; an
 * installed one beside itself, also where the whole tree was moved after it was installed; else where
 * they were to be installed. Both: g_free(); the folder need not exist. */

/* Of the translations. */
char *sp_places_find_locale_dir (void);

/* Of the compiled GSettings schemas. */
char *sp_places_find_schema_dir (void);

G_END_DECLS
