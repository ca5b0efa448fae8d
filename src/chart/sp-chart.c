/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-chart.h"

#include "sp-positions.h"

#include <glib/gi18n.h>

G_DEFINE_QUARK (sp - chart - error - quark, sp_chart_error)

static const SpChartKind kinds[] = {
  { "positions", N_ ("Positions"), sp_positions_layout },
};

void
sp_chart_request_init (SpChartRequest *request)
{
  *request =
    (SpChartRequest){ .width = SP_CHART_WIDTH, .scale = 1.0, .padding = 24.0, .palette = -1 };
}

const SpChartKind *
sp_chart_get_kinds (guint *n)
{
  *n = G_N_ELEMENTS (kinds);
  return kinds;
}

const SpChartKind *
sp_chart_find_kind (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (kinds[i].name, name))
      return &kinds[i];
  return NULL;
}

SpScene *
sp_chart_layout (const SpChartRequest *request, GError **error)
{
  const char *name = sp_selection_get_view (request->selection)->chart;
  const SpChartKind *kind = sp_chart_find_kind (name != NULL ? name : kinds[0].name);

  if (kind == NULL)
    {
      g_set_error (error, SP_CHART_ERROR, SP_CHART_ERROR_NO_FIT, _ ("There is no chart “%s”"),
                   name);
      return NULL;
    }
  return kind->layout (request, error);
}
