/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-issue-head.h"

#include "analysis/sp-names.h"
#include "analysis/sp-sentence.h"

static double
add_paragraph (
  SpSheet *sheet, const char *text, SpType type, SpToken ink, double x, double width, double y)
{
  g_auto (GStrv) lines = sp_text_measurer_wrap (sheet->measurer, text,
                                                sp_sheet_get_style (sheet, type), width, 0);

  return sp_sheet_add_lines (sheet, lines, type, ink, x, y);
}

double
sp_issue_head_add (SpSheet *sheet, guint issue, double x, double width, double top)
{
  const SpIssue *data = sp_dataset_get_issue (sheet->dataset,
                                              sp_selection_get_issue (sheet->selection, issue));
  g_autofree char *known = sp_sentence_known (sheet->selection, issue);
  double y;

  y = add_paragraph (sheet, sp_text_show (sheet->dataset, data->title), SP_TYPE_STRIP, SP_TOKEN_INK,
                     x, width, top);
  if (data->question != NULL)
    y = add_paragraph (sheet, sp_text_show (sheet->dataset, data->question), SP_TYPE_QUESTION,
                       SP_TOKEN_INK_SOFT, x, width, y);
  return add_paragraph (sheet, known, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, x, width,
                        y + sp_sheet_px (sheet, 2));
}
