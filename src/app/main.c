/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis/sp-names.h"
#include "sp-application.h"
#include "sp-press.h"

#include <locale.h>

/* The reader's language as a BCP 47 tag: "de_AT.UTF-8" is "de-AT". */
static char *
find_language (void)
{
  g_autofree char *name = g_strdup (g_get_language_names ()[0]);

  g_strdelimit (name, ".@", '\0');
  g_strdelimit (name, "_", '-');
  if (*name == '\0' || g_str_equal (name, "C") || g_str_equal (name, "POSIX"))
    return g_strdup ("en");
  return g_steal_pointer (&name);
}

int
main (int argc, char **argv)
{
  g_autoptr (SpApplication) application = NULL;
  g_autofree char *language = NULL;

  if (sp_press_is_asked (argc, argv))
    return sp_press_main ();
  setlocale (LC_ALL, "");
  language = find_language ();
  sp_language_set (language);
  /* The language is set: GTK must not set it again. */
  gtk_disable_setlocale ();
  application = sp_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
