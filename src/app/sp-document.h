/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "analysis/sp-selection.h"
#include "dataset/sp-problems.h"
#include "export/sp-edition.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SpDocument:
 *
 * What a window shows: a dataset, where it came from, and the view that the user has made of it.
 *
 * Signals: `loaded`, another dataset is there; `changed`, the view is another one (also after `loaded`);
 * `selected`, another mark is, or none.
 */
#define SP_TYPE_DOCUMENT (sp_document_get_type ())
G_DECLARE_FINAL_TYPE (SpDocument, sp_document, SP, DOCUMENT, GObject)

SpDocument *sp_document_new (void);

/* Reads @name, a file's path or address, or `sample:NAME` for a bundled dataset, off the main thread: a dataset, or a picture made by Standpoint, whose view and data it then has. A document that can't be read leaves all as it was. A newer
 * call makes an older one's result worthless: it ends with G_IO_ERROR_CANCELLED. */
void sp_document_open_async (SpDocument *self,
                             const char *name,
                             GAsyncReadyCallback callback,
                             gpointer data);

/* The same with a view of sp_view_to_json() in place of its own; what of it does not fit is left out. NULL: its own. */
void sp_document_open_view_async (SpDocument *self,
                                  const char *name,
                                  const char *view,
                                  GAsyncReadyCallback callback,
                                  gpointer data);

/* Reads the document's file again, which is there. The view stays the user's, and the mark selected, as far as there still are those
 * ids; a view that the user left as it was follows the file's. While something is being opened it is
 * G_IO_ERROR_CANCELLED. Ends with sp_document_open_finish(); where that
 * fails all stays as it was. */
void sp_document_reload_async (SpDocument *self, GAsyncReadyCallback callback, gpointer data);

/* What the last reading changed in what is shown: of SpNewsItem, belongs to the document. NULL where the dataset was not there
 * before. */
GPtrArray *sp_document_get_news (SpDocument *self);

/* FALSE with a GError where the file can't be loaded at all, or, with G_IO_ERROR_INVALID_DATA, where it has errors: then @problems (never NULL)
 * is set to them, owned by the caller. */
gboolean sp_document_open_finish (SpDocument *self,
                                  GAsyncResult *result,
                                  SpProblems **problems,
                                  GError **error);

/* NULL before anything was read. All belong to the document. */
SpDataset *sp_document_get_dataset (SpDocument *self);
SpSelection *sp_document_get_selection (SpDocument *self);
const char *sp_document_get_name (SpDocument *self); /* the file's, without its folder */

/* What sp_document_open_async() was called with. NULL before anything was read; the document's. */
const char *sp_document_get_address (SpDocument *self);

/* NULL for a bundled dataset. Owned by the caller. */
GFile *sp_document_get_file (SpDocument *self);

/* The state of the file that was read, for sp_watcher_new(). NULL for a bundled dataset. */
const char *sp_document_get_sign (SpDocument *self);

/* The view that the file itself opens with; the document's. */
const SpView *sp_document_get_own_view (SpDocument *self);

/* Whether it was opened from a picture that somebody changed since it was exported. */
gboolean sp_document_was_changed (SpDocument *self);

/* How the picture was made that it was opened from; NULL for a dataset. The document's. */
const SpEdition *sp_document_get_edition (SpDocument *self);

/* How many of the chosen actors are known on an issue (an index in the dataset), shown or not. */
void sp_document_count (SpDocument *self, guint issue, guint *known, guint *n);

/* The view as it is now; the document's. NULL before anything was read. */
const SpView *sp_document_get_view (SpDocument *self);

/* As JSON what the user has made of the view that it opened with; NULL where it is still that. g_free(). */
char *sp_document_dup_own_view (SpDocument *self);

/* Takes the place of the whole view (a copy is kept); its ids and indexes are of the document's dataset. */
void sp_document_set_view (SpDocument *self, const SpView *view);

void sp_document_set_chart (SpDocument *self, const char *chart);

/* As in SpView: no date, or NULL, for what follows from the data. */
void sp_document_set_as_of (SpDocument *self, SpDate as_of);
void sp_document_set_from (SpDocument *self, SpDate from);
void sp_document_set_form (SpDocument *self, const char *form);
void sp_document_set_sort (SpDocument *self, const char *sort);

/* The mark whose evidence is shown, by the ids of its actor and issue; NULL for none. It stays
 * selected where a view does not show it. */
void sp_document_select (SpDocument *self, const char *actor, const char *issue);
const char *sp_document_get_selected_actor (SpDocument *self);
const char *sp_document_get_selected_issue (SpDocument *self);

gboolean sp_document_get_issue_shown (SpDocument *self, guint issue);
void sp_document_set_issue_shown (SpDocument *self, guint issue, gboolean shown);
void sp_document_show_only_issue (SpDocument *self, guint issue);

/* Actors are chosen one by one or as groups. Of a group as it was on the day of the picture: how many members are chosen, and how many it has. */
gboolean sp_document_get_actor_chosen (SpDocument *self, guint actor);
void sp_document_set_actor_chosen (SpDocument *self, guint actor, gboolean chosen);
void sp_document_set_group_chosen (SpDocument *self, guint group, gboolean chosen);
void sp_document_choose_only_actor (SpDocument *self, guint actor);
void sp_document_choose_only_group (SpDocument *self, guint group);
void sp_document_choose_all (SpDocument *self, gboolean chosen); /* FALSE: nobody */
void sp_document_count_group (SpDocument *self, guint group, guint *chosen, guint *n);

SpAssumption sp_document_get_assumption (SpDocument *self, guint condition);
void sp_document_set_assumption (SpDocument *self, guint condition, SpAssumption assumption);

G_END_DECLS
