/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* measure-texts FONTS: for each line "SIZE WEIGHT TEXT" of standard input a line "WIDTH FONT": what
 * the measurer says of it, and "first" where the first of the fonts has every letter, else "other". */

#include "scene/sp-text-measurer.h"

#include <pango/pangocairo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static gboolean
is_of_first_font (PangoLayout *layout, const char *first)
{
  for (GSList *at = pango_layout_get_line_readonly (layout, 0)->runs; at != NULL; at = at->next)
    {
      PangoLayoutRun *run = at->data;
      PangoFontDescription *description = pango_font_describe (run->item->analysis.font);
      gboolean is_first = g_str_equal (pango_font_description_get_family (description), first);

      pango_font_description_free (description);
      if (!is_first)
        return FALSE;
    }
  return TRUE;
}

static gboolean
has_letters (PangoContext *context, const char *fonts, SpTextStyle style, const char *text)
{
  g_auto (GStrv) families = g_strsplit (fonts, ",", 2);
  g_autoptr (PangoLayout) layout = pango_layout_new (context);
  PangoFontDescription *description = sp_text_style_to_description (style, fonts);

  pango_layout_set_font_description (layout, description);
  pango_font_description_free (description);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_text (layout, text, -1);
  return pango_layout_get_unknown_glyphs_count (layout) == 0
         && is_of_first_font (layout, g_strstrip (families[0]));
}

static void
answer (SpTextMeasurer *measurer, PangoContext *context, const char *line)
{
  char *rest;
  SpTextStyle style;

  style.size = g_ascii_strtod (line, &rest);
  style.weight = (SpWeight)strtol (rest, &rest, 10);
  rest += *rest == ' ' ? 1 : 0;
  printf ("%.3f %s\n", sp_text_measurer_get_width (measurer, rest, style),
          has_letters (context, sp_text_measurer_get_fonts (measurer), style, rest) ? "first"
                                                                                    : "other");
}

int
main (int argc, char **argv)
{
  g_autoptr (SpTextMeasurer) measurer = NULL;
  PangoContext *context;
  g_autofree char *line = NULL;
  size_t size = 0;
  ssize_t length;

  if (argc != 2)
    {
      fputs ("usage: measure-texts FONTS <LINES\n", stderr);
      return 2;
    }
  measurer = sp_text_measurer_new (argv[1]);
  context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  sp_text_prepare_context (context);
  while ((length = getline (&line, &size, stdin)) >= 0)
    {
      if (length > 0 && line[length - 1] == '\n')
        line[length - 1] = '\0';
      answer (measurer, context, line);
    }
  g_object_unref (context);
  return 0;
}
