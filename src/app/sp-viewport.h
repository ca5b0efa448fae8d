/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "scene/sp-scene.h"

/* As close as one gets: the smallest type is then as high as a headline. */
#define SP_VIEWPORT_MOST 8.0

G_BEGIN_DECLS

/**
 * SpViewport: @zoom: how many times larger than it is the picture is seen, 1 to SP_VIEWPORT_MOST
 * @x, @y: where in the enlarged picture the pane's upper left corner is, px, >= 0
 * @width, @height: of the pane, px
 * @content_width, @content_height: of the picture, px, as it is
 *
 * What is seen of a picture through a pane, as plain numbers: a point p of the picture is at p * zoom - (x, y)
 * in the pane. Whatever is done to it, the pane never looks past the picture's end, unless the picture is
 * smaller than the pane, which then begins with it.
 */
typedef struct
{
  double zoom;
  double x, y;
  double width, height;
  double content_width, content_height;
} SpViewport;

/* Nothing enlarged, from the upper left corner on. */
void sp_viewport_init (SpViewport *self);

/* Other sizes, px; what can still be seen stays where it was. */
void sp_viewport_set_pane (SpViewport *self, double width, double height);
void sp_viewport_set_content (SpViewport *self, double width, double height);

/* Where it looks, in px of the enlarged picture; brought to within it. */
void sp_viewport_look_at (SpViewport *self, double x, double y);

/* From a point of the pane to the picture's, and back. */
void sp_viewport_to_content (const SpViewport *self, double x, double y, double *cx, double *cy);
void sp_viewport_to_pane (const SpViewport *self, double cx, double cy, double *x, double *y);

/* Another zoom, brought to what is allowed. What was at (@x, @y) in the pane stays there, as far as the picture's
 * ends let it. */
void sp_viewport_zoom_at (SpViewport *self, double zoom, double x, double y);

/* The picture goes with a pointer that moved by (@dx, @dy) in the pane. */
void sp_viewport_pan (SpViewport *self, double dx, double dy);

/* Whether there is anything to pan to. */
gboolean sp_viewport_has_more (const SpViewport *self);

/* The next zoom of a short list, larger (@by > 0) or smaller; the last again at its ends. */
double sp_viewport_get_next_zoom (const SpViewport *self, int by);

/* What is seen of the picture, in its px. */
SpBox sp_viewport_get_sight (const SpViewport *self);

G_END_DECLS
