/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-error-list.h"

#include <glib/gi18n.h>

struct _SpErrorList
{
  AdwWindow parent_instance;

  AdwWindowTitle *title;
  GtkWidget *copy_button;
  GtkLabel *summary;
  GtkListBox *list;
  char *text; /* what is copied */
};

G_DEFINE_FINAL_TYPE (SpErrorList, sp_error_list, ADW_TYPE_WINDOW)

static void
copy_cb (SpErrorList *self)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), self->text);
}

static GtkWidget *
make_label (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static char *
write_place (const SpProblem *problem)
{
  g_autofree char *pointer = sp_problem_dup_pointer (problem);
  g_autofree char *place = NULL;

  if (problem->line == 0)
    return g_strdup (pointer != NULL ? pointer : "");
  place = g_strdup_printf (_ ("Line %u, column %u"), problem->line, problem->column);
  if (pointer == NULL)
    return g_steal_pointer (&place);
  /* Translators: a place in a file, and the JSON pointer of what stands there. */
  return g_strdup_printf (_ ("%s · %s"), place, pointer);
}

static void
add_problem (SpErrorList *self, const SpProblem *problem)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *row = gtk_list_box_row_new ();
  g_autofree char *place = write_place (problem);
  /* Translators: the label of an error for screen readers: its place and what is wrong. */
  g_autofree char *label = g_strdup_printf (_ ("%s: %s"), place, problem->message);

  gtk_widget_add_css_class (box, "error-row");
  gtk_box_append (GTK_BOX (box), make_label (problem->message, NULL));
  if (*place != '\0')
    gtk_box_append (GTK_BOX (box), make_label (place, "error-line"));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_list_box_append (self->list, row);
}

static void
add_rest (SpErrorList *self, guint n)
{
  g_autofree char *text = g_strdup_printf (ngettext ("And %u more error", "And %u more errors", n),
                                           n);

  gtk_list_box_append (self->list, make_label (text, "error-row"));
}

static void
sp_error_list_finalize (GObject *object)
{
  SpErrorList *self = SP_ERROR_LIST (object);

  g_free (self->text);
  G_OBJECT_CLASS (sp_error_list_parent_class)->finalize (object);
}

static void
sp_error_list_class_init (SpErrorListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sp_error_list_finalize;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/standpoint/Standpoint/sp-error-list.ui");
  gtk_widget_class_bind_template_child (widget_class, SpErrorList, title);
  gtk_widget_class_bind_template_child (widget_class, SpErrorList, copy_button);
  gtk_widget_class_bind_template_child (widget_class, SpErrorList, summary);
  gtk_widget_class_bind_template_child (widget_class, SpErrorList, list);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
}

static void
sp_error_list_init (SpErrorList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
sp_error_list_new (GtkWindow *parent, const char *name, const SpProblems *problems)
{
  SpErrorList *self = g_object_new (SP_TYPE_ERROR_LIST, "transient-for", parent, NULL);
  guint n = sp_problems_count (problems, SP_SEVERITY_ERROR);
  guint shown = 0;
  g_autofree char *title = g_strdup_printf (_ ("“%s” can't be opened"), name);
  g_autofree char *summary =
    g_strdup_printf (ngettext ("%u error was found. The window stays as it was.",
                               "%u errors were found. The window stays as it was.", n),
                     n);

  gtk_window_set_title (GTK_WINDOW (self), title);
  adw_window_title_set_title (self->title, title);
  gtk_label_set_text (self->summary, summary);
  self->text = sp_problems_to_text (problems);
  for (guint i = 0; i < sp_problems_get_n (problems); i++)
    {
      const SpProblem *problem = sp_problems_get (problems, i);

      if (problem->severity != SP_SEVERITY_ERROR)
        continue;
      add_problem (self, problem);
      shown++;
    }
  if (n > shown)
    add_rest (self, n - shown);
  return GTK_WIDGET (self);
}
