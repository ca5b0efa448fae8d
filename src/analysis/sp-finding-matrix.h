/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-selection.h"

G_BEGIN_DECLS

/* What a table of actors and issues comes to: on which issues they are most divided and on which they
 * agree most, by the polarisation of levels (sp-polarisation.h), of the issues on which at least half
 * of those asked, and three, have a position. With fewer than two such issues, or with all alike, how
 * many actors and issues there are and how much of it is known; of a single issue what is found on that. In the language set; g_free(). */
char *sp_finding_matrix_tell (const SpSelection *selection);

/* By what measure issues are called divided, for the footer; NULL where the above calls none so. */
char *sp_finding_matrix_tell_measure (const SpSelection *selection);

/* The finding, how divided each issue is, and who stands where. */
char *sp_finding_matrix_describe (const SpSelection *selection);

G_END_DECLS
