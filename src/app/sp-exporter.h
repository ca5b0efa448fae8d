/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-press.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* What pictures of a window are made of; borrowed for the length of a call. */
typedef struct
{
  SpDataset *dataset;
  const SpView *view;
  const SpEdition *edition;
} SpExport;

/* Writes the chart to @file, off the main thread, in a process of its own: in the format of the edition. An older file
 * there stays as it was unless all could be written. */
void sp_exporter_write_async (const SpExport *export,
                              GFile *file,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer data);

/* Writes the claims sheet of the same picture, likewise: as CSV where the name of @file ends in that, else
 * as a page. */
void sp_exporter_write_claims_async (const SpExport *export,
                                     GFile *file,
                                     GCancellable *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer data);

/* For both of these. */
gboolean sp_exporter_write_finish (GAsyncResult *result, GError **error);

/* The same, not written anywhere. Once cancelled, its process ends and it fails with G_IO_ERROR_CANCELLED. The caller owns
 * the result. */
void sp_exporter_make_async (const SpExport *export,
                             SpPressJob job,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer data);
SpProof *sp_exporter_make_finish (GAsyncResult *result, GError **error);

G_END_DECLS
