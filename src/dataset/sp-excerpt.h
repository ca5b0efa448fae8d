/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How many characters of a quoted value are told. */
#define SP_EXCERPT_MAX 100

/**
 * SpExcerpt:
 *
 * A value of a file as a message quotes it: whole, or its first characters and an ellipsis. Lives as long as the expression
 * that asks for it.
 */
typedef struct
{
  char text[SP_EXCERPT_MAX * 4 + sizeof "…"];
} SpExcerpt;

/* @text is UTF-8; @length is -1 for a zero-terminated string. */
SpExcerpt sp_excerpt (const char *text, gssize length);

/* How many bytes of @text, of @length bytes, its first @max characters take. */
gsize sp_excerpt_measure (const char *text, gsize length, guint max);

G_END_DECLS
