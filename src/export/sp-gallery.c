/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-gallery.h"

#include "analysis/sp-fill.h"
#include "analysis/sp-language.h"
#include "sp-xml.h"

#include <glib/gi18n.h>

/* Of width and height: a picture that is higher shows its upper part. */
#define TALL (4.0 / 3.0)

static const char style[] =
  ":root { color-scheme: light dark; --ink: #1b1b1f; --soft: #5b5b63; --paper: #f6f6f8;\n"
  "  --card: #ffffff; --line: #d9d9df; --link: #0b57a4 }\n"
  "@media (prefers-color-scheme: dark) {\n"
  "  :root { --ink: #ececf0; --soft: #b0b0ba; --paper: #1a1a1e; --card: #26262b;\n"
  "    --line: #44444c; --link: #8ab8f0 }\n"
  "}\n"
  "* { box-sizing: border-box }\n"
  "body { max-width: 84rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; color: var(--ink);\n"
  "  background: var(--paper); font: 1rem/1.5 \"Liberation Sans\", Arial, Helvetica, sans-serif;\n"
  "  overflow-wrap: anywhere }\n"
  "h1 { margin: 0; font-size: 1.75rem; line-height: 1.25 }\n"
  "h2 { margin: 2rem 0 0.75rem; font-size: 1.25rem }\n"
  "p { max-width: 44rem; margin: 0.5rem 0 }\n"
  "a { color: var(--link) }\n"
  "a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }\n"
  "ul { margin: 0; padding: 0; list-style: none }\n"
  "nav ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem }\n"
  "nav a { display: inline-block; padding: 0.5rem 0 }\n"
  ".soft { color: var(--soft); font-size: 0.875rem }\n"
  ".pictures { display: grid; gap: 1rem;\n"
  "  grid-template-columns: repeat(auto-fill, minmax(min(100%, 25rem), 1fr)) }\n"
  ".pictures a { display: block; height: 100%; overflow: hidden; color: inherit;\n"
  "  background: var(--card); border: 1px solid var(--line); border-radius: 0.5rem;\n"
  "  text-decoration: none }\n"
  ".pictures a:hover { border-color: var(--link) }\n"
  ".pictures a:hover .headline { text-decoration: underline }\n"
  "figure { margin: 0 }\n"
  "img { display: block; width: 100%; height: auto; border-bottom: 1px solid var(--line) }\n"
  "img.tall { aspect-ratio: 4 / 3; object-fit: cover; object-position: top }\n"
  "figcaption { padding: 0.75rem 1rem 1rem }\n"
  "figcaption span { display: block }\n"
  ".headline { font-weight: bold; line-height: 1.35 }\n";

typedef struct
{
  char *group;
  char *file;
  char *about;
  char *headline;
  char *summary;
  char *left_out;
  gboolean is_image;
  double width;
  double height;
} Picture;

struct _SpGallery
{
  char *title;
  char *description;
  GArray *pictures;
};

static void
clear_picture (gpointer data)
{
  Picture *self = data;

  g_free (self->group);
  g_free (self->file);
  g_free (self->about);
  g_free (self->headline);
  g_free (self->summary);
  g_free (self->left_out);
}

SpGallery *
sp_gallery_new (const char *title, const char *description)
{
  SpGallery *self = g_new0 (SpGallery, 1);

  self->title = g_strdup (title);
  self->description = g_strdup (description);
  self->pictures = g_array_new (FALSE, TRUE, sizeof (Picture));
  g_array_set_clear_func (self->pictures, clear_picture);
  return self;
}

void
sp_gallery_free (SpGallery *self)
{
  g_free (self->title);
  g_free (self->description);
  g_array_unref (self->pictures);
  g_free (self);
}

void
sp_gallery_add (SpGallery *self, const SpGalleryPicture *picture, const SpScene *scene)
{
  Picture added = {
    .group = g_strdup (picture->group),
    .file = g_strdup (picture->file),
    .about = g_strdup (picture->about),
    .headline = g_strdup (sp_scene_get_title (scene)),
    .summary = g_strdup (sp_scene_get_summary (scene)),
    .left_out = g_strjoinv (" · ", (char **)sp_scene_get_left_out (scene)),
    .is_image = picture->is_image,
    .width = sp_scene_get_width (scene),
    .height = sp_scene_get_height (scene),
  };

  g_return_if_fail (self != NULL);

  g_array_append_val (self->pictures, added);
}

static const Picture *
get_picture (const SpGallery *self, guint i)
{
  return &g_array_index (self->pictures, Picture, i);
}

static gboolean
begins_group (const SpGallery *self, guint i)
{
  return i == 0 || !g_str_equal (get_picture (self, i - 1)->group, get_picture (self, i)->group);
}

/* <element class="name" dir="auto">words</element>: words of a dataset run in their own direction. */
static void
append_words (GString *out, const char *element, const char *name, const char *words)
{
  if (words == NULL || *words == '\0')
    return;
  g_string_append_printf (out, "<%s", element);
  if (name != NULL)
    sp_xml_append_attribute (out, "class", name);
  g_string_append (out, " dir=\"auto\">");
  sp_xml_append_line (out, words);
  g_string_append_printf (out, "</%s>\n", element);
}

static void
append_address (GString *out, const char *name, const char *file)
{
  g_autofree char *address = g_uri_escape_string (file, NULL, FALSE);

  sp_xml_append_attribute (out, name, address);
}

static void
append_image (GString *out, const Picture *picture)
{
  g_string_append (out, "<img");
  append_address (out, "src", picture->file);
  sp_xml_append_attribute (out, "alt", picture->summary);
  sp_xml_append_number_attribute (out, "width", picture->width);
  sp_xml_append_number_attribute (out, "height", picture->height);
  if (picture->height * TALL > picture->width)
    sp_xml_append_attribute (out, "class", "tall");
  g_string_append (out, " loading=\"lazy\">\n");
}

static void
append_picture (GString *out, const Picture *picture)
{
  g_string_append (out, "<li><a");
  append_address (out, "href", picture->file);
  g_string_append (out, "><figure>\n");
  if (picture->is_image)
    append_image (out, picture);
  g_string_append (out, "<figcaption>\n");
  append_words (out, "span", "headline", picture->headline);
  append_words (out, "span", "soft", picture->about);
  append_words (out, "span", "soft", picture->left_out);
  g_string_append (out, "</figcaption></figure></a></li>\n");
}

static void
append_contents (const SpGallery *self, GString *out)
{
  g_string_append (out, "<nav><ul>\n");
  for (guint i = 0, n = 0; i < self->pictures->len; i++)
    if (begins_group (self, i))
      {
        g_string_append_printf (out, "<li><a href=\"#part-%u\">", ++n);
        sp_xml_append_line (out, get_picture (self, i)->group);
        g_string_append (out, "</a></li>\n");
      }
  g_string_append (out, "</ul></nav>\n");
}

static void
append_sections (const SpGallery *self, GString *out)
{
  guint n = 0;

  for (guint i = 0; i < self->pictures->len; i++)
    {
      if (begins_group (self, i))
        {
          g_string_append_printf (out, "%s<section>\n<h2 id=\"part-%u\">",
                                  n > 0 ? "</ul></section>\n" : "", n + 1);
          sp_xml_append_line (out, get_picture (self, i)->group);
          g_string_append (out, "</h2>\n<ul class=\"pictures\">\n");
          n++;
        }
      append_picture (out, get_picture (self, i));
    }
  if (n > 0)
    g_string_append (out, "</ul></section>\n");
}

static void
append_head (const SpGallery *self, GString *out)
{
  const char *language = sp_language_get ();

  g_string_append (out, "<!DOCTYPE html>\n<html");
  sp_xml_append_attribute (out, "lang", language);
  sp_xml_append_attribute (out, "dir", sp_language_is_rtl (language) ? "rtl" : "ltr");
  g_string_append (out, ">\n<head>\n<meta charset=\"utf-8\">\n"
                        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                        "<title>");
  sp_xml_append_line (out, self->title);
  g_string_append_printf (out, "</title>\n<style>\n%s</style>\n</head>\n", style);
}

GBytes *
sp_gallery_write (const SpGallery *self)
{
  GString *out = g_string_new (NULL);
  g_autofree char *n = g_strdup_printf ("%u", self->pictures->len);
  g_autofree char *count = NULL;
  gsize length;

  g_return_val_if_fail (self != NULL, NULL);

  count = sp_fill (ngettext ("{n} picture", "{n} pictures", self->pictures->len), "n", n, NULL);
  append_head (self, out);
  g_string_append (out, "<body>\n<header>\n");
  append_words (out, "h1", NULL, self->title);
  append_words (out, "p", NULL, self->description);
  append_words (out, "p", "soft", count);
  append_contents (self, out);
  g_string_append (out, "</header>\n<main>\n");
  append_sections (self, out);
  g_string_append (out, "</main>\n</body>\n</html>\n");
  length = out->len;
  return g_bytes_new_take (g_string_free (out, FALSE), length);
}
