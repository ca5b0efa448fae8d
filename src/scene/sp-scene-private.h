/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-scene.h"

G_BEGIN_DECLS

struct _SpScene
{
  double width;
  double height;
  char *kind;
  char *language;
  char *title;
  char *subtitle;
  char *description;
  char *summary;
  GArray *statements; /* of guint32 */
  SpNeeds needs;
  gboolean rtl;
  char **left_out;
  SpNode *nodes;
  guint n_nodes;
  GHashTable *by_key; /* key -> index */
  GArray *marks;      /* of guint, in reading order */
  guint *mark_places; /* of each node; SP_NO_NODE for others */
  GArray *mark_boxes; /* of SpBox: where each mark is told of, in reading order */
};

/* Takes the array of nodes and fills in the indexes. */
void sp_scene_index (SpScene *self, GArray *nodes);
void sp_node_clear (SpNode *node);

G_END_DECLS
