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
 * Actions: `show-errors`, `show-news`, `open`, `open-recent` (address), `open-sample` (name), `export`, `export-to` (path), `print`, `print-to` (path), `show-sidebar`, `show-evidence`.
 */
#define SP_TYPE_WINDOW (sp_window_get_type ())
G_DECLARE_FINAL_TYPE (SpWindow, sp_window, SP, WINDOW, AdwApplicationWindow)

GtkWidget *sp_window_new (GtkApplication *application);

/* Opens a file's path or address, or `sample:NAME`; where that fails the window stays as it was and tells why. */
void sp_window_open (SpWindow *self, const char *name);

/* The same with a view of sp_view_to_json(), or NULL, in place of the file's own. */
void sp_window_open_view (SpWindow *self, const char *name, const char *view);

/* What was shown last, as it was shown; at the first start, and where that is gone, a bundled dataset. */
void sp_window_restore (SpWindow *self);

/* Keeps size, panes and view for the next start. That is done by itself some time after they change and when
 * the window is closed. */
void sp_window_save_state (SpWindow *self);

/* The page from which one begins, of a window that shows no dataset. */
void sp_window_show_start (SpWindow *self);

/* Whether it shows no dataset. */
gboolean sp_window_is_empty (SpWindow *self);

/* Whether what it shows comes from @file. */
gboolean sp_window_shows_file (SpWindow *self, GFile *file);

G_END_DECLS
