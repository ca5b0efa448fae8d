/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpSvgIds:
 *
 * Gives out the ids of one document, each once. Groups keep readable ones, which become the names
 * of layers in a vector editor; what is referred to carries the picture's hash, so that two
 * pictures can stand in one page.
 */
typedef struct _SpSvgIds SpSvgIds;

SpSvgIds *sp_svg_ids_new (const char *hash);
void sp_svg_ids_free (SpSvgIds *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpSvgIds, sp_svg_ids_free)

/* A readable id made of a node's key: `troops/GBR` is `troops-GBR`. A second key that would give the
 * same id gets a number. Belongs to @self. */
const char *sp_svg_ids_add (SpSvgIds *self, const char *key);

/* `NAME-HASH`. The same for the same name. g_free(). */
char *sp_svg_ids_hashed (SpSvgIds *self, const char *name);

G_END_DECLS
