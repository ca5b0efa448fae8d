/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-fill.h"
#include "sp-names.h"
#include "sp-news.h"
#include "sp-phrases.h"
#include "sp-sentence.h"

#include <glib/gi18n.h>

/* Where a dataset's actors and issues have their places in a selection; SP_NONE for none. */
typedef struct
{
  const SpSelection *selection;
  const SpDataset *dataset;
  guint32 *actors;
  guint32 *issues;
} Places;

static void
init_places (Places *self, const SpSelection *selection)
{
  guint n_actors;
  guint n_issues;

  self->selection = selection;
  self->dataset = sp_selection_get_dataset (selection);
  n_actors = sp_dataset_get_n_actors (self->dataset);
  n_issues = sp_dataset_get_n_issues (self->dataset);
  self->actors = g_new (guint32, n_actors);
  self->issues = g_new (guint32, n_issues);
  for (guint i = 0; i < n_actors; i++)
    self->actors[i] = SP_NONE;
  for (guint i = 0; i < n_issues; i++)
    self->issues[i] = SP_NONE;
  for (guint i = 0; i < sp_selection_get_n_actors (selection); i++)
    self->actors[sp_selection_get_actor (selection, i)] = i;
  for (guint i = 0; i < sp_selection_get_n_issues (selection); i++)
    self->issues[sp_selection_get_issue (selection, i)] = i;
}

static void
clear_places (Places *self)
{
  g_free (self->actors);
  g_free (self->issues);
}

static guint32
find_actor (const Places *self, const char *id)
{
  guint32 index = sp_dataset_find_actor (self->dataset, id);

  return index != SP_NONE ? self->actors[index] : SP_NONE;
}

static guint32
find_issue (const Places *self, const char *id)
{
  guint32 index = sp_dataset_find_issue (self->dataset, id);

  return index != SP_NONE ? self->issues[index] : SP_NONE;
}

static void
free_item (gpointer data)
{
  SpNewsItem *self = data;

  g_free (self->actor);
  g_free (self->issue);
  g_free (self->name);
  g_free (self->title);
  g_free (self->before);
  g_free (self->after);
  g_free (self);
}

static char *
add_part (char *words, char *part)
{
  g_autofree char *old = words;
  g_autofree char *owned = part;

  if (part == NULL)
    return g_steal_pointer (&old);
  return sp_join (C_ ("between words of a list", ", "), old, owned, NULL);
}

/* Everything of a standing that a picture shows. */
static char *
tell_standing (const SpSelection *selection, guint actor, guint issue)
{
  char *words = sp_sentence_standing (selection, actor, issue);

  words = add_part (words, sp_sentence_scope (selection, actor, issue));
  words = add_part (words, sp_sentence_condition (selection, actor, issue));
  return add_part (words, sp_sentence_contest (selection, actor, issue));
}

/* Of a place in @selection; @before and @after are taken. */
static void
add_item (GPtrArray *news,
          const SpSelection *selection,
          guint actor,
          guint issue,
          char *before,
          char *after)
{
  const SpDataset *dataset = sp_selection_get_dataset (selection);
  guint actor_index = sp_selection_get_actor (selection, actor);
  const SpIssue *data = sp_dataset_get_issue (dataset, sp_selection_get_issue (selection, issue));
  SpNewsItem *item = g_new0 (SpNewsItem, 1);

  item->actor = g_strdup (sp_dataset_get_actor (dataset, actor_index)->id);
  item->issue = g_strdup (data->id);
  item->name = sp_actor_get_shown_name (dataset, actor_index);
  item->title = g_strdup (sp_text_show (dataset, data->title));
  item->before = before;
  item->after = after;
  g_ptr_array_add (news, item);
}

static gboolean
is_known (const SpSelection *selection, guint actor, guint issue)
{
  SpStandingState state = sp_selection_get_standing (selection, actor, issue)->state;

  return state != SP_STANDING_NOT_FOUND && state != SP_STANDING_NOT_RESEARCHED
         && state != SP_STANDING_DOES_NOT_APPLY;
}

/* Whether what a place in @here is of exists in the other dataset, shown or not. */
static gboolean
is_there (const Places *there, const Places *here, guint actor, guint issue)
{
  guint actor_index = sp_selection_get_actor (here->selection, actor);
  guint issue_index = sp_selection_get_issue (here->selection, issue);

  return sp_dataset_find_actor (there->dataset,
                                sp_dataset_get_actor (here->dataset, actor_index)->id)
           != SP_NONE
         && sp_dataset_find_issue (there->dataset,
                                   sp_dataset_get_issue (here->dataset, issue_index)->id)
              != SP_NONE;
}

/* The mark of a place in @here, compared with that of the same ids in @there, where there is one.
 * @is_later: whether @here is. */
static void
compare (GPtrArray *news,
         const Places *here,
         const Places *there,
         guint actor,
         guint issue,
         gboolean is_later)
{
  guint actor_index = sp_selection_get_actor (here->selection, actor);
  guint issue_index = sp_selection_get_issue (here->selection, issue);
  guint32 other_actor = find_actor (there, sp_dataset_get_actor (here->dataset, actor_index)->id);
  guint32 other_issue = find_issue (there, sp_dataset_get_issue (here->dataset, issue_index)->id);
  g_autofree char *own = NULL;
  g_autofree char *other = NULL;

  if (other_actor == SP_NONE || other_issue == SP_NONE)
    {
      if (!is_known (here->selection, actor, issue) || is_there (there, here, actor, issue))
        return;
      own = tell_standing (here->selection, actor, issue);
      add_item (news, here->selection, actor, issue, is_later ? NULL : g_steal_pointer (&own),
                is_later ? g_steal_pointer (&own) : NULL);
      return;
    }
  if (!is_later)
    return;
  own = tell_standing (here->selection, actor, issue);
  other = tell_standing (there->selection, other_actor, other_issue);
  if (!g_str_equal (own, other))
    add_item (news, here->selection, actor, issue, g_steal_pointer (&other),
              g_steal_pointer (&own));
}

static void
compare_all (GPtrArray *news, const Places *here, const Places *there, gboolean is_later)
{
  for (guint issue = 0; issue < sp_selection_get_n_issues (here->selection); issue++)
    for (guint actor = 0; actor < sp_selection_get_n_actors (here->selection); actor++)
      compare (news, here, there, actor, issue, is_later);
}

GPtrArray *
sp_news_list (const SpSelection *before, const SpSelection *after)
{
  GPtrArray *news;
  Places earlier;
  Places later;

  g_return_val_if_fail (before != NULL && after != NULL, NULL);

  news = g_ptr_array_new_with_free_func (free_item);
  init_places (&earlier, before);
  init_places (&later, after);
  compare_all (news, &later, &earlier, TRUE);
  compare_all (news, &earlier, &later, FALSE);
  clear_places (&earlier);
  clear_places (&later);
  return news;
}

char *
sp_news_tell (const GPtrArray *news)
{
  g_autofree char *count = NULL;

  g_return_val_if_fail (news != NULL, NULL);

  if (news->len == 0)
    return g_strdup (C_ ("news", "no mark stands elsewhere"));
  count = sp_phrase_count (news->len, news->len);
  return sp_fill (ngettext ("{count} mark stands elsewhere now",
                            "{count} marks stand elsewhere now", news->len),
                  "count", count, NULL);
}

char *
sp_news_item_tell (const SpNewsItem *item)
{
  g_return_val_if_fail (item != NULL, NULL);

  if (item->before == NULL)
    return sp_fill (C_ ("news", "new: {standing}"), "standing", item->after, NULL);
  if (item->after == NULL)
    return sp_fill (C_ ("news", "gone: {standing}"), "standing", item->before, NULL);
  return sp_fill (C_ ("news", "{before} → {after}"), "before", item->before, "after", item->after,
                  NULL);
}
