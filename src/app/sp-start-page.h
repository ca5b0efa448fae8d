/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * SpStartPage:
 *
 * What a window shows that has no dataset: open a file, one of the last ones, or a bundled dataset. Its lists are made when
 * it is shown.
 */
#define SP_TYPE_START_PAGE (sp_start_page_get_type ())
G_DECLARE_FINAL_TYPE (SpStartPage, sp_start_page, SP, START_PAGE, AdwBin)

/* The focus to where one begins. */
void sp_start_page_focus (SpStartPage *self);

G_END_DECLS
