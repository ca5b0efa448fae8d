/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-selection.h"

G_BEGIN_DECLS

/* All results: in the language set; g_free(). Never more than the data say. Actors and issues are
 * places in the selection. */

/* The view's title; without one the finding, written from the data: "Troops: two of nine Open or
 * Committed, five Opposed or Sceptical"; of a single issue or of the first. */
char *sp_sentence_headline (const SpSelection *selection);

/* The dataset's title and the as-of date (or the view's own subtitle), and every assumption. */
char *sp_sentence_subtitle (const SpSelection *selection);

/* The same with @told in place of title and date where the view has no subtitle of its own; NULL: as above. */
char *sp_sentence_subtitle_with (const SpSelection *selection, const char *told);

/* "Assumed: “Peace deal” is met.": every assumption of the view, or NULL where it has none. */
char *sp_sentence_assumptions (const SpSelection *selection);

/* What the whole picture shows, for <desc> and screen readers. */
char *sp_sentence_description (const SpSelection *selection);
/* Of that who stands where on each issue; "" without one. */
char *sp_sentence_positions (const SpSelection *selection);

/* "9 of 11 known". */
char *sp_sentence_known (const SpSelection *selection, guint issue);

/* "27 statements from Dec 2024 to 18 Feb 2025": of indexes of statements (guint32). */
char *sp_sentence_statements (const SpDataset *dataset, const GArray *statements);

/* As many whole sentences from the start of @text as @max characters hold; where not even the first
 * fits, as many words and an ellipsis. */
char *sp_sentence_shorten (const char *text, guint max);

/* How the actors are ordered: "Alphabetical in each band, by value on number axes". */
char *sp_sentence_order (const SpSelection *selection);

/* The same for a picture that has one order for all issues: "Alphabetical", "Ordered by value of Troops". */
char *sp_sentence_common_order (const SpSelection *selection);

/* A mark's sentence: "Poland, Troops: Opposed, level 1 of 5, logistics only; on record, 17 February
 * 2025, one source". */
char *sp_sentence_mark (const SpSelection *selection, guint actor, guint issue);

/* Who, what, when, in two or three lines, for the tooltip. */
char *sp_sentence_tooltip (const SpSelection *selection, guint actor, guint issue);

/* A standing in a few words: "Committed", "2.33 → 2.5 (no date)", "No statement found". */
char *sp_sentence_standing (const SpSelection *selection, guint actor, guint issue);

/* The same three of a standing of another day, such as one of sp_course_list_stages(). */
char *sp_sentence_mark_of (const SpSelection *selection,
                           guint actor,
                           guint issue,
                           const SpStanding *standing);
char *sp_sentence_tooltip_of (const SpSelection *selection,
                              guint actor,
                              guint issue,
                              const SpStanding *standing);
char *sp_sentence_standing_of (const SpSelection *selection,
                               guint actor,
                               guint issue,
                               const SpStanding *standing);

/* How the standing was decided, naming what it overrode or what contests it. */
char *sp_sentence_rule (const SpSelection *selection, guint actor, guint issue);

/* "if US backstop": the shortest condition that is still open, or NULL. */
char *sp_sentence_condition (const SpSelection *selection, guint actor, guint issue);

/* "contested: also Open": what the statements say that contest a standing, or NULL. */
char *sp_sentence_contest (const SpSelection *selection, guint actor, guint issue);

/* The scope of the statement that decided ("logistics only"), or NULL. */
char *sp_sentence_scope (const SpSelection *selection, guint actor, guint issue);

/* The heading of a state other than a position: "No statement found", "Does not apply", "Lapsed",
 * ... Static. */
const char *sp_sentence_state (const SpStanding *standing);

/* "on record", "reported" or "inferred". Static. */
const char *sp_sentence_confidence (SpConfidence confidence);

G_END_DECLS
