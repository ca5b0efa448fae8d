/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-colour.h"

#include <math.h>

/* L*a*b*, or linear red, green and blue. */
typedef struct
{
  double v[3];
} Triple;

/* D65, for a luminance of 1. */
static const double white[3] = { 0.95047, 1.0, 1.08883 };

/* IEC 61966-2-1. */
static const double to_xyz[3][3] = {
  { 0.4124564, 0.3575761, 0.1804375 },
  { 0.2126729, 0.7151522, 0.0721750 },
  { 0.0193339, 0.1191920, 0.9503041 },
};
static const double from_xyz[3][3] = {
  { 3.2404542, -1.5371385, -0.4985314 },
  { -0.9692660, 1.8760108, 0.0415560 },
  { 0.0556434, -0.2040259, 1.0572252 },
};

static const double visions[SP_N_VISIONS][3][3] = {
  {
    { 0.367322, 0.860646, -0.227968 },
    { 0.280085, 0.672501, 0.047413 },
    { -0.011820, 0.042940, 0.968881 },
  },
  {
    { 0.152286, 1.052583, -0.204868 },
    { 0.114503, 0.786281, 0.099216 },
    { -0.003882, -0.048116, 1.051998 },
  },
};

static Triple
multiply (const double matrix[3][3], Triple a)
{
  Triple result;

  for (guint i = 0; i < 3; i++)
    result.v[i] = matrix[i][0] * a.v[0] + matrix[i][1] * a.v[1] + matrix[i][2] * a.v[2];
  return result;
}

static Triple
to_linear (guint32 colour)
{
  Triple result;

  for (guint i = 0; i < 3; i++)
    {
      double value = ((colour >> (16 - 8 * i)) & 0xff) / 255.0;

      result.v[i] = value <= 0.04045 ? value / 12.92 : pow ((value + 0.055) / 1.055, 2.4);
    }
  return result;
}

/* What no screen can show becomes the nearest in each channel. */
static guint32
from_linear (Triple linear)
{
  guint32 result = 0;

  for (guint i = 0; i < 3; i++)
    {
      double value = CLAMP (linear.v[i], 0.0, 1.0);

      value = value <= 0.0031308 ? value * 12.92 : 1.055 * pow (value, 1 / 2.4) - 0.055;
      result = result << 8 | (guint32)lround (value * 255.0);
    }
  return result;
}

static Triple
to_lab (guint32 colour)
{
  Triple xyz = multiply (to_xyz, to_linear (colour));
  double f[3];

  for (guint i = 0; i < 3; i++)
    {
      double share = xyz.v[i] / white[i];

      f[i] = share > 216.0 / 24389.0 ? cbrt (share) : (24389.0 / 27.0 * share + 16.0) / 116.0;
    }
  return (Triple){ { 116.0 * f[1] - 16.0, 500.0 * (f[0] - f[1]), 200.0 * (f[1] - f[2]) } };
}

static guint32
from_lab (Triple lab)
{
  double y = (lab.v[0] + 16.0) / 116.0;
  const double f[3] = { y + lab.v[1] / 500.0, y, y - lab.v[2] / 200.0 };
  Triple xyz;

  for (guint i = 0; i < 3; i++)
    {
      double cube = f[i] * f[i] * f[i];

      xyz.v[i] = white[i]
                 * (cube > 216.0 / 24389.0 ? cube : (116.0 * f[i] - 16.0) * 27.0 / 24389.0);
    }
  return from_linear (multiply (from_xyz, xyz));
}

guint32
sp_colour_mix (guint32 a, guint32 b, double share)
{
  guint32 result = 0;

  for (int shift = 0; shift < 24; shift += 8)
    {
      double from = (a >> shift) & 0xff;
      double to = (b >> shift) & 0xff;

      result |= (guint32)lround (from + (to - from) * share) << shift;
    }
  return result;
}

static double
get_luminance (guint32 colour)
{
  static const double shares[] = { 0.0722, 0.7152, 0.2126 };
  double luminance = 0.0;

  for (int i = 0; i < 3; i++)
    {
      double value = ((colour >> (8 * i)) & 0xff) / 255.0;

      luminance += shares[i]
                   * (value <= 0.03928 ? value / 12.92 : pow ((value + 0.055) / 1.055, 2.4));
    }
  return luminance;
}

double
sp_colour_get_contrast (guint32 a, guint32 b)
{
  double first = get_luminance (a) + 0.05;
  double second = get_luminance (b) + 0.05;

  return MAX (first, second) / MIN (first, second);
}

double
sp_colour_get_distance (guint32 a, guint32 b)
{
  Triple first = to_lab (a);
  Triple second = to_lab (b);
  double sum = 0.0;

  for (guint i = 0; i < 3; i++)
    sum += (first.v[i] - second.v[i]) * (first.v[i] - second.v[i]);
  return sqrt (sum);
}

guint32
sp_colour_simulate (guint32 colour, SpVision vision)
{
  g_return_val_if_fail (vision < SP_N_VISIONS, colour);

  return from_linear (multiply (visions[vision], to_linear (colour)));
}

guint32
sp_colour_to_grey (guint32 colour)
{
  double light = multiply (to_xyz, to_linear (colour)).v[1];

  return from_linear ((Triple){ { light, light, light } });
}

void
sp_colour_interpolate (const guint32 *colours, guint n, guint32 *places, guint n_places)
{
  g_return_if_fail (n >= 2 && n_places >= 2);

  for (guint i = 0; i < n_places; i++)
    {
      double at = (double)i * (n - 1) / (n_places - 1);
      guint from = MIN ((guint)at, n - 2);
      double share = at - from;
      Triple a = to_lab (colours[from]);
      Triple b = to_lab (colours[from + 1]);

      for (guint j = 0; j < 3; j++)
        a.v[j] += (b.v[j] - a.v[j]) * share;
      places[i] = share <= 0.0 ? colours[from] : share >= 1.0 ? colours[from + 1] : from_lab (a);
    }
}

gboolean
sp_colour_parse (const char *text, gsize length, guint32 *colour)
{
  guint32 value = 0;

  if (length != 7 || text[0] != '#')
    return FALSE;
  for (guint i = 1; i < 7; i++)
    {
      int digit = g_ascii_xdigit_value (text[i]);

      if (digit < 0)
        return FALSE;
      value = value << 4 | (guint32)digit;
    }
  *colour = value;
  return TRUE;
}
