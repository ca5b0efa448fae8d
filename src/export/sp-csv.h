/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpCsv:
 *
 * A table in the making, as RFC 4180 has it: cells parted by commas, rows ended by CR LF, a quotation
 * mark within a cell written twice. In UTF-8 with a byte order mark: without it the most common
 * spreadsheet takes a file that is opened by a double click for the system's old encoding, and spoils
 * every name. The others pass over it.
 *
 * Every string is taken as data: it is cleaned (sp-clean.h; line breaks stay, as LF), and what a
 * spreadsheet would compute is defused.
 */
typedef struct _SpCsv SpCsv;

SpCsv *sp_csv_new (void);
void sp_csv_free (SpCsv *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpCsv, sp_csv_free)

/* A cell in quotation marks. An apostrophe goes before each = + - @ (also in full width) that comes
 * first in the cell, or first after a line break or a semicolon in it: where decimals have a comma,
 * spreadsheets part cells at semicolons, whatever stands in quotation marks. First is what nothing
 * precedes but spaces, quotation marks and what can't be seen. A cell that is one number ("-2") and
 * nothing else stays as it is: it computes to itself. */
void sp_csv_add_text (SpCsv *self, const char *text);

/* A number, without quotation marks, in the spelling of JSON whatever the locale; an empty cell where
 * it is not finite. */
void sp_csv_add_number (SpCsv *self, double value);

void sp_csv_end_row (SpCsv *self);

/* The table so far. */
GBytes *sp_csv_to_bytes (const SpCsv *self);

G_END_DECLS
