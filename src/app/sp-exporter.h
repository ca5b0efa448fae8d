/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "analysis/sp-selection.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* Writes the chart of @selection to @file, off the main thread: the light theme, as wide as a picture is when no
 * width is asked for; as PNG (two pixels a px) or PDF where the name of @file ends in that, else as SVG, which can be
 * opened again. An older file there stays as it was unless all could be written. */
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

/* For both of these. */
gboolean sp_exporter_write_finish (GAsyncResult *result, GError **error);

/* The same picture as SVG, not written anywhere. */
void sp_exporter_draw_async (SpSelection *selection,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer data);
GBytes *sp_exporter_draw_finish (GAsyncResult *result, GError **error);

G_END_DECLS
