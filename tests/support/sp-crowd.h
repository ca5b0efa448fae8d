/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* JSON of a dataset of @n_actors actors, up to 243 of them, and @n_issues issues, with all that a
 * dataset of many has: levels and numbers, groups, conditions, events, contested, reported, old and
 * taken back statements, and holes. Always the same for the same numbers. g_free(). */
char *sp_test_make_crowd (guint n_actors, guint n_issues);

G_END_DECLS
