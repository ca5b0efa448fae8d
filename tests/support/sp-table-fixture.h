/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Made-up tables of many actors and issues, and the layout of a kind of chart, for the tests of charts that show both. */

#pragma once

#include "support/sp-scene-check.h"

#include <math.h>

/**
 * TableSpec: @name: a pattern with one %u, for actors; NULL for "Actor %u"
 * @title: the same for issues
 * @label: the same for levels
 * @chart, @sort: of the view
 */
typedef struct
{
  guint n_actors, n_issues;
  const char *name;
  const char *title;
  const char *label;
  const char *chart;
  const char *sort;
} TableSpec;

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
static inline char *
table_write (const char *pattern, const char *usual, guint n)
{
  return g_strdup_printf (pattern != NULL ? pattern : usual, n);
}
#pragma GCC diagnostic pop

/* Of seven issues one has numbers, the others from two to thirteen levels. */
static inline void
table_add_issue (GString *json, const TableSpec *spec, guint i)
{
  static const guint counts[] = { 5, 2, 3, 0, 4, 7, 13 };
  guint n = counts[i % G_N_ELEMENTS (counts)];
  g_autofree char *title = table_write (spec->title, "Issue %u", i);

  g_string_append_printf (json, "%s{\"id\":\"i%u\",\"title\":\"%s\",\"question\":\"Is it so?\",",
                          i > 0 ? "," : "", i, title);
  if (n == 0)
    {
      g_string_append (json, "\"scale\":{\"type\":\"number\",\"unit\":\"% of GDP\"}}");
      return;
    }
  g_string_append_printf (json, "\"scale\":{\"type\":\"levels\",%s\"levels\":[",
                          n % 2 == 1 ? i % 2 == 0 ? "\"neutral\":1," : "" : "");
  for (guint j = 0; j < n; j++)
    {
      g_autofree char *label = table_write (spec->label, "Level %u", j);

      g_string_append_printf (json, "%s{\"value\":%u,\"label\":\"%s\"}", j > 0 ? "," : "", j,
                              label);
    }
  g_string_append (json, "]}}");
}

/* Every kind of standing comes up: unfound, old, contested, conditional, spoken for, reported, without a position. */
static inline void
table_add_statement (GString *json, guint actor, guint issue, gboolean *first)
{
  static const guint counts[] = { 5, 2, 3, 0, 4, 7, 13 };
  static const char *const nones[] = { "declined", "unclear",   "abstained",
                                       "absent",   "withdrawn", "not-applicable" };
  guint n = counts[issue % G_N_ELEMENTS (counts)];
  guint dice = (actor * 7 + issue * 13 + actor * issue) % 29;

  if (dice == 3)
    return;
  g_string_append_printf (json, "%s{\"actor\":\"A%02u\",\"issue\":\"i%u\",\"date\":\"%s\",",
                          *first ? "" : ",", actor, issue, dice == 5 ? "2023-01" : "2025-01-20");
  *first = FALSE;
  if (dice == 7)
    g_string_append_printf (json, "\"position\":null,\"none\":\"%s\"", nones[(actor + issue) % 6]);
  else if (n == 0)
    g_string_append_printf (json, "\"position\":%u.%02u,\"kind\":\"%s\"", actor % 5,
                            (actor * 37) % 100, dice % 2 == 0 ? "measured" : "stated");
  else
    g_string_append_printf (json, "\"position\":%u", (actor + actor / 3 + issue) % n);
  if (dice == 9 || dice == 11)
    g_string_append_printf (json, ",\"confidence\":\"%s\"", dice == 9 ? "reported" : "inferred");
  if (dice == 13)
    g_string_append (json, ",\"conditions\":[\"c\"],\"scope\":\"logistics only\"");
  if (dice == 15)
    g_string_append (json, ",\"spoken_by\":\"A00\"");
  g_string_append (json, "}");
  if (dice == 17 && n > 1)
    g_string_append_printf (json,
                            ",{\"actor\":\"A%02u\",\"issue\":\"i%u\",\"date\":\"2025-01-18\","
                            "\"position\":%u}",
                            actor, issue, (actor + actor / 3 + issue + 1) % n);
  if (n == 0 && dice % 4 == 1)
    g_string_append_printf (json,
                            ",{\"actor\":\"A%02u\",\"issue\":\"i%u\",\"date\":\"2025-01-18\","
                            "\"kind\":\"pledged\",\"position\":5.5,\"by\":\"2030\"}",
                            actor, issue);
}

static inline SpDataset *
table_make (const TableSpec *spec)
{
  GString *json = g_string_new ("{\"format\":\"standpoint\",\"version\":1,\"title\":\"Made\","
                                "\"conditions\":[{\"id\":\"c\",\"title\":\"A deal\"}],"
                                "\"groups\":[{\"id\":\"g\",\"name\":\"First group\"},"
                                "{\"id\":\"h\",\"name\":\"Second group\"}],\"actors\":[");
  gboolean first = TRUE;
  SpDataset *dataset;

  for (guint i = 0; i < spec->n_actors; i++)
    {
      g_autofree char *name = table_write (spec->name, "Actor %u", i);

      g_string_append_printf (json, "%s{\"id\":\"A%02u\",\"name\":\"%s\"%s}", i > 0 ? "," : "", i,
                              name,
                              i % 3 == 0   ? ",\"groups\":[\"h\"]"
                              : i % 3 == 1 ? ",\"groups\":[\"g\"]"
                                           : "");
    }
  g_string_append (json, "],\"issues\":[");
  for (guint i = 0; i < spec->n_issues; i++)
    table_add_issue (json, spec, i);
  g_string_append (json, "],\"statements\":[");
  for (guint i = 0; i < spec->n_actors; i++)
    for (guint j = 0; j < spec->n_issues; j++)
      table_add_statement (json, i, j, &first);
  g_string_append (json, "]}");
  dataset = sp_test_load_json (json->str);
  g_string_free (json, TRUE);
  return dataset;
}

/* All actors and issues of a dataset in a kind of chart. */
static inline SpSelection *
table_select (SpDataset *dataset, const char *chart, const char *sort)
{
  g_autoptr (SpView) view = sp_view_new ();

  view->chart = g_strdup (chart);
  view->sort = g_strdup (sort);
  return sp_chart_select (dataset, view);
}

static inline SpScene *
table_lay_out (SpSelection *selection, double width, double height, double scale, GError **error)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  SpChartRequest request;

  sp_chart_request_init (&request);
  request.selection = selection;
  request.measurer = measurer;
  request.width = width;
  request.height = height;
  request.scale = scale;
  return sp_chart_layout (&request, error);
}

/* A mark for each actor and issue, found at its own middle. */
static inline void
table_check_marks (SpSelection *selection, const SpScene *scene, const char *what)
{
  guint n = sp_selection_get_n_actors (selection) * sp_selection_get_n_issues (selection);

  if (sp_scene_get_n_marks (scene) != n)
    g_error ("%s: %u marks, not %u", what, sp_scene_get_n_marks (scene), n);
  /* Picking reads all marks: of thousands some will do. */
  for (guint i = 0; i<n; i += n> 2000 ? 17 : 1)
    {
      guint mark = sp_scene_get_mark (scene, i);
      const SpBox *box = &sp_scene_get_node (scene, mark)->box;

      if (sp_scene_pick (scene, box->x + box->width / 2, box->y + box->height / 2, 0) != mark)
        g_error ("%s: %s is not picked", what, sp_scene_get_node (scene, mark)->key);
    }
}

/* The scene of a width that has to fit, without a defect. */
static inline SpScene *
table_check (SpSelection *selection, double width, double scale, const char *what)
{
  g_autoptr (GError) error = NULL;
  SpScene *scene = table_lay_out (selection, width, 0, scale, &error);
  g_autofree char *defects = NULL;

  if (error != NULL)
    g_error ("%s: %s", what, error->message);
  defects = sp_scene_check (scene);
  if (*defects != '\0')
    g_error ("%s at %.0f, scale %.2f:\n%s", what, width, scale, defects);
  table_check_marks (selection, scene, what);
  return scene;
}

/* What is said to be the smallest size works, and nothing smaller does. */
static inline void
table_check_refused (SpSelection *selection, double width, double height)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SpScene) refused = table_lay_out (selection, width, height, 1.0, &error);
  g_autoptr (SpScene) fitting = NULL;
  const char *needs;
  double least_width;
  double least_height;

  g_assert_null (refused);
  g_assert_error (error, SP_CHART_ERROR, SP_CHART_ERROR_TOO_SMALL);
  needs = strstr (error->message, "at least ");
  g_assert_nonnull (needs);
  g_assert_cmpint (sscanf (needs, "at least %lfx%lf", &least_width, &least_height), ==, 2);
  fitting = table_lay_out (selection, least_width, least_height, 1.0, NULL);
  g_assert_nonnull (fitting);
  refused = table_lay_out (selection, least_width, least_height - 1, 1.0, NULL);
  g_assert_null (refused);
}
