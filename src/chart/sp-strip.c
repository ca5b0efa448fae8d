/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-strip.h"

#include "analysis/sp-order.h"

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
