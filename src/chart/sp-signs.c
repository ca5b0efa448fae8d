/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-signs.h"

#include "analysis/sp-figures.h"
#include "analysis/sp-names.h"
#include "analysis/sp-sentence.h"
#include "sp-glyphs.h"

/* Conditions are written out in pictures at least this wide. */
#define WORDS_WIDTH 800.0
#define GAP         5.0

static const SpStanding *
get_standing (const SpSheet *sheet, guint actor, guint issue)
{
  return sp_selection_get_standing (sheet->selection, actor, issue);
}

static const SpStatement *
get_statement (const SpSheet *sheet, guint actor, guint issue)
{
  return sp_dataset_get_statement (sheet->dataset, get_standing (sheet, actor, issue)->statement);
}

static const SpIssue *
get_issue (const SpSheet *sheet, guint issue)
{
  return sp_dataset_get_issue (sheet->dataset, sp_selection_get_issue (sheet->selection, issue));
}

/* On a number scale the range is written out. */
static gboolean
is_contested (const SpSheet *sheet, guint actor, guint issue)
{
  const SpStanding *standing = get_standing (sheet, actor, issue);

  return get_issue (sheet, issue)->scale == SP_SCALE_LEVELS
         && (standing->contested || standing->low < standing->high);
}

static gboolean
is_spoken_for (const SpSheet *sheet, guint actor, guint issue)
{
  return get_statement (sheet, actor, issue)->spoken_by != SP_NONE;
}

double
sp_signs_get_width (const SpSheet *sheet, guint actor, guint issue)
{
  double gap = sp_sheet_px (sheet, GAP);
  double width = 0.0;

  if (is_contested (sheet, actor, issue))
    width += sp_glyph_get_range_width (sheet, get_issue (sheet, issue)->n_levels) + gap;
  if (get_standing (sheet, actor, issue)->conditional)
    width += sp_glyph_get_hinge_width (sheet) + gap;
  if (is_spoken_for (sheet, actor, issue))
    width += sp_glyph_get_spoken_for_width (sheet) + gap;
  return width;
}

static void
take_part (GString *text, char *part)
{
  if (part != NULL && *part != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", part);
  g_free (part);
}

char *
sp_signs_write_month (const SpSheet *sheet, guint actor, guint issue)
{
  SpDate date = get_statement (sheet, actor, issue)->date;

  if (!get_standing (sheet, actor, issue)->old)
    return g_strdup ("");
  return sp_date_show ((SpDate){ date.year, date.month, 0 }, TRUE);
}

char *
sp_signs_write_words (const SpSheet *sheet, guint actor, guint issue)
{
  const SpStanding *standing = get_standing (sheet, actor, issue);
  const SpStatement *statement = get_statement (sheet, actor, issue);
  g_autoptr (SpWords) words = sp_dataset_read_words (sheet->dataset, standing->statement);
  GString *text = g_string_new (NULL);

  if (words->scope != NULL)
    take_part (text, g_strdup (sp_text_show (sheet->dataset, words->scope)));
  if (standing->conditional && sheet->request->width >= sp_sheet_px (sheet, WORDS_WIDTH))
    take_part (text, sp_sentence_condition (sheet->selection, actor, issue));
  if (is_spoken_for (sheet, actor, issue))
    take_part (text, sp_actor_get_shown_short_name (sheet->dataset, statement->spoken_by));
  take_part (text, sp_signs_write_month (sheet, actor, issue));
  return g_string_free (text, FALSE);
}

static void
add_range (SpSheet *sheet,
           guint actor,
           guint issue,
           double x,
           double middle,
           SpHues hues,
           const SpToken *tokens)
{
  const SpStanding *standing = get_standing (sheet, actor, issue);
  const SpIssue *data = get_issue (sheet, issue);

  sp_glyph_add_range (sheet, x, middle, data->n_levels, sp_issue_get_level (data, standing->low),
                      sp_issue_get_level (data, standing->high), tokens, hues);
}

void
sp_signs_add (SpSheet *sheet,
              guint actor,
              guint issue,
              double x,
              double middle,
              SpHues hues,
              const SpToken *tokens)
{
  double gap = sp_sheet_px (sheet, GAP);

  if (is_contested (sheet, actor, issue))
    {
      add_range (sheet, actor, issue, x, middle, hues, tokens);
      x += sp_glyph_get_range_width (sheet, get_issue (sheet, issue)->n_levels) + gap;
    }
  if (get_standing (sheet, actor, issue)->conditional)
    {
      sp_glyph_add_hinge (sheet, x, middle);
      x += sp_glyph_get_hinge_width (sheet) + gap;
    }
  if (is_spoken_for (sheet, actor, issue))
    sp_glyph_add_spoken_for (sheet, x, middle);
}

void
sp_signs_use_legends (SpSheet *sheet, guint actor, guint issue)
{
  const SpStanding *standing = get_standing (sheet, actor, issue);

  if (standing->conditional)
    sp_sheet_use_legend (sheet, SP_LEGEND_CONDITIONAL);
  if (is_contested (sheet, actor, issue))
    sp_sheet_use_legend (sheet, standing->contested ? SP_LEGEND_CONTESTED : SP_LEGEND_RANGE);
  if (is_spoken_for (sheet, actor, issue))
    sp_sheet_use_legend (sheet, SP_LEGEND_SPOKEN_FOR);
  if (standing->old)
    sp_sheet_use_legend (sheet, SP_LEGEND_OLD);
}
