/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-news-list.h"

#include "analysis/sp-fill.h"
#include "analysis/sp-news.h"

#include <glib/gi18n.h>

/* Nobody reads more, and more rows would take their time. */
#define MAX_ROWS 500

struct _SpNewsList
{
  AdwWindow parent_instance;

  AdwWindowTitle *title;
  GtkLabel *summary;
  GtkListBox *list;
  SpDocument *document;
  GPtrArray *news;
};

G_DEFINE_FINAL_TYPE (SpNewsList, sp_news_list_window, ADW_TYPE_WINDOW)

static void
activated_cb (SpNewsList *self, GtkListBoxRow *row)
{
  const SpNewsItem *item = g_ptr_array_index (self->news, gtk_list_box_row_get_index (row));

  sp_document_select (self->document, item->actor, item->issue);
  gtk_window_close (GTK_WINDOW (self));
}

static void
add_item (SpNewsList *self, const SpNewsItem *item)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *title = sp_fill (_ ("{actor}, {issue}"), "actor", item->name, "issue",
                                    item->title, NULL);
  g_autofree char *words = sp_news_item_tell (item);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), words);
  /* What is gone can't be gone to. */
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), item->after != NULL);
  gtk_list_box_append (self->list, row);
}

static void
sp_news_list_window_dispose (GObject *object)
{
  SpNewsList *self = SP_NEWS_LIST (object);

  g_clear_object (&self->document);
  g_clear_pointer (&self->news, g_ptr_array_unref);
  G_OBJECT_CLASS (sp_news_list_window_parent_class)->dispose (object);
}

static void
sp_news_list_window_class_init (SpNewsListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_news_list_window_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/standpoint/Standpoint/sp-news-list.ui");
  gtk_widget_class_bind_template_child (widget_class, SpNewsList, title);
  gtk_widget_class_bind_template_child (widget_class, SpNewsList, summary);
  gtk_widget_class_bind_template_child (widget_class, SpNewsList, list);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
sp_news_list_window_init (SpNewsList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
sp_news_list_window_new (GtkWindow *parent, SpDocument *document, GPtrArray *news)
{
  SpNewsList *self = g_object_new (SP_TYPE_NEWS_LIST, "transient-for", parent, NULL);
  g_autofree char *told = sp_news_tell (news);
  g_autofree char *title = g_strdup_printf (_ ("“%s” changed"), sp_document_get_name (document));
  /* Translators: a file's name, and how many marks moved by its change. */
  g_autofree char *summary = g_strdup_printf (_ ("“%s” changed: %s."),
                                              sp_document_get_name (document), told);

  self->document = g_object_ref (document);
  self->news = g_ptr_array_ref (news);
  gtk_window_set_title (GTK_WINDOW (self), title);
  adw_window_title_set_title (self->title, title);
  gtk_label_set_text (self->summary, summary);
  for (guint i = 0; i < MIN (news->len, MAX_ROWS); i++)
    add_item (self, g_ptr_array_index (news, i));
  return GTK_WIDGET (self);
}
