/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-viewport.h"

/* A zoom this near to one of the list counts as that one. */
#define NEAR 1e-3

static const double zooms[] = { 1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, SP_VIEWPORT_MOST };

static void
stay_inside (SpViewport *self)
{
  double most_x = MAX (self->content_width * self->zoom - self->width, 0);
  double most_y = MAX (self->content_height * self->zoom - self->height, 0);

  self->x = CLAMP (self->x, 0, most_x);
  self->y = CLAMP (self->y, 0, most_y);
}

void
sp_viewport_init (SpViewport *self)
{
  *self = (SpViewport){ .zoom = 1 };
}

void
sp_viewport_set_pane (SpViewport *self, double width, double height)
{
  self->width = width;
  self->height = height;
  stay_inside (self);
}

void
sp_viewport_set_content (SpViewport *self, double width, double height)
{
  self->content_width = width;
  self->content_height = height;
  stay_inside (self);
}

void
sp_viewport_look_at (SpViewport *self, double x, double y)
{
  self->x = x;
  self->y = y;
  stay_inside (self);
}

void
sp_viewport_to_content (const SpViewport *self, double x, double y, double *cx, double *cy)
{
  *cx = (x + self->x) / self->zoom;
  *cy = (y + self->y) / self->zoom;
}

void
sp_viewport_to_pane (const SpViewport *self, double cx, double cy, double *x, double *y)
{
  *x = cx * self->zoom - self->x;
  *y = cy * self->zoom - self->y;
}

void
sp_viewport_zoom_at (SpViewport *self, double zoom, double x, double y)
{
  double cx;
  double cy;

  sp_viewport_to_content (self, x, y, &cx, &cy);
  self->zoom = CLAMP (zoom, 1, SP_VIEWPORT_MOST);
  sp_viewport_look_at (self, cx * self->zoom - x, cy * self->zoom - y);
}

void
sp_viewport_pan (SpViewport *self, double dx, double dy)
{
  sp_viewport_look_at (self, self->x - dx, self->y - dy);
}

gboolean
sp_viewport_has_more (const SpViewport *self)
{
  return self->content_width * self->zoom > self->width + 1
         || self->content_height * self->zoom > self->height + 1;
}

double
sp_viewport_get_next_zoom (const SpViewport *self, int by)
{
  guint n = G_N_ELEMENTS (zooms);

  if (by > 0)
    {
      for (guint i = 0; i < n; i++)
        if (zooms[i] > self->zoom + NEAR)
          return zooms[i];
      return zooms[n - 1];
    }
  for (guint i = n; i > 0; i--)
    if (zooms[i - 1] < self->zoom - NEAR)
      return zooms[i - 1];
  return zooms[0];
}

SpBox
sp_viewport_get_sight (const SpViewport *self)
{
  return (SpBox){ self->x / self->zoom, self->y / self->zoom, self->width / self->zoom,
                  self->height / self->zoom };
}
