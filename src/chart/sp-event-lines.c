/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-event-lines.h"

#include "analysis/sp-fill.h"
#include "analysis/sp-names.h"

#include <glib/gi18n.h>

#define ROW    17.0
#define GAP    8.0
#define BESIDE 4.0
/* Of more events than this the least weighty have no label of their own. */
#define MAX_TRIES 200
/* The line of such a one. */
#define TICK      7.0
#define MAX_LABEL 250.0

typedef struct
{
  guint32 event; /* SP_NONE: the day of the picture */
  guint32 day;
  double x;
  guint weight; /* statements behind it */
} Event;

/* Events that share a label. */
typedef struct
{
  guint n;
  guint main; /* the one whose title it is, among the events, which are in the order of days */
  char *label;
  double x, width;
  guint row; /* 0: the lowest */
  gboolean cut;
} Group;

struct _SpEventLines
{
  SpSheet *sheet;
  const SpTimeAxis *axis;
  double left, right;
  GArray *events;
  GArray *groups;
  guint n_rows;
};

static Event *
get_event (const SpEventLines *self, guint i)
{
  return &g_array_index (self->events, Event, i);
}

static Group *
get_group (const SpEventLines *self, guint i)
{
  return &g_array_index (self->groups, Group, i);
}

static void
clear_group (gpointer data)
{
  g_free (((Group *)data)->label);
}

static int
compare_events (gconstpointer a, gconstpointer b)
{
  const Event *left = a;
  const Event *right = b;

  if (left->day != right->day)
    return (left->day > right->day) - (left->day < right->day);
  return (left->event > right->event) - (left->event < right->event);
}

static void
append_event (SpEventLines *self, guint32 event, guint32 day)
{
  Event new_event = { event, day, sp_time_axis_get_x (self->axis, day), 0 };

  if (day >= self->axis->first && day <= self->axis->last)
    g_array_append_val (self->events, new_event);
}

/* How many of the issue's statements up to the picture's day were made at each event. */
static guint *
count_statements (const SpEventLines *self, guint issue)
{
  SpDataset *dataset = self->sheet->dataset;
  const SpSelection *selection = self->sheet->selection;
  guint *counts = g_new0 (guint, sp_dataset_get_n_events (dataset) + 1);

  for (guint i = 0; i < sp_selection_get_n_actors (selection); i++)
    {
      guint n = 0;
      const guint32 *statements =
        sp_dataset_get_statements_of (dataset, sp_selection_get_actor (selection, i),
                                      sp_selection_get_issue (selection, issue), &n);

      for (guint j = 0; j < n; j++)
        {
          const SpStatement *statement = sp_dataset_get_statement (dataset, statements[j]);

          if (statement->event != SP_NONE
              && sp_date_last_day (statement->date) <= sp_selection_get_day (selection))
            counts[statement->event]++;
        }
    }
  return counts;
}

static void
list_events (SpEventLines *self, guint issue)
{
  SpDataset *dataset = self->sheet->dataset;
  guint32 day = sp_selection_get_day (self->sheet->selection);
  g_autofree guint *counts = count_statements (self, issue);

  for (guint32 i = 0; i < sp_dataset_get_n_events (dataset); i++)
    {
      guint32 of = sp_date_last_day (sp_dataset_get_event (dataset, i)->date);

      if (of <= day)
        append_event (self, i, of);
    }
  if (day < self->axis->last)
    append_event (self, SP_NONE, day);
  g_array_sort (self->events, compare_events);
  for (guint i = 0; i < self->events->len; i++)
    if (get_event (self, i)->event != SP_NONE)
      get_event (self, i)->weight = counts[get_event (self, i)->event];
    else
      get_event (self, i)->weight = G_MAXUINT;
}

static char *
write_title (const SpEventLines *self, const Event *event)
{
  SpDataset *dataset = self->sheet->dataset;
  g_autofree char *day = NULL;

  if (event->event != SP_NONE)
    return g_strdup (sp_text_show (dataset, sp_dataset_get_event (dataset, event->event)->title));
  day = sp_date_show (sp_selection_get_as_of (self->sheet->selection), TRUE);
  return sp_fill (C_ ("axis of time", "As of {day}"), "day", day, NULL);
}

/* The title, cut where it is long, and how many more events there are. */
static void
write_label (SpEventLines *self, Group *group)
{
  SpSheet *sheet = self->sheet;
  g_autofree char *title = write_title (self, get_event (self, group->main));
  g_autofree char *count = g_strdup_printf ("%u", group->n - 1);
  g_autofree char *more = group->n > 1
                            ? sp_fill (ngettext ("+{n} event", "+{n} events", group->n - 1), "n",
                                       count, NULL)
                            : g_strdup ("");
  double x = get_event (self, group->main)->x;
  double room = MIN (sp_sheet_px (sheet, MAX_LABEL),
                     MAX (self->right - x, x - self->left) - sp_sheet_px (sheet, BESIDE));
  g_autofree char *fitted = NULL;

  if (*more != '\0')
    room -= sp_sheet_get_text_width (sheet, more, SP_TYPE_LABEL) + sp_sheet_px (sheet, GAP);
  fitted = sp_text_measurer_fit (sheet->measurer, title, sp_sheet_get_style (sheet, SP_TYPE_LABEL),
                                 room);
  group->cut = !g_str_equal (fitted, title);
  g_free (group->label);
  group->label = sp_join (" ", fitted, more, NULL);
  group->width = sp_sheet_get_text_width (sheet, group->label, SP_TYPE_LABEL);
}

/* A label stands after its line, or before it where there is more room: never over it. */
static void
place_label (const SpEventLines *self, Group *group)
{
  double x = get_event (self, group->main)->x;
  double after = x + sp_sheet_px (self->sheet, BESIDE);

  group->x = after + group->width <= self->right
               ? after
               : x - sp_sheet_px (self->sheet, BESIDE) - group->width;
}

static gboolean
is_crossed (const SpEventLines *self, const Group *group, double x)
{
  double gap = sp_sheet_px (self->sheet, BESIDE) / 2;

  return x > group->x - gap && x < group->x + group->width + gap;
}

/* Whether a label needs to stand above another: on its way up the other's line would cross it, or
 * their words meet and it begins earlier. */
static gboolean
is_above (const SpEventLines *self, guint i, guint j)
{
  const Group *group = get_group (self, i);
  const Group *other = get_group (self, j);
  double gap = sp_sheet_px (self->sheet, GAP);
  gboolean meet = group->x < other->x + other->width + gap
                  && other->x < group->x + group->width + gap;

  if (i == j)
    return FALSE;
  if (is_crossed (self, group, get_event (self, other->main)->x))
    return TRUE;
  return meet && i < j && !is_crossed (self, other, get_event (self, group->main)->x);
}

/* Gives each label the lowest row that it may have. FALSE where one would need to stand higher than
 * @max_rows, or two of them above each other. */
static gboolean
place_rows (SpEventLines *self, guint max_rows)
{
  gboolean moved = TRUE;

  for (guint i = 0; i < self->groups->len; i++)
    get_group (self, i)->row = 0;
  while (moved)
    {
      moved = FALSE;
      for (guint i = self->groups->len; i-- > 0;)
        for (guint j = 0; j < self->groups->len; j++)
          {
            Group *group = get_group (self, i);

            if (!is_above (self, i, j) || group->row > get_group (self, j)->row)
              continue;
            moved = TRUE;
            group->row = get_group (self, j)->row + 1;
            if (group->row >= max_rows)
              return FALSE;
          }
    }
  return TRUE;
}

/* The chosen event nearest to one that is not; the day of the picture speaks for itself only. SP_NONE
 * for none. */
static guint
find_speaker (const SpEventLines *self, const gboolean *chosen, guint i)
{
  guint nearest = SP_NONE;

  for (guint j = 0; j < self->events->len; j++)
    if (chosen[j] && get_event (self, j)->event != SP_NONE
        && (nearest == SP_NONE
            || ABS (get_event (self, j)->x - get_event (self, i)->x)
                 < ABS (get_event (self, nearest)->x - get_event (self, i)->x)))
      nearest = j;
  return nearest;
}

static Group *
find_group (const SpEventLines *self, guint main)
{
  for (guint i = 0; i < self->groups->len; i++)
    if (get_group (self, i)->main == main)
      return get_group (self, i);
  return NULL;
}

/* A label for each chosen event, which speaks for the others around it as well. FALSE where they don't
 * fit. */
static gboolean
label_events (SpEventLines *self, const gboolean *chosen, guint max_rows)
{
  g_array_set_size (self->groups, 0);
  for (guint i = 0; i < self->events->len; i++)
    if (chosen[i])
      {
        Group group = { .n = 1, .main = i };

        g_array_append_val (self->groups, group);
      }
  for (guint i = 0; i < self->events->len; i++)
    {
      guint speaker = chosen[i] ? SP_NONE : find_speaker (self, chosen, i);

      if (speaker != SP_NONE)
        find_group (self, speaker)->n++;
    }
  for (guint i = 0; i < self->groups->len; i++)
    {
      write_label (self, get_group (self, i));
      place_label (self, get_group (self, i));
    }
  return place_rows (self, max_rows);
}

static int
compare_weights (gconstpointer a, gconstpointer b, gpointer data)
{
  const SpEventLines *self = data;
  guint left = *(const guint *)a;
  guint right = *(const guint *)b;
  guint left_weight = get_event (self, left)->weight;
  guint right_weight = get_event (self, right)->weight;

  if (left_weight != right_weight)
    return left_weight > right_weight ? -1 : 1;
  return (left > right) - (left < right);
}

/* The weightiest first, each as long as all chosen so far fit with it. */
static void
choose_events (SpEventLines *self, guint max_rows)
{
  guint n = self->events->len;
  g_autofree gboolean *chosen = g_new0 (gboolean, n + 1);
  g_autofree guint *order = g_new (guint, n + 1);

  for (guint i = 0; i < n; i++)
    order[i] = i;
  g_qsort_with_data (order, (int)n, sizeof *order, compare_weights, self);
  for (guint i = 0; i < MIN (n, MAX_TRIES); i++)
    {
      chosen[order[i]] = TRUE;
      chosen[order[i]] = label_events (self, chosen, max_rows);
    }
  label_events (self, chosen, max_rows);
  for (guint i = 0; i < self->groups->len; i++)
    self->n_rows = MAX (self->n_rows, get_group (self, i)->row + 1);
}

SpEventLines *
sp_event_lines_new (
  SpSheet *sheet, const SpTimeAxis *axis, guint issue, double left, double right, guint max_rows)
{
  SpEventLines *self = g_new0 (SpEventLines, 1);

  self->sheet = sheet;
  self->axis = axis;
  self->left = left;
  self->right = right;
  self->events = g_array_new (FALSE, TRUE, sizeof (Event));
  self->groups = g_array_new (FALSE, TRUE, sizeof (Group));
  g_array_set_clear_func (self->groups, clear_group);
  list_events (self, issue);
  choose_events (self, max_rows);
  return self;
}

void
sp_event_lines_free (SpEventLines *self)
{
  g_array_unref (self->events);
  g_array_unref (self->groups);
  g_free (self);
}

double
sp_event_lines_get_height (const SpEventLines *self)
{
  return self->n_rows > 0
           ? self->n_rows * sp_sheet_px (self->sheet, ROW) + sp_sheet_px (self->sheet, 4)
           : 0.0;
}

static double
get_row_top (const SpEventLines *self, const Group *group, double top)
{
  return top - sp_sheet_px (self->sheet, 4) - (group->row + 1) * sp_sheet_px (self->sheet, ROW);
}

/* By its id, else by its place among the events of the picture. */
static char *
make_key (const SpEventLines *self, const Event *event)
{
  const char *id = sp_dataset_get_event (self->sheet->dataset, event->event)->id;

  return id != NULL ? g_strconcat ("event/", id, NULL)
                    : g_strdup_printf ("event/:%u", (guint)(event - get_event (self, 0)));
}

static void
begin_event (const SpEventLines *self, const Event *event)
{
  SpDataset *dataset = self->sheet->dataset;
  g_autofree char *title = write_title (self, event);
  g_autofree char *date = NULL;
  g_autofree char *label = NULL;
  g_autofree char *key = NULL;

  if (event->event == SP_NONE)
    {
      sp_scene_builder_begin (self->sheet->builder, "as-of",
                              sp_meaning_new (SP_MEANING_OBJECT, title));
      return;
    }
  key = make_key (self, event);
  date = sp_date_show (sp_dataset_get_event (dataset, event->event)->date, FALSE);
  label = sp_fill (C_ ("event", "{title}, {date}"), "title", title, "date", date, NULL);
  sp_scene_builder_begin (self->sheet->builder, key, sp_meaning_new (SP_MEANING_OBJECT, label));
}

/* The line of an event whose title stands above begins beside that; others are marked only. */
static void
add_event (const SpEventLines *self, guint i, double top, double bottom)
{
  SpSheet *sheet = self->sheet;
  const Event *event = get_event (self, i);
  const Group *group = find_group (self, i);
  double start = top;
  double end = bottom;

  if (group != NULL)
    start = get_row_top (self, group, top) + sp_sheet_px (sheet, 2);
  else
    {
      start = top - sp_sheet_px (sheet, BESIDE);
      end = start + sp_sheet_px (sheet, TICK);
    }
  begin_event (self, event);
  sp_scene_builder_add_line (sheet->builder, event->x, start, event->x, end,
                             (SpPaint){ .stroke = SP_TOKEN_INK_SOFT,
                                        .dash = event->event == SP_NONE || group == NULL
                                                  ? SP_DASH_SOLID
                                                  : SP_DASH_DOTTED,
                                        .width = sp_sheet_px (sheet, 1) });
  if (group != NULL)
    sp_sheet_add_text (sheet, group->label, SP_TYPE_LABEL, SP_TOKEN_INK, SP_ANCHOR_START, group->x,
                       get_row_top (self, group, top));
  sp_scene_builder_end (sheet->builder);
}

static void
tell_left_out (const SpEventLines *self)
{
  gboolean cut = FALSE;

  for (guint i = 0; i < self->groups->len; i++)
    cut |= get_group (self, i)->cut;
  if (cut)
    sp_scene_builder_leave_out (self->sheet->builder, _ ("Some titles of events are shortened"));
  if (self->groups->len < self->events->len)
    sp_scene_builder_leave_out (self->sheet->builder, _ ("Some titles of events are left out"));
}

void
sp_event_lines_add (const SpEventLines *self, double top, double bottom)
{
  for (guint i = 0; i < self->events->len; i++)
    add_event (self, i, top, bottom);
  tell_left_out (self);
}
