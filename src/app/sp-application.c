/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-application.h"

#include "analysis/sp-names.h"
#include "sp-window.h"

#include <glib/gi18n.h>

#define FIRST_DATASET "sample:paris-2025-02-17"

struct _SpApplication
{
  AdwApplication parent_instance;
};

G_DEFINE_FINAL_TYPE (SpApplication, sp_application, ADW_TYPE_APPLICATION)

static SpWindow *
ensure_window (SpApplication *self, gboolean *is_new)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  *is_new = window == NULL;
  /* A list of errors belongs to its window. */
  while (window != NULL && !SP_IS_WINDOW (window))
    window = gtk_window_get_transient_for (window);
  if (window == NULL)
    window = GTK_WINDOW (sp_window_new (GTK_APPLICATION (self)));
  return SP_WINDOW (window);
}

static void
sp_application_activate (GApplication *application)
{
  gboolean is_new;
  SpWindow *window = ensure_window (SP_APPLICATION (application), &is_new);

  if (is_new)
    sp_window_open (window, FIRST_DATASET);
  gtk_window_present (GTK_WINDOW (window));
}

/* The first file in the window that is there, every other one in a window of its own. */
static void
sp_application_open (GApplication *application, GFile **files, int n, const char *hint)
{
  for (int i = 0; i < n; i++)
    {
      g_autofree char *name = g_file_get_path (files[i]);
      gboolean is_new;
      SpWindow *window = i == 0 ? ensure_window (SP_APPLICATION (application), &is_new)
                                : SP_WINDOW (sp_window_new (GTK_APPLICATION (application)));

      if (name == NULL)
        name = g_file_get_uri (files[i]);
      sp_window_open (window, name);
      gtk_window_present (GTK_WINDOW (window));
    }
}

static void
quit_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_application_quit (G_APPLICATION (data));
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
  };
  static const struct
  {
    const char *action;
    const char *keys[3];
  } accelerators[] = {
    { "win.open", { "<Control>o" } },
    { "win.export", { "<Control>e", "<Control><Shift>e" } },
    { "win.print", { "<Control>p" } },
    { "win.show-table", { "F4" } },
    { "win.show-sidebar", { "F9" } },
    { "win.show-evidence", { "<Shift>F9" } },
    { "window.close", { "<Control>w" } },
    { "app.quit", { "<Control>q" } },
    { "win.show-help-overlay", { "<Control>question", "<Control>slash" } },
  };

  G_APPLICATION_CLASS (sp_application_parent_class)->startup (application);
  gtk_widget_set_default_direction (sp_language_is_rtl (sp_language_get ()) ? GTK_TEXT_DIR_RTL
                                                                            : GTK_TEXT_DIR_LTR);
  gtk_window_set_default_icon_name (SP_APP_ID);
  g_action_map_add_action_entries (G_ACTION_MAP (application), entries, G_N_ELEMENTS (entries),
                                   application);
  for (guint i = 0; i < G_N_ELEMENTS (accelerators); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (application), accelerators[i].action,
                                           accelerators[i].keys);
}

static int
sp_application_handle_local_options (GApplication *application, GVariantDict *options)
{
  if (!g_variant_dict_contains (options, "version"))
    return -1;
  g_print ("standpoint %s\n", SP_VERSION);
  return 0;
}

static void
sp_application_class_init (SpApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  application_class->activate = sp_application_activate;
  application_class->open = sp_application_open;
  application_class->startup = sp_application_startup;
  application_class->handle_local_options = sp_application_handle_local_options;
}

static void
sp_application_init (SpApplication *self)
{
  GApplication *application = G_APPLICATION (self);

  g_application_set_option_context_parameter_string (application, _ ("[FILE|sample:NAME…]"));
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
