/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-svg.h"

static void
append_colour (
  GString *out, const SpSvgOptions *options, const char *name, const SpPaint *paint, SpToken token)
{
  if (token == SP_TOKEN_NONE)
    g_string_append_printf (out, " %s=\"none\"", name);
  else
    g_string_append_printf (out, " %s=\"#%06x\"", name,
                            sp_theme_get_colour (options->theme, paint->hues, token));
}

static void
append_node (GString *out, const SpSvgOptions *options, const SpNode *node)
{
  char x[G_ASCII_DTOSTR_BUF_SIZE], y[G_ASCII_DTOSTR_BUF_SIZE], w[G_ASCII_DTOSTR_BUF_SIZE],
    h[G_ASCII_DTOSTR_BUF_SIZE];
  g_autofree char *text = NULL;

  g_ascii_formatd (w, sizeof w, "%.2f", node->box.width);
  g_ascii_formatd (h, sizeof h, "%.2f", node->box.height);
  if (node->type == SP_NODE_RECT)
    {
      g_ascii_formatd (x, sizeof x, "%.2f", node->box.x);
      g_ascii_formatd (y, sizeof y, "%.2f", node->box.y);
      g_string_append_printf (out, "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%d\"",
                              x, y, w, h, (int)node->rect.radius);
      append_colour (out, options, "fill", &node->paint, node->paint.fill);
      append_colour (out, options, "stroke", &node->paint, node->paint.stroke);
      g_string_append (out, "/>\n");
    }
  if (node->type == SP_NODE_TEXT)
    {
      g_ascii_formatd (x, sizeof x, "%.2f", node->text.x);
      g_ascii_formatd (y, sizeof y, "%.2f", node->text.baseline);
      text = g_markup_escape_text (node->text.string, -1);
      g_string_append_printf (out, "<text x=\"%s\" y=\"%s\" font-size=\"%d\" font-weight=\"%d\"", x,
                              y, (int)node->text.style.size, (int)node->text.style.weight);
      append_colour (out, options, "fill", &node->paint, node->paint.fill);
      g_string_append_printf (out, ">%s</text>\n", text);
    }
}

GBytes *
sp_svg_write (const SpScene *scene, const SpSvgOptions *options)
{
  GString *out = g_string_new (NULL);

  g_string_append_printf (
    out,
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"%s\">\n",
    (int)sp_scene_get_width (scene), (int)sp_scene_get_height (scene), options->fonts);
  for (guint i = 0; i < sp_scene_get_n_nodes (scene); i++)
    append_node (out, options, sp_scene_get_node (scene, i));
  g_string_append (out, "</svg>\n");
  return g_string_free_to_bytes (out);
}
