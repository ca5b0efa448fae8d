/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-evidence-page.h"

#include "analysis/sp-agreement.h"
#include "analysis/sp-fill.h"
#include "analysis/sp-names.h"
#include "analysis/sp-sentence.h"
#include "sp-chip-box.h"
#include "sp-flag.h"
#include "sp-statement-card.h"

#include <glib/gi18n.h>
#include <math.h>

#define FLAG_WIDTH 36
/* Of an issue with more statements than this, besides those that count, the others are shown when
 * asked for. */
#define MANY 12

static const char *
get_role_text (SpRole role)
{
  static const char *const texts[] = {
    [SP_ROLE_HOST] = N_ ("host"),
    [SP_ROLE_ATTENDED] = N_ ("took part"),
    [SP_ROLE_INVITED] = N_ ("invited"),
    [SP_ROLE_NOT_INVITED] = N_ ("not invited"),
    [SP_ROLE_REPRESENTED] = N_ ("represented"),
  };

  return _ (texts[role]);
}

/* The last event up to the day of the picture in which the actor has a part, and that part. */
static const SpParticipant *
find_part (const SpDataset *dataset, guint actor, guint32 day, const SpEvent **latest)
{
  const SpParticipant *found = NULL;

  for (guint i = 0; i < sp_dataset_get_n_events (dataset); i++)
    {
      const SpEvent *event = sp_dataset_get_event (dataset, i);

      if (sp_date_last_day (event->date) > day
          || (found != NULL && sp_date_compare (event->date, (*latest)->date) < 0))
        continue;
      for (guint j = 0; j < event->n_participants; j++)
        if (event->participants[j].actor == actor)
          {
            *latest = event;
            found = &event->participants[j];
          }
    }
  return found;
}

static char *
write_role (const SpDataset *dataset, guint actor, guint32 day)
{
  const SpEvent *event = NULL;
  const SpParticipant *part = find_part (dataset, actor, day, &event);
  const char *title;

  if (part == NULL)
    return NULL;
  title = sp_text_show (dataset, event->title);
  if (part->role == SP_ROLE_REPRESENTED && part->by != SP_NONE)
    {
      g_autofree char *by = sp_actor_get_shown_name (dataset, part->by);

      /* Translators: an event, and the country that spoke for this one there. */
      return g_strdup_printf (_ ("%s: represented by %s"), title, by);
    }
  /* Translators: an event and an actor's role there: "Paris summit: host". */
  return g_strdup_printf (_ ("%s: %s"), title, get_role_text (part->role));
}

static char *
write_leader (const SpDataset *dataset, const SpTerm *term)
{
  if (term == NULL)
    return NULL;
  if (term->role == NULL)
    return g_strdup (sp_text_show (dataset, term->leader));
  return g_strdup_printf ("%s, %s", sp_text_show (dataset, term->leader),
                          sp_text_show (dataset, term->role));
}

static void
add_actor (const SpEvidencePage *self, guint place)
{
  SpSelection *selection = self->selection;
  const SpDataset *dataset = sp_selection_get_dataset (selection);
  guint index = sp_selection_get_actor (selection, place);
  const SpActor *actor = sp_dataset_get_actor (dataset, index);
  guint32 day = sp_selection_get_day (selection);
  const char *flag = sp_actor_get_flag (actor);
  g_autofree char *name = sp_actor_get_shown_name (dataset, index);
  g_autofree char *leader = write_leader (dataset, sp_actor_find_term (actor, day));
  g_autofree char *role = write_role (dataset, index, day);
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  if (flag != NULL)
    gtk_box_append (GTK_BOX (row), sp_flag_new (flag, FLAG_WIDTH));
  gtk_box_append (GTK_BOX (texts), sp_words_label_new (name, "title-3"));
  if (leader != NULL)
    gtk_box_append (GTK_BOX (texts), sp_words_label_new (leader, "soft"));
  if (role != NULL)
    gtk_box_append (GTK_BOX (texts), sp_words_label_new (role, "soft"));
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_box_append (GTK_BOX (row), texts);
  gtk_box_append (self->box, row);
}

static gboolean
holds (const GArray *array, guint32 statement)
{
  for (guint i = 0; array != NULL && i < array->len; i++)
    if (g_array_index (array, guint32, i) == statement)
      return TRUE;
  return FALSE;
}

static const char *
get_tag (const SpDataset *dataset, const SpStanding *standing, guint32 statement)
{
  if (statement == standing->statement)
    return _ ("decides");
  if (holds (standing->contesting, statement))
    return _ ("contests it");
  if (holds (standing->replaced, statement))
    return _ ("replaced");
  if (statement == standing->pledge)
    return NULL;
  return sp_dataset_get_statement (dataset, statement)->kind == SP_STATEMENT_DEMANDED
           ? NULL
           : _ ("overridden");
}

typedef struct
{
  const SpDataset *dataset;
  const SpStanding *standing;
} Order;

/* The newest first; of one day the one that decides, then what contests it, then as in the file, the last first. */
static guint
get_rank (const SpStanding *standing, guint32 statement)
{
  return statement == standing->statement ? 0 : holds (standing->contesting, statement) ? 1 : 2;
}

static int
compare_statements (gconstpointer a, gconstpointer b, gpointer data)
{
  const Order *order = data;
  guint32 first = *(const guint32 *)a;
  guint32 second = *(const guint32 *)b;
  int newer = sp_date_compare (sp_dataset_get_statement (order->dataset, second)->date,
                               sp_dataset_get_statement (order->dataset, first)->date);
  int rank = (int)get_rank (order->standing, first) - (int)get_rank (order->standing, second);

  return newer != 0 ? newer : rank != 0 ? rank : first < second ? 1 : -1;
}

static GArray *
list_statements (SpSelection *selection, guint actor, guint issue)
{
  SpDataset *dataset = sp_selection_get_dataset (selection);
  Order order = { dataset, sp_selection_get_standing (selection, actor, issue) };
  GArray *list = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint n;
  const guint32 *statements =
    sp_dataset_get_statements_of (dataset, sp_selection_get_actor (selection, actor),
                                  sp_selection_get_issue (selection, issue), &n);

  for (guint i = 0; i < n; i++)
    if (sp_date_last_day (sp_dataset_get_statement (dataset, statements[i])->date)
        <= sp_selection_get_day (selection))
      g_array_append_val (list, statements[i]);
  g_array_sort_with_data (list, compare_statements, &order);
  return list;
}

static void
add_standing (const SpEvidencePage *self, guint actor, guint issue)
{
  SpSelection *selection = self->selection;
  const SpStanding *standing = sp_selection_get_standing (selection, actor, issue);
  g_autofree char *text = sp_sentence_standing (selection, actor, issue);
  g_autofree char *rule = sp_sentence_rule (selection, actor, issue);
  GtkWidget *row = sp_chip_box_new ();

  sp_chip_box_add (SP_CHIP_BOX (row), text, "chip-position");
  if (standing->contested)
    sp_chip_box_add (SP_CHIP_BOX (row), _ ("contested"), "chip-plain");
  if (standing->conditional)
    sp_chip_box_add (SP_CHIP_BOX (row), _ ("conditional"), "chip-plain");
  if (standing->old)
    sp_chip_box_add (SP_CHIP_BOX (row), _ ("old"), "chip-plain");
  gtk_box_append (self->box, row);
  if (rule != NULL && *rule != '\0')
    gtk_box_append (self->box, sp_words_label_new (rule, "evidence-rule"));
}

/* Whether a statement is part of what the mark shows. */
static gboolean
counts (const SpStanding *standing, guint32 statement)
{
  return statement == standing->statement || statement == standing->pledge
         || holds (standing->contesting, statement);
}

static void
add_more_button (const SpEvidencePage *self, guint n)
{
  g_autofree char *text =
    g_strdup_printf (ngettext ("Show %u more statement", "Show %u more statements", n), n);
  GtkWidget *button = gtk_button_new_with_label (text);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "evidence.show-all");
  gtk_box_append (self->box, button);
}

static void
add_statements (const SpEvidencePage *self, guint actor, guint issue)
{
  SpSelection *selection = self->selection;
  SpDataset *dataset = sp_selection_get_dataset (selection);
  const SpStanding *standing = sp_selection_get_standing (selection, actor, issue);
  g_autoptr (GArray) statements = list_statements (selection, actor, issue);
  guint n_left_out = 0;

  g_array_append_vals (self->statements, statements->data, statements->len);
  for (guint i = 0; i < statements->len; i++)
    {
      guint32 statement = g_array_index (statements, guint32, i);
      const char *tag = statements->len > 1 ? get_tag (dataset, standing, statement) : NULL;

      if (i < MANY || self->all || counts (standing, statement))
        gtk_box_append (self->box, sp_statement_card_new (selection, statement, tag));
      else
        n_left_out++;
    }
  if (n_left_out > 0)
    add_more_button (self, n_left_out);
}

static void
add_issue (const SpEvidencePage *self, guint actor, guint issue)
{
  SpSelection *selection = self->selection;
  SpDataset *dataset = sp_selection_get_dataset (selection);
  const SpIssue *data = sp_dataset_get_issue (dataset, sp_selection_get_issue (selection, issue));

  gtk_box_append (self->box,
                  sp_words_label_new (sp_text_show (dataset, data->title), "evidence-heading"));
  add_standing (self, actor, issue);
  add_statements (self, actor, issue);
}

static gboolean
is_issue (SpSelection *selection, guint issue, const char *id)
{
  return g_strcmp0 (sp_dataset_get_issue (sp_selection_get_dataset (selection),
                                          sp_selection_get_issue (selection, issue))
                      ->id,
                    id)
         == 0;
}

void
sp_evidence_page_fill (const SpEvidencePage *self, guint actor, const char *issue)
{
  add_actor (self, actor);
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < sp_selection_get_n_issues (self->selection); i++)
      if (is_issue (self->selection, i, issue) == (pass == 0))
        add_issue (self, actor, i);
}

static char *
dup_name (const SpEvidencePage *self, guint actor)
{
  return sp_actor_get_shown_name (sp_selection_get_dataset (self->selection),
                                  sp_selection_get_actor (self->selection, actor));
}

static char *
write_agreement (const SpEvidencePage *self, guint a, guint b)
{
  SpAgreement agreement = sp_agreement_measure (self->selection, a, b);
  g_autofree char *one = dup_name (self, a);
  g_autofree char *other = dup_name (self, b);
  g_autofree char *percent = g_strdup_printf ("%.0f", 100 * agreement.value);
  g_autofree char *n = sp_count_show (agreement.shared);

  if (agreement.shared == 0)
    return sp_fill (_ ("{a} and {b} share no issue on which both have a position that counts."),
                    "a", one, "b", other, NULL);
  /* xgettext:no-c-format */
  return sp_fill (ngettext ("{a} and {b} agree to {percent} % on the {n} issue that they share.",
                            "{a} and {b} agree to {percent} % on the {n} issues that they share.",
                            agreement.shared),
                  "a", one, "b", other, "percent", percent, "n", n, NULL);
}

static void
add_stand (const SpEvidencePage *self, guint actor, guint issue)
{
  g_autofree char *name = dup_name (self, actor);
  g_autofree char *standing = sp_sentence_standing (self->selection, actor, issue);
  /* Translators: an actor and its position. */
  g_autofree char *text = sp_fill (_ ("{actor}: {standing}"), "actor", name, "standing", standing,
                                   NULL);
  const SpStanding *data = sp_selection_get_standing (self->selection, actor, issue);

  gtk_box_append (self->box, sp_words_label_new (text, NULL));
  if (data->statement != SP_NONE)
    g_array_append_val (self->statements, data->statement);
}

static void
add_shared (const SpEvidencePage *self, guint issue, guint a, guint b)
{
  SpDataset *dataset = sp_selection_get_dataset (self->selection);
  const SpIssue *data = sp_dataset_get_issue (dataset,
                                              sp_selection_get_issue (self->selection, issue));
  double distance = sp_agreement_get_distance (self->selection, issue, a, b);
  GtkWidget *row = sp_chip_box_new ();
  g_autofree char *percent = g_strdup_printf ("%.0f", 100 * (1 - distance));
  /* xgettext:no-c-format */
  g_autofree char *text = isnan (distance)
                            ? g_strdup (_ ("not compared"))
                            : sp_fill (_ ("agree to {percent} %"), "percent", percent, NULL);

  gtk_box_append (self->box,
                  sp_words_label_new (sp_text_show (dataset, data->title), "evidence-heading"));
  sp_chip_box_add (SP_CHIP_BOX (row), text, isnan (distance) ? "chip-plain" : "chip-position");
  gtk_box_append (self->box, row);
  add_stand (self, a, issue);
  add_stand (self, b, issue);
}

void
sp_evidence_page_fill_pair (const SpEvidencePage *self, guint a, guint b)
{
  g_autofree char *text = write_agreement (self, a, b);

  add_actor (self, a);
  add_actor (self, b);
  gtk_box_append (self->box, sp_words_label_new (text, NULL));
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < sp_selection_get_n_issues (self->selection); i++)
      if (isnan (sp_agreement_get_distance (self->selection, i, a, b)) == (pass == 1))
        add_shared (self, i, a, b);
}
