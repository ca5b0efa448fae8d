/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis/sp-news.h"
#include "sp-news-list.h"
#include "sp-window-private.h"

#include <glib/gi18n.h>

/* The open file is watched: the chart follows it as long as it is valid. */

static void
set_enabled (SpWindow *self, const char *action, gboolean enabled)
{
  g_simple_action_set_enabled (G_SIMPLE_ACTION (
                                 g_action_map_lookup_action (G_ACTION_MAP (self), action)),
                               enabled);
}

/* @problems: taken; NULL where no list tells more. */
static void
show_notice (SpWindow *self, const char *text, SpProblems *problems)
{
  g_clear_pointer (&self->file_problems, sp_problems_free);
  self->file_problems = problems;
  set_enabled (self, "show-errors", problems != NULL);
  gtk_widget_set_visible (self->file_notice_button, problems != NULL);
  gtk_label_set_text (self->file_notice_label, text);
  gtk_widget_set_visible (self->file_notice, TRUE);
}

static void
hide_notice (SpWindow *self)
{
  g_clear_pointer (&self->file_problems, sp_problems_free);
  set_enabled (self, "show-errors", FALSE);
  gtk_widget_set_visible (self->file_notice, FALSE);
  gtk_label_set_text (self->file_notice_label, "");
}

static void
tell_news (SpWindow *self)
{
  GPtrArray *news = sp_document_get_news (self->document);
  g_autofree char *told = sp_news_tell (news);
  g_autofree char *text = g_strdup_printf (_ ("“%s” changed: %s."),
                                           sp_document_get_name (self->document), told);
  g_autofree char *markup = g_markup_escape_text (text, -1);
  AdwToast *toast = adw_toast_new (markup);

  if (news->len > 0)
    {
      adw_toast_set_button_label (toast, _ ("_Show"));
      adw_toast_set_action_name (toast, "win.show-news");
      adw_toast_set_timeout (toast, 12);
    }
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
tell_invalid (SpWindow *self, SpProblems *problems)
{
  guint n = sp_problems_count (problems, SP_SEVERITY_ERROR);
  g_autofree char *text =
    g_strdup_printf (ngettext ("“%s” changed and has %u error now. This is what it said before.",
                               "“%s” changed and has %u errors now. This is what it said before.",
                               n),
                     sp_document_get_name (self->document), n);

  show_notice (self, text, problems);
}

static void
tell_unread (SpWindow *self, const GError *error)
{
  g_autofree char *text =
    g_strdup_printf (_ ("“%s” changed and can't be read: %s. This is what it said before."),
                     sp_document_get_name (self->document), error->message);

  show_notice (self, text, NULL);
}

static void
reloaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpWindow) self = SP_WINDOW (data);
  SpProblems *problems = NULL;
  g_autoptr (GError) error = NULL;
  gboolean read = sp_document_open_finish (SP_DOCUMENT (source), result, &problems, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) || self->document == NULL)
    return;
  if (read)
    {
      hide_notice (self);
      tell_news (self);
    }
  else if (problems != NULL)
    tell_invalid (self, problems);
  else
    tell_unread (self, error);
}

static void
tell_gone (SpWindow *self)
{
  g_autofree char *text =
    g_strdup_printf (_ ("“%s” was deleted, moved or renamed. This is what it said before."),
                     sp_document_get_name (self->document));

  show_notice (self, text, NULL);
}

static void
watched_cb (gboolean exists, gpointer data)
{
  SpWindow *self = data;

  if (exists)
    sp_document_reload_async (self->document, reloaded_cb, g_object_ref (self));
  else
    tell_gone (self);
}

static void
loaded_cb (SpWindow *self)
{
  g_autoptr (GFile) file = NULL;
  GPtrArray *news = sp_document_get_news (self->document);

  set_enabled (self, "show-news", news != NULL && news->len > 0);
  /* A change of the file that is watched. */
  if (news != NULL)
    return;
  hide_notice (self);
  sp_window_stop_watching (self);
  file = sp_document_get_file (self->document);
  if (file != NULL)
    self->watcher = sp_watcher_new (file, sp_document_get_sign (self->document), watched_cb, self);
}

static void
show_errors_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  SpWindow *self = data;

  if (self->file_problems != NULL)
    sp_window_show_problems (self, self->file_problems);
}

static void
show_news_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  SpWindow *self = data;
  GPtrArray *news = sp_document_get_news (self->document);

  if (news != NULL)
    gtk_window_present (
      GTK_WINDOW (sp_news_list_window_new (GTK_WINDOW (self), self->document, news)));
}

void
sp_window_add_watching (SpWindow *self)
{
  static const GActionEntry entries[] = {
    { "show-errors", show_errors_action },
    { "show-news", show_news_action },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    set_enabled (self, entries[i].name, FALSE);
  g_signal_connect_object (self->document, "loaded", G_CALLBACK (loaded_cb), self,
                           G_CONNECT_SWAPPED);
}

void
sp_window_stop_watching (SpWindow *self)
{
  g_clear_pointer (&self->watcher, sp_watcher_free);
  g_clear_pointer (&self->file_problems, sp_problems_free);
}
