/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "dataset/sp-source-item.h"

#include "fixture.h"

static char *
dup_text (GBytes *bytes)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  return g_strndup (text, length);
}

/* Each item is the bytes of the file, in the order of the indexes. */
static void
test_list (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (FULL);
  g_autoptr (GPtrArray) items = sp_source_item_list (dataset);

  g_assert_cmpuint (items->len, ==, sp_dataset_get_n_sources (dataset));
  for (guint i = 0; i < items->len; i++)
    {
      g_autofree char *text = dup_text (g_ptr_array_index (items, i));
      g_autofree char *id = g_strdup_printf ("{\"id\": \"%s\"",
                                             sp_dataset_get_source (dataset, i)->id);
      g_autofree char *whole = dup_text (sp_dataset_get_bytes (dataset));

      g_assert_true (g_str_has_prefix (text, id));
      g_assert_true (g_str_has_suffix (text, "}"));
      g_assert_nonnull (strstr (whole, text));
    }
}

static void
test_read (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (FULL);
  g_autoptr (GPtrArray) items = sp_source_item_list (dataset);
  g_autoptr (SpSourceItem) item = sp_source_item_read (g_ptr_array_index (items, 0));
  g_autoptr (SpSourceItem) other = sp_source_item_read (g_ptr_array_index (items, 1));
  const SpSourceName *name = g_ptr_array_index (item->authors, 0);

  g_assert_cmpuint (item->authors->len, ==, 3);
  g_assert_cmpstr (name->given, ==, "Ada");
  g_assert_cmpstr (name->family, ==, "L");
  name = g_ptr_array_index (item->authors, 1);
  g_assert_cmpstr (name->literal, ==, "The Times");
  name = g_ptr_array_index (item->authors, 2);
  g_assert_cmpstr (name->literal, ==, "Z");
  g_assert_cmpstr (sp_source_item_get (item, "container-title"), ==, "C");
  g_assert_null (sp_source_item_get (item, "page"));
  g_assert_null (sp_source_item_get (item, "issued"));
  g_assert_cmpuint (other->authors->len, ==, 1);
  g_assert_cmpstr (sp_source_item_get (other, "title"), ==, "5");
}

/* Whatever stands where a name is looked for. */
static void
test_strange_names (void)
{
  static const char text[] =
    "{\"author\":[[{\"family\":\"No\"}],{},{\"family\":\"\"},null,7,\"\",{\"family\":\"Gogh\","
    "\"non-dropping-particle\":\"van\",\"dropping-particle\":\"de\",\"given\":{\"x\":[1]}}],"
    "\"editor\":{\"literal\":\"E\"},\"volume\":12}";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (SpSourceItem) item = sp_source_item_read (bytes);
  const SpSourceName *name = g_ptr_array_index (item->authors, 0);

  g_assert_cmpuint (item->authors->len, ==, 1);
  g_assert_cmpstr (name->family, ==, "Gogh");
  g_assert_cmpstr (name->particle, ==, "van de");
  g_assert_null (name->given);
  g_assert_cmpuint (item->editors->len, ==, 1);
  g_assert_cmpstr (sp_source_item_get (item, "volume"), ==, "12");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/source-item/list", test_list);
  g_test_add_func ("/source-item/read", test_read);
  g_test_add_func ("/source-item/strange-names", test_strange_names);
  return g_test_run ();
}
