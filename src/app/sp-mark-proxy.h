/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* An invisible widget that stands where the focused mark is drawn and takes the keyboard focus for it: that gives screen readers and magnifiers
 * real focus events. A chart has two, which take turns, since a changed label alone tells nobody anything. */
#define SP_TYPE_MARK_PROXY (sp_mark_proxy_get_type ())
G_DECLARE_FINAL_TYPE (SpMarkProxy, sp_mark_proxy, SP, MARK_PROXY, GtkWidget)

GtkWidget *sp_mark_proxy_new (void);

/* The mark's sentence. */
void sp_mark_proxy_set_label (SpMarkProxy *self, const char *label);
const char *sp_mark_proxy_get_label (SpMarkProxy *self);

G_END_DECLS
