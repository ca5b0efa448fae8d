/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-map-key.h"

#include "analysis/sp-names.h"
#include "sp-placement.h"

#include <glib/gi18n.h>

#define SWATCH_WIDTH  22.0
#define SWATCH_HEIGHT 13.0
#define SWATCH_GAP    7.0
#define ENTRY_GAP     18.0
#define ROW_GAP       3.0

typedef struct
{
  char **lines;
  SpBox box;
} Entry;

struct _SpMapKey
{
  SpSheet *sheet;
  const SpClasses *classes;
  char **unit;
  Entry *entries;
  double height;
};

static char **
wrap (SpSheet *sheet, const char *text, SpType type, double width)
{
  return sp_text_measurer_wrap (sheet->measurer, text, sp_sheet_get_style (sheet, type), width, 0);
}

static double
get_lines_height (const SpMapKey *self, char **lines, SpType type)
{
  return g_strv_length (lines) * sp_sheet_get_leading (self->sheet, type);
}

static double
get_label_start (const SpMapKey *self)
{
  return sp_sheet_px (self->sheet, SWATCH_WIDTH + SWATCH_GAP);
}

static void
measure_entry (SpMapKey *self, guint class, double width)
{
  SpSheet *sheet = self->sheet;
  Entry *entry = &self->entries[class];
  g_autofree char *label = self->classes->counts[class] > 0
                             ? g_strdup_printf ("%s\302\240·\302\240%u",
                                                self->classes->labels[class],
                                                self->classes->counts[class])
                             : g_strdup (self->classes->labels[class]);

  entry->lines = wrap (sheet, label, SP_TYPE_HEADING, width - get_label_start (self));
  for (guint i = 0; entry->lines[i] != NULL; i++)
    {
      double line = sp_sheet_get_text_width (sheet, entry->lines[i], SP_TYPE_HEADING);

      entry->box.width = MAX (entry->box.width, get_label_start (self) + line);
    }
  entry->box.height = get_lines_height (self, entry->lines, SP_TYPE_HEADING)
                      + sp_sheet_px (sheet, ROW_GAP);
}

static void
measure (SpMapKey *self, const SpIssue *issue, double width, gboolean flow)
{
  SpSheet *sheet = self->sheet;
  guint n = self->classes->n;
  const char *unit = issue->scale == SP_SCALE_NUMBER ? sp_text_show (sheet->dataset, issue->unit)
                                                     : "";
  g_autofree SpBox *boxes = g_new (SpBox, n + 1);

  self->unit = wrap (sheet, unit, SP_TYPE_LABEL, width);
  self->entries = g_new0 (Entry, n + 1);
  for (guint i = 0; i < n; i++)
    {
      measure_entry (self, i, width);
      boxes[i] = self->entries[i].box;
    }
  self->height = get_lines_height (self, self->unit, SP_TYPE_LABEL)
                 + sp_placement_flow (boxes, n, width, sp_sheet_px (sheet, ENTRY_GAP), 0, !flow);
  for (guint i = 0; i < n; i++)
    self->entries[i].box = boxes[i];
}

SpMapKey *
sp_map_key_new (SpSheet *sheet, const SpClasses *classes, guint issue, double width, gboolean flow)
{
  SpMapKey *self = g_new0 (SpMapKey, 1);
  const SpIssue *data = sp_dataset_get_issue (sheet->dataset,
                                              sp_selection_get_issue (sheet->selection, issue));

  self->sheet = sheet;
  self->classes = classes;
  measure (self, data, width, flow);
  return self;
}

void
sp_map_key_free (SpMapKey *self)
{
  g_strfreev (self->unit);
  for (guint i = 0; i < self->classes->n; i++)
    g_strfreev (self->entries[i].lines);
  g_free (self->entries);
  g_free (self);
}

double
sp_map_key_get_height (const SpMapKey *self)
{
  return self->height;
}

void
sp_map_key_add (const SpMapKey *self, double x, double y)
{
  SpSheet *sheet = self->sheet;
  double row = sp_sheet_get_leading (sheet, SP_TYPE_HEADING);
  double height = sp_sheet_px (sheet, SWATCH_HEIGHT);

  if (self->classes->n == 0)
    return;
  sp_scene_builder_begin (sheet->builder, NULL, sp_meaning_new (SP_MEANING_OBJECT, _ ("Colours")));
  y = sp_sheet_add_lines (sheet, self->unit, SP_TYPE_LABEL, SP_TOKEN_INK, x, y);
  for (guint i = 0; i < self->classes->n; i++)
    {
      const Entry *entry = &self->entries[i];
      SpBox swatch = { x + entry->box.x, y + entry->box.y + (row - height) / 2,
                       sp_sheet_px (sheet, SWATCH_WIDTH), height };

      sp_scene_builder_add_rect (sheet->builder, swatch, sp_sheet_px (sheet, 2),
                                 (SpPaint){ .fill = self->classes->tokens[i],
                                            .hues = self->classes->hues });
      sp_sheet_add_lines (sheet, entry->lines, SP_TYPE_HEADING, SP_TOKEN_INK,
                          x + entry->box.x + get_label_start (self), y + entry->box.y);
    }
  sp_scene_builder_end (sheet->builder);
}
