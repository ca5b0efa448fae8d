/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-cli-options.h"

#include "sp-cli-names.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static GOptionContext *
make_context (const SpCliUsage *usage, gboolean *help)
{
  const GOptionEntry own[] = {
    { "help", 'h', 0, G_OPTION_ARG_NONE, help, N_ ("Show this help"), NULL },
    G_OPTION_ENTRY_NULL,
  };
  GOptionContext *context = g_option_context_new (usage->arguments);

  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  g_option_context_add_main_entries (context, usage->entries, GETTEXT_PACKAGE);
  g_option_context_add_main_entries (context, own, GETTEXT_PACKAGE);
  if (usage->notes != NULL)
    g_option_context_set_description (context, usage->notes);
  return context;
}

static gboolean
print_help (const SpCliUsage *usage, GOptionContext *context)
{
  g_autofree char *name = g_strconcat (SP_CLI_NAME " ", usage->command, NULL);
  g_autofree char *help = NULL;

  g_set_prgname (name);
  help = g_option_context_get_help (context, TRUE, NULL);
  g_set_prgname (SP_CLI_NAME);
  return sp_cli_print (help);
}

static const GOptionEntry *
find_entry (const SpCliUsage *usage, const char *name, gsize length)
{
  for (const GOptionEntry *entry = usage->entries; entry->long_name != NULL; entry++)
    if (strlen (entry->long_name) == length && memcmp (entry->long_name, name, length) == 0)
      return entry;
  return NULL;
}

/* The first option that is not one, without its value. g_free(); NULL where there is none. */
static char *
find_unknown (const SpCliUsage *usage, char **arguments)
{
  for (char **at = arguments + 1; *at != NULL && !g_str_equal (*at, "--"); at++)
    {
      gsize length = strcspn (*at, "=");
      const GOptionEntry *entry;

      if (!g_str_has_prefix (*at, "--") || g_str_equal (*at, "--help"))
        continue;
      entry = find_entry (usage, *at + 2, length - 2);
      if (entry == NULL)
        return g_strndup (*at, length);
      if (entry->arg != G_OPTION_ARG_NONE && (*at)[length] == '\0' && at[1] != NULL)
        at++;
    }
  return NULL;
}

static void
complain_option (const SpCliUsage *usage, const char *option)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *what = g_strdup_printf (_ ("\"%s\" has no option \"%s\""), usage->command,
                                           option);

  for (const GOptionEntry *entry = usage->entries; entry->long_name != NULL; entry++)
    if (*entry->long_name != '\0')
      g_ptr_array_add (names, g_strconcat ("--", entry->long_name, NULL));
  g_ptr_array_add (names, NULL);
  sp_cli_complain_unknown (what, option, (const char *const *)names->pdata);
}

/* Whether what an option was given is UTF-8; @entry is of one of the two types that are used. */
static gboolean
is_text (const GOptionEntry *entry)
{
  char *const *values = entry->arg_data;

  if (entry->arg == G_OPTION_ARG_FILENAME)
    return *values == NULL || g_utf8_validate (*values, -1, NULL);
  values = *(char ***)entry->arg_data;
  for (; values != NULL && *values != NULL; values++)
    if (!g_utf8_validate (*values, -1, NULL))
      return FALSE;
  return TRUE;
}

static gboolean
check_values (const SpCliUsage *usage)
{
  for (const GOptionEntry *entry = usage->entries; entry->long_name != NULL; entry++)
    {
      if (entry->arg == G_OPTION_ARG_NONE || *entry->long_name == '\0'
          || (usage->paths != NULL && g_strv_contains (usage->paths, entry->long_name))
          || is_text (entry))
        continue;
      sp_cli_complain (_ ("the value of --%s is not UTF-8"), entry->long_name);
      return FALSE;
    }
  return TRUE;
}

SpStatus
sp_cli_options_get_status (SpCliParsing parsing)
{
  switch (parsing)
    {
    case SP_CLI_UNTOLD:
      return SP_STATUS_OUTPUT;
    case SP_CLI_REFUSED:
      return SP_STATUS_USAGE;
    case SP_CLI_PARSED:
    case SP_CLI_HELPED:
    default:
      return SP_STATUS_OK;
    }
}

SpCliParsing
sp_cli_options_parse (const SpCliUsage *usage, char **arguments)
{
  gboolean help = FALSE;
  g_autoptr (GOptionContext) context = make_context (usage, &help);
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_autofree char *unknown = NULL;

  if (g_option_context_parse_strv (context, &rest, &error))
    {
      if (help)
        return print_help (usage, context) ? SP_CLI_HELPED : SP_CLI_UNTOLD;
      return check_values (usage) ? SP_CLI_PARSED : SP_CLI_REFUSED;
    }
  if (g_error_matches (error, G_OPTION_ERROR, G_OPTION_ERROR_UNKNOWN_OPTION))
    unknown = find_unknown (usage, arguments);
  if (unknown != NULL)
    complain_option (usage, unknown);
  else
    sp_cli_complain ("%s", error->message);
  return SP_CLI_REFUSED;
}
