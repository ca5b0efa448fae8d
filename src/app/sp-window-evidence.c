/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis/sp-fill.h"
#include "analysis/sp-names.h"
#include "sp-window-private.h"

#include <glib/gi18n.h>
#include <string.h>

/* What leads to a mark from elsewhere, and the pane of evidence. */

/* Puts the actor and the issue in the choice; what was not in it, to be told, or NULL. */
static char *
choose (SpWindow *self, guint32 actor, guint32 issue)
{
  SpDataset *dataset = sp_document_get_dataset (self->document);
  gboolean new_actor = !sp_document_get_actor_chosen (self->document, actor);
  gboolean new_issue = !sp_document_get_issue_shown (self->document, issue);
  const char *title = sp_text_show (dataset, sp_dataset_get_issue (dataset, issue)->title);
  g_autofree char *name = sp_actor_get_shown_name (dataset, actor);

  if (new_actor)
    sp_document_set_actor_chosen (self->document, actor, TRUE);
  if (new_issue)
    sp_document_set_issue_shown (self->document, issue, TRUE);
  if (new_actor && new_issue)
    return sp_fill (_ ("Added to the choice: {a} and {b}"), "a", name, "b", title, NULL);
  if (new_actor || new_issue)
    return sp_fill (_ ("Added to the choice: {a}"), "a", new_actor ? name : title, NULL);
  return NULL;
}

/* In the chart, else where everything is: the positions, then the table. */
static gboolean
focus_mark (SpWindow *self)
{
  const char *actor = sp_document_get_selected_actor (self->document);
  const char *issue = sp_document_get_selected_issue (self->document);

  if (actor == NULL)
    return FALSE;
  if (sp_window_show_table (self))
    {
      gtk_widget_grab_focus (GTK_WIDGET (self->table));
      return TRUE;
    }
  sp_chart_view_select (self->chart, actor, issue);
  return sp_chart_view_go_to (self->chart, actor, issue);
}

/* A chart is laid out when it gets its size, so that what was just chosen is looked for after that. */
static gboolean
went_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  SpWindow *self = SP_WINDOW (widget);

  if (!sp_window_show_table (self) && sp_chart_view_is_busy (self->chart))
    return G_SOURCE_CONTINUE;
  self->ticks++;
  if (focus_mark (self))
    return G_SOURCE_REMOVE;
  if (self->ticks == 3)
    sp_document_set_chart (self->document, "positions");
  if (self->ticks < 6)
    return G_SOURCE_CONTINUE;
  g_action_group_change_action_state (G_ACTION_GROUP (self), "show-table",
                                      g_variant_new_boolean (TRUE));
  return G_SOURCE_REMOVE;
}

gboolean
sp_window_go_to (SpWindow *self, const char *actor, const char *issue)
{
  SpDataset *dataset = sp_document_get_dataset (self->document);
  guint32 actor_index = dataset != NULL ? sp_dataset_find_actor (dataset, actor) : SP_NONE;
  guint32 issue_index = dataset != NULL ? sp_dataset_find_issue (dataset, issue) : SP_NONE;
  g_autofree char *told = NULL;

  if (actor_index == SP_NONE || issue_index == SP_NONE)
    return FALSE;
  told = choose (self, actor_index, issue_index);
  sp_document_select (self->document, actor, issue);
  sp_split_set_show_end (self->split, TRUE);
  if (told != NULL)
    sp_window_tell (self, told);
  if (told == NULL && focus_mark (self))
    return TRUE;
  self->ticks = 0;
  gtk_widget_add_tick_callback (GTK_WIDGET (self), went_cb, NULL, NULL);
  return TRUE;
}

/* The other actor of a pair, which the mark tells as "ONE OTHER"; NULL where the mark is none. */
static char *
dup_other (SpWindow *self)
{
  SpScene *scene = sp_chart_view_get_scene (self->chart);
  const char *key = sp_chart_view_get_selected (self->chart);
  guint node = scene != NULL && key != NULL ? sp_scene_find (scene, key) : SP_NO_NODE;
  const SpMeaning *meaning = node != SP_NO_NODE ? sp_scene_get_node (scene, node)->group.meaning
                                                : NULL;

  for (guint i = 0;
       meaning != NULL && meaning->attributes != NULL && meaning->attributes[i] != NULL; i += 2)
    if (g_str_equal (meaning->attributes[i], "data-actors"))
      {
        const char *space = strchr (meaning->attributes[i + 1], ' ');

        return space != NULL ? g_strdup (space + 1) : NULL;
      }
  return NULL;
}

void
sp_window_show_pair (SpWindow *self)
{
  const char *actor = sp_document_get_selected_actor (self->document);
  g_autofree char *other = actor != NULL ? dup_other (self) : NULL;

  if (actor != NULL)
    sp_evidence_pane_show_pair (self->evidence, sp_document_get_selection (self->document), actor,
                                other);
}

/* Escape leads back to the chart. */
static void
left_cb (SpWindow *self)
{
  if (sp_split_is_folded (self->split))
    sp_split_set_show_end (self->split, FALSE);
  if (!focus_mark (self))
    gtk_widget_grab_focus (GTK_WIDGET (self->chart));
}

static void
copy_citations_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  const char *format = g_variant_get_string (parameter, NULL);

  sp_evidence_pane_copy (SP_WINDOW (data)->evidence,
                         g_str_equal (format, "bibtex") ? SP_CITATION_BIBTEX
                         : g_str_equal (format, "csl")  ? SP_CITATION_CSL
                                                        : SP_CITATION_PLAIN);
}

static void
show_source_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  SpWindow *self = SP_WINDOW (data);

  if (sp_evidence_pane_show_source (self->evidence, g_variant_get_string (parameter, NULL)))
    sp_split_set_show_end (self->split, TRUE);
}

static void
go_to_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  const char *actor;
  const char *issue;

  g_variant_get (parameter, "(&s&s)", &actor, &issue);
  sp_window_go_to (SP_WINDOW (data), actor, issue);
}

void
sp_window_add_evidence (SpWindow *self)
{
  static const GActionEntry entries[] = {
    { "copy-citations", copy_citations_cb, "s" },
    { "show-source", show_source_cb, "s" },
    { "go-to", go_to_cb, "(ss)" },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  g_signal_connect_object (self->evidence, "go-to", G_CALLBACK (sp_window_go_to), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->evidence, "told", G_CALLBACK (sp_window_tell), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->evidence, "left", G_CALLBACK (left_cb), self, G_CONNECT_SWAPPED);
}
