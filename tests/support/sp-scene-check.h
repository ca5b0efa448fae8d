/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "chart/sp-sheet.h"
#include "dataset/sp-dataset.h"
#include "scene/sp-scene.h"

G_BEGIN_DECLS

/* Every defect of layout of @scene, a line each: two texts that overlap, two marks' bodies (pill,
 * flag, chip, dot) that overlap, a text over a body that is not its own, what leaves the picture.
 * "" for none. g_free(). */
char *sp_scene_check (const SpScene *scene);

/* A bundled dataset, or one from JSON text; ends the test with its errors where it has any. */
SpDataset *sp_test_load_sample (const char *name);
SpDataset *sp_test_load_json (const char *json);

/* The names of the bundled datasets; g_strfreev(). */
char **sp_test_list_samples (void);

/* JSON of a dataset with @n_actors actors, one levels issue of @n_levels levels and one number
 * issue. @name_format has one %u. */
char *sp_test_make_json (guint n_actors, guint n_levels, const char *name_format);

/* A sheet of @width px for the dataset's own view, with its request and what that needs. Free with sp_test_sheet_free(). */
typedef struct
{
  SpSelection *selection;
  SpTextMeasurer *measurer;
  SpChartRequest request;
  SpSheet *sheet;
} SpTestSheet;

SpTestSheet *sp_test_sheet_new (SpDataset *dataset, double width);
void sp_test_sheet_free (SpTestSheet *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpTestSheet, sp_test_sheet_free)

/* Lays out the positions chart of the dataset's own view; ends the test where that fails. */
SpScene *sp_test_lay_out (SpDataset *dataset, double width);

/* The value of an attribute of the mark with @key; NULL where it has none. */
const char *sp_test_get_attribute (const SpScene *scene, const char *key, const char *name);

/* Whether some text of the scene is @string. */
gboolean sp_test_has_text (const SpScene *scene, const char *string);

G_END_DECLS
