/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpDrawingSum:
 *
 * The SHA-256 of an XML document by what it says, not by how it is spelt: the order of attributes,
 * quotes, prefixes, comments, line ends and indentation do not count. docs/svg.md tells what does.
 */
typedef struct _SpDrawingSum SpDrawingSum;

/* @name and those of attributes: Clark's notation, "{address}name", or "name" without a namespace. */
typedef struct
{
  char *name;
  char *value;
} SpDrawingAttribute;

SpDrawingSum *sp_drawing_sum_new (void);
void sp_drawing_sum_free (SpDrawingSum *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpDrawingSum, sp_drawing_sum_free)

/* What a reader meets, in order. @attributes may be sorted. */
void sp_drawing_sum_start (SpDrawingSum *self,
                           const char *name,
                           SpDrawingAttribute *attributes,
                           guint n_attributes);
void sp_drawing_sum_text (SpDrawingSum *self, const char *text, gsize length);
void sp_drawing_sum_end (SpDrawingSum *self);

/* The sum in hexadecimal digits; nothing may follow. g_free(). */
char *sp_drawing_sum_finish (SpDrawingSum *self);

G_END_DECLS
