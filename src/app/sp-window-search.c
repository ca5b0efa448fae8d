/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-search-dialog.h"
#include "sp-window-private.h"

/* What is found leads to a mark, or to the page of a source. */

/* The actor's statement on an issue that is shown, else on any; of an actor (@of_actor) or on an issue. SP_NONE for
 * none. */
static guint32
find_statement (SpWindow *self, gboolean of_actor, guint32 index)
{
  SpDataset *dataset = sp_document_get_dataset (self->document);
  guint32 any = SP_NONE;

  for (guint32 i = 0; i < sp_dataset_get_n_statements (dataset); i++)
    {
      const SpStatement *statement = sp_dataset_get_statement (dataset, i);

      if ((of_actor ? statement->actor : statement->issue) != index)
        continue;
      if (of_actor ? sp_document_get_issue_shown (self->document, statement->issue)
                   : sp_document_get_actor_chosen (self->document, statement->actor))
        return i;
      if (any == SP_NONE)
        any = i;
    }
  return any;
}

static void
go_to (SpWindow *self, guint32 actor, guint32 issue)
{
  SpDataset *dataset = sp_document_get_dataset (self->document);

  if (actor < sp_dataset_get_n_actors (dataset) && issue < sp_dataset_get_n_issues (dataset))
    sp_window_go_to (self, sp_dataset_get_actor (dataset, actor)->id,
                     sp_dataset_get_issue (dataset, issue)->id);
}

static void
chosen_cb (SpWindow *self, guint kind, guint index, SpSearchDialog *dialog)
{
  SpDataset *dataset = sp_document_get_dataset (self->document);
  guint32 statement = kind == SP_FOUND_STATEMENT ? index
                      : kind == SP_FOUND_SOURCE
                        ? SP_NONE
                        : find_statement (self, kind == SP_FOUND_ACTOR, index);

  /* The file may have changed meanwhile. */
  if (dataset != g_object_get_data (G_OBJECT (dialog), "dataset"))
    return;
  if (kind == SP_FOUND_SOURCE)
    {
      sp_split_set_show_end (self->split, TRUE);
      sp_evidence_pane_show_source (self->evidence, sp_dataset_get_source (dataset, index)->id);
    }
  else if (statement != SP_NONE)
    go_to (self, sp_dataset_get_statement (dataset, statement)->actor,
           sp_dataset_get_statement (dataset, statement)->issue);
  else if (kind == SP_FOUND_ACTOR)
    go_to (self, index, 0);
  else
    go_to (self, 0, index);
}

static void
search_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  SpWindow *self = SP_WINDOW (data);
  SpDataset *dataset = sp_document_get_dataset (self->document);
  GtkWidget *dialog;

  if (dataset == NULL)
    return;
  dialog = sp_search_dialog_new (GTK_WINDOW (self), dataset);
  g_object_set_data_full (G_OBJECT (dialog), "dataset", sp_dataset_ref (dataset),
                          (GDestroyNotify)sp_dataset_unref);
  g_signal_connect_object (dialog, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

void
sp_window_add_search (SpWindow *self)
{
  static const GActionEntry entries[] = {
    { "search", search_cb },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}
