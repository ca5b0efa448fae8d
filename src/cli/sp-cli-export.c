/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart/sp-chart.h"
#include "export/sp-output.h"
#include "sp-cli-all.h"
#include "sp-cli-input.h"
#include "sp-cli-names.h"
#include "sp-cli-options.h"
#include "sp-cli-picture.h"
#include "sp-cli-view.h"

#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct
{
  SpCliChoices choices;
  char *size;
  char *theme;
  char *palette;
  char *language;
  char *format;
  char *output;
  char *all;
  char **datasets;
} Options;

static const char *const formats[] = { "svg", NULL };

/* Formats that a file's name may ask for. */
static const char *const suffixes[] = { ".svg", ".png", ".pdf", NULL };

/* The options whose values are names of files, of whatever bytes. */
static const char *const paths[] = { "output", "all", NULL };

static void
clear (Options *self)
{
  g_free (self->choices.chart);
  g_free (self->choices.form);
  g_strfreev (self->choices.issues);
  g_strfreev (self->choices.actors);
  g_strfreev (self->choices.groups);
  g_free (self->choices.as_of);
  g_free (self->choices.from);
  g_strfreev (self->choices.assume);
  g_free (self->choices.sort);
  g_free (self->choices.title);
  g_free (self->choices.subtitle);
  g_free (self->size);
  g_free (self->theme);
  g_free (self->palette);
  g_free (self->language);
  g_free (self->format);
  g_free (self->output);
  g_free (self->all);
  g_strfreev (self->datasets);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, clear)

static void
append_kind (GString *notes, const SpChartKind *kind, const char *before)
{
  g_autofree char *forms = kind->forms != NULL ? sp_cli_list (kind->forms) : NULL;

  g_string_append_printf (notes, "%s%s", before, kind->name);
  if (forms != NULL)
    g_string_append_printf (notes, " (%s)", forms);
}

static char *
make_notes (void)
{
  GString *notes = g_string_new (NULL);
  g_autofree const char **themes = sp_cli_picture_list_themes ();
  g_autofree const char **palettes = sp_cli_picture_list_palettes ();
  g_autofree char *theme_list = sp_cli_list (themes);
  g_autofree char *palette_list = sp_cli_list (palettes);
  g_autofree char *format_list = sp_cli_list (formats);
  const SpChartKind *const *kinds;
  guint n;

  kinds = sp_chart_get_kinds (&n);
  g_string_append (notes, _ ("Charts:"));
  for (guint i = 0; i < n; i++)
    append_kind (notes, kinds[i], i == 0 ? " " : ", ");
  g_string_append_printf (notes, "\n%s %s", _ ("Themes:"), theme_list);
  g_string_append_printf (notes, "\n%s %s", _ ("Palettes:"), palette_list);
  g_string_append_printf (notes, "\n%s %s\n\n", _ ("Formats:"), format_list);
  g_string_append (notes, _ ("DATASET is a file, “-” for standard input, or “sample:NAME” for a "
                             "bundled one; without it, sample:paris-2025-02-17.\n"
                             "What no option says is as the dataset's own view has it."));
  return g_string_free (notes, FALSE);
}

static SpCliParsing
parse (Options *self, char **arguments)
{
  SpCliChoices *c = &self->choices;
  g_autofree char *notes = make_notes ();
  const GOptionEntry entries[] = {
    { "chart", 0, 0, G_OPTION_ARG_FILENAME, &c->chart, N_ ("The kind of chart"), N_ ("KIND") },
    { "form", 0, 0, G_OPTION_ARG_FILENAME, &c->form, N_ ("The form of the chart"), N_ ("NAME") },
    { "issue", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &c->issues,
      N_ ("Show this issue; again for more, in this order"), N_ ("ID") },
    { "actor", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &c->actors,
      N_ ("Show this actor; again for more"), N_ ("ID") },
    { "group", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &c->groups,
      N_ ("Show the actors of this group; again for more"), N_ ("ID") },
    { "as-of", 0, 0, G_OPTION_ARG_FILENAME, &c->as_of, N_ ("Show where all stand on this day"),
      N_ ("DATE") },
    { "from", 0, 0, G_OPTION_ARG_FILENAME, &c->from,
      N_ ("Show what changed since this day, or what was said from it on"), N_ ("DATE") },
    { "assume", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &c->assume,
      N_ ("Take a condition as met or unmet; again for more"), N_ ("CONDITION=met|unmet") },
    { "sort", 0, 0, G_OPTION_ARG_FILENAME, &c->sort, N_ ("The order of the actors"),
      "file|name|group|value[:ISSUE]|similarity" },
    { "size", 0, 0, G_OPTION_ARG_FILENAME, &self->size,
      N_ ("Width, or width and height, in pixels (1240, as high as needed)"), "W|WxH" },
    { "theme", 0, 0, G_OPTION_ARG_FILENAME, &self->theme, N_ ("The theme (light)"), N_ ("NAME") },
    { "palette", 0, 0, G_OPTION_ARG_FILENAME, &self->palette,
      N_ ("The palette of every issue (its own)"), N_ ("NAME") },
    { "lang", 0, 0, G_OPTION_ARG_FILENAME, &self->language,
      N_ ("The language of the picture (the dataset's)"), N_ ("TAG") },
    { "title", 0, 0, G_OPTION_ARG_FILENAME, &c->title, N_ ("The headline"), N_ ("TEXT") },
    { "subtitle", 0, 0, G_OPTION_ARG_FILENAME, &c->subtitle, N_ ("The line below the headline"),
      N_ ("TEXT") },
    { "format", 0, 0, G_OPTION_ARG_FILENAME, &self->format, N_ ("The format of the picture (svg)"),
      N_ ("NAME") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &self->output,
      N_ ("The file to write (standard output)"), N_ ("FILE|-") },
    { "all", 0, 0, G_OPTION_ARG_FILENAME, &self->all,
      N_ ("Write every chart, for all issues and for each, into this folder"), N_ ("DIR") },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &self->datasets, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  const SpCliUsage usage = { "export", _ ("[DATASET]"), entries, paths, notes };

  return sp_cli_options_parse (&usage, arguments);
}

static gboolean
check_format (const Options *self)
{
  g_autofree char *what = NULL;

  if (self->format != NULL)
    {
      if (g_strv_contains (formats, self->format))
        return TRUE;
      what = g_strdup_printf (_ ("there is no format \"%s\""), self->format);
      sp_cli_complain_unknown (what, self->format, formats);
      return FALSE;
    }
  for (guint i = 0; self->output != NULL && suffixes[i] != NULL; i++)
    if (g_str_has_suffix (self->output, suffixes[i]) && !g_strv_contains (formats, suffixes[i] + 1))
      {
        sp_cli_complain (_ ("%s: the format \"%s\" can't be written; with --format svg it will be "
                            "an SVG"),
                         self->output, suffixes[i] + 1);
        return FALSE;
      }
  return TRUE;
}

static gboolean
check (const Options *self)
{
  if (self->all != NULL && self->output != NULL)
    {
      sp_cli_complain (_ ("--all and -o can't be used together"));
      return FALSE;
    }
  if (self->output != NULL && *self->output == '\0')
    {
      sp_cli_complain (_ ("-o needs the name of a file, or - for standard output"));
      return FALSE;
    }
  if (self->all != NULL && *self->all == '\0')
    {
      sp_cli_complain (_ ("--all needs the name of a folder"));
      return FALSE;
    }
  if (self->datasets != NULL && g_strv_length (self->datasets) > 1)
    {
      sp_cli_complain (_ ("one DATASET at a time: \"%s\" is one too many"), self->datasets[1]);
      return FALSE;
    }
  return check_format (self);
}

static SpStatus
export_one (const Options *self, const SpCliPicture *picture, SpDataset *dataset)
{
  const char *output = self->output != NULL ? self->output : "-";
  g_autoptr (SpView) view = sp_cli_view_new (dataset, &self->choices);
  g_autoptr (GBytes) document = NULL;
  g_autoptr (GError) error = NULL;

  if (view == NULL || !sp_cli_view_check_chart (view, &self->choices))
    return SP_STATUS_USAGE;
  document = sp_cli_picture_draw (picture, dataset, view, &error);
  if (document == NULL)
    {
      sp_cli_complain ("%s", error->message);
      return SP_STATUS_USAGE;
    }
  if (!sp_output_write (output, document, &error))
    {
      sp_cli_complain_output (error);
      return SP_STATUS_OUTPUT;
    }
  return SP_STATUS_OK;
}

SpStatus
sp_cli_export (char **arguments)
{
  g_auto (Options) options = { 0 };
  g_autoptr (SpDataset) dataset = NULL;
  SpCliPicture picture;
  SpStatus status = SP_STATUS_OK;
  SpCliParsing parsing = parse (&options, arguments);

  if (parsing != SP_CLI_PARSED)
    return sp_cli_options_get_status (parsing);
  if (!check (&options)
      || !sp_cli_picture_init (&picture, options.size, options.theme, options.palette,
                               options.language))
    return SP_STATUS_USAGE;
  dataset = sp_cli_input_open (options.datasets != NULL ? options.datasets[0]
                                                        : SP_CLI_DEFAULT_DATASET,
                               &status);
  if (dataset == NULL)
    return status;
  if (options.all != NULL)
    return sp_cli_all_export (dataset, &options.choices, &picture, options.all);
  return export_one (&options, &picture, dataset);
}
