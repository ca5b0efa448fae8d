/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "scene/sp-scene.h"

G_BEGIN_DECLS

/* Appends a rectangle, disc, line, path or text as one element, without a line break. @hatch: the id
 * of the pattern that an SP_TOKEN_HATCH fill stands for. */
void sp_svg_shape_append (GString *out, const SpNode *node, SpTheme theme, const char *hatch);

/* ` name="#rrggbb"`; for SP_TOKEN_NONE "none". */
void sp_svg_append_colour (
  GString *out, const char *name, SpTheme theme, SpHues hues, SpToken token);

G_END_DECLS
