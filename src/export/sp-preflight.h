/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-edition.h"

G_BEGIN_DECLS

/* What is looked at before a picture goes out, in the order of the list. */
typedef enum
{
  SP_CHECK_TEXT_SIZE,
  SP_CHECK_CONTRAST,
  SP_CHECK_GREY,          /* levels that look alike without colour */
  SP_CHECK_COLOUR_BLIND,  /* levels that look alike to people with red-green blindness */
  SP_CHECK_LEFT_OUT,      /* what the size had no room for */
  SP_CHECK_SINGLE_SOURCE, /* positions with one source or none */
  SP_CHECK_REPORTED,      /* positions that nobody took on record */
  SP_CHECK_COPIED,        /* positions for which there are only copied reports */
  SP_CHECK_TRANSLATED,    /* positions read from a machine's translation */
  SP_CHECK_OLD,           /* positions that may be out of date */
  SP_CHECK_DATA,          /* what travels with the picture */
  SP_N_CHECKS,
} SpCheck;

/* What makes a point good. */
typedef enum
{
  SP_MEND_NONE,
  SP_MEND_SCALE,   /* @amount: pixels a px */
  SP_MEND_WIDTH,   /* @amount: by how much the size is multiplied */
  SP_MEND_THEME,   /* @amount: SpTheme */
  SP_MEND_PALETTE, /* @amount: SpHues */
  SP_MEND_DATA,    /* @amount: SpDataMode */
  SP_MEND_NOTE,    /* the note is added to the subtitle */
} SpMend;

/**
 * SpPoint:
 * @good: there is nothing to mend, or the picture itself tells of it
 * @n, @of: how many of how many: positions, pairs of levels, texts
 * @value: px or pixels, or bytes
 * @mode: SpDataMode, of SP_CHECK_DATA; -1 where the format carries none
 * @note: a sentence in the language of the picture; what was left out, of SP_CHECK_LEFT_OUT; NULL for none
 */
typedef struct
{
  gboolean good;
  guint n;
  guint of;
  double value;
  int mode;
  SpMend mend;
  double amount;
  char *note;
} SpPoint;

typedef struct
{
  SpPoint points[SP_N_CHECKS];
} SpPreflight;

/**
 * SpPreflightFacts: @bytes: how many are written
 * @too_large: of data, that stay out; 0 where none do
 * @wider: by how much the size has to be multiplied for nothing to be left out; 0 where that is not known
 */
typedef struct
{
  gsize bytes;
  gsize too_large;
  double wider;
} SpPreflightFacts;

/* Looks at @scene, the chart of @selection as @edition has it. The notes are in the language that is set. Clear it with
 * sp_preflight_clear(). */
void sp_preflight_init (SpPreflight *self,
                        const SpScene *scene,
                        const SpSelection *selection,
                        const SpEdition *edition,
                        const SpPreflightFacts *facts);
void sp_preflight_clear (SpPreflight *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SpPreflight, sp_preflight_clear)

/* For another process. */
GVariant *sp_preflight_to_variant (const SpPreflight *self);
void sp_preflight_init_from_variant (SpPreflight *self, GVariant *variant);

/* In words, in the language that is set: "Smallest text"; "12 pixels"; what a click on its button does, or NULL where
 * there is nothing to mend. The name is static; g_free() the others. */
const char *sp_check_get_name (SpCheck check);
char *sp_preflight_show (const SpPreflight *self, SpCheck check);
char *sp_preflight_show_mend (const SpPreflight *self, SpCheck check);

G_END_DECLS
