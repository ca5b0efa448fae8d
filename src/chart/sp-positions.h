/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-chart.h"

G_BEGIN_DECLS

/* The positions chart: every chosen issue as a strip, one under another. */
SpScene *sp_positions_layout (const SpChartRequest *request, GError **error);

G_END_DECLS
