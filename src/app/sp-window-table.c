/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "chart/sp-chart.h"
#include "sp-window-private.h"

/* The chart's twin: a table of the same data in the chart's place. */

static gboolean
is_shown (SpWindow *self)
{
  g_autoptr (GVariant)
    state = g_action_group_get_action_state (G_ACTION_GROUP (self), "show-table");

  return g_variant_get_boolean (state);
}

gboolean
sp_window_show_table (SpWindow *self)
{
  SpSelection *selection = sp_document_get_selection (self->document);
  g_autoptr (SpTable) table = NULL;

  if (!is_shown (self))
    {
      sp_table_view_set_table (self->table, NULL, "");
      return FALSE;
    }
  table = sp_chart_tabulate (selection);
  sp_table_view_set_table (self->table, table, gtk_window_get_title (GTK_WINDOW (self)));
  sp_window_select_row (self);
  return TRUE;
}

void
sp_window_select_row (SpWindow *self)
{
  sp_table_view_select (self->table, sp_document_get_selected_actor (self->document),
                        sp_document_get_selected_issue (self->document));
}

static void
change_state_cb (GSimpleAction *action, GVariant *state, gpointer data)
{
  SpWindow *self = SP_WINDOW (data);
  const char *actor = sp_document_get_selected_actor (self->document);

  g_simple_action_set_state (action, state);
  if (sp_document_get_dataset (self->document) == NULL)
    return;
  sp_window_refresh (self);
  if (g_variant_get_boolean (state))
    gtk_widget_grab_focus (GTK_WIDGET (self->table));
  else if (actor == NULL
           || !sp_chart_view_go_to (self->chart, actor,
                                    sp_document_get_selected_issue (self->document)))
    gtk_widget_grab_focus (GTK_WIDGET (self->chart));
}

/* Walking the rows does not throw the evidence over a narrow window; Enter does. */
static void
row_selected_cb (SpWindow *self, const char *actor, const char *issue)
{
  if (!sp_split_is_folded (self->split))
    sp_document_select (self->document, actor, issue);
}

static void
row_activated_cb (SpWindow *self, const char *actor, const char *issue)
{
  sp_document_select (self->document, actor, issue);
  if (actor != NULL)
    sp_split_set_show_end (self->split, TRUE);
}

void
sp_window_add_table (SpWindow *self)
{
  static const GActionEntry entries[] = {
    { "show-table", NULL, NULL, "false", change_state_cb },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  g_signal_connect_object (self->table, "row-selected", G_CALLBACK (row_selected_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->table, "row-activated", G_CALLBACK (row_activated_cb), self,
                           G_CONNECT_SWAPPED);
}
