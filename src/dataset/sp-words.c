/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-reader-private.h"

SpWords *
sp_dataset_read_words (const SpDataset *self, guint statement)
{
  const SpStatement *of = sp_dataset_get_statement (self, statement);
  SpReader reader = { 0 };
  SpWords *words;
  const char *text;

  g_return_val_if_fail (of != NULL, NULL);

  /* The bytes were checked when the dataset was read, so that nothing can be told here. */
  words = g_new0 (SpWords, 1);
  text = g_bytes_get_data (self->bytes, NULL);
  sp_json_scanner_init (&reader.scanner, text + of->offset, of->length, NULL, NULL);
  sp_reader_next (&reader);
  sp_reader_read_object (&reader, &sp_words_shape, words);
  sp_json_scanner_clear (&reader.scanner);
  return words;
}

void
sp_words_free (SpWords *self)
{
  if (self == NULL)
    return;
  g_free (self->id);
  g_free (self->joint);
  sp_text_free (self->speaker);
  sp_text_free (self->role);
  sp_text_free (self->summary);
  sp_text_free (self->scope);
  g_free (self->quote);
  g_free (self->quote_lang);
  sp_text_free (self->translation);
  g_free (self->coder);
  sp_text_free (self->note);
  g_free (self);
}
