/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-samples.h"

#include "analysis/sp-names.h"
#include "analysis/sp-sentence.h"
#include "dataset/sp-reader.h"

#include <gio/gio.h>

#define FOLDER "/org/standpoint/Standpoint/datasets/"
#define SUFFIX ".standpoint.json"

/* About three lines. */
#define MAX_DESCRIPTION 220

static void
free_sample (gpointer data)
{
  SpSample *self = data;

  g_free (self->name);
  g_free (self->title);
  g_free (self->description);
  g_free (self);
}

/* NULL where it can't be read: then it can't be opened either. */
static SpSample *
read_sample (const char *file_name)
{
  g_autofree char *path = g_strconcat (FOLDER, file_name, NULL);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr (SpProblems) problems = sp_problems_new (file_name);
  g_autoptr (SpDataset) dataset = bytes != NULL ? sp_reader_read (bytes, problems) : NULL;
  SpSample *self;

  if (dataset == NULL)
    return NULL;
  self = g_new0 (SpSample, 1);
  self->name = g_strndup (file_name, strlen (file_name) - strlen (SUFFIX));
  self->title = g_strdup (sp_text_show (dataset, sp_dataset_get_title (dataset)));
  self->description = sp_sentence_shorten (sp_text_show (dataset,
                                                         sp_dataset_get_description (dataset)),
                                           MAX_DESCRIPTION);
  return self;
}

static int
compare_cb (gconstpointer a, gconstpointer b)
{
  const SpSample *first = *(SpSample *const *)a;
  const SpSample *second = *(SpSample *const *)b;
  gboolean is_first = g_str_equal (first->name, SP_SAMPLES_FIRST);

  if (is_first != g_str_equal (second->name, SP_SAMPLES_FIRST))
    return is_first ? -1 : 1;
  return g_utf8_collate (first->title, second->title);
}

static GPtrArray *
read_all (void)
{
  GPtrArray *samples = g_ptr_array_new_with_free_func (free_sample);
  g_auto (GStrv)
    names = g_resources_enumerate_children (FOLDER, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    {
      SpSample *sample = g_str_has_suffix (names[i], SUFFIX) ? read_sample (names[i]) : NULL;

      if (sample != NULL)
        g_ptr_array_add (samples, sample);
    }
  g_ptr_array_sort (samples, compare_cb);
  return samples;
}

const GPtrArray *
sp_samples_get (void)
{
  static GPtrArray *samples;

  if (samples == NULL)
    samples = read_all ();
  return samples;
}
