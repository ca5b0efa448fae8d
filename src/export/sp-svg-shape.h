/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "scene/sp-look.h"
#include "scene/sp-scene.h"

G_BEGIN_DECLS

/* Appends a rectangle, disc, line, path or text as one element, without a line break. @patterns: the name of
 * each pattern that the picture uses -> its id. */
void sp_svg_shape_append (GString *out,
                          const SpNode *node,
                          const SpLook *look,
                          GHashTable *patterns);

/* ` name="#rrggbb"`; for SP_TOKEN_NONE "none". */
void sp_svg_append_colour (
  GString *out, const char *name, const SpLook *look, SpHues hues, SpToken token);

G_END_DECLS
