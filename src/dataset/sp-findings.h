/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-problems.h"

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpFindings:
 *
 * What reading finds wrong, by where it is in the text, in any order. The first 100 errors and the first 100 warnings of the
 * file are kept, the others counted: a file with a million mistakes costs no more than one with a hundred. Line, column and
 * pointer are found at the end, in one walk over the text.
 */
typedef struct _SpFindings SpFindings;

SpFindings *sp_findings_new (void);
void sp_findings_free (SpFindings *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpFindings, sp_findings_free)

/* Whether a finding at @at would be kept; where not, it is enough to count it. */
gboolean sp_findings_wants (const SpFindings *self, SpSeverity severity, gsize at);
void sp_findings_count (SpFindings *self, SpSeverity severity, guint n);

/* @at: where a value's or a member name's token begins. @kind must be static. */
void sp_findings_add (
  SpFindings *self, SpSeverity severity, const char *kind, gsize at, const char *format, ...)
  G_GNUC_PRINTF (5, 6);

guint sp_findings_get_n_errors (const SpFindings *self);

/* Hands everything over to @problems, with the places in the JSON @text. */
void sp_findings_tell (SpFindings *self, const char *text, gsize length, SpProblems *problems);

/* The line and column, from 1 and in characters, of a byte of @text. */
void sp_findings_find_place (const char *text, gsize at, guint *line, guint *column);

G_END_DECLS
