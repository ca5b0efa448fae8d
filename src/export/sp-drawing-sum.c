/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-drawing-sum.h"

#include <stdlib.h>
#include <string.h>

struct _SpDrawingSum
{
  GChecksum *checksum;
  GString *text; /* since the last tag, white space made single spaces */
};

SpDrawingSum *
sp_drawing_sum_new (void)
{
  SpDrawingSum *self = g_new0 (SpDrawingSum, 1);

  self->checksum = g_checksum_new (G_CHECKSUM_SHA256);
  self->text = g_string_new (NULL);
  return self;
}

void
sp_drawing_sum_free (SpDrawingSum *self)
{
  if (self == NULL)
    return;
  g_checksum_free (self->checksum);
  g_string_free (self->text, TRUE);
  g_free (self);
}

/* No XML document holds a zero, so that nothing can be taken for something else. */
static void
put (SpDrawingSum *self, const char *mark, const char *words)
{
  g_checksum_update (self->checksum, (const guchar *)mark, (gssize)strlen (mark));
  g_checksum_update (self->checksum, (const guchar *)words, (gssize)strlen (words) + 1);
}

static void
put_text (SpDrawingSum *self)
{
  gsize length = self->text->len;

  if (length > 0 && self->text->str[length - 1] == ' ')
    g_string_truncate (self->text, length - 1);
  if (self->text->len > 0)
    put (self, "#", self->text->str);
  g_string_truncate (self->text, 0);
}

static int
compare_names (const void *a, const void *b)
{
  return strcmp (((const SpDrawingAttribute *)a)->name, ((const SpDrawingAttribute *)b)->name);
}

void
sp_drawing_sum_start (SpDrawingSum *self,
                      const char *name,
                      SpDrawingAttribute *attributes,
                      guint n_attributes)
{
  put_text (self);
  put (self, "<", name);
  if (n_attributes > 0)
    qsort (attributes, n_attributes, sizeof *attributes, compare_names);
  for (guint i = 0; i < n_attributes; i++)
    {
      put (self, "@", attributes[i].name);
      put (self, "", attributes[i].value);
    }
}

void
sp_drawing_sum_text (SpDrawingSum *self, const char *text, gsize length)
{
  for (gsize i = 0; i < length; i++)
    {
      gboolean is_space = strchr (" \t\r\n", text[i]) != NULL;
      gboolean after_space = self->text->len == 0 || self->text->str[self->text->len - 1] == ' ';

      if (!is_space)
        g_string_append_c (self->text, text[i]);
      else if (!after_space)
        g_string_append_c (self->text, ' ');
    }
}

void
sp_drawing_sum_end (SpDrawingSum *self)
{
  put_text (self);
  put (self, ">", "");
}

char *
sp_drawing_sum_finish (SpDrawingSum *self)
{
  return g_strdup (g_checksum_get_string (self->checksum));
}
