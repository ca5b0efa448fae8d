/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-selection.h"

G_BEGIN_DECLS

/* How the cells of a column stand and compare. */
typedef enum
{
  SP_COLUMN_TEXT,
  SP_COLUMN_NUMBER, /* by their values; the texts stand at the end of the cell */
  SP_COLUMN_RANKED, /* words with an order of their own, dates or levels: by their values */
} SpColumnType;

/**
 * SpTable:
 *
 * What a chart shows as a table of words: columns with titles, and rows, each of which may stand for
 * one actor on one issue. It is filled row by row, then not changed any more.
 */
typedef struct _SpTable SpTable;

SpTable *sp_table_new (void);
SpTable *sp_table_ref (SpTable *self);
void sp_table_unref (SpTable *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpTable, sp_table_unref)

/* Before the first row. @title: in the language set; copied. */
void sp_table_add_column (SpTable *self, const char *title, SpColumnType type);

/* Ids of the actor and the issue of the next row; both NULL where it stands for more than one. */
void sp_table_begin_row (SpTable *self, const char *actor, const char *issue);

/* The next cell of the row: in a column of texts, or in one of values, which NAN means to be missing. NULL is an
 * empty text. */
void sp_table_add_text (SpTable *self, const char *text);
void sp_table_add_value (SpTable *self, const char *text, double value);

guint sp_table_get_n_columns (const SpTable *self);
const char *sp_table_get_title (const SpTable *self, guint column);
SpColumnType sp_table_get_type (const SpTable *self, guint column);

guint sp_table_get_n_rows (const SpTable *self);
/* NULL where the row stands for more than one. */
const char *sp_table_get_actor (const SpTable *self, guint row);
const char *sp_table_get_issue (const SpTable *self, guint row);
/* "" for an empty cell; never NULL. */
const char *sp_table_get_text (const SpTable *self, guint row, guint column);
/* NAN in a column of texts. */
double sp_table_get_value (const SpTable *self, guint row, guint column);

/* Negative, 0 or positive as row @a stands before, with or after @b where the table is sorted by a
 * column: values by size, those that are missing last; texts as sp_name_compare(), empty ones last. */
int sp_table_compare (const SpTable *self, guint column, guint a, guint b);

/* The row of an actor on an issue, or G_MAXUINT. */
guint sp_table_find (const SpTable *self, const char *actor, const char *issue);

/* Where the chosen actors stand on the chosen issues, a row for each, issue by issue in the order in which
 * the picture has them: who, what, under which conditions, since when, who says so. */
SpTable *sp_table_new_standings (const SpSelection *selection);

G_END_DECLS
