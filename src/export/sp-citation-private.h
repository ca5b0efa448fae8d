/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "dataset/sp-source-item.h"
#include "sp-citation.h"

G_BEGIN_DECLS

/* One entry. @keys: those given so far, of char *; the entry's is added. */
void sp_citation_append_bibtex (GString *out,
                                const SpSource *source,
                                const SpSourceItem *item,
                                GHashTable *keys);

G_END_DECLS
