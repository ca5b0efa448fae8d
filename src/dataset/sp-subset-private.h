/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-dataset-private.h"
#include "sp-subset.h"

G_BEGIN_DECLS

struct _SpSubset
{
  SpDataset *dataset;
  gboolean *kept[SP_N_IDS]; /* of each element of a kind */
  gboolean *searched;
};

G_END_DECLS
