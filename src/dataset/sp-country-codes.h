/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Whether @text is an alpha-2 code of ISO 3166-1, or EU or XK. */
gboolean sp_is_country (const char *text, gsize length);

G_END_DECLS
