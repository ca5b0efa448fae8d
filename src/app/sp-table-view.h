/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "analysis/sp-table.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * SpTableView:
 *
 * The twin of a chart: the same data in rows and columns, which the heads of the columns sort, and which
 * can be copied as CSV (Ctrl+C).
 *
 * Signals: `row-selected (actor, issue)`, the user chose a row; `row-activated (actor, issue)`, and wants to see what is behind it (Enter, double
 * click); ids, both NULL where the row stands for several.
 */
#define SP_TYPE_TABLE_VIEW (sp_table_view_get_type ())
G_DECLARE_FINAL_TYPE (SpTableView, sp_table_view, SP, TABLE_VIEW, AdwBin)

GtkWidget *sp_table_view_new (void);

/* @title: what the table is called for screen readers; @table: NULL for none. Sorting and selection stay where the
 * columns and the row are still there. */
void sp_table_view_set_table (SpTableView *self, SpTable *table, const char *title);

/* Selects the row of an actor on an issue and brings it into view, without telling; none where @actor is NULL or there is
 * no such row. */
void sp_table_view_select (SpTableView *self, const char *actor, const char *issue);

/* The table as CSV, in the order in which it is shown. NULL without a table. */
GBytes *sp_table_view_get_csv (SpTableView *self);

G_END_DECLS
