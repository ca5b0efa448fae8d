/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis/sp-names.h"
#include "chart/sp-chart.h"
#include "sp-alert.h"
#include "sp-export-dialog.h"
#include "sp-fit.h"
#include "sp-window-private.h"

#include <glib/gi18n.h>

G_DEFINE_FINAL_TYPE (SpWindow, sp_window, ADW_TYPE_APPLICATION_WINDOW)

static void
show_evidence (SpWindow *self)
{
  sp_evidence_pane_show (self->evidence, sp_document_get_selection (self->document),
                         sp_document_get_selected_actor (self->document),
                         sp_document_get_selected_issue (self->document));
}

static void
selected_cb (SpWindow *self)
{
  const char *actor = sp_document_get_selected_actor (self->document);

  sp_chart_view_select (self->chart, actor, sp_document_get_selected_issue (self->document));
  sp_window_select_row (self);
  show_evidence (self);
  if (actor != NULL)
    sp_split_set_show_end (self->split, TRUE);
  else if (sp_split_is_folded (self->split))
    sp_split_set_show_end (self->split, FALSE);
}

static void
mark_activated_cb (SpWindow *self, const char *actor, const char *issue)
{
  sp_document_select (self->document, actor, issue);
  if (issue == NULL)
    sp_window_show_pair (self);
}

static void
loaded_cb (SpWindow *self)
{
  const SpDataset *dataset = sp_document_get_dataset (self->document);
  const char *title = sp_text_show (dataset, sp_dataset_get_title (dataset));

  adw_window_title_set_title (self->title, title);
  adw_window_title_set_subtitle (self->title, sp_document_get_name (self->document));
  gtk_window_set_title (GTK_WINDOW (self), title);
  gtk_widget_set_visible (self->notice, sp_document_was_changed (self->document));
  /* After a change of the file, the focus stays where it was. */
  self->is_new = sp_document_get_news (self->document) == NULL;
}

static void
notice_read_cb (SpWindow *self)
{
  gtk_widget_set_visible (self->notice, FALSE);
}

static void
file_notice_read_cb (SpWindow *self)
{
  gtk_widget_set_visible (self->file_notice, FALSE);
}

/* Which page shows a selection: its chart, or why there is none. */
static const char *
choose_page (SpWindow *self, const SpSelection *selection)
{
  g_autoptr (GError) error = NULL;

  if (sp_selection_get_n_issues (selection) == 0 || sp_selection_get_n_actors (selection) == 0)
    return "nothing";
  if (sp_chart_suits (selection, &error))
    return "chart";
  adw_status_page_set_description (self->unsuited, error->message);
  return "unsuited";
}

void
sp_window_refresh (SpWindow *self)
{
  SpSelection *selection = sp_document_get_selection (self->document);
  const char *page = choose_page (self, selection);
  gboolean something = g_str_equal (page, "chart");

  sp_chart_view_set_selection (self->chart, something ? selection : NULL);
  if (sp_window_show_table (self) && !g_str_equal (page, "nothing"))
    page = "table";
  gtk_stack_set_visible_child_name (self->stack, page);
  sp_window_update_zoom (self);
  sp_window_enable_output (self, something);
  show_evidence (self);
  if (g_str_equal (page, "chart") && self->is_new)
    gtk_widget_grab_focus (GTK_WIDGET (self->chart));
  self->is_new = FALSE;
}

/* GTK 4.8 would have a screen reader say a button's text twice. */
static void
set_face (GtkButton *button, const char *icon_name, const char *text)
{
  if (icon_name != NULL)
    gtk_button_set_icon_name (button, icon_name);
  else
    gtk_button_set_label (button, text);
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

/* In a narrow window most buttons of the header bar are in a bar below, near the thumbs. */
void
sp_window_arrange (SpWindow *self)
{
  gboolean folded = sp_split_is_folded (self->split);
  GtkWidget *const moved[] = {
    self->sidebar_button,
    GTK_WIDGET (self->table_button),
    GTK_WIDGET (self->export_button),
    self->evidence_button,
    self->search_button,
  };

  gtk_widget_set_visible (GTK_WIDGET (self->title), !folded);
  for (guint i = 0; i < G_N_ELEMENTS (moved); i++)
    gtk_widget_set_visible (moved[i], !folded && !self->is_empty);
  gtk_widget_set_visible (self->narrow_bar, folded && !self->is_empty);
  set_face (self->open_button, folded ? "document-open-symbolic" : NULL, _ ("Open"));
}

static void
folded_cb (SpWindow *self)
{
  sp_window_arrange (self);
}

static void
sp_window_dispose (GObject *object)
{
  SpWindow *self = SP_WINDOW (object);

  g_clear_handle_id (&self->saving, g_source_remove);
  sp_window_stop_watching (self);
  g_clear_object (&self->document);
  sp_edition_clear (&self->edition);
  g_clear_weak_pointer (&self->exports);
  G_OBJECT_CLASS (sp_window_parent_class)->dispose (object);
}

static void
sp_window_class_init (SpWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_window_dispose;
  g_type_ensure (SP_TYPE_CHART_VIEW);
  g_type_ensure (SP_TYPE_EVIDENCE_PANE);
  g_type_ensure (SP_TYPE_FIT);
  g_type_ensure (SP_TYPE_SIDEBAR);
  g_type_ensure (SP_TYPE_SPLIT);
  g_type_ensure (SP_TYPE_TABLE_VIEW);
  g_type_ensure (SP_TYPE_START_PAGE);
  g_type_ensure (SP_TYPE_TIME_BAR);
  g_type_ensure (SP_TYPE_ZOOM_BAR);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/standpoint/Standpoint/sp-window.ui");
  gtk_widget_class_bind_template_child (widget_class, SpWindow, title);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, open_button);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, samples_button);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, export_button);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, notice);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, sidebar_button);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, evidence_button);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, search_button);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, narrow_bar);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, file_notice);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, file_notice_label);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, file_notice_button);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, split);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, sidebar);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, start_page);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, chart);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, table);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, table_button);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, time_bar);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, zoom_bar);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, evidence);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, unsuited);
  gtk_widget_class_bind_template_callback (widget_class, folded_cb);
  gtk_widget_class_bind_template_callback (widget_class, mark_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, notice_read_cb);
  gtk_widget_class_bind_template_callback (widget_class, file_notice_read_cb);
}

/* In the window's map, not its class: from there they are also called over D-Bus. */
static void
add_pane_actions (SpWindow *self)
{
  g_autoptr (GPropertyAction)
    show_sidebar = g_property_action_new ("show-sidebar", self->split, "show-start");
  g_autoptr (GPropertyAction)
    show_end = g_property_action_new ("show-evidence", self->split, "show-end");

  g_action_map_add_action (G_ACTION_MAP (self), G_ACTION (show_sidebar));
  g_action_map_add_action (G_ACTION_MAP (self), G_ACTION (show_end));
}

static void
sp_window_init (SpWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->document = sp_document_new ();
  add_pane_actions (self);
  sp_window_add_evidence (self);
  sp_window_add_opening (self);
  sp_window_add_output (self);
  sp_window_add_search (self);
  sp_window_add_table (self);
  sp_window_add_export (self);
  sp_window_add_zoom (self);
  set_face (GTK_BUTTON (self->table_button), NULL, _ ("Table"));
  set_face (self->export_button, NULL, _ ("Export…"));
  folded_cb (self);
  g_signal_connect_object (self->document, "loaded", G_CALLBACK (loaded_cb), self,
                           G_CONNECT_SWAPPED);
  sp_sidebar_set_document (self->sidebar, self->document);
  sp_window_add_time (self);
  g_signal_connect_object (self->document, "changed", G_CALLBACK (sp_window_refresh), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->document, "selected", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  sp_window_add_watching (self);
  sp_window_add_state (self);
}

void
sp_window_tell (SpWindow *self, const char *text)
{
  if (self->exports != NULL)
    {
      sp_export_dialog_tell (SP_EXPORT_DIALOG (self->exports), text);
    }
  else
    {
      /* A toast takes markup. */
      g_autofree char *markup = g_markup_escape_text (text, -1);

      adw_toast_overlay_add_toast (self->toasts, adw_toast_new (markup));
    }
}

void
sp_window_tell_until_read (SpWindow *self, const char *text)
{
  g_autofree char *markup = g_markup_escape_text (text, -1);
  AdwToast *toast = adw_toast_new (markup);

  adw_toast_set_timeout (toast, 0);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

void
sp_window_tell_failure (SpWindow *self, const char *heading, const char *text)
{
  gtk_window_present (GTK_WINDOW (sp_alert_new (sp_window_get_front (self), heading, text)));
}

GtkWidget *
sp_window_new (GtkApplication *application)
{
  return g_object_new (SP_TYPE_WINDOW, "application", application, NULL);
}
