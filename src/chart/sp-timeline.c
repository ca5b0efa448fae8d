/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis/sp-fill.h"
#include "analysis/sp-headline.h"
#include "analysis/sp-moves.h"
#include "analysis/sp-names.h"
#include "analysis/sp-order.h"
#include "analysis/sp-sentence.h"
#include "sp-event-lines.h"
#include "sp-issue-head.h"
#include "sp-strip.h"
#include "sp-timeline-body.h"

#include <glib/gi18n.h>
#include <string.h>

/* More actors than this have a row each, unless the view says otherwise. */
#define MANY 12
/* Rows of titles of events. */
#define MAX_ROWS    5
#define NARROW_ROWS 3
#define NARROW      600.0

static const char *const forms[] = { "lines", "lanes", NULL };

static gboolean
has_lanes (const SpTimeline *timeline)
{
  const SpView *view = sp_selection_get_view (timeline->sheet->selection);

  if (view->form != NULL && g_strv_contains (forms, view->form))
    return g_str_equal (view->form, "lanes");
  if (timeline->tracks->len <= MANY)
    return FALSE;
  sp_sheet_add_note (timeline->sheet, _ ("A row for each, since they are many"));
  return TRUE;
}

static const SpTimelineBody *
choose_body (const SpTimeline *timeline)
{
  if (has_lanes (timeline))
    return &sp_timeline_lanes_body;
  return timeline->data->scale == SP_SCALE_LEVELS ? &sp_timeline_levels_body
                                                  : &sp_timeline_numbers_body;
}

static guint
get_max_rows (const SpSheet *sheet)
{
  return sheet->request->width < sp_sheet_px (sheet, NARROW) ? NARROW_ROWS : MAX_ROWS;
}

/* Events above, the axis below. Returns the y below all; sets @order where it is the form's own. */
static double
add_body (SpTimeline *timeline, double y, char **order)
{
  SpSheet *sheet = timeline->sheet;
  double x = sp_sheet_get_padding (sheet);
  double width = sp_sheet_get_content_width (sheet);
  const SpTimelineBody *kind = choose_body (timeline);
  gpointer body = kind->new (timeline, x, width);
  g_autoptr (SpEventLines) events = sp_event_lines_new (sheet, &timeline->axis, timeline->issue, x,
                                                        x + width, get_max_rows (sheet));
  double top = y + sp_event_lines_get_height (events);
  double bottom = top + kind->get_height (body);

  kind->add_ground (body, top);
  sp_time_axis_add_grid (&timeline->axis, sheet, top, bottom);
  sp_time_axis_add_labels (&timeline->axis, sheet, bottom + sp_sheet_px (sheet, 4));
  sp_event_lines_add (events, top, bottom);
  kind->add_marks (body, top);
  *order = kind->tell_order != NULL ? kind->tell_order (body) : NULL;
  kind->free (body);
  return bottom + sp_sheet_px (sheet, 4) + sp_time_axis_get_label_height (&timeline->axis, sheet);
}

/* Those who never had a position. */
static double
add_side (const SpTimeline *timeline, double y)
{
  SpSheet *sheet = timeline->sheet;
  SpStrip strip = { .sheet = sheet,
                    .issue = timeline->issue,
                    .data = timeline->data,
                    .x = sp_sheet_get_padding (sheet),
                    .width = sp_sheet_get_content_width (sheet),
                    .drawn = timeline->drawn };
  double height;

  if (sp_side_count (&strip) == 0)
    return y;
  y += sp_sheet_px (sheet, 14);
  height = sp_side_measure (&strip, strip.width, TRUE);
  sp_side_add (&strip, (SpBox){ strip.x, y, strip.width, height }, TRUE);
  return y + height;
}

static double
add_issue (SpSheet *sheet, double y, char **order)
{
  g_autoptr (SpTimeline) timeline = sp_timeline_new (sheet, 0);

  sp_scene_builder_begin (sheet->builder, timeline->data->id,
                          sp_meaning_new (SP_MEANING_OBJECT,
                                          sp_text_show (sheet->dataset, timeline->data->title)));
  y = sp_issue_head_add (sheet, 0, sp_sheet_get_padding (sheet), sp_sheet_get_content_width (sheet),
                         y)
      + sp_sheet_px (sheet, 10);
  if (timeline->tracks->len > 0)
    y = add_body (timeline, y, order);
  y = add_side (timeline, y);
  sp_scene_builder_end (sheet->builder);
  if (timeline->shared)
    sp_scene_builder_leave_out (sheet->builder, _ ("Some statements of the same days share a dot"));
  return y;
}

static SpScene *
lay_out (const SpChartRequest *request, GError **error)
{
  SpChartRequest asked = *request;
  g_autoptr (SpSheet) sheet = NULL;
  g_autofree char *order = NULL;
  double y;

  asked.width = MAX (request->width, sp_sheet_get_min_width (request));
  sheet = sp_sheet_new (&asked);
  y = sp_sheet_add_header (sheet);
  if (sp_selection_get_n_issues (sheet->selection) > 0)
    y = add_issue (sheet, y, &order);
  if (order == NULL)
    order = sp_sentence_order (request->selection);
  y = sp_sheet_add_footer (sheet, y + sp_sheet_px (sheet, 18), order);
  return sp_sheet_finish (sheet, request, y, error);
}

static gboolean
suits (const SpSelection *selection, GError **error)
{
  SpDate from = sp_selection_get_view (selection)->from;
  SpDate as_of = sp_selection_get_as_of (selection);
  g_autofree char *first = sp_date_show (from, FALSE);
  g_autofree char *last = sp_date_show (as_of, FALSE);

  if (!sp_date_is_set (from) || sp_date_last_day (from) <= sp_selection_get_day (selection))
    return TRUE;
  /* Translators: the name of a chart, and two dates. */
  g_set_error (error, SP_CHART_ERROR, SP_CHART_ERROR_NO_FIT,
               _ ("%s needs a first day before its last: %s is after %s"), "timeline", first, last);
  return FALSE;
}

/* Since when, in words: as the view says it, else the first period of all, else the first day. */
static char *
write_since (const SpSelection *selection, const SpMoves *moves, guint32 from)
{
  SpDate asked = sp_selection_get_view (selection)->from;
  SpDate period = sp_moves_get_first_period (moves);

  if (sp_date_is_set (period))
    return sp_date_show (period, FALSE);
  return sp_date_show (sp_date_is_set (asked) ? asked : sp_date_from_day (from), FALSE);
}

static SpMoves *
find_moves (const SpSelection *selection, guint32 *from)
{
  *from = sp_course_get_from (selection, 0);
  return sp_moves_new_since ((SpSelection *)selection, 0, *from);
}

/* Where nobody can be compared, the picture still shows where they stand. */
static char *
write_headline (const SpSelection *selection)
{
  guint32 from;
  g_autoptr (SpMoves) moves = NULL;
  g_autofree char *since = NULL;

  if (sp_selection_get_n_issues (selection) == 0 || sp_selection_get_n_actors (selection) == 0)
    return sp_sentence_headline (selection);
  moves = find_moves (selection, &from);
  if (sp_moves_count_compared (moves) == 0)
    return sp_headline_find (selection, 0);
  since = write_since (selection, moves, from);
  return sp_moves_tell (moves, since);
}

static char *
write_description (const SpSelection *selection)
{
  guint32 from;
  g_autoptr (SpMoves) moves = NULL;
  g_autofree char *headline = write_headline (selection);
  g_autofree char *subtitle = sp_sentence_subtitle (selection);
  g_autofree char *told = NULL;
  g_autofree char *found = NULL;

  if (sp_selection_get_n_issues (selection) == 0)
    return g_steal_pointer (&subtitle);
  moves = find_moves (selection, &from);
  told = sp_moves_describe (moves);
  found = sp_headline_find (selection, 0);
  return sp_fill (C_ ("description",
                      "{finding}. Chart over time. {subtitle} At its end: {end}.{moves}"),
                  "finding", headline, "subtitle", subtitle, "end", found, "moves", told, NULL);
}

static void
add_standing_row (SpTable *table,
                  const SpSelection *selection,
                  guint actor,
                  SpDate since,
                  const SpStanding *standing)
{
  SpDataset *dataset = sp_selection_get_dataset (selection);
  guint index = sp_selection_get_actor (selection, actor);
  g_autofree char *name = sp_actor_get_shown_name (dataset, index);
  g_autofree char *day = sp_date_show (since, TRUE);
  g_autofree char *position = sp_sentence_standing_of (selection, actor, 0, standing);
  g_autoptr (SpWords) words = standing->statement != SP_NONE
                                ? sp_dataset_read_words (dataset, standing->statement)
                                : NULL;

  sp_table_begin_row (table, sp_dataset_get_actor (dataset, index)->id,
                      sp_dataset_get_issue (dataset, sp_selection_get_issue (selection, 0))->id);
  sp_table_add_text (table, name);
  sp_table_add_value (table, day, sp_date_last_day (since));
  sp_table_add_value (table, position, standing->position);
  sp_table_add_text (table, words != NULL ? sp_text_show (dataset, words->speaker) : NULL);
}

static void
add_actor_rows (SpTable *table, const SpSelection *selection, guint actor, guint32 from)
{
  g_autoptr (GArray) figures = sp_course_list_figures (selection, actor, 0);
  g_autoptr (GArray) stages = sp_course_list_stages (selection, actor, 0, from);

  for (guint i = 0; i < figures->len; i++)
    {
      const SpStanding *figure = &g_array_index (figures, SpStanding, i);

      add_standing_row (table, selection, actor,
                        sp_statement_get_period (
                          sp_dataset_get_statement (sp_selection_get_dataset (selection),
                                                    figure->statement)),
                        figure);
    }
  for (guint i = 0; figures->len == 0 && i < stages->len; i++)
    {
      const SpStage *stage = &g_array_index (stages, SpStage, i);

      add_standing_row (table, selection, actor, sp_date_from_day (stage->since), &stage->standing);
    }
}

/* Each step of each actor's history, the actors in their order. */
static SpTable *
tabulate (const SpSelection *selection)
{
  g_autofree guint *order = sp_order_actors (selection, 0);
  guint32 from = sp_course_get_from (selection, 0);
  SpTable *table = sp_table_new ();

  sp_table_add_column (table, C_ ("column", "Actor"), SP_COLUMN_TEXT);
  sp_table_add_column (table, C_ ("column", "Since"), SP_COLUMN_RANKED);
  sp_table_add_column (table, C_ ("column", "Position"), SP_COLUMN_RANKED);
  sp_table_add_column (table, C_ ("column", "Speaker"), SP_COLUMN_TEXT);
  for (guint i = 0; i < sp_selection_get_n_actors (selection); i++)
    add_actor_rows (table, selection, order[i], from);
  return table;
}

/* One issue over time, to the day of the picture. */
const SpChartKind sp_timeline_kind = {
  .name = "timeline",
  .title = N_ ("Timeline"),
  .forms = forms,
  .min_issues = 1,
  .max_issues = 1,
  .zooms = TRUE,
  .needs = SP_NEEDS_HISTORY | SP_NEEDS_EVENTS,
  .suits = suits,
  .layout = lay_out,
  .headline = write_headline,
  .description = write_description,
  .tabulate = tabulate,
};
