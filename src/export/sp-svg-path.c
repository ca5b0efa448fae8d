/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-svg-path.h"

#include <math.h>
#include <string.h>

/* Enough for the numbers of one step. */
#define STEP_SIZE 160

/* Hundredths of a px: the precision of a document. */
typedef struct
{
  gint64 x, y;
} Place;

typedef struct
{
  GString *out;
  Place at;
  Place start; /* where the part of the path began */
  char op;     /* what numbers without a letter stand for; '\0' for nothing */
} Pen;

static Place
round_place (const SpPathStep *step, guint i)
{
  return (Place){ (gint64)rint (step->x[i] * 100), (gint64)rint (step->y[i] * 100) };
}

/* Whether the number that @text ends with has a point, so that ".5" may follow it at once. */
static gboolean
ends_with_fraction (const char *text, gsize length)
{
  while (length > 0 && g_ascii_isdigit (text[length - 1]))
    length--;
  return length > 0 && text[length - 1] == '.';
}

/* As short as can be: ".5", "-12", "3.25"; a sign, and a point after another, part numbers as well as a space. */
static void
add_number (char *text, gint64 value)
{
  gsize length = strlen (text);
  guint64 size = (guint64)ABS (value);
  guint hundredths = (guint)(size % 100);
  gboolean follows = length > 0 && !g_ascii_isalpha (text[length - 1]);
  char *end = text + length;

  if (value < 0)
    *end++ = '-';
  else if (follows && !(size < 100 && size > 0 && ends_with_fraction (text, length)))
    *end++ = ' ';
  *end = '\0';
  if (size >= 100 || size == 0)
    end += g_snprintf (end, 24, "%" G_GUINT64_FORMAT, size / 100);
  if (hundredths % 10 != 0)
    g_snprintf (end, 8, ".%02u", hundredths);
  else if (hundredths != 0)
    g_snprintf (end, 8, ".%u", hundredths / 10);
}

/* The letters of a step as they stand after those of the last one. */
static void
write_step (const Pen *self, const SpPathStep *step, guint n, char op, char *text)
{
  gboolean relative = g_ascii_islower (op);
  gsize kept = MIN (self->out->len, 24);

  memcpy (text, self->out->str + self->out->len - kept, kept);
  text[kept] = '\0';
  if (op != self->op)
    {
      text[kept] = op;
      text[kept + 1] = '\0';
    }
  for (guint i = 0; i < n; i++)
    {
      Place place = round_place (step, i);

      add_number (text, place.x - (relative ? self->at.x : 0));
      add_number (text, place.y - (relative ? self->at.y : 0));
    }
  memmove (text, text + kept, strlen (text + kept) + 1);
}

/* Numbers that follow a move are of lines. */
static char
get_next (char op)
{
  return op == 'M' ? 'L' : op == 'm' ? 'l' : op;
}

static void
append_step (Pen *self, const SpPathStep *step)
{
  guint n = step->op == 'C' ? 3 : 1;
  char absolute[STEP_SIZE];
  char relative[STEP_SIZE];
  gboolean shorter;

  if (step->op == 'Z')
    {
      g_string_append_c (self->out, 'Z');
      self->at = self->start;
      self->op = '\0';
      return;
    }
  write_step (self, step, n, step->op, absolute);
  write_step (self, step, n, g_ascii_tolower (step->op), relative);
  shorter = strlen (relative) < strlen (absolute);
  g_string_append (self->out, shorter ? relative : absolute);
  self->op = get_next (shorter ? g_ascii_tolower (step->op) : step->op);
  self->at = round_place (step, n - 1);
  if (step->op == 'M')
    self->start = self->at;
}

void
sp_svg_path_append (GString *out, const SpPathStep *steps, guint n_steps)
{
  Pen pen = { .out = out };

  g_string_append (out, "<path d=\"");
  for (guint i = 0; i < n_steps; i++)
    append_step (&pen, &steps[i]);
  g_string_append_c (out, '"');
}
