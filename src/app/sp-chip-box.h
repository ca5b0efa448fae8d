/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Small labels one after another, in as many rows as they need. */
#define SP_TYPE_CHIP_BOX (sp_chip_box_get_type ())
G_DECLARE_FINAL_TYPE (SpChipBox, sp_chip_box, SP, CHIP_BOX, GtkWidget)

GtkWidget *sp_chip_box_new (void);

/* Adds a label; @css_class: `chip-position`, `chip-plain` or `chip-condition` of the style sheet. */
void sp_chip_box_add (SpChipBox *self, const char *text, const char *css_class);

G_END_DECLS
