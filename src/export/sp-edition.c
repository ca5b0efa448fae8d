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
  g_clear_pointer (&self->style_path, g_free);
  g_clear_pointer (&self->language, g_free);
  g_clear_pointer (&self->description, g_free);
}

void
sp_edition_set_look (SpEdition *self, SpTheme theme, int palette)
{
  g_return_if_fail (self != NULL && theme < SP_N_THEMES);

  g_clear_pointer (&self->look, sp_look_free);
  g_clear_pointer (&self->style, g_bytes_unref);
  g_clear_pointer (&self->style_path, g_free);
  self->look = sp_look_new (theme);
  sp_look_set_palette (self->look, palette);
}

gboolean
sp_edition_set_style (SpEdition *self,
                      GBytes *style,
                      const char *path,
                      const SpStyleChoices *choices,
                      SpProblems *problems)
{
  SpLook *look;

  g_return_val_if_fail (self != NULL && style != NULL, FALSE);

  look = sp_style_read (style, choices, problems);
  if (look == NULL)
    return FALSE;
  g_bytes_ref (style);
  g_clear_pointer (&self->look, sp_look_free);
  g_clear_pointer (&self->style, g_bytes_unref);
  self->look = look;
  self->style = style;
  if (path != self->style_path)
    {
      g_free (self->style_path);
      self->style_path = g_strdup (path);
    }
  return TRUE;
}

gboolean
sp_edition_change_look (SpEdition *self, SpTheme theme, int palette, SpProblems *problems)
{
  const SpStyleChoices choices = { (int)theme, palette };

  g_return_val_if_fail (self != NULL && theme < SP_N_THEMES, FALSE);

  if (self->style != NULL)
    return sp_edition_set_style (self, self->style, self->style_path, &choices, problems);
  sp_edition_set_look (self, theme, palette);
  return TRUE;
}

/* The place of a word among the first @n names; -1 where it is none of them. */
static int
find_word (const char *word, const char *(*get_name) (guint), guint n)
{
  for (guint i = 0; i < n; i++)
    if (g_str_equal (word, get_name (i)))
      return (int)i;
  return -1;
}

static const char *
get_theme_name (guint i)
{
  return sp_theme_get_name ((SpTheme)i);
}

static const char *
get_palette_name (guint i)
{
  return sp_hues_get_name ((SpHues)i);
}

void
sp_edition_take_contents (SpEdition *self, const SpSvgContents *contents)
{
  const SpSetup *setup = &contents->setup;
  int theme = find_word (setup->theme, get_theme_name, SP_N_THEMES);
  int palette = find_word (setup->palette, get_palette_name, SP_N_HUES);
  const SpStyleChoices choices = { theme, palette };
  g_autoptr (SpProblems) problems = sp_problems_new ("");

  g_return_if_fail (self != NULL && contents != NULL);

  if (setup->width > 0)
    self->width = setup->width;
  self->height = setup->height;
  if (contents->style == NULL
      || !sp_edition_set_style (self, contents->style, NULL, &choices, problems))
    sp_edition_set_look (self, (SpTheme)MAX (theme, 0), palette);
  self->text = g_str_equal (setup->text, sp_text_mode_get_name (SP_TEXT_OUTLINES))
                 ? SP_TEXT_OUTLINES
                 : SP_TEXT_LIVE;
  self->data = contents->is_whole ? SP_DATA_ALL : SP_DATA_VIEW;
  g_free (self->language);
  self->language = *setup->language != '\0' ? g_strdup (setup->language) : NULL;
  g_free (self->description);
  self->description = g_strdup (contents->description);
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
    carried = sp_carried_new (scene, selection, self->data, &setup, self->style, self->description);
  if (too_large != NULL)
    *too_large = carried != NULL && sp_carried_is_too_large (carried, &size) ? size : 0;
  options.carried = carried;
  return sp_picture_write (scene, &options, self->format, self->scale, error);
}

/* Of what sp_edition_to_variant() writes: in the order of the members. */
#define SIGNATURE "(dduimsuduumsm@aym^ay)"

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
  GVariant *style;

  g_return_val_if_fail (self != NULL && self->look != NULL, NULL);

  style = self->style != NULL
            ? g_variant_new_from_bytes (G_VARIANT_TYPE_BYTESTRING, self->style, TRUE)
            : NULL;
  return g_variant_new (SIGNATURE, self->width, self->height,
                        (guint32)sp_look_get_theme (self->look), sp_look_get_palette (self->look),
                        self->language, (guint32)self->format, self->scale, (guint32)self->text,
                        (guint32)self->data, self->description, style, self->style_path);
}

/* It was read before, with the same choices. */
static void
take_style (SpEdition *self, GVariant *style, const char *path)
{
  g_autoptr (GBytes) bytes = g_variant_get_data_as_bytes (style);
  g_autoptr (SpProblems) problems = sp_problems_new ("");
  const SpStyleChoices choices = { (int)sp_look_get_theme (self->look),
                                   sp_look_get_palette (self->look) };

  sp_edition_set_style (self, bytes, path, &choices, problems);
}

void
sp_edition_init_from_variant (SpEdition *self, GVariant *variant)
{
  g_autoptr (GVariant) style = NULL;
  g_autofree char *path = NULL;
  guint32 theme;
  gint32 palette;
  guint32 format;
  guint32 text;
  guint32 data;

  sp_edition_init (self, 0);
  g_variant_get (variant, SIGNATURE, &self->width, &self->height, &theme, &palette, &self->language,
                 &format, &self->scale, &text, &data, &self->description, &style, &path);
  sp_edition_set_look (self, (SpTheme)theme, palette);
  self->format = (SpFormat)format;
  self->text = (SpTextMode)text;
  self->data = (SpDataMode)data;
  if (style != NULL)
    take_style (self, style, path);
}
