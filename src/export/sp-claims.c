/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-claims.h"

#include "sp-claims-private.h"

#include <string.h>

struct _SpClaims
{
  SpScene *scene;
  SpSelection *selection;
  guint n_marks;
  GArray *rows; /* of SpClaim */
};

/* One actor on one issue, and the statements of theirs that the picture rests on. */
typedef struct
{
  guint actor;
  guint issue;
  GArray *shown; /* of guint32; NULL for none */
} Mark;

/* The marks of a picture, and where in the grid of the selection each is. */
typedef struct
{
  SpDataset *dataset;
  guint n_actors; /* of the selection */
  guint n_issues;
  guint *actors; /* by index in the dataset: place in the selection + 1; 0 for none */
  guint *issues; /* likewise */
  GArray *marks; /* of Mark */
  guint *grid;   /* place in marks + 1; 0 for none */
} Reading;

static void
clear_mark (gpointer data)
{
  g_clear_pointer (&((Mark *)data)->shown, g_array_unref);
}

static void
begin_reading (Reading *self, SpSelection *selection)
{
  self->dataset = sp_selection_get_dataset (selection);
  self->n_actors = sp_selection_get_n_actors (selection);
  self->n_issues = sp_selection_get_n_issues (selection);
  self->actors = g_new0 (guint, sp_dataset_get_n_actors (self->dataset));
  self->issues = g_new0 (guint, sp_dataset_get_n_issues (self->dataset));
  for (guint i = 0; i < self->n_actors; i++)
    self->actors[sp_selection_get_actor (selection, i)] = i + 1;
  for (guint i = 0; i < self->n_issues; i++)
    self->issues[sp_selection_get_issue (selection, i)] = i + 1;
  self->marks = g_array_new (FALSE, TRUE, sizeof (Mark));
  g_array_set_clear_func (self->marks, clear_mark);
  self->grid = g_new0 (guint, (gsize)self->n_actors * self->n_issues);
}

static void
end_reading (Reading *self)
{
  g_free (self->actors);
  g_free (self->issues);
  g_array_unref (self->marks);
  g_free (self->grid);
}

static gboolean
holds (const GArray *statements, guint32 statement)
{
  for (guint i = 0; statements != NULL && i < statements->len; i++)
    if (g_array_index (statements, guint32, i) == statement)
      return TRUE;
  return FALSE;
}

static guint *
get_cell (Reading *self, guint actor, guint issue)
{
  return &self->grid[(gsize)issue * self->n_actors + actor];
}

static void
add_mark (Reading *self, guint actor, guint issue)
{
  guint *cell = get_cell (self, actor, issue);
  Mark mark = { actor, issue, NULL };

  if (*cell > 0)
    return;
  g_array_append_val (self->marks, mark);
  *cell = self->marks->len;
}

static void
add_all_marks (Reading *self)
{
  for (guint i = 0; i < self->n_issues; i++)
    for (guint j = 0; j < self->n_actors; j++)
      add_mark (self, j, i);
}

static void
read_meaning (Reading *self, const SpMeaning *meaning)
{
  guint32 actor = sp_dataset_find_actor (self->dataset, meaning->actor);
  guint32 issue = sp_dataset_find_issue (self->dataset, meaning->issue);

  if (actor != SP_NONE && issue != SP_NONE && self->actors[actor] > 0 && self->issues[issue] > 0)
    add_mark (self, self->actors[actor] - 1, self->issues[issue] - 1);
}

/* Puts a statement that the picture rests on to its mark. */
static void
read_statement (Reading *self, guint32 index)
{
  const SpStatement *statement = sp_dataset_get_statement (self->dataset, index);
  guint actor = self->actors[statement->actor];
  guint issue = self->issues[statement->issue];
  guint cell = actor > 0 && issue > 0 ? *get_cell (self, actor - 1, issue - 1) : 0;
  Mark *mark = cell > 0 ? &g_array_index (self->marks, Mark, cell - 1) : NULL;

  if (mark == NULL)
    return;
  if (mark->shown == NULL)
    mark->shown = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_array_append_val (mark->shown, index);
}

static void
read_scene (Reading *self, const SpScene *scene)
{
  guint n = sp_scene_get_n_marks (scene);
  const GArray *statements = sp_scene_get_statements (scene);
  gboolean all = n == 0;

  for (guint i = 0; i < n; i++)
    {
      const SpMeaning *meaning =
        sp_scene_get_node (scene, sp_scene_get_mark (scene, i))->group.meaning;

      if (meaning->actor != NULL && meaning->issue != NULL)
        read_meaning (self, meaning);
      else
        all = TRUE;
    }
  if (all)
    add_all_marks (self);
  for (guint i = 0; i < statements->len; i++)
    read_statement (self, g_array_index (statements, guint32, i));
}

static void
add_row (SpClaims *self, const Mark *mark, SpClaimPart part, guint32 statement)
{
  SpClaim claim = { mark->actor, mark->issue, part, statement, 0, 0 };

  g_array_append_val (self->rows, claim);
}

static void
add_shown (SpClaims *self, const Mark *mark, const SpStanding *standing)
{
  for (guint i = 0; mark->shown != NULL && i < mark->shown->len; i++)
    {
      guint32 statement = g_array_index (mark->shown, guint32, i);

      if (statement != standing->statement && statement != standing->pledge
          && !holds (standing->contesting, statement))
        add_row (self, mark, SP_CLAIM_SHOWN, statement);
    }
}

static void
add_rows (SpClaims *self, const Mark *mark)
{
  const SpStanding *standing = sp_selection_get_standing (self->selection, mark->actor,
                                                          mark->issue);
  guint first = self->rows->len;

  if (standing->statement != SP_NONE)
    add_row (self, mark, SP_CLAIM_DECIDES, standing->statement);
  else
    add_row (self, mark, SP_CLAIM_ABSENCE, SP_NONE);
  for (guint i = 0; standing->contesting != NULL && i < standing->contesting->len; i++)
    add_row (self, mark, SP_CLAIM_CONTESTS, g_array_index (standing->contesting, guint32, i));
  if (standing->pledge != SP_NONE)
    add_row (self, mark, SP_CLAIM_PLEDGE, standing->pledge);
  add_shown (self, mark, standing);
  for (guint i = first; i < self->rows->len; i++)
    {
      SpClaim *claim = &g_array_index (self->rows, SpClaim, i);

      claim->place = i - first;
      claim->n_rows = self->rows->len - first;
    }
}

SpClaims *
sp_claims_new (SpScene *scene, SpSelection *selection)
{
  SpClaims *self;
  Reading reading;

  g_return_val_if_fail (scene != NULL && selection != NULL, NULL);

  self = g_new0 (SpClaims, 1);
  self->scene = sp_scene_ref (scene);
  self->selection = sp_selection_ref (selection);
  self->rows = g_array_new (FALSE, FALSE, sizeof (SpClaim));
  begin_reading (&reading, selection);
  read_scene (&reading, scene);
  self->n_marks = reading.marks->len;
  for (guint i = 0; i < reading.marks->len; i++)
    add_rows (self, &g_array_index (reading.marks, Mark, i));
  end_reading (&reading);
  return self;
}

void
sp_claims_free (SpClaims *self)
{
  sp_scene_unref (self->scene);
  sp_selection_unref (self->selection);
  g_array_unref (self->rows);
  g_free (self);
}

SpScene *
sp_claims_get_scene (const SpClaims *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->scene;
}

SpSelection *
sp_claims_get_selection (const SpClaims *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->selection;
}

guint
sp_claims_get_n_marks (const SpClaims *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_marks;
}

guint
sp_claims_get_n_rows (const SpClaims *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->rows->len;
}

const SpClaim *
sp_claims_get_row (const SpClaims *self, guint i)
{
  g_return_val_if_fail (self != NULL && i < self->rows->len, NULL);

  return &g_array_index (self->rows, SpClaim, i);
}

static const struct
{
  const char *name;
  GBytes *(*write) (const SpClaims *claims);
} formats[SP_N_CLAIMS_FORMATS] = {
  [SP_CLAIMS_HTML] = { "html", sp_claims_write_html },
  [SP_CLAIMS_CSV] = { "csv", sp_claims_write_csv },
};

const char *
sp_claims_format_get_name (SpClaimsFormat format)
{
  g_return_val_if_fail (format < SP_N_CLAIMS_FORMATS, NULL);

  return formats[format].name;
}

gboolean
sp_claims_format_from_name (const char *name, SpClaimsFormat *format)
{
  g_return_val_if_fail (name != NULL && format != NULL, FALSE);

  for (guint i = 0; i < SP_N_CLAIMS_FORMATS; i++)
    if (g_str_equal (formats[i].name, name))
      {
        *format = i;
        return TRUE;
      }
  return FALSE;
}

gboolean
sp_claims_format_from_path (const char *path, SpClaimsFormat *format)
{
  const char *dot;
  g_autofree char *suffix = NULL;

  g_return_val_if_fail (path != NULL && format != NULL, FALSE);

  dot = strrchr (path, '.');
  suffix = g_ascii_strdown (dot != NULL ? dot + 1 : "", -1);
  return sp_claims_format_from_name (g_str_equal (suffix, "htm") ? "html" : suffix, format);
}

GBytes *
sp_claims_write (const SpClaims *self, SpClaimsFormat format)
{
  g_return_val_if_fail (self != NULL && format < SP_N_CLAIMS_FORMATS, NULL);

  return formats[format].write (self);
}
