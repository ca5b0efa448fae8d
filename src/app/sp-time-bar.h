/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-document.h"
#include "sp-time-scale.h"

G_BEGIN_DECLS

/**
 * SpTimeBar:
 *
 * The day of the picture and the ways through time, below a chart: its buttons are those of the window's actions
 * `previous-change`, `play`, `next-change` and `reset-day`. It hides itself where the data have fewer than two days.
 *
 * Properties, all told when they change: `playing`, whether it steps from change to change, about one a second; it ends at the last, and
 * with whatever else happens. Read only: `can-go-back`, `can-go-on`, whether there is a change before or after the day; `can-play`, whether there is
 * any; `can-reset`, whether the day is another than that with which the document was opened.
 */
#define SP_TYPE_TIME_BAR (sp_time_bar_get_type ())
G_DECLARE_FINAL_TYPE (SpTimeBar, sp_time_bar, SP, TIME_BAR, GtkWidget)

/* Once. */
void sp_time_bar_set_document (SpTimeBar *self, SpDocument *document);

/* The day of the picture one change on or back, and to where it was when the document was opened. */
void sp_time_bar_step (SpTimeBar *self, gboolean back);
void sp_time_bar_reset (SpTimeBar *self);

gboolean sp_time_bar_is_playing (SpTimeBar *self);
void sp_time_bar_set_playing (SpTimeBar *self, gboolean playing);

/* Somebody did something, by @widget or elsewhere (NULL): that ends the play, but where it is the button that does so by itself. */
void sp_time_bar_interrupt (SpTimeBar *self, GtkWidget *widget);

SpTimeScale *sp_time_bar_get_scale (SpTimeBar *self);

G_END_DECLS
