/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "dataset/sp-dataset.h"
#include "scene/sp-scene.h"

G_BEGIN_DECLS

/* Every defect of layout of @scene, a line each: two texts that overlap, two marks' bodies (pill,
 * flag, chip, dot) that overlap, a text over a body that is not its own, what leaves the picture.
 * "" for none. g_free(). */
char *
sp_scene_check (const SpScene *scene);

/* A bundled dataset, or one from JSON text; ends the test with its errors where it has any. */
SpDataset *
sp_test_load_sample (const char *name);
SpDataset *
sp_test_load_json (const char *json);

/* The names of the bundled datasets; g_strfreev(). */
char **
sp_test_list_samples (void);

/* JSON of a dataset with @n_actors actors, one levels issue of @n_levels levels and one number
 * issue. @name_format has one %u. */
char *
sp_test_make_json (guint n_actors, guint n_levels, const char *name_format);

G_END_DECLS
