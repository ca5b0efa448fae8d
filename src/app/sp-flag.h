/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* One of the program's flags, drawn from its SVG at the size of the screen's pixels. Beside a name: it says nothing to screen readers. */
#define SP_TYPE_FLAG (sp_flag_get_type ())
G_DECLARE_FINAL_TYPE (SpFlag, sp_flag, SP, FLAG, GtkWidget)

/* @width: px; it is three quarters as high. */
GtkWidget *sp_flag_new (const char *name, int width);

G_END_DECLS
