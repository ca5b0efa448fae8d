/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-cli-names.h"
#include "sp-cli.h"

#include <glib/gi18n-lib.h>
#include <signal.h>

/* A new command is a new file and a line in this table. */
static const SpCliCommand commands[] = {
  { "export", N_ ("Write a chart as SVG, PNG or PDF"), sp_cli_export },
  { "claims", N_ ("Write a chart’s claims as a sheet to check"), sp_cli_claims },
  { "convert", N_ ("Get the dataset back from an SVG, or draw it again"), sp_cli_convert },
  { "check", N_ ("Tell what is wrong with a dataset"), sp_cli_check },
  { "info", N_ ("Tell what a dataset holds"), sp_cli_info },
};

static char *
make_help (void)
{
  GString *help = g_string_new (NULL);

  g_string_append_printf (help, "%s\n  %s\n\n%s\n", _ ("Usage:"),
                          SP_CLI_NAME " COMMAND [OPTION…] [ARGUMENT…]", _ ("Commands:"));
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    g_string_append_printf (help, "  %-10s %s\n", commands[i].name, _ (commands[i].summary));
  g_string_append_printf (help, "\n%s\n  %-10s %s\n  %-10s %s\n\n%s\n", _ ("Options:"), "--help",
                          _ ("Show this help; after a command, its own"), "--version",
                          _ ("Show the version"),
                          _ ("Exit status: 0 done; 1 a dataset can't be read or has errors; 2 "
                             "wrong usage, an unknown id or a chart that does not fit; 3 the "
                             "output can't be written."));
  return g_string_free (help, FALSE);
}

static SpStatus
print (const char *text)
{
  return sp_cli_print (text) ? SP_STATUS_OK : SP_STATUS_OUTPUT;
}

static void
complain_option (const char *word)
{
  static const char *const options[] = { "--help", "--version", NULL };
  g_autofree char *what = g_strdup_printf (_ ("there is no option \"%s\""), word);

  sp_cli_complain_unknown (what, word, options);
}

static void
complain_command (const char *word)
{
  const char *names[G_N_ELEMENTS (commands) + 1] = { NULL };
  g_autofree char *what = g_strdup_printf (_ ("there is no command \"%s\""), word);

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    names[i] = commands[i].name;
  sp_cli_complain_unknown (what, word, names);
}

static SpStatus
run (char **arguments)
{
  const char *word = arguments[0];
  g_autofree char *help = NULL;

  for (guint i = 0; word != NULL && i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (word, commands[i].name))
      return commands[i].run (arguments);
  help = make_help ();
  if (word == NULL)
    {
      sp_cli_print_error (help);
      return SP_STATUS_USAGE;
    }
  if (g_str_equal (word, "--help") || g_str_equal (word, "-h"))
    return print (help);
  if (g_str_equal (word, "--version"))
    return print (SP_CLI_NAME " " SP_VERSION "\n");
  if (*word == '-')
    complain_option (word);
  else
    complain_command (word);
  return SP_STATUS_USAGE;
}

int
main (int argc, char **argv)
{
  /* A reader that goes away is an output that can't be written. */
  signal (SIGPIPE, SIG_IGN);
  g_set_prgname (SP_CLI_NAME);
  /* It has a say in which font lends Han letters, and so in how wide they are. */
  g_unsetenv ("PANGO_LANGUAGE");
  sp_cli_speak ();
  return run (argv + 1);
}
