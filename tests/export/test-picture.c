/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "export/sp-picture.h"
#include "export/sp-render.h"
#include "support/sp-pdf-check.h"
#include "support/sp-scene-check.h"

#include <string.h>

typedef struct
{
  SpDataset *dataset;
  SpSelection *selection;
  SpScene *scene;
  SpLook *look;
  SpSvgOptions options;
} Picture;

static void
set_up (Picture *self, gconstpointer data)
{
  self->dataset = sp_test_load_sample ("paris-2025-02-17");
  self->selection = sp_selection_new (self->dataset, NULL);
  self->scene = sp_test_lay_out (self->dataset, 800);
  self->look = sp_look_new (SP_THEME_LIGHT);
  self->options = (SpSvgOptions){ .look = self->look, .selection = self->selection };
}

static void
tear_down (Picture *self, gconstpointer data)
{
  sp_look_free (self->look);
  sp_scene_unref (self->scene);
  sp_selection_unref (self->selection);
  sp_dataset_unref (self->dataset);
}

static void
test_begins (Picture *self, gconstpointer data)
{
  static const char *const signs[] = { "<?xml", "\211PNG\r\n\032\n", "%PDF-" };

  for (guint i = 0; i < SP_N_FORMATS; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) document = sp_picture_write (self->scene, &self->options, i, 0.5, &error);

      g_assert_no_error (error);
      g_assert_cmpint (memcmp (g_bytes_get_data (document, NULL), signs[i], strlen (signs[i])), ==,
                       0);
    }
}

/* As PDF 32000-1, 7.9.2.2 has it: what is not ASCII is in UTF-16, in hexadecimals. */
static char *
spell_in_pdf (const char *text)
{
  g_autofree gunichar2 *units = NULL;
  GString *spelt = NULL;
  glong n;

  if (g_str_is_ascii (text))
    return g_strdup_printf ("(%s)", text);
  units = g_utf8_to_utf16 (text, -1, NULL, &n, NULL);
  spelt = g_string_new ("<FEFF");
  for (glong i = 0; i < n; i++)
    g_string_append_printf (spelt, "%04X", units[i]);
  g_string_append_c (spelt, '>');
  return g_string_free (spelt, FALSE);
}

/* The PDF says what it is of, and no later day than the picture's. */
static void
test_about (Picture *self, gconstpointer data)
{
  g_autoptr (GBytes) pdf = sp_picture_write (self->scene, &self->options, SP_FORMAT_PDF, 1, NULL);
  g_autoptr (GBytes) opened = sp_test_open_pdf (pdf);
  g_autofree char *spelt = spell_in_pdf (sp_scene_get_title (self->scene));
  g_autofree char *title = g_strconcat ("/Title ", spelt, NULL);
  static const char *const parts[] = { "/Author (The Standpoint authors)", "20250218)" };
  gsize length;
  const char *text = g_bytes_get_data (opened, &length);

  g_assert_nonnull (memmem (text, length, title, strlen (title)));
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    g_assert_nonnull (memmem (text, length, parts[i], strlen (parts[i])));
}

static void
test_too_large (Picture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (sp_picture_write (self->scene, &self->options, SP_FORMAT_PNG, 100, &error));
  g_assert_error (error, SP_RENDER_ERROR, SP_RENDER_ERROR_TOO_LARGE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/picture/begins", Picture, NULL, set_up, test_begins, tear_down);
  g_test_add ("/picture/about", Picture, NULL, set_up, test_about, tear_down);
  g_test_add ("/picture/too-large", Picture, NULL, set_up, test_too_large, tear_down);
  return g_test_run ();
}
