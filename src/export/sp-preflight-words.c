/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "analysis/sp-fill.h"
#include "sp-preflight.h"

#include <glib/gi18n-lib.h>

const char *
sp_check_get_name (SpCheck check)
{
  static const char *const names[] = {
    [SP_CHECK_TEXT_SIZE] = N_ ("Smallest text"),
    [SP_CHECK_CONTRAST] = N_ ("Contrast"),
    [SP_CHECK_GREY] = N_ ("Without colour"),
    [SP_CHECK_COLOUR_BLIND] = N_ ("For the colour-blind"),
    [SP_CHECK_LEFT_OUT] = N_ ("Left out"),
    [SP_CHECK_SINGLE_SOURCE] = N_ ("Single source"),
    [SP_CHECK_REPORTED] = N_ ("Reported only"),
    [SP_CHECK_COPIED] = N_ ("Copied reports"),
    [SP_CHECK_TRANSLATED] = N_ ("Machine translation"),
    [SP_CHECK_OLD] = N_ ("Old positions"),
    [SP_CHECK_DATA] = N_ ("Data that travel"),
  };

  g_return_val_if_fail (check < SP_N_CHECKS, NULL);

  return _ (names[check]);
}

static char *
show_number (double value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  return g_strdup (g_ascii_formatd (buffer, sizeof buffer, "%.4g", value));
}

static char *
fill_number (const char *pattern, double value)
{
  g_autofree char *number = show_number (value);

  return sp_fill (pattern, "n", number, NULL);
}

static char *
show_contrast (const SpPoint *point)
{
  if (point->n > 0)
    return fill_number (ngettext ("{n} place is too faint", "{n} places are too faint", point->n),
                        point->n);
  /* Translators: a contrast such as 4.5:1. */
  return fill_number (_ ("Every text has {n}:1 or more"), point->value);
}

static char *
show_colours (const SpPoint *point)
{
  if (point->n > 0)
    return g_strdup (_ ("Some levels look alike, and only their labels tell them apart"));
  return g_strdup (_ ("No two levels look alike"));
}

static char *
show_left_out (const SpPoint *point)
{
  return g_strdup (point->n > 0 ? point->note : _ ("Nothing"));
}

static char *
show_evidence (const SpPoint *point)
{
  g_autofree char *n = show_number (point->n);
  g_autofree char *of = show_number (point->of);
  const char *pattern = point->n > 0 && point->good
                          ? _ ("{n} of {of} positions; the subtitle says so")
                          : _ ("{n} of {of} positions");

  return sp_fill (pattern, "n", n, "of", of, NULL);
}

static const char *
describe_data (const SpPoint *point)
{
  static const char *const words[] = {
    [SP_DATA_VIEW] = N_ ("What the picture shows, without notes; {size} in all"),
    [SP_DATA_ALL] = N_ ("The whole dataset, with its notes; {size} in all"),
    [SP_DATA_NONE] = N_ ("None: the picture can't be opened again; {size} in all"),
  };

  if (point->n > 0)
    return _ ("The data are too large, and only their SHA-256 travels; {size} in all");
  return point->mode < 0 ? _ ("None: only an SVG carries data") : _ (words[point->mode]);
}

static char *
show_data (const SpPoint *point)
{
  g_autofree char *size = g_format_size_full ((guint64)point->value, G_FORMAT_SIZE_IEC_UNITS);

  return sp_fill (describe_data (point), "size", size, NULL);
}

char *
sp_preflight_show (const SpPreflight *self, SpCheck check)
{
  const SpPoint *point;

  g_return_val_if_fail (self != NULL && check < SP_N_CHECKS, NULL);

  point = &self->points[check];
  switch (check)
    {
    case SP_CHECK_TEXT_SIZE:
      return fill_number (_ ("{n} pixels"), point->value);
    case SP_CHECK_CONTRAST:
      return show_contrast (point);
    case SP_CHECK_GREY:
    case SP_CHECK_COLOUR_BLIND:
      return show_colours (point);
    case SP_CHECK_LEFT_OUT:
      return show_left_out (point);
    case SP_CHECK_DATA:
      return show_data (point);
    case SP_CHECK_SINGLE_SOURCE:
    case SP_CHECK_REPORTED:
    case SP_CHECK_COPIED:
    case SP_CHECK_TRANSLATED:
    case SP_CHECK_OLD:
    case SP_N_CHECKS:
    default:
      return show_evidence (point);
    }
}

char *
sp_preflight_show_mend (const SpPreflight *self, SpCheck check)
{
  const SpPoint *point;

  g_return_val_if_fail (self != NULL && check < SP_N_CHECKS, NULL);

  point = &self->points[check];
  switch (point->mend)
    {
    case SP_MEND_SCALE:
      return fill_number (_ ("Scale {n}"), point->amount);
    case SP_MEND_WIDTH:
      return g_strdup (_ ("Widen"));
    case SP_MEND_THEME:
      return g_strdup (point->amount == SP_THEME_PRINT ? _ ("Use patterns") : _ ("High contrast"));
    case SP_MEND_PALETTE:
      return g_strdup (_ ("Other palette"));
    case SP_MEND_DATA:
      return g_strdup (point->amount == SP_DATA_NONE ? _ ("Leave out") : _ ("Only what it shows"));
    case SP_MEND_NOTE:
      return g_strdup (_ ("Say so"));
    case SP_MEND_NONE:
    default:
      return NULL;
    }
}
