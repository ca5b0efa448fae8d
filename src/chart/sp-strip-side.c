/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis/sp-names.h"
#include "analysis/sp-order.h"
#include "analysis/sp-sentence.h"
#include "sp-pill.h"
#include "sp-placement.h"
#include "sp-strip.h"

#include <glib/gi18n.h>

#define PADDING   12.0
#define ENTRY_GAP 10.0
/* More entries than this stand two in a row, shortened as that needs. */
#define MANY 14

/* A heading of the side with the actors under it. */
typedef struct
{
  const char *heading;
  GArray *actors; /* of guint: places */
} Reason;

static void
clear_reason (gpointer data)
{
  Reason *reason = data;

  g_array_unref (reason->actors);
}

/* Reasons stand in the order of the states, so that "does not apply" is last in every strip. */
static guint
get_rank (const SpStanding *standing)
{
  static const guint ranks[] = {
    [SP_STANDING_POSITION] = 0,       [SP_STANDING_NONE] = 10,
    [SP_STANDING_LAPSED] = 30,        [SP_STANDING_NOT_FOUND] = 1,
    [SP_STANDING_NOT_RESEARCHED] = 2, [SP_STANDING_DOES_NOT_APPLY] = 40,
  };

  return ranks[standing->state] + (standing->state == SP_STANDING_NONE ? standing->none : 0);
}

static const SpStanding *
get_standing (const SpStrip *strip, guint actor)
{
  return sp_selection_get_standing (strip->sheet->selection, actor, strip->issue);
}

static gboolean
is_at_side (const SpStrip *strip, guint actor)
{
  return get_standing (strip, actor)->state != SP_STANDING_POSITION
         && (strip->drawn == NULL || !strip->drawn[actor]);
}

static GArray *
list_reasons (const SpStrip *strip)
{
  GArray *reasons = g_array_new (FALSE, TRUE, sizeof (Reason));
  guint n = sp_selection_get_n_actors (strip->sheet->selection);
  g_autofree guint *order = sp_order_actors (strip->sheet->selection, strip->issue);

  g_array_set_clear_func (reasons, clear_reason);
  for (guint rank = 1; rank <= 40; rank++)
    {
      Reason reason = { NULL, NULL };

      for (guint i = 0; i < n; i++)
        {
          const SpStanding *standing = get_standing (strip, order[i]);

          if (get_rank (standing) != rank || !is_at_side (strip, order[i]))
            continue;
          if (reason.actors == NULL)
            reason.actors = g_array_new (FALSE, FALSE, sizeof (guint));
          reason.heading = sp_sentence_state (standing);
          g_array_append_val (reason.actors, order[i]);
        }
      if (reason.actors != NULL)
        g_array_append_val (reasons, reason);
    }
  return reasons;
}

guint
sp_side_count (const SpStrip *strip)
{
  guint count = 0;

  for (guint i = 0; i < sp_selection_get_n_actors (strip->sheet->selection); i++)
    count += is_at_side (strip, i);
  return count;
}

/* Until when was searched for those of a reason, the earliest of them: nothing is claimed of later. */
static SpDate
find_searched (const SpStrip *strip, const Reason *reason)
{
  SpDate searched = SP_DATE_NONE;

  for (guint i = 0; i < reason->actors->len; i++)
    {
      const SpStanding *standing = get_standing (strip, g_array_index (reason->actors, guint, i));

      if (standing->state != SP_STANDING_NOT_FOUND || !sp_date_is_set (standing->searched_until))
        return SP_DATE_NONE;
      if (!sp_date_is_set (searched) || sp_date_compare (standing->searched_until, searched) < 0)
        searched = standing->searched_until;
    }
  return searched;
}

static double
add_searched (
  const SpStrip *strip, const Reason *reason, double x, double y, double width, gboolean draw)
{
  SpSheet *sheet = strip->sheet;
  SpDate date = find_searched (strip, reason);
  g_autofree char *day = sp_date_show (date, TRUE);
  /* Translators: %s is a date up to which statements were looked for. */
  g_autofree char *text = sp_date_is_set (date) ? g_strdup_printf (_ ("searched to %s"), day)
                                                : g_strdup ("");
  g_auto (GStrv) lines = sp_text_measurer_wrap (sheet->measurer, text,
                                                sp_sheet_get_style (sheet, SP_TYPE_NOTE), width, 0);

  if (draw)
    return sp_sheet_add_lines (sheet, lines, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, x, y);
  return y + g_strv_length (lines) * sp_sheet_get_leading (sheet, SP_TYPE_NOTE);
}

static double
add_heading (SpSheet *sheet, const Reason *reason, double x, double y, double width, gboolean draw)
{
  g_autofree char *text = g_strdup_printf ("%s\302\240·\302\240%u", reason->heading,
                                           reason->actors->len);
  g_auto (GStrv)
    lines = sp_text_measurer_wrap (sheet->measurer, text,
                                   sp_sheet_get_style (sheet, SP_TYPE_HEADING), width, 0);

  if (draw)
    return sp_sheet_add_lines (sheet, lines, SP_TYPE_HEADING, SP_TOKEN_INK, x, y);
  return y + g_strv_length (lines) * sp_sheet_get_leading (sheet, SP_TYPE_HEADING);
}

/* Two entries share a row where the actor's code has room in half of it. */
static double
get_entry_width (const SpStrip *strip, guint actor, double width, gboolean many)
{
  SpSheet *sheet = strip->sheet;
  double half = (width - sp_sheet_px (sheet, ENTRY_GAP)) / 2;
  const char *code = sp_actor_get_code (sheet->dataset,
                                        sp_selection_get_actor (sheet->selection, actor));
  double needed = sp_side_entry_get_start (sheet)
                  + sp_sheet_get_text_width (sheet, code, SP_TYPE_NAME);

  return many && needed <= half ? half : width;
}

static double
add_entries (const SpStrip *strip,
             const Reason *reason,
             double x,
             double y,
             double width,
             gboolean flow,
             gboolean draw)
{
  SpSheet *sheet = strip->sheet;
  gboolean many = !flow && sp_side_count (strip) > MANY;
  guint n = reason->actors->len;
  const guint *actors = (const guint *)(gpointer)reason->actors->data;
  g_autofree SpBox *boxes = g_new0 (SpBox, n);
  double height;

  for (guint i = 0; i < n; i++)
    boxes[i] = sp_side_entry_add (sheet, actors[i], strip->issue, 0, 0,
                                  get_entry_width (strip, actors[i], width, many), FALSE);
  height = sp_placement_flow (boxes, n, width, sp_sheet_px (sheet, ENTRY_GAP), 0, !flow && !many);
  for (guint i = 0; draw && i < n; i++)
    sp_side_entry_add (sheet, actors[i], strip->issue, x + boxes[i].x, y + boxes[i].y,
                       get_entry_width (strip, actors[i], width, many), TRUE);
  return y + height;
}

/* Runs through all reasons from the top left corner of the inside; returns the y below. */
static double
add_reasons (const SpStrip *strip, double x, double y, double width, gboolean flow, gboolean draw)
{
  g_autoptr (GArray) reasons = list_reasons (strip);

  for (guint i = 0; i < reasons->len; i++)
    {
      const Reason *reason = &g_array_index (reasons, Reason, i);

      if (i > 0)
        y += sp_sheet_px (strip->sheet, 8);
      y = add_heading (strip->sheet, reason, x, y, width, draw);
      y = add_searched (strip, reason, x, y, width, draw) + sp_sheet_px (strip->sheet, 2);
      y = add_entries (strip, reason, x, y, width, flow, draw);
    }
  return y;
}

double
sp_side_measure (const SpStrip *strip, double width, gboolean flow)
{
  double padding = sp_sheet_px (strip->sheet, PADDING);

  return add_reasons (strip, 0, sp_sheet_px (strip->sheet, 7), width - 2 * padding, flow, FALSE)
         + sp_sheet_px (strip->sheet, 8);
}

void
sp_side_add (const SpStrip *strip, SpBox box, gboolean flow)
{
  SpSheet *sheet = strip->sheet;
  double padding = sp_sheet_px (sheet, PADDING);
  g_autofree char *key = g_strdup_printf ("%s/side", strip->data->id);

  sp_scene_builder_begin (sheet->builder, key,
                          sp_meaning_new (SP_MEANING_OBJECT, _ ("Without a position")));
  sp_scene_builder_add_rect (sheet->builder, box, sp_sheet_px (sheet, 5),
                             (SpPaint){
                               .fill = SP_TOKEN_HATCH, .stroke = SP_TOKEN_FRAME, .width = 1.0 });
  add_reasons (strip, box.x + padding, box.y + sp_sheet_px (sheet, 7), box.width - 2 * padding,
               flow, TRUE);
  sp_scene_builder_end (sheet->builder);
}
