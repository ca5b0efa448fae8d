/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis/sp-names.h"
#include "analysis/sp-sentence.h"
#include "sp-chart.h"
#include "sp-issue-head.h"
#include "sp-map-beside.h"
#include "sp-map-key.h"
#include "sp-map-lands.h"
#include "sp-map-squares.h"
#include "sp-map-words.h"
#include "sp-mark.h"
#include "sp-strip.h"

#include <glib/gi18n.h>
#include <math.h>

/* Narrower pictures have the words above the map and the lists below it. */
#define FOLD_WIDTH 900.0
/* So have maps that are this wide by their height. */
#define FOLD_ASPECT 1.8
#define COLUMN      204.0
#define COLUMN_GAP  24.0
#define GAP         16.0
/* Of the height that fits a map's width: the least. */
#define LEAST_HEIGHT 0.5
#define MAX_TRIES    5

typedef struct
{
  SpStrip strip;
  SpClasses *classes;
  const char **countries; /* by actor */
  SpMapLands *lands;      /* or */
  SpMapSquares *squares;
  gboolean folded;
  SpMapKey *key;
  SpMapBeside *beside; /* NULL before the map has its place */
  double list_width;   /* of the lists, beside or below the map */
  gboolean flow;       /* their entries run on in rows */
  double side_height;
} Map;

static void
init_body (Map *self)
{
  SpSheet *sheet = self->strip.sheet;
  const char *form = sp_chart_get_form (sp_selection_get_view (sheet->selection));

  if (g_str_equal (form, "tiles"))
    self->squares = sp_map_squares_new (sheet, self->classes, 0, self->countries);
  else
    self->lands = sp_map_lands_new (sheet, self->classes, 0,
                                    g_str_equal (form, "europe")  ? SP_MAP_EUROPE
                                    : g_str_equal (form, "world") ? SP_MAP_WORLD
                                                                  : SP_MAP_FIT,
                                    self->countries);
}

static Map *
map_new (SpSheet *sheet)
{
  Map *self = g_new0 (Map, 1);

  self->strip.sheet = sheet;
  self->strip.data = sp_dataset_get_issue (sheet->dataset,
                                           sp_selection_get_issue (sheet->selection, 0));
  self->classes = sp_classes_new (sheet, 0);
  self->countries = sp_map_words_list_countries (sheet->selection);
  init_body (self);
  return self;
}

static void
map_free (Map *self)
{
  g_clear_pointer (&self->lands, sp_map_lands_free);
  g_clear_pointer (&self->squares, sp_map_squares_free);
  g_clear_pointer (&self->key, sp_map_key_free);
  g_clear_pointer (&self->beside, sp_map_beside_free);
  sp_classes_free (self->classes);
  g_free (self->countries);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Map, map_free)

static double
get_column (const SpSheet *sheet)
{
  return sp_sheet_px (sheet, COLUMN + COLUMN_GAP);
}

static gboolean
is_folded (const Map *self)
{
  const SpSheet *sheet = self->strip.sheet;
  double width = sp_sheet_get_content_width (sheet) - get_column (sheet);

  return sheet->request->width < sp_sheet_px (sheet, FOLD_WIDTH)
         || (self->lands != NULL && sp_map_lands_get_aspect (self->lands) > FOLD_ASPECT)
         || (self->squares != NULL && width < sp_map_squares_get_least_width (self->squares));
}

static double
get_map_width (const Map *self)
{
  const SpSheet *sheet = self->strip.sheet;

  return sp_sheet_get_content_width (sheet) - (self->folded ? 0.0 : get_column (sheet));
}

static double
get_natural_height (const Map *self)
{
  double width = get_map_width (self);

  return round (self->squares != NULL ? sp_map_squares_get_height (self->squares, width)
                                      : width / sp_map_lands_get_aspect (self->lands));
}

static gboolean
is_labelled (const Map *self, guint actor)
{
  return self->squares != NULL ? sp_map_squares_is_labelled (self->squares, actor)
                               : sp_map_lands_is_labelled (self->lands, actor);
}

static gboolean
has_line (const Map *self, guint actor)
{
  return self->lands != NULL && sp_map_lands_has_line (self->lands, actor);
}

static void
place_map (Map *self, SpBox box)
{
  if (self->squares != NULL)
    sp_map_squares_set_box (self->squares, box);
  else
    sp_map_lands_set_box (self->lands, box);
}

/* Who has no label on the map is known once that has its place. */
static void
measure_lists (Map *self, double width, gboolean flow)
{
  g_autoptr (GArray) actors = sp_strip_list_actors (&self->strip);

  for (guint i = actors->len; i > 0; i--)
    if (is_labelled (self, g_array_index (actors, guint, i - 1)))
      g_array_remove_index (actors, i - 1);
  self->list_width = width;
  self->flow = flow;
  g_clear_pointer (&self->beside, sp_map_beside_free);
  self->beside = sp_map_beside_new (self->strip.sheet, self->classes, 0, actors, width);
  if (sp_side_count (&self->strip) > 0)
    self->side_height = sp_side_measure (&self->strip, width, flow);
}

static void
add_body_cb (SpSheet *sheet, guint actor, guint issue, gpointer data)
{
  Map *self = data;

  if (self->squares != NULL)
    sp_map_squares_add_actor (self->squares, actor);
  else
    sp_map_lands_add_actor (self->lands, actor);
}

static int
compare_ranks (gconstpointer a, gconstpointer b, gpointer data)
{
  const Map *self = data;
  guint first = sp_map_lands_get_rank (self->lands, *(const guint *)a);
  guint second = sp_map_lands_get_rank (self->lands, *(const guint *)b);

  return (first > second) - (first < second);
}

/* Those whose labels are on the map; with @lines those with a line, of which small ones have to come last. */
static void
add_marks (Map *self, gboolean lines)
{
  SpSheet *sheet = self->strip.sheet;
  g_autoptr (GArray) actors = sp_strip_list_actors (&self->strip);

  if (lines && self->lands != NULL)
    g_array_sort_with_data (actors, compare_ranks, self);
  for (guint i = 0; i < actors->len; i++)
    {
      guint actor = g_array_index (actors, guint, i);

      if (!is_labelled (self, actor) || has_line (self, actor) != lines)
        continue;
      sp_mark_begin (sheet, actor, 0);
      sp_scene_builder_end (sheet->builder);
    }
}

static void
add_ground (Map *self)
{
  SpSheet *sheet = self->strip.sheet;
  g_autofree char *key = g_strdup_printf ("%s/ground", self->strip.data->id);

  sp_scene_builder_begin (sheet->builder, key, sp_meaning_new (SP_MEANING_OBJECT, _ ("Map")));
  if (self->squares != NULL)
    sp_map_squares_add_ground (self->squares);
  else
    sp_map_lands_add_ground (self->lands);
  sp_scene_builder_end (sheet->builder);
}

/* What lies above all countries; squares have nothing there. */
static void
add_lines (Map *self)
{
  SpSheet *sheet = self->strip.sheet;
  g_autofree char *key = g_strdup_printf ("%s/ground/lines", self->strip.data->id);

  if (self->lands == NULL)
    return;
  sp_scene_builder_begin (sheet->builder, key, NULL);
  sp_map_lands_add_lines (self->lands);
  sp_scene_builder_end (sheet->builder);
}

static double
get_beside_space (const Map *self)
{
  double height = sp_map_beside_get_height (self->beside);

  return height > 0.0 ? height + sp_sheet_px (self->strip.sheet, GAP) : 0.0;
}

static double
get_side_space (const Map *self)
{
  return self->side_height > 0.0 ? self->side_height + sp_sheet_px (self->strip.sheet, GAP) : 0.0;
}

/* The lists below the key or the map. */
static void
add_lists (Map *self, double x, double y)
{
  sp_map_beside_add (self->beside, x, y);
  y += get_beside_space (self);
  if (self->side_height > 0.0)
    sp_side_add (&self->strip, (SpBox){ x, y, self->list_width, self->side_height }, self->flow);
}

static void
explain (Map *self)
{
  SpSheet *sheet = self->strip.sheet;
  gboolean hatched = FALSE;

  for (guint i = 0; i < sp_selection_get_n_actors (sheet->selection); i++)
    hatched |= self->countries[i] != NULL
               && sp_selection_get_standing (sheet->selection, i, 0)->state != SP_STANDING_POSITION;
  if (hatched)
    sp_sheet_explain_swatch (sheet, _ ("without a position: see the list"),
                             (SpPaint){
                               .fill = SP_TOKEN_HATCH, .stroke = SP_TOKEN_OUTLINE, .width = 1.0 });
  sp_sheet_explain_swatch (sheet, _ ("not among the actors"),
                           (SpPaint){ .fill = SP_TOKEN_MAP_LAND });
}

static double
get_lists_height (const Map *self)
{
  return get_beside_space (self) + get_side_space (self);
}

/* Words and lists in a column, the map beside them; lists too long for that below. Returns the y below. */
static double
add_wide (Map *self, double top, double height)
{
  SpSheet *sheet = self->strip.sheet;
  double x = sp_sheet_get_padding (sheet);
  double gap = sp_sheet_px (sheet, GAP);
  double column = sp_sheet_px (sheet, COLUMN);
  double key = sp_issue_head_add (sheet, 0, x, column, top) + gap;
  double below;
  double lists;

  self->key = sp_map_key_new (sheet, self->classes, 0, column, FALSE);
  lists = key + sp_map_key_get_height (self->key) + gap;
  below = MAX (top + height, lists - gap);
  place_map (self, (SpBox){ x + get_column (sheet), top, get_map_width (self), height });
  measure_lists (self, column, FALSE);
  if (lists + get_lists_height (self) - gap > below)
    {
      measure_lists (self, sp_sheet_get_content_width (sheet), TRUE);
      lists = below + gap;
      below = lists + get_lists_height (self) - gap;
    }
  sp_map_key_add (self->key, x, key);
  add_ground (self);
  add_marks (self, FALSE);
  add_lists (self, x, lists);
  add_marks (self, TRUE);
  return below;
}

static double
add_folded (Map *self, double top, double height)
{
  SpSheet *sheet = self->strip.sheet;
  double x = sp_sheet_get_padding (sheet);
  double gap = sp_sheet_px (sheet, GAP);
  double width = sp_sheet_get_content_width (sheet);
  double y = sp_issue_head_add (sheet, 0, x, width, top) + gap;

  self->key = sp_map_key_new (sheet, self->classes, 0, width, TRUE);
  sp_map_key_add (self->key, x, y);
  y += sp_map_key_get_height (self->key) + gap;
  place_map (self, (SpBox){ x, y, width, height });
  measure_lists (self, width, TRUE);
  add_ground (self);
  add_marks (self, FALSE);
  y += height + gap;
  add_lists (self, x, y);
  add_marks (self, TRUE);
  return y + get_lists_height (self) - gap;
}

static char *
describe_ground (const Map *self)
{
  return g_strdup (self->squares != NULL ? sp_map_words_get_squares ()
                                         : sp_map_lands_get_projection (self->lands));
}

/* Lays out the whole picture with a map of @height, or as high as it wants to be (0), which is set. Returns where it ends. */
static double
lay_out_sheet (SpSheet *sheet, double *height)
{
  g_autoptr (Map) self = map_new (sheet);
  g_autofree char *order = describe_ground (self);
  double y = sp_sheet_add_header (sheet);

  self->folded = is_folded (self);
  if (*height <= 0.0)
    *height = get_natural_height (self);
  *height = MAX (*height, ceil (LEAST_HEIGHT * get_natural_height (self)));
  sheet->add_body = add_body_cb;
  sheet->body_data = self;
  sp_scene_builder_begin (sheet->builder, self->strip.data->id,
                          sp_meaning_new (SP_MEANING_OBJECT,
                                          sp_text_show (sheet->dataset, self->strip.data->title)));
  y = self->folded ? add_folded (self, y, *height) : add_wide (self, y, *height);
  add_lines (self);
  sp_scene_builder_end (sheet->builder);
  sheet->add_body = NULL;
  explain (self);
  sp_sheet_add_note (sheet, sp_map_words_get_boundaries ());
  return sp_sheet_add_footer (sheet, y + sp_sheet_px (sheet, 18), order);
}

/* A picture with squares is as wide as they need; how many there are depends on the actors only. */
static double
find_least_width (const SpChartRequest *request)
{
  double least = sp_sheet_get_min_width (request);
  g_autoptr (SpSheet) sheet = sp_sheet_new (request);
  g_autoptr (Map) self = map_new (sheet);

  if (self->squares == NULL)
    return least;
  return MAX (least,
              sp_map_squares_get_least_width (self->squares) + 2 * sp_sheet_get_padding (sheet));
}

static SpScene *
lay_out (const SpChartRequest *request, GError **error)
{
  SpChartRequest asked = *request;
  g_autoptr (SpSheet) sheet = NULL;
  double height = 0.0;
  double bottom = 0.0;

  /* A picture too narrow is laid out as narrow as can be, to tell how high that is. */
  asked.width = MAX (request->width, find_least_width (request));
  for (guint i = 1; i <= MAX_TRIES; i++)
    {
      double before = height;

      g_clear_pointer (&sheet, sp_sheet_free);
      sheet = sp_sheet_new (&asked);
      bottom = ceil (lay_out_sheet (sheet, &height));
      if (request->height <= 0.0 || bottom <= request->height || (i > 1 && height > before))
        break;
      /* What is too high gets a lower map, which may have room for fewer labels; at last the lowest. */
      height = i + 1 < MAX_TRIES ? MAX (height - (bottom - request->height), 1.0) : 1.0;
    }
  return sp_sheet_finish (sheet, request, bottom, error);
}

static gboolean
suits (const SpSelection *selection, GError **error)
{
  if (sp_selection_get_n_issues (selection) > 0)
    return TRUE;
  g_set_error_literal (error, SP_CHART_ERROR, SP_CHART_ERROR_NO_FIT,
                       _ ("map needs an issue, and none is chosen"));
  return FALSE;
}

static char *
describe (const SpSelection *selection)
{
  return sp_map_words_describe (selection, sp_chart_get_form (sp_selection_get_view (selection)));
}

static const char *const forms[] = { "fit", "europe", "world", "tiles", NULL };

/* One issue on a map. */
const SpChartKind sp_map_kind = {
  .name = "map",
  .title = N_ ("Map"),
  .forms = forms,
  .min_issues = 1,
  .max_issues = 1,
  .zooms = TRUE,
  .suits = suits,
  .layout = lay_out,
  .description = describe,
};
