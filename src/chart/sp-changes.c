/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis/sp-fill.h"
#include "analysis/sp-moves.h"
#include "analysis/sp-names.h"
#include "analysis/sp-phrases.h"
#include "analysis/sp-sentence.h"
#include "sp-changes-body.h"
#include "sp-changes-list.h"
#include "sp-issue-head.h"
#include "sp-strip.h"

#include <glib/gi18n.h>
#include <math.h>

/* So many rows in all, shared by the issues; those who moved less are listed below. */
#define MAX_ROWS  240
#define LEAST     6
#define RULE_GAP  18.0
#define MAX_NAMES 4
/* Kept free below for legend and footer. */
#define RESERVE 1500.0

static SpSelection *
select_earlier (const SpSelection *selection)
{
  return sp_selection_new_at (selection, sp_selection_get_from (selection));
}

static gboolean
suits (const SpSelection *selection, GError **error)
{
  SpDate from = sp_selection_get_from (selection);
  g_autofree char *first = sp_date_show (from, FALSE);
  g_autofree char *last = sp_date_show (sp_selection_get_as_of (selection), FALSE);

  if (!sp_date_is_set (from))
    {
      g_set_error (error, SP_CHART_ERROR, SP_CHART_ERROR_NO_FIT,
                   _ ("%s compares two days, and the dataset has none"), "changes");
      return FALSE;
    }
  if (sp_date_last_day (from) < sp_selection_get_day (selection))
    return TRUE;
  /* Translators: the name of a chart, and two dates. */
  g_set_error (error, SP_CHART_ERROR, SP_CHART_ERROR_NO_FIT,
               _ ("%s needs an earlier day to compare with: %s is not before %s"), "changes", first,
               last);
  return FALSE;
}

static char *
write_from (const SpSelection *selection)
{
  return sp_date_show (sp_selection_get_from (selection), FALSE);
}

static SpMoves *
find_moves (const SpSelection *selection, SpSelection *earlier, guint issue)
{
  return sp_moves_new_between (earlier, (SpSelection *)selection, issue);
}

static gboolean
any_moved (const SpMoves *moves)
{
  return sp_moves_count (moves, SP_MOVE_UP) + sp_moves_count (moves, SP_MOVE_DOWN) > 0;
}

/* Nobody on any of several issues. */
static char *
tell_nothing (const SpSelection *selection)
{
  SpDataset *dataset = sp_selection_get_dataset (selection);
  g_autoptr (GPtrArray) titles = g_ptr_array_new ();
  g_autofree char *listed = NULL;
  g_autofree char *from = write_from (selection);

  for (guint i = 0; i < sp_selection_get_n_issues (selection); i++)
    g_ptr_array_add (
      titles,
      (gpointer)sp_text_show (
        dataset, sp_dataset_get_issue (dataset, sp_selection_get_issue (selection, i))->title));
  listed = sp_phrase_names (titles, MAX_NAMES);
  return sp_fill (_ ("No move found since {from} on: {issues}"), "from", from, "issues", listed,
                  NULL);
}

/* Of the first issue on which somebody moved. */
static char *
write_headline (const SpSelection *selection)
{
  g_autoptr (SpSelection) earlier = NULL;
  g_autofree char *from = write_from (selection);
  guint n = sp_selection_get_n_issues (selection);

  if (n == 0 || sp_selection_get_n_actors (selection) == 0)
    return sp_sentence_headline (selection);
  earlier = select_earlier (selection);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (SpMoves) moves = find_moves (selection, earlier, i);

      if (n == 1 || any_moved (moves))
        return sp_moves_tell (moves, from);
    }
  return tell_nothing (selection);
}

static char *
write_subtitle (const SpSelection *selection)
{
  SpDataset *dataset = sp_selection_get_dataset (selection);
  const char *title = sp_text_show (dataset, sp_dataset_get_title (dataset));
  g_autofree char *from = write_from (selection);
  g_autofree char *to = sp_date_show (sp_selection_get_as_of (selection), FALSE);

  return sp_fill (C_ ("subtitle", "{title}, from {from} to {to}."), "title", title, "from", from,
                  "to", to, NULL);
}

static char *
write_description (const SpSelection *selection)
{
  g_autoptr (SpSelection) earlier = select_earlier (selection);
  g_autofree char *headline = write_headline (selection);
  g_autofree char *told = write_subtitle (selection);
  g_autofree char *subtitle = sp_sentence_subtitle_with (selection, told);
  g_autofree char *from = write_from (selection);
  GString *description = g_string_new (NULL);

  g_string_append_printf (description, "%s. %s", headline, subtitle);
  for (guint i = 0; i < sp_selection_get_n_issues (selection); i++)
    {
      g_autoptr (SpMoves) moves = find_moves (selection, earlier, i);
      g_autofree char *finding = sp_moves_tell (moves, NULL);
      g_autofree char *all = sp_moves_describe (moves);

      g_string_append_printf (description, " %s.%s", finding, all);
    }
  return g_string_free (description, FALSE);
}

/* One issue: its words, those who moved, those who did not, those with one position, and the others. */
typedef struct
{
  SpSheet *sheet;
  const SpMoves *moves;
  SpDate from;
  guint issue;
  GArray *rows;   /* of guint: movers with a row */
  GArray *others; /* the other movers */
  gboolean *drawn;
  SpChangesBody *body;
} Section;

static void
share_movers (Section *self)
{
  g_autoptr (GArray) movers = sp_moves_list_movers (self->moves);
  guint n_issues = sp_selection_get_n_issues (self->sheet->selection);
  guint max = MAX (MAX_ROWS / MAX (n_issues, 1), LEAST);

  self->rows = g_array_new (FALSE, FALSE, sizeof (guint));
  self->others = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < movers->len; i++)
    g_array_append_val (i < max ? self->rows : self->others, g_array_index (movers, guint, i));
}

/* The evidence for where everybody stood before. */
static void
cite_earlier (const Section *self)
{
  for (guint i = 0; i < sp_selection_get_n_actors (self->sheet->selection); i++)
    {
      const SpStanding *before = sp_moves_get (self->moves, i)->before;

      sp_sheet_cite (self->sheet, before->statement);
      sp_sheet_cite (self->sheet, before->pledge);
      for (guint j = 0; before->contesting != NULL && j < before->contesting->len; j++)
        sp_sheet_cite (self->sheet, g_array_index (before->contesting, guint32, j));
    }
}

static void
init_section (Section *self, SpSheet *sheet, const SpMoves *moves, SpDate from, guint issue)
{
  guint n = sp_selection_get_n_actors (sheet->selection);

  *self = (Section){ .sheet = sheet, .moves = moves, .from = from, .issue = issue };
  share_movers (self);
  self->drawn = g_new0 (gboolean, n + 1);
  for (guint i = 0; i < n; i++)
    {
      SpMoveType type = sp_moves_get (moves, i)->type;

      self->drawn[i] = type != SP_MOVE_UNKNOWN && type != SP_MOVE_OUT;
    }
  if (self->rows->len > 0)
    self->body = sp_changes_body_new (sheet, moves, self->rows, from, sp_sheet_get_padding (sheet),
                                      sp_sheet_get_content_width (sheet));
}

static void
clear_section (Section *self)
{
  g_array_unref (self->rows);
  g_array_unref (self->others);
  g_free (self->drawn);
  g_clear_pointer (&self->body, sp_changes_body_free);
}

static char *
show_now (const SpMoves *moves, guint actor)
{
  return sp_sentence_standing (sp_moves_get_selection (moves), actor, sp_moves_get_issue (moves));
}

/* What it was, and why it is none any more. */
static char *
show_gone (const SpMoves *moves, guint actor)
{
  const SpMove *move = sp_moves_get (moves, actor);
  g_autofree char *before = sp_sentence_standing_of (sp_moves_get_selection (moves), actor,
                                                     sp_moves_get_issue (moves), move->before);

  return sp_join (" · ", before, sp_sentence_state (move->after), NULL);
}

static double
add_type (const Section *self,
          SpMoveType type,
          const char *heading,
          char *(*show) (const SpMoves *, guint),
          SpBox box,
          gboolean draw)
{
  g_autoptr (GArray) actors = sp_moves_list (self->moves, type);

  return sp_changes_list_add (self->sheet, self->moves, actors, heading, show, self->from, box,
                              draw);
}

static double
add_lists (const Section *self, double y, gboolean draw)
{
  SpSheet *sheet = self->sheet;
  const SpIssue *issue =
    sp_dataset_get_issue (sheet->dataset, sp_selection_get_issue (sheet->selection, self->issue));
  SpBox box = { sp_sheet_get_padding (sheet), y, sp_sheet_get_content_width (sheet), 0 };

  box.y = sp_changes_list_add (sheet, self->moves, self->others, _ ("Moved as well"),
                               sp_moves_show_way, self->from, box, draw);
  box.y = add_type (self, SP_MOVE_STAYED, _ ("Did not move"), show_now, box, draw);
  box.y = add_type (self, SP_MOVE_FIRST,
                    issue->scale == SP_SCALE_NUMBER ? _ ("First figure found")
                                                    : _ ("First statement found"),
                    show_now, box, draw);
  return add_type (self, SP_MOVE_GONE, _ ("No position any more"), show_gone, box, draw);
}

static SpStrip
get_strip (const Section *self)
{
  SpSheet *sheet = self->sheet;

  return (
    SpStrip){ .sheet = sheet,
              .issue = self->issue,
              .data = sp_dataset_get_issue (sheet->dataset,
                                            sp_selection_get_issue (sheet->selection, self->issue)),
              .x = sp_sheet_get_padding (sheet),
              .width = sp_sheet_get_content_width (sheet),
              .drawn = self->drawn };
}

/* Those with no position on either day. */
static double
add_unknown (const Section *self, double y, gboolean draw)
{
  SpStrip strip = get_strip (self);
  double height;

  if (sp_side_count (&strip) == 0)
    return y;
  height = sp_side_measure (&strip, strip.width, TRUE);
  if (draw)
    sp_side_add (&strip, (SpBox){ strip.x, y, strip.width, height }, TRUE);
  return y + height;
}

/* Where nobody moved, that is what there is to see. */
static double
add_quiet (const Section *self, double y)
{
  SpSheet *sheet = self->sheet;
  g_autofree char *from = write_from (sheet->selection);
  guint n = sp_moves_count_compared (self->moves);
  g_autofree char *text = n > 0 ? sp_fill (_ ("No move found since {from}."), "from", from, NULL)
                                : g_strdup (_ ("Nobody has a position on both days."));
  g_auto (GStrv) lines = sp_text_measurer_wrap (sheet->measurer, text,
                                                sp_sheet_get_style (sheet, SP_TYPE_QUESTION),
                                                sp_sheet_get_content_width (sheet), 0);

  return sp_sheet_add_lines (sheet, lines, SP_TYPE_QUESTION, SP_TOKEN_INK,
                             sp_sheet_get_padding (sheet), y);
}

static double
add_section (const Section *self, double y)
{
  SpSheet *sheet = self->sheet;
  SpStrip strip = get_strip (self);

  sp_scene_builder_begin (sheet->builder, strip.data->id,
                          sp_meaning_new (SP_MEANING_OBJECT,
                                          sp_text_show (sheet->dataset, strip.data->title)));
  y = sp_issue_head_add (sheet, self->issue, strip.x, strip.width, y) + sp_sheet_px (sheet, 8);
  if (self->body != NULL)
    {
      sp_changes_body_add (self->body, y);
      y += sp_changes_body_get_height (self->body);
    }
  else
    y = add_quiet (self, y);
  y = add_lists (self, y + sp_sheet_px (sheet, 12), TRUE);
  y = add_unknown (self, y, TRUE);
  sp_scene_builder_end (sheet->builder);
  cite_earlier (self);
  return y;
}

/* From its top to its end, as if the head were as high as the highest. */
static double
measure_section (const Section *self)
{
  double head = 12 * sp_sheet_get_leading (self->sheet, SP_TYPE_STRIP);

  return head + (self->body != NULL ? sp_changes_body_get_height (self->body) : 0.0)
         + add_unknown (self, add_lists (self, 0.0, FALSE), FALSE);
}

static double
add_rule (SpSheet *sheet, double y)
{
  double padding = sp_sheet_get_padding (sheet);
  double gap = sp_sheet_px (sheet, RULE_GAP);

  sp_scene_builder_add_line (sheet->builder, padding, y + gap,
                             padding + sp_sheet_get_content_width (sheet), y + gap,
                             (SpPaint){ .stroke = SP_TOKEN_RULE, .width = 1.5 });
  return y + 2 * gap;
}

static double
tell_left_out (SpSheet *sheet, guint first, double y)
{
  guint n = sp_selection_get_n_issues (sheet->selection) - first;
  g_autofree char *count = g_strdup_printf ("%u", n);
  g_autofree char *note = sp_fill (ngettext ("+{n} more issue", "+{n} more issues", n), "n", count,
                                   NULL);

  sp_sheet_add_text (sheet, note, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, SP_ANCHOR_START,
                     sp_sheet_get_padding (sheet), y);
  sp_scene_builder_leave_out (sheet->builder, note);
  return y + sp_sheet_get_leading (sheet, SP_TYPE_NOTE);
}

static double
add_sections (SpSheet *sheet, double y)
{
  g_autoptr (SpSelection) earlier = select_earlier (sheet->selection);
  SpDate from = sp_selection_get_from (sheet->selection);
  double lowest = SP_CHART_MAX_SIZE - sp_sheet_px (sheet, RESERVE);
  gboolean cut = FALSE;
  gboolean has_room = TRUE;

  for (guint i = 0; i < sp_selection_get_n_issues (sheet->selection) && has_room; i++)
    {
      g_autoptr (SpMoves) moves = find_moves (sheet->selection, earlier, i);
      Section section;

      if (i > 0)
        y = add_rule (sheet, y);
      init_section (&section, sheet, moves, from, i);
      has_room = i == 0 || y + measure_section (&section) <= lowest;
      y = has_room ? add_section (&section, y) : tell_left_out (sheet, i, y);
      cut |= has_room && section.body != NULL && sp_changes_body_is_cut (section.body);
      clear_section (&section);
    }
  if (cut)
    sp_scene_builder_leave_out (sheet->builder, _ ("Some words of statements are shortened"));
  return y;
}

static SpScene *
lay_out (const SpChartRequest *request, GError **error)
{
  SpChartRequest asked = *request;
  g_autoptr (SpSheet) sheet = NULL;
  double y;

  asked.width = MAX (request->width, sp_sheet_get_min_width (request));
  sheet = sp_sheet_new (&asked);
  y = sp_sheet_add_header (sheet);
  y = add_sections (sheet, y);
  y = sp_sheet_add_footer (sheet, y + sp_sheet_px (sheet, 18),
                           _ ("The farthest moves first, then alphabetical"));
  return sp_sheet_finish (sheet, request, y, error);
}

/* "towards Committed", "+0.3", "Did not move" */
static char *
show_change (const SpMoves *moves, const SpIssue *issue, guint actor)
{
  SpMoveType type = sp_moves_get (moves, actor)->type;

  switch (type)
    {
    case SP_MOVE_UP:
    case SP_MOVE_DOWN:
      return issue->scale == SP_SCALE_LEVELS ? sp_moves_show_direction (moves, type)
                                             : sp_moves_show_size (moves, actor);
    case SP_MOVE_STAYED:
      return g_strdup (_ ("Did not move"));
    case SP_MOVE_FIRST:
      return g_strdup (issue->scale == SP_SCALE_NUMBER ? _ ("First figure found")
                                                       : _ ("First statement found"));
    case SP_MOVE_GONE:
      return g_strdup (_ ("No position any more"));
    default:
      return g_strdup (sp_sentence_state (sp_moves_get (moves, actor)->after));
    }
}

/* The day and the speaker of the statement by which the actor came to where it stands. */
static void
add_reason (SpTable *table, const SpMoves *moves, guint actor, guint32 from)
{
  guint32 index = sp_moves_find_statement (moves, actor, from);
  SpDataset *dataset = sp_selection_get_dataset (sp_moves_get_selection (moves));
  g_autoptr (SpWords) words = index != SP_NONE ? sp_dataset_read_words (dataset, index) : NULL;
  SpDate day = index != SP_NONE ? sp_dataset_get_statement (dataset, index)->date : SP_DATE_NONE;
  g_autofree char *told = sp_date_show (day, TRUE);

  sp_table_add_value (table, told, index != SP_NONE ? sp_date_last_day (day) : NAN);
  sp_table_add_text (table, words != NULL ? sp_text_show (dataset, words->speaker) : NULL);
}

static void
add_move_row (SpTable *table, const SpMoves *moves, guint actor, SpDate from)
{
  SpSelection *selection = sp_moves_get_selection (moves);
  SpDataset *dataset = sp_selection_get_dataset (selection);
  guint index = sp_selection_get_actor (selection, actor);
  guint issue = sp_moves_get_issue (moves);
  const SpIssue *data = sp_dataset_get_issue (dataset, sp_selection_get_issue (selection, issue));
  const SpMove *move = sp_moves_get (moves, actor);
  gboolean moved = move->type == SP_MOVE_UP || move->type == SP_MOVE_DOWN;
  g_autofree char *name = sp_actor_get_shown_name (dataset, index);
  g_autofree char *change = show_change (moves, data, actor);
  g_autofree char *before = sp_sentence_standing_of (selection, actor, issue, move->before);
  g_autofree char *now = sp_sentence_standing (selection, actor, issue);

  sp_table_begin_row (table, sp_dataset_get_actor (dataset, index)->id, data->id);
  sp_table_add_text (table, name);
  if (sp_selection_get_n_issues (selection) > 1)
    sp_table_add_text (table, sp_text_show (dataset, data->title));
  sp_table_add_value (table, change, moved ? move->size : NAN);
  sp_table_add_value (table, before, move->before->position);
  sp_table_add_value (table, now, move->after->position);
  add_reason (table, moves, actor, sp_date_last_day (from));
}

/* Issue by issue, those who moved the farthest first. */
static SpTable *
tabulate (const SpSelection *selection)
{
  g_autoptr (SpSelection) earlier = select_earlier (selection);
  SpTable *table = sp_table_new ();

  sp_table_add_column (table, C_ ("column", "Actor"), SP_COLUMN_TEXT);
  if (sp_selection_get_n_issues (selection) > 1)
    sp_table_add_column (table, C_ ("column", "Issue"), SP_COLUMN_TEXT);
  sp_table_add_column (table, C_ ("column", "Change"), SP_COLUMN_RANKED);
  sp_table_add_column (table, C_ ("column", "Before"), SP_COLUMN_RANKED);
  sp_table_add_column (table, C_ ("column", "Now"), SP_COLUMN_RANKED);
  sp_table_add_column (table, C_ ("column", "Date"), SP_COLUMN_RANKED);
  sp_table_add_column (table, C_ ("column", "Speaker"), SP_COLUMN_TEXT);
  for (guint i = 0; i < sp_selection_get_n_issues (selection); i++)
    {
      g_autoptr (SpMoves) moves = find_moves (selection, earlier, i);
      g_autoptr (GArray) movers = sp_moves_list_movers (moves);

      for (guint j = 0; j < movers->len; j++)
        add_move_row (table, moves, g_array_index (movers, guint, j),
                      sp_selection_get_from (selection));
      for (SpMoveType type = SP_MOVE_STAYED; type < SP_N_MOVES; type++)
        {
          g_autoptr (GArray) others = sp_moves_list (moves, type);

          for (guint j = 0; j < others->len; j++)
            add_move_row (table, moves, g_array_index (others, guint, j),
                          sp_selection_get_from (selection));
        }
    }
  return table;
}

/* Two days: who moved, from where to where, by which statement, and who did not. */
const SpChartKind sp_changes_kind = {
  .name = "changes",
  .title = N_ ("Changes"),
  .min_issues = 1,
  .needs = SP_NEEDS_HISTORY | SP_NEEDS_FROM,
  .suits = suits,
  .layout = lay_out,
  .headline = write_headline,
  .subtitle = write_subtitle,
  .description = write_description,
  .tabulate = tabulate,
};
