/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "scene/sp-look.h"

G_BEGIN_DECLS

/* The `<pattern>` of a fill that is no colour, as a line block of the document's `<defs>`. */
void sp_svg_pattern_append (GString *out, const SpPattern *pattern, const char *id);

G_END_DECLS
