/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis/sp-names.h"
#include "analysis/sp-sentence.h"
#include "sp-glyphs.h"
#include "sp-placement.h"
#include "sp-sheet-private.h"

#include <glib/gi18n.h>

/* Publishers named before "and N more". */
#define MAX_PUBLISHERS 4
#define LEGEND_ROW     20.0
/* Of one entry. */
#define LEGEND_LINES 3

#define RIGHT_TO_LEFT_MARK "\u200f"

static const char *
get_legend_text (SpLegend entry)
{
  static const char *const texts[SP_N_LEGENDS] = {
    [SP_LEGEND_ON_RECORD] = N_ ("on record"),
    [SP_LEGEND_REPORTED] = N_ ("reported"),
    [SP_LEGEND_INFERRED] = N_ ("inferred"),
    [SP_LEGEND_CONDITIONAL] = N_ ("depends on a condition"),
    [SP_LEGEND_CONTESTED] = N_ ("contested: the range of its statements"),
    [SP_LEGEND_RANGE] = N_ ("a range of levels"),
    [SP_LEGEND_CONTESTED_RANGE] = N_ ("range of its statements or figures"),
    [SP_LEGEND_SPOKEN_FOR] = N_ ("spoken for by another"),
    [SP_LEGEND_OLD] = N_ ("old, with its month"),
    [SP_LEGEND_MEASURED] = N_ ("measured"),
    [SP_LEGEND_STATED] = N_ ("stated"),
    [SP_LEGEND_PLEDGED] = N_ ("pledged"),
    [SP_LEGEND_REPORTED_DOT] = N_ ("reported figure"),
    [SP_LEGEND_INFERRED_DOT] = N_ ("inferred figure"),
    [SP_LEGEND_OLD_DOT] = N_ ("old figure, with its month"),
  };

  return _ (texts[entry]);
}

static void
add_pill_sample (SpSheet *self, SpLegend entry, SpBox box)
{
  SpConfidence confidence = entry == SP_LEGEND_REPORTED   ? SP_CONFIDENCE_REPORTED
                            : entry == SP_LEGEND_INFERRED ? SP_CONFIDENCE_INFERRED
                                                          : SP_CONFIDENCE_ON_RECORD;

  sp_scene_builder_add_rect (self->builder, box, box.height / 2,
                             sp_glyph_get_pill_paint (confidence, FALSE));
}

/* An old pill is known by its soft ink and its month. */
static double
add_old_sample (SpSheet *self, double x, double middle, gboolean draw)
{
  g_autofree char *month = sp_date_show ((SpDate){ 2025, 1, 0 }, TRUE);
  double height = sp_sheet_px (self, 18);
  double padding = sp_sheet_px (self, 7);
  double width = sp_sheet_get_text_width (self, month, SP_TYPE_NOTE) + 2 * padding;
  double top = middle - sp_sheet_get_leading (self, SP_TYPE_NOTE) / 2;

  if (!draw)
    return width;
  sp_scene_builder_add_rect (self->builder, (SpBox){ x, middle - height / 2, width, height },
                             height / 2, sp_glyph_get_pill_paint (SP_CONFIDENCE_ON_RECORD, TRUE));
  sp_sheet_add_text (self, month, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, SP_ANCHOR_START, x + padding,
                     top);
  return width;
}

/* A dot's sample: filled, square or hollow, ringed, or of an old figure. */
static double
add_dot_sample (SpSheet *self, SpLegend entry, double x, double middle, gboolean draw)
{
  gboolean ringed = entry == SP_LEGEND_REPORTED_DOT || entry == SP_LEGEND_INFERRED_DOT;
  double r = sp_glyph_get_dot_radius (self) + (ringed ? sp_glyph_get_ring_margin (self) : 0.0);
  SpDot dot = entry == SP_LEGEND_STATED    ? SP_DOT_STATED
              : entry == SP_LEGEND_PLEDGED ? SP_DOT_HOLLOW
                                           : SP_DOT_FILLED;

  if (!draw)
    return 2 * r;
  sp_glyph_add_dot (self, x + r, middle, dot, entry == SP_LEGEND_OLD_DOT);
  if (ringed)
    sp_glyph_add_ring (self, x + r, middle,
                       entry == SP_LEGEND_REPORTED_DOT ? SP_CONFIDENCE_REPORTED
                                                       : SP_CONFIDENCE_INFERRED);
  return 2 * r;
}

/* Draws the sample of @entry with its left end at @x around @middle; returns its width. With @draw FALSE it only measures. */
static double
add_sample (SpSheet *self, SpLegend entry, double x, double middle, gboolean draw)
{
  double pill = sp_sheet_px (self, 26);

  switch ((int)entry)
    {
    case SP_LEGEND_ON_RECORD:
    case SP_LEGEND_REPORTED:
    case SP_LEGEND_INFERRED:
      if (draw)
        add_pill_sample (self, entry, (SpBox){ x, middle - pill * 0.3, pill, pill * 0.6 });
      return pill;
    case SP_LEGEND_OLD:
      return add_old_sample (self, x, middle, draw);
    case SP_LEGEND_CONDITIONAL:
      if (draw)
        sp_glyph_add_hinge (self, x, middle);
      return sp_glyph_get_hinge_width (self);
    case SP_LEGEND_SPOKEN_FOR:
      if (draw)
        sp_glyph_add_spoken_for (self, x, middle);
      return sp_glyph_get_spoken_for_width (self);
    case SP_LEGEND_CONTESTED:
    case SP_LEGEND_RANGE:
      if (draw)
        sp_glyph_add_sample_range (self, x, middle);
      return sp_glyph_get_range_width (self, 5);
    case SP_LEGEND_CONTESTED_RANGE:
      if (draw)
        sp_glyph_add_range_bar (self, x + sp_glyph_get_range_bar_end (self),
                                x + pill - sp_glyph_get_range_bar_end (self), middle, FALSE);
      return pill;
    default:
      return add_dot_sample (self, entry, x, middle, draw);
    }
}

void
sp_sheet_use_legend (SpSheet *self, SpLegend entry)
{
  self->legend |= 1u << entry;
}

static void
explain (SpSheet *self, SpExplanation explanation, const char *text)
{
  for (guint i = 0; i < self->explained->len; i++)
    if (g_str_equal (g_array_index (self->explained, SpExplanation, i).text, text))
      return;
  explanation.text = g_strdup (text);
  g_array_append_val (self->explained, explanation);
}

void
sp_sheet_explain (SpSheet *self, const char *text, SpLegendSample sample, gpointer data)
{
  explain (self, (SpExplanation){ .sample = sample, .data = data }, text);
}

void
sp_sheet_explain_swatch (SpSheet *self, const char *text, SpPaint paint)
{
  explain (self, (SpExplanation){ .paint = paint }, text);
}

static double
add_swatch (SpSheet *self, const SpPaint *paint, double x, double middle, gboolean draw)
{
  double width = sp_sheet_px (self, 18);
  double height = sp_sheet_px (self, 13);

  if (draw)
    sp_scene_builder_add_rect (self->builder, (SpBox){ x, middle - height / 2, width, height },
                               sp_sheet_px (self, 2), *paint);
  return width;
}

static double
add_common_sample (SpSheet *self, double x, double middle, gboolean draw, gpointer data)
{
  return add_sample (self, GPOINTER_TO_UINT (data), x, middle, draw);
}

static double
add_explained (
  SpSheet *self, const SpExplanation *explanation, double x, double middle, gboolean draw)
{
  if (explanation->sample == NULL)
    return add_swatch (self, &explanation->paint, x, middle, draw);
  return explanation->sample (self, x, middle, draw, explanation->data);
}

static void
explain_common_marks (SpSheet *self)
{
  for (SpLegend entry = 0; entry < SP_N_LEGENDS; entry++)
    if (self->legend & (1u << entry))
      sp_sheet_explain (self, get_legend_text (entry), add_common_sample, GUINT_TO_POINTER (entry));
}

/* On more lines than one where the picture is narrow, and cut on the last: a level's name may be long. */
static char **
wrap_explanation (SpSheet *self, const SpExplanation *explanation, double sample)
{
  return sp_text_measurer_wrap (self->measurer, explanation->text,
                                sp_sheet_get_style (self, SP_TYPE_LABEL),
                                sp_sheet_get_content_width (self) - sample, LEGEND_LINES);
}

static SpBox
measure_entry (SpSheet *self, char **lines, double sample)
{
  double leading = sp_sheet_get_leading (self, SP_TYPE_LABEL);
  SpBox box = { .width = sample, .height = sp_sheet_px (self, LEGEND_ROW) - leading };

  for (guint i = 0; lines[i] != NULL; i++)
    {
      box.width = MAX (box.width, sample + sp_sheet_get_text_width (self, lines[i], SP_TYPE_LABEL));
      box.height += leading;
    }
  return box;
}

static double
add_legend (SpSheet *self, double top)
{
  double row = sp_sheet_px (self, LEGEND_ROW);
  double gap = sp_sheet_px (self, 8);
  double height;
  g_autofree SpBox *boxes = NULL;
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func ((GDestroyNotify)g_strfreev);

  explain_common_marks (self);
  if (self->explained->len == 0)
    return top;
  boxes = g_new0 (SpBox, self->explained->len);
  for (guint i = 0; i < self->explained->len; i++)
    {
      const SpExplanation *entry = &g_array_index (self->explained, SpExplanation, i);
      double sample = add_explained (self, entry, 0, 0, FALSE) + gap;

      g_ptr_array_add (texts, wrap_explanation (self, entry, sample));
      boxes[i] = measure_entry (self, texts->pdata[i], sample);
    }
  height = sp_placement_flow (boxes, self->explained->len, sp_sheet_get_content_width (self),
                              sp_sheet_px (self, 24), 0, FALSE);
  sp_scene_builder_begin (self->builder, "legend",
                          sp_meaning_new (SP_MEANING_OBJECT, _ ("Legend")));
  for (guint i = 0; i < self->explained->len; i++)
    {
      const SpExplanation *entry = &g_array_index (self->explained, SpExplanation, i);
      double x = sp_sheet_get_padding (self) + boxes[i].x;
      double y = top + boxes[i].y;
      double width = add_explained (self, entry, x, y + row / 2, TRUE);

      sp_sheet_add_lines (self, texts->pdata[i], SP_TYPE_LABEL, SP_TOKEN_INK, x + width + gap,
                          y + (row - sp_sheet_get_leading (self, SP_TYPE_LABEL)) / 2);
    }
  sp_scene_builder_end (self->builder);
  return top + height + sp_sheet_px (self, 4);
}

static const char *
get_publisher (const SpSource *source)
{
  return source->publisher != NULL         ? source->publisher
         : source->container_title != NULL ? source->container_title
                                           : source->title;
}

/* The publishers behind the shown statements, each once, the most used first. */
static GPtrArray *
list_publishers (SpSheet *self)
{
  const GArray *statements = sp_sheet_sort_cited (self);
  g_autoptr (GHashTable) counts = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *publishers = g_ptr_array_new ();

  for (guint i = 0; i < statements->len; i++)
    {
      guint n;
      const guint32 *sources =
        sp_dataset_get_statement_sources (self->dataset, g_array_index (statements, guint32, i),
                                          &n);

      for (guint j = 0; j < n; j++)
        {
          const char *publisher = get_publisher (sp_dataset_get_source (self->dataset, sources[j]));
          guint count = publisher != NULL
                          ? GPOINTER_TO_UINT (g_hash_table_lookup (counts, publisher))
                          : 0;

          if (publisher == NULL)
            continue;
          if (count == 0)
            g_ptr_array_add (publishers, (gpointer)publisher);
          g_hash_table_insert (counts, (gpointer)publisher, GUINT_TO_POINTER (count + 1));
        }
    }
  /* Insertion sort: stable, and the list is short. */
  for (guint i = 1; i < publishers->len; i++)
    for (guint j = i;
         j > 0
         && GPOINTER_TO_UINT (g_hash_table_lookup (counts, publishers->pdata[j]))
              > GPOINTER_TO_UINT (g_hash_table_lookup (counts, publishers->pdata[j - 1]));
         j--)
      {
        gpointer publisher = publishers->pdata[j];

        publishers->pdata[j] = publishers->pdata[j - 1];
        publishers->pdata[j - 1] = publisher;
      }
  return publishers;
}

static char *
describe_sources (SpSheet *self)
{
  g_autoptr (GPtrArray) publishers = list_publishers (self);
  GString *text = g_string_new (NULL);
  guint more = publishers->len > MAX_PUBLISHERS ? publishers->len - MAX_PUBLISHERS : 0;

  for (guint i = 0; i < publishers->len - more; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", (const char *)publishers->pdata[i]);
  if (text->len == 0)
    return g_string_free (text, FALSE);
  if (more > 0)
    {
      g_autofree char *named = g_string_free (text, FALSE);

      /* Translators: the first %s is a list of publishers. */
      return g_strdup_printf (ngettext ("Sources: %s and %u more", "Sources: %s and %u more", more),
                              named, more);
    }
  g_string_prepend (text, _ ("Sources: "));
  return g_string_free (text, FALSE);
}

static void
append_part (GString *text, const char *part)
{
  if (part == NULL || *part == '\0')
    return;
  if (text->len > 0)
    g_string_append (text, " · ");
  g_string_append (text, part);
}

static void
append_corrections (SpSheet *self, GString *text)
{
  for (guint i = 0; i < sp_dataset_get_n_corrections (self->dataset); i++)
    {
      const SpCorrection *correction = sp_dataset_get_correction (self->dataset, i);
      g_autofree char *date = sp_date_show (correction->date, TRUE);
      /* Translators: a date and what was corrected then. */
      g_autofree char *part = g_strdup_printf (_ ("Corrected %s: %s"), date,
                                               sp_text_show (self->dataset, correction->text));

      append_part (text, part);
    }
}

static char *
describe_making (SpSheet *self, const char *order)
{
  GString *text = g_string_new (NULL);
  g_autofree char *authors = g_strjoinv (", ", (char **)sp_dataset_get_authors (self->dataset));
  const char *license = sp_dataset_get_license (self->dataset);
  SpDate updated = sp_dataset_get_updated (self->dataset);

  append_part (text, order);
  for (guint i = 0; i < self->notes->len; i++)
    append_part (text, self->notes->pdata[i]);
  append_part (text, authors);
  append_part (text, license);
  if (sp_date_is_set (updated))
    {
      g_autofree char *date = sp_date_show (updated, TRUE);
      /* Translators: %s is a date. */
      g_autofree char *part = g_strdup_printf (_ ("Data as of %s"), date);

      append_part (text, part);
    }
  append_corrections (self, text);
  append_part (text, self->request->credit);
  append_part (text, _ ("Made with Standpoint"));
  return g_string_free (text, FALSE);
}

void
sp_sheet_add_note (SpSheet *self, const char *note)
{
  g_ptr_array_add (self->notes, g_strdup (note));
}

/* In a picture from right to left a line is one, whatever word it begins with. */
static char *
begin_line (const SpSheet *self, const char *text)
{
  gboolean turned = sp_scene_builder_is_rtl_text (self->builder, "")
                    && !sp_scene_builder_is_rtl_text (self->builder, text);

  return g_strconcat (turned ? RIGHT_TO_LEFT_MARK : "", text, NULL);
}

double
sp_sheet_add_footer (SpSheet *self, double top, const char *order)
{
  g_autofree char *sources = describe_sources (self);
  g_autofree char *statements = sp_sentence_statements (self->dataset, sp_sheet_sort_cited (self));
  g_autofree char *making = describe_making (self, order);
  g_autofree char *first = *sources != '\0' ? g_strconcat (sources, " · ", statements, NULL)
                                            : g_strdup (statements);
  const char *const paragraphs[] = { first, making };
  double y = add_legend (self, top);

  sp_scene_builder_begin (self->builder, "footer", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (paragraphs); i++)
    {
      g_autofree char *text = begin_line (self, paragraphs[i]);
      g_auto (GStrv) lines = sp_text_measurer_wrap (self->measurer, text,
                                                    sp_sheet_get_style (self, SP_TYPE_NOTE),
                                                    sp_sheet_get_content_width (self), 0);

      y = sp_sheet_add_lines (self, lines, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT,
                              sp_sheet_get_padding (self), y);
    }
  sp_scene_builder_end (self->builder);
  return y + sp_sheet_get_padding (self) * 0.7;
}
