/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "dataset/sp-dataset.h"

G_BEGIN_DECLS

/* All in the language set with sp_language_set(); g_free(). */

/* A date as precisely as it was given: "18 February 2025" or, short, "18 Feb 2025"; "February
 * 2025"; "2025"; "" for none. */
char *sp_date_show (SpDate date, gboolean abbreviated);

/* A date whose year stands elsewhere, short: "18 Feb", "Feb"; "2025" where there is no month. */
char *sp_date_show_in_year (SpDate date);

/* A span of dates, without repeating what they share: "12 to 18 February 2025", "Dec 2024 to 18 Feb
 * 2025". One date where both are the same, or where one is none. */
char *sp_date_show_span (SpDate from, SpDate to);

/* A number on an issue's scale, with the decimals of the issue, or as many as it needs (at most 6).
 * Without the unit. "" for NAN. */
char *sp_number_show (const SpIssue *issue, double value);

/* The same with the unit behind it: "2.33 % of GDP". */
char *sp_number_show_with_unit (const SpDataset *dataset, const SpIssue *issue, double value);

/* A count for the middle of a sentence: "two", from ten on "12". */
char *sp_count_show (guint n);

G_END_DECLS
