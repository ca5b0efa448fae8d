/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "export/sp-edition.h"
#include "sp-chart-view.h"
#include "sp-document.h"
#include "sp-evidence-pane.h"
#include "sp-sidebar.h"
#include "sp-split.h"
#include "sp-start-page.h"
#include "sp-table-view.h"
#include "sp-time-bar.h"
#include "sp-watcher.h"
#include "sp-window.h"
#include "sp-zoom-bar.h"

G_BEGIN_DECLS

/* The window's parts, for the files that have its actions: sp-window-*.c, each of which adds its own. */

struct _SpWindow
{
  AdwApplicationWindow parent_instance;

  SpDocument *document;
  gboolean is_empty; /* the start page is shown */
  gboolean is_new;   /* the dataset was not shown before */
  guint ticks;       /* since a mark was asked for */
  guint saving;      /* the source that writes the state; 0 for none */

  SpWatcher *watcher;        /* of the document's file; NULL for none */
  SpProblems *file_problems; /* of the file as it is now; NULL for none */

  AdwWindowTitle *title;
  GtkButton *open_button;
  GtkMenuButton *samples_button;
  GtkButton *export_button;
  GtkWidget *sidebar_button;
  GtkWidget *evidence_button;
  GtkWidget *search_button;
  GtkWidget *narrow_bar;
  GtkWidget *notice;
  GtkWidget *file_notice;
  GtkLabel *file_notice_label;
  GtkWidget *file_notice_button;
  AdwToastOverlay *toasts;
  SpSplit *split;
  SpSidebar *sidebar;
  GtkStack *stack;
  SpStartPage *start_page;
  SpChartView *chart;
  SpTableView *table;
  SpZoomBar *zoom_bar;
  GtkToggleButton *table_button;
  SpTimeBar *time_bar;
  SpEvidencePane *evidence;
  AdwStatusPage *unsuited;

  SpEdition edition;  /* how pictures are made of it */
  GtkWindow *exports; /* the export dialog while it is open */
};

/* A line that goes by itself. */
void sp_window_tell (SpWindow *self, const char *text);

/* A line that stays until it is closed: of what happens before anybody looks. */
void sp_window_tell_until_read (SpWindow *self, const char *text);

/* What went wrong, to be read and closed. */
void sp_window_tell_failure (SpWindow *self, const char *heading, const char *text);

/* The errors of a file, in a window of their own. */
void sp_window_show_problems (SpWindow *self, const SpProblems *problems);

/* Shows the buttons that there are room and data for. */
void sp_window_arrange (SpWindow *self);

/* Each adds its actions and what they need; called once, when the parts are there. */
void sp_window_add_evidence (SpWindow *self);
void sp_window_add_opening (SpWindow *self);
void sp_window_add_output (SpWindow *self);
void sp_window_add_export (SpWindow *self);
void sp_window_add_time (SpWindow *self);
void sp_window_add_search (SpWindow *self);
void sp_window_add_table (SpWindow *self);
void sp_window_add_state (SpWindow *self);
void sp_window_add_watching (SpWindow *self);

/* No file is watched any more. */
void sp_window_stop_watching (SpWindow *self);
void sp_window_add_zoom (SpWindow *self);

/* Shows anew what the document has. */
void sp_window_refresh (SpWindow *self);

/* After the chart is another one, or seen larger or smaller. */
void sp_window_update_zoom (SpWindow *self);

/* Fills the table where it takes the chart's place; else empties it. Whether it does. */
gboolean sp_window_show_table (SpWindow *self);

/* The row of the selected mark. */
void sp_window_select_row (SpWindow *self);

/* The window, or the export dialog over it: what others stand over. */
GtkWindow *sp_window_get_front (SpWindow *self);

/* "paris.svg" for ".svg", of the dataset's name. g_free(). */
char *sp_window_suggest_name (SpWindow *self, const char *end);

/* Selects the mark of an actor on an issue (ids), with what it takes to see it: they are added to the choice, which is told, and where
 * the chart does not show it, the positions or the table take its place. FALSE where there are no such ids. */
gboolean sp_window_go_to (SpWindow *self, const char *actor, const char *issue);

/* Where the mark opened stands for two actors: what they share. */
void sp_window_show_pair (SpWindow *self);

/* Whether there is a chart to export, print and tell of. */
void sp_window_enable_output (SpWindow *self, gboolean enabled);

G_END_DECLS
