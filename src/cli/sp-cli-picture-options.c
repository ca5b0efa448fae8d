/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-cli-picture-options.h"

#include "chart/sp-chart.h"
#include "sp-cli-input.h"
#include "sp-cli-names.h"

#include <glib/gi18n-lib.h>

/* The options, of all commands, whose values are names of files, of whatever bytes. */
static const char *const paths[] = { "output", "all", "style", NULL };

void
sp_cli_picture_options_clear (SpCliPictureOptions *self)
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
  g_free (self->style);
  g_free (self->theme);
  g_free (self->palette);
  g_free (self->language);
  g_free (self->format);
  g_free (self->output);
  g_strfreev (self->datasets);
}

static void
append_kind (GString *notes, const SpChartKind *kind, const char *before)
{
  g_autofree char *forms = kind->forms != NULL ? sp_cli_list (kind->forms) : NULL;

  g_string_append_printf (notes, "%s%s", before, kind->name);
  if (forms != NULL)
    g_string_append_printf (notes, " (%s)", forms);
}

static char *
make_notes (const char *const *formats)
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

/* What the picture shows. */
static void
add_view_entries (GArray *entries, SpCliChoices *c)
{
  const GOptionEntry view[] = {
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
      N_ ("Take a condition as met, unmet or open; again for more"),
      N_ ("CONDITION=met|unmet|open") },
    { "sort", 0, 0, G_OPTION_ARG_FILENAME, &c->sort, N_ ("The order of the actors"),
      "file|name|group|value[:ISSUE]|similarity" },
  };

  g_array_append_vals (entries, view, G_N_ELEMENTS (view));
}

/* How it looks. */
static void
add_look_entries (GArray *entries, SpCliPictureOptions *self)
{
  const GOptionEntry look[] = {
    { "size", 0, 0, G_OPTION_ARG_FILENAME, &self->size,
      N_ ("Width, or width and height, in pixels (1240, as high as needed)"), "W|WxH" },
    { "style", 0, 0, G_OPTION_ARG_FILENAME, &self->style,
      N_ ("A file with fonts, colours and more; options win over it"), N_ ("FILE") },
    { "theme", 0, 0, G_OPTION_ARG_FILENAME, &self->theme, N_ ("The theme (light)"), N_ ("NAME") },
    { "palette", 0, 0, G_OPTION_ARG_FILENAME, &self->palette,
      N_ ("The palette of every issue (its own)"), N_ ("NAME") },
    { "lang", 0, 0, G_OPTION_ARG_FILENAME, &self->language,
      N_ ("The language of the picture (the dataset's)"), N_ ("TAG") },
    { "title", 0, 0, G_OPTION_ARG_FILENAME, &self->choices.title, N_ ("The headline"),
      N_ ("TEXT") },
    { "subtitle", 0, 0, G_OPTION_ARG_FILENAME, &self->choices.subtitle,
      N_ ("The line below the headline"), N_ ("TEXT") },
  };

  g_array_append_vals (entries, look, G_N_ELEMENTS (look));
}

/* Of which dataset it is, and where it goes. */
static void
add_file_entries (GArray *entries, SpCliPictureOptions *self, const char *format_summary)
{
  const GOptionEntry files[] = {
    { "format", 0, 0, G_OPTION_ARG_FILENAME, &self->format, format_summary, N_ ("NAME") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &self->output,
      N_ ("The file to write (standard output)"), N_ ("FILE|-") },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &self->datasets, NULL, NULL },
  };

  g_array_append_vals (entries, files, G_N_ELEMENTS (files));
}

static GArray *
make_entries (SpCliPictureOptions *self, const SpCliPictureUsage *usage, const char *format_summary)
{
  GArray *entries = g_array_new (TRUE, FALSE, sizeof (GOptionEntry));

  add_view_entries (entries, &self->choices);
  add_look_entries (entries, self);
  add_file_entries (entries, self, format_summary);
  for (const GOptionEntry *own = usage->own; own != NULL && own->long_name != NULL; own++)
    g_array_append_vals (entries, own, 1);
  return entries;
}

SpCliParsing
sp_cli_picture_options_parse (SpCliPictureOptions *self,
                              const SpCliPictureUsage *usage,
                              char **arguments)
{
  g_autofree char *notes = make_notes (usage->formats);
  g_autofree char *summary = g_strdup_printf (_ ("The format (%s)"), usage->formats[0]);
  g_autoptr (GArray) entries = make_entries (self, usage, summary);
  const SpCliUsage all = { usage->command, _ ("[DATASET]"), (const GOptionEntry *)entries->data,
                           paths, notes };

  return sp_cli_options_parse (&all, arguments);
}

static gboolean
check_format (const char *format, const char *const *formats)
{
  g_autofree char *what = NULL;

  if (format == NULL || g_strv_contains (formats, format))
    return TRUE;
  what = g_strdup_printf (_ ("there is no format \"%s\""), format);
  sp_cli_complain_unknown (what, format, formats);
  return FALSE;
}

gboolean
sp_cli_picture_options_check (const SpCliPictureOptions *self, const char *const *formats)
{
  if (self->output != NULL && *self->output == '\0')
    {
      sp_cli_complain (_ ("-o needs the name of a file, or - for standard output"));
      return FALSE;
    }
  if (self->datasets != NULL && g_strv_length (self->datasets) > 1)
    {
      sp_cli_complain (_ ("one DATASET at a time: \"%s\" is one too many"), self->datasets[1]);
      return FALSE;
    }
  if (g_strcmp0 (self->style, "-") == 0 && self->datasets != NULL
      && g_str_equal (self->datasets[0], "-"))
    {
      sp_cli_complain (_ ("--style and DATASET can't both be standard input"));
      return FALSE;
    }
  return check_format (self->format, formats);
}

gboolean
sp_cli_picture_options_get_picture (const SpCliPictureOptions *self, SpCliPicture *picture)
{
  return sp_cli_picture_init (picture, self->size, self->style, self->theme, self->palette,
                              self->language);
}

SpDataset *
sp_cli_picture_options_open (const SpCliPictureOptions *self, SpStatus *status)
{
  return sp_cli_input_open (self->datasets != NULL ? self->datasets[0] : SP_CLI_DEFAULT_DATASET,
                            status);
}

const char *
sp_cli_picture_options_get_output (const SpCliPictureOptions *self)
{
  return self->output != NULL ? self->output : "-";
}
