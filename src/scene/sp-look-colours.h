/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-theme.h"

G_BEGIN_DECLS

/**
 * SpLookColours:
 * @ink, @paper: 0xRRGGBB
 * @base: what the theme begins with; where ink and paper are its own, the colours are these
 * @own: the places of an own palette, or NULL
 * @text, @mark: the least contrast of each
 * @plates: whether texts on the scale have plates
 *
 * What the colours of a look are worked out from.
 */
typedef struct
{
  guint32 ink, paper;
  const SpThemeColours *base;
  const guint32 *own;
  double text, mark;
  gboolean plates;
} SpLookColours;

/* Every token's colour, by hues. */
void sp_look_colours_derive (const SpLookColours *self, guint32 colours[SP_N_HUES][SP_N_TOKENS]);

G_END_DECLS
