/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-svg.h"

#include "sp-svg-flag.h"
#include "sp-svg-ids.h"
#include "sp-svg-metadata.h"
#include "sp-svg-outline.h"
#include "sp-svg-pattern.h"
#include "sp-svg-reader.h"
#include "sp-svg-shape.h"
#include "sp-xml.h"

#include <string.h>

#define HASH_LENGTH 8

typedef struct
{
  GString *out;
  const SpScene *scene;
  const SpSvgOptions *options;
  SpSvgIds *ids;
  GHashTable *patterns;     /* name -> id, of those that are used */
  GHashTable *flags;        /* name -> the symbol's id, of the flags that there are */
  SpTextMeasurer *measurer; /* of outlines; NULL for live text */
  guint depth;
  gsize metadata_at; /* where it will stand */
} Writer;

const char *
sp_text_mode_get_name (SpTextMode mode)
{
  static const char *const names[] = { "live", "outlines" };

  g_return_val_if_fail (mode < SP_N_TEXT_MODES, NULL);

  return names[mode];
}

const char *
sp_svg_options_get_description (const SpSvgOptions *self, const SpScene *scene)
{
  return self->description != NULL ? self->description : sp_scene_get_description (scene);
}

static guint write_node (Writer *self, guint index);

static void
indent (Writer *self)
{
  g_string_append_printf (self->out, "%*s", (int)(2 * self->depth), "");
}

static void
write_titles (Writer *self, const char *title_id, const char *description_id)
{
  g_string_append_printf (self->out, "  <title id=\"%s\">", title_id);
  sp_xml_append_line (self->out, sp_scene_get_title (self->scene));
  g_string_append_printf (self->out, "</title>\n  <desc id=\"%s\">", description_id);
  sp_xml_append_text (self->out, sp_svg_options_get_description (self->options, self->scene));
  g_string_append (self->out, "</desc>\n");
}

static void
write_view_box (Writer *self)
{
  double width = sp_scene_get_width (self->scene);
  double height = sp_scene_get_height (self->scene);

  sp_xml_append_number_attribute (self->out, "width", width);
  sp_xml_append_number_attribute (self->out, "height", height);
  g_string_append (self->out, " viewBox=\"0 0 ");
  sp_xml_append_number (self->out, width);
  g_string_append_c (self->out, ' ');
  sp_xml_append_number (self->out, height);
  g_string_append_c (self->out, '"');
}

static void
write_root (Writer *self)
{
  const char *language = sp_scene_get_language (self->scene);
  g_autofree char *title = sp_svg_ids_hashed (self->ids, "title");
  g_autofree char *description = sp_svg_ids_hashed (self->ids, "desc");

  g_string_append (self->out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                              "<svg xmlns=\"http://www.w3.org/2000/svg\""
                              " xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\"");
  write_view_box (self);
  sp_xml_append_attribute (self->out, "lang", language);
  sp_xml_append_attribute (self->out, "xml:lang", language);
  sp_xml_append_attribute (self->out, "role", "graphics-document");
  sp_xml_append_attribute (self->out, "aria-labelledby", title);
  sp_xml_append_attribute (self->out, "aria-describedby", description);
  sp_xml_append_attribute (self->out, "data-chart", sp_scene_get_kind (self->scene));
  if (self->measurer == NULL)
    {
      sp_xml_append_attribute (self->out, "font-family",
                               sp_look_get_css_fonts (self->options->look));
      sp_xml_append_attribute (self->out, "text-rendering", "geometricPrecision");
    }
  g_string_append (self->out, ">\n");
  write_titles (self, title, description);
  self->metadata_at = self->out->len;
}

/* The pattern that a node is filled with, the first time that it is. */
static void
write_pattern (Writer *self, const SpNode *node)
{
  const SpPaint *paint = &node->paint;
  SpPattern pattern;
  char *id;

  if (node->type == SP_NODE_TEXT || node->type == SP_NODE_LINE
      || !sp_look_get_pattern (self->options->look, paint->hues, paint->fill, &pattern)
      || g_hash_table_contains (self->patterns, pattern.name))
    return;
  id = sp_svg_ids_hashed (self->ids, pattern.name);
  g_hash_table_insert (self->patterns, g_strdup (pattern.name), id);
  sp_svg_pattern_append (self->out, &pattern, id);
}

/* A flag that the program doesn't have leaves its place empty. */
static void
write_symbol (Writer *self, const char *flag)
{
  g_autofree char *view_box = NULL;
  g_autofree char *drawing = sp_svg_flag_read (flag, &view_box);
  g_autofree char *name = g_strconcat ("flag-", flag, NULL);
  g_auto (GStrv) lines = NULL;
  char *id;

  if (drawing == NULL)
    return;
  id = sp_svg_ids_hashed (self->ids, name);
  g_hash_table_insert (self->flags, g_strdup (flag), id);
  g_string_append_printf (self->out, "    <symbol id=\"%s\"", id);
  sp_xml_append_attribute (self->out, "viewBox", view_box);
  g_string_append (self->out, ">\n");
  if (sp_look_get_theme (self->options->look) == SP_THEME_PRINT)
    {
      char *coloured = drawing;

      drawing = sp_svg_flag_to_grey (coloured);
      g_free (coloured);
    }
  lines = g_strsplit (drawing, "\n", -1);
  for (guint i = 0; lines[i] != NULL && *lines[i] != '\0'; i++)
    g_string_append_printf (self->out, "    %s\n", lines[i]);
  g_string_append (self->out, "    </symbol>\n");
}

static void
write_definitions (Writer *self)
{
  g_string_append (self->out, "  <defs>\n");
  for (guint i = 0; i < sp_scene_get_n_nodes (self->scene); i++)
    {
      const SpNode *node = sp_scene_get_node (self->scene, i);

      if (node->type == SP_NODE_PICTURE && !g_hash_table_contains (self->flags, node->picture.name))
        write_symbol (self, node->picture.name);
      write_pattern (self, node);
    }
  g_string_append (self->out, "  </defs>\n");
}

static void
write_ground (Writer *self)
{
  g_string_append (self->out, "  <rect");
  sp_xml_append_attribute (self->out, "id", sp_svg_ids_add (self->ids, "background"));
  sp_xml_append_number_attribute (self->out, "width", sp_scene_get_width (self->scene));
  sp_xml_append_number_attribute (self->out, "height", sp_scene_get_height (self->scene));
  sp_svg_append_colour (self->out, "fill", self->options->look, 0, SP_TOKEN_SURFACE);
  g_string_append (self->out, "/>\n");
}

/* Actor and issue are told of marks alone, so that whoever counts those finds each once. */
static void
write_data (Writer *self, const SpMeaning *meaning)
{
  gboolean is_point = meaning->role == SP_MEANING_POINT;

  if (meaning->actor != NULL && !is_point)
    sp_xml_append_attribute (self->out, "data-actor", meaning->actor);
  if (meaning->issue != NULL && !is_point)
    sp_xml_append_attribute (self->out, "data-issue", meaning->issue);
  for (char **pair = meaning->attributes; pair != NULL && *pair != NULL; pair += 2)
    {
      g_autofree char *name = g_strconcat ("data-", pair[0], NULL);

      sp_xml_append_attribute (self->out, g_str_has_prefix (pair[0], "data-") ? pair[0] : name,
                               pair[1]);
    }
}

static void
write_meaning (Writer *self, const SpMeaning *meaning)
{
  static const char *const roles[] = {
    [SP_MEANING_OBJECT] = "graphics-object",
    [SP_MEANING_MARK] = "graphics-symbol",
    [SP_MEANING_POINT] = "img",
  };

  sp_xml_append_attribute (self->out, "role", roles[meaning->role]);
  sp_xml_append_attribute (self->out, "aria-label", meaning->label);
  write_data (self, meaning);
}

static void
write_tooltip (Writer *self, const SpMeaning *meaning)
{
  indent (self);
  g_string_append (self->out, "<title>");
  sp_xml_append_text (self->out, meaning->tooltip != NULL ? meaning->tooltip : meaning->label);
  g_string_append (self->out, "</title>\n");
}

static void
open_link (Writer *self, const SpMeaning *meaning)
{
  indent (self);
  g_string_append (self->out, "<a");
  sp_xml_append_attribute (self->out, "xlink:href", meaning->href);
  g_string_append (self->out, ">\n");
  self->depth++;
}

static void
end_element (Writer *self, const char *element)
{
  self->depth--;
  indent (self);
  g_string_append_printf (self->out, "</%s>\n", element);
}

static void
write_group (Writer *self, guint index)
{
  const SpNode *node = sp_scene_get_node (self->scene, index);
  const SpMeaning *meaning = node->group.meaning;
  gboolean is_link = meaning != NULL && meaning->href != NULL && sp_xml_is_link (meaning->href);

  if (is_link)
    open_link (self, meaning);
  indent (self);
  g_string_append (self->out, "<g");
  if (node->key != NULL)
    sp_xml_append_attribute (self->out, "id", sp_svg_ids_add (self->ids, node->key));
  if (meaning != NULL)
    write_meaning (self, meaning);
  g_string_append (self->out, ">\n");
  self->depth++;
  if (meaning != NULL && meaning->role != SP_MEANING_OBJECT)
    write_tooltip (self, meaning);
  for (guint i = index + 1; i < node->group.end;)
    i = write_node (self, i);
  end_element (self, "g");
  if (is_link)
    end_element (self, "a");
}

static void
write_picture (Writer *self, const SpNode *node)
{
  const char *symbol = g_hash_table_lookup (self->flags, node->picture.name);

  if (symbol == NULL)
    return;
  indent (self);
  g_string_append_printf (self->out, "<use xlink:href=\"#%s\"", symbol);
  sp_xml_append_number_attribute (self->out, "x", node->box.x);
  sp_xml_append_number_attribute (self->out, "y", node->box.y);
  sp_xml_append_number_attribute (self->out, "width", node->box.width);
  sp_xml_append_number_attribute (self->out, "height", node->box.height);
  g_string_append (self->out, "/>\n");
}

static gboolean
is_shown (Writer *self, const SpPaint *paint)
{
  return sp_look_shows (self->options->look, paint->fill)
         || sp_look_shows (self->options->look, paint->stroke);
}

/* Returns the index after the node and all that it holds. */
static guint
write_node (Writer *self, guint index)
{
  const SpNode *node = sp_scene_get_node (self->scene, index);

  switch (node->type)
    {
    case SP_NODE_GROUP:
      write_group (self, index);
      return node->group.end;
    case SP_NODE_PICTURE:
      write_picture (self, node);
      return index + 1;
    case SP_NODE_RECT:
    case SP_NODE_DISC:
    case SP_NODE_LINE:
    case SP_NODE_PATH:
    case SP_NODE_TEXT:
    default:
      if (!is_shown (self, &node->paint))
        return index + 1;
      if (node->type == SP_NODE_TEXT && self->measurer != NULL)
        {
          sp_svg_outline_append (self->out, node, self->measurer, self->options->look,
                                 (int)(2 * self->depth));
          return index + 1;
        }
      indent (self);
      sp_svg_shape_append (self->out, node, self->options->look, self->patterns);
      g_string_append_c (self->out, '\n');
      return index + 1;
    }
}

static GString *
write_document (const SpScene *scene,
                const SpSvgOptions *options,
                SpTextMeasurer *measurer,
                const char *hash,
                gsize *metadata_at)
{
  g_autoptr (SpSvgIds) ids = sp_svg_ids_new (hash);
  g_autoptr (GHashTable) flags = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GHashTable) patterns = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  Writer writer = {
    .out = g_string_new (NULL),
    .scene = scene,
    .options = options,
    .ids = ids,
    .patterns = patterns,
    .flags = flags,
    .measurer = measurer,
    .depth = 1,
  };

  write_root (&writer);
  write_definitions (&writer);
  write_ground (&writer);
  for (guint i = 0; i < sp_scene_get_n_nodes (scene);)
    i = write_node (&writer, i);
  g_string_append (writer.out, "</svg>\n");
  *metadata_at = writer.metadata_at;
  return writer.out;
}

/* It tells the drawing's sum, so that it comes last, and neither that nor the hash depends on it. */
static void
put_metadata (GString *document, gsize at, const SpScene *scene, const SpSvgOptions *options)
{
  g_autofree char *sum = NULL;
  GString *metadata;

  if (options->selection == NULL)
    return;
  if (options->carried != NULL)
    sum = sp_svg_reader_sum (document->str, document->len);
  metadata = g_string_new (NULL);
  sp_svg_metadata_append (metadata, scene, options, sum != NULL ? sum : "");
  g_string_insert_len (document, (gssize)at, metadata->str, (gssize)metadata->len);
  g_string_free (metadata, TRUE);
}

/* The picture is written twice: its hash is that of everything in it but the hash and the metadata. */
GBytes *
sp_svg_write (const SpScene *scene, const SpSvgOptions *options)
{
  g_autoptr (SpTextMeasurer) measurer = NULL;
  g_autofree char *hash = NULL;
  GString *draft;
  GString *document;
  gsize metadata_at;
  gsize length;

  g_return_val_if_fail (scene != NULL && options != NULL && options->look != NULL, NULL);

  if (options->text == SP_TEXT_OUTLINES)
    measurer = sp_text_measurer_new (sp_look_get_fonts (options->look));
  draft = write_document (scene, options, measurer, "", &metadata_at);
  hash = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (guchar *)draft->str, draft->len);
  g_string_free (draft, TRUE);
  hash[HASH_LENGTH] = '\0';
  document = write_document (scene, options, measurer, hash, &metadata_at);
  put_metadata (document, metadata_at, scene, options);
  length = document->len;
  return g_bytes_new_take (g_string_free (document, FALSE), length);
}
