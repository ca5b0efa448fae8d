/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-source-page.h"

#include "analysis/sp-fill.h"
#include "analysis/sp-names.h"
#include "analysis/sp-provenance.h"
#include "sp-flag.h"
#include "sp-source-line.h"
#include "sp-statement-card.h"

#include <glib/gi18n.h>

#define FLAG_WIDTH 24

static gboolean
names_source (SpDataset *dataset, guint32 statement, guint32 source)
{
  guint n;
  const guint32 *sources = sp_dataset_get_statement_sources (dataset, statement, &n);

  for (guint i = 0; i < n; i++)
    if (sources[i] == source)
      return TRUE;
  return FALSE;
}

static int
compare (gconstpointer a, gconstpointer b, gpointer dataset)
{
  guint32 first = *(const guint32 *)a;
  guint32 second = *(const guint32 *)b;
  const SpStatement *one = sp_dataset_get_statement (dataset, first);
  const SpStatement *other = sp_dataset_get_statement (dataset, second);

  if (one->actor != other->actor)
    return one->actor < other->actor ? -1 : 1;
  if (one->issue != other->issue)
    return one->issue < other->issue ? -1 : 1;
  return sp_date_compare (one->date, other->date) != 0 ? sp_date_compare (other->date, one->date)
         : first < second                              ? 1
                                                       : -1;
}

GArray *
sp_source_page_list (SpDataset *dataset, guint32 source)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 i = 0; i < sp_dataset_get_n_statements (dataset); i++)
    if (names_source (dataset, i, source))
      g_array_append_val (list, i);
  g_array_sort_with_data (list, compare, dataset);
  return list;
}

static void
add_text (GtkBox *box, const char *text, const char *css_class)
{
  if (text != NULL && *text != '\0')
    gtk_box_append (box, sp_words_label_new (text, css_class));
}

static void
add_source (GtkBox *box, const SpDataset *dataset, guint32 index)
{
  const SpSource *source = sp_dataset_get_source (dataset, index);
  gboolean apart = source->container_title != NULL
                   && g_strcmp0 (source->container_title, source->publisher) != 0;
  g_autofree char *issued = sp_date_show (source->issued, FALSE);
  g_autofree char *where = sp_join (", ", apart ? source->container_title : "",
                                    source->publisher != NULL ? source->publisher : "", issued,
                                    NULL);
  g_autofree char *origin = sp_provenance_show_origin (source);

  add_text (box, source->title != NULL ? source->title : sp_provenance_get_publisher (source),
            "title-4");
  add_text (box, source->author, NULL);
  add_text (box, where, "soft");
  add_text (box, origin, "soft");
  if (sp_date_is_set (source->accessed))
    {
      g_autofree char *accessed = sp_date_show (source->accessed, FALSE);
      /* Translators: of a source; {date} is when it was read. */
      g_autofree char *text = sp_fill (_ ("read {date}"), "date", accessed, NULL);

      add_text (box, text, "soft");
    }
  if (sp_source_is_web (source->url) || sp_source_is_web (source->archived))
    gtk_box_append (box, sp_source_line_new (dataset, index, FALSE));
}

/* The way back to a mark. */
static GtkWidget *
make_mark_button (SpDataset *dataset, const SpStatement *statement)
{
  const SpActor *actor = sp_dataset_get_actor (dataset, statement->actor);
  const SpIssue *issue = sp_dataset_get_issue (dataset, statement->issue);
  g_autofree char *name = sp_actor_get_shown_name (dataset, statement->actor);
  const char *title = sp_text_show (dataset, issue->title);
  /* Translators: an actor and an issue: "United Kingdom · Troops". */
  g_autofree char *text = sp_fill (_ ("{actor} · {issue}"), "actor", name, "issue", title, NULL);
  GtkWidget *button = gtk_button_new ();
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *label = gtk_label_new (text);

  if (sp_actor_get_flag (actor) != NULL)
    gtk_box_append (GTK_BOX (row), sp_flag_new (sp_actor_get_flag (actor), FLAG_WIDTH));
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_box_append (GTK_BOX (row), label);
  gtk_button_set_child (GTK_BUTTON (button), row);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "mark-button");
  gtk_widget_set_tooltip_text (button, _ ("Go to the mark"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(ss)", actor->id, issue->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "evidence.go-to");
  return button;
}

static const char *
get_tag (SpSelection *selection, const SpStatement *statement)
{
  return sp_date_last_day (statement->date) > sp_selection_get_day (selection)
           ? _ ("after the day shown")
           : NULL;
}

static void
add_more (GtkBox *box, guint n)
{
  g_autofree char *text =
    g_strdup_printf (ngettext ("Show %u more statement", "Show %u more statements", n), n);
  GtkWidget *button = gtk_button_new_with_label (text);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "evidence.show-all");
  gtk_box_append (box, button);
}

void
sp_source_page_fill (GtkBox *box, SpSelection *selection, guint32 source, guint most)
{
  SpDataset *dataset = sp_selection_get_dataset (selection);
  g_autoptr (GArray) statements = sp_source_page_list (dataset, source);
  guint n = statements->len;
  g_autofree char *heading =
    n == 0
      ? g_strdup (_ ("No statement names this source."))
      : g_strdup_printf (ngettext ("It supports %u statement", "It supports %u statements", n), n);
  const SpStatement *last = NULL;

  add_source (box, dataset, source);
  add_text (box, heading, "evidence-heading");
  for (guint i = 0; i < MIN (n, most); i++)
    {
      guint32 index = g_array_index (statements, guint32, i);
      const SpStatement *statement = sp_dataset_get_statement (dataset, index);

      if (last == NULL || last->actor != statement->actor || last->issue != statement->issue)
        gtk_box_append (box, make_mark_button (dataset, statement));
      gtk_box_append (box,
                      sp_statement_card_new (selection, index, get_tag (selection, statement)));
      last = statement;
    }
  if (n > most)
    add_more (box, n - most);
}
