/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "analysis/sp-table.h"

G_BEGIN_DECLS

/* A table as sp-csv.h writes tables: the titles of the columns in the first row, then the rows, which @order (their
 * indexes, @n of them) puts in order; NULL: all, in their own. Numbers are written as such. */
GBytes *sp_table_to_csv (const SpTable *table, const guint *order, guint n);

G_END_DECLS
