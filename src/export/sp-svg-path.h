/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "scene/sp-scene.h"

G_BEGIN_DECLS

/* Appends a <path> without its end, the steps in as few letters as tell them to a hundredth of a px: each from
 * the picture's corner or from where the last one ended, whichever is shorter. What is rounded does not add up. */
void sp_svg_path_append (GString *out, const SpPathStep *steps, guint n_steps);

G_END_DECLS
