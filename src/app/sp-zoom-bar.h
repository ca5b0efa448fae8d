/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * SpZoomBar:
 *
 * How closely the chart is looked at, over its corner: smaller, back to its own size, larger. Its buttons call the window's actions
 * `zoom-out`, `zoom-reset` and `zoom-in`. Shown only while the chart is enlarged.
 */
#define SP_TYPE_ZOOM_BAR (sp_zoom_bar_get_type ())
G_DECLARE_FINAL_TYPE (SpZoomBar, sp_zoom_bar, SP, ZOOM_BAR, AdwBin)

GtkWidget *sp_zoom_bar_new (void);

/* @zoom: how many times larger, 1 or more. */
void sp_zoom_bar_set_zoom (SpZoomBar *self, double zoom);

G_END_DECLS
