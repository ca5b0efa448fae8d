/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-excerpt.h"

#include <string.h>

gsize
sp_excerpt_measure (const char *text, gsize length, guint max)
{
  const char *p = text;

  for (guint n = 0; n < max && p < text + length; n++)
    p = g_utf8_next_char (p);
  return MIN ((gsize)(p - text), length);
}

SpExcerpt
sp_excerpt (const char *text, gssize length)
{
  SpExcerpt self;
  gsize all = length < 0 ? strlen (text) : (gsize)length;
  gsize n = sp_excerpt_measure (text, all, SP_EXCERPT_MAX);

  memcpy (self.text, text, n);
  strcpy (self.text + n, n < all ? "…" : "");
  return self;
}
