/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-names.h"
#include "sp-search-private.h"

/* Further words of a query are not looked at. */
#define MAX_WORDS 16
/* Between two texts that are searched together: no word has it. */
#define GAP '\n'

typedef struct
{
  const SpDataset *dataset;
  char **words;
  guint n_words;
  SpSearchScope scope;
  guint most;
  GPtrArray *found;
  guint n_more;
  GString *folded;   /* of what is looked at */
  GPtrArray *actors; /* their folded names, for statements */
  GPtrArray *issues;
  GCancellable *cancellable;
} Search;

/* Something that has all words, before it is known whether it is among the first. */
typedef struct
{
  guint32 index;
  guint32 rank; /* the lower the better */
} Hit;

static void
free_found (gpointer data)
{
  SpFound *self = data;

  g_free (self->text);
  g_array_unref (self->spans);
  g_free (self);
}

static char **
split_words (const char *query)
{
  g_autofree char *folded = sp_search_fold (query, NULL);
  g_auto (GStrv) parts = g_strsplit (folded, " ", -1);
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  guint n = 0;

  for (guint i = 0; parts[i] != NULL && n < MAX_WORDS; i++)
    if (*parts[i] != '\0')
      {
        g_strv_builder_add (words, parts[i]);
        n++;
      }
  return g_strv_builder_end (words);
}

static void
add_string (GString *folded, const char *string)
{
  if (string == NULL)
    return;
  sp_search_fold_into (folded, string, NULL);
  g_string_append_c (folded, GAP);
}

static void
add_text (GString *folded, const SpText *text)
{
  for (guint i = 0; text != NULL && i < sp_text_get_n (text); i++)
    add_string (folded, sp_text_get_string (text, i));
}

static gboolean
begins_word (const char *folded, const char *at)
{
  return at == folded || !g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (at)));
}

/* How well a word is found: 0 a whole text, 1 the beginning of one, 2 of a word, 3 inside of one; 4 not. */
static guint
rank_word (const char *folded, const char *word)
{
  gsize length = strlen (word);
  guint best = 4;

  for (const char *at = strstr (folded, word); at != NULL && best > 0; at = strstr (at + 1, word))
    {
      gboolean first = at == folded || at[-1] == GAP;
      guint rank = first && at[length] == GAP ? 0 : first ? 1 : begins_word (folded, at) ? 2 : 3;

      best = MIN (best, rank);
    }
  return best;
}

/* The sum of the words' ranks, or G_MAXUINT where one is not found. */
static guint
rank_all (const Search *self)
{
  guint sum = 0;

  for (guint i = 0; i < self->n_words; i++)
    {
      guint rank = rank_word (self->folded->str, self->words[i]);

      if (rank == 4)
        return G_MAXUINT;
      sum += rank;
    }
  return sum;
}

static int
compare_hits (gconstpointer a, gconstpointer b)
{
  const Hit *one = a;
  const Hit *other = b;

  return one->rank != other->rank    ? (one->rank < other->rank ? -1 : 1)
         : one->index < other->index ? -1
                                     : one->index > other->index;
}

/* Of several texts the one in which most words are. */
static void
add_found (Search *self, SpFoundKind kind, guint32 index, const GPtrArray *texts)
{
  SpFound *found = g_new0 (SpFound, 1);
  const char *best = "";
  guint most = 0;

  for (guint i = 0; i < texts->len; i++)
    {
      const char *text = g_ptr_array_index (texts, i);
      g_autofree char *folded = sp_search_fold (text, NULL);
      guint n = 0;

      for (guint j = 0; j < self->n_words; j++)
        n += strstr (folded, self->words[j]) != NULL;
      if (n > most || *best == '\0')
        best = text;
      most = MAX (n, most);
    }
  found->kind = kind;
  found->index = index;
  sp_search_quote (found, best, self->words);
  g_ptr_array_add (self->found, found);
}

static void
list_string (GPtrArray *texts, const char *string)
{
  if (string != NULL && *string != '\0')
    g_ptr_array_add (texts, g_strdup (string));
}

/* As it is shown, then in the other languages. */
static void
list_text (GPtrArray *texts, const SpDataset *dataset, const SpText *text)
{
  if (text == NULL)
    return;
  list_string (texts, sp_text_show (dataset, text));
  for (guint i = 0; i < sp_text_get_n (text); i++)
    list_string (texts, sp_text_get_string (text, i));
}

static GPtrArray *
list_texts (const Search *self, SpFoundKind kind, guint32 index)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);

  if (kind == SP_FOUND_ACTOR)
    {
      const SpActor *actor = sp_dataset_get_actor (self->dataset, index);

      g_ptr_array_add (texts, sp_actor_get_shown_name (self->dataset, index));
      list_text (texts, self->dataset, actor->name);
      list_text (texts, self->dataset, actor->short_name);
      list_string (texts, actor->id);
    }
  else if (kind == SP_FOUND_ISSUE)
    {
      const SpIssue *issue = sp_dataset_get_issue (self->dataset, index);

      list_text (texts, self->dataset, issue->title);
      list_text (texts, self->dataset, issue->question);
      list_string (texts, issue->id);
    }
  else if (kind == SP_FOUND_SOURCE)
    {
      const SpSource *source = sp_dataset_get_source (self->dataset, index);

      list_string (texts, source->title);
      list_string (texts, source->publisher);
      list_string (texts, source->container_title);
      list_string (texts, source->author);
      list_string (texts, source->id);
    }
  return texts;
}

static void
take_hits (Search *self, SpFoundKind kind, GArray *hits)
{
  g_array_sort (hits, compare_hits);
  for (guint i = 0; i < MIN (hits->len, self->most); i++)
    {
      guint32 index = g_array_index (hits, Hit, i).index;
      g_autoptr (GPtrArray) texts = list_texts (self, kind, index);

      if (kind == SP_FOUND_STATEMENT)
        {
          g_autoptr (SpWords) words = sp_dataset_read_words (self->dataset, index);

          list_string (texts, words->quote);
          list_text (texts, self->dataset, words->translation);
          list_text (texts, self->dataset, words->summary);
          list_text (texts, self->dataset, words->scope);
          list_text (texts, self->dataset, words->speaker);
          list_text (texts, self->dataset, words->role);
        }
      add_found (self, kind, index, texts);
    }
  self->n_more += hits->len - MIN (hits->len, self->most);
}

/* @folded: gets each one's texts, of char *, to be found in statements too; or NULL. */
static void
find_named (Search *self, SpFoundKind kind, guint n, GPtrArray *folded)
{
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (Hit));

  for (guint32 i = 0; i < n; i++)
    {
      g_autoptr (GPtrArray) texts = list_texts (self, kind, i);
      Hit hit = { i, 0 };

      g_string_truncate (self->folded, 0);
      for (guint j = 0; j < texts->len; j++)
        add_string (self->folded, g_ptr_array_index (texts, j));
      hit.rank = rank_all (self);
      if (hit.rank != G_MAXUINT)
        g_array_append_val (hits, hit);
      if (folded != NULL)
        g_ptr_array_add (folded, g_strdup (self->folded->str));
    }
  if (self->scope & SP_SEARCH_NAMES)
    take_hits (self, kind, hits);
}

/* Whether all words are in the statement or in the names of its actor and issue, and not all of them in one of these names. */
static gboolean
has_words (const Search *self, const SpStatement *statement)
{
  const char *actor = g_ptr_array_index (self->actors, statement->actor);
  const char *issue = g_ptr_array_index (self->issues, statement->issue);
  gboolean own = FALSE;
  gboolean of_actor = FALSE;
  gboolean of_issue = FALSE;

  for (guint i = 0; i < self->n_words; i++)
    {
      if (strstr (self->folded->str, self->words[i]) != NULL)
        own = TRUE;
      else if (strstr (actor, self->words[i]) != NULL)
        of_actor = TRUE;
      else if (strstr (issue, self->words[i]) != NULL)
        of_issue = TRUE;
      else
        return FALSE;
    }
  return own || (of_actor && of_issue);
}

static gboolean
find_statements (Search *self)
{
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (Hit));

  for (guint32 i = 0; i < sp_dataset_get_n_statements (self->dataset); i++)
    {
      const SpStatement *statement = sp_dataset_get_statement (self->dataset, i);
      g_autoptr (SpWords) words = NULL;

      if (i % 1024 == 0 && g_cancellable_is_cancelled (self->cancellable))
        return FALSE;
      words = sp_dataset_read_words (self->dataset, i);
      g_string_truncate (self->folded, 0);
      add_string (self->folded, words->quote);
      add_text (self->folded, words->translation);
      add_text (self->folded, words->summary);
      add_text (self->folded, words->scope);
      add_text (self->folded, words->speaker);
      add_text (self->folded, words->role);
      if (has_words (self, statement))
        {
          Hit hit = { i, G_MAXUINT32 - sp_date_last_day (statement->date) };

          g_array_append_val (hits, hit);
        }
    }
  take_hits (self, SP_FOUND_STATEMENT, hits);
  return TRUE;
}

static void
clear_search (Search *self)
{
  g_strfreev (self->words);
  g_string_free (self->folded, TRUE);
  g_ptr_array_unref (self->actors);
  g_ptr_array_unref (self->issues);
}

GPtrArray *
sp_search_find (const SpDataset *dataset,
                const char *query,
                SpSearchScope scope,
                guint most,
                GCancellable *cancellable,
                guint *n_more)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (free_found);
  Search search = {
    .dataset = dataset, .scope = scope, .most = most, .found = found, .cancellable = cancellable
  };
  gboolean whole = TRUE;

  search.words = split_words (query);
  search.n_words = g_strv_length (search.words);
  search.folded = g_string_new (NULL);
  search.actors = g_ptr_array_new_with_free_func (g_free);
  search.issues = g_ptr_array_new_with_free_func (g_free);
  if (search.n_words > 0)
    {
      find_named (&search, SP_FOUND_ACTOR, sp_dataset_get_n_actors (dataset), search.actors);
      find_named (&search, SP_FOUND_ISSUE, sp_dataset_get_n_issues (dataset), search.issues);
      find_named (&search, SP_FOUND_SOURCE, sp_dataset_get_n_sources (dataset), NULL);
      whole = !(scope & SP_SEARCH_STATEMENTS) || find_statements (&search);
    }
  clear_search (&search);
  if (n_more != NULL)
    *n_more = search.n_more;
  return whole ? g_steal_pointer (&found) : NULL;
}
