/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-chart.h"

#include <glib/gi18n.h>

typedef struct
{
  double width;
  double height;
} SpChartErrorPrivate;

static void
sp_chart_error_private_init (SpChartErrorPrivate *self)
{
}

static void
sp_chart_error_private_copy (const SpChartErrorPrivate *self, SpChartErrorPrivate *copy)
{
  *copy = *self;
}

static void
sp_chart_error_private_clear (SpChartErrorPrivate *self)
{
}

G_DEFINE_EXTENDED_ERROR (SpChartError, sp_chart_error)

#define ADDRESS(name) &sp_##name##_kind,
static const SpChartKind *const kinds[] = { SP_CHART_KINDS (ADDRESS) };
#undef ADDRESS

void
sp_chart_set_needed_size (GError *error, double width, double height)
{
  SpChartErrorPrivate *private = sp_chart_error_get_private (error);

  private->width = width;
  private->height = height;
}

gboolean
sp_chart_get_needed_size (const GError *error, double *width, double *height)
{
  const SpChartErrorPrivate *private;

  if (!g_error_matches (error, SP_CHART_ERROR, SP_CHART_ERROR_TOO_SMALL))
    return FALSE;
  private = sp_chart_error_get_private (error);
  *width = private->width;
  *height = private->height;
  return TRUE;
}

void
sp_chart_request_init (SpChartRequest *request)
{
  *request =
    (SpChartRequest){ .width = SP_CHART_WIDTH, .scale = 1.0, .padding = 24.0, .palette = -1 };
}

const SpChartKind *const *
sp_chart_get_kinds (guint *n)
{
  *n = G_N_ELEMENTS (kinds);
  return kinds;
}

const SpChartKind *
sp_chart_find_kind (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (kinds[i]->name, name))
      return kinds[i];
  return NULL;
}

const SpChartKind *
sp_chart_get_kind_of (const SpView *view)
{
  return view->chart != NULL ? sp_chart_find_kind (view->chart) : kinds[0];
}

const char *
sp_chart_get_form (const SpView *view)
{
  const SpChartKind *kind = sp_chart_get_kind_of (view);

  if (kind == NULL || kind->forms == NULL)
    return NULL;
  return view->form != NULL && g_strv_contains (kind->forms, view->form) ? view->form
                                                                         : kind->forms[0];
}

static GArray *
choose_issues (const SpSelection *selection, const SpChartKind *kind)
{
  guint n = sp_selection_get_n_issues (selection);
  guint n_all = sp_dataset_get_n_issues (sp_selection_get_dataset (selection));
  GArray *issues = sp_selection_list_issues (selection);

  if (kind->max_issues > 0 && n > kind->max_issues)
    g_array_set_size (issues, kind->max_issues);
  /* An empty choice is the user's own. */
  for (guint32 i = 0; n > 0 && i < n_all && issues->len < kind->min_issues; i++)
    if (!sp_indexes_contain (issues, i))
      g_array_append_val (issues, i);
  return issues;
}

static GArray *
choose_actors (const SpSelection *selection, guint n)
{
  GArray *actors = sp_selection_list_actors (selection);

  g_array_set_size (actors, n);
  return actors;
}

/* What the kind can show of a selection, which is taken. */
static SpSelection *
narrow (SpSelection *wanted)
{
  g_autoptr (SpSelection) selection = wanted;
  const SpView *chosen = sp_selection_get_view (selection);
  const SpChartKind *kind = sp_chart_get_kind_of (chosen);
  guint n_actors = sp_selection_get_n_actors (selection);
  g_autoptr (SpView) narrowed = NULL;
  g_autoptr (GArray) issues = NULL;

  if (kind == NULL)
    return g_steal_pointer (&selection);
  issues = choose_issues (selection, kind);
  if (issues->len == sp_selection_get_n_issues (selection)
      && (kind->max_actors == 0 || n_actors <= kind->max_actors))
    return g_steal_pointer (&selection);
  narrowed = sp_view_copy (chosen);
  g_clear_pointer (&narrowed->issues, g_array_unref);
  narrowed->issues = g_steal_pointer (&issues);
  if (kind->max_actors > 0 && n_actors > kind->max_actors)
    {
      g_clear_pointer (&narrowed->actors, g_array_unref);
      g_clear_pointer (&narrowed->groups, g_array_unref);
      narrowed->actors = choose_actors (selection, kind->max_actors);
    }
  return sp_selection_new_view (selection, narrowed);
}

SpSelection *
sp_chart_select (SpDataset *dataset, const SpView *view)
{
  return narrow (sp_selection_new (dataset, view));
}

SpSelection *
sp_chart_select_again (const SpSelection *other, const SpView *view)
{
  return narrow (sp_selection_new_view (other, view));
}

gboolean
sp_chart_suits (const SpSelection *selection, GError **error)
{
  const SpView *view = sp_selection_get_view (selection);
  const SpChartKind *kind = sp_chart_get_kind_of (view);
  guint n = sp_selection_get_n_issues (selection);

  if (kind == NULL)
    {
      g_set_error (error, SP_CHART_ERROR, SP_CHART_ERROR_NO_FIT, _ ("There is no chart “%s”"),
                   view->chart);
      return FALSE;
    }
  /* Nothing chosen is an empty picture, where a kind can draw one. */
  if (n < kind->min_issues && (n > 0 || kind->min_issues > 1))
    {
      /* Translators: the name of a chart, and two numbers. */
      g_set_error (error, SP_CHART_ERROR, SP_CHART_ERROR_NO_FIT,
                   ngettext ("%s needs %u issue and has %u", "%s needs %u issues and has %u",
                             kind->min_issues),
                   kind->name, kind->min_issues, n);
      return FALSE;
    }
  return kind->suits == NULL || kind->suits (selection, error);
}

SpTable *
sp_chart_tabulate (const SpSelection *selection)
{
  const SpChartKind *kind = sp_chart_get_kind_of (sp_selection_get_view (selection));

  if (kind == NULL || kind->tabulate == NULL || !sp_chart_suits (selection, NULL))
    return sp_table_new_standings (selection);
  return kind->tabulate (selection);
}

SpScene *
sp_chart_layout (const SpChartRequest *request, GError **error)
{
  if (!sp_chart_suits (request->selection, error))
    return NULL;
  return sp_chart_get_kind_of (sp_selection_get_view (request->selection))->layout (request, error);
}

SpScene *
sp_chart_lay_out_in (
  SpSelection *selection, const SpLook *look, double width, double height, GError **error)
{
  g_autoptr (SpTextMeasurer) measurer = NULL;
  SpChartRequest request;

  g_return_val_if_fail (selection != NULL && look != NULL, NULL);

  measurer = sp_text_measurer_new (sp_look_get_fonts (look));
  sp_chart_request_init (&request);
  request.selection = selection;
  request.measurer = measurer;
  request.width = width;
  request.height = height;
  request.scale = sp_look_get_scale (look);
  request.palette = sp_look_get_palette (look);
  request.credit = sp_look_get_credit (look);
  return sp_chart_layout (&request, error);
}
