/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-writer.h"

#include "sp-dataset-private.h"

GBytes *
sp_writer_write (const SpDataset *dataset)
{
  g_return_val_if_fail (dataset != NULL, NULL);

  return g_bytes_ref (dataset->file);
}

GBytes *
sp_writer_splice (GBytes *bytes, const SpSplice *splices, guint n)
{
  gsize length, at = 0;
  const guint8 *data = g_bytes_get_data (bytes, &length);
  GByteArray *result = g_byte_array_sized_new ((guint)length);

  for (guint i = 0; i < n; i++)
    {
      const SpSplice *splice = &splices[i];

      g_assert (splice->offset >= at && splice->length <= length - splice->offset);
      g_byte_array_append (result, data + at, (guint)(splice->offset - at));
      g_byte_array_append (result, (const guint8 *)splice->text, (guint)splice->text_length);
      at = splice->offset + splice->length;
    }
  if (at < length)
    g_byte_array_append (result, data + at, (guint)(length - at));
  return g_byte_array_free_to_bytes (result);
}

gboolean
sp_writer_save (GBytes *bytes, const char *file_name, GError **error)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  g_return_val_if_fail (file_name != NULL, FALSE);

  /* An empty GBytes has no data. */
  return g_file_set_contents_full (file_name, data != NULL ? data : "", (gssize)length,
                                   G_FILE_SET_CONTENTS_CONSISTENT, 0666, error);
}
