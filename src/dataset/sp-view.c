/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-dataset.h"

SpView *
sp_view_new (void)
{
  return g_new0 (SpView, 1);
}

static GArray *
copy_array (GArray *array)
{
  return array != NULL ? g_array_copy (array) : NULL;
}

static SpText *
copy_text (const SpText *text)
{
  SpText *copy;

  if (text == NULL)
    return NULL;
  if (sp_text_is_plain (text))
    return sp_text_new_plain (sp_text_get_string (text, 0));
  copy = sp_text_new ();
  for (guint i = 0; i < sp_text_get_n (text); i++)
    sp_text_add (copy, sp_text_get_tag (text, i), sp_text_get_string (text, i));
  return copy;
}

SpView *
sp_view_copy (const SpView *self)
{
  SpView *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = sp_view_new ();
  copy->chart = g_strdup (self->chart);
  copy->form = g_strdup (self->form);
  copy->issues = copy_array (self->issues);
  copy->actors = copy_array (self->actors);
  copy->groups = copy_array (self->groups);
  copy->met = copy_array (self->met);
  copy->unmet = copy_array (self->unmet);
  copy->as_of = self->as_of;
  copy->from = self->from;
  copy->sort = g_strdup (self->sort);
  copy->title = copy_text (self->title);
  copy->subtitle = copy_text (self->subtitle);
  return copy;
}

void
sp_view_free (SpView *self)
{
  if (self == NULL)
    return;
  g_free (self->chart);
  g_free (self->form);
  g_clear_pointer (&self->issues, g_array_unref);
  g_clear_pointer (&self->actors, g_array_unref);
  g_clear_pointer (&self->groups, g_array_unref);
  g_clear_pointer (&self->met, g_array_unref);
  g_clear_pointer (&self->unmet, g_array_unref);
  g_free (self->sort);
  sp_text_free (self->title);
  sp_text_free (self->subtitle);
  g_free (self);
}

gboolean
sp_indexes_contain (const GArray *indexes, guint32 index)
{
  for (guint i = 0; indexes != NULL && i < indexes->len; i++)
    if (g_array_index (indexes, guint32, i) == index)
      return TRUE;
  return FALSE;
}
