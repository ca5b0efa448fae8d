/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-sheet.h"

G_BEGIN_DECLS

/* An entry of a legend; @paint is of a plain box, for which @sample is NULL. */
typedef struct
{
  char *text;
  SpLegendSample sample;
  gpointer data;
  SpPaint paint;
} SpExplanation;

/* The statements cited so far, each once, increasing; of guint32. */
const GArray *sp_sheet_sort_cited (SpSheet *self);

G_END_DECLS
