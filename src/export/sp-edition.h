/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-picture.h"
#include "sp-style.h"
#include "sp-svg-reader.h"

G_BEGIN_DECLS

/**
 * SpEdition:
 * @width, @height: px; a height of 0 is as high as needed
 * @look: the theme, the palette and what a style file changes of them
 * @style: the style file, as it is; NULL for none
 * @style_path: where it is; NULL where it is no file of this machine
 * @language: a BCP 47 tag; NULL: the dataset's
 * @format: what it is written as
 * @scale: pixels a px, of a PNG
 * @text: how words are written
 * @data: what of the dataset an SVG carries
 * @description: the alternative text; NULL: one written from the data
 *
 * How a picture is made, whatever it shows: by the command line and by the window.
 */
typedef struct
{
  double width;
  double height;
  SpLook *look;
  GBytes *style;
  char *style_path;
  char *language;
  SpFormat format;
  double scale;
  SpTextMode text;
  SpDataMode data;
  char *description;
} SpEdition;

/* The usual edition: as high as needed, light, SVG. Clear it with sp_edition_clear(). */
void sp_edition_init (SpEdition *self, double width);
void sp_edition_copy (SpEdition *self, const SpEdition *other); /* @self is not cleared before */
void sp_edition_clear (SpEdition *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SpEdition, sp_edition_clear)

/* A theme with its own fonts and colours; @palette: SpHues for every issue, or -1 for each its own. There is no style
 * file then. */
void sp_edition_set_look (SpEdition *self, SpTheme theme, int palette);

/* Takes the look of a style file, with what is chosen beside it. FALSE, and why among the @problems, where it can't be: then
 * all stays as it was. @path may be NULL. */
gboolean sp_edition_set_style (SpEdition *self,
                               GBytes *style,
                               const char *path,
                               const SpStyleChoices *choices,
                               SpProblems *problems);

/* Another theme and palette, as of sp_edition_set_look(), under the style file that there is. Where that allows none of
 * them it is FALSE, and all stays as it was. */
gboolean sp_edition_change_look (SpEdition *self, SpTheme theme, int palette, SpProblems *problems);

/* Takes how a picture was made that is opened again, so that it is made in the same way: its size, look, language, words
 * and data. What of it there isn't here is passed over. */
void sp_edition_take_contents (SpEdition *self, const SpSvgContents *contents);

/* Writes @scene, laid out for its size and look, in its format; in the language that is set, which is the edition's. @too_large: set to the number of bytes of data that stay out of an SVG since they are more
 * than it may carry, else to 0; may be NULL. NULL and an SP_RENDER_ERROR otherwise. */
GBytes *sp_edition_write (const SpEdition *self,
                          const SpScene *scene,
                          SpSelection *selection,
                          gsize *too_large,
                          GError **error);

/* An edition as a tuple, for another process. */
GVariant *sp_edition_to_variant (const SpEdition *self);
void sp_edition_init_from_variant (SpEdition *self, GVariant *variant);

G_END_DECLS
