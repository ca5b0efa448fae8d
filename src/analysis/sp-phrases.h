/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-selection.h"

G_BEGIN_DECLS

/* The parts that sentences are made of, in the language set; g_free() unless they are static. */

/* The label of the level that a position stands on. Static. */
const char *sp_phrase_level (const SpDataset *dataset, const SpIssue *issue, double position);

/* A label of the dataset for the middle of a sentence, in quotation marks: it may be a name, an adjective or a sentence by itself. */
char *sp_phrase_quote (const char *label);

/* What a statement says on the issue's scale: "Open", "Sceptical to Open", "2.33 % of GDP", "2 to
 * 2.5 % of GDP", "declined to take a position". */
char *sp_phrase_position (const SpDataset *dataset, guint32 statement);

/* The range that a statement gives beside its position, "2 to 2.5 % of GDP"; NULL where it gives
 * none. */
char *sp_phrase_range (const SpDataset *dataset, guint32 statement);

/* The figure of a statement on a number issue without its unit: "2.33", or "2 to 2.5" where it
 * gives only a range. */
char *sp_phrase_figure (const SpDataset *dataset, guint32 statement);

/* "2.5 (2027)", "2.5 (no date)": a pledge without its unit. */
char *sp_phrase_pledge (const SpDataset *dataset, guint32 statement);

/* What a `none` kind says, for the middle of a sentence. Static. */
const char *sp_phrase_none (SpNoneKind none);

/* A condition's short title, else its title, for the middle of a sentence: "a US backstop". */
char *sp_phrase_condition (const SpDataset *dataset, guint32 condition);

/* Conditions as a list, all of them needed: "peace deal and US backstop"; "" for NULL. */
char *sp_phrase_conditions (const SpDataset *dataset, const GArray *conditions);

/* "Open if US backstop, 17 February 2025": a statement among others. */
char *sp_phrase_statement (const SpDataset *dataset, guint32 statement);

/* At most @max of statements, parted by semicolons, then how many more. */
char *sp_phrase_statements (const SpDataset *dataset, const GArray *statements, guint max);

/* A count in words, in digits where the number that it is counted of, @total, has two. */
char *sp_phrase_count (guint n, guint total);

/* @names, at most @max of them, then how many more: "Poland, Spain and 12 more". */
char *sp_phrase_names (const GPtrArray *names, guint max);

G_END_DECLS
