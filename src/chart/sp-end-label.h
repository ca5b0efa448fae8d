/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-sheet.h"

G_BEGIN_DECLS

/**
 * SpEndLabel:
 * @actor, @issue: places in the selection
 *
 * The name at the end of an actor's line: flag, name, and in soft ink what sets its standing apart or
 * what it comes to.
 */
typedef struct
{
  guint actor;
  guint issue;
  char *name;
  char *note; /* "" for none */
  gboolean has_hinge;
  double width;
} SpEndLabel;

/* How high a label is, and how far its flag reaches. */
double sp_end_label_get_height (const SpSheet *sheet);

/* The widest that labels of all actors in the list (of guint places) would like to be, at most
 * @max_width. */
double sp_end_label_get_column (SpSheet *sheet,
                                const GArray *actors,
                                guint issue,
                                double max_width);

/* Fits a label into @max_width: the longest form of the name that does, then as much of the note as
 * there is room for, none rather than a part of it. Clear it with sp_end_label_clear(). */
void sp_end_label_init (
  SpEndLabel *self, SpSheet *sheet, guint actor, guint issue, double max_width);
void sp_end_label_clear (SpEndLabel *self);

/* Draws it from @x around @middle. */
void sp_end_label_add (const SpEndLabel *self, SpSheet *sheet, double x, double middle);

G_END_DECLS
