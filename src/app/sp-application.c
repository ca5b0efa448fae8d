/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-application.h"

#include "dataset/sp-reader.h"
#include "sp-chart-view.h"

struct _SpApplication
{
  AdwApplication parent_instance;
};

G_DEFINE_FINAL_TYPE (SpApplication, sp_application, ADW_TYPE_APPLICATION)

static void
sp_application_activate (GApplication *application)
{
  g_autoptr (GBytes) bytes =
    g_resources_lookup_data ("/org/standpoint/Standpoint/datasets/paris-2025-02-17.standpoint.json",
                             G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr (SpProblems) problems = sp_problems_new ("paris-2025-02-17");
  g_autoptr (SpDataset) dataset = sp_reader_read (bytes, problems);
  g_autoptr (SpSelection) selection = sp_selection_new (dataset, NULL);
  GtkWidget *window = adw_application_window_new (GTK_APPLICATION (application));
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *view = sp_chart_view_new ();

  gtk_widget_set_vexpand (view, TRUE);
  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), view);
  sp_chart_view_set_selection (SP_CHART_VIEW (view), selection);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), box);
  gtk_window_set_default_size (GTK_WINDOW (window), 1240, 600);
  gtk_window_present (GTK_WINDOW (window));
}

static void
sp_application_class_init (SpApplicationClass *klass)
{
  G_APPLICATION_CLASS (klass)->activate = sp_application_activate;
}

static void
sp_application_init (SpApplication *self)
{
}

SpApplication *
sp_application_new (void)
{
  return g_object_new (SP_TYPE_APPLICATION, "application-id", "org.standpoint.Standpoint", NULL);
}
