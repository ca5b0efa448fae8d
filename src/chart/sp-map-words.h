/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "analysis/sp-selection.h"
#include "sp-map-frame.h"

G_BEGIN_DECLS

/* What is said of a map; all in the language set. */

/* By place in the selection: the country that an actor stands for, or NULL; no two have the same: of several actors of
 * one country the one that is a country has its land, else the first. Free the array with g_free(). */
const char **sp_map_words_list_countries (const SpSelection *selection);

/* Static. */
const char *sp_map_words_get_projection (const SpMapExtent *extent);
const char *sp_map_words_get_squares (void);
const char *sp_map_words_get_boundaries (void);

/* All that a map of the selection's first issue shows in @form, a name of SpChartKind: what is found, which map it is, who
 * stands where, who has no place on it, and what its boundaries mean. g_free(). */
char *sp_map_words_describe (const SpSelection *selection, const char *form);

G_END_DECLS
