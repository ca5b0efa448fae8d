/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-setup.h"

#include "sp-xml.h"

#include <string.h>

#define MAX_SIZE 32767

void
sp_setup_set_word (char word[static SP_SETUP_WORD_SIZE], const char *value)
{
  g_strlcpy (word, value != NULL ? value : "", SP_SETUP_WORD_SIZE);
}

/* The words, by the names of their attributes. */
static char *
find_word (SpSetup *self, const char *name)
{
  const struct
  {
    const char *name;
    char *word;
  } words[] = {
    { "theme", self->theme },
    { "palette", self->palette },
    { "text", self->text },
    { "lang", self->language },
  };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (words[i].name, name))
      return words[i].word;
  return NULL;
}

void
sp_setup_append (const SpSetup *self, GString *out)
{
  static const char *const names[] = { "theme", "palette", "text", "lang" };

  if (self->width > 0)
    sp_xml_append_number_attribute (out, "width", self->width);
  if (self->height > 0)
    sp_xml_append_number_attribute (out, "height", self->height);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      const char *word = find_word ((SpSetup *)self, names[i]);

      if (*word != '\0')
        sp_xml_append_attribute (out, names[i], word);
    }
}

static gboolean
is_word (const char *value)
{
  gsize length = strlen (value);

  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isalnum (value[i]) && value[i] != '-')
      return FALSE;
  return length > 0 && length < SP_SETUP_WORD_SIZE;
}

static double
read_pixels (const char *value)
{
  double pixels = g_ascii_strtod (value, NULL);

  return pixels >= 1 && pixels <= MAX_SIZE ? pixels : 0;
}

void
sp_setup_take (SpSetup *self, const char *name, const char *value)
{
  char *word = find_word (self, name);

  if (g_str_equal (name, "width"))
    self->width = read_pixels (value);
  else if (g_str_equal (name, "height"))
    self->height = read_pixels (value);
  else if (word != NULL && is_word (value))
    sp_setup_set_word (word, value);
}

char *
sp_setup_get_size (const SpSetup *self)
{
  if (self->width <= 0)
    return NULL;
  if (self->height <= 0)
    return g_strdup_printf ("%.0f", self->width);
  return g_strdup_printf ("%.0fx%.0f", self->width, self->height);
}
