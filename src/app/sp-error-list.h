/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "dataset/sp-problems.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* A window over another one that lists what is wrong with a file, each error with its line. */
#define SP_TYPE_ERROR_LIST (sp_error_list_get_type ())
G_DECLARE_FINAL_TYPE (SpErrorList, sp_error_list, SP, ERROR_LIST, AdwWindow)

/* @name: the file's. @problems: nothing of it is kept. */
GtkWidget *sp_error_list_new (GtkWindow *parent, const char *name, const SpProblems *problems);

G_END_DECLS
