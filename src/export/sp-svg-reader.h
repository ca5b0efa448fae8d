/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "dataset/sp-reader.h"
#include "sp-setup.h"

G_BEGIN_DECLS

#define SP_SVG_READER_ERROR (sp_svg_reader_error_quark ())
GQuark sp_svg_reader_error_quark (void);

typedef enum
{
  SP_SVG_READER_ERROR_BROKEN,   /* no well-formed XML, or more than a picture needs */
  SP_SVG_READER_ERROR_NOT_OURS, /* a picture of another program */
  SP_SVG_READER_ERROR_NEWER,    /* made by a later version */
  SP_SVG_READER_ERROR_NO_DATA,  /* it carries no dataset; the message says which it needs */
} SpSvgReaderError;

/* The largest SVG that is read, in bytes. */
#define SP_SVG_READER_MAX (256 * 1024 * 1024)

/**
 * SpSvgContents: @data: the bytes of the dataset that it carries, or NULL
 * @data_sum: the SHA-256 of the data, also where they stayed out; or NULL
 * @is_whole: the data are the whole dataset, byte for byte
 * @view: its view, JSON; or NULL
 * @places: which statements of the whole dataset those of the data are: sp-places.h; or NULL
 * @style: the style file that it was drawn with, or NULL
 * @description: its alternative text; NULL where that was written from the data
 * @drawing_changed: the drawing is not the one that was written
 * @data_changed: the data are not those that were written
 *
 * What a picture made by Standpoint carries in its metadata.
 */
typedef struct
{
  GBytes *data;
  char *data_sum;
  gboolean is_whole;
  char *view;
  char *places;
  GBytes *style;
  char *description;
  SpSetup setup;
  gboolean drawing_changed;
  gboolean data_changed;
} SpSvgContents;

void sp_svg_contents_free (SpSvgContents *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpSvgContents, sp_svg_contents_free)

/* Whether bytes look like XML rather than like JSON. */
gboolean sp_svg_reader_recognises (GBytes *file);

/* Reads a picture of whatever origin: nothing outside it is read, nothing in it is run, and what would take
 * more memory than it is long is refused. NULL and an SP_SVG_READER_ERROR otherwise. */
SpSvgContents *sp_svg_reader_read (GBytes *svg, GError **error);

/* The dataset that it carries, with the picture's view as the one that opens first. NULL and
 * SP_SVG_READER_ERROR_NO_DATA where it carries none. The caller owns the result. */
GBytes *sp_svg_contents_get_dataset (const SpSvgContents *self, GError **error);

/* Gives a dataset that was read from its data the places that its statements had in the whole. Nothing where the data
 * were changed since. */
void sp_svg_contents_place (const SpSvgContents *self, SpDataset *dataset);

/* Reads what it carries: the dataset just as it was, and the view of the picture, freed by the caller. NULL, and
 * why among the problems, where it can't be. */
SpDataset *sp_svg_contents_read (const SpSvgContents *self, SpView **view, SpProblems *problems);

/* The sum of a drawing: docs/svg.md. NULL where it is not well-formed. g_free(). */
char *sp_svg_reader_sum (const char *svg, gsize length);

G_END_DECLS
