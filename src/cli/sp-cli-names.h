/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Complains that @word is none of @words (NULL-terminated): @what, then the nearest of them or,
 * where none is near and they are few, all. */
void sp_cli_complain_unknown (const char *what, const char *word, const char *const *words);

G_END_DECLS
