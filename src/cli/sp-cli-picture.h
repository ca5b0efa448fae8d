/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "dataset/sp-dataset.h"
#include "export/sp-claims.h"
#include "export/sp-edition.h"
#include "scene/sp-look.h"
#include "scene/sp-scene.h"
#include "sp-cli.h"

G_BEGIN_DECLS

/* How a picture looks, whatever it shows. */
typedef SpEdition SpCliPicture;

/* Reads the options, of which each may be NULL; @style is the name of a file. FALSE, and the reason told,
 * where one of them is wrong. Clear it in either case. */
gboolean sp_cli_picture_init (SpCliPicture *self,
                              const char *size,
                              const char *style,
                              const char *theme,
                              const char *palette,
                              const char *language);

/* Takes a style that is no file of its own, called @name in messages, in place of the look; as of
 * sp_cli_picture_init(). */
gboolean sp_cli_picture_take_style (
  SpCliPicture *self, GBytes *style, const char *name, const char *theme, const char *palette);

/* The picture of a view, in its format. NULL and an SP_CHART_ERROR where it does not fit, or an
 * SP_RENDER_ERROR. @drawn: set to its scene, of
 * which the caller tells what had to be left out; NULL: it is told here. */
GBytes *sp_cli_picture_draw (const SpCliPicture *self,
                             SpDataset *dataset,
                             const SpView *view,
                             SpScene **drawn,
                             GError **error);

/* The claims sheet of the same picture. */
GBytes *sp_cli_picture_list_claims (const SpCliPicture *self,
                                    SpDataset *dataset,
                                    const SpView *view,
                                    SpClaimsFormat format,
                                    GError **error);

/* The pictures' words are in their language from here on, until sp_cli_speak(). */
void sp_cli_picture_speak (const SpCliPicture *self, const SpDataset *dataset);

/* The names of the themes and of the palettes, NULL-terminated. g_free() the array only. */
const char **sp_cli_picture_list_themes (void);
const char **sp_cli_picture_list_palettes (void);

G_END_DECLS
