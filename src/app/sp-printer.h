/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Prints a picture (SVG) on one page, upright or across as it is higher or wider, as large as fits: asks how, or with @path writes
 * the page there as PDF without asking. @title names it in the printer's queue. FALSE and a GError where that
 * can't be begun; what goes wrong later the printing system tells. */
gboolean sp_printer_print (
  GtkWindow *parent, GBytes *svg, const char *title, const char *path, GError **error);

G_END_DECLS
