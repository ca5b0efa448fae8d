/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-statement-card.h"

#include "analysis/sp-fill.h"
#include "analysis/sp-names.h"
#include "analysis/sp-phrases.h"
#include "analysis/sp-provenance.h"
#include "sp-chip-box.h"
#include "sp-source-line.h"

#include <glib/gi18n.h>
#include <math.h>

GtkWidget *
sp_words_label_new (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static const char *
get_none_text (SpNoneKind none)
{
  static const char *const texts[] = {
    [SP_NONE_KIND_POSITION] = N_ ("No position"),
    [SP_NONE_KIND_DECLINED] = N_ ("Declined to take a position"),
    [SP_NONE_KIND_UNCLEAR] = N_ ("Unclear"),
    [SP_NONE_KIND_ABSTAINED] = N_ ("Abstained"),
    [SP_NONE_KIND_ABSENT] = N_ ("Absent"),
    [SP_NONE_KIND_NOT_APPLICABLE] = N_ ("Not applicable"),
    [SP_NONE_KIND_WITHDRAWN] = N_ ("Withdrawn"),
  };

  return _ (texts[none]);
}

static char *
write_number (const SpDataset *dataset, const SpIssue *issue, double value)
{
  g_autofree char *number = sp_number_show (issue, value);
  const char *unit = sp_text_show (dataset, issue->unit);

  return *unit != '\0' ? g_strdup_printf ("%s %s", number, unit) : g_strdup (number);
}

static char *
write_value (const SpDataset *dataset, const SpIssue *issue, double value)
{
  if (issue->scale == SP_SCALE_LEVELS)
    return g_strdup (
      sp_text_show (dataset, issue->levels[sp_issue_get_level (issue, value)].label));
  return write_number (dataset, issue, value);
}

static char *
write_position (const SpDataset *dataset, const SpStatement *statement)
{
  const SpIssue *issue = sp_dataset_get_issue (dataset, statement->issue);
  g_autofree char *low = NULL;
  g_autofree char *high = NULL;

  if (!isnan (statement->position))
    return write_value (dataset, issue, statement->position);
  if (isnan (statement->low) || isnan (statement->high))
    return g_strdup (get_none_text (statement->none));
  low = write_value (dataset, issue, statement->low);
  high = write_value (dataset, issue, statement->high);
  /* Translators: a range of positions. */
  return g_strdup_printf (_ ("%s to %s"), low, high);
}

static const char *
get_confidence_text (const SpStatement *statement)
{
  static const char *const texts[] = {
    [SP_CONFIDENCE_ON_RECORD] = N_ ("on record"),
    [SP_CONFIDENCE_REPORTED] = N_ ("reported"),
    [SP_CONFIDENCE_INFERRED] = N_ ("inferred"),
  };

  return _ (texts[statement->confidence]);
}

/* What the statement is, and what can be done with it. */
static void
add_head (GtkWidget *card, const SpDataset *dataset, guint32 index, const char *tag)
{
  const SpStatement *statement = sp_dataset_get_statement (dataset, index);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *row = sp_chip_box_new ();
  guint n;
  const guint32 *sources = sp_dataset_get_statement_sources (dataset, index, &n);
  g_autofree char *position = write_position (dataset, statement);
  g_autofree char *kind = sp_provenance_show_kind (statement);
  const char *const chips[] = { tag, kind, get_confidence_text (statement) };

  sp_chip_box_add (SP_CHIP_BOX (row), position, "chip-position");
  for (guint i = 0; i < G_N_ELEMENTS (chips); i++)
    if (chips[i] != NULL)
      sp_chip_box_add (SP_CHIP_BOX (row), chips[i], "chip-plain");
  gtk_widget_set_hexpand (row, TRUE);
  gtk_widget_set_valign (row, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (head), row);
  if (n > 0)
    gtk_box_append (GTK_BOX (head), sp_citation_button_new (_ ("Copy as citation"), sources, n));
  gtk_box_append (GTK_BOX (card), head);
}

static void
add_quote (GtkWidget *card, const SpDataset *dataset, const SpWords *words)
{
  g_autofree char *quote = NULL;
  g_autofree char *translation = NULL;

  if (words->quote == NULL)
    return;
  /* Translators: quotation marks around the words as they were spoken. */
  quote = g_strdup_printf (_ ("“%s”"), words->quote);
  gtk_box_append (GTK_BOX (card), sp_words_label_new (quote, "quote"));
  if (words->translation == NULL)
    return;
  /* Translators: translated words, and who translated them. */
  translation = g_strdup_printf (_ ("“%s” (%s)"), sp_text_show (dataset, words->translation),
                                 sp_provenance_get_translator (words->translation_by));
  gtk_box_append (GTK_BOX (card), sp_words_label_new (translation, "quote-translation"));
}

static void
append_part (GString *text, const char *separator, const char *part)
{
  if (*part != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? separator : "", part);
}

/* Who said it, for whom, and when. */
static void
add_speaker (GtkWidget *card,
             const SpDataset *dataset,
             const SpStatement *statement,
             const SpWords *words)
{
  GString *text = g_string_new (sp_text_show (dataset, words->speaker));
  g_autofree char *date = sp_date_show (statement->date, FALSE);
  g_autofree char *line = NULL;

  append_part (text, ", ", sp_text_show (dataset, words->role));
  if (statement->spoken_by != SP_NONE)
    {
      g_autofree char *name = sp_actor_get_shown_name (dataset, statement->spoken_by);
      /* Translators: another country spoke for this one. */
      g_autofree char *by = g_strdup_printf (_ ("spoken for by %s"), name);

      append_part (text, " · ", by);
    }
  append_part (text, " · ", date);
  line = g_string_free (text, FALSE);
  gtk_box_append (GTK_BOX (card), sp_words_label_new (line, NULL));
}

static void
add_sources (GtkWidget *card, const SpDataset *dataset, guint statement)
{
  guint n;
  const guint32 *sources = sp_dataset_get_statement_sources (dataset, statement, &n);

  for (guint i = 0; i < n; i++)
    gtk_box_append (GTK_BOX (card), sp_source_line_new (dataset, sources[i], TRUE));
}

static void
add_conditions (GtkWidget *card, const SpDataset *dataset, guint statement)
{
  guint n;
  const guint32 *conditions = sp_dataset_get_statement_conditions (dataset, statement, &n);
  GtkWidget *row;

  if (n == 0)
    return;
  row = sp_chip_box_new ();
  for (guint i = 0; i < n; i++)
    {
      const SpCondition *condition = sp_dataset_get_condition (dataset, conditions[i]);
      const SpText *title = condition->short_title != NULL ? condition->short_title
                                                           : condition->title;
      /* Translators: %s is a condition, such as "US backstop". */
      g_autofree char *text = g_strdup_printf (_ ("if %s"), sp_text_show (dataset, title));

      sp_chip_box_add (SP_CHIP_BOX (row), text, "chip-condition");
    }
  gtk_box_append (GTK_BOX (card), row);
}

static void
add_text (GtkWidget *card, const SpDataset *dataset, const SpText *text, const char *css_class)
{
  if (text != NULL)
    gtk_box_append (GTK_BOX (card), sp_words_label_new (sp_text_show (dataset, text), css_class));
}

/* What it took back, in a few words each. */
static void
add_replaced (GtkWidget *card, const SpDataset *dataset, guint32 statement)
{
  guint n;
  const guint32 *replaced = sp_dataset_get_statement_replaces (dataset, statement, &n);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *words = sp_phrase_statement (dataset, replaced[i]);
      /* Translators: of a statement; {statement} is the one that it replaces: "Open, 10 February 2025". */
      g_autofree char *text = sp_fill (_ ("Replaces: {statement}"), "statement", words, NULL);

      gtk_box_append (GTK_BOX (card), sp_words_label_new (text, "soft"));
    }
}

GtkWidget *
sp_statement_card_new (SpSelection *selection, guint statement, const char *tag)
{
  SpDataset *dataset = sp_selection_get_dataset (selection);
  const SpStatement *data = sp_dataset_get_statement (dataset, statement);
  g_autoptr (SpWords) words = sp_dataset_read_words (dataset, statement);
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "statement");
  add_head (card, dataset, statement, tag);
  add_quote (card, dataset, words);
  add_speaker (card, dataset, data, words);
  add_sources (card, dataset, statement);
  add_conditions (card, dataset, statement);
  add_text (card, dataset, words->scope, "soft");
  add_text (card, dataset, words->summary, NULL);
  add_replaced (card, dataset, statement);
  return card;
}
