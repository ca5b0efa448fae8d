/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "scene/sp-look.h"
#include "scene/sp-scene.h"

G_BEGIN_DECLS

/* Appends a text of the scene as the outlines of its letters, in a group that has the words as its
 * label; nothing where they leave no ink. Indented by @indent spaces, each element a line. */
void sp_svg_outline_append (
  GString *out, const SpNode *text, SpTextMeasurer *measurer, const SpLook *look, int indent);

G_END_DECLS
