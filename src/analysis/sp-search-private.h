/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-search.h"

#include <string.h>

G_BEGIN_DECLS

/* Appends the letters of @text as they are compared; see sp_search_fold(). */
void sp_search_fold_into (GString *out, const char *text, GArray *map);

/* Fills text and spans: @text or, of a long one, what is around the first of @words (folded, NULL-terminated). */
void sp_search_quote (SpFound *self, const char *text, char **words);

G_END_DECLS
