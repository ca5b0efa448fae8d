/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "analysis/sp-selection.h"
#include "scene/sp-look.h"
#include "scene/sp-scene.h"
#include "sp-carried.h"

G_BEGIN_DECLS

typedef enum
{
  SP_TEXT_LIVE,     /* as <text>, with the font list */
  SP_TEXT_OUTLINES, /* as the outlines of its letters: the same wherever the fonts are missing */
  SP_N_TEXT_MODES,
} SpTextMode;

/* "live", "outlines"; as the command line names them. */
const char *sp_text_mode_get_name (SpTextMode mode);

/**
 * SpSvgOptions:
 * @look: turns the scene's tokens into colours and patterns; its fonts are those the scene was measured with
 * @selection: what the picture shows, for its metadata; NULL: no metadata
 * @text: how words are written
 * @carried: what stands in the metadata so that the picture can be opened again; NULL for nothing
 * @description: the alternative text; NULL: the scene's
 */
typedef struct
{
  const SpLook *look;
  const SpSelection *selection;
  SpTextMode text;
  const SpCarried *carried;
  const char *description;
} SpSvgOptions;

/* The alternative text that a picture of the scene has. */
const char *sp_svg_options_get_description (const SpSvgOptions *self, const SpScene *scene);

/* The scene as an SVG document: docs/svg.md. Same input, same bytes. */
GBytes *sp_svg_write (const SpScene *scene, const SpSvgOptions *options);

G_END_DECLS
