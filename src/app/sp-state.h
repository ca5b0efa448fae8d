/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SpState:
 *
 * What is remembered from one start to the next, in the user's settings. Where the settings' schema is not installed, the values are those of a first
 * start, and nothing is kept.
 */
#define SP_TYPE_STATE (sp_state_get_type ())
G_DECLARE_FINAL_TYPE (SpState, sp_state, SP, STATE, GObject)

/* The one of the program; belongs to it. */
SpState *sp_state_get_default (void);

/* With the schema in @folder, or with none where there is none; for tests. */
SpState *sp_state_new_for_folder (const char *folder);

/**
 * SpPlace:
 * @width, @height: of a window that is not maximised
 */
typedef struct
{
  int width;
  int height;
  gboolean maximized;
  gboolean show_choices;
  gboolean show_evidence;
} SpPlace;

SpPlace sp_state_get_place (SpState *self);
void sp_state_set_place (SpState *self, const SpPlace *place);

/* The address of the dataset that was shown last, a file's URI or `sample:NAME`, and the view of it as JSON: g_free(). Both NULL
 * where none was; @view NULL where it was the dataset's own. */
void sp_state_get_last (SpState *self, char **address, char **view);
void sp_state_set_last (SpState *self, const char *address, const char *view);

/* Before the program ends. */
void sp_state_sync (SpState *self);

G_END_DECLS
