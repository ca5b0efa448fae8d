/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpJsonNames:
 *
 * The names met in each object that is open, to find one that is given twice. Names are compared after
 * unescaping, and many in one object cost no more than few.
 */
typedef struct _SpJsonNames SpJsonNames;

SpJsonNames *sp_json_names_new (void);
void sp_json_names_free (SpJsonNames *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpJsonNames, sp_json_names_free)

/* Begins and ends an object; objects end in the opposite order. */
void sp_json_names_open (SpJsonNames *self);
void sp_json_names_close (SpJsonNames *self);

/* Adds a name to the innermost object. FALSE where it is there already. The text is copied. */
gboolean sp_json_names_add (SpJsonNames *self, const char *name, gsize length);

G_END_DECLS
