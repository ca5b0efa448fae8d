/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-order.h"

#include "sp-agreement.h"
#include "sp-clusters.h"
#include "sp-names.h"

#include <math.h>
#include <string.h>

/* The time to order by similarity grows with the cube of the number of actors. */
#define MAX_SIMILAR 1000

/* Letters that Unicode does not take apart but dictionaries file under another. */
static const struct
{
  gunichar letter;
  const char *filed_as;
} letters[] = {
  { 0x00e6, "ae" }, { 0x00f0, "d" }, { 0x00f8, "o" }, { 0x00fe, "th" }, { 0x0111, "d" },
  { 0x0127, "h" },  { 0x0131, "i" }, { 0x0142, "l" }, { 0x0153, "oe" }, { 0x0167, "t" },
  { 0x0259, "a" },  { 0x0451, "е" }, { 0x02bb, "" },  { 0x02bc, "" },   { 0x2019, "" },
};

/**
 * Place:
 *
 * An actor of the selection with all that it may be sorted by.
 */
typedef struct
{
  guint place;
  guint32 actor;
  guint32 group;
  double value;
  char *name;
  char *key;
} Place;

static void
append_filed (GString *key, gunichar letter)
{
  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    if (letters[i].letter == letter)
      {
        g_string_append (key, letters[i].filed_as);
        return;
      }
  g_string_append_unichar (key, letter);
}

static gboolean
loses_accents (gunichar letter)
{
  switch (g_unichar_get_script (letter))
    {
    case G_UNICODE_SCRIPT_LATIN:
    case G_UNICODE_SCRIPT_GREEK:
    case G_UNICODE_SCRIPT_ARABIC:
      return TRUE;
    default:
      return FALSE;
    }
}

static void
append_bare (GString *key, gunichar letter)
{
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  gsize n = 1;

  if (g_unichar_ismark (letter))
    return;
  parts[0] = letter;
  if (loses_accents (letter))
    n = g_unichar_fully_decompose (letter, TRUE, parts, G_N_ELEMENTS (parts));
  for (gsize i = 0; i < n; i++)
    if (!g_unichar_ismark (parts[i]))
      append_filed (key, parts[i]);
}

char *
sp_name_get_key (const char *name)
{
  g_autofree char *folded = NULL;
  g_autofree char *composed = NULL;
  GString *key;

  g_return_val_if_fail (name != NULL, NULL);

  folded = g_utf8_casefold (name, -1);
  composed = g_utf8_normalize (folded, -1, G_NORMALIZE_ALL_COMPOSE);
  key = g_string_new (NULL);
  for (const char *p = composed != NULL ? composed : folded; *p != '\0'; p = g_utf8_next_char (p))
    append_bare (key, g_utf8_get_char (p));
  return g_string_free (key, FALSE);
}

int
sp_name_compare (const char *a, const char *b)
{
  g_autofree char *key_a = sp_name_get_key (a);
  g_autofree char *key_b = sp_name_get_key (b);
  int order = strcmp (key_a, key_b);

  return order != 0 ? order : strcmp (a, b);
}

static gboolean
parse_value (const SpDataset *dataset, const char *id, SpSort *sort, guint32 *issue)
{
  guint32 found = sp_dataset_find_issue (dataset, id);

  if (found == SP_NONE)
    return FALSE;
  *sort = SP_SORT_VALUE;
  *issue = found;
  return TRUE;
}

gboolean
sp_sort_parse (const SpDataset *dataset, const char *text, SpSort *sort, guint32 *issue)
{
  static const char *const words[] = { NULL, "file", "name", "group", "value", "similarity" };

  g_return_val_if_fail (dataset != NULL && sort != NULL && issue != NULL, FALSE);

  if (text != NULL && g_str_has_prefix (text, "value:"))
    return parse_value (dataset, text + strlen ("value:"), sort, issue);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_strcmp0 (text, words[i]) == 0)
      {
        *sort = i;
        *issue = SP_NONE;
        return TRUE;
      }
  return FALSE;
}

SpSort
sp_order_get_sort (const SpSelection *selection, guint issue, guint32 *value_issue)
{
  const SpDataset *dataset;
  guint32 index;
  guint32 named = SP_NONE;
  SpSort sort = SP_SORT_UNSAID;

  g_return_val_if_fail (selection != NULL, SP_SORT_NAME);

  dataset = sp_selection_get_dataset (selection);
  index = sp_selection_get_issue (selection, issue);
  sp_sort_parse (dataset, sp_selection_get_view (selection)->sort, &sort, &named);
  if (sort == SP_SORT_UNSAID)
    sort = sp_dataset_get_issue (dataset, index)->scale == SP_SCALE_NUMBER ? SP_SORT_VALUE
                                                                           : SP_SORT_NAME;
  if (sort == SP_SORT_VALUE && named == SP_NONE)
    named = index;
  if (sort == SP_SORT_SIMILARITY && sp_selection_get_n_actors (selection) > MAX_SIMILAR)
    sort = SP_SORT_NAME;
  if (value_issue != NULL)
    *value_issue = named;
  return sort;
}

SpSort
sp_order_get_common_sort (const SpSelection *selection, guint32 *value_issue)
{
  guint32 named = SP_NONE;
  SpSort sort = SP_SORT_UNSAID;

  g_return_val_if_fail (selection != NULL, SP_SORT_NAME);

  sp_sort_parse (sp_selection_get_dataset (selection), sp_selection_get_view (selection)->sort,
                 &sort, &named);
  if (sort == SP_SORT_VALUE && named == SP_NONE && sp_selection_get_n_issues (selection) > 0)
    named = sp_selection_get_issue (selection, 0);
  if (sort == SP_SORT_UNSAID || (sort == SP_SORT_VALUE && named == SP_NONE)
      || (sort == SP_SORT_SIMILARITY && sp_selection_get_n_actors (selection) > MAX_SIMILAR))
    sort = SP_SORT_NAME;
  if (value_issue != NULL)
    *value_issue = named;
  return sort;
}

static guint32
find_group (const SpSelection *selection, guint32 actor)
{
  const SpDataset *dataset = sp_selection_get_dataset (selection);
  guint n = sp_dataset_get_n_groups (dataset);

  for (guint32 i = 0; i < n; i++)
    if (sp_dataset_is_member (dataset, actor, i, sp_selection_get_day (selection)))
      return i;
  return SP_NONE;
}

/* The issue that is sorted by need not be one of those that are shown. */
static double
find_value (const SpSelection *selection, guint32 actor, guint32 issue)
{
  const SpKnown *known = sp_selection_get_known (selection);
  g_autofree SpAssumption *assumptions = NULL;
  SpStanding standing;
  double value;
  guint n = sp_dataset_get_n_conditions (sp_selection_get_dataset (selection));

  assumptions = g_new (SpAssumption, n);
  for (guint i = 0; i < n; i++)
    assumptions[i] = sp_selection_get_assumption (selection, i);
  sp_standing_init_known (&standing, known, actor, issue, assumptions);
  value = standing.position;
  sp_standing_clear (&standing);
  return value;
}

static Place *
list_places (const SpSelection *selection, SpSort sort, guint32 value_issue)
{
  guint n = sp_selection_get_n_actors (selection);
  SpDataset *dataset = sp_selection_get_dataset (selection);
  Place *places = g_new0 (Place, n);

  for (guint i = 0; i < n; i++)
    {
      Place *place = &places[i];

      place->place = i;
      place->actor = sp_selection_get_actor (selection, i);
      place->name = sp_actor_get_shown_name (dataset, place->actor);
      place->key = sp_name_get_key (place->name);
      place->value = NAN;
      if (sort == SP_SORT_GROUP)
        place->group = find_group (selection, place->actor);
      if (sort == SP_SORT_VALUE)
        place->value = find_value (selection, place->actor, value_issue);
    }
  return places;
}

static int
compare_values (double a, double b)
{
  if (isnan (a) || isnan (b))
    return (isnan (a) != 0) - (isnan (b) != 0);
  return (b > a) - (b < a);
}

/* What is not sorted by is the same in all places. */
static int
compare_places (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const Place *left = a;
  const Place *right = b;
  int order = compare_values (left->value, right->value);

  if (order == 0)
    order = (left->group > right->group) - (left->group < right->group);
  if (order == 0)
    order = strcmp (left->key, right->key);
  if (order == 0)
    order = strcmp (left->name, right->name);
  return order != 0 ? order : (left->place > right->place) - (left->place < right->place);
}

/* Neighbours agree, over all chosen issues. @order is alphabetical before, which settles ties. */
static void
order_by_similarity (const SpSelection *selection, guint *order, guint n)
{
  g_autofree double *distances = sp_agreement_get_distances (selection, order, n);
  g_autofree SpMerge *merges = sp_clusters_merge (distances, n);
  g_autofree guint *leaves = sp_clusters_order (distances, n, merges);
  g_autofree guint *before = g_memdup2 (order, n * sizeof (guint));

  for (guint i = 0; i < n; i++)
    order[i] = before[leaves[i]];
}

static guint *
order_by (const SpSelection *selection, SpSort sort, guint32 value_issue)
{
  guint n = sp_selection_get_n_actors (selection);
  Place *places = list_places (selection, sort, value_issue);
  guint *order = g_new (guint, n + 1);

  if (sort != SP_SORT_FILE)
    g_qsort_with_data (places, (int)n, sizeof (Place), compare_places, NULL);
  for (guint i = 0; i < n; i++)
    {
      order[i] = places[i].place;
      g_free (places[i].name);
      g_free (places[i].key);
    }
  g_free (places);
  if (sort == SP_SORT_SIMILARITY)
    order_by_similarity (selection, order, n);
  return order;
}

guint *
sp_order_actors (const SpSelection *selection, guint issue)
{
  guint32 value_issue = SP_NONE;
  SpSort sort;

  g_return_val_if_fail (selection != NULL, NULL);

  sort = sp_order_get_sort (selection, issue, &value_issue);
  return order_by (selection, sort, value_issue);
}

guint *
sp_order_actors_by_name (const SpSelection *selection)
{
  g_return_val_if_fail (selection != NULL, NULL);

  return order_by (selection, SP_SORT_NAME, SP_NONE);
}

guint *
sp_order_actors_in_common (const SpSelection *selection)
{
  guint32 value_issue = SP_NONE;
  SpSort sort;

  g_return_val_if_fail (selection != NULL, NULL);

  sort = sp_order_get_common_sort (selection, &value_issue);
  return order_by (selection, sort, value_issue);
}

/* Where the view names an actor; those that it does not come after them. */
static guint
find_choice (const SpSelection *selection, guint place)
{
  const GArray *actors = sp_selection_get_view (selection)->actors;
  guint32 actor = sp_selection_get_actor (selection, place);
  guint i = 0;

  while (actors != NULL && i < actors->len && g_array_index (actors, guint32, i) != actor)
    i++;
  return i;
}

static int
compare_choices (gconstpointer a, gconstpointer b, gpointer user_data)
{
  guint left = *(const guint *)a;
  guint right = *(const guint *)b;
  guint first = find_choice (user_data, left);
  guint second = find_choice (user_data, right);

  return first != second ? (first > second) - (first < second) : (left > right) - (left < right);
}

guint *
sp_order_actors_as_chosen (const SpSelection *selection)
{
  guint n;
  guint *order;

  g_return_val_if_fail (selection != NULL, NULL);

  if (sp_selection_get_view (selection)->sort != NULL)
    return sp_order_actors_in_common (selection);
  n = sp_selection_get_n_actors (selection);
  order = g_new (guint, n + 1);
  for (guint i = 0; i < n; i++)
    order[i] = i;
  g_qsort_with_data (order, (int)n, sizeof (guint), compare_choices, (gpointer)selection);
  return order;
}

guint32
sp_order_get_group (const SpSelection *selection, guint actor)
{
  g_return_val_if_fail (selection != NULL, SP_NONE);

  return find_group (selection, sp_selection_get_actor (selection, actor));
}
