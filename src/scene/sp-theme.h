/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-paint.h"

G_BEGIN_DECLS

typedef enum
{
  SP_THEME_LIGHT,
  SP_THEME_DARK,
  SP_THEME_HIGH_CONTRAST,
  SP_THEME_PRINT, /* black, white and greys: patterns stand for hues */
  SP_N_THEMES,
} SpTheme;

/**
 * SpThemeColours:
 * @plain: the tokens that are the same for every scale
 * @scales: SCALE tokens by hues; where fills are patterns, for lines only
 * @band: how much of a SCALE is in its BAND
 *
 * The colours that a theme begins with.
 */
typedef struct
{
  guint32 plain[SP_TOKEN_BAND_0];
  guint32 scales[SP_N_HUES][SP_N_PLACES];
  double band;
} SpThemeColours;

/* "light", "dark", "high-contrast", "print"; FALSE, with @theme untouched, where no theme has the name. */
gboolean sp_theme_from_name (const char *name, SpTheme *theme);
const char *sp_theme_get_name (SpTheme theme);

/* With @dark on dark paper, else on light; print is always on light. */
const SpThemeColours *sp_theme_get_colours (SpTheme theme, gboolean dark);

/* The least contrast that the theme promises of texts and of marks: 4.5 and 3, high-contrast 7 and 4.5. */
double sp_theme_get_text_contrast (SpTheme theme);
double sp_theme_get_mark_contrast (SpTheme theme);

G_END_DECLS
