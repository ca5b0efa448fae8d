/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-svg-shape.h"

#include "sp-svg-path.h"
#include "sp-xml.h"

#include <string.h>

void
sp_svg_append_colour (
  GString *out, const char *name, const SpLook *look, SpHues hues, SpToken token)
{
  if (token == SP_TOKEN_NONE)
    g_string_append_printf (out, " %s=\"none\"", name);
  else
    g_string_append_printf (out, " %s=\"#%06x\"", name, sp_look_get_colour (look, hues, token));
}

/* What a pattern fills has an edge even where the chart draws no line. */
static void
append_edge (GString *out, const SpPaint *paint, const SpLook *look, const SpPattern *pattern)
{
  if (!pattern->has_edge || paint->stroke != SP_TOKEN_NONE)
    return;
  sp_svg_append_colour (out, "stroke", look, paint->hues, SP_TOKEN_INK);
  sp_xml_append_number_attribute (out, "stroke-width", SP_PATTERN_EDGE);
}

static void
append_fill (GString *out, const SpPaint *paint, const SpLook *look, GHashTable *patterns)
{
  SpPattern pattern;

  if (!sp_look_get_pattern (look, paint->hues, paint->fill, &pattern))
    {
      sp_svg_append_colour (out, "fill", look, paint->hues, paint->fill);
      return;
    }
  g_string_append_printf (out, " fill=\"url(#%s)\"",
                          (const char *)g_hash_table_lookup (patterns, pattern.name));
  append_edge (out, paint, look, &pattern);
}

static void
append_stroke (GString *out, const SpPaint *paint, const SpLook *look)
{
  const double *lengths;
  guint n;

  if (paint->stroke == SP_TOKEN_NONE)
    return;
  sp_svg_append_colour (out, "stroke", look, paint->hues, paint->stroke);
  sp_xml_append_number_attribute (out, "stroke-width", paint->width);
  lengths = sp_dash_get_lengths (paint->dash, &n);
  for (guint i = 0; i < n; i++)
    {
      g_string_append (out, i == 0 ? " stroke-dasharray=\"" : " ");
      sp_xml_append_number (out, lengths[i]);
    }
  if (n > 0)
    g_string_append_c (out, '"');
}

static void
append_box (GString *out, const SpBox *box)
{
  sp_xml_append_number_attribute (out, "x", box->x);
  sp_xml_append_number_attribute (out, "y", box->y);
  sp_xml_append_number_attribute (out, "width", box->width);
  sp_xml_append_number_attribute (out, "height", box->height);
}

static void
append_rect (GString *out, const SpNode *node)
{
  g_string_append (out, "<rect");
  append_box (out, &node->box);
  if (node->rect.radius > 0.0)
    {
      sp_xml_append_number_attribute (out, "rx", node->rect.radius);
      sp_xml_append_number_attribute (out, "ry", node->rect.radius);
    }
}

static void
append_disc (GString *out, const SpBox *box)
{
  g_string_append (out, "<circle");
  sp_xml_append_number_attribute (out, "cx", box->x + box->width / 2);
  sp_xml_append_number_attribute (out, "cy", box->y + box->height / 2);
  sp_xml_append_number_attribute (out, "r", MIN (box->width, box->height) / 2);
}

static void
append_line (GString *out, const SpNode *node)
{
  g_string_append (out, "<line");
  sp_xml_append_number_attribute (out, "x1", node->line.x1);
  sp_xml_append_number_attribute (out, "y1", node->line.y1);
  sp_xml_append_number_attribute (out, "x2", node->line.x2);
  sp_xml_append_number_attribute (out, "y2", node->line.y2);
}

/* XML readers make one space of several unless told not to, and the text was measured with all. */
static gboolean
needs_spaces (const char *text)
{
  gsize length = strlen (text);

  return length > 0 && (text[0] == ' ' || text[length - 1] == ' ' || strstr (text, "  ") != NULL);
}

static void
append_turn (GString *out, const SpNode *node)
{
  g_string_append (out, " transform=\"rotate(-90 ");
  sp_xml_append_number (out, node->text.x);
  g_string_append_c (out, ' ');
  sp_xml_append_number (out, node->text.baseline);
  g_string_append (out, ")\"");
}

static void
append_text (GString *out, const SpNode *node)
{
  static const char *const anchors[] = { NULL, "middle", "end" };

  g_string_append (out, "<text");
  sp_xml_append_number_attribute (out, "x", node->text.x);
  sp_xml_append_number_attribute (out, "y", node->text.baseline);
  sp_xml_append_number_attribute (out, "font-size", node->text.style.size);
  if (node->text.style.weight != SP_WEIGHT_NORMAL)
    sp_xml_append_number_attribute (out, "font-weight", node->text.style.weight);
  if (node->text.anchor != SP_ANCHOR_START)
    sp_xml_append_attribute (out, "text-anchor", anchors[node->text.anchor]);
  if (node->text.rtl)
    sp_xml_append_attribute (out, "direction", "rtl");
  if (node->text.turned)
    append_turn (out, node);
  if (needs_spaces (node->text.string))
    sp_xml_append_attribute (out, "xml:space", "preserve");
}

static void
append_geometry (GString *out, const SpNode *node)
{
  switch (node->type)
    {
    case SP_NODE_RECT:
      append_rect (out, node);
      break;
    case SP_NODE_DISC:
      append_disc (out, &node->box);
      break;
    case SP_NODE_LINE:
      append_line (out, node);
      break;
    case SP_NODE_PATH:
      sp_svg_path_append (out, node->path.steps, node->path.n_steps);
      break;
    case SP_NODE_TEXT:
      append_text (out, node);
      break;
    case SP_NODE_GROUP:
    case SP_NODE_PICTURE:
    default:
      g_assert_not_reached ();
    }
}

void
sp_svg_shape_append (GString *out, const SpNode *node, const SpLook *look, GHashTable *patterns)
{
  append_geometry (out, node);
  if (node->type == SP_NODE_TEXT)
    sp_svg_append_colour (out, "fill", look, node->paint.hues, node->paint.fill);
  else if (node->type != SP_NODE_LINE)
    append_fill (out, &node->paint, look, patterns);
  append_stroke (out, &node->paint, look);
  if (node->type != SP_NODE_TEXT)
    {
      g_string_append (out, "/>");
      return;
    }
  g_string_append_c (out, '>');
  sp_xml_append_line (out, node->text.string);
  g_string_append (out, "</text>");
}
