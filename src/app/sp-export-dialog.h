/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "export/sp-edition.h"
#include "sp-document.h"
#include "sp-proof-view.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * SpExportDialog:
 *
 * How the chart of a document goes out: what it will look like, every choice of it, and what is to be looked at
 * before. What it does with it (saving, copying, printing) are actions of the window below it.
 */
#define SP_TYPE_EXPORT_DIALOG (sp_export_dialog_get_type ())
G_DECLARE_FINAL_TYPE (SpExportDialog, sp_export_dialog, SP, EXPORT_DIALOG, AdwWindow)

/* Over @parent, whose actions it calls as `win.`, and which owns @edition: the choices are made in there. */
GtkWidget *sp_export_dialog_new (GtkWindow *parent, SpDocument *document, SpEdition *edition);

void sp_export_dialog_set_sight (SpExportDialog *self, SpSight sight);

/* Takes a style file for the picture; where it can't be read or has errors, they are told and all stays as it was. */
void sp_export_dialog_load_style (SpExportDialog *self, GFile *file);

/* A line that goes by itself. */
void sp_export_dialog_tell (SpExportDialog *self, const char *text);

/* What was made last as SVG, and its name and words; NULL before. */
GBytes *sp_export_dialog_get_svg (SpExportDialog *self);

G_END_DECLS
