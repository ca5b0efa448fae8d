/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-check-row.h"

#include <glib/gi18n.h>

struct _SpCheckRow
{
  AdwBin parent_instance;

  GtkWidget *check;
  GtkWidget *label;
  GtkWidget *count;
  GtkWidget *only;
  guint index;
  gboolean updating;
};

enum
{
  TOGGLED,
  ONLY,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SpCheckRow, sp_check_row, ADW_TYPE_BIN)

static void
toggled_cb (SpCheckRow *self)
{
  if (!self->updating)
    g_signal_emit (self, signals[TOGGLED], 0,
                   gtk_check_button_get_active (GTK_CHECK_BUTTON (self->check)));
}

static void
only_cb (SpCheckRow *self)
{
  g_signal_emit (self, signals[ONLY], 0);
}

static void
sp_check_row_class_init (SpCheckRowClass *klass)
{
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "checkrow");
  signals[TOGGLED] = g_signal_new ("toggled", SP_TYPE_CHECK_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
  signals[ONLY] = g_signal_new ("only", SP_TYPE_CHECK_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);
}

static void
sp_check_row_init (SpCheckRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);

  self->label = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->label), 0);
  gtk_label_set_wrap (GTK_LABEL (self->label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (self->label), PANGO_WRAP_WORD_CHAR);
  self->check = gtk_check_button_new ();
  gtk_check_button_set_child (GTK_CHECK_BUTTON (self->check), self->label);
  gtk_widget_set_hexpand (self->check, TRUE);
  self->count = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->count, "sidebar-count");
  self->only = gtk_button_new_from_icon_name ("standpoint-only-symbolic");
  gtk_widget_add_css_class (self->only, "flat");
  gtk_widget_add_css_class (self->only, "only");
  gtk_widget_set_valign (self->only, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (self->only, _ ("Only this one"));
  gtk_box_append (GTK_BOX (box), self->check);
  gtk_box_append (GTK_BOX (box), self->count);
  gtk_box_append (GTK_BOX (box), self->only);
  adw_bin_set_child (ADW_BIN (self), box);
  gtk_widget_add_css_class (GTK_WIDGET (self), "sidebar-row");
  g_signal_connect_object (self->check, "toggled", G_CALLBACK (toggled_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->only, "clicked", G_CALLBACK (only_cb), self, G_CONNECT_SWAPPED);
}

GtkWidget *
sp_check_row_new (void)
{
  return g_object_new (SP_TYPE_CHECK_ROW, NULL);
}

void
sp_check_row_set_subject (SpCheckRow *self, const char *name, guint index)
{
  /* Translators: %s is an actor, a group or an issue; all others are left out. */
  g_autofree char *only = g_strdup_printf (_ ("Only %s"), name);

  g_return_if_fail (SP_IS_CHECK_ROW (self));

  self->index = index;
  gtk_label_set_text (GTK_LABEL (self->label), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->only), GTK_ACCESSIBLE_PROPERTY_LABEL, only,
                                  -1);
}

guint
sp_check_row_get_index (SpCheckRow *self)
{
  g_return_val_if_fail (SP_IS_CHECK_ROW (self), 0);

  return self->index;
}

void
sp_check_row_set_state (SpCheckRow *self, gboolean active, gboolean inconsistent, const char *count)
{
  g_return_if_fail (SP_IS_CHECK_ROW (self));

  self->updating = TRUE;
  gtk_check_button_set_inconsistent (GTK_CHECK_BUTTON (self->check), inconsistent);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->check), active);
  gtk_label_set_text (GTK_LABEL (self->count), count != NULL ? count : "");
  gtk_widget_set_visible (self->count, count != NULL);
  self->updating = FALSE;
}

void
sp_check_row_toggle (SpCheckRow *self)
{
  GtkCheckButton *check;

  g_return_if_fail (SP_IS_CHECK_ROW (self));

  check = GTK_CHECK_BUTTON (self->check);
  gtk_check_button_set_active (check, !gtk_check_button_get_active (check));
}
