/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-timeline-track.h"

G_BEGIN_DECLS

/* As many lines as this have a colour each; of more, those do that changed most. */
#define SP_TIMELINE_N_INKS 4

/* How far a track has come from its first place to its last, up or down, in the unit; 0 for fewer than two. */
double sp_track_get_change (const SpTimeline *timeline, const SpTrack *track);

/**
 * sp_timeline_choose_inks:
 *
 * Gives each track of a timeline whose lines run through each other an ink by which it can be followed: the first
 * tracks, in their order, that are told apart have SP_TOKEN_LINE_0 and the next ones. Of more than SP_TIMELINE_N_INKS, those
 * that have changed most are told apart, where any has changed, the others are quiet (SP_TOKEN_LINE_QUIET), and a note
 * in the footer says so; where none has, all stay as they are.
 */
void sp_timeline_choose_inks (SpTimeline *self);

G_END_DECLS
