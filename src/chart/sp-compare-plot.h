/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-sheet.h"

G_BEGIN_DECLS

/**
 * SpComparePlot:
 *
 * The actors known on both issues of the selection: the first issue runs across, the second one up.
 * Levels are bands, in which the units stand where there is room; numbers have an axis, on which a
 * unit's dot is where its value is.
 */
typedef struct _SpComparePlot SpComparePlot;

SpComparePlot *sp_compare_plot_new (SpSheet *sheet);
void sp_compare_plot_free (SpComparePlot *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpComparePlot, sp_compare_plot_free)

/* The least width of a picture, in px, that holds its bands; @sheet's measurer and selection are used. */
double sp_compare_plot_get_min_width (const SpSheet *sheet);

/* How many units it holds. */
guint sp_compare_plot_get_n (const SpComparePlot *self);

/* Draws it at @top; returns the y below. */
double sp_compare_plot_add (SpComparePlot *self, double top);

/* Whether an actor (a place) is known on both issues. */
gboolean sp_compare_plot_holds (const SpSelection *selection, guint actor);

G_END_DECLS
