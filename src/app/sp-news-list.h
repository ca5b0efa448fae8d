/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-document.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* A window over another one that lists the marks which a change of the file moved; a click selects the mark in the document. */
#define SP_TYPE_NEWS_LIST (sp_news_list_window_get_type ())
G_DECLARE_FINAL_TYPE (SpNewsList, sp_news_list_window, SP, NEWS_LIST, AdwWindow)

/* @news: of SpNewsItem. Both are kept. */
GtkWidget *sp_news_list_window_new (GtkWindow *parent, SpDocument *document, GPtrArray *news);

G_END_DECLS
