/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* SpAlert: a window that says what went wrong, and stays until it is read. The dialogs of libadwaita for it
 * measure some headings narrower than they are, which GTK 4.18 complains of. */

#define SP_TYPE_ALERT (sp_alert_get_type ())
G_DECLARE_FINAL_TYPE (SpAlert, sp_alert, SP, ALERT, AdwWindow)

/* @heading: what did not work; @text: why, of any length. Over @parent, which waits for it. */
GtkWidget *sp_alert_new (GtkWindow *parent, const char *heading, const char *text);

G_END_DECLS
