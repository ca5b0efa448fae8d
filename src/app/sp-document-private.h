/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-document.h"

G_BEGIN_DECLS

/* What a document's files share: sp-document.c reads, sp-document-view.c changes the view. */

struct _SpDocument
{
  GObject parent_instance;

  SpDataset *dataset;
  SpView *view;
  SpSelection *selection;
  SpSelection *everything; /* the chosen actors on every issue, for the counts */
  gboolean *chosen;        /* of each actor */
  char *address;           /* as it was asked for */
  char *name;
  char *file_view; /* the view that it opened with, as JSON */
  SpView *own;     /* the same */
  char *sign;      /* of the file's state; NULL for a bundled dataset */
  GPtrArray *news; /* NULL unless the file changed while it was shown */
  gboolean was_changed;
  SpEdition *edition;   /* of the picture that it was opened from; NULL for a dataset */
  char *selected_actor; /* ids; NULL where no mark is selected */
  char *selected_issue;
  GCancellable *opening;
  gboolean is_opening; /* something else than a reload */
};

/* After the view or the dataset became another one: lays out the choice anew and tells. */
void sp_document_refresh (SpDocument *self);

G_END_DECLS
