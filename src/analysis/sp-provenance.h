/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "dataset/sp-dataset.h"

G_BEGIN_DECLS

/* Where the words of a statement come from, in the language set. Results that are char * are for
 * g_free(), the others static. */

/* What kind of statement it is where it does not simply state: "pledged by 2027", "measured, 2024",
 * "asked of others"; NULL where it does. */
char *sp_provenance_show_kind (const SpStatement *statement);

/* Who spoke: "head of state or government, or an adopted text", "government", "spokesperson", ... */
const char *sp_provenance_get_authority (SpAuthority authority);

/* How it was made known: "said", "in writing", "signed", "voted", "enacted". */
const char *sp_provenance_get_form (SpForm form);

/* "official translation", "machine translation"; just "translation" where the data don't say whose. */
const char *sp_provenance_get_translator (SpTranslation by);

/* The publisher of a source, else what it appeared in, else its title, else its id. Belongs to the
 * source. */
const char *sp_provenance_get_publisher (const SpSource *source);

/* "a copy of AFP", "official", "state media"; NULL where there is nothing to tell. */
char *sp_provenance_show_origin (const SpSource *source);

G_END_DECLS
