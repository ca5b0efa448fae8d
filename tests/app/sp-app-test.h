/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "analysis/sp-selection.h"
#include "app/sp-document.h"

#include <gtk/gtk.h>

/* What the tests of widgets share. */

/* Like g_test_run() after g_test_init(); skips all, with a reason, where there is no display. */
int sp_app_test_run (int argc, char **argv, void (*add_tests) (void));

/* A dataset of the program, such as "paris-2025-02-17". */
SpDataset *sp_app_test_read (const char *name);

/* The names of all; g_strfreev(). */
char **sp_app_test_list_datasets (void);

/* Runs the main loop until @condition holds; fails after ten seconds. */
void sp_app_test_wait (gboolean (*condition) (gpointer data), gpointer data);

/* Shows @child (which may be floating) in a window of that size, and waits until it is there. */
GtkWindow *sp_app_test_show (GtkWidget *child, int width, int height);

/* The texts of all labels below @widget, a line each. g_free(). */
char *sp_app_test_get_texts (GtkWidget *widget);

/* A document that has opened @name, as sp_document_open_async() takes it. */
SpDocument *sp_app_test_open (const char *name);

/* The widgets of a type at or below @widget, in the order of the tree. g_ptr_array_unref(). */
GPtrArray *sp_app_test_list (GtkWidget *widget, GType type);
