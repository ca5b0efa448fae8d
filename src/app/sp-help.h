/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* A window that tells how the program is used: in the program itself, so that it is there offline, in the language of the
 * window, and without any other program. */
#define SP_TYPE_HELP (sp_help_get_type ())
G_DECLARE_FINAL_TYPE (SpHelp, sp_help, SP, HELP, AdwWindow)

/* Beside @parent, which may be NULL. */
GtkWidget *sp_help_new (GtkWindow *parent);

G_END_DECLS
