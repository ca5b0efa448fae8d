/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-axis.h"
#include "sp-changes-body.h"
#include "sp-reference-lines.h"
#include "sp-strip.h"

G_BEGIN_DECLS

/* The rows of who moved: measured in sp-changes-body.c, drawn in sp-changes-rows.c. */

/* Measures in px. */
#define SP_CHANGES_FLAG       22.0
#define SP_CHANGES_FLAG_GAP   7.0
#define SP_CHANGES_ROW        28.0
#define SP_CHANGES_BAR        4.0
#define SP_CHANGES_COLUMN_GAP 4.0

typedef struct
{
  guint actor;
  const SpMove *move;
  guint32 statement; /* that moved it */
  char *name;
  char *way;    /* beside the arrow; NULL: the columns tell it */
  char **words; /* what was said, in lines */
  char *source; /* when and by whom it was published */
  double label_x;
  gboolean below; /* the way has a line of its own */
  double height;
} SpChangesRow;

struct _SpChangesBody
{
  SpSheet *sheet;
  const SpMoves *moves;
  SpDate from;
  SpStrip strip; /* of the scale */
  GArray *rows;
  gboolean folded;
  gboolean
    has_headings; /* every level has its name above its column; else the ends of the scale do */
  gboolean is_cut;
  double x, width;
  double names_width;
  double words_x, words_width;
  char ***headings; /* of each level, in lines */
  double head_height;
  SpAxis axis;
  double left, right; /* its ends */
  SpReferenceLines *references;
};

SpChangesRow *sp_changes_body_get_row (const SpChangesBody *self, guint i);

/* Whether the scale is one of numbers, else of levels. */
gboolean sp_changes_body_is_number (const SpChangesBody *self);

/* Of a level, px. */
double sp_changes_body_get_column_width (const SpChangesBody *self);

/* Where a value is on the scale: the middle of its level's column. */
double sp_changes_body_get_x (const SpChangesBody *self, double value);

/* The width of the sign of a condition behind the arrow; 0 for none. */
double sp_changes_body_get_hinge (const SpChangesBody *self, const SpChangesRow *row);

/* Of what was said, with its source. */
guint sp_changes_row_count_lines (const SpChangesRow *row);

/* Of all rows. */
double sp_changes_body_get_rows_height (const SpChangesBody *self);

/* A number under the axis. */
char *sp_changes_body_write_tick (const SpChangesBody *self, double value);

G_END_DECLS
