/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-changes-list.h"

#include "analysis/sp-names.h"
#include "sp-mark.h"
#include "sp-placement.h"

/* More than these are told by their codes. */
#define CROWD    30
#define ROW      22.0
#define FLAG     19.0
#define FLAG_GAP 6.0
#define NOTE_GAP 6.0
#define GAP      16.0
#define MAX_NAME 220.0

typedef struct
{
  guint actor;
  char *name;
  char *note;
  double note_x;
} Entry;

static void
clear_entry (gpointer data)
{
  Entry *entry = data;

  g_free (entry->name);
  g_free (entry->note);
}

static double
get_start (const SpSheet *sheet)
{
  return sp_sheet_px (sheet, FLAG + FLAG_GAP);
}

/* Name and note, as far as they go in @width; returns what they take. */
static double
measure (SpSheet *sheet, Entry *entry, double width, gboolean crowded)
{
  double room = MIN (width - get_start (sheet), sp_sheet_px (sheet, MAX_NAME));
  double gap = sp_sheet_px (sheet, NOTE_GAP);
  double used;
  double note;

  entry->name = crowded ? sp_sheet_get_compact_name (sheet, entry->actor, SP_TYPE_NAME, room / 2)
                        : sp_sheet_fit_name (sheet, entry->actor, SP_TYPE_NAME, room);
  used = get_start (sheet) + sp_sheet_get_text_width (sheet, entry->name, SP_TYPE_NAME);
  entry->note_x = used + gap;
  note = sp_sheet_get_text_width (sheet, entry->note, SP_TYPE_LABEL);
  if (*entry->note == '\0' || entry->note_x + note > width)
    {
      sheet->notes_cut |= *entry->note != '\0';
      *entry->note = '\0';
      return used;
    }
  return entry->note_x + note;
}

static void
draw_entry (
  SpSheet *sheet, const SpMoves *moves, const Entry *entry, const char *day, double x, double y)
{
  guint issue = sp_moves_get_issue (moves);
  const SpMove *move = sp_moves_get (moves, entry->actor);
  double middle = y + sp_sheet_px (sheet, ROW) / 2;
  double flag = sp_sheet_px (sheet, FLAG);

  if (move->before != NULL)
    sp_mark_begin_change (sheet, entry->actor, issue, move->before, day);
  else
    sp_mark_begin (sheet, entry->actor, issue);
  sp_sheet_add_flag (sheet, entry->actor, x, middle - sp_sheet_get_flag_height (flag) / 2, flag);
  sp_sheet_add_text (sheet, entry->name, SP_TYPE_NAME, SP_TOKEN_INK, SP_ANCHOR_START,
                     x + get_start (sheet),
                     middle - sp_sheet_get_leading (sheet, SP_TYPE_NAME) / 2);
  sp_sheet_add_text (sheet, entry->note, SP_TYPE_LABEL, SP_TOKEN_INK_SOFT, SP_ANCHOR_START,
                     x + entry->note_x, middle - sp_sheet_get_leading (sheet, SP_TYPE_LABEL) / 2);
  sp_scene_builder_end (sheet->builder);
}

static double
add_heading (SpSheet *sheet, const char *heading, guint n, SpBox box, gboolean draw)
{
  g_autofree char *text = g_strdup_printf ("%s\302\240·\302\240%u", heading, n);
  g_auto (GStrv)
    lines = sp_text_measurer_wrap (sheet->measurer, text,
                                   sp_sheet_get_style (sheet, SP_TYPE_HEADING), box.width, 0);

  if (draw)
    return sp_sheet_add_lines (sheet, lines, SP_TYPE_HEADING, SP_TOKEN_INK, box.x, box.y);
  return box.y + g_strv_length (lines) * sp_sheet_get_leading (sheet, SP_TYPE_HEADING);
}

double
sp_changes_list_add (SpSheet *sheet,
                     const SpMoves *moves,
                     const GArray *actors,
                     const char *heading,
                     char *(*show) (const SpMoves *moves, guint actor),
                     SpDate from,
                     SpBox box,
                     gboolean draw)
{
  g_autoptr (GArray) entries = g_array_new (FALSE, TRUE, sizeof (Entry));
  g_autofree SpBox *boxes = g_new0 (SpBox, actors->len + 1);
  g_autofree char *day = sp_date_show (from, FALSE);
  gboolean crowded = actors->len > CROWD;
  double y;
  double height;

  g_array_set_clear_func (entries, clear_entry);
  if (actors->len == 0)
    return box.y;
  y = add_heading (sheet, heading, actors->len, box, draw) + sp_sheet_px (sheet, 2);
  for (guint i = 0; i < actors->len; i++)
    {
      Entry entry = { .actor = g_array_index (actors, guint, i) };

      entry.note = show != NULL && !crowded ? show (moves, entry.actor) : g_strdup ("");
      boxes[i].width = measure (sheet, &entry, box.width, crowded);
      boxes[i].height = sp_sheet_px (sheet, ROW);
      g_array_append_val (entries, entry);
    }
  height = sp_placement_flow (boxes, actors->len, box.width, sp_sheet_px (sheet, GAP), 0, FALSE);
  for (guint i = 0; draw && i < entries->len; i++)
    draw_entry (sheet, moves, &g_array_index (entries, Entry, i), day, box.x + boxes[i].x,
                y + boxes[i].y);
  return y + height + sp_sheet_px (sheet, 8);
}
