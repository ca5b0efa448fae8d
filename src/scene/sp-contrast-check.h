/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-look.h"
#include "sp-scene.h"

G_BEGIN_DECLS

/* What of @scene can't be told from its ground in @look, a line each: texts under what the theme promises against the
 * colours that are really behind them, or on a pattern; outlines, dots, lines and colours of the scale under what it
 * promises of marks. "" for none. g_free(). */
char *sp_contrast_check (const SpScene *scene, const SpLook *look);

G_END_DECLS
