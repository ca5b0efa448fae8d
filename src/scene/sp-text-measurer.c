/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-text-measurer.h"

#include "sp-clean.h"

#include <math.h>
#include <pango/pangocairo.h>
#include <string.h>

#define ELLIPSIS  "…"
#define SEPARATOR "·"

struct _SpTextMeasurer
{
  char *fonts;
  PangoFontMap *font_map;
  PangoContext *context;
  GHashTable *widths; /* a set of Width */
};

/* What was measured, and of what. */
typedef struct
{
  int size; /* in 1024ths of a px */
  int weight;
  char *text;
  double width;
} Width;

static guint
hash_width (gconstpointer data)
{
  const Width *self = data;

  return g_str_hash (self->text) ^ ((guint)self->size << 4) ^ (guint)self->weight;
}

static gboolean
is_same_text (gconstpointer a, gconstpointer b)
{
  const Width *left = a;
  const Width *right = b;

  return left->size == right->size && left->weight == right->weight
         && strcmp (left->text, right->text) == 0;
}

static void
free_width (gpointer data)
{
  Width *self = data;

  g_free (self->text);
  g_free (self);
}

PangoFontDescription *
sp_text_style_to_description (SpTextStyle style, const char *fonts)
{
  PangoFontDescription *description = pango_font_description_new ();

  pango_font_description_set_family (description, fonts);
  pango_font_description_set_absolute_size (description, style.size * PANGO_SCALE);
  pango_font_description_set_weight (description, (PangoWeight)style.weight);
  return description;
}

void
sp_text_prepare_context (PangoContext *context)
{
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_cairo_context_set_resolution (context, 96.0);
  pango_context_set_round_glyph_positions (context, FALSE);
}

gboolean
sp_text_is_generic (const char *family)
{
  static const char *const generics[] = { "serif",   "sans-serif", "monospace", "cursive",
                                          "fantasy", "system-ui",  NULL };

  return g_strv_contains (generics, family);
}

gboolean
sp_text_has_family (const char *family)
{
  g_autofree char *wanted = g_utf8_casefold (family, -1);
  g_autofree PangoFontFamily **families = NULL;
  gboolean found = sp_text_is_generic (family);
  int n = 0;

  pango_font_map_list_families (pango_cairo_font_map_get_default (), &families, &n);
  for (int i = 0; i < n && !found; i++)
    {
      g_autofree char *name = g_utf8_casefold (pango_font_family_get_name (families[i]), -1);

      found = g_str_equal (name, wanted);
    }
  return found;
}

SpTextMeasurer *
sp_text_measurer_new (const char *fonts)
{
  SpTextMeasurer *self = g_new0 (SpTextMeasurer, 1);

  self->fonts = g_strdup (fonts);
  self->font_map = pango_cairo_font_map_new ();
  self->context = pango_font_map_create_context (self->font_map);
  sp_text_prepare_context (self->context);
  self->widths = g_hash_table_new_full (hash_width, is_same_text, free_width, NULL);
  return self;
}

void
sp_text_measurer_free (SpTextMeasurer *self)
{
  g_free (self->fonts);
  g_object_unref (self->context);
  g_object_unref (self->font_map);
  g_hash_table_unref (self->widths);
  g_free (self);
}

const char *
sp_text_measurer_get_fonts (const SpTextMeasurer *self)
{
  return self->fonts;
}

PangoLayout *
sp_text_measurer_make_layout (SpTextMeasurer *self, const char *text, SpTextStyle style)
{
  g_autofree char *clean = NULL;
  PangoLayout *layout;
  PangoFontDescription *description;

  g_return_val_if_fail (self != NULL && text != NULL, NULL);

  clean = sp_clean_directions (text);
  layout = pango_layout_new (self->context);
  description = sp_text_style_to_description (style, self->fonts);
  pango_layout_set_font_description (layout, description);
  pango_font_description_free (description);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_text (layout, clean, -1);
  return layout;
}

static double
measure (SpTextMeasurer *self, const char *text, SpTextStyle style)
{
  g_autoptr (PangoLayout) layout = sp_text_measurer_make_layout (self, text, style);
  PangoRectangle logical;

  pango_layout_get_extents (layout, NULL, &logical);
  return (double)logical.width / PANGO_SCALE;
}

double
sp_text_measurer_get_width (SpTextMeasurer *self, const char *text, SpTextStyle style)
{
  Width asked;
  const Width *known;
  Width *measured;

  g_return_val_if_fail (self != NULL && text != NULL, 0.0);

  asked = (Width){ (int)lround (style.size * 1024), (int)style.weight, (char *)text, 0 };
  known = g_hash_table_lookup (self->widths, &asked);
  if (known != NULL)
    return known->width;
  measured = g_memdup2 (&asked, sizeof asked);
  measured->text = g_strdup (text);
  measured->width = measure (self, text, style);
  g_hash_table_add (self->widths, measured);
  return measured->width;
}

/* The byte length of the longest prefix of @text that ends where a cursor may stand and, with
 * @suffix behind it, is at most
 * @width wide. */
static gsize
longest_prefix (
  SpTextMeasurer *self, const char *text, const char *suffix, SpTextStyle style, double width)
{
  int length = (int)strlen (text);
  glong n_chars = g_utf8_strlen (text, length);
  g_autofree PangoLogAttr *attrs = g_new0 (PangoLogAttr, n_chars + 1);
  glong low = 0;
  glong high = n_chars;

  pango_get_log_attrs (text, length, -1, NULL, attrs, (int)n_chars + 1);
  while (low < high)
    {
      glong middle = (low + high + 1) / 2;
      g_autofree char *prefix = NULL;
      g_autofree char *with_suffix = NULL;

      prefix = g_utf8_substring (text, 0, middle);
      with_suffix = g_strconcat (prefix, suffix, NULL);
      if (measure (self, with_suffix, style) <= width)
        low = middle;
      else
        high = middle - 1;
    }
  while (low > 0 && low < n_chars && !attrs[low].is_cursor_position)
    low--;
  return (gsize)(g_utf8_offset_to_pointer (text, low) - text);
}

/* In px for each character of the layout's text. */
static double *
get_advances (PangoLayout *layout)
{
  double *advances = g_new0 (double, pango_layout_get_character_count (layout) + 1);
  const char *text = pango_layout_get_text (layout);

  for (GSList *at = pango_layout_get_line_readonly (layout, 0)->runs; at != NULL; at = at->next)
    {
      PangoLayoutRun *run = at->data;
      glong first = g_utf8_pointer_to_offset (text, text + run->item->offset);
      g_autofree int *widths = g_new (int, run->item->num_chars);

      pango_glyph_item_get_logical_widths (run, text, widths);
      for (int i = 0; i < run->item->num_chars; i++)
        advances[first + i] = (double)widths[i] / PANGO_SCALE;
    }
  return advances;
}

SpTextEdge *
sp_text_measurer_get_edges (SpTextMeasurer *self, const char *text, SpTextStyle style, guint *n)
{
  g_autoptr (PangoLayout) layout = NULL;
  g_autofree double *advances = NULL;
  const PangoLogAttr *attrs;
  SpTextEdge *edges;
  const char *at = text;
  int n_attrs;

  g_return_val_if_fail (self != NULL && text != NULL && n != NULL, NULL);

  layout = sp_text_measurer_make_layout (self, text, style);
  advances = get_advances (layout);
  attrs = pango_layout_get_log_attrs_readonly (layout, &n_attrs);
  edges = g_new0 (SpTextEdge, n_attrs);
  for (int i = 0; i < n_attrs; i++)
    {
      edges[i].offset = at - text;
      edges[i].x = i > 0 ? edges[i - 1].x + advances[i - 1] : 0.0;
      edges[i].may_cut = attrs[i].is_cursor_position || i == 0 || i == n_attrs - 1;
      at = *at != '\0' ? g_utf8_next_char (at) : at;
    }
  *n = n_attrs;
  return edges;
}

char *
sp_text_measurer_fit (SpTextMeasurer *self, const char *text, SpTextStyle style, double width)
{
  g_autofree char *prefix = NULL;

  g_return_val_if_fail (self != NULL && text != NULL, NULL);

  if (sp_text_measurer_get_width (self, text, style) <= width)
    return g_strdup (text);
  prefix = g_strndup (text, longest_prefix (self, text, ELLIPSIS, style, width));
  return g_strconcat (g_strchomp (prefix), ELLIPSIS, NULL);
}

/* The byte length of the first line of @text: up to the last break that fits, else of the part of
 * the first word that fits (at least one character). */
static gsize
first_line (SpTextMeasurer *self, const char *text, SpTextStyle style, double width)
{
  int length = (int)strlen (text);
  glong n_chars = g_utf8_strlen (text, length);
  g_autofree PangoLogAttr *attrs = NULL;
  const char *end = text;
  gsize best = 0;

  /* Most texts are short: finding where they may be broken takes longer than all else. */
  if (sp_text_measurer_get_width (self, text, style) <= width)
    return (gsize)length;
  attrs = g_new0 (PangoLogAttr, n_chars + 1);
  pango_get_log_attrs (text, length, -1, NULL, attrs, (int)n_chars + 1);
  for (glong i = 1; i <= n_chars; i++)
    {
      g_autofree char *line = NULL;

      end = g_utf8_next_char (end);
      if (i < n_chars && !attrs[i].is_line_break)
        continue;
      line = g_strchomp (g_strndup (text, end - text));
      if (sp_text_measurer_get_width (self, line, style) > width)
        break;
      best = end - text;
    }
  if (best == 0)
    best = longest_prefix (self, text, "", style, width);
  return best > 0 ? best : (gsize)(g_utf8_next_char (text) - text);
}

/* Behind the spaces at @text, and a dot between parts, for which the end of the line before stands. */
static const char *
skip_break (const char *text)
{
  text += strspn (text, " ");
  if (g_str_has_prefix (text, SEPARATOR " "))
    text += strlen (SEPARATOR) + strspn (text + strlen (SEPARATOR), " ");
  return text;
}

/* The first @length bytes of @text as a line by itself; @more: others follow. */
static char *
cut_line (const char *text, gsize length, gboolean more)
{
  char *line = g_strchomp (g_strndup (text, length));

  if (more && g_str_has_suffix (line, " " SEPARATOR))
    {
      line[strlen (line) - strlen (SEPARATOR)] = '\0';
      g_strchomp (line);
    }
  return line;
}

char **
sp_text_measurer_wrap (
  SpTextMeasurer *self, const char *text, SpTextStyle style, double width, guint max_lines)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  g_autofree char *copy = NULL;
  const char *rest;
  guint n = 0;

  g_return_val_if_fail (self != NULL && text != NULL, NULL);

  copy = g_strdelimit (g_strdup (text), "\n\r\t", ' ');
  rest = g_strstrip (copy);
  while (*rest != '\0')
    {
      g_autofree char *line = NULL;
      gsize length = first_line (self, rest, style, width);

      if (max_lines > 0 && ++n == max_lines && rest[length] != '\0')
        {
          line = sp_text_measurer_fit (self, rest, style, width);
          g_strv_builder_add (lines, line);
          break;
        }
      line = cut_line (rest, length, rest[length] != '\0');
      g_strv_builder_add (lines, line);
      rest = skip_break (rest + length);
    }
  return g_strv_builder_end (lines);
}
