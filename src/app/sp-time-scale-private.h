/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "chart/sp-placement.h"
#include "scene/sp-look.h"
#include "sp-time-scale.h"

G_BEGIN_DECLS

/* What the scale's files share: sp-time-scale.c places and paints, sp-time-scale-input.c has the pointer. */

/* Pointers mean what is this far from them, px. */
#define SP_TIME_SCALE_NEAR 5.0

typedef enum
{
  SP_DRAG_NONE,
  SP_DRAG_HANDLE, /* one follows the pointer */
} SpDragState;

/* An event's title below the line, or the first or the last day. */
typedef struct
{
  PangoLayout *layout;
  guint32 day;
} SpTimeLabel;

struct _SpTimeScale
{
  GtkWidget parent_instance;

  const SpDays *days;
  guint32 at[SP_N_TIMES];
  GtkWidget *handles[SP_N_TIMES];
  SpLook *look;

  GArray *labels; /* of SpTimeLabel */
  GArray *places; /* of SpRowLabel: those of the same index; made for `width` */
  int width;

  SpDragState drag;
  SpTime dragged;
  guint32 drag_start; /* where the handle was */
  double drag_x;
};

/* The line's height from the top, and that of the labels. */
double sp_time_scale_get_line_y (SpTimeScale *self);
double sp_time_scale_get_label_y (SpTimeScale *self);

/* What a drag does, in px of the scale: a press at a place, a way from there, its end, and what takes it back. */
void sp_time_scale_press (SpTimeScale *self, double x, double y);
void sp_time_scale_drag (SpTimeScale *self, double dx, double dy);
void sp_time_scale_release (SpTimeScale *self);
void sp_time_scale_cancel (SpTimeScale *self);

/* Where the label of an end (0 and 1) or an event is; FALSE where there is no room for it. */
guint sp_time_scale_get_n_labels (SpTimeScale *self);
gboolean sp_time_scale_get_label_box (SpTimeScale *self, guint i, graphene_rect_t *box);

/* Once for each. */
void sp_time_scale_add_input (SpTimeScale *self);
gboolean sp_time_scale_query_tooltip (
  GtkWidget *widget, int x, int y, gboolean keyboard, GtkTooltip *tooltip);

G_END_DECLS
