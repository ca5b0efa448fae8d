/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-search-dialog.h"

#include "analysis/sp-fill.h"
#include "analysis/sp-names.h"

#include <glib/gi18n.h>

#define WIDTH  560
#define HEIGHT 600
/* Of each kind; the others are counted. */
#define MOST 50

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

struct _SpSearchDialog
{
  AdwWindow parent_instance;

  SpDataset *dataset;
  GtkWidget *entry;
  GtkListBox *list;
  GtkLabel *status;
  GCancellable *searching; /* NULL where nothing is */
  guint n_found;
  guint n_more;
};

G_DEFINE_FINAL_TYPE (SpSearchDialog, sp_search_dialog, ADW_TYPE_WINDOW)

/* What a thread looks for, and what it found. */
typedef struct
{
  SpDataset *dataset;
  char *query;
  SpSearchScope scope;
  guint n_more;
} Job;

static void
free_job (gpointer data)
{
  Job *self = data;

  sp_dataset_unref (self->dataset);
  g_free (self->query);
  g_free (self);
}

static void
stop (SpSearchDialog *self)
{
  if (self->searching != NULL)
    g_cancellable_cancel (self->searching);
  g_clear_object (&self->searching);
}

static void
sp_search_dialog_dispose (GObject *object)
{
  SpSearchDialog *self = SP_SEARCH_DIALOG (object);

  stop (self);
  g_clear_pointer (&self->dataset, sp_dataset_unref);
  G_OBJECT_CLASS (sp_search_dialog_parent_class)->dispose (object);
}

static const char *
get_kind_name (SpFoundKind kind)
{
  static const char *const names[] = {
    [SP_FOUND_ACTOR] = N_ ("Actor"),
    [SP_FOUND_ISSUE] = N_ ("Issue"),
    [SP_FOUND_SOURCE] = N_ ("Source"),
    [SP_FOUND_STATEMENT] = N_ ("Statement"),
  };

  return _ (names[kind]);
}

/* Beside the kind: whose statement it is, on what and of when; who published a source. */
static char *
write_place (SpSearchDialog *self, const SpFound *found)
{
  if (found->kind == SP_FOUND_STATEMENT)
    {
      const SpStatement *statement = sp_dataset_get_statement (self->dataset, found->index);
      g_autofree char *actor = sp_actor_get_shown_name (self->dataset, statement->actor);
      g_autofree char *date = sp_date_show (statement->date, TRUE);
      const char *issue =
        sp_text_show (self->dataset, sp_dataset_get_issue (self->dataset, statement->issue)->title);

      return sp_join (" · ", get_kind_name (found->kind), actor, issue, date, NULL);
    }
  if (found->kind == SP_FOUND_SOURCE)
    {
      const SpSource *source = sp_dataset_get_source (self->dataset, found->index);
      g_autofree char *date = sp_date_show (source->issued, TRUE);

      return sp_join (" · ", get_kind_name (found->kind),
                      source->publisher != NULL ? source->publisher : "", date, NULL);
    }
  return g_strdup (get_kind_name (found->kind));
}

static void
append_escaped (GString *markup, const char *text, guint start, guint end)
{
  g_autofree char *escaped = g_markup_escape_text (text + start, (gssize)end - start);

  g_string_append (markup, escaped);
}

static char *
write_markup (const SpFound *found)
{
  GString *markup = g_string_new (NULL);
  guint at = 0;

  for (guint i = 0; i < found->spans->len; i++)
    {
      const SpSpan *span = &g_array_index (found->spans, SpSpan, i);

      append_escaped (markup, found->text, at, span->start);
      g_string_append (markup, "<b>");
      append_escaped (markup, found->text, span->start, span->end);
      g_string_append (markup, "</b>");
      at = span->end;
    }
  append_escaped (markup, found->text, at, (guint)strlen (found->text));
  return g_string_free (markup, FALSE);
}

static GtkWidget *
make_label (const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

/* One line of it, whatever a text has. */
static void
add_row (SpSearchDialog *self, const SpFound *found)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *text = make_label (NULL);
  GtkWidget *place = make_label ("search-place");
  g_autofree char *place_text = write_place (self, found);
  g_autofree char *markup = write_markup (found);
  /* Translators: what was found, and what it is: "Statement · Poland · Troops: no soldiers". */
  g_autofree char *label = sp_fill (_ ("{kind}: {text}"), "kind", place_text, "text", found->text,
                                    NULL);

  gtk_label_set_markup (GTK_LABEL (text), markup);
  gtk_label_set_text (GTK_LABEL (place), place_text);
  gtk_label_set_lines (GTK_LABEL (text), 4);
  gtk_label_set_ellipsize (GTK_LABEL (text), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (box), place);
  gtk_box_append (GTK_BOX (box), text);
  gtk_widget_add_css_class (box, "search-row");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_object_set_data (G_OBJECT (row), "kind", GUINT_TO_POINTER (found->kind));
  g_object_set_data (G_OBJECT (row), "index", GUINT_TO_POINTER (found->index));
  gtk_list_box_append (self->list, row);
}

static void
tell_status (SpSearchDialog *self)
{
  const char *query = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  g_autofree char *n = g_strdup_printf ("%u", self->n_found);
  g_autofree char *more = g_strdup_printf ("%u", self->n_more);
  g_autofree char *text = NULL;

  if (*query == '\0')
    text = g_strdup (_ ("Actors, issues, words of statements, and sources"));
  else if (self->searching != NULL)
    text = g_strdup (_ ("Searching…"));
  else if (self->n_found == 0)
    text = g_strdup (_ ("Nothing has all of these words."));
  else if (self->n_more > 0)
    text = sp_fill (_ ("{n} found, and {more} more that are not listed"), "n", n, "more", more,
                    NULL);
  else
    text = sp_fill (ngettext ("{n} found", "{n} found", self->n_found), "n", n, NULL);
  gtk_label_set_text (self->status, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  text, -1);
}

static void
search_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Job *job = task_data;
  GPtrArray *found = sp_search_find (job->dataset, job->query, job->scope, MOST, cancellable,
                                     &job->n_more);

  if (found == NULL)
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "cancelled");
  else
    g_task_return_pointer (task, found, (GDestroyNotify)g_ptr_array_unref);
}

static void start (SpSearchDialog *self, SpSearchScope scope);

static void
clear_list (SpSearchDialog *self)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, row);
  self->n_found = 0;
  self->n_more = 0;
}

/* The names are there at once, and replace the older list only then; the statements come behind them. */
static void
found_cb (GObject *object, GAsyncResult *result, gpointer data)
{
  SpSearchDialog *self = SP_SEARCH_DIALOG (object);
  Job *job = g_task_get_task_data (G_TASK (result));
  g_autoptr (GPtrArray) found = g_task_propagate_pointer (G_TASK (result), NULL);

  if (found == NULL || g_task_get_cancellable (G_TASK (result)) != self->searching)
    return;
  if (job->scope == SP_SEARCH_NAMES)
    clear_list (self);
  for (guint i = 0; i < found->len; i++)
    add_row (self, g_ptr_array_index (found, i));
  self->n_found += found->len;
  self->n_more += job->n_more;
  if (gtk_list_box_get_selected_row (self->list) == NULL)
    gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, 0));
  g_clear_object (&self->searching);
  if (job->scope == SP_SEARCH_NAMES)
    start (self, SP_SEARCH_STATEMENTS);
  tell_status (self);
}

static void
start (SpSearchDialog *self, SpSearchScope scope)
{
  g_autoptr (GTask) task = NULL;
  Job *job = g_new0 (Job, 1);

  stop (self);
  self->searching = g_cancellable_new ();
  job->dataset = sp_dataset_ref (self->dataset);
  job->query = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  job->scope = scope;
  task = g_task_new (self, self->searching, found_cb, NULL);
  g_task_set_task_data (task, job, free_job);
  g_task_run_in_thread (task, search_thread);
}

static void
changed_cb (SpSearchDialog *self)
{
  stop (self);
  if (*gtk_editable_get_text (GTK_EDITABLE (self->entry)) == '\0')
    clear_list (self);
  else
    start (self, SP_SEARCH_NAMES);
  tell_status (self);
}

/* Closed first: what is chosen may have the focus then. */
static void
row_activated_cb (SpSearchDialog *self, GtkListBoxRow *row)
{
  guint kind = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), "kind"));
  guint index = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), "index"));

  g_object_ref (self);
  gtk_window_close (GTK_WINDOW (self));
  g_signal_emit (self, signals[CHOSEN], 0, kind, index);
  g_object_unref (self);
}

static void
entry_activated_cb (SpSearchDialog *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);

  if (row != NULL)
    row_activated_cb (self, row);
}

/* The arrow leads from the words to the list. */
static gboolean
key_pressed_cb (SpSearchDialog *self, guint key)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);

  if ((key != GDK_KEY_Down && key != GDK_KEY_KP_Down) || row == NULL)
    return GDK_EVENT_PROPAGATE;
  gtk_widget_grab_focus (GTK_WIDGET (row));
  return GDK_EVENT_STOP;
}

static void
sp_search_dialog_class_init (SpSearchDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_search_dialog_dispose;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_DIALOG);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  signals[CHOSEN] = g_signal_new ("chosen", SP_TYPE_SEARCH_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);
}

static GtkWidget *
make_entry (SpSearchDialog *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->entry = gtk_search_entry_new ();
  gtk_widget_set_hexpand (self->entry, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Words to search for"), -1);
  g_signal_connect_swapped (self->entry, "search-changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (entry_activated_cb), self);
  g_signal_connect_swapped (self->entry, "stop-search", G_CALLBACK (gtk_window_close), self);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (self->entry, keys);
  return self->entry;
}

static GtkWidget *
make_list (SpSearchDialog *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_BROWSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("What was found"), -1);
  g_signal_connect_swapped (self->list, "row-activated", G_CALLBACK (row_activated_cb), self);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (self->list));
  gtk_widget_set_vexpand (scrolled, TRUE);
  return scrolled;
}

static void
sp_search_dialog_init (SpSearchDialog *self)
{
  GtkWidget *whole = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *bar = adw_header_bar_new ();

  self->status = GTK_LABEL (make_label ("search-status"));
  adw_header_bar_set_title_widget (ADW_HEADER_BAR (bar), make_entry (self));
  gtk_box_append (GTK_BOX (whole), bar);
  gtk_box_append (GTK_BOX (whole), GTK_WIDGET (self->status));
  gtk_box_append (GTK_BOX (whole), make_list (self));
  adw_window_set_content (ADW_WINDOW (self), whole);
  gtk_window_set_focus (GTK_WINDOW (self), self->entry);
  tell_status (self);
}

GtkWidget *
sp_search_dialog_new (GtkWindow *parent, SpDataset *dataset)
{
  int width = parent != NULL ? gtk_widget_get_width (GTK_WIDGET (parent)) : 0;
  SpSearchDialog *self = g_object_new (SP_TYPE_SEARCH_DIALOG, "transient-for", parent, "modal",
                                       TRUE, "destroy-with-parent", TRUE, "title", _ ("Search"),
                                       "default-width", width > 0 ? MIN (width, WIDTH) : WIDTH,
                                       "default-height", HEIGHT, "width-request", 300, NULL);

  self->dataset = sp_dataset_ref (dataset);
  return GTK_WIDGET (self);
}
