/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-svg-flag.h"

#include "scene/sp-colour.h"
#include "sp-xml.h"

#include <gio/gio.h>
#include <string.h>

#define FLAGS "/org/standpoint/Standpoint/flags/"

typedef struct
{
  GString *out;
  char *view_box;
  guint depth;
} Reading;

static const char *const elements[] = { "g", "rect", "circle", "path", "polygon", NULL };

/* What an <svg> of the flags says beside its size is of no use in a symbol. */
static const char *const attributes[] = {
  "clip-rule",
  "cx",
  "cy",
  "d",
  "fill",
  "fill-opacity",
  "fill-rule",
  "height",
  "opacity",
  "points",
  "r",
  "rx",
  "ry",
  "stroke",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-miterlimit",
  "stroke-opacity",
  "stroke-width",
  "transform",
  "width",
  "x",
  "y",
  NULL,
};

static void
append_attributes (Reading *reading, const char **names, const char **values, GError **error)
{
  for (guint i = 0; names[i] != NULL; i++)
    {
      gboolean refers = strstr (values[i], "url(") != NULL;

      if (!g_strv_contains (attributes, names[i]) || refers)
        {
          g_set_error (error, G_MARKUP_ERROR, G_MARKUP_ERROR_UNKNOWN_ATTRIBUTE,
                       "a flag can't have the attribute %s=\"%s\"", names[i], values[i]);
          return;
        }
      sp_xml_append_attribute (reading->out, names[i], values[i]);
    }
}

static void
start_element_cb (GMarkupParseContext *context,
                  const char *name,
                  const char **names,
                  const char **values,
                  gpointer data,
                  GError **error)
{
  Reading *reading = data;

  if (reading->depth++ == 0 && g_str_equal (name, "svg"))
    {
      for (guint i = 0; names[i] != NULL; i++)
        if (g_str_equal (names[i], "viewBox") && reading->view_box == NULL)
          reading->view_box = g_strdup (values[i]);
      return;
    }
  if (reading->depth == 1 || !g_strv_contains (elements, name))
    {
      g_set_error (error, G_MARKUP_ERROR, G_MARKUP_ERROR_UNKNOWN_ELEMENT,
                   "a flag can't have the element <%s>", name);
      return;
    }
  g_string_append_printf (reading->out, "%*s<%s", (int)(2 * (reading->depth - 1)), "", name);
  append_attributes (reading, names, values, error);
  g_string_append (reading->out, g_str_equal (name, "g") ? ">\n" : "/>\n");
}

static void
end_element_cb (GMarkupParseContext *context, const char *name, gpointer data, GError **error)
{
  Reading *reading = data;

  if (g_str_equal (name, "g"))
    g_string_append_printf (reading->out, "%*s</g>\n", (int)(2 * (reading->depth - 1)), "");
  reading->depth--;
}

char *
sp_svg_flag_parse (const char *text, gssize length, char **view_box, GError **error)
{
  static const GMarkupParser parser = {
    .start_element = start_element_cb,
    .end_element = end_element_cb,
  };
  Reading reading = { .out = g_string_new (NULL) };
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, &reading, NULL);

  if (!g_markup_parse_context_parse (context, text, length, error)
      || !g_markup_parse_context_end_parse (context, error))
    {
      g_string_free (reading.out, TRUE);
      g_free (reading.view_box);
      return NULL;
    }
  *view_box = reading.view_box != NULL ? reading.view_box : g_strdup ("0 0 32 24");
  return g_string_free (reading.out, FALSE);
}

char *
sp_svg_flag_read (const char *name, char **view_box)
{
  g_autofree char *path = g_strconcat (FLAGS, name, ".svg", NULL);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  const char *text;
  gsize length;

  if (bytes == NULL)
    return NULL;
  text = g_bytes_get_data (bytes, &length);
  return sp_svg_flag_parse (text, length, view_box, NULL);
}

char *
sp_svg_flag_to_grey (const char *drawing)
{
  GString *out = g_string_new (NULL);
  guint32 colour;

  for (const char *at = drawing; *at != '\0'; at++)
    {
      if (*at == '#' && sp_colour_parse (at, strnlen (at, 7), &colour))
        {
          g_string_append_printf (out, "#%06x", sp_colour_to_grey (colour));
          at += 6;
        }
      else
        g_string_append_c (out, *at);
    }
  return g_string_free (out, FALSE);
}
