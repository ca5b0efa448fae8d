/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-export-dialog.h"
#include "sp-exporter.h"

G_BEGIN_DECLS

/* What the files of the dialog share: sp-export-dialog.c draws, -options.c has the choices, -style.c that of a style file, -checks.c what is to be
 * looked at, -drag.c the picture on its way out. */

typedef struct
{
  GtkWidget *row;
  GtkImage *icon;
  GtkLabel *text;
  GtkButton *button;
} SpCheckRow;

struct _SpExportDialog
{
  AdwWindow parent_instance;

  GtkWindow *window; /* below it; owns the edition */
  SpDocument *document;
  SpEdition *edition;
  SpProof *proof; /* the last that could be made */
  GCancellable *making;
  guint soon;    /* what is drawn after a short while */
  guint folding; /* an idle that turns it upright */
  gboolean narrow;
  gboolean upright;    /* as it is: it follows narrow */
  int unfolded;        /* px that it takes when it is not upright */
  gboolean filling;    /* the choices are being shown, not made */
  double needed_width; /* the smallest size that works */
  double needed_height;
  char *folder;         /* of what is dragged out */
  GPtrArray *languages; /* tags, the dataset's own first as NULL */
  SpCheckRow checks[SP_N_CHECKS];

  AdwToastOverlay *toasts;
  GtkWidget *notice;
  GtkLabel *notice_text;
  GtkButton *notice_button;
  GtkScrolledWindow *outer;
  GtkBox *body;
  GtkWidget *preview_box;
  SpProofView *preview;
  GtkSpinner *spinner;
  GtkLabel *size_label;
  GtkDropDown *sight;
  GtkScrolledWindow *side;
  GtkDropDown *preset;
  GtkSpinButton *width;
  GtkSpinButton *height;
  GtkDropDown *unit;
  GtkCheckButton *as_needed;
  GtkDropDown *theme;
  GtkDropDown *palette;
  GtkButton *style_button;
  GtkLabel *style_name;
  GtkWidget *style_drop;
  GtkDropDown *language;
  GtkEntry *title_entry;
  GtkEntry *subtitle_entry;
  GtkEntry *description_entry;
  GtkDropDown *format;
  GtkWidget *scale_box;
  GtkSpinButton *scale;
  GtkDropDown *text;
  GtkWidget *data_box;
  GtkDropDown *data;
  GtkListBox *check_list;
};

/* Draws anew, soon. */
void sp_export_dialog_refresh (SpExportDialog *self);

/* The choices: made ready once; shown as the edition and the document have them; what was not said is shown as the
 * picture has it. */
void sp_export_dialog_add_options (SpExportDialog *self);
void sp_export_dialog_show_options (SpExportDialog *self);
void sp_export_dialog_show_defaults (SpExportDialog *self);
void sp_export_dialog_set_subtitle (SpExportDialog *self, const char *subtitle);

/* The style file as the edition has it; another theme and palette under it, or why that can't be. */
void sp_export_dialog_show_style (SpExportDialog *self);
void sp_export_dialog_change_look (SpExportDialog *self, SpTheme theme, int palette);

void sp_export_dialog_add_checks (SpExportDialog *self);
void sp_export_dialog_show_checks (SpExportDialog *self);

void sp_export_dialog_add_drag (SpExportDialog *self);

/* The handlers of the template, for its class. */
void sp_export_dialog_bind_options (GtkWidgetClass *klass);
void sp_export_dialog_bind_style (GtkWidgetClass *klass);

G_END_DECLS
