/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Pictures are made by a second process, in their own language. */

#undef G_DISABLE_ASSERT

#include "analysis/sp-names.h"
#include "app/sp-exporter.h"
#include "chart/sp-chart.h"
#include "sp-app-test.h"

#include <glib/gstdio.h>
#include <string.h>

typedef struct
{
  SpDataset *dataset;
  SpEdition edition;
  SpExport export;
  GAsyncResult *result;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  self->dataset = sp_app_test_read ("paris-2025-02-17");
  sp_edition_init (&self->edition, SP_CHART_WIDTH);
  self->export = (SpExport){ self->dataset, sp_dataset_get_view (self->dataset), &self->edition };
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_clear_object (&self->result);
  sp_edition_clear (&self->edition);
  sp_dataset_unref (self->dataset);
}

static void
done_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_set_object (&((Fixture *)data)->result, result);
}

static gboolean
is_done (gpointer data)
{
  return ((Fixture *)data)->result != NULL;
}

static SpProof *
make (Fixture *self, SpPressJob job, GError **error)
{
  g_clear_object (&self->result);
  sp_exporter_make_async (&self->export, job, NULL, done_cb, self);
  sp_app_test_wait (is_done, self);
  return sp_exporter_make_finish (self->result, error);
}

static gboolean
has (GBytes *document, const char *words)
{
  gsize length;
  const char *data = g_bytes_get_data (document, &length);

  return g_strstr_len (data, (gssize)length, words) != NULL;
}

/* The window's own language stays what it is. */
static void
test_language (Fixture *self, gconstpointer data)
{
  g_autoptr (SpProof) english = NULL;
  g_autoptr (SpProof) german = NULL;

  english = make (self, SP_PRESS_PROOF, NULL);
  g_assert_nonnull (english);
  g_assert_true (has (english->document, " lang=\"en\""));
  self->edition.language = g_strdup ("de");
  german = make (self, SP_PRESS_PROOF, NULL);
  g_assert_nonnull (german);
  g_assert_true (has (german->document, " lang=\"de\""));
  g_assert_cmpstr (german->description, !=, english->description);
  g_assert_cmpstr (sp_language_get (), ==, "en");
  g_assert_cmpfloat (english->width, ==, SP_CHART_WIDTH);
  g_assert_true (*english->title != '\0' && *english->told != '\0');
  g_assert_cmpuint (english->preflight.points[SP_CHECK_SINGLE_SOURCE].of, >, 0);
}

static void
test_too_small (Fixture *self, gconstpointer data)
{
  g_autoptr (SpProof) none = NULL;
  g_autoptr (SpProof) proof = NULL;
  g_autoptr (GError) error = NULL;

  self->edition.width = 640;
  self->edition.height = 200;
  none = make (self, SP_PRESS_PROOF, &error);
  g_assert_null (none);
  g_assert_true (sp_chart_get_needed_size (error, &self->edition.width, &self->edition.height));
  proof = make (self, SP_PRESS_PROOF, NULL);
  g_assert_nonnull (proof);
}

static void
test_copies (Fixture *self, gconstpointer data)
{
  g_autoptr (SpProof) proof = make (self, SP_PRESS_COPIES, NULL);

  g_assert_nonnull (proof);
  g_assert_true (has (proof->document, "<svg "));
  g_assert_true (memcmp (g_bytes_get_data (proof->png, NULL), "\x89PNG", 4) == 0);
}

static void
test_cancelled (Fixture *self, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  sp_exporter_make_async (&self->export, SP_PRESS_PROOF, cancellable, done_cb, self);
  g_cancellable_cancel (cancellable);
  sp_app_test_wait (is_done, self);
  g_assert_null (sp_exporter_make_finish (self->result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static gboolean
write_to (Fixture *self, const char *path, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  g_clear_object (&self->result);
  if (g_str_has_suffix (path, ".csv"))
    sp_exporter_write_claims_async (&self->export, file, NULL, done_cb, self);
  else
    sp_exporter_write_async (&self->export, file, NULL, done_cb, self);
  sp_app_test_wait (is_done, self);
  return sp_exporter_write_finish (self->result, error);
}

/* What can't be written leaves no trace. */
static void
test_written (Fixture *self, gconstpointer data)
{
  g_autofree char *folder = g_dir_make_tmp ("standpoint-exporter-XXXXXX", NULL);
  static const char *const names[] = { "a.pdf", "b.csv" };
  static const char *const starts[] = { "%PDF", "\xef\xbb\xbf" };
  g_autoptr (GError) error = NULL;

  self->edition.format = SP_FORMAT_PDF;
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);
      g_autofree char *content = NULL;

      g_assert_true (write_to (self, path, NULL));
      g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
      g_assert_true (g_str_has_prefix (content, starts[i]));
      g_remove (path);
    }
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  {
    g_autofree char *path = g_build_filename (folder, "none.svg", NULL);

    g_assert_false (write_to (self, path, &error));
    g_assert_nonnull (error);
  }
}

#define ADD(name, test) g_test_add (name, Fixture, NULL, set_up, test, tear_down)

static void
add_tests (void)
{
  ADD ("/exporter/language", test_language);
  ADD ("/exporter/too-small", test_too_small);
  ADD ("/exporter/copies", test_copies);
  ADD ("/exporter/cancelled", test_cancelled);
  ADD ("/exporter/written", test_written);
}

int
main (int argc, char **argv)
{
  return sp_app_test_run (argc, argv, add_tests);
}
