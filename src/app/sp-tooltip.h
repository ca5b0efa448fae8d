/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What a custom tooltip shows: a text in lines of at most some forty characters, so that it fits into a narrow window, and no
 * narrower than they are, wherever GTK has to squeeze it in. */
GtkWidget *sp_tooltip_new (const char *text);

G_END_DECLS
