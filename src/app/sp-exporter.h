/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "analysis/sp-selection.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* Writes the chart of @selection as SVG to @file, off the main thread: the light theme, as wide as a picture is when no width is asked for. An older file there
 * stays as it was unless all could be written. */
void sp_exporter_write_async (SpSelection *selection,
                              GFile *file,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer data);

/* Writes the claims sheet of the same picture, likewise: as CSV where the name of @file ends in that, else
 * as a page. */
void sp_exporter_write_claims_async (SpSelection *selection,
                                     GFile *file,
                                     GCancellable *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer data);

/* For both. */
gboolean sp_exporter_write_finish (GAsyncResult *result, GError **error);

G_END_DECLS
