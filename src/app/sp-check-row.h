/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * SpCheckRow:
 *
 * Something to choose: a box to tick, a count beside it, and a button that chooses nothing else.
 *
 * Signals: `toggled (active)` and `only`, by the user alone.
 */
#define SP_TYPE_CHECK_ROW (sp_check_row_get_type ())
G_DECLARE_FINAL_TYPE (SpCheckRow, sp_check_row, SP, CHECK_ROW, AdwBin)

GtkWidget *sp_check_row_new (void);

/* What is chosen: its name, and the number by which the owner knows it. */
void sp_check_row_set_subject (SpCheckRow *self, const char *name, guint index);
guint sp_check_row_get_index (SpCheckRow *self);

/* @count: NULL for none. @inconsistent: a part of it is chosen. */
void sp_check_row_set_state (SpCheckRow *self,
                             gboolean active,
                             gboolean inconsistent,
                             const char *count);

/* As if the box had been clicked. */
void sp_check_row_toggle (SpCheckRow *self);

G_END_DECLS
