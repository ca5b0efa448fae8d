/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-dataset.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

struct _SpDataset
{
  GBytes *bytes;
  char **authors;
  JsonNode *root;
  SpText *title;
  char *language;
  SpView *view;
  GArray *actors;
  GArray *issues;
  GArray *groups;
  GArray *conditions;
  GArray *sources;
  GArray *searched;
  GPtrArray *lists; /* three a statement */
  SpDate updated;
  guint contest_days;
  guint fresh_days;
  GArray *statements;
  GArray *matches; /* what sp_dataset_get_statements_of() found last */
};

G_END_DECLS
