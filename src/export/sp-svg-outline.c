/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-svg-outline.h"

#include "scene/sp-text-outline.h"
#include "sp-svg-shape.h"
#include "sp-xml.h"

#include <math.h>

/* Hundredths of a px: the precision of a document. */
typedef struct
{
  GString *out;
  int x; /* where the last step ended */
  int y;
  int start_x; /* where the line began */
  int start_y;
} Pen;

static int
to_hundredths (double value)
{
  return (int)lround (value * 100);
}

/* As short as can be: ".5", "-12", "3.25"; a sign parts numbers as well as a space. */
static void
append_hundredths (GString *out, int value)
{
  char last = out->str[out->len - 1];
  int size = ABS (value);

  if (value < 0)
    g_string_append_c (out, '-');
  else if (g_ascii_isdigit (last) || last == '.')
    g_string_append_c (out, ' ');
  if (size >= 100 || size == 0)
    g_string_append_printf (out, "%d", size / 100);
  if (size % 100 != 0)
    g_string_append_printf (out, size % 10 == 0 ? ".%d" : ".%02d",
                            size % 10 == 0 ? size % 100 / 10 : size % 100);
}

static void
append_step (Pen *self, const SpPathStep *step)
{
  guint n = step->op == 'C' ? 3 : step->op == 'Z' ? 0 : 1;
  int x = self->x;
  int y = self->y;

  g_string_append_c (self->out, g_ascii_tolower (step->op));
  for (guint i = 0; i < n; i++)
    {
      self->x = to_hundredths (step->x[i]);
      self->y = to_hundredths (step->y[i]);
      append_hundredths (self->out, self->x - x);
      append_hundredths (self->out, self->y - y);
    }
  if (step->op == 'M')
    {
      self->start_x = self->x;
      self->start_y = self->y;
    }
  else if (step->op == 'Z')
    {
      self->x = self->start_x;
      self->y = self->start_y;
    }
}

/* Letters are most of the document: relative steps make it half as long. What is rounded does not add
 * up, since each step begins where the last one was rounded to. */
static void
append_piece (GString *out, const GArray *piece)
{
  Pen pen = { .out = out };

  g_string_append (out, "<path d=\"");
  for (guint i = 0; i < piece->len; i++)
    append_step (&pen, &g_array_index (piece, SpPathStep, i));
  g_string_append (out, "\"/>\n");
}

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
      g_string_append_printf (out, "%*s", indent + 2, "");
      append_piece (out, g_ptr_array_index (pieces, i));
    }
  g_string_append_printf (out, "%*s</g>\n", indent, "");
}
