/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-chart-view.h"
#include "sp-document.h"
#include "sp-evidence-pane.h"
#include "sp-sidebar.h"
#include "sp-split.h"
#include "sp-window.h"

G_BEGIN_DECLS

/* The window's parts, for the files that have its actions: sp-window-*.c, each of which adds its own. */

struct _SpWindow
{
  AdwApplicationWindow parent_instance;

  SpDocument *document;
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

/* A line that goes by itself. */
void sp_window_tell (SpWindow *self, const char *text);

/* What went wrong, to be read and closed. */
void sp_window_tell_failure (SpWindow *self, const char *heading, const char *text);

/* Each adds its actions and what they need; called once, when the parts are there. */
void sp_window_add_opening (SpWindow *self);
void sp_window_add_output (SpWindow *self);

/* Whether there is a chart to export, print and tell of. */
void sp_window_enable_output (SpWindow *self, gboolean enabled);

G_END_DECLS
