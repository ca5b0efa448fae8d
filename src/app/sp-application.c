/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-application.h"

#include "analysis/sp-names.h"
#include "sp-compat.h"
#include "sp-help.h"
#include "sp-samples.h"
#include "sp-state.h"
#include "sp-window.h"

#include <glib/gi18n.h>

struct _SpApplication
{
  AdwApplication parent_instance;

  const char *first_action; /* in place of activating; NULL for none */
};

G_DEFINE_FINAL_TYPE (SpApplication, sp_application, ADW_TYPE_APPLICATION)

/* The window that was used last; NULL for none. A list of errors belongs to its window. */
static SpWindow *
find_window (SpApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  while (window != NULL && !SP_IS_WINDOW (window))
    window = gtk_window_get_transient_for (window);
  return window != NULL ? SP_WINDOW (window) : NULL;
}

static SpWindow *
add_window (SpApplication *self)
{
  return SP_WINDOW (sp_window_new (GTK_APPLICATION (self)));
}

static void
sp_application_activate (GApplication *application)
{
  SpApplication *self = SP_APPLICATION (application);
  SpWindow *window = find_window (self);

  if (self->first_action != NULL)
    {
      g_action_group_activate_action (G_ACTION_GROUP (self), self->first_action, NULL);
      self->first_action = NULL;
      return;
    }
  if (window == NULL)
    {
      window = add_window (self);
      sp_window_restore (window);
    }
  gtk_window_present (GTK_WINDOW (window));
}

/* The window that shows @file already; NULL for none. */
static SpWindow *
find_window_of (SpApplication *self, GFile *file)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (self));

  for (GList *window = windows; window != NULL; window = window->next)
    if (SP_IS_WINDOW (window->data) && sp_window_shows_file (window->data, file))
      return window->data;
  return NULL;
}

/* The last used window without a dataset; NULL for none. */
static SpWindow *
find_empty_window (SpApplication *self)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (self));

  for (GList *window = windows; window != NULL; window = window->next)
    if (SP_IS_WINDOW (window->data) && sp_window_is_empty (window->data))
      return window->data;
  return NULL;
}

/* @window: NULL for one of its own. */
static void
open_file (SpApplication *self, GFile *file, SpWindow *window)
{
  g_autofree char *name = g_file_get_path (file);
  SpWindow *shown = find_window_of (self, file);

  if (name == NULL)
    name = g_file_get_uri (file);
  if (shown != NULL)
    window = shown;
  else
    {
      if (window == NULL)
        window = add_window (self);
      sp_window_open (window, name);
    }
  gtk_window_present (GTK_WINDOW (window));
}

/* The first file in a window that shows nothing yet, every other one in a window of its own; one that is shown already
 * where it is. */
static void
sp_application_open (GApplication *application, GFile **files, int n, const char *hint)
{
  SpApplication *self = SP_APPLICATION (application);

  for (int i = 0; i < n; i++)
    open_file (self, files[i], i == 0 ? find_empty_window (self) : NULL);
}

static void
new_window_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  SpWindow *window = add_window (SP_APPLICATION (data));

  sp_window_show_start (window);
  gtk_window_present (GTK_WINDOW (window));
}

/* In a window that shows nothing yet, else in one of its own. */
static void
open_sample (SpApplication *self, const char *sample)
{
  g_autofree char *name = g_strconcat ("sample:", sample, NULL);
  SpWindow *window = find_empty_window (self);

  if (window == NULL)
    window = add_window (self);
  sp_window_open (window, name);
  gtk_window_present (GTK_WINDOW (window));
}

static void
open_sample_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  open_sample (SP_APPLICATION (data), g_variant_get_string (parameter, NULL));
}

static void
sample_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  open_sample (SP_APPLICATION (data), SP_SAMPLES_FIRST);
}

static void
quit_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  SpWindow *window = find_window (SP_APPLICATION (data));

  if (window != NULL)
    sp_window_save_state (window);
  g_application_quit (G_APPLICATION (data));
}

static void
sp_application_shutdown (GApplication *application)
{
  sp_state_sync (sp_state_get_default ());
  G_APPLICATION_CLASS (sp_application_parent_class)->shutdown (application);
}

static void
help_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  GtkWindow *parent = gtk_application_get_active_window (GTK_APPLICATION (data));

  /* From the help itself it is asked for once more. */
  if (!SP_IS_HELP (parent))
    gtk_window_present (GTK_WINDOW (sp_help_new (parent)));
}

static void
about_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  adw_show_about_window (
    gtk_application_get_active_window (GTK_APPLICATION (data)), "application-name", "Standpoint",
    "application-icon", SP_APP_ID, "version", SP_VERSION, "developer-name",
    _ ("The Standpoint authors"), "license-type", GTK_LICENSE_GPL_3_0, "comments",
    _ ("Where each country stands on each issue, and the statements that prove it. The bundled "
       "datasets are under CC BY 4.0."),
    NULL);
}

static void
sp_application_startup (GApplication *application)
{
  static const GActionEntry entries[] = {
    { "quit", quit_action },
    { "about", about_action },
    { "help", help_action },
    { "new-window", new_window_action },
    { "open-sample", open_sample_action, "s" },
    { "sample", sample_action },
  };
  static const struct
  {
    const char *action;
    const char *keys[4];
  } accelerators[] = {
    { "app.new-window", { "<Control>n" } },
    { "win.open", { "<Control>o" } },
    { "win.export", { "<Control>e", "<Control><Shift>e" } },
    { "win.copy-chart", { "<Control><Shift>c" } },
    { "win.print", { "<Control>p" } },
    { "win.search", { "<Control>f" } },
    { "win.show-table", { "F4" } },
    { "win.previous-change", { "<Alt>Left" } },
    { "win.next-change", { "<Alt>Right" } },
    { "win.play", { "<Control><Shift>p" } },
    { "win.reset-day", { "<Alt>Home" } },
    { "win.zoom-in", { "<Control>plus", "<Control>equal", "<Control>KP_Add" } },
    { "win.zoom-out", { "<Control>minus", "<Control>KP_Subtract" } },
    { "win.zoom-reset", { "<Control>0", "<Control>KP_0" } },
    { "win.show-sidebar", { "F9" } },
    { "win.show-evidence", { "<Shift>F9" } },
    { "window.close", { "<Control>w" } },
    { "app.quit", { "<Control>q" } },
    { "app.help", { "F1" } },
    { "win.show-help-overlay", { "<Control>question", "<Control>slash" } },
  };

  G_APPLICATION_CLASS (sp_application_parent_class)->startup (application);
  sp_compat_mend_telling ();
  gtk_widget_set_default_direction (sp_language_is_rtl (sp_language_get ()) ? GTK_TEXT_DIR_RTL
                                                                            : GTK_TEXT_DIR_LTR);
  gtk_window_set_default_icon_name (SP_APP_ID);
  g_action_map_add_action_entries (G_ACTION_MAP (application), entries, G_N_ELEMENTS (entries),
                                   application);
  for (guint i = 0; i < G_N_ELEMENTS (accelerators); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (application), accelerators[i].action,
                                           accelerators[i].keys);
}

/* Asks the running program for an action, or does it itself as soon as it runs. */
static int
start_with (SpApplication *self, const char *action)
{
  g_autoptr (GError) error = NULL;

  if (!g_application_register (G_APPLICATION (self), NULL, &error))
    {
      g_printerr ("standpoint: %s\n", error->message);
      return 1;
    }
  if (!g_application_get_is_remote (G_APPLICATION (self)))
    {
      self->first_action = action;
      return -1;
    }
  g_action_group_activate_action (G_ACTION_GROUP (self), action, NULL);
  return 0;
}

static int
sp_application_handle_local_options (GApplication *application, GVariantDict *options)
{
  if (g_variant_dict_contains (options, "version"))
    {
      g_print ("standpoint %s\n", SP_VERSION);
      return 0;
    }
  if (g_variant_dict_contains (options, "new-window"))
    return start_with (SP_APPLICATION (application), "new-window");
  if (g_variant_dict_contains (options, "sample"))
    return start_with (SP_APPLICATION (application), "sample");
  return -1;
}

static void
sp_application_class_init (SpApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  application_class->activate = sp_application_activate;
  application_class->open = sp_application_open;
  application_class->startup = sp_application_startup;
  application_class->shutdown = sp_application_shutdown;
  application_class->handle_local_options = sp_application_handle_local_options;
}

static void
sp_application_init (SpApplication *self)
{
  GApplication *application = G_APPLICATION (self);

  g_application_set_option_context_parameter_string (application, _ ("[FILE|sample:NAME…]"));
  g_application_add_main_option (application, "new-window", 'w', G_OPTION_FLAG_NONE,
                                 G_OPTION_ARG_NONE, _ ("Open a new window"), NULL);
  g_application_add_main_option (application, "sample", 's', G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE,
                                 _ ("Open the bundled dataset of the Paris summit"), NULL);
  g_application_add_main_option (application, "version", 'v', G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE,
                                 _ ("Tell the version and exit"), NULL);
}

SpApplication *
sp_application_new (void)
{
  return g_object_new (SP_TYPE_APPLICATION, "application-id", SP_APP_ID, "flags",
                       G_APPLICATION_HANDLES_OPEN, "resource-base-path",
                       "/org/standpoint/Standpoint", NULL);
}
