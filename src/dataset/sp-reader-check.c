/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What can be told only when the whole file is known. */

#include "config.h"

#include "sp-reader-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

gsize
sp_reader_find_member (SpReader *self, const SpStatement *statement, const char *name)
{
  g_auto (SpJsonScanner) scanner = { 0 };
  SpJsonToken token;

  sp_json_scanner_init (&scanner, self->scanner.text + statement->offset, statement->length, NULL,
                        NULL);
  sp_json_scanner_next (&scanner);
  while ((token = sp_json_scanner_next (&scanner)) == SP_JSON_MEMBER)
    {
      gsize length;
      const char *own = sp_json_scanner_get_string (&scanner, &length);
      gboolean found = strlen (name) == length && memcmp (name, own, length) == 0;

      token = sp_json_scanner_next (&scanner);
      if (found)
        return statement->offset + sp_json_scanner_get_start (&scanner);
      sp_json_scanner_skip (&scanner, token);
    }
  return statement->offset;
}

/* Where the value of @name, or the item @i of it, begins. */
static gsize
find_item (SpReader *self, const SpStatement *statement, const char *name, guint i)
{
  gsize at = sp_reader_find_member (self, statement, name);
  g_auto (SpJsonScanner) scanner = { 0 };
  SpJsonToken token;

  sp_json_scanner_init (&scanner, self->scanner.text + at,
                        statement->offset + statement->length - at, NULL, NULL);
  sp_json_scanner_next (&scanner);
  for (;; i--)
    {
      token = sp_json_scanner_next (&scanner);
      if (i == 0)
        return at + sp_json_scanner_get_start (&scanner);
      sp_json_scanner_skip (&scanner, token);
    }
}

static void
tell_member (SpReader *self,
             const SpStatement *statement,
             const char *member,
             const char *kind,
             const char *message)
{
  if (sp_findings_wants (self->findings, SP_SEVERITY_ERROR, statement->offset))
    sp_reader_tell (self, kind, sp_reader_find_member (self, statement, member), "%s", message);
  else
    sp_findings_count (self->findings, SP_SEVERITY_ERROR, 1);
}

static gboolean
is_level (const SpIssue *issue, double value)
{
  for (guint i = 0; i < issue->n_levels; i++)
    if (issue->levels[i].value == value)
      return TRUE;
  return FALSE;
}

static gboolean
is_within (const SpIssue *issue, double value)
{
  /* Of a scale that is none nothing is off. */
  if (issue->min >= issue->max)
    return TRUE;
  if (issue->scale == SP_SCALE_NUMBER)
    return !(value < issue->min) && !(value > issue->max);
  return issue->n_levels == 0
         || (!(value < issue->levels[0].value)
             && !(value > issue->levels[issue->n_levels - 1].value));
}

static void
check_value (SpReader *self, const SpStatement *statement, const char *member, double value)
{
  const SpIssue *issue = sp_dataset_get_issue (self->dataset, statement->issue);

  if (!is_within (issue, value))
    tell_member (self, statement, member, "off-scale",
                 _ ("this value is off the scale of its issue"));
}

static void
check_scale (SpReader *self, const SpStatement *statement)
{
  const SpIssue *issue = sp_dataset_get_issue (self->dataset, statement->issue);

  if (issue->scale == SP_SCALE_NUMBER)
    check_value (self, statement, "position", statement->position);
  else if (!isnan (statement->position) && issue->n_levels > 0
           && !is_level (issue, statement->position))
    tell_member (self, statement, "position", "off-scale",
                 _ ("this value is off the scale of its issue: no level has it"));
  check_value (self, statement, "low", statement->low);
  check_value (self, statement, "high", statement->high);
}

/* What a statement takes back was there before it: on an earlier day, a reduced date being its last day, or on the same day
 * and further up in the file. */
static void
check_replaced (SpReader *self, guint32 by, guint32 replaced, guint i)
{
  const SpStatement *self_one = sp_dataset_get_statement (self->dataset, by);
  const SpStatement *other = sp_dataset_get_statement (self->dataset, replaced);
  const char *message;

  if (by == replaced)
    message = _ ("a statement cannot replace itself");
  else if (!sp_date_is_set (self_one->date) || !sp_date_is_set (other->date))
    return;
  else if (sp_date_compare (other->date, self_one->date) > 0)
    message = _ ("a statement cannot replace a later one");
  else if (sp_date_compare (other->date, self_one->date) == 0 && replaced > by)
    message = _ ("of one day, a statement can replace only those that stand before it in the file");
  else
    return;
  if (sp_findings_wants (self->findings, SP_SEVERITY_ERROR, self_one->offset))
    sp_reader_tell (self, "not-earlier", find_item (self, self_one, "replaces", i), "%s", message);
  else
    sp_findings_count (self->findings, SP_SEVERITY_ERROR, 1);
}

void
sp_reader_check_statements (SpReader *self)
{
  for (guint i = 0; i < sp_dataset_get_n_statements (self->dataset); i++)
    {
      const SpStatement *statement = sp_dataset_get_statement (self->dataset, i);
      guint n;
      const guint32 *replaces = sp_dataset_get_statement_replaces (self->dataset, i, &n);

      if (statement->issue != SP_NONE)
        check_scale (self, statement);
      for (guint j = 0; j < n; j++)
        if (replaces[j] != SP_NONE)
          check_replaced (self, i, replaces[j], j);
    }
}

/* Numbers of ids become indexes. */

static void
resolve_n (SpReader *self, SpIdKind kind, guint32 *numbers, guint n)
{
  for (guint i = 0; i < n; i++)
    numbers[i] = sp_reader_resolve (self, kind, numbers[i]);
}

static void
resolve_array (SpReader *self, SpIdKind kind, GArray *numbers)
{
  if (numbers != NULL)
    resolve_n (self, kind, (guint32 *)(gpointer)numbers->data, numbers->len);
}

static void
resolve_statement (SpReader *self, SpStatement *statement)
{
  static const SpIdKind kinds[SP_N_LISTS] = { SP_ID_CONDITION, SP_ID_STATEMENT, SP_ID_SOURCE };
  guint32 *list, *items;

  statement->actor = sp_reader_resolve (self, SP_ID_ACTOR, statement->actor);
  statement->issue = sp_reader_resolve (self, SP_ID_ISSUE, statement->issue);
  statement->spoken_by = sp_reader_resolve (self, SP_ID_ACTOR, statement->spoken_by);
  statement->event = sp_reader_resolve (self, SP_ID_EVENT, statement->event);
  if (statement->lists == SP_NONE)
    return;
  list = &g_array_index (self->dataset->lists, guint32, statement->lists);
  items = list + SP_N_LISTS;
  for (guint i = 0; i < SP_N_LISTS; i++)
    {
      resolve_n (self, kinds[i], items, list[i]);
      items += list[i];
    }
}

static void
resolve_event (SpReader *self, SpEvent *event)
{
  resolve_n (self, SP_ID_SOURCE, event->sources, event->n_sources);
  for (guint i = 0; i < event->n_participants; i++)
    {
      resolve_n (self, SP_ID_ACTOR, &event->participants[i].actor, 1);
      resolve_n (self, SP_ID_ACTOR, &event->participants[i].by, 1);
    }
}

static void
resolve_view (SpReader *self, SpView *view)
{
  resolve_array (self, SP_ID_ISSUE, view->issues);
  resolve_array (self, SP_ID_ACTOR, view->actors);
  resolve_array (self, SP_ID_GROUP, view->groups);
  resolve_array (self, SP_ID_CONDITION, view->met);
  resolve_array (self, SP_ID_CONDITION, view->unmet);
}

static guint
append_index (guint32 **to, guint n, guint32 index)
{
  *to = g_renew (guint32, *to, n + 1);
  (*to)[n] = index;
  return n + 1;
}

/* What issues apply to: mentions of one issue stand together, in the order of the file. */
static void
resolve_eithers (SpReader *self)
{
  for (guint i = 0; i < self->eithers->len; i++)
    {
      const SpEither *either = &g_array_index (self->eithers, SpEither, i);
      SpIssue *issue = &g_array_index (self->dataset->issues, SpIssue, either->issue);
      guint32 actor = sp_reader_resolve (self, SP_ID_ACTOR, either->actor);
      guint32 group = sp_reader_resolve (self, SP_ID_GROUP, either->group);

      if (actor != SP_NONE)
        issue->n_applies_to_actors = append_index (&issue->applies_to_actors,
                                                   issue->n_applies_to_actors, actor);
      if (group != SP_NONE)
        issue->n_applies_to_groups = append_index (&issue->applies_to_groups,
                                                   issue->n_applies_to_groups, group);
    }
  for (guint i = 0; i < self->dataset->issues->len; i++)
    {
      SpIssue *issue = &g_array_index (self->dataset->issues, SpIssue, i);

      g_ptr_array_add (self->dataset->blocks, issue->applies_to_actors);
      g_ptr_array_add (self->dataset->blocks, issue->applies_to_groups);
    }
}

void
sp_reader_resolve_all (SpReader *self)
{
  SpDataset *dataset = self->dataset;

  for (guint i = 0; i < dataset->statements->len; i++)
    resolve_statement (self, &g_array_index (dataset->statements, SpStatement, i));
  for (guint i = 0; i < dataset->events->len; i++)
    resolve_event (self, &g_array_index (dataset->events, SpEvent, i));
  for (guint i = 0; i < dataset->actors->len; i++)
    {
      SpActor *actor = &g_array_index (dataset->actors, SpActor, i);

      for (guint j = 0; j < actor->n_memberships; j++)
        resolve_n (self, SP_ID_GROUP, &actor->memberships[j].group, 1);
    }
  for (guint i = 0; i < dataset->searched->len; i++)
    {
      SpSearched *searched = &g_array_index (dataset->searched, SpSearched, i);

      resolve_n (self, SP_ID_ACTOR, &searched->actor, 1);
      resolve_n (self, SP_ID_ISSUE, &searched->issue, 1);
    }
  resolve_view (self, dataset->view);
  resolve_eithers (self);
}

/* Warnings of what nothing refers to. */

static void
mark (guint8 *used, const guint32 *indexes, guint n)
{
  for (guint i = 0; i < n; i++)
    if (indexes[i] != SP_NONE)
      used[indexes[i]] = TRUE;
}

static void
warn_unused (
  SpReader *self, const GArray *places, const guint8 *used, const char *kind, const char *message)
{
  for (guint i = 0; i < places->len; i++)
    if (!used[i])
      sp_reader_warn (self, kind, g_array_index (places, gsize, i), "%s", message);
}

void
sp_reader_warn_unused (SpReader *self)
{
  SpDataset *dataset = self->dataset;
  g_autofree guint8 *heard = g_new0 (guint8, dataset->actors->len + 1);
  g_autofree guint8 *cited = g_new0 (guint8, dataset->sources->len + 1);

  for (guint i = 0; i < dataset->statements->len; i++)
    {
      guint n;
      const guint32 *sources = sp_dataset_get_statement_sources (dataset, i, &n);

      mark (cited, sources, n);
      mark (heard, &sp_dataset_get_statement (dataset, i)->actor, 1);
    }
  for (guint i = 0; i < dataset->events->len; i++)
    {
      const SpEvent *event = sp_dataset_get_event (dataset, i);

      mark (cited, event->sources, event->n_sources);
    }
  warn_unused (self, self->actor_places, heard, "no-statement", _ ("this actor has no statement"));
  warn_unused (self, self->source_places, cited, "uncited-source", _ ("nothing cites this source"));
}
