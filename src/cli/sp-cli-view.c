/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-cli-view.h"

#include "chart/sp-chart.h"
#include "sp-cli-names.h"

#include <glib/gi18n-lib.h>
#include <string.h>

typedef enum
{
  KIND_ISSUE,
  KIND_ACTOR,
  KIND_GROUP,
  KIND_CONDITION,
} Kind;

static guint
count (const SpDataset *dataset, Kind kind)
{
  switch (kind)
    {
    case KIND_ISSUE:
      return sp_dataset_get_n_issues (dataset);
    case KIND_ACTOR:
      return sp_dataset_get_n_actors (dataset);
    case KIND_GROUP:
      return sp_dataset_get_n_groups (dataset);
    case KIND_CONDITION:
    default:
      return sp_dataset_get_n_conditions (dataset);
    }
}

static const char *
get_id (const SpDataset *dataset, Kind kind, guint i)
{
  switch (kind)
    {
    case KIND_ISSUE:
      return sp_dataset_get_issue (dataset, i)->id;
    case KIND_ACTOR:
      return sp_dataset_get_actor (dataset, i)->id;
    case KIND_GROUP:
      return sp_dataset_get_group (dataset, i)->id;
    case KIND_CONDITION:
    default:
      return sp_dataset_get_condition (dataset, i)->id;
    }
}

static char *
describe_unknown (Kind kind, const char *id)
{
  switch (kind)
    {
    case KIND_ISSUE:
      return g_strdup_printf (_ ("no issue has the id \"%s\""), id);
    case KIND_ACTOR:
      return g_strdup_printf (_ ("no actor has the id \"%s\""), id);
    case KIND_GROUP:
      return g_strdup_printf (_ ("no group has the id \"%s\""), id);
    case KIND_CONDITION:
    default:
      return g_strdup_printf (_ ("no condition has the id \"%s\""), id);
    }
}

/* The index of an id; SP_NONE, and the nearest told, where nothing has it. */
static guint32
find (const SpDataset *dataset, Kind kind, const char *id)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  g_autofree char *what = NULL;

  for (guint i = 0; i < count (dataset, kind); i++)
    {
      const char *candidate = get_id (dataset, kind, i);

      if (g_str_equal (candidate, id))
        return i;
      g_ptr_array_add (ids, (gpointer)candidate);
    }
  g_ptr_array_add (ids, NULL);
  what = describe_unknown (kind, id);
  sp_cli_complain_unknown (what, id, (const char *const *)ids->pdata);
  return SP_NONE;
}

/* Each once, in the order of the options. */
static gboolean
choose (const SpDataset *dataset, Kind kind, char **ids, GArray **chosen)
{
  g_clear_pointer (chosen, g_array_unref);
  *chosen = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (char **id = ids; *id != NULL; id++)
    {
      guint32 index = find (dataset, kind, *id);

      if (index == SP_NONE)
        return FALSE;
      if (!sp_indexes_contain (*chosen, index))
        g_array_append_val (*chosen, index);
    }
  return TRUE;
}

/* Actors and groups are one choice: naming either leaves nothing of what the view says of both. */
static gboolean
choose_actors (SpView *view, const SpDataset *dataset, const SpCliChoices *choices)
{
  if (choices->actors == NULL && choices->groups == NULL)
    return TRUE;
  g_clear_pointer (&view->actors, g_array_unref);
  g_clear_pointer (&view->groups, g_array_unref);
  return (choices->actors == NULL || choose (dataset, KIND_ACTOR, choices->actors, &view->actors))
         && (choices->groups == NULL
             || choose (dataset, KIND_GROUP, choices->groups, &view->groups));
}

static void
remove_index (GArray *array, guint32 index)
{
  for (guint i = array != NULL ? array->len : 0; i > 0; i--)
    if (g_array_index (array, guint32, i - 1) == index)
      g_array_remove_index (array, i - 1);
}

static void
add_index (GArray **array, guint32 index)
{
  if (*array == NULL)
    *array = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_array_append_val (*array, index);
}

static gboolean
assume (SpView *view, const SpDataset *dataset, const char *assumption)
{
  const char *equals = strrchr (assumption, '=');
  gboolean is_met = g_strcmp0 (equals, "=met") == 0;
  gboolean is_open = g_strcmp0 (equals, "=open") == 0;
  g_autofree char *id = NULL;
  guint32 condition;

  if (!is_met && !is_open && g_strcmp0 (equals, "=unmet") != 0)
    {
      sp_cli_complain (_ ("--assume takes CONDITION=met, =unmet or =open, not \"%s\""), assumption);
      return FALSE;
    }
  id = g_strndup (assumption, equals - assumption);
  condition = find (dataset, KIND_CONDITION, id);
  if (condition == SP_NONE)
    return FALSE;
  remove_index (view->met, condition);
  remove_index (view->unmet, condition);
  if (!is_open)
    add_index (is_met ? &view->met : &view->unmet, condition);
  return TRUE;
}

static gboolean
choose_assumptions (SpView *view, const SpDataset *dataset, char **assumptions)
{
  for (char **at = assumptions; at != NULL && *at != NULL; at++)
    if (!assume (view, dataset, *at))
      return FALSE;
  return TRUE;
}

/* Tells which charts there are, where none has the name. */
static gboolean
check_chart (const char *name)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autofree char *what = NULL;
  const SpChartKind *const *kinds;
  guint n;

  if (sp_chart_find_kind (name) != NULL)
    return TRUE;
  kinds = sp_chart_get_kinds (&n);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (names, (gpointer)kinds[i]->name);
  g_ptr_array_add (names, NULL);
  what = g_strdup_printf (_ ("no chart has the name \"%s\""), name);
  sp_cli_complain_unknown (what, name, (const char *const *)names->pdata);
  return FALSE;
}

static gboolean
choose_chart (SpView *view, const char *name)
{
  if (!check_chart (name))
    return FALSE;
  g_free (view->chart);
  view->chart = g_strdup (name);
  return TRUE;
}

static void
choose_form (SpView *view, const char *form)
{
  if (form == NULL)
    return;
  g_free (view->form);
  view->form = g_strdup (form);
}

/* What the view says of another kind of chart is no mistake. */
static gboolean
check_form (const SpChartKind *kind, const char *form)
{
  static const char *const none[] = { NULL };
  g_autofree char *what = NULL;

  if (form == NULL || (kind->forms != NULL && g_strv_contains (kind->forms, form)))
    return TRUE;
  what = g_strdup_printf (_ ("the chart \"%s\" has no form \"%s\""), kind->name, form);
  sp_cli_complain_unknown (what, form, kind->forms != NULL ? kind->forms : none);
  return FALSE;
}

static gboolean
check_issues (const SpChartKind *kind, guint n)
{
  if (n > 0 && n < kind->min_issues)
    {
      /* Translators: the name of a chart, how many it needs, how many were named. */
      sp_cli_complain (ngettext ("the chart \"%s\" needs %u issue, not %u",
                                 "the chart \"%s\" needs %u issues, not %u", kind->min_issues),
                       kind->name, kind->min_issues, n);
      return FALSE;
    }
  if (kind->max_issues == 0 || n <= kind->max_issues)
    return TRUE;
  sp_cli_complain (ngettext ("the chart \"%s\" shows %u issue, not %u",
                             "the chart \"%s\" shows %u issues, not %u", kind->max_issues),
                   kind->name, kind->max_issues, n);
  return FALSE;
}

static gboolean
check_actors (const SpChartKind *kind, guint n)
{
  if (kind->max_actors == 0 || n <= kind->max_actors)
    return TRUE;
  sp_cli_complain (ngettext ("the chart \"%s\" shows at most %u actor, not %u",
                             "the chart \"%s\" shows at most %u actors, not %u", kind->max_actors),
                   kind->name, kind->max_actors, n);
  return FALSE;
}

gboolean
sp_cli_view_check_chart (const SpView *view, const SpCliChoices *choices)
{
  const SpChartKind *kind;

  if (view->chart != NULL && !check_chart (view->chart))
    return FALSE;
  kind = sp_chart_get_kind_of (view);
  return check_form (kind, choices->form)
         && check_issues (kind, choices->issues != NULL ? view->issues->len : 0)
         && check_actors (kind, choices->actors != NULL ? view->actors->len : 0);
}

static gboolean
choose_date (SpDate *chosen, const char *option, const char *date)
{
  if (sp_date_parse (date, -1, chosen))
    return TRUE;
  sp_cli_complain (_ ("%s takes a date (YYYY, YYYY-MM or YYYY-MM-DD), not \"%s\""), option, date);
  return FALSE;
}

static gboolean
choose_sort (SpView *view, const SpDataset *dataset, const char *sort)
{
  static const char *const words[] = { "file",        "name",       "group", "value",
                                       "value:ISSUE", "similarity", NULL };
  g_autofree char *what = NULL;

  if (g_str_has_prefix (sort, "value:"))
    {
      if (find (dataset, KIND_ISSUE, sort + strlen ("value:")) == SP_NONE)
        return FALSE;
    }
  else if (!g_strv_contains (words, sort) || strchr (sort, ':') != NULL)
    {
      what = g_strdup_printf (_ ("there is no order \"%s\""), sort);
      sp_cli_complain_unknown (what, sort, words);
      return FALSE;
    }
  g_free (view->sort);
  view->sort = g_strdup (sort);
  return TRUE;
}

static gboolean
choose_text (SpText **text, const char *option, const char *words)
{
  g_autofree char *stripped = g_strstrip (g_strdup (words));

  if (*stripped == '\0')
    {
      sp_cli_complain (_ ("%s must not be blank"), option);
      return FALSE;
    }
  g_clear_pointer (text, sp_text_free);
  *text = sp_text_new_plain (words);
  return TRUE;
}

SpView *
sp_cli_view_new (const SpDataset *dataset, const SpCliChoices *choices)
{
  g_autoptr (SpView) view = sp_view_copy (sp_dataset_get_view (dataset));

  if (choices->chart != NULL && !choose_chart (view, choices->chart))
    return NULL;
  choose_form (view, choices->form);
  if (choices->issues != NULL && !choose (dataset, KIND_ISSUE, choices->issues, &view->issues))
    return NULL;
  if (!choose_actors (view, dataset, choices))
    return NULL;
  if (choices->as_of != NULL && !choose_date (&view->as_of, "--as-of", choices->as_of))
    return NULL;
  if (choices->from != NULL && !choose_date (&view->from, "--from", choices->from))
    return NULL;
  if (!choose_assumptions (view, dataset, choices->assume))
    return NULL;
  if (choices->sort != NULL && !choose_sort (view, dataset, choices->sort))
    return NULL;
  if (choices->title != NULL && !choose_text (&view->title, "--title", choices->title))
    return NULL;
  if (choices->subtitle != NULL && !choose_text (&view->subtitle, "--subtitle", choices->subtitle))
    return NULL;
  return g_steal_pointer (&view);
}
