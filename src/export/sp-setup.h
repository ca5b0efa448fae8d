/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define SP_SETUP_WORD_SIZE 65

/**
 * SpSetup: @width: px; 0: the usual
 * @height: px; 0: as high as needed
 * @theme, @palette, @text, @language: as the options of the command line take them; "" for the usual
 *
 * How a picture looks, beside its view: what making it again needs. All zero is the usual look.
 */
typedef struct
{
  double width;
  double height;
  char theme[SP_SETUP_WORD_SIZE];
  char palette[SP_SETUP_WORD_SIZE];
  char text[SP_SETUP_WORD_SIZE];
  char language[SP_SETUP_WORD_SIZE];
} SpSetup;

/* Fills in one word; NULL for the usual. */
void sp_setup_set_word (char word[static SP_SETUP_WORD_SIZE], const char *value);

/* Appends what is not usual, each as ` name="value"`. */
void sp_setup_append (const SpSetup *self, GString *out);

/* Takes what was written so; passes over what it does not know or can't be. */
void sp_setup_take (SpSetup *self, const char *name, const char *value);

/* "1240x800", "1240", or NULL for the usual: as --size takes it. g_free(). */
char *sp_setup_get_size (const SpSetup *self);

G_END_DECLS
