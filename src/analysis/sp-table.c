/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-table.h"

#include "sp-order.h"

#include <math.h>

typedef struct
{
  char *title;
  SpColumnType type;
} Column;

typedef struct
{
  char *text;
  double value;
} Cell;

typedef struct
{
  char *actor;
  char *issue;
} Row;

struct _SpTable
{
  gatomicrefcount n_refs;
  GArray *columns; /* of Column */
  GArray *rows;    /* of Row */
  GArray *cells;   /* of Cell, row by row */
};

static void
clear_column (gpointer data)
{
  g_free (((Column *)data)->title);
}

static void
clear_row (gpointer data)
{
  Row *row = data;

  g_free (row->actor);
  g_free (row->issue);
}

static void
clear_cell (gpointer data)
{
  g_free (((Cell *)data)->text);
}

SpTable *
sp_table_new (void)
{
  SpTable *self = g_new0 (SpTable, 1);

  g_atomic_ref_count_init (&self->n_refs);
  self->columns = g_array_new (FALSE, FALSE, sizeof (Column));
  self->rows = g_array_new (FALSE, FALSE, sizeof (Row));
  self->cells = g_array_new (FALSE, FALSE, sizeof (Cell));
  g_array_set_clear_func (self->columns, clear_column);
  g_array_set_clear_func (self->rows, clear_row);
  g_array_set_clear_func (self->cells, clear_cell);
  return self;
}

SpTable *
sp_table_ref (SpTable *self)
{
  g_atomic_ref_count_inc (&self->n_refs);
  return self;
}

void
sp_table_unref (SpTable *self)
{
  if (!g_atomic_ref_count_dec (&self->n_refs))
    return;
  g_array_unref (self->columns);
  g_array_unref (self->rows);
  g_array_unref (self->cells);
  g_free (self);
}

void
sp_table_add_column (SpTable *self, const char *title, SpColumnType type)
{
  Column column = { g_strdup (title), type };

  g_return_if_fail (self->rows->len == 0);

  g_array_append_val (self->columns, column);
}

void
sp_table_begin_row (SpTable *self, const char *actor, const char *issue)
{
  Row row = { g_strdup (actor), g_strdup (issue) };

  g_return_if_fail (self->cells->len == self->rows->len * self->columns->len);

  g_array_append_val (self->rows, row);
}

void
sp_table_add_text (SpTable *self, const char *text)
{
  sp_table_add_value (self, text, NAN);
}

void
sp_table_add_value (SpTable *self, const char *text, double value)
{
  Cell cell = { g_strdup (text != NULL ? text : ""), value };

  g_return_if_fail (self->cells->len < self->rows->len * self->columns->len);

  g_array_append_val (self->cells, cell);
}

guint
sp_table_get_n_columns (const SpTable *self)
{
  return self->columns->len;
}

const char *
sp_table_get_title (const SpTable *self, guint column)
{
  return g_array_index (self->columns, Column, column).title;
}

SpColumnType
sp_table_get_type (const SpTable *self, guint column)
{
  return g_array_index (self->columns, Column, column).type;
}

guint
sp_table_get_n_rows (const SpTable *self)
{
  return self->rows->len;
}

const char *
sp_table_get_actor (const SpTable *self, guint row)
{
  return g_array_index (self->rows, Row, row).actor;
}

const char *
sp_table_get_issue (const SpTable *self, guint row)
{
  return g_array_index (self->rows, Row, row).issue;
}

static const Cell *
get_cell (const SpTable *self, guint row, guint column)
{
  return &g_array_index (self->cells, Cell, row * self->columns->len + column);
}

const char *
sp_table_get_text (const SpTable *self, guint row, guint column)
{
  return get_cell (self, row, column)->text;
}

double
sp_table_get_value (const SpTable *self, guint row, guint column)
{
  return get_cell (self, row, column)->value;
}

static int
compare_presence (gboolean a, gboolean b)
{
  return b - a;
}

int
sp_table_compare (const SpTable *self, guint column, guint a, guint b)
{
  const Cell *left = get_cell (self, a, column);
  const Cell *right = get_cell (self, b, column);
  gboolean by_value = sp_table_get_type (self, column) != SP_COLUMN_TEXT;

  if (by_value && isnan (left->value) != isnan (right->value))
    return compare_presence (!isnan (left->value), !isnan (right->value));
  if (by_value && !isnan (left->value) && left->value != right->value)
    return left->value < right->value ? -1 : 1;
  if ((*left->text == '\0') != (*right->text == '\0'))
    return compare_presence (*left->text != '\0', *right->text != '\0');
  return sp_name_compare (left->text, right->text);
}

guint
sp_table_find (const SpTable *self, const char *actor, const char *issue)
{
  for (guint i = 0; actor != NULL && i < self->rows->len; i++)
    if (g_strcmp0 (sp_table_get_actor (self, i), actor) == 0
        && g_strcmp0 (sp_table_get_issue (self, i), issue) == 0)
      return i;
  return G_MAXUINT;
}
