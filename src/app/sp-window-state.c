/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-samples.h"
#include "sp-state.h"
#include "sp-window-private.h"

#include <glib/gi18n.h>

/* What comes back at the next start: size, panes, and what was shown. */

/* How long nothing else changes before it is written, in ms. */
#define REST 1000

static SpPlace
get_place (SpWindow *self)
{
  SpPlace place;

  gtk_window_get_default_size (GTK_WINDOW (self), &place.width, &place.height);
  place.maximized = gtk_window_is_maximized (GTK_WINDOW (self));
  place.show_choices = sp_split_get_beside_start (self->split);
  place.show_evidence = sp_split_get_beside_end (self->split);
  return place;
}

static char *
dup_address (SpWindow *self)
{
  g_autoptr (GFile) file = sp_document_get_file (self->document);

  return file != NULL ? g_file_get_uri (file) : g_strdup (sp_document_get_address (self->document));
}

/* What a window without a dataset shows is nothing to come back to. */
void
sp_window_save_state (SpWindow *self)
{
  SpState *state = sp_state_get_default ();
  g_autofree char *address = NULL;
  g_autofree char *view = NULL;
  SpPlace place;

  g_return_if_fail (SP_IS_WINDOW (self));

  g_clear_handle_id (&self->saving, g_source_remove);
  if (!gtk_widget_get_realized (GTK_WIDGET (self)))
    return;
  place = get_place (self);
  sp_state_set_place (state, &place);
  if (sp_window_is_empty (self))
    return;
  view = sp_document_dup_own_view (self->document);
  address = dup_address (self);
  sp_state_set_last (state, address, view);
}

/* Dialogs are windows, too. */
static gboolean
is_only (SpWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  guint n = 0;

  for (GList *i = application != NULL ? gtk_application_get_windows (application) : NULL; i != NULL;
       i = i->next)
    n += SP_IS_WINDOW (i->data);
  return n <= 1;
}

static void
rested_cb (gpointer data)
{
  SpWindow *self = data;

  self->saving = 0;
  /* The window in use is the one that counts. */
  if (gtk_window_is_active (GTK_WINDOW (self)) || is_only (self))
    sp_window_save_state (self);
}

static void
changed_cb (SpWindow *self)
{
  if (self->saving != 0)
    g_source_remove (self->saving);
  self->saving = g_timeout_add_once (REST, rested_cb, self);
}

/* What was in use until now is written before another window is. */
static void
active_cb (SpWindow *self)
{
  if (!gtk_window_is_active (GTK_WINDOW (self)) && self->saving != 0)
    sp_window_save_state (self);
}

static gboolean
close_cb (SpWindow *self)
{
  sp_window_save_state (self);
  return FALSE;
}

static void
unrealize_cb (SpWindow *self)
{
  g_clear_handle_id (&self->saving, g_source_remove);
}

void
sp_window_add_state (SpWindow *self)
{
  static const char *const notices[] = { "notify::default-width", "notify::default-height",
                                         "notify::maximized" };
  SpPlace place = sp_state_get_place (sp_state_get_default ());

  g_signal_connect (self, "notify::is-active", G_CALLBACK (active_cb), NULL);
  gtk_window_set_default_size (GTK_WINDOW (self), place.width, place.height);
  if (place.maximized)
    gtk_window_maximize (GTK_WINDOW (self));
  sp_split_set_show_start (self->split, place.show_choices);
  sp_split_set_show_end (self->split, place.show_evidence);
  for (guint i = 0; i < G_N_ELEMENTS (notices); i++)
    g_signal_connect_swapped (self, notices[i], G_CALLBACK (changed_cb), self);
  g_signal_connect_object (self->split, "notify::show-start", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->split, "notify::show-end", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->document, "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_swapped (self, "close-request", G_CALLBACK (close_cb), self);
  g_signal_connect_swapped (self, "unrealize", G_CALLBACK (unrealize_cb), self);
}

void
sp_window_restore (SpWindow *self)
{
  g_autofree char *address = NULL;
  g_autofree char *view = NULL;
  g_autoptr (GFile) file = NULL;

  g_return_if_fail (SP_IS_WINDOW (self));

  sp_state_get_last (sp_state_get_default (), &address, &view);
  if (address == NULL || g_str_has_prefix (address, "sample:"))
    {
      sp_window_open_view (self, address != NULL ? address : "sample:" SP_SAMPLES_FIRST, view);
      return;
    }
  file = g_file_new_for_uri (address);
  if (g_file_query_exists (file, NULL))
    {
      g_autofree char *path = g_file_get_path (file);

      sp_window_open_view (self, path != NULL ? path : address, view);
    }
  else
    {
      g_autofree char *name = g_file_get_parse_name (file);
      /* Translators: the name of a file. */
      g_autofree char *text =
        g_strdup_printf (_ ("“%s” is not there any more. This is a bundled dataset."), name);

      sp_window_tell_until_read (self, text);
      sp_window_open (self, "sample:" SP_SAMPLES_FIRST);
    }
}
