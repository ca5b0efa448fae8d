/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-document.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * SpChartOptions:
 *
 * How the chart that is shown is drawn: its form, where its kind has several, and the order of its actors.
 */
#define SP_TYPE_CHART_OPTIONS (sp_chart_options_get_type ())
G_DECLARE_FINAL_TYPE (SpChartOptions, sp_chart_options, SP, CHART_OPTIONS, AdwBin)

/* @document has a dataset, and keeps it as long as the options are there. */
GtkWidget *sp_chart_options_new (SpDocument *document);

/* After the document's view is another one. */
void sp_chart_options_refresh (SpChartOptions *self);

G_END_DECLS
