/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-profile.h"

#include "analysis/sp-fill.h"
#include "analysis/sp-finding-profile.h"
#include "analysis/sp-names.h"
#include "analysis/sp-order.h"
#include "analysis/sp-sentence.h"

#include <glib/gi18n.h>

#define MAX_ACTORS 4
#define TITLE      176.0
#define COLUMN_GAP 28.0
/* The least of an actor's column beside the titles, and below them. */
#define LEAST_SIDE   188.0
#define LEAST_FOLDED 156.0
/* Of an entry in the list of actors above stacked ones. */
#define LEAST_ENTRY 200.0
/* From this width on the words stand beside the position. */
#define BESIDE_WIDTH       440.0
#define ROW_GAP            16.0
#define FLAG               30.0
#define FLAG_GAP           9.0
#define MAX_QUESTION_LINES 6

static gboolean
has_order (const SpSelection *selection)
{
  return sp_selection_get_view (selection)->sort != NULL;
}

static gboolean
try_form (SpProfile *self, SpProfileForm form, double least)
{
  SpSheet *sheet = self->sheet;
  guint n = form == SP_PROFILE_STACKED ? 1 : MAX (self->n_actors, 1);
  double gap = sp_sheet_px (sheet, COLUMN_GAP);
  double width = sp_sheet_get_content_width (sheet);

  self->form = form;
  self->title_width = form == SP_PROFILE_SIDE ? sp_sheet_px (sheet, TITLE) + gap : 0.0;
  self->step = (width - self->title_width + gap) / n;
  self->cell_width = self->step - gap;
  self->beside = self->cell_width >= sp_sheet_px (sheet, BESIDE_WIDTH);
  return self->cell_width >= sp_sheet_px (sheet, least);
}

static void
init_profile (SpProfile *self, SpSheet *sheet)
{
  *self = (SpProfile){ .sheet = sheet };
  self->n_actors = sp_selection_get_n_actors (sheet->selection);
  self->actors = sp_order_actors_as_chosen (sheet->selection);
  self->widest = self->n_actors > 1 ? sp_spread_find_widest (sheet->selection) : SP_NONE;
  if (!try_form (self, SP_PROFILE_SIDE, LEAST_SIDE)
      && !try_form (self, SP_PROFILE_FOLDED, LEAST_FOLDED))
    try_form (self, SP_PROFILE_STACKED, 0);
}

static char *
write_leader (const SpSheet *sheet, guint place)
{
  const SpActor *actor = sp_dataset_get_actor (sheet->dataset,
                                               sp_selection_get_actor (sheet->selection, place));
  const SpTerm *term = sp_actor_find_term (actor, sp_selection_get_day (sheet->selection));

  if (term == NULL)
    return g_strdup ("");
  return sp_join (C_ ("between words of a list", ", "), sp_text_show (sheet->dataset, term->leader),
                  sp_text_show (sheet->dataset, term->role), NULL);
}

/* Flag, name and who leads it on the day; returns the y below. */
static double
add_actor (SpProfile *self, guint place, double x, double y, double width)
{
  SpSheet *sheet = self->sheet;
  double flag = sp_sheet_px (sheet, FLAG);
  double start = flag + sp_sheet_px (sheet, FLAG_GAP);
  double room = width - start;
  double height = sp_sheet_get_flag_height (flag);
  g_auto (GStrv) name = sp_sheet_wrap_name (sheet, place, SP_TYPE_STRIP, room);
  g_autofree char *leader = write_leader (sheet, place);
  double bottom = y + g_strv_length (name) * sp_sheet_get_leading (sheet, SP_TYPE_STRIP);

  sp_sheet_add_flag (sheet, place, x, y, flag);
  sp_sheet_add_lines (sheet, name, SP_TYPE_STRIP, SP_TOKEN_INK, x + start, y);
  bottom = sp_profile_add_text (self, leader, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, 3,
                                (SpBox){ x + start, bottom, room, 0 }, TRUE);
  return MAX (bottom, y + height);
}

/* In the columns of the cells; above stacked ones as many in a row as there is room for. Returns the y below. */
static double
add_actors (SpProfile *self, double top)
{
  SpSheet *sheet = self->sheet;
  double gap = sp_sheet_px (sheet, COLUMN_GAP);
  double room = sp_sheet_get_content_width (sheet) + gap;
  gboolean stacked = self->form == SP_PROFILE_STACKED;
  guint in_row = stacked ? MAX ((guint)(room / (sp_sheet_px (sheet, LEAST_ENTRY) + gap)), 1)
                         : MAX (self->n_actors, 1);
  double step = stacked ? room / in_row : self->step;
  double bottom = top;

  for (guint i = 0; i < self->n_actors; i++)
    {
      double x = sp_sheet_get_padding (sheet) + self->title_width + (i % in_row) * step;
      double y;

      if (i > 0 && i % in_row == 0)
        top = bottom + sp_sheet_px (sheet, 8);
      y = add_actor (self, self->actors[i], x, top, step - gap);
      bottom = MAX (bottom, y);
    }
  return bottom + sp_sheet_px (sheet, 10);
}

/* How far apart the actors are; the words of the issue on which that is most stand out. */
static double
add_gap (SpProfile *self, guint issue, SpBox box)
{
  g_autofree char *gap = sp_finding_profile_tell_gap (self->sheet->selection, issue);

  if (gap == NULL)
    return box.y;
  box.y += sp_sheet_px (self->sheet, 5);
  if (issue == self->widest)
    box.y = sp_profile_add_text (self, _ ("Furthest apart"), SP_TYPE_HEADING, SP_TOKEN_INK, 0, box,
                                 TRUE);
  return sp_profile_add_text (self, gap, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, 0, box, TRUE);
}

static double
add_title (SpProfile *self, guint issue, double x, double y)
{
  SpSheet *sheet = self->sheet;
  const SpIssue *data = sp_dataset_get_issue (sheet->dataset,
                                              sp_selection_get_issue (sheet->selection, issue));
  double width = self->form == SP_PROFILE_SIDE ? sp_sheet_px (sheet, TITLE)
                                               : sp_sheet_get_content_width (sheet);
  SpBox box = { x, y, width, 0 };

  box.y = sp_profile_add_text (self, sp_text_show (sheet->dataset, data->title), SP_TYPE_STRIP,
                               SP_TOKEN_INK, 0, box, TRUE);
  if (data->question != NULL)
    box.y = sp_profile_add_text (self, sp_text_show (sheet->dataset, data->question),
                                 SP_TYPE_QUESTION, SP_TOKEN_INK_SOFT, MAX_QUESTION_LINES, box,
                                 TRUE);
  return add_gap (self, issue, box);
}

/* The cells of an issue side by side or one below another; returns the y below. */
static double
add_cells (SpProfile *self, guint issue, double x, double y)
{
  SpSheet *sheet = self->sheet;
  double bottom = y;
  SpBarScale scale = { 0, 1, 0 };

  sp_bar_scale_init (&scale, sheet->selection, issue);
  for (guint i = 0; i < self->n_actors; i++)
    {
      double height = sp_profile_add_cell (self, self->actors[i], issue, &scale, x, y, TRUE);

      bottom = MAX (bottom, y + height);
      if (self->form == SP_PROFILE_STACKED)
        y += height + sp_sheet_px (sheet, ROW_GAP);
      else
        x += self->step;
    }
  return bottom;
}

static double
add_issue (SpProfile *self, guint issue, double top)
{
  SpSheet *sheet = self->sheet;
  const SpIssue *data = sp_dataset_get_issue (sheet->dataset,
                                              sp_selection_get_issue (sheet->selection, issue));
  double x = sp_sheet_get_padding (sheet);
  double y = top + sp_sheet_px (sheet, ROW_GAP - 4);
  double bottom;
  double cells;

  sp_scene_builder_add_line (sheet->builder, x, top, x + sp_sheet_get_content_width (sheet), top,
                             (SpPaint){ .stroke = SP_TOKEN_RULE, .width = 1.5 });
  sp_scene_builder_begin (sheet->builder, data->id,
                          sp_meaning_new (SP_MEANING_OBJECT,
                                          sp_text_show (sheet->dataset, data->title)));
  bottom = add_title (self, issue, x, y);
  if (self->form != SP_PROFILE_SIDE)
    y = bottom + sp_sheet_px (sheet, 10);
  cells = add_cells (self, issue, x + self->title_width, y);
  sp_scene_builder_end (sheet->builder);
  return MAX (bottom, cells) + sp_sheet_px (sheet, ROW_GAP);
}

static SpScene *
lay_out (const SpChartRequest *request, GError **error)
{
  SpChartRequest asked = *request;
  g_autoptr (SpSheet) sheet = NULL;
  g_autofree char *order = NULL;
  SpProfile profile;
  double y;

  asked.width = MAX (request->width, sp_sheet_get_min_width (request));
  sheet = sp_sheet_new (&asked);
  init_profile (&profile, sheet);
  y = sp_sheet_add_header (sheet);
  y = add_actors (&profile, y);
  for (guint i = 0; i < sp_selection_get_n_issues (sheet->selection); i++)
    y = add_issue (&profile, i, y);
  order = has_order (sheet->selection) ? sp_sentence_common_order (sheet->selection)
                                       : g_strdup ("");
  if (profile.words_cut)
    sp_scene_builder_leave_out (sheet->builder, _ ("Some words are shortened"));
  y = sp_sheet_add_footer (sheet, y, order);
  g_free (profile.actors);
  return sp_sheet_finish (sheet, request, y, error);
}

/* One to four actors head to head, in their own words. */
const SpChartKind sp_profile_kind = {
  .name = "profile",
  .title = N_ ("Profile"),
  .max_actors = MAX_ACTORS,
  .layout = lay_out,
  .headline = sp_finding_profile_tell,
  .description = sp_finding_profile_describe,
};
