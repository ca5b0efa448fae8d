/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How many errors of one file are kept, and how many warnings. */
#define SP_PROBLEMS_MAX 100

typedef enum
{
  SP_SEVERITY_ERROR,
  SP_SEVERITY_WARNING,
} SpSeverity;

/**
 * SpProblem: @kind: a stable word for programs, such as "syntax", "dangling-reference" or "unknown-member"
 * @pointer: an RFC 6901 JSON pointer, "" for the whole (written "(root)"); NULL for a syntax error
 * @line, @column: where the offending value begins, from 1, in characters; 0 where the file could
 * not be read at all
 */
typedef struct
{
  SpSeverity severity;
  const char *kind;
  char *pointer;
  guint line;
  guint column;
  char *message;
} SpProblem;

/**
 * SpProblems:
 *
 * Everything that reading one file found wrong, in the order of the file. Up to 100 errors and 100
 * warnings are kept; all are counted.
 */
typedef struct _SpProblems SpProblems;

SpProblems *sp_problems_new (const char *file_name);
void sp_problems_free (SpProblems *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpProblems, sp_problems_free)

/* As the user named it, in UTF-8 whatever the bytes of the name; "-" for standard input. */
const char *sp_problems_get_file_name (const SpProblems *self);

/* Takes @pointer and @message. */
void sp_problems_take (SpProblems *self,
                       SpSeverity severity,
                       const char *kind,
                       char *pointer,
                       guint line,
                       guint column,
                       char *message);

/* Counts @n further ones that nobody needs to read. */
void sp_problems_count_more (SpProblems *self, SpSeverity severity, guint n);

/* How many were kept, and the @i-th of them. */
guint sp_problems_get_n (const SpProblems *self);
const SpProblem *sp_problems_get (const SpProblems *self, guint i);

/* How many there were in all. */
guint sp_problems_count (const SpProblems *self, SpSeverity severity);

/* The pointer as people read it: "(root)" for the whole, names of more than 200 characters cut; NULL where there is none. */
char *sp_problem_dup_pointer (const SpProblem *problem);

/* One line as it is told, without a line break: `FILE:LINE:COLUMN: error: POINTER: what is wrong`.
 */
char *sp_problem_to_line (const SpProblem *problem, const char *file_name);

/* Every kept problem a line, then "... and N more errors" where some were left out. Ends with a
 * line break unless empty. */
char *sp_problems_to_text (const SpProblems *self);

/* "FILE: ... and N more errors" and likewise for warnings, where some were left out, each with a line
 * break; else "". */
char *sp_problems_rest_to_text (const SpProblems *self);

/* What is kept of all @files as one JSON array of {file, line, column, severity, kind, pointer,
 * message}, ending with a line break. The pointer of the whole is "", that of a syntax error null;
 * all that is kept of a file is in the array. */
char *sp_problems_to_json (SpProblems *const *files, guint n_files);

G_END_DECLS
