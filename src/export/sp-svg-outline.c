/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-svg-outline.h"

#include "scene/sp-text-outline.h"
#include "sp-svg-path.h"
#include "sp-svg-shape.h"
#include "sp-xml.h"

void
sp_svg_outline_append (
  GString *out, const SpNode *text, SpTextMeasurer *measurer, const SpLook *look, int indent)
{
  g_autoptr (GPtrArray) pieces = sp_text_outline (measurer, text);

  if (pieces->len == 0)
    return;
  g_string_append_printf (out, "%*s<g role=\"img\"", indent, "");
  sp_xml_append_attribute (out, "aria-label", text->text.string);
  sp_svg_append_colour (out, "fill", look, text->paint.hues, text->paint.fill);
  g_string_append (out, ">\n");
  for (guint i = 0; i < pieces->len; i++)
    {
      const GArray *piece = g_ptr_array_index (pieces, i);

      g_string_append_printf (out, "%*s", indent + 2, "");
      sp_svg_path_append (out, (const SpPathStep *)(gpointer)piece->data, piece->len);
      g_string_append (out, "/>\n");
    }
  g_string_append_printf (out, "%*s</g>\n", indent, "");
}
