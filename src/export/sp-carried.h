/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "analysis/sp-selection.h"
#include "scene/sp-scene.h"
#include "sp-setup.h"

G_BEGIN_DECLS

/* Data of more bytes stay out of a picture. */
#define SP_CARRIED_MAX (8 * 1024 * 1024)

typedef enum
{
  SP_DATA_VIEW, /* what the picture uses, as a dataset */
  SP_DATA_ALL,  /* the whole dataset, byte for byte */
  SP_DATA_NONE,
  SP_N_DATA_MODES,
} SpDataMode;

/* "view", "all", "none"; as the command line names them. */
const char *sp_data_mode_get_name (SpDataMode mode);

/**
 * SpCarried:
 *
 * What a picture carries in its metadata so that it can be opened again: its view, complete, its
 * setup, and data.
 */
typedef struct _SpCarried SpCarried;

/* @scene: laid out for @selection. Of @setup the language is the scene's where it says none. @style: the
 * style file that it was drawn with, or NULL; @description: its alternative text, NULL where that is the scene's. */
SpCarried *sp_carried_new (const SpScene *scene,
                           const SpSelection *selection,
                           SpDataMode mode,
                           const SpSetup *setup,
                           GBytes *style,
                           const char *description);
void sp_carried_free (SpCarried *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpCarried, sp_carried_free)

/* Whether the data stay out because they are too large; their @size in bytes may be asked for. */
gboolean sp_carried_is_too_large (const SpCarried *self, gsize *size);

/* Appends the elements for <metadata>. @sum: of the drawing; sp_svg_reader_sum(). */
void sp_carried_append (const SpCarried *self, GString *out, const char *sum);

G_END_DECLS
