/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Which statements of a dataset those of a part of it are, in words: their places (from 0, increasing), of which
 * runs are written as "4-7". */

/* "0 4-7 9"; "" for none. g_free(). */
char *sp_places_write (const guint32 *places, guint n);

/* The @n places of such a text, whoever wrote it; NULL where they are not so many, or do not
 * increase. g_free(). */
guint32 *sp_places_read (const char *text, guint n);

G_END_DECLS
