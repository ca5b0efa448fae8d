/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "scene/sp-scene.h"

G_BEGIN_DECLS

/**
 * SpGallery:
 *
 * A page that shows a folder of pictures: one HTML file, without script, which needs the pictures
 * beside it and nothing else.
 */
typedef struct _SpGallery SpGallery;

/* @title: the page's; @description: what stands below it, or NULL. Words of the page are in the
 * language set. */
SpGallery *sp_gallery_new (const char *title, const char *description);
void sp_gallery_free (SpGallery *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpGallery, sp_gallery_free)

/**
 * SpGalleryPicture: @group: the name of its section; pictures of one follow one another
 * @file: its name in the folder
 * @is_image: whether browsers show it within a page; else there is only a link to it
 * @about: what it is of, in a few words
 */
typedef struct
{
  const char *group;
  const char *file;
  gboolean is_image;
  const char *about;
} SpGalleryPicture;

/* Adds a picture of @scene. Everything is copied. */
void sp_gallery_add (SpGallery *self, const SpGalleryPicture *picture, const SpScene *scene);

/* Same pictures, same bytes. */
GBytes *sp_gallery_write (const SpGallery *self);

G_END_DECLS
