/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include <string.h>

/* Appends what a compressed stream of @length bytes holds; nothing where it isn't compressed. */
static inline void
sp_test_inflate (GByteArray *into, const char *stream, gsize length)
{
  g_autoptr (GZlibDecompressor) zlib = g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB);
  GConverterResult result = G_CONVERTER_CONVERTED;

  while (result == G_CONVERTER_CONVERTED)
    {
      guint8 part[4096];
      gsize n_read, n_written;

      result = g_converter_convert (G_CONVERTER (zlib), stream, length, part, sizeof part,
                                    G_CONVERTER_INPUT_AT_END, &n_read, &n_written, NULL);
      if (result == G_CONVERTER_ERROR)
        return;
      g_byte_array_append (into, part, n_written);
      stream += n_read;
      length -= n_read;
    }
}

/* @document and after it what its streams hold: since cairo 1.18 the objects of a PDF, and what it
 * tells of itself, are in compressed streams too. */
static inline GBytes *
sp_test_open_pdf (GBytes *document)
{
  static const char begin[] = "\nstream\n", end[] = "\nendstream";
  gsize length;
  const char *data = g_bytes_get_data (document, &length), *limit = data + length;
  GByteArray *text = g_byte_array_new ();

  g_byte_array_append (text, (const guint8 *)data, length);
  while ((data = memmem (data, limit - data, begin, strlen (begin))) != NULL)
    {
      const char *stream = data + strlen (begin);

      data = memmem (stream, limit - stream, end, strlen (end));
      g_assert_nonnull (data);
      sp_test_inflate (text, stream, data - stream);
    }
  return g_byte_array_free_to_bytes (text);
}
