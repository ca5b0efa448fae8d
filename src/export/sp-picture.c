/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-picture.h"

#include "sp-render.h"

static GBytes *
write_pdf (const SpScene *scene, const SpSvgOptions *options, GBytes *svg, GError **error)
{
  SpRenderAbout about = {
    .title = sp_scene_get_title (scene),
    .subject = sp_svg_options_get_description (options, scene),
  };
  const SpSelection *selection = options->selection;
  char date[SP_DATE_BUFFER_SIZE];
  g_autofree char *authors = NULL;

  if (selection != NULL)
    {
      const SpDataset *dataset = sp_selection_get_dataset (selection);

      authors = g_strjoinv (", ", (char **)sp_dataset_get_authors (dataset));
      about.author = authors;
      about.date = sp_date_to_iso (sp_selection_get_as_of (selection), date);
    }
  return sp_render_pdf (svg, &about, error);
}

GBytes *
sp_picture_write (
  const SpScene *scene, const SpSvgOptions *options, SpFormat format, double scale, GError **error)
{
  SpSvgOptions bare;
  g_autoptr (GBytes) svg = NULL;

  g_return_val_if_fail (scene != NULL && options != NULL, NULL);

  if (format == SP_FORMAT_SVG)
    return sp_svg_write (scene, options);
  /* What stands in the metadata is not drawn. */
  bare = *options;
  bare.selection = NULL;
  bare.carried = NULL;
  svg = sp_svg_write (scene, &bare);
  if (format == SP_FORMAT_PNG)
    return sp_render_png (svg, scale, error);
  return write_pdf (scene, options, svg, error);
}
