/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-format.h"
#include "sp-svg.h"

#include <glib.h>

G_BEGIN_DECLS

/* The scene as a document of the format. @scale: pixels a px, of a PNG. NULL and an SP_RENDER_ERROR
 * where it can't be drawn; SVG always can. */
GBytes *sp_picture_write (
  const SpScene *scene, const SpSvgOptions *options, SpFormat format, double scale, GError **error);

G_END_DECLS
