/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-svg.h"

G_BEGIN_DECLS

/* Appends <metadata>: the picture in the fifteen words of Dublin Core, as RDF. Its date is the day
 * that the picture tells of, never the day of writing. What the options carry stands beside it; @sum is
 * the drawing's. */
void sp_svg_metadata_append (GString *out,
                             const SpScene *scene,
                             const SpSvgOptions *options,
                             const char *sum);

G_END_DECLS
