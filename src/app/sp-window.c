/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-window.h"

#include "analysis/sp-names.h"
#include "chart/sp-chart.h"
#include "sp-alert.h"
#include "sp-chart-view.h"
#include "sp-compat.h"
#include "sp-document.h"
#include "sp-error-list.h"
#include "sp-evidence-pane.h"
#include "sp-exporter.h"
#include "sp-printer.h"
#include "sp-sidebar.h"
#include "sp-split.h"

#include <glib/gi18n.h>

#define SAMPLE_FOLDER "/org/standpoint/Standpoint/datasets"
#define SAMPLE_SUFFIX ".standpoint.json"

struct _SpWindow
{
  AdwApplicationWindow parent_instance;

  SpDocument *document;
  char *actor; /* whose evidence is shown */
  char *issue;
  gboolean is_new; /* the dataset was not shown before */

  AdwWindowTitle *title;
  GtkButton *open_button;
  GtkMenuButton *samples_button;
  GtkButton *export_button;
  GtkWidget *notice;
  AdwToastOverlay *toasts;
  SpSplit *split;
  SpSidebar *sidebar;
  GtkStack *stack;
  SpChartView *chart;
  SpEvidencePane *evidence;
  AdwStatusPage *unsuited;
};

G_DEFINE_FINAL_TYPE (SpWindow, sp_window, ADW_TYPE_APPLICATION_WINDOW)

static void
tell (SpWindow *self, const char *text)
{
  AdwToast *toast = adw_toast_new (text);

  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
tell_failure (SpWindow *self, const char *heading, const char *text)
{
  gtk_window_present (GTK_WINDOW (sp_alert_new (GTK_WINDOW (self), heading, text)));
}

static void
show_evidence (SpWindow *self)
{
  sp_evidence_pane_show (self->evidence, sp_document_get_selection (self->document), self->actor,
                         self->issue);
}

static void
mark_activated_cb (SpWindow *self, const char *actor, const char *issue)
{
  g_free (self->actor);
  g_free (self->issue);
  self->actor = g_strdup (actor);
  self->issue = g_strdup (issue);
  show_evidence (self);
  if (actor != NULL)
    sp_split_set_show_end (self->split, TRUE);
  else if (sp_split_is_folded (self->split))
    sp_split_set_show_end (self->split, FALSE);
}

static void
loaded_cb (SpWindow *self)
{
  const SpDataset *dataset = sp_document_get_dataset (self->document);
  const char *title = sp_text_show (dataset, sp_dataset_get_title (dataset));

  adw_window_title_set_title (self->title, title);
  adw_window_title_set_subtitle (self->title, sp_document_get_name (self->document));
  gtk_window_set_title (GTK_WINDOW (self), title);
  g_clear_pointer (&self->actor, g_free);
  g_clear_pointer (&self->issue, g_free);
  gtk_widget_set_visible (self->notice, sp_document_was_changed (self->document));
  self->is_new = TRUE;
}

static void
notice_read_cb (SpWindow *self)
{
  gtk_widget_set_visible (self->notice, FALSE);
}

static void
enable_export (SpWindow *self, gboolean enabled)
{
  static const char *const names[] = { "export",    "export-to", "claims",
                                       "claims-to", "print",     "print-to" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_simple_action_set_enabled (G_SIMPLE_ACTION (
                                   g_action_map_lookup_action (G_ACTION_MAP (self), names[i])),
                                 enabled);
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

static void
changed_cb (SpWindow *self)
{
  SpSelection *selection = sp_document_get_selection (self->document);
  const char *page = choose_page (self, selection);
  gboolean something = g_str_equal (page, "chart");

  sp_chart_view_set_selection (self->chart, something ? selection : NULL);
  gtk_stack_set_visible_child_name (self->stack, page);
  enable_export (self, something);
  show_evidence (self);
  if (something && self->is_new)
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

/* In a narrow window the header bar keeps its buttons and gives up their words. */
static void
folded_cb (SpWindow *self)
{
  gboolean folded = sp_split_is_folded (self->split);

  gtk_widget_set_visible (GTK_WIDGET (self->title), !folded);
  set_face (self->open_button, folded ? "document-open-symbolic" : NULL, _ ("Open"));
  set_face (self->export_button, folded ? "document-save-symbolic" : NULL, _ ("Export…"));
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpWindow) self = SP_WINDOW (data);
  g_autoptr (SpProblems) problems = NULL;
  g_autoptr (GError) error = NULL;

  if (sp_document_open_finish (SP_DOCUMENT (source), result, &problems, &error)
      || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  /* The window may have been closed in the meantime. */
  if (!gtk_widget_get_visible (GTK_WIDGET (self)))
    return;
  if (sp_document_get_dataset (self->document) == NULL)
    gtk_stack_set_visible_child_name (self->stack, "empty");
  if (problems != NULL)
    {
      g_autofree char *name = g_path_get_basename (sp_problems_get_file_name (problems));

      gtk_window_present (GTK_WINDOW (sp_error_list_new (GTK_WINDOW (self), name, problems)));
    }
  else
    tell_failure (self, _ ("The dataset can't be opened"), error->message);
}

static char *
get_name (GFile *file)
{
  char *path = g_file_get_path (file);

  return path != NULL ? path : g_file_get_uri (file);
}

static void
open_chosen_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GFile) file = sp_compat_choose_file_finish (result, NULL);
  g_autofree char *name = file != NULL ? get_name (file) : NULL;

  if (name != NULL)
    sp_window_open (SP_WINDOW (source), name);
}

static void
open_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  static const char *const patterns[] = { "*.json", "*.svg", NULL };
  SpFileKind kind = { _ ("Datasets (JSON) and pictures (SVG)"), patterns };

  sp_compat_open_file_async (GTK_WINDOW (data), _ ("Open a Dataset"), &kind, open_chosen_cb, NULL);
}

static void
open_sample_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_autofree char *name = g_strconcat ("sample:", g_variant_get_string (parameter, NULL), NULL);

  sp_window_open (SP_WINDOW (data), name);
}

static void
exported_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpWindow) self = SP_WINDOW (data);
  g_autoptr (GError) error = NULL;
  gboolean saved = sp_exporter_write_finish (result, &error);

  /* The window may have been closed in the meantime. */
  if (!gtk_widget_get_visible (GTK_WIDGET (self)))
    return;
  if (saved)
    tell (self, _ ("The chart was saved"));
  else
    tell_failure (self, _ ("The chart can't be saved"), error->message);
}

static void
export_to (SpWindow *self, GFile *file)
{
  sp_exporter_write_async (sp_document_get_selection (self->document), file, NULL, exported_cb,
                           g_object_ref (self));
}

static void
export_chosen_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GFile) file = sp_compat_choose_file_finish (result, NULL);

  if (file != NULL)
    export_to (SP_WINDOW (source), file);
}

/* "paris.standpoint.json" gives "paris.svg" for ".svg"; so does "paris.svg". */
static char *
suggest_name (SpWindow *self, const char *end)
{
  static const char *const ends[] = { ".svg", ".json", ".standpoint" };
  g_autofree char *stem = g_strdup (sp_document_get_name (self->document));

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    if (g_str_has_suffix (stem, ends[i]))
      stem[strlen (stem) - strlen (ends[i])] = '\0';
  return g_strconcat (stem, end, NULL);
}

static void
export_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  static const char *const patterns[] = { "*.svg", "*.png", "*.pdf", NULL };
  SpFileKind kind = { _ ("Pictures (SVG, PNG, PDF)"), patterns };
  g_autofree char *name = suggest_name (SP_WINDOW (data), ".svg");

  sp_compat_save_file_async (GTK_WINDOW (data), _ ("Export the Chart"), name, &kind,
                             export_chosen_cb, NULL);
}

static void
export_to_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path (g_variant_get_string (parameter, NULL));

  export_to (SP_WINDOW (data), file);
}

static void
claims_saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpWindow) self = SP_WINDOW (data);
  g_autoptr (GError) error = NULL;
  gboolean saved = sp_exporter_write_finish (result, &error);

  if (!gtk_widget_get_visible (GTK_WIDGET (self)))
    return;
  if (saved)
    tell (self, _ ("The claims sheet was saved"));
  else
    tell_failure (self, _ ("The claims sheet can't be saved"), error->message);
}

static void
save_claims (SpWindow *self, GFile *file)
{
  sp_exporter_write_claims_async (sp_document_get_selection (self->document), file, NULL,
                                  claims_saved_cb, g_object_ref (self));
}

static void
claims_chosen_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GFile) file = sp_compat_choose_file_finish (result, NULL);

  if (file != NULL)
    save_claims (SP_WINDOW (source), file);
}

static void
claims_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  static const char *const patterns[] = { "*.html", "*.csv", NULL };
  SpFileKind kind = { _ ("Claims sheets (HTML, CSV)"), patterns };
  g_autofree char *name = suggest_name (SP_WINDOW (data), "-claims.html");

  sp_compat_save_file_async (GTK_WINDOW (data), _ ("Save the Claims Sheet"), name, &kind,
                             claims_chosen_cb, NULL);
}

static void
claims_to_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path (g_variant_get_string (parameter, NULL));

  save_claims (SP_WINDOW (data), file);
}

/* What is printed once it is drawn; @path: into this file. */
typedef struct
{
  SpWindow *window;
  char *title;
  char *path;
} Printing;

static void
drawn_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Printing *printing = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) svg = sp_exporter_draw_finish (result, &error);

  if (gtk_widget_get_visible (GTK_WIDGET (printing->window))
      && (svg == NULL
          || !sp_printer_print (GTK_WINDOW (printing->window), svg, printing->title, printing->path,
                                &error)))
    tell_failure (printing->window, _ ("The chart can't be printed"), error->message);
  g_object_unref (printing->window);
  g_free (printing->title);
  g_free (printing->path);
  g_free (printing);
}

static void
print_to (SpWindow *self, const char *path)
{
  Printing *printing = g_new0 (Printing, 1);

  printing->window = g_object_ref (self);
  printing->title = g_strdup (gtk_window_get_title (GTK_WINDOW (self)));
  printing->path = g_strdup (path);
  sp_exporter_draw_async (sp_document_get_selection (self->document), NULL, drawn_cb, printing);
}

static void
print_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  print_to (SP_WINDOW (data), NULL);
}

static void
print_to_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  print_to (SP_WINDOW (data), g_variant_get_string (parameter, NULL));
}

static gboolean
drop_cb (SpWindow *self, const GValue *value)
{
  g_autofree char *name = get_name (g_value_get_object (value));

  sp_window_open (self, name);
  return TRUE;
}

static GMenu *
make_sample_menu (void)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) section = g_menu_new ();
  g_auto (GStrv)
    names = g_resources_enumerate_children (SAMPLE_FOLDER, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    {
      g_autoptr (GMenuItem) item = NULL;

      if (!g_str_has_suffix (names[i], SAMPLE_SUFFIX))
        continue;
      names[i][strlen (names[i]) - strlen (SAMPLE_SUFFIX)] = '\0';
      item = g_menu_item_new (names[i], NULL);
      g_menu_item_set_action_and_target (item, "win.open-sample", "s", names[i]);
      g_menu_append_item (section, item);
    }
  g_menu_append_section (menu, _ ("Bundled datasets"), G_MENU_MODEL (section));
  return menu;
}

static void
sp_window_dispose (GObject *object)
{
  SpWindow *self = SP_WINDOW (object);

  g_clear_object (&self->document);
  G_OBJECT_CLASS (sp_window_parent_class)->dispose (object);
}

static void
sp_window_finalize (GObject *object)
{
  SpWindow *self = SP_WINDOW (object);

  g_free (self->actor);
  g_free (self->issue);
  G_OBJECT_CLASS (sp_window_parent_class)->finalize (object);
}

static void
sp_window_class_init (SpWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_window_dispose;
  G_OBJECT_CLASS (klass)->finalize = sp_window_finalize;
  g_type_ensure (SP_TYPE_CHART_VIEW);
  g_type_ensure (SP_TYPE_EVIDENCE_PANE);
  g_type_ensure (SP_TYPE_SIDEBAR);
  g_type_ensure (SP_TYPE_SPLIT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/standpoint/Standpoint/sp-window.ui");
  gtk_widget_class_bind_template_child (widget_class, SpWindow, title);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, open_button);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, samples_button);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, export_button);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, notice);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, split);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, sidebar);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, chart);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, evidence);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, unsuited);
  gtk_widget_class_bind_template_callback (widget_class, folded_cb);
  gtk_widget_class_bind_template_callback (widget_class, mark_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, notice_read_cb);
}

/* In the window's map, not its class: from there they are also called over D-Bus. */
static void
add_actions (SpWindow *self)
{
  static const GActionEntry entries[] = {
    { "open", open_action },     { "open-sample", open_sample_action, "s" },
    { "export", export_action }, { "export-to", export_to_action, "s" },
    { "claims", claims_action }, { "claims-to", claims_to_action, "s" },
    { "print", print_action },   { "print-to", print_to_action, "s" },
  };
  g_autoptr (GPropertyAction)
    show_sidebar = g_property_action_new ("show-sidebar", self->split, "show-start");
  g_autoptr (GPropertyAction)
    show_end = g_property_action_new ("show-evidence", self->split, "show-end");

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  g_action_map_add_action (G_ACTION_MAP (self), G_ACTION (show_sidebar));
  g_action_map_add_action (G_ACTION_MAP (self), G_ACTION (show_end));
}

static void
sp_window_init (SpWindow *self)
{
  g_autoptr (GMenu) samples = make_sample_menu ();
  GtkDropTarget *drop = gtk_drop_target_new (G_TYPE_FILE, GDK_ACTION_COPY);

  gtk_widget_init_template (GTK_WIDGET (self));
  self->document = sp_document_new ();
  add_actions (self);
  gtk_menu_button_set_menu_model (self->samples_button, G_MENU_MODEL (samples));
  g_signal_connect_object (drop, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drop));
  enable_export (self, FALSE);
  folded_cb (self);
  g_signal_connect_object (self->document, "loaded", G_CALLBACK (loaded_cb), self,
                           G_CONNECT_SWAPPED);
  sp_sidebar_set_document (self->sidebar, self->document);
  g_signal_connect_object (self->document, "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
}

GtkWidget *
sp_window_new (GtkApplication *application)
{
  return g_object_new (SP_TYPE_WINDOW, "application", application, NULL);
}

void
sp_window_open (SpWindow *self, const char *name)
{
  g_return_if_fail (SP_IS_WINDOW (self));
  g_return_if_fail (name != NULL);

  sp_document_open_async (self->document, name, opened_cb, g_object_ref (self));
}
