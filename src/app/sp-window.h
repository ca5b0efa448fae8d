/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * SpWindow:
 *
 * One document: choices at the left, the chart in the middle, the evidence at the right.
 *
 * Actions: `open`, `open-sample` (name), `export`, `export-to` (path), `print`, `print-to` (path), `show-sidebar`, `show-evidence`.
 */
#define SP_TYPE_WINDOW (sp_window_get_type ())
G_DECLARE_FINAL_TYPE (SpWindow, sp_window, SP, WINDOW, AdwApplicationWindow)

GtkWidget *sp_window_new (GtkApplication *application);

/* Opens a file's path or address, or `sample:NAME`; where that fails the window stays as it was and tells why. */
void sp_window_open (SpWindow *self, const char *name);

G_END_DECLS
