/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

/* Changes the fixtures at random and reads them, to be run under a sanitizer: fuzz-reader [SECONDS [SEED]]. */

#include "fixture.h"

#include <gio/gio.h>

static const char *const words[] = { "null",
                                     "[",
                                     "]",
                                     "{",
                                     "}",
                                     ",",
                                     ":",
                                     "\"",
                                     "\\",
                                     "\\u0000",
                                     "\\ud800",
                                     "1e400",
                                     "-",
                                     "0",
                                     "\"id\":",
                                     "\"GBR\"",
                                     "\"\"",
                                     "true",
                                     "[[[[[[[[",
                                     "}}}}",
                                     "\xff",
                                     "\xc3",
                                     "\xef\xbb\xbf",
                                     "\"position\":",
                                     "\"scale\":",
                                     "99999999999999999999",
                                     "\"sources\": [1]" };

static void
mutate (GRand *rand, GByteArray *text)
{
  guint at = text->len > 0 ? g_rand_int_range (rand, 0, (gint)text->len) : 0;
  guint most = g_rand_int_range (rand, 1, 40), length = MIN (most, text->len - at);
  const char *word = words[g_rand_int_range (rand, 0, G_N_ELEMENTS (words))];

  switch (g_rand_int_range (rand, 0, 5))
    {
    case 0:
      if (text->len > 0)
        text->data[at] = (guint8)g_rand_int (rand);
      break;
    case 1:
      if (length > 0)
        g_byte_array_remove_range (text, at, length);
      break;
    case 2:
      {
        g_autoptr (GByteArray) part = g_byte_array_new ();

        /* A piece of the text once more, at its end's expense. */
        g_byte_array_append (part, text->data + at, length);
        at = text->len > length ? g_rand_int_range (rand, 0, (gint)(text->len - length)) : 0;
        memmove (text->data + at, part->data, length);
        break;
      }
    default:
      memcpy (text->data + at, word, MIN (strlen (word), text->len - at));
    }
}

static void
read_mutated (GRand *rand, GBytes *seed)
{
  g_autoptr (GByteArray) text = g_byte_array_new ();
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (SpProblems) problems = sp_problems_new ("fuzz");
  g_autofree char *told = NULL;
  SpDataset *dataset;
  gsize length;
  const guint8 *data = g_bytes_get_data (seed, &length);
  guint n = g_rand_int_range (rand, 1, 4);

  g_byte_array_append (text, data, (guint)length);
  for (guint i = 0; i < n; i++)
    mutate (rand, text);
  bytes = g_byte_array_free_to_bytes (g_steal_pointer (&text));
  dataset = sp_reader_read (bytes, problems);
  told = sp_problems_to_text (problems);
  g_assert_true (g_utf8_validate (told, -1, NULL));
  g_assert_cmpint (dataset == NULL, ==, sp_problems_count (problems, SP_SEVERITY_ERROR) > 0);
  for (guint i = 0; dataset != NULL && i < sp_dataset_get_n_statements (dataset); i++)
    sp_words_free (sp_dataset_read_words (dataset, i));
  g_clear_pointer (&dataset, sp_dataset_unref);
}

int
main (int argc, char **argv)
{
  gint64 seconds = argc > 1 ? g_ascii_strtoll (argv[1], NULL, 10) : 60;
  guint32 seed = argc > 2 ? (guint32)g_ascii_strtoull (argv[2], NULL, 10) : g_random_int ();
  gint64 end = g_get_monotonic_time () + seconds * G_USEC_PER_SEC;
  g_autoptr (GBytes) fixture = fixture_bytes (FULL);
  g_autoptr (GBytes) paris =
    g_resources_lookup_data ("/org/standpoint/Standpoint/datasets/paris-2025-02-17.standpoint.json",
                             G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  guint n = 0;
  GRand *rand = g_rand_new_with_seed (seed);

  g_print ("seed %u\n", seed);
  for (; g_get_monotonic_time () < end; n++)
    read_mutated (rand, n % 8 == 0 && paris != NULL ? paris : fixture);
  g_print ("%u texts read\n", n);
  g_rand_free (rand);
  return 0;
}
