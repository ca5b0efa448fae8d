/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The drawing of a flag of the program: the elements inside its <svg>, a line each and indented by
 * two spaces, of rect, circle, path, polygon and g with presentation attributes only. @view_box is
 * set to its viewBox. NULL where there is no flag of the name. Both: g_free(). */
char *sp_svg_flag_read (const char *name, char **view_box);

/* The same of a drawing that is at hand. NULL, and an error of G_MARKUP_ERROR, where it holds
 * anything else. */
char *sp_svg_flag_parse (const char *text, gssize length, char **view_box, GError **error);

/* The drawing with a grey, as light, for every colour; g_free(). */
char *sp_svg_flag_to_grey (const char *drawing);

G_END_DECLS
