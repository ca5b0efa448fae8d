/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-preflight.h"

#include "scene/sp-colour.h"
#include "scene/sp-contrast-check.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

/* The least size of type that charts use, px; a PNG may make it smaller. */
#define LEAST_TYPE 12.0
/* Two greys whose contrast is below this look alike on a photocopy. */
#define LEAST_GREY_CONTRAST 1.12
/* About twice what can just be noticed: see sp_colour_get_distance(). */
#define LEAST_DISTANCE 5.0

/* Colours */

/* Whether places of the scale are used, by hues. */
typedef struct
{
  gboolean used[SP_N_HUES][SP_N_PLACES];
} Places;

static void
use (Places *self, const SpLook *look, SpHues hues, SpToken token)
{
  if (token >= SP_TOKEN_SCALE_0 && token <= SP_TOKEN_SCALE_8
      && !sp_look_has_pattern (look, hues, token))
    self->used[hues][token - SP_TOKEN_SCALE_0] = TRUE;
}

static Places
find_places (const SpScene *scene, const SpLook *look)
{
  Places places = { 0 };

  for (guint i = 0; i < sp_scene_get_n_nodes (scene); i++)
    {
      const SpNode *node = sp_scene_get_node (scene, i);

      if (node->type != SP_NODE_GROUP && node->type != SP_NODE_PICTURE)
        use (&places, look, node->paint.hues, node->paint.fill);
    }
  return places;
}

typedef gboolean (*Alike) (guint32 a, guint32 b);

static gboolean
are_alike_in_grey (guint32 a, guint32 b)
{
  return sp_colour_get_contrast (sp_colour_to_grey (a), sp_colour_to_grey (b))
         < LEAST_GREY_CONTRAST;
}

static gboolean
are_alike_to_the_blind (guint32 a, guint32 b)
{
  for (SpVision vision = 0; vision < SP_N_VISIONS; vision++)
    if (sp_colour_get_distance (sp_colour_simulate (a, vision), sp_colour_simulate (b, vision))
        < LEAST_DISTANCE)
      return TRUE;
  return FALSE;
}

/* @hues: in place of those of the picture, or -1. Pairs of places on one scale. */
static guint
count_alike (const Places *places, const SpLook *look, int hues, Alike alike, guint *of)
{
  guint n = 0;

  *of = 0;
  for (guint i = 0; i < SP_N_HUES; i++)
    for (guint a = 0; a < SP_N_PLACES; a++)
      for (guint b = a + 1; b < SP_N_PLACES; b++)
        if (places->used[i][a] && places->used[i][b])
          {
            SpHues shown = hues >= 0 ? (SpHues)hues : (SpHues)i;

            *of += 1;
            n += alike (sp_look_get_colour (look, shown, SP_TOKEN_SCALE_0 + a),
                        sp_look_get_colour (look, shown, SP_TOKEN_SCALE_0 + b));
          }
  return n;
}

/* One hue from light to dark where that tells them apart, else the patterns of print. */
static void
check_colours (SpPoint *point, const Places *places, const SpLook *look, SpHues better, Alike alike)
{
  guint of;

  point->n = count_alike (places, look, -1, alike, &point->of);
  point->good = point->n == 0;
  if (point->good)
    return;
  point->mend = SP_MEND_PALETTE;
  point->amount = better;
  if (count_alike (places, look, (int)better, alike, &of) == 0)
    return;
  point->mend = SP_MEND_THEME;
  point->amount = SP_THEME_PRINT;
}

static void
check_contrast (SpPoint *point, const SpScene *scene, const SpLook *look)
{
  g_autofree char *defects = sp_contrast_check (scene, look);

  for (const char *at = defects; *at != '\0'; at++)
    point->n += *at == '\n';
  point->good = point->n == 0;
  point->value = sp_theme_get_text_contrast (sp_look_get_theme (look));
  if (point->good)
    return;
  point->mend = SP_MEND_THEME;
  point->amount = SP_THEME_HIGH_CONTRAST;
}

/* Words */

static void
check_text_size (SpPoint *point, const SpScene *scene, const SpEdition *edition)
{
  double scale = edition->format == SP_FORMAT_PNG ? edition->scale : 1.0;
  double size = G_MAXDOUBLE;

  for (guint i = 0; i < sp_scene_get_n_nodes (scene); i++)
    {
      const SpNode *node = sp_scene_get_node (scene, i);

      if (node->type == SP_NODE_TEXT)
        size = MIN (size, node->text.style.size);
    }
  point->value = size < G_MAXDOUBLE ? size * scale : LEAST_TYPE;
  point->good = point->value >= LEAST_TYPE - 0.01;
  if (point->good)
    return;
  point->mend = SP_MEND_SCALE;
  point->amount = ceil (LEAST_TYPE / size * 100) / 100;
}

/* Whether the picture says it below its headline. */
static gboolean
is_told (const SpScene *scene, const char *note)
{
  return strstr (sp_scene_get_subtitle (scene), note) != NULL;
}

/* "A. B. C." of what is left out. */
static char *
join_sentences (const char *const *sentences)
{
  GString *joined = g_string_new (NULL);

  for (guint i = 0; sentences[i] != NULL; i++)
    g_string_append_printf (joined, "%s%s%s", i > 0 ? " " : "", sentences[i],
                            g_str_has_suffix (sentences[i], ".") ? "" : ".");
  return g_string_free (joined, FALSE);
}

static void
check_left_out (SpPoint *point, const SpScene *scene, const SpPreflightFacts *facts)
{
  const char *const *left_out = sp_scene_get_left_out (scene);

  point->n = g_strv_length ((char **)left_out);
  point->good = point->n == 0;
  if (point->good)
    return;
  point->note = join_sentences (left_out);
  point->good = is_told (scene, point->note);
  point->mend = point->good ? SP_MEND_NONE : facts->wider > 0 ? SP_MEND_WIDTH : SP_MEND_NOTE;
  point->amount = facts->wider;
}

/* Evidence */

static gboolean
has_one_source (const SpDataset *dataset, const SpStanding *standing)
{
  guint n;

  sp_dataset_get_statement_sources (dataset, standing->statement, &n);
  return n < 2;
}

static gboolean
is_reported (const SpDataset *dataset, const SpStanding *standing)
{
  return sp_dataset_get_statement (dataset, standing->statement)->confidence
         != SP_CONFIDENCE_ON_RECORD;
}

static gboolean
is_copied (const SpDataset *dataset, const SpStanding *standing)
{
  guint n;
  const guint32 *sources = sp_dataset_get_statement_sources (dataset, standing->statement, &n);

  for (guint i = 0; i < n; i++)
    if (sp_dataset_get_source (dataset, sources[i])->origin != SP_ORIGIN_COPY)
      return FALSE;
  return n > 0;
}

static gboolean
is_machine_translated (const SpDataset *dataset, const SpStanding *standing)
{
  g_autoptr (SpWords) words = sp_dataset_read_words (dataset, standing->statement);

  return words->translation != NULL && words->translation_by == SP_TRANSLATION_MACHINE;
}

static gboolean
is_old (const SpDataset *dataset, const SpStanding *standing)
{
  return standing->old;
}

/* Without numbers, so that it stays true when a date or a choice changes. */
static const struct
{
  SpCheck check;
  gboolean (*has) (const SpDataset *dataset, const SpStanding *standing);
  const char *note;
} evidence[] = {
  { SP_CHECK_SINGLE_SOURCE, has_one_source, N_ ("Some positions rest on a single source.") },
  { SP_CHECK_REPORTED, is_reported, N_ ("Some positions are reported, not on record.") },
  { SP_CHECK_COPIED, is_copied, N_ ("Some positions rest on copied reports alone.") },
  { SP_CHECK_TRANSLATED, is_machine_translated,
    N_ ("Some positions are read from machine translations.") },
  { SP_CHECK_OLD, is_old, N_ ("Some positions may be out of date.") },
};

static void
count_evidence (SpPreflight *self, const SpSelection *selection)
{
  const SpDataset *dataset = sp_selection_get_dataset (selection);

  for (guint i = 0; i < sp_selection_get_n_actors (selection); i++)
    for (guint j = 0; j < sp_selection_get_n_issues (selection); j++)
      {
        const SpStanding *standing = sp_selection_get_standing (selection, i, j);

        if (standing->state != SP_STANDING_POSITION || standing->statement == SP_NONE)
          continue;
        for (guint k = 0; k < G_N_ELEMENTS (evidence); k++)
          {
            self->points[evidence[k].check].of++;
            self->points[evidence[k].check].n += evidence[k].has (dataset, standing);
          }
      }
}

static void
check_evidence (SpPreflight *self, const SpScene *scene, const SpSelection *selection)
{
  count_evidence (self, selection);
  for (guint k = 0; k < G_N_ELEMENTS (evidence); k++)
    {
      SpPoint *point = &self->points[evidence[k].check];

      point->good = point->n == 0 || is_told (scene, _ (evidence[k].note));
      if (point->good)
        continue;
      point->mend = SP_MEND_NOTE;
      point->note = g_strdup (_ (evidence[k].note));
    }
}

static void
check_data (SpPoint *point, const SpEdition *edition, const SpPreflightFacts *facts)
{
  point->value = (double)facts->bytes;
  point->mode = edition->format == SP_FORMAT_SVG ? (int)edition->data : -1;
  point->n = facts->too_large > 0;
  point->good = point->mode < 0 || (point->mode == SP_DATA_VIEW && facts->too_large == 0)
                || (facts->too_large > 0 && point->mode == SP_DATA_NONE);
  if (point->good)
    return;
  point->mend = SP_MEND_DATA;
  point->amount = facts->too_large > 0 && point->mode == SP_DATA_VIEW ? SP_DATA_NONE : SP_DATA_VIEW;
}

void
sp_preflight_init (SpPreflight *self,
                   const SpScene *scene,
                   const SpSelection *selection,
                   const SpEdition *edition,
                   const SpPreflightFacts *facts)
{
  Places places;
  SpPoint *points = self->points;

  g_return_if_fail (scene != NULL && selection != NULL && edition != NULL && facts != NULL);

  *self = (SpPreflight){ 0 };
  places = find_places (scene, edition->look);
  check_text_size (&points[SP_CHECK_TEXT_SIZE], scene, edition);
  check_contrast (&points[SP_CHECK_CONTRAST], scene, edition->look);
  check_colours (&points[SP_CHECK_GREY], &places, edition->look, SP_HUES_SINGLE, are_alike_in_grey);
  check_colours (&points[SP_CHECK_COLOUR_BLIND], &places, edition->look, SP_HUES_ORANGE_BLUE,
                 are_alike_to_the_blind);
  check_left_out (&points[SP_CHECK_LEFT_OUT], scene, facts);
  check_evidence (self, scene, selection);
  check_data (&points[SP_CHECK_DATA], edition, facts);
}

void
sp_preflight_clear (SpPreflight *self)
{
  for (guint i = 0; i < SP_N_CHECKS; i++)
    g_clear_pointer (&self->points[i].note, g_free);
}

/* As a member of each point after another. */
#define SIGNATURE "(buudiudms)"

GVariant *
sp_preflight_to_variant (const SpPreflight *self)
{
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a" SIGNATURE));
  for (guint i = 0; i < SP_N_CHECKS; i++)
    {
      const SpPoint *p = &self->points[i];

      g_variant_builder_add (&builder, SIGNATURE, p->good, p->n, p->of, p->value, p->mode,
                             (guint32)p->mend, p->amount, p->note);
    }
  return g_variant_builder_end (&builder);
}

void
sp_preflight_init_from_variant (SpPreflight *self, GVariant *variant)
{
  *self = (SpPreflight){ 0 };
  for (gsize i = 0; i < MIN (SP_N_CHECKS, g_variant_n_children (variant)); i++)
    {
      SpPoint *p = &self->points[i];
      guint32 mend;

      g_variant_get_child (variant, i, SIGNATURE, &p->good, &p->n, &p->of, &p->value, &p->mode,
                           &mend, &p->amount, &p->note);
      p->mend = (SpMend)mend;
    }
}
