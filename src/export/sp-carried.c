/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-carried.h"

#include "dataset/sp-subset.h"
#include "dataset/sp-view-json.h"
#include "dataset/sp-writer.h"
#include "sp-places.h"
#include "sp-svg-data.h"

#include <math.h>
#include <string.h>

struct _SpCarried
{
  SpDataMode mode;
  SpSetup setup;
  char *view; /* JSON */
  GBytes *data;
  char *places; /* of the statements of the data; NULL: they are those in the data */
  GBytes *style;
  GBytes *description;
};

const char *
sp_data_mode_get_name (SpDataMode mode)
{
  static const char *const names[] = { "view", "all", "none" };

  g_return_val_if_fail (mode < SP_N_DATA_MODES, NULL);

  return names[mode];
}

/* The view */

/* With all said that a smaller dataset, or a later one, would fill in otherwise. */
static SpView *
make_view (const SpScene *scene, const SpSelection *selection)
{
  SpView *view = sp_view_copy (sp_selection_get_view (selection));

  g_free (view->chart);
  view->chart = g_strdup (sp_scene_get_kind (scene));
  g_clear_pointer (&view->issues, g_array_unref);
  view->issues = sp_selection_list_issues (selection);
  if (view->actors == NULL && view->groups == NULL)
    view->actors = sp_selection_list_actors (selection);
  view->as_of = sp_selection_get_as_of (selection);
  if ((sp_scene_get_needs (scene) & SP_NEEDS_FROM) != 0)
    view->from = sp_selection_get_from (selection);
  return view;
}

/* The data */

static void
add_statements (SpSubset *subset, const GArray *statements)
{
  for (guint i = 0; i < statements->len; i++)
    sp_subset_add_statement (subset, g_array_index (statements, guint32, i));
}

/* The issue that is sorted by need not be one of those that are shown. */
static void
add_sort_issue (SpSubset *subset, const SpSelection *selection, const SpView *view)
{
  SpDataset *dataset = sp_selection_get_dataset (selection);
  g_autoptr (SpView) other = NULL;
  g_autoptr (SpSelection) values = NULL;
  guint32 issue;

  if (view->sort == NULL || !g_str_has_prefix (view->sort, "value:"))
    return;
  issue = sp_dataset_find_issue (dataset, view->sort + 6);
  if (issue == SP_NONE)
    return;
  other = sp_view_copy (view);
  g_array_set_size (other->issues, 0);
  g_array_append_val (other->issues, issue);
  values = sp_selection_new (dataset, other);
  add_statements (subset, sp_selection_get_statements (values));
}

typedef struct
{
  guint32 statement;
  guint32 day;
} Dated;

static int
compare_dated (gconstpointer a, gconstpointer b)
{
  const Dated *left = a;
  const Dated *right = b;

  if (left->day != right->day)
    return left->day < right->day ? -1 : 1;
  return (left->statement > right->statement) - (left->statement < right->statement);
}

static gboolean
widen (double *low, double *high, double value)
{
  gboolean wider = !isnan (value) && !(value >= *low && value <= *high);

  *low = fmin (*low, value);
  *high = fmax (*high, value);
  return wider;
}

/* A number scale that says no end is as wide as what is known on it: whatever ever made it wider comes
 * along, so that nothing is nearer or farther than it was. */
static void
add_extremes (SpSubset *subset, const SpSelection *selection, guint32 issue)
{
  const SpDataset *dataset = sp_selection_get_dataset (selection);
  g_autoptr (GArray) dated = g_array_new (FALSE, FALSE, sizeof (Dated));
  double low = NAN;
  double high = NAN;

  for (guint32 i = 0; i < sp_dataset_get_n_statements (dataset); i++)
    {
      const SpStatement *statement = sp_dataset_get_statement (dataset, i);
      Dated entry = { i, sp_date_last_day (statement->date) };

      if (statement->issue == issue && entry.day <= sp_selection_get_day (selection))
        g_array_append_val (dated, entry);
    }
  g_array_sort (dated, compare_dated);
  for (guint i = 0; i < dated->len; i++)
    {
      guint32 index = g_array_index (dated, Dated, i).statement;
      const SpStatement *statement = sp_dataset_get_statement (dataset, index);
      gboolean wider = widen (&low, &high, statement->position);

      wider |= widen (&low, &high, statement->low);
      wider |= widen (&low, &high, statement->high);
      if (wider)
        sp_subset_add_cell (subset, statement->actor, issue, sp_selection_get_day (selection));
    }
}

static void
add_scales (SpSubset *subset, const SpSelection *selection)
{
  const SpDataset *dataset = sp_selection_get_dataset (selection);

  for (guint i = 0; i < sp_selection_get_n_issues (selection); i++)
    {
      guint32 issue = sp_selection_get_issue (selection, i);
      const SpIssue *scale = sp_dataset_get_issue (dataset, issue);

      if (scale->scale == SP_SCALE_NUMBER && (isnan (scale->min) || isnan (scale->max)))
        add_extremes (subset, selection, issue);
    }
}

/* All that the actors said on the issues, and what happened meanwhile, where the picture tells of it. */
static void
add_history (SpSubset *subset, const SpScene *scene, const SpSelection *selection)
{
  const SpDataset *dataset = sp_selection_get_dataset (selection);
  SpNeeds needs = sp_scene_get_needs (scene);
  guint32 day = sp_selection_get_day (selection);

  if ((needs & SP_NEEDS_HISTORY) != 0)
    for (guint i = 0; i < sp_selection_get_n_actors (selection); i++)
      for (guint j = 0; j < sp_selection_get_n_issues (selection); j++)
        sp_subset_add_cell (subset, sp_selection_get_actor (selection, i),
                            sp_selection_get_issue (selection, j), day);
  if ((needs & SP_NEEDS_EVENTS) != 0)
    for (guint i = 0; i < sp_dataset_get_n_events (dataset); i++)
      if (sp_date_last_day (sp_dataset_get_event (dataset, i)->date) <= day)
        sp_subset_add_event (subset, i);
}

/* Which statements of the file that the dataset was made in those of @subset are (NULL: those of the dataset), where
 * that can't be told from their ids and own places. */
static char *
write_places (const SpDataset *dataset, const SpSubset *subset)
{
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (guint32));
  gboolean needed = FALSE;

  for (guint32 i = 0; i < sp_dataset_get_n_statements (dataset); i++)
    {
      guint32 place = sp_dataset_get_place (dataset, i);

      if (subset != NULL && !sp_subset_has_statement (subset, i))
        continue;
      if (!needed && place != places->len)
        {
          g_autoptr (SpWords) words = sp_dataset_read_words (dataset, i);

          needed = words->id == NULL;
        }
      g_array_append_val (places, place);
    }
  return needed ? sp_places_write ((const guint32 *)(gpointer)places->data, places->len) : NULL;
}

static SpSubset *
choose_part (const SpScene *scene, const SpSelection *selection, const SpView *view)
{
  SpSubset *subset = sp_subset_new (sp_selection_get_dataset (selection));

  sp_subset_add_view (subset, view);
  for (guint i = 0; i < sp_selection_get_n_actors (selection); i++)
    sp_subset_add_actor (subset, sp_selection_get_actor (selection, i));
  add_statements (subset, sp_selection_get_statements (selection));
  add_statements (subset, sp_scene_get_statements (scene));
  add_history (subset, scene, selection);
  add_sort_issue (subset, selection, view);
  add_scales (subset, selection);
  sp_subset_close (subset, sp_selection_get_day (selection));
  return subset;
}

static void
set_data (SpCarried *self, const SpScene *scene, const SpSelection *selection, const SpView *view)
{
  SpDataset *dataset = sp_selection_get_dataset (selection);
  g_autoptr (SpSubset) part = NULL;

  if (self->mode == SP_DATA_NONE)
    return;
  if (self->mode == SP_DATA_VIEW)
    part = choose_part (scene, selection, view);
  self->data = part != NULL ? sp_subset_write (part, view) : sp_writer_write (dataset);
  self->places = write_places (dataset, part);
}

SpCarried *
sp_carried_new (const SpScene *scene,
                const SpSelection *selection,
                SpDataMode mode,
                const SpSetup *setup,
                GBytes *style,
                const char *description)
{
  SpCarried *self;
  g_autoptr (SpView) view = NULL;

  g_return_val_if_fail (scene != NULL && selection != NULL && setup != NULL, NULL);

  self = g_new0 (SpCarried, 1);
  view = make_view (scene, selection);
  self->mode = mode;
  self->setup = *setup;
  self->style = style != NULL ? g_bytes_ref (style) : NULL;
  self->description = description != NULL && *description != '\0'
                        ? g_bytes_new (description, strlen (description))
                        : NULL;
  if (*setup->language == '\0')
    sp_setup_set_word (self->setup.language, sp_scene_get_language (scene));
  self->view = sp_view_to_json (view, sp_selection_get_dataset (selection));
  set_data (self, scene, selection, view);
  return self;
}

void
sp_carried_free (SpCarried *self)
{
  if (self == NULL)
    return;
  g_free (self->view);
  g_free (self->places);
  g_clear_pointer (&self->data, g_bytes_unref);
  g_clear_pointer (&self->style, g_bytes_unref);
  g_clear_pointer (&self->description, g_bytes_unref);
  g_free (self);
}

gboolean
sp_carried_is_too_large (const SpCarried *self, gsize *size)
{
  gsize length;

  g_return_val_if_fail (self != NULL, FALSE);

  length = self->data != NULL ? g_bytes_get_size (self->data) : 0;
  if (size != NULL)
    *size = length;
  return length > SP_CARRIED_MAX;
}

static void
append_data (const SpCarried *self, GString *out)
{
  g_autofree char *sum = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, self->data);
  g_autofree char *content = NULL;
  gboolean is_base64 = FALSE;

  if (!sp_carried_is_too_large (self, NULL))
    content = sp_svg_data_encode (self->data, &is_base64);
  g_string_append_printf (out,
                          "      <sp:data what=\"%s\" bytes=\"%" G_GSIZE_FORMAT
                          "\" sha256=\"%s\"%s",
                          sp_data_mode_get_name (self->mode), g_bytes_get_size (self->data), sum,
                          is_base64 ? " encoding=\"base64\"" : "");
  if (content == NULL)
    {
      g_string_append (out, "/>\n");
      return;
    }
  g_string_append (out, " xml:space=\"preserve\">");
  g_string_append (out, content);
  g_string_append (out, "</sp:data>\n");
}

static void
append_bytes (GString *out, const char *name, GBytes *bytes)
{
  gboolean is_base64;
  g_autofree char *content = bytes != NULL ? sp_svg_data_encode (bytes, &is_base64) : NULL;

  if (content != NULL)
    g_string_append_printf (out, "      <sp:%s%s xml:space=\"preserve\">%s</sp:%s>\n", name,
                            is_base64 ? " encoding=\"base64\"" : "", content, name);
}

void
sp_carried_append (const SpCarried *self, GString *out, const char *sum)
{
  g_return_if_fail (self != NULL && out != NULL && sum != NULL);

  g_string_append_printf (out,
                          "    <sp:standpoint xmlns:sp=\"" SP_SVG_NAMESPACE
                          "\" version=\"1\" drawing=\"%s\">\n      <sp:picture",
                          sum);
  sp_setup_append (&self->setup, out);
  /* The view's JSON needs no escapes of XML. */
  g_string_append_printf (out, "/>\n      <sp:view xml:space=\"preserve\">%s</sp:view>\n",
                          self->view);
  append_bytes (out, "description", self->description);
  append_bytes (out, "style", self->style);
  if (self->places != NULL && !sp_carried_is_too_large (self, NULL))
    g_string_append_printf (out, "      <sp:places>%s</sp:places>\n", self->places);
  if (self->data != NULL)
    append_data (self, out);
  g_string_append (out, "    </sp:standpoint>\n");
}
