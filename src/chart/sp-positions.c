/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-positions.h"

#include "scene/sp-scene-builder.h"

static void
add_pill (SpSceneBuilder *builder,
          const SpDataset *dataset,
          const SpActor *actor,
          const SpIssue *issue,
          SpBox box)
{
  const char *name = sp_text_lookup (actor->name, "en", "en", NULL);
  SpMeaning *meaning = sp_meaning_new (SP_MEANING_MARK, name);
  g_autofree char *key = g_strdup_printf ("%s/%s", issue->id, actor->id);

  meaning->actor = g_strdup (actor->id);
  meaning->issue = g_strdup (issue->id);
  sp_scene_builder_begin (builder, key, meaning);
  sp_scene_builder_add_rect (builder, box, box.height / 2,
                             (SpPaint){
                               .fill = SP_TOKEN_CARD, .stroke = SP_TOKEN_OUTLINE, .width = 1.0 });
  sp_scene_builder_add_text (builder, name, (SpTextStyle){ 14, SP_WEIGHT_NORMAL }, SP_TOKEN_INK,
                             SP_ANCHOR_START, box.x + 12, box.y + 19);
  sp_scene_builder_end (builder);
}

SpScene *
sp_positions_layout (const SpChartRequest *request, GError **error)
{
  g_autoptr (SpSceneBuilder) builder = sp_scene_builder_new (request->measurer, request->width);
  const SpDataset *dataset = sp_selection_get_dataset (request->selection);
  const SpIssue *issue = sp_dataset_get_issue (dataset,
                                               sp_selection_get_issue (request->selection, 0));
  const char *title = sp_text_lookup (sp_dataset_get_title (dataset), "en", "en", NULL);
  double band = (request->width - 2 * request->padding) / MAX (issue->n_levels, 1);
  double bottom = 100.0;

  sp_scene_builder_describe (builder, "positions", "en", title, title);
  sp_scene_builder_add_text (builder, title, (SpTextStyle){ 28, SP_WEIGHT_BOLD }, SP_TOKEN_INK,
                             SP_ANCHOR_START, request->padding, 48);
  for (guint level = 0; level < issue->n_levels; level++)
    {
      double x = request->padding + level * band;
      double y = 80.0;

      sp_scene_builder_add_text (builder,
                                 sp_text_lookup (issue->levels[level].label, "en", "en", NULL),
                                 (SpTextStyle){ 13, SP_WEIGHT_SEMIBOLD }, SP_TOKEN_INK,
                                 SP_ANCHOR_START, x, y);
      for (guint i = 0; i < sp_selection_get_n_actors (request->selection); i++)
        {
          const SpStanding *standing = sp_selection_get_standing (request->selection, i, 0);

          if (standing->state != SP_STANDING_POSITION
              || sp_issue_get_level (issue, standing->position) != level)
            continue;
          y += 34.0;
          add_pill (builder, dataset, sp_dataset_get_actor (dataset, i), issue,
                    (SpBox){ x, y - 20, band - 6, 28 });
        }
      bottom = MAX (bottom, y + 40);
    }
  return sp_scene_builder_finish (builder, bottom);
}
