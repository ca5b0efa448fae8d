/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis/sp-fill.h"
#include "sp-export-dialog-private.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

/* "Paris summit, 18 February 2025" and "Some positions …" are two sentences. */
static char *
add_sentence (const char *told, const char *note)
{
  const char *last = *told != '\0' ? g_utf8_find_prev_char (told, told + strlen (told)) : NULL;
  gboolean ended = last == NULL || strchr (".!?", *last) != NULL || g_str_equal (last, "؟")
                   || g_str_equal (last, "。");

  return g_strconcat (told, ended ? "" : ".", *told != '\0' ? " " : "", note, NULL);
}

static void
mend_look (SpExportDialog *self, const SpPoint *point)
{
  const SpLook *look = self->edition->look;
  SpTheme theme = sp_look_get_theme (look);
  int palette = sp_look_get_palette (look);

  if (point->mend == SP_MEND_THEME)
    theme = (SpTheme)point->amount;
  else
    palette = (int)point->amount;
  sp_export_dialog_change_look (self, theme, palette);
}

static void
mend (SpExportDialog *self, const SpPoint *point)
{
  SpEdition *edition = self->edition;
  g_autofree char *subtitle = NULL;

  switch (point->mend)
    {
    case SP_MEND_SCALE:
      edition->scale = point->amount;
      break;
    case SP_MEND_WIDTH:
      edition->width = round (edition->width * point->amount);
      edition->height = round (edition->height * point->amount);
      break;
    case SP_MEND_THEME:
    case SP_MEND_PALETTE:
      mend_look (self, point);
      break;
    case SP_MEND_DATA:
      edition->data = (SpDataMode)point->amount;
      break;
    case SP_MEND_NOTE:
      subtitle = add_sentence (self->proof->told, point->note);
      sp_export_dialog_set_subtitle (self, subtitle);
      break;
    case SP_MEND_NONE:
    default:
      break;
    }
}

static void
mend_cb (GtkButton *button, SpExportDialog *self)
{
  guint check = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "check"));

  if (self->proof == NULL || self->edition == NULL)
    return;
  mend (self, &self->proof->preflight.points[check]);
  sp_export_dialog_show_options (self);
  sp_export_dialog_refresh (self);
}

static GtkLabel *
make_label (GtkBox *box, const char *text, const char *style)
{
  GtkLabel *label = GTK_LABEL (gtk_label_new (text));

  gtk_label_set_xalign (label, 0);
  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_wrap_mode (label, PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (GTK_WIDGET (label), style);
  gtk_box_append (box, GTK_WIDGET (label));
  return label;
}

static void
add_check (SpExportDialog *self, SpCheck check)
{
  SpCheckRow *row = &self->checks[check];
  GtkBox *box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10));
  GtkBox *texts = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));

  row->icon = GTK_IMAGE (gtk_image_new ());
  gtk_widget_set_valign (GTK_WIDGET (row->icon), GTK_ALIGN_START);
  gtk_box_append (box, GTK_WIDGET (row->icon));
  gtk_widget_set_hexpand (GTK_WIDGET (texts), TRUE);
  gtk_box_append (box, GTK_WIDGET (texts));
  make_label (texts, sp_check_get_name (check), "check-name");
  row->text = make_label (texts, "", "check-text");
  row->button = GTK_BUTTON (gtk_button_new ());
  /* Below the words: beside them it would leave no room for long ones. */
  gtk_widget_set_halign (GTK_WIDGET (row->button), GTK_ALIGN_START);
  gtk_widget_set_margin_top (GTK_WIDGET (row->button), 6);
  gtk_widget_set_visible (GTK_WIDGET (row->button), FALSE);
  g_object_set_data (G_OBJECT (row->button), "check", GUINT_TO_POINTER (check));
  g_signal_connect (row->button, "clicked", G_CALLBACK (mend_cb), self);
  gtk_box_append (texts, GTK_WIDGET (row->button));
  gtk_widget_add_css_class (GTK_WIDGET (box), "check-row");
  row->row = gtk_list_box_row_new ();
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row->row), GTK_WIDGET (box));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row->row), FALSE);
  gtk_list_box_append (self->check_list, row->row);
}

void
sp_export_dialog_add_checks (SpExportDialog *self)
{
  for (SpCheck check = 0; check < SP_N_CHECKS; check++)
    add_check (self, check);
}

/* A screen reader hears of each point in one sentence, and of a button what it mends. */
static void
tell_check (SpCheckRow *row, const char *name, const char *text, const char *mend, gboolean good)
{
  g_autofree char *label = sp_fill (good ? _ ("{check}: good. {words}")
                                         : _ ("{check}: to mend. {words}"),
                                    "check", name, "words", text, NULL);
  g_autofree char *help = mend != NULL
                            ? sp_fill (_ ("{check}: {mend}"), "check", name, "mend", mend, NULL)
                            : NULL;

  gtk_accessible_update_property (GTK_ACCESSIBLE (row->row), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (row->button), help);
}

static void
show_check (SpExportDialog *self, SpCheck check)
{
  const SpPreflight *preflight = &self->proof->preflight;
  SpCheckRow *row = &self->checks[check];
  gboolean good = preflight->points[check].good;
  g_autofree char *text = sp_preflight_show (preflight, check);
  g_autofree char *mend = sp_preflight_show_mend (preflight, check);

  gtk_image_set_from_icon_name (row->icon,
                                good ? "object-select-symbolic" : "dialog-warning-symbolic");
  gtk_widget_remove_css_class (GTK_WIDGET (row->icon), good ? "warning" : "success");
  gtk_widget_add_css_class (GTK_WIDGET (row->icon), good ? "success" : "warning");
  gtk_label_set_text (row->text, text);
  gtk_widget_set_visible (GTK_WIDGET (row->button), mend != NULL);
  if (mend != NULL)
    gtk_button_set_label (row->button, mend);
  tell_check (row, sp_check_get_name (check), text, mend, good);
}

void
sp_export_dialog_show_checks (SpExportDialog *self)
{
  for (SpCheck check = 0; check < SP_N_CHECKS; check++)
    show_check (self, check);
}
