/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-claims-private.h"

G_BEGIN_DECLS

/* The parts of the claims sheet as a page. What is written is XML as well as HTML. */

/* ` lang="..." dir="..."` where @language is not the sheet's; "" is an unknown one, NULL the
 * sheet's. */
void sp_claims_html_append_language (GString *out, const char *language);

/* Words in an element that isolates them: each runs in its own direction, whatever the sheet's is. */
void sp_claims_html_append_words (GString *out, const char *words, const char *language);
/* A text of the dataset, in the language that it is found in. */
void sp_claims_html_append_text (GString *out, const SpDataset *dataset, const SpText *text);

/* A paragraph of words in the sheet's language; nothing for NULL and "". */
void sp_claims_html_append_paragraph (GString *out, const char *class_name, const char *words);
/* The same of a text of the dataset; nothing for NULL. */
void sp_claims_html_append_text_paragraph (GString *out,
                                           const char *class_name,
                                           const SpDataset *dataset,
                                           const SpText *text);

/* A row of the table; @number counts from 1. */
void sp_claims_html_append_row (GString *out, const SpClaimRow *row, guint number);

G_END_DECLS
