/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "analysis/sp-selection.h"
#include "scene/sp-scene.h"
#include "sp-viewport.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SpChartView:
 *
 * A chart in a window, laid out anew for the width that it gets and as high as it needs. One Tab stop: arrows, Home and End move
 * among its marks, Enter or a click opens what is behind one, Escape lets go of it.
 *
 * In a GtkViewport it can be seen larger than it is: with Ctrl and the wheel, two fingers, or from outside.
 *
 * Signal `zoomed`: it is seen larger or smaller.
 * Signal `mark-activated (actor, issue)`: ids of the mark that was opened; both NULL where it was let go.
 */
#define SP_TYPE_CHART_VIEW (sp_chart_view_get_type ())
G_DECLARE_FINAL_TYPE (SpChartView, sp_chart_view, SP, CHART_VIEW, GtkWidget)

GtkWidget *sp_chart_view_new (void);

/* What to show; NULL for nothing. Hover, selection and focus stay with their marks where those are still there. The picture
 * before stays until the next is ready, and with it its marks, unless they are of another dataset. */
void sp_chart_view_set_selection (SpChartView *self, SpSelection *selection);

/* What is shown now, or NULL. */
SpScene *sp_chart_view_get_scene (SpChartView *self);

/* Whether what is shown is not yet what is to be shown. */
gboolean sp_chart_view_is_busy (SpChartView *self);

/* How long a picture is waited for, ms, before the one before stays for a while; -1: as long as it takes. Half a frame to
 * begin with. */
void sp_chart_view_set_patience (SpChartView *self, int patience);

/* Shows the mark of an actor on an issue (ids) as the opened one, without telling, as soon as it is there; none where @actor
 * is NULL or the chart has no such mark. */
void sp_chart_view_select (SpChartView *self, const char *actor, const char *issue);

/* Moves the keyboard's focus to that mark, and the picture so that it is seen. FALSE where there is none. */
gboolean sp_chart_view_go_to (SpChartView *self, const char *actor, const char *issue);

/* The key of the opened mark, or NULL. */
const char *sp_chart_view_get_selected (SpChartView *self);

/* Whether what is shown is of a kind that one looks closer at. */
gboolean sp_chart_view_can_zoom (SpChartView *self);

/* How close one gets. */
#define SP_CHART_VIEW_MOST_ZOOM SP_VIEWPORT_MOST

/* How many times larger it is seen than it is: 1 to SP_CHART_VIEW_MOST_ZOOM. */
double sp_chart_view_get_zoom (SpChartView *self);

/* One step larger (@by > 0) or smaller (< 0), or back to what it is (0), around the mark in focus, else the middle. */
void sp_chart_view_step_zoom (SpChartView *self, int by);

G_END_DECLS
