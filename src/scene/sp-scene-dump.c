/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-scene-private.h"

static const char *const type_names[] = {
  "group", "rect", "disc", "line", "path", "text", "picture"
};

static void
dump_node (GString *out, const SpNode *node, guint depth)
{
  g_string_append_printf (out, "%*s%s", (int)depth * 2, "", type_names[node->type]);
  if (node->key != NULL)
    g_string_append_printf (out, " %s", node->key);
  g_string_append_printf (out, " %.0f,%.0f %.0fx%.0f", node->box.x, node->box.y, node->box.width,
                          node->box.height);
  if (node->paint.fill != SP_TOKEN_NONE)
    g_string_append_printf (out, " %s", sp_token_get_name (node->paint.fill));
  if (node->paint.stroke != SP_TOKEN_NONE)
    g_string_append_printf (out, " line %s", sp_token_get_name (node->paint.stroke));
  if (node->type == SP_NODE_TEXT)
    g_string_append_printf (out, " \"%s\"", node->text.string);
  if (node->type == SP_NODE_PICTURE)
    g_string_append_printf (out, " %s", node->picture.name);
  g_string_append_c (out, '\n');
}

char *
sp_scene_dump (const SpScene *self)
{
  GString *out = g_string_new (NULL);
  g_autoptr (GArray) ends = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < self->n_nodes; i++)
    {
      const SpNode *node = &self->nodes[i];

      while (ends->len > 0 && g_array_index (ends, guint, ends->len - 1) <= i)
        g_array_set_size (ends, ends->len - 1);
      dump_node (out, node, ends->len);
      if (node->type == SP_NODE_GROUP)
        g_array_append_val (ends, node->group.end);
    }
  return g_string_free (out, FALSE);
}
