/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-edition.h"

void
sp_edition_init (SpEdition *self, double width)
{
  *self = (SpEdition){ .width = width, .scale = 1.0 };
  sp_edition_set_look (self, SP_THEME_LIGHT, -1);
}

void
sp_edition_clear (SpEdition *self)
{
  g_clear_pointer (&self->look, sp_look_free);
  g_clear_pointer (&self->style, g_bytes_unref);
  g_clear_pointer (&self->language, g_free);
  g_clear_pointer (&self->description, g_free);
}

void
sp_edition_set_look (SpEdition *self, SpTheme theme, int palette)
{
  g_return_if_fail (self != NULL && theme < SP_N_THEMES);

  g_clear_pointer (&self->look, sp_look_free);
  g_clear_pointer (&self->style, g_bytes_unref);
  self->look = sp_look_new (theme);
  sp_look_set_palette (self->look, palette);
}

static SpSetup
get_setup (const SpEdition *self)
{
  SpSetup setup = { .width = self->width, .height = self->height };
  int palette = sp_look_get_palette (self->look);

  sp_setup_set_word (setup.theme, sp_theme_get_name (sp_look_get_theme (self->look)));
  if (palette >= 0)
    sp_setup_set_word (setup.palette, sp_hues_get_name ((SpHues)palette));
  if (self->text != SP_TEXT_LIVE)
    sp_setup_set_word (setup.text, sp_text_mode_get_name (self->text));
  return setup;
}

GBytes *
sp_edition_write (const SpEdition *self,
                  const SpScene *scene,
                  SpSelection *selection,
                  gsize *too_large,
                  GError **error)
{
  SpSvgOptions options = {
    .look = self->look, .selection = selection, .text = self->text, .description = self->description
  };
  SpSetup setup = get_setup (self);
  g_autoptr (SpCarried) carried = NULL;
  gsize size;

  if (self->format == SP_FORMAT_SVG)
    carried = sp_carried_new (scene, selection, self->data, &setup, self->style);
  if (too_large != NULL)
    *too_large = carried != NULL && sp_carried_is_too_large (carried, &size) ? size : 0;
  options.carried = carried;
  return sp_picture_write (scene, &options, self->format, self->scale, error);
}

/* Of what sp_edition_to_variant() writes: in the order of the members. */
#define SIGNATURE "(dduimsuduums)"

void
sp_edition_copy (SpEdition *self, const SpEdition *other)
{
  g_autoptr (GVariant) variant = sp_edition_to_variant (other);

  g_variant_ref_sink (variant);
  sp_edition_init_from_variant (self, variant);
}

GVariant *
sp_edition_to_variant (const SpEdition *self)
{
  g_return_val_if_fail (self != NULL && self->look != NULL, NULL);

  return g_variant_new (SIGNATURE, self->width, self->height,
                        (guint32)sp_look_get_theme (self->look), sp_look_get_palette (self->look),
                        self->language, (guint32)self->format, self->scale, (guint32)self->text,
                        (guint32)self->data, self->description);
}

void
sp_edition_init_from_variant (SpEdition *self, GVariant *variant)
{
  guint32 theme;
  gint32 palette;
  guint32 format;
  guint32 text;
  guint32 data;

  sp_edition_init (self, 0);
  g_variant_get (variant, SIGNATURE, &self->width, &self->height, &theme, &palette, &self->language,
                 &format, &self->scale, &text, &data, &self->description);
  sp_edition_set_look (self, (SpTheme)theme, palette);
  self->format = (SpFormat)format;
  self->text = (SpTextMode)text;
  self->data = (SpDataMode)data;
}
