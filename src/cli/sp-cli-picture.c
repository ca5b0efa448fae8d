/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-cli-picture.h"

#include "analysis/sp-names.h"
#include "chart/sp-chart.h"
#include "dataset/sp-reader.h"
#include "export/sp-style.h"
#include "sp-cli-names.h"

#include <glib/gi18n-lib.h>
#include <string.h>

const char **
sp_cli_picture_list_themes (void)
{
  const char **names = g_new0 (const char *, SP_N_THEMES + 1);

  for (guint i = 0; i < SP_N_THEMES; i++)
    names[i] = sp_theme_get_name (i);
  return names;
}

const char **
sp_cli_picture_list_palettes (void)
{
  const char **names = g_new0 (const char *, SP_N_HUES + 1);

  for (guint i = 0; i < SP_N_HUES; i++)
    names[i] = sp_hues_get_name (i);
  return names;
}

/* Reads a number of pixels up to the end or to an "x"; @rest is set to what follows it. */
static gboolean
parse_pixels (const char *text, double *pixels, const char **rest)
{
  gsize n_digits = strspn (text, "0123456789");
  guint64 value = g_ascii_strtoull (text, NULL, 10);

  if (n_digits == 0 || value == 0 || value > SP_CHART_MAX_SIZE)
    return FALSE;
  *pixels = (double)value;
  *rest = text + n_digits;
  return TRUE;
}

static gboolean
parse_size (SpCliPicture *self, const char *size)
{
  const char *rest = size;

  if (parse_pixels (size, &self->width, &rest)
      && (*rest == '\0'
          || (*rest == 'x' && parse_pixels (rest + 1, &self->height, &rest) && *rest == '\0')))
    return TRUE;
  sp_cli_complain (_ ("--size takes W or WxH in whole pixels from 1 to %d, not \"%s\""),
                   SP_CHART_MAX_SIZE, size);
  return FALSE;
}

static int
find_name (const char *name, const char **names)
{
  for (int i = 0; names[i] != NULL; i++)
    if (g_str_equal (names[i], name))
      return i;
  return -1;
}

static gboolean
parse_theme (SpStyleChoices *choices, const char *theme)
{
  g_autofree const char **names = sp_cli_picture_list_themes ();
  g_autofree char *what = NULL;

  choices->theme = find_name (theme, names);
  if (choices->theme >= 0)
    return TRUE;
  what = g_strdup_printf (_ ("there is no theme \"%s\""), theme);
  sp_cli_complain_unknown (what, theme, names);
  return FALSE;
}

static gboolean
parse_palette (SpStyleChoices *choices, const char *palette)
{
  g_autofree const char **names = sp_cli_picture_list_palettes ();
  g_autofree char *what = NULL;

  choices->palette = find_name (palette, names);
  if (choices->palette >= 0)
    return TRUE;
  what = g_strdup_printf (_ ("there is no palette \"%s\""), palette);
  sp_cli_complain_unknown (what, palette, names);
  return FALSE;
}

static gboolean
parse_choices (SpStyleChoices *choices, const char *theme, const char *palette)
{
  *choices = (SpStyleChoices){ -1, -1 };
  return (theme == NULL || parse_theme (choices, theme))
         && (palette == NULL || parse_palette (choices, palette));
}

/* What is wrong with a style file is told as check tells it of a dataset. */
static gboolean
read_style (SpCliPicture *self, GBytes *bytes, const SpStyleChoices *choices, SpProblems *problems)
{
  g_autofree char *text = NULL;

  if (bytes != NULL)
    self->look = sp_style_read (bytes, choices, problems);
  if (self->look != NULL)
    self->style = g_bytes_ref (bytes);
  text = sp_problems_to_text (problems);
  sp_cli_print_error (text);
  return self->look != NULL;
}

static gboolean
load_style (SpCliPicture *self, const char *file, const SpStyleChoices *choices)
{
  g_autoptr (SpProblems) problems = sp_problems_new (file);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = sp_reader_load (file, &error);

  if (bytes == NULL)
    sp_problems_take (problems, SP_SEVERITY_ERROR, "unreadable", g_strdup (""), 1, 1,
                      g_strdup (error->message));
  return read_style (self, bytes, choices, problems);
}

static gboolean
make_look (SpCliPicture *self, const char *style, const char *theme, const char *palette)
{
  SpStyleChoices choices;

  if (!parse_choices (&choices, theme, palette))
    return FALSE;
  if (style != NULL)
    return load_style (self, style, &choices);
  self->look = sp_look_new ((SpTheme)MAX (choices.theme, 0));
  sp_look_set_palette (self->look, choices.palette);
  return TRUE;
}

gboolean
sp_cli_picture_take_style (
  SpCliPicture *self, GBytes *style, const char *name, const char *theme, const char *palette)
{
  g_autoptr (SpProblems) problems = sp_problems_new (name);
  SpStyleChoices choices;

  g_clear_pointer (&self->look, sp_look_free);
  g_clear_pointer (&self->style, g_bytes_unref);
  return parse_choices (&choices, theme, palette) && read_style (self, style, &choices, problems);
}

static gboolean
parse_language (SpCliPicture *self, const char *language)
{
  if (!g_regex_match_simple ("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", language, 0, 0)
      || strlen (language) > 64)
    {
      sp_cli_complain (_ ("--lang takes a language tag such as \"en\" or \"pt-BR\", not \"%s\""),
                       language);
      return FALSE;
    }
  self->language = g_strdup (language);
  return TRUE;
}

gboolean
sp_cli_picture_init (SpCliPicture *self,
                     const char *size,
                     const char *style,
                     const char *theme,
                     const char *palette,
                     const char *language)
{
  *self = (SpCliPicture){ .width = SP_CHART_WIDTH, .scale = 1.0 };
  return (size == NULL || parse_size (self, size))
         && (language == NULL || parse_language (self, language))
         && make_look (self, style, theme, palette);
}

static void
tell_left_out (const SpScene *scene)
{
  const char *const *left_out = sp_scene_get_left_out (scene);

  for (guint i = 0; left_out[i] != NULL; i++)
    sp_cli_complain ("%s", left_out[i]);
}

void
sp_cli_picture_speak (const SpCliPicture *self, const SpDataset *dataset)
{
  sp_language_set (self->language != NULL ? self->language : sp_dataset_get_language (dataset));
}

/* Writes something of a picture while its language holds. */
typedef GBytes *(*Writer) (
  const SpCliPicture *self, SpScene *scene, SpSelection *selection, gpointer data, GError **error);

static GBytes *
write_with (const SpCliPicture *self,
            SpDataset *dataset,
            const SpView *view,
            Writer writer,
            gpointer data,
            SpScene **drawn,
            GError **error)
{
  g_autoptr (SpSelection) selection = NULL;
  g_autoptr (SpScene) scene = NULL;
  GBytes *document = NULL;

  sp_cli_picture_speak (self, dataset);
  selection = sp_chart_select (dataset, view);
  scene = sp_chart_lay_out_in (selection, self->look, self->width, self->height, error);
  if (scene != NULL)
    document = writer (self, scene, selection, data, error);
  sp_cli_speak ();
  if (drawn != NULL)
    *drawn = g_steal_pointer (&scene);
  else if (scene != NULL)
    tell_left_out (scene);
  return document;
}

/* @data: the place for the size of what is too large to be carried. */
static GBytes *
write_picture (
  const SpCliPicture *self, SpScene *scene, SpSelection *selection, gpointer data, GError **error)
{
  return sp_edition_write (self, scene, selection, data, error);
}

GBytes *
sp_cli_picture_draw (
  const SpCliPicture *self, SpDataset *dataset, const SpView *view, SpScene **drawn, GError **error)
{
  gsize too_large = 0;
  GBytes *document = write_with (self, dataset, view, write_picture, &too_large, drawn, error);
  g_autofree char *size = NULL;

  if (too_large == 0)
    return document;
  size = g_format_size_full (too_large, G_FORMAT_SIZE_IEC_UNITS);
  sp_cli_complain (_ ("the data (%s) are too large for the picture, which carries only their "
                      "SHA-256"),
                   size);
  return document;
}

static GBytes *
write_claims (
  const SpCliPicture *self, SpScene *scene, SpSelection *selection, gpointer data, GError **error)
{
  g_autoptr (SpClaims) claims = sp_claims_new (scene, selection);

  return sp_claims_write (claims, *(SpClaimsFormat *)data);
}

GBytes *
sp_cli_picture_list_claims (const SpCliPicture *self,
                            SpDataset *dataset,
                            const SpView *view,
                            SpClaimsFormat format,
                            GError **error)
{
  return write_with (self, dataset, view, write_claims, &format, NULL, error);
}
