/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-document.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * SpChartList:
 *
 * The kinds of charts, to choose one. A kind for which the data do not suffice can be chosen all the same, and says why.
 */
#define SP_TYPE_CHART_LIST (sp_chart_list_get_type ())
G_DECLARE_FINAL_TYPE (SpChartList, sp_chart_list, SP, CHART_LIST, AdwBin)

GtkWidget *sp_chart_list_new (SpDocument *document);

/* After the document's view is another one. The reasons follow when there is nothing more urgent. */
void sp_chart_list_refresh (SpChartList *self);

G_END_DECLS
