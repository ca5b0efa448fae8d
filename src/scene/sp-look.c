/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-look.h"

#include "sp-colour.h"
#include "sp-look-colours.h"
#include "sp-text-measurer.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

/* Places nearer to each other than this in CIE L*a*b* look the same side by side. */
#define LEAST_DISTANCE 3.0
/* The ends of a palette that are this near to the colour-blind, and this much nearer than to others, depend on
 * a hue that they don't see. */
#define LEAST_END_DISTANCE 28.0
#define LEAST_END_SHARE    0.4
#define MAX_FAMILY         100
/* How much ink there is in the lines and dots of a band. */
#define BAND_INK 0.18

struct _SpLook
{
  SpTheme theme;
  gboolean dark;
  guint32 ink, paper; /* own ones; SP_NO_COLOUR for none */
  gboolean has_own;
  guint32 own[SP_N_PLACES];
  int palette;
  char *fonts, *css_fonts;
  double size;
  char *credit;
  guint32 colours[SP_N_HUES][SP_N_TOKENS];
};

G_DEFINE_QUARK (sp - look - error - quark, sp_look_error)

static const SpThemeColours *
get_base (const SpLook *self)
{
  return sp_theme_get_colours (self->theme, self->dark);
}

static gboolean
has_plates (const SpLook *self)
{
  return self->theme == SP_THEME_PRINT || self->theme == SP_THEME_HIGH_CONTRAST;
}

static void
derive (SpLook *self)
{
  const SpThemeColours *base = get_base (self);
  const SpLookColours colours = {
    .ink = self->ink != SP_NO_COLOUR ? self->ink : base->plain[SP_TOKEN_INK],
    .paper = self->paper != SP_NO_COLOUR ? self->paper : base->plain[SP_TOKEN_SURFACE],
    .base = base,
    .own = self->has_own ? self->own : NULL,
    .text = sp_theme_get_text_contrast (self->theme),
    .mark = sp_theme_get_mark_contrast (self->theme),
    .plates = has_plates (self),
  };

  sp_look_colours_derive (&colours, self->colours);
}

static SpLook *
make (SpTheme theme, gboolean dark)
{
  SpLook *self = g_new0 (SpLook, 1);

  self->theme = theme;
  self->dark = dark;
  self->ink = self->paper = SP_NO_COLOUR;
  self->palette = -1;
  self->size = SP_LOOK_SIZE;
  self->fonts = g_strdup (SP_DEFAULT_FONTS);
  self->css_fonts = g_strdup (SP_DEFAULT_FONTS);
  derive (self);
  return self;
}

SpLook *
sp_look_new (SpTheme theme)
{
  g_return_val_if_fail (theme < SP_N_THEMES, NULL);

  return make (theme, theme == SP_THEME_DARK);
}

SpLook *
sp_look_new_for_desktop (gboolean dark, gboolean high_contrast)
{
  return make (high_contrast ? SP_THEME_HIGH_CONTRAST
               : dark        ? SP_THEME_DARK
                             : SP_THEME_LIGHT,
               dark);
}

void
sp_look_free (SpLook *self)
{
  if (self == NULL)
    return;
  g_free (self->fonts);
  g_free (self->css_fonts);
  g_free (self->credit);
  g_free (self);
}

gboolean
sp_look_takes_colours (const SpLook *self)
{
  return self->theme == SP_THEME_LIGHT || self->theme == SP_THEME_DARK;
}

/* One decimal, rounded down: what is not enough does not look as if it were. */
static double
cut (double contrast)
{
  return floor (contrast * 10.0) / 10.0;
}

static gboolean
check_ink (guint32 ink, guint32 paper, GError **error)
{
  double contrast = sp_colour_get_contrast (ink, paper);

  if (contrast >= SP_LOOK_INK_CONTRAST)
    return TRUE;
  /* Translators: two colours and two contrasts, such as 4.5. */
  g_set_error (error, SP_LOOK_ERROR, SP_LOOK_ERROR_INK,
               _ ("the ink #%06x on the paper #%06x has a contrast of %.1f:1; it needs %.0f:1"),
               ink, paper, cut (contrast), SP_LOOK_INK_CONTRAST);
  return FALSE;
}

static gboolean
check_paper (guint32 paper, GError **error)
{
  double to_black = sp_colour_get_contrast (paper, 0x000000);
  double to_white = sp_colour_get_contrast (paper, 0xffffff);

  if (MAX (to_black, to_white) >= SP_LOOK_PAPER_CONTRAST)
    return TRUE;
  /* Translators: a colour and three contrasts. */
  g_set_error (error, SP_LOOK_ERROR, SP_LOOK_ERROR_PAPER,
               _ ("the paper #%06x has a contrast of %.1f:1 to black and %.1f:1 to white; it needs "
                  "%.0f:1 to one of them"),
               paper, cut (to_black), cut (to_white), SP_LOOK_PAPER_CONTRAST);
  return FALSE;
}

gboolean
sp_look_set_ink_and_paper (SpLook *self, guint32 ink, guint32 paper, GError **error)
{
  const SpThemeColours *base;
  gboolean dark;

  g_return_val_if_fail (self != NULL && sp_look_takes_colours (self), FALSE);

  dark = paper == SP_NO_COLOUR
           ? self->theme == SP_THEME_DARK
           : sp_colour_get_contrast (paper, 0xffffff) > sp_colour_get_contrast (paper, 0x000000);
  base = sp_theme_get_colours (self->theme, dark);
  if (!check_ink (ink != SP_NO_COLOUR ? ink : base->plain[SP_TOKEN_INK],
                  paper != SP_NO_COLOUR ? paper : base->plain[SP_TOKEN_SURFACE], error)
      || (paper != SP_NO_COLOUR && !check_paper (paper, error)))
    return FALSE;
  self->dark = dark;
  self->ink = ink;
  self->paper = paper;
  derive (self);
  return TRUE;
}

/* Of what colours of the scale stand on, that from which @colour stands out less. */
static guint32
find_ground (const SpLook *self, guint32 colour)
{
  guint32 paper = self->colours[0][SP_TOKEN_SURFACE];
  guint32 card = self->colours[0][SP_TOKEN_CARD];

  return sp_colour_get_contrast (colour, paper) <= sp_colour_get_contrast (colour, card) ? paper
                                                                                         : card;
}

static gboolean
check_faint (const SpLook *self, const guint32 *colours, guint n, guint *wrong, GError **error)
{
  double least = sp_theme_get_mark_contrast (self->theme);

  for (guint i = 0; i < n; i++)
    {
      guint32 ground = find_ground (self, colours[i]);
      double contrast = sp_colour_get_contrast (colours[i], ground);

      if (contrast >= least)
        continue;
      *wrong = i;
      /* Translators: two colours and two contrasts. */
      g_set_error (error, SP_LOOK_ERROR, SP_LOOK_ERROR_FAINT,
                   _ ("the colour #%06x on #%06x has a contrast of %.1f:1; it needs %.0f:1"),
                   colours[i], ground, cut (contrast), least);
      return FALSE;
    }
  return TRUE;
}

static gboolean
are_alike (guint32 a, guint32 b)
{
  return sp_colour_get_distance (a, b) < LEAST_DISTANCE;
}

static gboolean
check_alike (const guint32 *places, GError **error)
{
  for (guint i = 0; i < SP_N_PLACES; i++)
    for (guint j = i + 1; j < SP_N_PLACES; j++)
      if (are_alike (places[i], places[j]))
        {
          /* Translators: two numbers from 1 to 9 and two colours. */
          g_set_error (error, SP_LOOK_ERROR, SP_LOOK_ERROR_ALIKE,
                       _ ("of the nine colours from low to high, number %u (#%06x) and number %u "
                          "(#%06x) can't be told apart"),
                       i + 1, places[i], j + 1, places[j]);
          return FALSE;
        }
  return TRUE;
}

gboolean
sp_look_set_colours (SpLook *self, const guint32 *colours, guint n, guint *wrong, GError **error)
{
  guint32 places[SP_N_PLACES];
  guint first = G_MAXUINT;
  guint between;
  gboolean good;

  g_return_val_if_fail (self != NULL && sp_look_takes_colours (self), FALSE);
  g_return_val_if_fail (n >= 2 && n <= SP_LOOK_MAX_COLOURS, FALSE);

  sp_colour_interpolate (colours, n, places, SP_N_PLACES);
  /* Between colours that stand out there may be one that does not. */
  good = check_faint (self, colours, n, &first, error)
         && check_faint (self, places, SP_N_PLACES, &between, error) && check_alike (places, error);
  if (wrong != NULL)
    *wrong = first;
  if (!good)
    return FALSE;
  memcpy (self->own, places, sizeof places);
  self->has_own = TRUE;
  derive (self);
  return TRUE;
}

static gboolean
is_safe_for (const SpLook *self, SpVision vision)
{
  guint32 seen[SP_N_PLACES];
  double ends;

  for (guint i = 0; i < SP_N_PLACES; i++)
    seen[i] = sp_colour_simulate (self->own[i], vision);
  for (guint i = 0; i + 1 < SP_N_PLACES; i++)
    if (are_alike (seen[i], seen[i + 1]))
      return FALSE;
  ends = sp_colour_get_distance (seen[0], seen[SP_N_PLACES - 1]);
  return ends >= LEAST_END_DISTANCE
         || ends >= LEAST_END_SHARE
                      * sp_colour_get_distance (self->own[0], self->own[SP_N_PLACES - 1]);
}

gboolean
sp_look_is_safe (const SpLook *self)
{
  for (SpVision vision = 0; self->has_own && vision < SP_N_VISIONS; vision++)
    if (!is_safe_for (self, vision))
      return FALSE;
  return TRUE;
}

void
sp_look_set_palette (SpLook *self, int palette)
{
  g_return_if_fail (self != NULL && palette >= -1 && palette < (int)SP_N_HUES);

  self->palette = palette;
}

int
sp_look_get_palette (const SpLook *self)
{
  return self->palette;
}

gboolean
sp_look_is_family (const char *name)
{
  g_autofree char *bare = g_strstrip (g_strdup (name));

  if (*bare == '\0' || g_utf8_strlen (name, -1) > MAX_FAMILY
      || strpbrk (name, ",;'\"\\{}<>") != NULL)
    return FALSE;
  for (const char *at = name; *at != '\0'; at = g_utf8_next_char (at))
    if (!g_unichar_isprint (g_utf8_get_char (at)))
      return FALSE;
  return TRUE;
}

/* CSS takes a name bare where each of its words is an identifier. */
static gboolean
is_bare (const char *name)
{
  return g_regex_match_simple ("^[A-Za-z_][A-Za-z0-9_-]*( [A-Za-z_][A-Za-z0-9_-]*)*$", name, 0, 0)
         && !g_regex_match_simple ("^(inherit|initial|unset|revert|default)$", name,
                                   G_REGEX_CASELESS, 0);
}

void
sp_look_set_fonts (SpLook *self, const char *const *families)
{
  GString *fonts = g_string_new (NULL);
  GString *css = g_string_new (NULL);
  gboolean generic = FALSE;

  for (guint i = 0; families[i] != NULL; i++)
    {
      g_autofree char *name = g_strstrip (g_strdup (families[i]));

      g_string_append_printf (fonts, "%s, ", name);
      g_string_append_printf (css, is_bare (name) ? "%s, " : "'%s', ", name);
      generic = sp_text_is_generic (name);
    }
  if (generic)
    {
      g_string_truncate (fonts, fonts->len - 2);
      g_string_truncate (css, css->len - 2);
    }
  g_free (self->fonts);
  g_free (self->css_fonts);
  self->fonts = g_string_free (g_string_append (fonts, generic ? "" : "sans-serif"), FALSE);
  self->css_fonts = g_string_free (g_string_append (css, generic ? "" : "sans-serif"), FALSE);
}

const char *
sp_look_get_fonts (const SpLook *self)
{
  return self->fonts;
}

const char *
sp_look_get_css_fonts (const SpLook *self)
{
  return self->css_fonts;
}

void
sp_look_set_size (SpLook *self, double size)
{
  g_return_if_fail (size >= SP_LOOK_MIN_SIZE && size <= SP_LOOK_MAX_SIZE);

  self->size = size;
}

double
sp_look_get_scale (const SpLook *self)
{
  return self->size / SP_LOOK_SIZE;
}

void
sp_look_set_credit (SpLook *self, const char *credit)
{
  g_free (self->credit);
  self->credit = g_strdup (credit);
}

const char *
sp_look_get_credit (const SpLook *self)
{
  return self->credit;
}

SpTheme
sp_look_get_theme (const SpLook *self)
{
  return self->theme;
}

guint32
sp_look_get_colour (const SpLook *self, SpHues hues, SpToken token)
{
  g_return_val_if_fail (self != NULL && hues < SP_N_HUES && token < SP_N_TOKENS, 0);

  return self->colours[hues][token];
}

gboolean
sp_look_shows (const SpLook *self, SpToken token)
{
  if (token == SP_TOKEN_PLATE)
    return has_plates (self);
  return token != SP_TOKEN_NONE && (token != SP_TOKEN_BAND_PLATE || self->theme == SP_THEME_PRINT);
}

gboolean
sp_look_has_pattern (const SpLook *self, SpHues hues, SpToken token)
{
  SpPattern pattern;

  return sp_look_get_pattern (self, hues, token, &pattern);
}

gboolean
sp_look_get_pattern (const SpLook *self, SpHues hues, SpToken token, SpPattern *pattern)
{
  gboolean band = token >= SP_TOKEN_BAND_0 && token <= SP_TOKEN_BAND_8;

  if (token == SP_TOKEN_HATCH)
    {
      sp_pattern_get_hatch (pattern);
      pattern->ground = self->colours[hues][SP_TOKEN_SIDE];
      pattern->ink = self->colours[hues][SP_TOKEN_HATCH];
      return TRUE;
    }
  if (self->theme != SP_THEME_PRINT || !sp_pattern_find (hues, token, pattern))
    return FALSE;
  pattern->ground = self->colours[hues][SP_TOKEN_SURFACE];
  pattern->ink = sp_colour_mix (pattern->ground, self->colours[hues][SP_TOKEN_INK],
                                band ? BAND_INK : 1.0);
  return TRUE;
}
