/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-timeline-inks.h"

#include <glib/gi18n.h>
#include <math.h>

double
sp_track_get_change (const SpTimeline *timeline, const SpTrack *track)
{
  double first = NAN;
  double last = NAN;

  for (guint i = 0; i < track->stages->len; i++)
    {
      const SpStage *stage = sp_track_get_stage (track, i);

      if (!sp_timeline_is_placed (timeline, stage))
        continue;
      last = stage->standing.position;
      if (isnan (first))
        first = last;
    }
  return isnan (first) ? 0.0 : fabs (last - first);
}

/* Whether fewer than SP_TIMELINE_N_INKS others come before a track: those that changed more, or as much and stand before it. */
static gboolean
is_among_first (const SpTimeline *self, guint track)
{
  double change = sp_track_get_change (self, sp_timeline_get_track (self, track));
  guint n_before = 0;

  for (guint i = 0; i < self->tracks->len; i++)
    {
      double other = sp_track_get_change (self, sp_timeline_get_track (self, i));

      n_before += other > change || (other >= change && i < track);
    }
  return change > 0.0 && n_before < SP_TIMELINE_N_INKS;
}

static gboolean
has_change (const SpTimeline *self)
{
  for (guint i = 0; i < self->tracks->len; i++)
    if (sp_track_get_change (self, sp_timeline_get_track (self, i)) > 0.0)
      return TRUE;
  return FALSE;
}

void
sp_timeline_choose_inks (SpTimeline *self)
{
  gboolean many = self->tracks->len > SP_TIMELINE_N_INKS;
  SpToken next = SP_TOKEN_LINE_0;

  if (many && !has_change (self))
    return;
  for (guint i = 0; i < self->tracks->len; i++)
    sp_timeline_get_track (self, i)->ink = many && !is_among_first (self, i) ? SP_TOKEN_LINE_QUIET
                                                                             : next++;
  if (many)
    /* Translators: of lines over time. */
    sp_sheet_add_note (self->sheet, _ ("Highlighted: those that changed most"));
}
