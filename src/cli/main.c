/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart/sp-chart.h"
#include "dataset/sp-reader.h"
#include "export/sp-svg.h"

#include <gio/gio.h>

static SpScene *
lay_out (SpDataset *dataset, SpTextMeasurer *measurer, GError **error)
{
  g_autoptr (SpSelection) selection = sp_selection_new (dataset, NULL);
  SpChartRequest request;

  sp_chart_request_init (&request);
  request.selection = selection;
  request.measurer = measurer;
  return sp_chart_layout (&request, error);
}

int
main (int argc, char **argv)
{
  g_autoptr (SpTextMeasurer) measurer = NULL;
  g_autoptr (SpDataset) dataset = NULL;
  g_autoptr (SpScene) scene = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) svg = NULL;
  g_autoptr (SpProblems) problems = NULL;

  if (argc < 2 || !g_str_equal (argv[1], "export"))
    {
      g_printerr ("standpoint-cli: export [DATASET]\n");
      return 2;
    }
  problems = sp_problems_new (argc > 2 ? argv[2] : "paris-2025-02-17");
  if (argc > 2)
    bytes = sp_reader_load (argv[2], &error);
  else
    bytes = g_resources_lookup_data (
      "/org/standpoint/Standpoint/datasets/paris-2025-02-17.standpoint.json",
      G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  if (bytes != NULL)
    dataset = sp_reader_read (bytes, problems);
  if (dataset == NULL)
    return 1;
  measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  scene = lay_out (dataset, measurer, &error);
  if (scene == NULL)
    return 2;
  svg = sp_svg_write (scene, &(SpSvgOptions){ .theme = SP_THEME_LIGHT, .fonts = SP_DEFAULT_FONTS });
  g_print ("%.*s", (int)g_bytes_get_size (svg), (const char *)g_bytes_get_data (svg, NULL));
  return 0;
}
