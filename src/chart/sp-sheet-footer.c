/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis/sp-names.h"
#include "analysis/sp-sentence.h"
#include "sp-glyphs.h"
#include "sp-placement.h"
#include "sp-sheet.h"

#include <glib/gi18n.h>

/* Publishers named before "and N more". */
#define MAX_PUBLISHERS 4

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
        sp_glyph_add_range_bar (self, x, x + pill, middle, FALSE);
      return pill;
    default:
      return add_dot_sample (self, entry, x, middle, draw);
    }
}

static double
add_legend (SpSheet *self, double top)
{
  SpLegend entries[SP_N_LEGENDS];
  SpBox boxes[SP_N_LEGENDS];
  double row = sp_sheet_px (self, 20);
  double gap = sp_sheet_px (self, 8);
  double x = sp_sheet_get_padding (self);
  double height;
  guint n = 0;

  for (SpLegend entry = 0; entry < SP_N_LEGENDS; entry++)
    if (self->legend & (1u << entry))
      {
        boxes[n].width = add_sample (self, entry, 0, 0, FALSE) + gap
                         + sp_sheet_get_text_width (self, get_legend_text (entry), SP_TYPE_LABEL);
        boxes[n].height = row;
        entries[n++] = entry;
      }
  if (n == 0)
    return top;
  height = sp_placement_flow (boxes, n, sp_sheet_get_content_width (self), sp_sheet_px (self, 24),
                              0, FALSE);
  sp_scene_builder_begin (self->builder, "legend",
                          sp_meaning_new (SP_MEANING_OBJECT, _ ("Legend")));
  for (guint i = 0; i < n; i++)
    {
      double y = top + boxes[i].y;
      double width = add_sample (self, entries[i], x + boxes[i].x, y + row / 2, TRUE);

      sp_sheet_add_text (self, get_legend_text (entries[i]), SP_TYPE_LABEL, SP_TOKEN_INK,
                         SP_ANCHOR_START, x + boxes[i].x + width + gap,
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
  const GArray *statements = sp_selection_get_statements (self->selection);
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
  append_part (text, _ ("Made with Standpoint"));
  return g_string_free (text, FALSE);
}

double
sp_sheet_add_footer (SpSheet *self, double top, const char *order)
{
  g_autofree char *sources = describe_sources (self);
  g_autofree char *statements = sp_sentence_statements (self->selection);
  g_autofree char *making = describe_making (self, order);
  g_autofree char *first = *sources != '\0' ? g_strconcat (sources, " · ", statements, NULL)
                                            : g_strdup (statements);
  const char *const paragraphs[] = { first, making };
  double y = add_legend (self, top);

  sp_scene_builder_begin (self->builder, "footer", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (paragraphs); i++)
    {
      g_auto (GStrv) lines = sp_text_measurer_wrap (self->measurer, paragraphs[i],
                                                    sp_sheet_get_style (self, SP_TYPE_NOTE),
                                                    sp_sheet_get_content_width (self), 0);

      y = sp_sheet_add_lines (self, lines, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT,
                              sp_sheet_get_padding (self), y);
    }
  sp_scene_builder_end (self->builder);
  return y + sp_sheet_get_padding (self) * 0.7;
}
