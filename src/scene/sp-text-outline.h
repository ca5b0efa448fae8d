/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-scene.h"

G_BEGIN_DECLS

/* The outlines of a text's letters where the scene has the text, shaped as @measurer measures: it must
 * have the fonts that the scene was laid out with. To be filled, nonzero. Long ones are in several
 * pieces, each of whole letters: GArray of SpPathStep. Empty where nothing leaves ink. */
GPtrArray *sp_text_outline (SpTextMeasurer *measurer, const SpNode *text);

G_END_DECLS
