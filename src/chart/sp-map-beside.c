/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-map-beside.h"

#include "analysis/sp-sentence.h"
#include "sp-pill.h"
#include "sp-placement.h"

#include <glib/gi18n.h>

/* More pills than this are packed. */
#define MANY     20
#define GAP      6.0
#define SWATCH   12.0
#define HEADING  4.0
#define BAND_GAP 24.0

/* The pills of one class under its name. */
typedef struct
{
  guint class;
  GArray *pills;     /* of SpPill */
  GPtrArray *values; /* of char *: what the pills say first */
  char **label;
  SpBox box;
} Band;

struct _SpMapBeside
{
  SpSheet *sheet;
  const SpClasses *classes;
  guint issue;
  double width;
  guint n_actors;
  char **heading;
  GArray *bands;
  double height;
};

static void
clear_pill (gpointer pill)
{
  sp_pill_clear (pill);
}

static void
clear_band (gpointer data)
{
  Band *band = data;

  g_array_unref (band->pills);
  g_ptr_array_unref (band->values);
  g_strfreev (band->label);
}

static Band *
get_band (const SpMapBeside *self, guint i)
{
  return &g_array_index (self->bands, Band, i);
}

static gboolean
is_number (const SpMapBeside *self)
{
  return self->classes->bounds != NULL;
}

static void
add_pill (SpMapBeside *self, Band *band, guint actor)
{
  SpPill pill = { .actor = actor, .issue = self->issue };

  if (is_number (self))
    {
      g_ptr_array_add (band->values,
                       sp_sentence_standing (self->sheet->selection, actor, self->issue));
      pill.value = g_ptr_array_index (band->values, band->values->len - 1);
    }
  g_array_append_val (band->pills, pill);
}

/* A swatch before the first line keeps it apart from the left edge. */
static double
get_label_start (const SpMapBeside *self)
{
  return sp_sheet_px (self->sheet, SWATCH + GAP);
}

static double
get_heading_height (const SpMapBeside *self)
{
  return g_strv_length (self->heading) * sp_sheet_get_leading (self->sheet, SP_TYPE_HEADING)
         + sp_sheet_px (self->sheet, GAP);
}

static void
sort_into_bands (SpMapBeside *self, const GArray *actors)
{
  for (guint class = 0; class < self->classes->n; class ++)
    {
      Band band = { .class = class };

      band.pills = g_array_new (FALSE, TRUE, sizeof (SpPill));
      g_array_set_clear_func (band.pills, clear_pill);
      band.values = g_ptr_array_new_with_free_func (g_free);
      for (guint i = 0; i < actors->len; i++)
        {
          guint actor = g_array_index (actors, guint, i);

          if (sp_classes_find (self->classes, self->sheet, actor, self->issue) == class)
            add_pill (self, &band, actor);
        }
      if (band.pills->len == 0)
        {
          clear_band (&band);
          continue;
        }
      band.label = sp_text_measurer_wrap (self->sheet->measurer, self->classes->labels[class],
                                          sp_sheet_get_style (self->sheet, SP_TYPE_LABEL),
                                          self->width - get_label_start (self), 0);
      g_array_append_val (self->bands, band);
    }
}

static double
get_label_height (const SpMapBeside *self, const Band *band)
{
  return g_strv_length (band->label) * sp_sheet_get_leading (self->sheet, SP_TYPE_LABEL)
         + sp_sheet_px (self->sheet, HEADING);
}

static double
get_label_width (const SpMapBeside *self, const Band *band)
{
  double width = 0.0;

  for (guint i = 0; band->label[i] != NULL; i++)
    {
      double line = sp_sheet_get_text_width (self->sheet, band->label[i], SP_TYPE_LABEL);

      width = MAX (width, line);
    }
  return get_label_start (self) + width;
}

static void
measure_band (SpMapBeside *self, Band *band)
{
  SpSheet *sheet = self->sheet;
  double gap = sp_sheet_px (sheet, GAP);
  g_autofree SpBox *boxes = g_new (SpBox, band->pills->len);

  for (guint i = 0; i < band->pills->len; i++)
    {
      SpPill *pill = &g_array_index (band->pills, SpPill, i);

      sp_pill_measure (sheet, pill, self->width, self->n_actors > MANY);
      boxes[i] = pill->box;
    }
  band->box.width = get_label_width (self, band);
  band->box.height = get_label_height (self, band)
                     + sp_placement_flow (boxes, band->pills->len, self->width, gap, gap, FALSE);
  for (guint i = 0; i < band->pills->len; i++)
    {
      band->box.width = MAX (band->box.width, boxes[i].x + boxes[i].width);
      g_array_index (band->pills, SpPill, i).box = boxes[i];
    }
}

/* Bands stand side by side where they have room. */
static void
measure (SpMapBeside *self)
{
  SpSheet *sheet = self->sheet;
  guint n = self->bands->len;
  g_autofree SpBox *boxes = g_new (SpBox, n + 1);

  for (guint i = 0; i < n; i++)
    {
      measure_band (self, get_band (self, i));
      boxes[i] = get_band (self, i)->box;
    }
  self->height = get_heading_height (self)
                 + sp_placement_flow (boxes, n, self->width, sp_sheet_px (sheet, BAND_GAP),
                                      sp_sheet_px (sheet, GAP), FALSE);
  for (guint i = 0; i < n; i++)
    get_band (self, i)->box = boxes[i];
}

SpMapBeside *
sp_map_beside_new (
  SpSheet *sheet, const SpClasses *classes, guint issue, const GArray *actors, double width)
{
  SpMapBeside *self = g_new0 (SpMapBeside, 1);
  g_autofree char *heading = g_strdup_printf ("%s\302\240·\302\240%u",
                                              _ ("Not labelled on the map"), actors->len);

  self->sheet = sheet;
  self->classes = classes;
  self->issue = issue;
  self->width = width;
  self->n_actors = actors->len;
  self->bands = g_array_new (FALSE, TRUE, sizeof (Band));
  g_array_set_clear_func (self->bands, clear_band);
  self->heading = sp_text_measurer_wrap (sheet->measurer, heading,
                                         sp_sheet_get_style (sheet, SP_TYPE_HEADING), width, 0);
  sort_into_bands (self, actors);
  if (self->bands->len > 0)
    measure (self);
  return self;
}

void
sp_map_beside_free (SpMapBeside *self)
{
  g_strfreev (self->heading);
  g_array_unref (self->bands);
  g_free (self);
}

double
sp_map_beside_get_height (const SpMapBeside *self)
{
  return self->height;
}

static void
add_band (SpMapBeside *self, const Band *band, double x, double y)
{
  SpSheet *sheet = self->sheet;
  double side = sp_sheet_px (sheet, SWATCH);
  double leading = sp_sheet_get_leading (sheet, SP_TYPE_LABEL);

  sp_scene_builder_add_rect (sheet->builder, (SpBox){ x, y + (leading - side) / 2, side, side },
                             sp_sheet_px (sheet, 2),
                             (SpPaint){ .fill = self->classes->tokens[band->class],
                                        .hues = self->classes->hues });
  sp_sheet_add_lines (sheet, band->label, SP_TYPE_LABEL, SP_TOKEN_INK, x + get_label_start (self),
                      y);
  for (guint i = 0; i < band->pills->len; i++)
    sp_pill_add (sheet, &g_array_index (band->pills, SpPill, i), x,
                 y + get_label_height (self, band), self->classes->hues, self->classes->tokens);
}

void
sp_map_beside_add (SpMapBeside *self, double x, double y)
{
  SpSheet *sheet = self->sheet;

  if (self->bands->len == 0)
    return;
  sp_scene_builder_begin (sheet->builder, NULL,
                          sp_meaning_new (SP_MEANING_OBJECT, _ ("Not labelled on the map")));
  sp_sheet_add_lines (sheet, self->heading, SP_TYPE_HEADING, SP_TOKEN_INK, x, y);
  y += get_heading_height (self);
  for (guint i = 0; i < self->bands->len; i++)
    {
      const Band *band = get_band (self, i);

      add_band (self, band, x + band->box.x, y + band->box.y);
    }
  sp_scene_builder_end (sheet->builder);
}
