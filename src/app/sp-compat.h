/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* What differs between the versions of GTK that Standpoint runs on, GTK 4.8 to 4.18, is here and nowhere else. */

/**
 * SpFileKind: @name: for people
 * @patterns: of file names, NULL-terminated
 */
typedef struct
{
  const char *name;
  const char *const *patterns;
} SpFileKind;

/* Asks for a file to open. */
void sp_compat_open_file_async (GtkWindow *parent,
                                const char *title,
                                const SpFileKind *kind,
                                GAsyncReadyCallback callback,
                                gpointer data);

/* Asks where to save a file, at first in the folder of the last one; @name: what it is called unless the user says otherwise. */
void sp_compat_save_file_async (GtkWindow *parent,
                                const char *title,
                                const char *name,
                                const SpFileKind *kind,
                                GAsyncReadyCallback callback,
                                gpointer data);

/* The chosen file; NULL with G_IO_ERROR_CANCELLED where none was chosen. */
GFile *sp_compat_choose_file_finish (GAsyncResult *result, GError **error);

/* Mends what GTK 4.18 tells assistive technology: where widgets are, which it has too far up and to the left by the
 * borders and paddings of all that they are in, and what the entries of menus are called, which it does not tell.
 * Once, before the first widget is made. */
void sp_compat_mend_telling (void);

/* Has assistive technology say a text, wherever the focus is; FALSE where this GTK (before 4.14) can't. */
gboolean sp_compat_announce (GtkWidget *widget, const char *text);

/* Brings a row of a table into view and the keyboard's focus to it; before GTK 4.12 to the table, which gives
 * it to the row that has it. */
void sp_compat_focus_row (GtkColumnView *view, guint row);

G_END_DECLS
