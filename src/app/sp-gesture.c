/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-gesture.h"

#include <math.h>

static const SpGestureResult nothing = { .effect = SP_GESTURE_NOTHING, .factor = 1 };

static void
move_to (SpGesture *self, double x, double y)
{
  self->x = x;
  self->y = y;
}

static SpGestureResult
press (SpGesture *self, double x, double y)
{
  if (self->state != SP_GESTURE_IDLE)
    return nothing;
  self->state = SP_GESTURE_PRESSED;
  self->start_x = x;
  self->start_y = y;
  move_to (self, x, y);
  return nothing;
}

/* All of the way from the press on is gone, so that what was under the pointer stays under it. */
static SpGestureResult
move (SpGesture *self, double x, double y, gboolean can_pan)
{
  SpGestureResult result = nothing;

  if (self->state == SP_GESTURE_PRESSED && can_pan
      && hypot (x - self->start_x, y - self->start_y) > SP_GESTURE_THRESHOLD)
    self->state = SP_GESTURE_DRAGGING;
  if (self->state != SP_GESTURE_DRAGGING)
    return nothing;
  result.effect = SP_GESTURE_PAN;
  result.dx = x - self->x;
  result.dy = y - self->y;
  move_to (self, x, y);
  return result;
}

static SpGestureResult
release (SpGesture *self, double x, double y)
{
  SpGestureResult result = nothing;

  if (self->state == SP_GESTURE_PRESSED)
    {
      result.effect = SP_GESTURE_CLICK;
      result.x = x;
      result.y = y;
    }
  if (self->state == SP_GESTURE_PRESSED || self->state == SP_GESTURE_DRAGGING)
    self->state = SP_GESTURE_IDLE;
  return result;
}

/* A second finger makes a pinch of whatever the first was about. */
static SpGestureResult
begin_pinch (SpGesture *self, double x, double y)
{
  self->state = SP_GESTURE_PINCHING;
  self->scale = 1;
  move_to (self, x, y);
  return nothing;
}

static SpGestureResult
pinch (SpGesture *self, double x, double y, double scale)
{
  SpGestureResult result = nothing;

  if (self->state != SP_GESTURE_PINCHING || !(scale > 0))
    return nothing;
  result.effect = SP_GESTURE_ZOOM;
  result.factor = scale / self->scale;
  result.x = x;
  result.y = y;
  result.dx = x - self->x;
  result.dy = y - self->y;
  self->scale = scale;
  move_to (self, x, y);
  return result;
}

SpGestureResult
sp_gesture_feed (
  SpGesture *self, SpGestureInput input, double x, double y, double scale, gboolean can_pan)
{
  switch (input)
    {
    case SP_GESTURE_PRESS:
      return press (self, x, y);
    case SP_GESTURE_MOVE:
      return move (self, x, y, can_pan);
    case SP_GESTURE_RELEASE:
      return release (self, x, y);
    case SP_GESTURE_PINCH_BEGIN:
      return begin_pinch (self, x, y);
    case SP_GESTURE_PINCH:
      return pinch (self, x, y, scale);
    case SP_GESTURE_PINCH_END:
      if (self->state == SP_GESTURE_PINCHING)
        self->state = SP_GESTURE_IDLE;
      return nothing;
    case SP_GESTURE_CANCEL:
    default:
      self->state = SP_GESTURE_IDLE;
      return nothing;
    }
}
