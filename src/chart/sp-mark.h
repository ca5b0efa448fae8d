/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-sheet.h"

G_BEGIN_DECLS

/* Begins the group of the mark of one actor on one issue (by place in the selection): key
 * `ISSUE/ACTOR`, its sentence, tooltip, address and `data-*` attributes as docs/svg.md has them.
 * End it with sp_scene_builder_end(). */
void sp_mark_begin (SpSheet *sheet, guint actor, guint issue);

G_END_DECLS
