/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SpWatcher:
 *
 * Tells when a file is another one than before, also where it was replaced by a new file of its name, as editors do. It tells
 * once a file has rested for a moment, so that a file that is written in many steps is read once.
 */
typedef struct _SpWatcher SpWatcher;

/* @exists: FALSE where there is no file of that name any more. */
typedef void (*SpWatcherCallback) (gboolean exists, gpointer data);

/* @sign: of the state that is known, from sp_watcher_dup_sign(); what happened to the file since is told of. NULL: it was not there. A file
 * that can't be watched is never told of. */
SpWatcher *sp_watcher_new (GFile *file,
                           const char *sign,
                           SpWatcherCallback callback,
                           gpointer data);
void sp_watcher_free (SpWatcher *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpWatcher, sp_watcher_free)

/* A text that differs from state to state of a file; NULL where there is none. g_free(). */
char *sp_watcher_dup_sign (GFile *file);

G_END_DECLS
