/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Below this width, in px, the side panes no longer stand beside the content. */
#define SP_SPLIT_FOLD_WIDTH 900

/**
 * SpSplit:
 *
 * A content between two side panes. Where there is room they stand beside it; in a narrow window they are hidden at first and, when called
 * for, lie over the content one at a time. A pane that is not visible is not there.
 *
 * Properties: `start`, `content`, `end` (widgets); `show-start`, `show-end`: whether a pane is seen. Wide and narrow each remember it; `folded` (read only): whether it is narrow now.
 */
#define SP_TYPE_SPLIT (sp_split_get_type ())
G_DECLARE_FINAL_TYPE (SpSplit, sp_split, SP, SPLIT, GtkWidget)

gboolean sp_split_get_show_start (SpSplit *self);
void sp_split_set_show_start (SpSplit *self, gboolean show);
gboolean sp_split_get_show_end (SpSplit *self);
void sp_split_set_show_end (SpSplit *self, gboolean show);

/* Whether a pane is shown where there is room, whatever room there is now. */
gboolean sp_split_get_beside_start (SpSplit *self);
gboolean sp_split_get_beside_end (SpSplit *self);

gboolean sp_split_is_folded (SpSplit *self);

/* The px that there are for what it stands in, and those that this takes unfolded: without it is folded by its own
 * width. While sizes are given out, before its own. */
void sp_split_set_room (SpSplit *self, int width, int unfolded);

G_END_DECLS
