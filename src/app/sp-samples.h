/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What opens when nothing else is asked for. */
#define SP_SAMPLES_FIRST "paris-2025-02-17"

/**
 * SpSample:
 * @name: as in `sample:NAME`
 * @title: in the language set
 * @description: the first of its sentences; "" where it has none
 *
 * A bundled dataset.
 */
typedef struct
{
  char *name;
  char *title;
  char *description;
} SpSample;

/* All of them, the first dataset first, then by title. They are read once, which takes some milliseconds: not before
 * somebody asks. Of SpSample; it stays the callee's. */
const GPtrArray *sp_samples_get (void);

G_END_DECLS
