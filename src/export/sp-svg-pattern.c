/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-svg-pattern.h"

#include "sp-xml.h"

static void
append_point (GString *out, char op, double x, double y)
{
  g_string_append_c (out, op);
  sp_xml_append_number (out, x);
  g_string_append_c (out, ' ');
  sp_xml_append_number (out, y);
}

static void
append_lines (GString *out, const SpPattern *pattern)
{
  SpPatternLine lines[SP_PATTERN_MAX_LINES];
  guint n = sp_pattern_get_lines (pattern, lines);

  g_string_append (out, "      <path d=\"");
  for (guint i = 0; i < n; i++)
    {
      append_point (out, 'M', lines[i].x1, lines[i].y1);
      append_point (out, 'L', lines[i].x2, lines[i].y2);
    }
  g_string_append_printf (out, "\" fill=\"none\" stroke=\"#%06x\"", pattern->ink);
  sp_xml_append_number_attribute (out, "stroke-width", pattern->width);
  g_string_append (out, "/>\n");
}

static void
append_dots (GString *out, const SpPattern *pattern)
{
  double centres[SP_PATTERN_N_DOTS][2];

  sp_pattern_get_dots (pattern, centres);
  for (guint i = 0; i < SP_PATTERN_N_DOTS; i++)
    {
      g_string_append (out, "      <circle");
      sp_xml_append_number_attribute (out, "cx", centres[i][0]);
      sp_xml_append_number_attribute (out, "cy", centres[i][1]);
      sp_xml_append_number_attribute (out, "r", pattern->width / 2);
      g_string_append_printf (out, " fill=\"#%06x\"/>\n", pattern->ink);
    }
}

void
sp_svg_pattern_append (GString *out, const SpPattern *pattern, const char *id)
{
  g_string_append (out, "    <pattern");
  sp_xml_append_attribute (out, "id", id);
  sp_xml_append_attribute (out, "patternUnits", "userSpaceOnUse");
  sp_xml_append_number_attribute (out, "width", pattern->step);
  sp_xml_append_number_attribute (out, "height", pattern->step);
  g_string_append (out, ">\n      <rect");
  sp_xml_append_number_attribute (out, "width", pattern->step);
  sp_xml_append_number_attribute (out, "height", pattern->step);
  g_string_append_printf (out, " fill=\"#%06x\"/>\n", pattern->ground);
  if (pattern->shape == SP_PATTERN_DOTS)
    append_dots (out, pattern);
  else
    append_lines (out, pattern);
  g_string_append (out, "    </pattern>\n");
}
