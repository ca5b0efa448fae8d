/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpText:
 *
 * A text of a dataset: a plain string, or strings by BCP 47 language tag in the order of the file.
 * Immutable once built.
 */
typedef struct _SpText SpText;

/* A plain text in the dataset's own language. */
SpText *sp_text_new_plain (const char *string);

/* An empty text to which translations are added with sp_text_add(). */
SpText *sp_text_new (void);
void sp_text_add (SpText *self, const char *tag, const char *string);

void sp_text_free (SpText *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpText, sp_text_free)

/* TRUE for a plain string (which may be shown under a name translated elsewhere). */
gboolean sp_text_is_plain (const SpText *self);

/* The string for the reader's @language: that tag, its prefixes (`de-AT`, `de`), then @fallback
 * (the dataset's language) likewise, then `en`, then the first. Tags compare without regard to
 * case. Never NULL unless @self is NULL. The string belongs to @self. @found, when not NULL, is set
 * to the tag of the string that was chosen (a plain string's is @fallback). */
const char *sp_text_lookup (const SpText *self,
                            const char *language,
                            const char *fallback,
                            const char **found);

guint sp_text_get_n (const SpText *self);
const char *sp_text_get_tag (const SpText *self, guint i);
const char *sp_text_get_string (const SpText *self, guint i);

G_END_DECLS
