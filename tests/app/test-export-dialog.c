/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A choice changes the picture, and a click mends a point. */

#undef G_DISABLE_ASSERT

#include "app/sp-export-dialog.h"
#include "chart/sp-chart.h"
#include "sp-app-test.h"

#include <glib/gstdio.h>
#include <string.h>

typedef struct
{
  SpDocument *document;
  SpEdition edition;
  GtkWindow *parent;
  SpExportDialog *dialog;
  gboolean opened;
} Fixture;

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_assert_true (sp_document_open_finish (SP_DOCUMENT (source), result, NULL, NULL));
  ((Fixture *)data)->opened = TRUE;
}

static gboolean
is_opened (gpointer data)
{
  return ((Fixture *)data)->opened;
}

static gboolean
has_proof (gpointer data)
{
  return sp_export_dialog_get_svg (((Fixture *)data)->dialog) != NULL;
}

static void
set_up (Fixture *self, gconstpointer data)
{
  self->document = sp_document_new ();
  sp_document_open_async (self->document, "sample:paris-2025-02-17", opened_cb, self);
  sp_app_test_wait (is_opened, self);
  sp_edition_init (&self->edition, SP_CHART_WIDTH);
  self->parent = GTK_WINDOW (gtk_window_new ());
  self->dialog = SP_EXPORT_DIALOG (
    sp_export_dialog_new (self->parent, self->document, &self->edition));
  gtk_window_present (GTK_WINDOW (self->dialog));
  sp_app_test_wait (has_proof, self);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (self->dialog));
  gtk_window_destroy (self->parent);
  sp_edition_clear (&self->edition);
  g_object_unref (self->document);
}

static GtkWidget *
find_button (GtkWidget *widget, const char *label)
{
  if (GTK_IS_BUTTON (widget) && gtk_widget_get_visible (widget)
      && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_button (child, label);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static GtkWidget *
get_part (Fixture *self, const char *name)
{
  return GTK_WIDGET (
    gtk_widget_get_template_child (GTK_WIDGET (self->dialog), SP_TYPE_EXPORT_DIALOG, name));
}

typedef struct
{
  Fixture *fixture;
  const char *words;
} Wanted;

static gboolean
svg_has (gpointer data)
{
  Wanted *wanted = data;
  GBytes *svg = sp_export_dialog_get_svg (wanted->fixture->dialog);
  gsize length;
  const char *text = g_bytes_get_data (svg, &length);

  return g_strstr_len (text, (gssize)length, wanted->words) != NULL;
}

static void
wait_for_svg (Fixture *self, const char *words)
{
  Wanted wanted = { self, words };

  sp_app_test_wait (svg_has, &wanted);
}

static gboolean
dialog_has (gpointer data)
{
  Wanted *wanted = data;
  g_autofree char *texts = sp_app_test_get_texts (GTK_WIDGET (wanted->fixture->dialog));

  return strstr (texts, wanted->words) != NULL;
}

static void
wait_for_text (Fixture *self, const char *words)
{
  Wanted wanted = { self, words };

  sp_app_test_wait (dialog_has, &wanted);
}

static void
choose (Fixture *self, const char *part, guint item)
{
  gtk_drop_down_set_selected (GTK_DROP_DOWN (get_part (self, part)), item);
}

static void
type (Fixture *self, const char *part, const char *words)
{
  gtk_editable_set_text (GTK_EDITABLE (get_part (self, part)), words);
}

static void
test_choices (Fixture *self, gconstpointer data)
{
  choose (self, "preset", 1);
  wait_for_svg (self, "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/"
                      "1999/xlink\" version=\"1.1\" width=\"640\"");
  choose (self, "theme", SP_THEME_DARK);
  wait_for_svg (self, "theme=\"dark\"");
  choose (self, "palette", 1 + SP_HUES_SINGLE);
  wait_for_svg (self, "palette=\"single\"");
  choose (self, "text", SP_TEXT_OUTLINES);
  wait_for_svg (self, "text=\"outlines\"");
  choose (self, "data", SP_DATA_ALL);
  wait_for_svg (self, "what=\"all\"");
  g_assert_cmpfloat (self->edition.width, ==, 640);
  g_assert_cmpint (self->edition.data, ==, SP_DATA_ALL);
}

/* A headline is the window's too, and emptied it is the file's again. */
static void
test_words (Fixture *self, gconstpointer data)
{
  type (self, "title_entry", "Who would send soldiers?");
  type (self, "description_entry", "Bands of countries");
  wait_for_svg (self, ">Who would send soldiers?</title>");
  wait_for_svg (self, ">Bands of countries</desc>");
  g_assert_cmpstr (sp_text_get_string (sp_document_get_view (self->document)->title, 0), ==,
                   "Who would send soldiers?");
  type (self, "title_entry", " ");
  type (self, "description_entry", "");
  wait_for_svg (self, "<desc id=\"desc-");
  g_assert_null (self->edition.description);
  g_assert_null (sp_document_get_view (self->document)->title);
}

static void
test_millimetres (Fixture *self, gconstpointer data)
{
  choose (self, "preset", 4);
  choose (self, "unit", 1);
  g_assert_cmpfloat_with_epsilon (gtk_spin_button_get_value (
                                    GTK_SPIN_BUTTON (get_part (self, "width"))),
                                  210.1, 0.051);
  g_assert_cmpfloat (self->edition.width, ==, 794);
  g_assert_cmpfloat (self->edition.height, ==, 1123);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (get_part (self, "width")), 254);
  g_assert_cmpfloat (self->edition.width, ==, 960);
  choose (self, "unit", 0);
  g_assert_cmpfloat (gtk_spin_button_get_value (GTK_SPIN_BUTTON (get_part (self, "width"))), ==,
                     960);
}

/* What is too small says which size works, and takes it. */
static void
test_too_small (Fixture *self, gconstpointer data)
{
  gtk_check_button_set_active (GTK_CHECK_BUTTON (get_part (self, "as_needed")), FALSE);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (get_part (self, "height")), 200);
  wait_for_text (self, "The chart needs at least 1240 × ");
  g_assert_cmpfloat (self->edition.height, ==, 200);
  g_assert_nonnull (sp_export_dialog_get_svg (self->dialog));
  g_signal_emit_by_name (get_part (self, "notice_button"), "clicked");
  g_assert_cmpfloat (self->edition.height, >, 300);
  while (gtk_widget_get_visible (get_part (self, "notice")))
    g_main_context_iteration (NULL, TRUE);
}

static void
test_mends (Fixture *self, gconstpointer data)
{
  wait_for_text (self, "of 29 positions");
  g_signal_emit_by_name (find_button (GTK_WIDGET (self->dialog), "Say so"), "clicked");
  wait_for_svg (self, "Some positions rest on a single source.");
  wait_for_text (self, "the subtitle says so");
  choose (self, "data", SP_DATA_ALL);
  wait_for_text (self, "The whole dataset, with its notes");
  g_signal_emit_by_name (find_button (GTK_WIDGET (self->dialog), "Only what it shows"), "clicked");
  wait_for_text (self, "What the picture shows, without notes");
  g_assert_cmpint (self->edition.data, ==, SP_DATA_VIEW);
}

static void
load_style (Fixture *self, const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  sp_export_dialog_load_style (self->dialog, file);
}

static char *
find_style (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "..", "docs",
                                                 "example.style.json", NULL);

  return g_canonicalize_filename (path, NULL);
}

static void
test_style (Fixture *self, gconstpointer data)
{
  g_autofree char *path = find_style ();
  GtkWidget *drop = get_part (self, "style_drop");

  g_assert_false (gtk_widget_get_visible (drop));
  load_style (self, path);
  wait_for_svg (self, "The Example Herald");
  g_assert_true (gtk_widget_get_visible (drop));
  g_assert_cmpstr (self->edition.style_path, ==, path);
  wait_for_text (self, "example.style.json");
  choose (self, "theme", SP_THEME_PRINT);
  wait_for_svg (self, "theme=\"print\"");
  wait_for_svg (self, "The Example Herald");
  g_signal_emit_by_name (drop, "clicked");
  wait_for_svg (self, "· Made with Standpoint");
  g_assert_null (self->edition.style);
  g_assert_cmpint (sp_look_get_theme (self->edition.look), ==, SP_THEME_PRINT);
}

static gboolean
has_other_window (gpointer data)
{
  Fixture *self = data;
  g_autoptr (GList) all = gtk_window_list_toplevels ();

  for (GList *window = all; window != NULL; window = window->next)
    if (window->data != self->dialog && window->data != self->parent)
      return TRUE;
  return FALSE;
}

static void
close_others (Fixture *self)
{
  g_autoptr (GList) all = gtk_window_list_toplevels ();

  for (GList *window = all; window != NULL; window = window->next)
    if (window->data != self->dialog && window->data != self->parent)
      gtk_window_destroy (window->data);
}

/* What is wrong with a style file is told, and the picture stays as it was. */
static void
test_bad_style (Fixture *self, gconstpointer data)
{
  g_autofree char *good = find_style ();
  g_autofree char *folder = g_dir_make_tmp ("standpoint-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "it.style.json", NULL);

  load_style (self, good);
  wait_for_svg (self, "The Example Herald");
  load_style (self, path);
  sp_app_test_wait (has_other_window, self);
  close_others (self);
  g_assert_true (g_file_set_contents (path, "{ \"ink\": \"red\" }", -1, NULL));
  load_style (self, path);
  sp_app_test_wait (has_other_window, self);
  close_others (self);
  g_assert_cmpstr (self->edition.style_path, ==, good);
  g_remove (path);
  g_rmdir (folder);
}

/* The themes of different versions do not have the same icons. */
static void
test_icons (Fixture *self, gconstpointer data)
{
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gdk_display_get_default ());
  g_autoptr (GPtrArray) images = NULL;
  guint n = 0;

  wait_for_text (self, "of 29 positions");
  images = sp_app_test_list (GTK_WIDGET (self->dialog), GTK_TYPE_IMAGE);
  for (guint i = 0; i < images->len; i++)
    {
      const char *name = gtk_image_get_icon_name (GTK_IMAGE (images->pdata[i]));

      if (name == NULL)
        continue;
      n++;
      if (!gtk_icon_theme_has_icon (theme, name))
        g_error ("there is no icon %s", name);
    }
  g_assert_cmpuint (n, >, 4);
}

#define ADD(name, test) g_test_add (name, Fixture, NULL, set_up, test, tear_down)

static void
add_tests (void)
{
  ADD ("/export-dialog/choices", test_choices);
  ADD ("/export-dialog/words", test_words);
  ADD ("/export-dialog/millimetres", test_millimetres);
  ADD ("/export-dialog/too-small", test_too_small);
  ADD ("/export-dialog/mends", test_mends);
  ADD ("/export-dialog/style", test_style);
  ADD ("/export-dialog/bad-style", test_bad_style);
  ADD ("/export-dialog/icons", test_icons);
}

int
main (int argc, char **argv)
{
  return sp_app_test_run (argc, argv, add_tests);
}
