/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis/sp-names.h"
#include "sp-pill.h"
#include "sp-placement.h"
#include "sp-scale-paint.h"
#include "sp-strip.h"

/* Narrower bands are stacked instead. */
#define MIN_BAND     124.0
#define BAND_GAP     6.0
#define BAND_PADDING 8.0
#define BAR          4.0
/* More pills than this in a band are packed in two columns. */
#define MANY              8
#define MAX_HEADING_LINES 3
/* Columns this many times as high as rows give way to them. */
#define STACK_RATIO 1.5

typedef struct
{
  GArray *pills;
  char **heading;
  double pills_height;
} Band;

struct _SpLevelsBody
{
  SpStrip strip;
  gboolean stacked;
  guint n;
  Band *bands;
  SpToken *tokens;
  double band_width;
  double heading_height;
  double height;
  gboolean names_cut; /* on the sheet before it */
  gboolean notes_cut;
};

static void
clear_pill (gpointer pill)
{
  sp_pill_clear (pill);
}

static SpPill *
get_pill (const Band *band, guint i)
{
  return &g_array_index (band->pills, SpPill, i);
}

static void
sort_into_bands (SpLevelsBody *self)
{
  g_autoptr (GArray) actors = sp_strip_list_actors (&self->strip);

  for (guint i = 0; i < actors->len; i++)
    {
      SpPill pill = { .actor = g_array_index (actors, guint, i), .issue = self->strip.issue };
      const SpStanding *standing = sp_selection_get_standing (self->strip.sheet->selection,
                                                              pill.actor, pill.issue);
      Band *band = &self->bands[sp_issue_get_level (self->strip.data, standing->position)];

      g_array_append_val (band->pills, pill);
    }
}

/* Stacked, a band has room for all in rows; as a column it takes a crowd in two, in short. */
static gboolean
is_crowded (const SpLevelsBody *self, const Band *band)
{
  return !self->stacked && band->pills->len > MANY;
}

static double
get_inner_width (const SpLevelsBody *self)
{
  double bar = self->stacked ? sp_sheet_px (self->strip.sheet, BAR) : 0.0;

  return self->band_width - bar - 2 * sp_sheet_px (self->strip.sheet, BAND_PADDING);
}

/* Flow measures in a scratch array, since the pills hold more than boxes. */
static double
flow_pills (SpLevelsBody *self, Band *band)
{
  SpSheet *sheet = self->strip.sheet;
  double gap = sp_sheet_px (sheet, 6);
  gboolean single = !self->stacked && !is_crowded (self, band);
  g_autofree SpBox *boxes = g_new (SpBox, band->pills->len + 1);
  double height;

  for (guint i = 0; i < band->pills->len; i++)
    boxes[i] = get_pill (band, i)->box;
  height = sp_placement_flow (boxes, band->pills->len, get_inner_width (self), gap, gap, single);
  for (guint i = 0; i < band->pills->len; i++)
    get_pill (band, i)->box = boxes[i];
  return height;
}

static void
measure_pills (SpLevelsBody *self, Band *band)
{
  SpSheet *sheet = self->strip.sheet;
  double width = get_inner_width (self);
  double half = (width - sp_sheet_px (sheet, 6)) / 2;

  for (guint i = 0; i < band->pills->len; i++)
    {
      SpPill *pill = get_pill (band, i);

      if (!is_crowded (self, band))
        sp_pill_measure (sheet, pill, width, FALSE);
      else
        sp_pill_measure (sheet, pill, half, TRUE);
    }
  band->pills_height = flow_pills (self, band);
}

static void
write_heading (SpLevelsBody *self, guint level)
{
  SpSheet *sheet = self->strip.sheet;
  const char *label = sp_text_show (sheet->dataset, self->strip.data->levels[level].label);
  Band *band = &self->bands[level];
  /* A level's name and the number of actors on it stay on one line where they can. */
  g_autofree char *text = band->pills->len > 0
                            ? g_strdup_printf ("%s\302\240·\302\240%u", label, band->pills->len)
                            : g_strdup (label);

  g_strfreev (band->heading);
  band->heading = sp_text_measurer_wrap (sheet->measurer, text,
                                         sp_sheet_get_style (sheet, SP_TYPE_HEADING),
                                         get_inner_width (self), 0);
}

static double
get_heading_height (const SpLevelsBody *self, const Band *band)
{
  return g_strv_length (band->heading) * sp_sheet_get_leading (self->strip.sheet, SP_TYPE_HEADING);
}

static double
get_pills_space (const SpLevelsBody *self, const Band *band)
{
  double dash = sp_sheet_get_leading (self->strip.sheet, SP_TYPE_HEADING);

  return band->pills->len > 0 ? band->pills_height : self->stacked ? 0.0 : dash;
}

static void
measure_height (SpLevelsBody *self)
{
  SpSheet *sheet = self->strip.sheet;
  double tallest = 0.0;
  double stack = 0.0;

  for (guint i = 0; i < self->n; i++)
    {
      Band *band = &self->bands[i];
      double gap = band->pills->len > 0 || !self->stacked ? sp_sheet_px (sheet, 6) : 0.0;

      self->heading_height = MAX (self->heading_height, get_heading_height (self, band));
      tallest = MAX (tallest, get_pills_space (self, band));
      stack += get_heading_height (self, band) + gap + get_pills_space (self, band)
               + sp_sheet_px (sheet, 16) + (i > 0 ? sp_sheet_px (sheet, BAND_GAP) : 0.0);
    }
  self->height = self->stacked ? stack
                               : sp_sheet_px (sheet, BAR + 7) + self->heading_height
                                   + sp_sheet_px (sheet, 6) + tallest + sp_sheet_px (sheet, 12);
}

static double
get_band_width (const SpSheet *sheet, guint n, double width)
{
  return (width - (n - 1) * sp_sheet_px (sheet, BAND_GAP)) / n;
}

gboolean
sp_levels_body_fits (const SpSheet *sheet, const SpIssue *issue, double width)
{
  return get_band_width (sheet, issue->n_levels, width) >= sp_sheet_px (sheet, MIN_BAND);
}

/* What a layout cut that was tried and not taken is no loss: the last one tells. */
static void
lay_out (SpLevelsBody *self, gboolean stacked)
{
  self->strip.sheet->names_cut = self->names_cut;
  self->strip.sheet->notes_cut = self->notes_cut;
  self->stacked = stacked;
  self->heading_height = 0.0;
  self->band_width = stacked ? self->strip.width
                             : get_band_width (self->strip.sheet, self->n, self->strip.width);
  for (guint i = 0; i < self->n; i++)
    {
      measure_pills (self, &self->bands[i]);
      write_heading (self, i);
    }
  measure_height (self);
}

static gboolean
has_crowd (const SpLevelsBody *self)
{
  for (guint i = 0; i < self->n; i++)
    if (self->bands[i].pills->len > MANY)
      return TRUE;
  return FALSE;
}

/* Columns keep the scale in sight; they give way to rows where they are too narrow, for names or for the levels' own, or where a
 * crowd in one of them would leave a tall strip mostly empty. */
static void
choose_layout (SpLevelsBody *self)
{
  SpSheet *sheet = self->strip.sheet;
  double columns_height;
  gboolean words_fit;

  if (!sp_levels_body_fits (sheet, self->strip.data, self->strip.width))
    {
      lay_out (self, TRUE);
      return;
    }
  lay_out (self, FALSE);
  words_fit = self->heading_height
              < (MAX_HEADING_LINES + 0.5) * sp_sheet_get_leading (sheet, SP_TYPE_HEADING);
  columns_height = self->height;
  if (words_fit && !has_crowd (self))
    return;
  lay_out (self, TRUE);
  if (words_fit && columns_height < STACK_RATIO * self->height)
    lay_out (self, FALSE);
}

SpLevelsBody *
sp_levels_body_new (const SpStrip *strip)
{
  SpLevelsBody *self = g_new0 (SpLevelsBody, 1);

  self->strip = *strip;
  self->names_cut = strip->sheet->names_cut;
  self->notes_cut = strip->sheet->notes_cut;
  self->n = strip->data->n_levels;
  self->bands = g_new0 (Band, self->n);
  self->tokens = g_new (SpToken, self->n);
  for (guint i = 0; i < self->n; i++)
    {
      self->tokens[i] = SP_TOKEN_SCALE_0 + sp_scale_get_level_place (strip->sheet, strip->data, i);
      self->bands[i].pills = g_array_new (FALSE, TRUE, sizeof (SpPill));
      g_array_set_clear_func (self->bands[i].pills, clear_pill);
    }
  sort_into_bands (self);
  choose_layout (self);
  return self;
}

void
sp_levels_body_free (SpLevelsBody *self)
{
  for (guint i = 0; i < self->n; i++)
    {
      g_array_unref (self->bands[i].pills);
      g_strfreev (self->bands[i].heading);
    }
  g_free (self->bands);
  g_free (self->tokens);
  g_free (self);
}

double
sp_levels_body_get_height (const SpLevelsBody *self)
{
  return self->height;
}

static SpToken
get_band_token (const SpLevelsBody *self, guint level)
{
  return SP_TOKEN_BAND_0 + (self->tokens[level] - SP_TOKEN_SCALE_0);
}

static void
add_heading (SpLevelsBody *self, guint level, double x, double y)
{
  sp_sheet_add_lines_on (self->strip.sheet, self->bands[level].heading, SP_TYPE_HEADING,
                         get_band_token (self, level),
                         sp_scale_get_hues (self->strip.sheet, self->strip.data), x, y);
}

static void
add_ground (SpLevelsBody *self, guint level, SpBox box)
{
  SpSheet *sheet = self->strip.sheet;
  SpHues hues = sp_scale_get_hues (sheet, self->strip.data);
  double bar = sp_sheet_px (sheet, BAR);
  SpBox strip = self->stacked ? (SpBox){ box.x, box.y, bar, box.height }
                              : (SpBox){ box.x, box.y, box.width, bar };

  sp_scene_builder_add_rect (sheet->builder, box, sp_sheet_px (sheet, 4),
                             (SpPaint){ .fill = get_band_token (self, level), .hues = hues });
  sp_scene_builder_add_rect (sheet->builder, strip, bar / 2,
                             (SpPaint){ .fill = self->tokens[level], .hues = hues });
}

static void
add_pills (SpLevelsBody *self, guint level, double x, double y)
{
  SpSheet *sheet = self->strip.sheet;
  const Band *band = &self->bands[level];

  for (guint i = 0; i < band->pills->len; i++)
    sp_pill_add (sheet, get_pill (band, i), x, y, sp_scale_get_hues (sheet, self->strip.data),
                 self->tokens);
  if (band->pills->len == 0 && !self->stacked)
    sp_sheet_add_text_on (sheet, "–", SP_TYPE_HEADING, get_band_token (self, level),
                          sp_scale_get_hues (self->strip.sheet, self->strip.data), SP_ANCHOR_START,
                          x, y);
}

static void
begin_band (SpLevelsBody *self, guint level)
{
  g_autofree char *key = g_strdup_printf ("%s/level-%u", self->strip.data->id, level + 1);
  g_autofree char *label = g_strjoinv (" ", self->bands[level].heading);

  sp_scene_builder_begin (self->strip.sheet->builder, key,
                          sp_meaning_new (SP_MEANING_OBJECT, label));
}

static void
add_column (SpLevelsBody *self, guint level, double top, double height)
{
  SpSheet *sheet = self->strip.sheet;
  double x = self->strip.x + level * (self->band_width + sp_sheet_px (sheet, BAND_GAP));
  double inner = x + sp_sheet_px (sheet, BAND_PADDING);
  double y = top + sp_sheet_px (sheet, BAR + 7);

  begin_band (self, level);
  add_ground (self, level, (SpBox){ x, top, self->band_width, height });
  add_heading (self, level, inner + sp_sheet_px (sheet, 2), y);
  add_pills (self, level, inner, y + self->heading_height + sp_sheet_px (sheet, 6));
  sp_scene_builder_end (sheet->builder);
}

/* Returns the top of the next row. */
static double
add_row (SpLevelsBody *self, guint level, double top)
{
  SpSheet *sheet = self->strip.sheet;
  const Band *band = &self->bands[level];
  double heading = get_heading_height (self, band);
  double gap = band->pills->len > 0 ? sp_sheet_px (sheet, 6) : 0.0;
  double height = heading + gap + get_pills_space (self, band) + sp_sheet_px (sheet, 16);
  double inner = self->strip.x + sp_sheet_px (sheet, BAR + BAND_PADDING);
  double y = top + sp_sheet_px (sheet, 7);

  begin_band (self, level);
  add_ground (self, level, (SpBox){ self->strip.x, top, self->band_width, height });
  add_heading (self, level, inner, y);
  add_pills (self, level, inner, y + heading + gap);
  sp_scene_builder_end (sheet->builder);
  return top + height + sp_sheet_px (sheet, BAND_GAP);
}

void
sp_levels_body_add (SpLevelsBody *self, double top, double height)
{
  for (guint i = 0; i < self->n; i++)
    {
      if (self->stacked)
        top = add_row (self, i, top);
      else
        add_column (self, i, top, height);
    }
}
