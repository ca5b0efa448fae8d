/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "analysis/sp-selection.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_CHART_VIEW (sp_chart_view_get_type ())
G_DECLARE_FINAL_TYPE (SpChartView, sp_chart_view, SP, CHART_VIEW, GtkWidget)

GtkWidget *sp_chart_view_new (void);

/* Shows @selection, laid out for the widget's width. */
void sp_chart_view_set_selection (SpChartView *self, SpSelection *selection);

G_END_DECLS
