/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "scene/sp-transition.h"
#include "sp-chart-painter.h"

G_BEGIN_DECLS

/**
 * SpChartMotion:
 *
 * A chart on its way from one scene to another. What is drawn is painted once; a frame only moves and fades it.
 */
typedef struct _SpChartMotion SpChartMotion;

/* NULL where the way is not worth showing: nothing moves or changes, or it would cost more than frames have time for. */
SpChartMotion *sp_chart_motion_new (SpChartPainter *painter,
                                    SpScene *from,
                                    SpScene *to,
                                    const SpLook *look);
void sp_chart_motion_free (SpChartMotion *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpChartMotion, sp_chart_motion_free)

/* Adds the picture at @time, from 0, the old scene, to 1, the new one. */
void sp_chart_motion_snapshot (const SpChartMotion *self, GtkSnapshot *snapshot, double time);

G_END_DECLS
