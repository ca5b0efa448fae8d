/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "dataset/sp-dataset.h"

G_BEGIN_DECLS

typedef enum
{
  SP_CITATION_PLAIN,
  SP_CITATION_BIBTEX,
  SP_CITATION_CSL,
} SpCitationFormat;

/* The sources that statements name, each once, in the order of the statements. Of guint32; owned by the caller. */
GArray *sp_citation_list_sources (const SpDataset *dataset,
                                  const guint32 *statements,
                                  guint n_statements);

/* Sources (indexes, of guint32) as others cite them:
 *
 * - plain: a line for each, in the language set: who, the title, where, when, the address, its archived copy, when it was
 *   read;
 * - BibTeX: an entry for each, in UTF-8. Its type is the one that stands for the CSL type (@misc for what BibTeX has none
 *   for); its key is made of the id and is ASCII. What TeX reads as a command is written as the letter that it is;
 * - CSL-JSON: an array of the items as the dataset's file spells them.
 *
 * g_free(). */
char *sp_citation_write (const SpDataset *dataset, const GArray *sources, SpCitationFormat format);

G_END_DECLS
