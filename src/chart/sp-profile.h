/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-bar.h"
#include "sp-sheet.h"

G_BEGIN_DECLS

/* The parts of the profile: one to four actors head to head, issue by issue. Lengths are px of the picture. */

typedef enum
{
  SP_PROFILE_SIDE,    /* titles beside the actors' columns */
  SP_PROFILE_FOLDED,  /* titles above them */
  SP_PROFILE_STACKED, /* and the actors one below another */
} SpProfileForm;

/**
 * SpProfile: @actors: places in the selection, in the order of the columns
 * @title_width: of the titles' column
 * @cell_width, @step: of an actor's column, and from one to the next
 * @beside: the words stand beside the position, not below it
 * @widest: the issue (a place) on which the actors are furthest apart; SP_NONE for none
 * @words_cut: some words had to be shortened
 */
typedef struct
{
  SpSheet *sheet;
  guint n_actors;
  guint *actors;
  SpProfileForm form;
  double title_width;
  double cell_width;
  double step;
  gboolean beside;
  guint widest;
  gboolean words_cut;
} SpProfile;

/* Lines of a text in @width, at most @max_lines (0: as many as it takes); returns the y below them. With
 * @draw FALSE it only measures. */
double sp_profile_add_text (SpProfile *self,
                            const char *text,
                            SpType type,
                            SpToken ink,
                            guint max_lines,
                            SpBox box,
                            gboolean draw);

/* The mark of an actor on an issue (places in the selection) in a cell at @x, @y: where it stands, the words,
 * who said them, when and where. @scale: of a number issue. Returns its height. */
double sp_profile_add_cell (SpProfile *self,
                            guint actor,
                            guint issue,
                            const SpBarScale *scale,
                            double x,
                            double y,
                            gboolean draw);

G_END_DECLS
