/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-split.h"

G_BEGIN_DECLS

/**
 * SpFit:
 *
 * Around all that a window shows, so that the window gets narrow in one step: unfolded, its `child` need not have the width
 * that it takes, since its `split` folds where that is not there. Folded, the window is as wide as what is left takes.
 */
#define SP_TYPE_FIT (sp_fit_get_type ())
G_DECLARE_FINAL_TYPE (SpFit, sp_fit, SP, FIT, GtkWidget)

G_END_DECLS
