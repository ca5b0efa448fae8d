/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-command.h"

#include "analysis/sp-names.h"
#include "chart/sp-chart.h"

#include <string.h>

typedef struct
{
  const SpCommandPicture *picture;
  SpSelection *selection; /* of the view */
  SpSelection *own;       /* of the file's view in the same kind of chart */
  GPtrArray *words;
  gboolean exact;
} Command;

static void
add (Command *self, const char *option, const char *value)
{
  g_ptr_array_add (self->words, g_strdup (option));
  /* What begins with a dash would be another option. */
  if (value != NULL && *value == '-')
    {
      char *word = g_strconcat (option, "=", value, NULL);

      g_free (self->words->pdata[self->words->len - 1]);
      self->words->pdata[self->words->len - 1] = word;
    }
  else if (value != NULL)
    g_ptr_array_add (self->words, g_strdup (value));
}

static void
add_chart (Command *self)
{
  const SpView *view = self->picture->view;
  const SpView *own = self->picture->own;
  const SpChartKind *kind = sp_chart_get_kind_of (view);

  add (self, "--chart", kind->name);
  if (g_strcmp0 (view->form, own->form) == 0 || kind->forms == NULL)
    return;
  add (self, "--form", sp_chart_get_form (view));
  self->exact &= view->form != NULL && g_strv_contains (kind->forms, view->form);
}

static gboolean
have_same_issues (const SpSelection *a, const SpSelection *b)
{
  if (sp_selection_get_n_issues (a) != sp_selection_get_n_issues (b))
    return FALSE;
  for (guint i = 0; i < sp_selection_get_n_issues (a); i++)
    if (sp_selection_get_issue (a, i) != sp_selection_get_issue (b, i))
      return FALSE;
  return TRUE;
}

static void
add_issues (Command *self)
{
  if (have_same_issues (self->selection, self->own))
    return;
  for (guint i = 0; i < sp_selection_get_n_issues (self->selection); i++)
    add (self, "--issue",
         sp_dataset_get_issue (self->picture->dataset, sp_selection_get_issue (self->selection, i))
           ->id);
}

static gboolean
are_equal (const GArray *a, const GArray *b)
{
  guint n_a = a != NULL ? a->len : 0;
  guint n_b = b != NULL ? b->len : 0;

  return n_a == n_b && (n_a == 0 || memcmp (a->data, b->data, n_a * sizeof (guint32)) == 0);
}

/* All, or those of a kind of chart that shows a few. */
static void
add_selected_actors (Command *self)
{
  for (guint i = 0; i < sp_selection_get_n_actors (self->selection); i++)
    add (self, "--actor",
         sp_dataset_get_actor (self->picture->dataset, sp_selection_get_actor (self->selection, i))
           ->id);
}

static void
add_actors (Command *self)
{
  const SpView *view = self->picture->view;
  const SpView *own = self->picture->own;
  SpDataset *dataset = self->picture->dataset;
  const GArray *actors = view->actors;
  const GArray *groups = view->groups;

  if (are_equal (actors, own->actors) && are_equal (groups, own->groups))
    return;
  if ((actors == NULL && groups == NULL) || sp_chart_get_kind_of (view)->max_actors > 0)
    {
      add_selected_actors (self);
      return;
    }
  for (guint i = 0; groups != NULL && i < groups->len; i++)
    add (self, "--group", sp_dataset_get_group (dataset, g_array_index (groups, guint32, i))->id);
  for (guint i = 0; actors != NULL && i < actors->len; i++)
    add (self, "--actor", sp_dataset_get_actor (dataset, g_array_index (actors, guint32, i))->id);
}

static void
add_date (Command *self, const char *option, SpDate wanted, SpDate own, SpDate resolved)
{
  char buffer[SP_DATE_BUFFER_SIZE];
  SpDate said = wanted.year != 0 ? wanted : resolved;

  if (!sp_date_equal (wanted, own) && said.year != 0)
    add (self, option, sp_date_to_iso (said, buffer));
}

static void
add_dates (Command *self)
{
  const SpView *view = self->picture->view;
  const SpView *own = self->picture->own;

  add_date (self, "--as-of", view->as_of, own->as_of, sp_selection_get_as_of (self->selection));
  add_date (self, "--from", view->from, own->from, sp_selection_get_from (self->selection));
  self->exact &= view->from.year != 0 || own->from.year == 0
                 || sp_chart_get_kind_of (view) == &sp_changes_kind;
}

static SpAssumption
get_assumption (const SpView *view, guint32 condition)
{
  if (sp_indexes_contain (view->unmet, condition))
    return SP_ASSUME_UNMET;
  return sp_indexes_contain (view->met, condition) ? SP_ASSUME_MET : SP_ASSUME_OPEN;
}

static void
add_assumption (Command *self, guint32 condition, SpAssumption assumption)
{
  static const char *const words[] = {
    [SP_ASSUME_OPEN] = "open", [SP_ASSUME_MET] = "met", [SP_ASSUME_UNMET] = "unmet"
  };
  const char *id = sp_dataset_get_condition (self->picture->dataset, condition)->id;
  g_autofree char *value = g_strconcat (id, "=", words[assumption], NULL);

  add (self, "--assume", value);
}

/* In the order of the view, which the picture keeps. */
static void
add_changed (Command *self, const GArray *conditions, SpAssumption assumption)
{
  for (guint i = 0; conditions != NULL && i < conditions->len; i++)
    {
      guint32 condition = g_array_index (conditions, guint32, i);

      if (get_assumption (self->picture->own, condition) != assumption)
        add_assumption (self, condition, assumption);
    }
}

static void
add_assumptions (Command *self)
{
  const SpView *view = self->picture->view;

  add_changed (self, view->met, SP_ASSUME_MET);
  add_changed (self, view->unmet, SP_ASSUME_UNMET);
  for (guint32 i = 0; i < sp_dataset_get_n_conditions (self->picture->dataset); i++)
    if (get_assumption (view, i) == SP_ASSUME_OPEN
        && get_assumption (self->picture->own, i) != SP_ASSUME_OPEN)
      add_assumption (self, i, SP_ASSUME_OPEN);
}

static void
add_sort (Command *self)
{
  const char *sort = self->picture->view->sort;

  if (g_strcmp0 (sort, self->picture->own->sort) == 0)
    return;
  if (sort != NULL)
    add (self, "--sort", sort);
  self->exact &= sort != NULL;
}

static gboolean
are_same_texts (const SpText *a, const SpText *b)
{
  if (a == NULL || b == NULL)
    return a == b;
  if (sp_text_is_plain (a) != sp_text_is_plain (b) || sp_text_get_n (a) != sp_text_get_n (b))
    return FALSE;
  for (guint i = 0; i < sp_text_get_n (a); i++)
    if (!g_str_equal (sp_text_get_string (a, i), sp_text_get_string (b, i))
        || g_strcmp0 (sp_text_get_tag (a, i), sp_text_get_tag (b, i)) != 0)
      return FALSE;
  return TRUE;
}

static void
add_text (Command *self, const char *option, const SpText *text, const SpText *own)
{
  const SpDataset *dataset = self->picture->dataset;
  const char *language = sp_dataset_get_language (dataset);
  const char *said = self->picture->edition->language;

  if (are_same_texts (text, own))
    return;
  if (text != NULL)
    add (self, option, sp_text_lookup (text, said != NULL ? said : language, language, NULL));
  self->exact &= text != NULL && sp_text_is_plain (text);
}

/* What the picture shows. */
static void
add_view (Command *self)
{
  const SpView *view = self->picture->view;
  const SpView *own = self->picture->own;

  add_chart (self);
  add_issues (self);
  add_actors (self);
  add_dates (self);
  add_assumptions (self);
  add_sort (self);
  add_text (self, "--title", view->title, own->title);
  add_text (self, "--subtitle", view->subtitle, own->subtitle);
}

static void
add_format (Command *self)
{
  const SpEdition *edition = self->picture->edition;
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  if (edition->format != SP_FORMAT_SVG)
    add (self, "--format", sp_format_get_name (edition->format));
  else if (edition->data != SP_DATA_VIEW)
    add (self, "--data", sp_data_mode_get_name (edition->data));
  if (edition->format == SP_FORMAT_PNG && edition->scale != 1.0)
    add (self, "--scale", g_ascii_formatd (number, sizeof number, "%.6g", edition->scale));
  if (edition->text != SP_TEXT_LIVE)
    add (self, "--text", sp_text_mode_get_name (edition->text));
}

/* What the style file itself says need not be said. */
static void
add_look (Command *self)
{
  const SpEdition *edition = self->picture->edition;
  const SpStyleChoices none = { -1, -1 };
  g_autoptr (SpProblems) problems = sp_problems_new ("");
  g_autoptr (SpLook) own = edition->style != NULL ? sp_style_read (edition->style, &none, problems)
                                                  : NULL;
  SpTheme theme = sp_look_get_theme (edition->look);
  int palette = sp_look_get_palette (edition->look);

  if (edition->style_path != NULL)
    add (self, "--style", edition->style_path);
  self->exact &= edition->style == NULL || edition->style_path != NULL;
  if (theme != (own != NULL ? sp_look_get_theme (own) : SP_THEME_LIGHT)
      || (edition->style != NULL && own == NULL))
    add (self, "--theme", sp_theme_get_name (theme));
  if (palette >= 0 && (own == NULL || palette != sp_look_get_palette (own)))
    add (self, "--palette", sp_hues_get_name ((SpHues)palette));
}

/* How it is made. */
static void
add_edition (Command *self)
{
  const SpEdition *edition = self->picture->edition;
  SpSetup setup = { .width = edition->width, .height = edition->height };
  g_autofree char *size = sp_setup_get_size (&setup);

  if (edition->width != SP_CHART_WIDTH || edition->height > 0)
    add (self, "--size", size);
  add_look (self);
  if (edition->language != NULL)
    add (self, "--lang", edition->language);
  add_format (self);
  self->exact &= edition->description == NULL;
}

static SpSelection *
select_own (const SpCommandPicture *picture)
{
  g_autoptr (SpView) own = sp_view_copy (picture->own);

  g_free (own->chart);
  own->chart = g_strdup (sp_chart_get_kind_of (picture->view)->name);
  return sp_chart_select (picture->dataset, own);
}

char **
sp_command_list (const SpCommandPicture *picture, gboolean *exact)
{
  g_autoptr (SpSelection) selection = NULL;
  g_autoptr (SpSelection) own = NULL;
  Command command = { .picture = picture, .exact = TRUE };

  g_return_val_if_fail (picture != NULL && sp_chart_get_kind_of (picture->view) != NULL, NULL);

  selection = sp_chart_select (picture->dataset, picture->view);
  own = select_own (picture);
  command.selection = selection;
  command.own = own;
  command.words = g_ptr_array_new ();
  add (&command, "standpoint-cli", NULL);
  add (&command, "export", NULL);
  add_view (&command);
  add_edition (&command);
  add (&command, "-o", picture->output);
  add (&command, picture->source, NULL);
  g_ptr_array_add (command.words, NULL);
  if (exact != NULL)
    *exact = command.exact;
  return (char **)g_ptr_array_free (command.words, FALSE);
}

static gboolean
is_plain (const char *word)
{
  return *word != '\0'
         && strspn (word, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:=,+@")
              == strlen (word);
}

char *
sp_command_quote (char **words)
{
  GString *line = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autofree char *quoted = is_plain (words[i]) ? g_strdup (words[i])
                                                    : g_shell_quote (words[i]);

      g_string_append_printf (line, "%s%s", i > 0 ? " " : "", quoted);
    }
  return g_string_free (line, FALSE);
}
