/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-svg.h"

#include "sp-svg-flag.h"
#include "sp-svg-ids.h"
#include "sp-svg-metadata.h"
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
  char *hatch;       /* the pattern's id */
  GHashTable *flags; /* name -> the symbol's id, of the flags that there are */
  guint depth;
} Writer;

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
  sp_xml_append_text (self->out, sp_scene_get_description (self->scene));
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
  sp_xml_append_attribute (self->out, "font-family", self->options->fonts);
  sp_xml_append_attribute (self->out, "text-rendering", "geometricPrecision");
  g_string_append (self->out, ">\n");
  write_titles (self, title, description);
  if (self->options->selection != NULL)
    sp_svg_metadata_append (self->out, self->scene, self->options->selection);
}

/* A line through the tile's corners, and what of its neighbours shows in the other two. */
static void
write_hatch_lines (Writer *self)
{
  g_string_append (self->out, "      <path d=\"");
  for (int i = -1; i <= 1; i++)
    {
      g_string_append_c (self->out, 'M');
      sp_xml_append_number (self->out, i * SP_HATCH_STEP - 2);
      g_string_append_c (self->out, ' ');
      sp_xml_append_number (self->out, SP_HATCH_STEP + 2);
      g_string_append_c (self->out, 'L');
      sp_xml_append_number (self->out, (i + 1) * SP_HATCH_STEP + 2);
      g_string_append (self->out, " -2");
    }
  g_string_append (self->out, "\" fill=\"none\"");
  sp_svg_append_colour (self->out, "stroke", self->options->theme, 0, SP_TOKEN_HATCH);
  sp_xml_append_number_attribute (self->out, "stroke-width", SP_HATCH_WIDTH);
  g_string_append (self->out, "/>\n");
}

static void
write_hatch (Writer *self)
{
  g_string_append_printf (self->out, "    <pattern id=\"%s\" patternUnits=\"userSpaceOnUse\"",
                          self->hatch);
  sp_xml_append_number_attribute (self->out, "width", SP_HATCH_STEP);
  sp_xml_append_number_attribute (self->out, "height", SP_HATCH_STEP);
  g_string_append (self->out, ">\n      <rect");
  sp_xml_append_number_attribute (self->out, "width", SP_HATCH_STEP);
  sp_xml_append_number_attribute (self->out, "height", SP_HATCH_STEP);
  sp_svg_append_colour (self->out, "fill", self->options->theme, 0, SP_TOKEN_SIDE);
  g_string_append (self->out, "/>\n");
  write_hatch_lines (self);
  g_string_append (self->out, "    </pattern>\n");
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
  lines = g_strsplit (drawing, "\n", -1);
  for (guint i = 0; lines[i] != NULL && *lines[i] != '\0'; i++)
    g_string_append_printf (self->out, "    %s\n", lines[i]);
  g_string_append (self->out, "    </symbol>\n");
}

static void
write_definitions (Writer *self)
{
  gboolean has_hatch = FALSE;

  g_string_append (self->out, "  <defs>\n");
  for (guint i = 0; i < sp_scene_get_n_nodes (self->scene); i++)
    {
      const SpNode *node = sp_scene_get_node (self->scene, i);

      if (node->type == SP_NODE_PICTURE && !g_hash_table_contains (self->flags, node->picture.name))
        write_symbol (self, node->picture.name);
      if (node->paint.fill == SP_TOKEN_HATCH && !has_hatch)
        {
          has_hatch = TRUE;
          write_hatch (self);
        }
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
  sp_svg_append_colour (self->out, "fill", self->options->theme, 0, SP_TOKEN_SURFACE);
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
  return sp_theme_shows (self->options->theme, paint->fill)
         || sp_theme_shows (self->options->theme, paint->stroke);
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
      indent (self);
      sp_svg_shape_append (self->out, node, self->options->theme, self->hatch);
      g_string_append_c (self->out, '\n');
      return index + 1;
    }
}

static GString *
write_document (const SpScene *scene, const SpSvgOptions *options, const char *hash)
{
  g_autoptr (SpSvgIds) ids = sp_svg_ids_new (hash);
  g_autoptr (GHashTable) flags = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autofree char *hatch = sp_svg_ids_hashed (ids, "hatch");
  Writer writer = {
    .out = g_string_new (NULL),
    .scene = scene,
    .options = options,
    .ids = ids,
    .hatch = hatch,
    .flags = flags,
    .depth = 1,
  };

  write_root (&writer);
  write_definitions (&writer);
  write_ground (&writer);
  for (guint i = 0; i < sp_scene_get_n_nodes (scene);)
    i = write_node (&writer, i);
  g_string_append (writer.out, "</svg>\n");
  return writer.out;
}

/* The picture is written twice: its hash is that of everything in it but the hash. */
GBytes *
sp_svg_write (const SpScene *scene, const SpSvgOptions *options)
{
  g_autofree char *hash = NULL;
  GString *draft;
  GString *document;
  gsize length;

  g_return_val_if_fail (scene != NULL && options != NULL, NULL);

  draft = write_document (scene, options, "");
  hash = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (guchar *)draft->str, draft->len);
  g_string_free (draft, TRUE);
  hash[HASH_LENGTH] = '\0';
  document = write_document (scene, options, hash);
  length = document->len;
  return g_bytes_new_take (g_string_free (document, FALSE), length);
}
