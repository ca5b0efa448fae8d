/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-help.h"

#include <glib/gi18n.h>

struct _SpHelp
{
  AdwWindow parent_instance;

  GtkBox *sections;
};

G_DEFINE_FINAL_TYPE (SpHelp, sp_help, ADW_TYPE_WINDOW)

static const struct
{
  const char *heading;
  const char *text;
} sections[] = {
  { N_ ("Open a dataset"), N_ ("Standpoint shows datasets (JSON), and pictures that it made itself "
                               "(SVG). Choose one with Open, or drop "
                               "it on the window. The arrow beside Open has what you opened "
                               "before, and the bundled datasets.") },
  { N_ ("Choose what is shown"),
    N_ ("In the pane of choices are the charts, the issues, the actors, and what to take as given. "
        "The round "
        "button beside a name shows only that one. Numbers tell how many positions are known.") },
  { N_ ("Read a mark"), N_ ("Point at a mark to read what it says. Click it, or walk to it with "
                            "Tab and the arrow keys and press "
                            "Enter: the evidence tells every statement behind it, who said it and "
                            "when, where it is published, and "
                            "why it counts.") },
  { N_ ("What marks look like"), N_ ("A solid outline is on record, a dashed one is reported, a "
                                     "dotted one is inferred. A row of small boxes "
                                     "spans what contesting statements say. Whoever has no "
                                     "position is listed at the side, with the reason.") },
  { N_ ("Go through time"), N_ ("The bar below the chart has the day that is shown. Alt+Left and "
                                "Alt+Right go from change to change, "
                                "and Play goes through all of them.") },
  { N_ ("Search, and read as a table"), N_ ("Ctrl+F finds actors, issues, and words of statements "
                                            "and sources. F4 shows the same data as a table, "
                                            "which can be sorted and copied.") },
  { N_ ("Save a picture"), N_ ("Ctrl+E shows the picture as it will be, beside what to look at "
                               "before it goes out. An SVG carries its "
                               "data: whoever opens it here finds the statements behind it. The "
                               "claims sheet lists every mark for "
                               "whoever checks the facts.") },
  { N_ ("Your own data"),
    N_ ("A dataset is a text file. While it is open, the chart follows each time it is saved and "
        "tells what "
        "moved; mistakes are listed with their lines. To begin, save the data of a picture with "
        "“standpoint-cli convert picture.svg data.json” and change them.") },
};

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

static void
sp_help_class_init (SpHelpClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/standpoint/Standpoint/sp-help.ui");
  gtk_widget_class_bind_template_child (widget_class, SpHelp, sections);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
sp_help_init (SpHelp *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      GtkWidget *heading = make_label (_ (sections[i].heading), "heading");

      gtk_widget_set_margin_top (heading, i > 0 ? 12 : 0);
      gtk_box_append (self->sections, heading);
      gtk_box_append (self->sections, make_label (_ (sections[i].text), NULL));
    }
  /* The keys scroll at once. */
  gtk_window_set_focus (GTK_WINDOW (self), GTK_WIDGET (self->sections));
}

GtkWidget *
sp_help_new (GtkWindow *parent)
{
  g_return_val_if_fail (parent == NULL || GTK_IS_WINDOW (parent), NULL);

  return g_object_new (SP_TYPE_HELP, "transient-for", parent, NULL);
}
