/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-strip.h"

#include "analysis/sp-order.h"

#include <math.h>

SpHues
sp_strip_get_hues (const SpStrip *self)
{
  if (self->sheet->request->palette >= 0)
    return (SpHues)self->sheet->request->palette;
  return self->data->neutral == SP_NONE ? SP_HUES_SINGLE : (SpHues)self->data->palette;
}

guint
sp_strip_get_level_place (const SpStrip *self, guint level)
{
  guint last = self->data->n_levels - 1;
  guint neutral = self->data->neutral;

  if (neutral == SP_NONE || sp_strip_get_hues (self) == SP_HUES_SINGLE)
    return (guint)lround (8.0 * level / MAX (last, 1));
  return (guint)lround (4.0
                        + 4.0 * ((double)level - neutral) / MAX (MAX (neutral, last - neutral), 1));
}

GArray *
sp_strip_list_actors (const SpStrip *self)
{
  guint n = sp_selection_get_n_actors (self->sheet->selection);
  g_autofree guint *order = sp_order_actors (self->sheet->selection, self->issue);
  GArray *actors = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < n; i++)
    if (sp_selection_get_standing (self->sheet->selection, order[i], self->issue)->state
        == SP_STANDING_POSITION)
      g_array_append_val (actors, order[i]);
  return actors;
}
