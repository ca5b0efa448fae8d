/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How far a pressed pointer moves before it drags, px; up to there it clicks. */
#define SP_GESTURE_THRESHOLD 8.0

typedef enum
{
  SP_GESTURE_IDLE,
  SP_GESTURE_PRESSED, /* a click, if nothing else comes of it */
  SP_GESTURE_DRAGGING,
  SP_GESTURE_PINCHING,
} SpGestureState;

typedef enum
{
  SP_GESTURE_PRESS,
  SP_GESTURE_MOVE,
  SP_GESTURE_RELEASE,
  SP_GESTURE_PINCH_BEGIN,
  SP_GESTURE_PINCH, /* with the scale since it began */
  SP_GESTURE_PINCH_END,
  SP_GESTURE_CANCEL, /* somebody else took the pointer: no click, no more moves */
} SpGestureInput;

typedef enum
{
  SP_GESTURE_NOTHING,
  SP_GESTURE_CLICK, /* at (x, y) */
  SP_GESTURE_PAN,   /* by (dx, dy) */
  SP_GESTURE_ZOOM,  /* times @factor, around (x, y), after a move by (dx, dy) */
} SpGestureEffect;

/* What is to be done now. */
typedef struct
{
  SpGestureEffect effect;
  double x, y;
  double dx, dy;
  double factor;
} SpGestureResult;

/**
 * SpGesture:
 *
 * Click, drag or pinch: what a pointer, or two fingers, mean. A state machine without timers: what it is in follows from
 * what it was told alone, and whatever it is told, SP_GESTURE_CANCEL brings it back to rest. Zero it to begin.
 */
typedef struct
{
  SpGestureState state;
  double start_x, start_y; /* where the pointer was pressed */
  double x, y;             /* where it was last */
  double scale;            /* of the pinch so far */
} SpGesture;

/* One input at (@x, @y), px of something that stays where it is. @scale: of SP_GESTURE_PINCH, > 0; unused otherwise.
 * @can_pan: whether there is anything to drag; without it a press stays a click. An input that fits no state, such
 * as a second release, does nothing. */
SpGestureResult sp_gesture_feed (
  SpGesture *self, SpGestureInput input, double x, double y, double scale, gboolean can_pan);

G_END_DECLS
