/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-dataset.h"

G_BEGIN_DECLS

/* A view as the JSON object that a dataset's `view` is, on one line; what it leaves out is left out.
 * What XML escapes or can't hold, and what turns text around, is written as `\uXXXX`.
 * @dataset: whose ids it names. g_free(). */
char *sp_view_to_json (const SpView *self, const SpDataset *dataset);

/* Whether @json is one JSON object, as a view is, and nothing else. */
gboolean sp_view_is_json (const char *json);

/* The view that sp_view_to_json() wrote, for a dataset that may be another one by now: ids that are not in @dataset are left out, and
 * so is a list or an order of which nothing remains. NULL where @json is not one JSON object. The caller owns the
 * result. */
SpView *sp_view_from_json (const char *json, const SpDataset *dataset);

/* @file, the bytes of a dataset, with that view in place of its own; everything else is copied as it is.
 * Bytes that are no JSON object come back as they are. NULL where @json is not one JSON object. The caller owns the
 * result. */
GBytes *sp_view_put_into (GBytes *file, const char *json);

G_END_DECLS
