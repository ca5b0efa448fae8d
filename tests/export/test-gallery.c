/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "export/sp-gallery.h"

#include "analysis/sp-language.h"
#include "scene/sp-scene-builder.h"

#include <string.h>

static SpScene *
make_scene (const char *title, double width, double height, const char *left_out)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  g_autoptr (SpSceneBuilder) builder = sp_scene_builder_new (measurer, width);

  sp_scene_builder_describe (builder, "positions", "en", title, "All of it.", "Some \"of\" it.");
  if (left_out != NULL)
    sp_scene_builder_leave_out (builder, left_out);
  return sp_scene_builder_finish (builder, height);
}

static void
add (SpGallery *gallery, const char *group, const char *file, gboolean is_image, double height)
{
  g_autoptr (SpScene) scene = make_scene ("A <b> headline", 1240, height, "Something & more");
  SpGalleryPicture picture = { group, file, is_image, "Troops" };

  sp_gallery_add (gallery, &picture, scene);
}

static char *
write_page (SpGallery *gallery)
{
  g_autoptr (GBytes) page = sp_gallery_write (gallery);
  gsize length;
  const char *data = g_bytes_get_data (page, &length);

  return g_strndup (data, length);
}

static guint
count (const char *text, const char *part)
{
  guint n = 0;

  for (const char *at = strstr (text, part); at != NULL; at = strstr (at + 1, part))
    n++;
  return n;
}

static void
assert_has (const char *text, const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("no %s in %s", part, text);
}

static void
test_pictures (void)
{
  g_autoptr (SpGallery) gallery = sp_gallery_new ("Title </title>", "Described & told");
  g_autofree char *page = NULL;

  add (gallery, "Positions", "a.svg", TRUE, 400);
  add (gallery, "Positions", "b.svg", TRUE, 4000);
  add (gallery, "Map", "c #?\"<.pdf", FALSE, 400);
  page = write_page (gallery);
  assert_has (page, "<title>Title &lt;/title&gt;</title>");
  assert_has (page, "Described &amp; told");
  assert_has (page, "3 pictures");
  assert_has (page,
              "<img src=\"a.svg\" alt=\"Some &quot;of&quot; it.\" width=\"1240\" height=\"400\" "
              "loading=\"lazy\">");
  assert_has (page, "height=\"4000\" class=\"tall\"");
  assert_has (page, "A &lt;b&gt; headline");
  assert_has (page, "Something &amp; more");
  assert_has (page, "<a href=\"c%20%23%3F%22%3C.pdf\">");
  g_assert_cmpuint (count (page, "<img"), ==, 2);
  g_assert_cmpuint (count (page, "<section>"), ==, 2);
  g_assert_cmpuint (count (page, "</section>"), ==, 2);
  g_assert_cmpuint (count (page, "<li>"), ==, count (page, "</li>"));
  g_assert_cmpuint (count (page, "href=\"#part-2\""), ==, 1);
  g_assert_cmpuint (count (page, "id=\"part-2\""), ==, 1);
  g_assert_cmpuint (count (page, "<script"), ==, 0);
}

static void
test_languages (void)
{
  g_autoptr (SpGallery) gallery = sp_gallery_new ("T", NULL);
  g_autofree char *english = write_page (gallery);
  g_autofree char *arabic = NULL;

  assert_has (english, "<html lang=\"en\" dir=\"ltr\">");
  assert_has (english, "0 pictures");
  sp_language_set ("ar");
  arabic = write_page (gallery);
  assert_has (arabic, "<html lang=\"ar\" dir=\"rtl\">");
  sp_language_set ("en");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  sp_language_set ("en");
  g_test_add_func ("/gallery/pictures", test_pictures);
  g_test_add_func ("/gallery/languages", test_languages);
  return g_test_run ();
}
