/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "scene/sp-scene-builder.h"
#include "sp-actor-names.h"
#include "sp-chart.h"

G_BEGIN_DECLS

/* The sizes of type that charts use. */
typedef enum
{
  SP_TYPE_HEADLINE,
  SP_TYPE_SUBTITLE,
  SP_TYPE_STRIP,
  SP_TYPE_QUESTION,
  SP_TYPE_NAME,
  SP_TYPE_HEADING,
  SP_TYPE_LABEL, /* values beside dots: ink */
  SP_TYPE_NOTE,
} SpType;

/* What a legend may have to explain. */
typedef enum
{
  SP_LEGEND_ON_RECORD,
  SP_LEGEND_REPORTED,
  SP_LEGEND_INFERRED,
  SP_LEGEND_CONDITIONAL,
  SP_LEGEND_CONTESTED,
  SP_LEGEND_RANGE,
  SP_LEGEND_CONTESTED_RANGE,
  SP_LEGEND_SPOKEN_FOR,
  SP_LEGEND_OLD,
  SP_LEGEND_MEASURED,
  SP_LEGEND_STATED,
  SP_LEGEND_PLEDGED,
  SP_LEGEND_REPORTED_DOT,
  SP_LEGEND_INFERRED_DOT,
  SP_LEGEND_OLD_DOT,
  SP_N_LEGENDS,
} SpLegend;

/* From the longest to the shortest. */
typedef enum
{
  SP_NAME_FULL,
  SP_NAME_SHORT,
  SP_NAME_CODE,
} SpNameForm;

/**
 * SpSheet:
 *
 * One picture in the making: what every kind of chart shares. Everything on it is in px of the
 * picture.
 */
typedef struct _SpSheet SpSheet;

/* Draws a sample of a legend with its left end at @x around @middle, or with @draw FALSE only
 * measures it. Returns its width. */
typedef double (*SpLegendSample) (
  SpSheet *sheet, double x, double middle, gboolean draw, gpointer data);

struct _SpSheet
{
  const SpChartRequest *request;
  SpSelection *selection;
  SpDataset *dataset;
  SpTextMeasurer *measurer;
  SpSceneBuilder *builder;
  SpActorNames *called;
  const char **names;       /* of @called, by place in the selection */
  const char **short_names; /* likewise */
  guint legend;             /* bits of SpLegend: the marks used */
  GArray *explained;        /* what else the legend explains */
  GPtrArray *notes;         /* of char *: for the footer */
  GArray *cited;            /* of guint32 statements, unsorted and repeated */
  gboolean names_cut;       /* some names had to be shortened */
  gboolean notes_cut;       /* some conditions or scopes had to be shortened */
  gboolean labels_cut;      /* some values are not written out */
  /* What each mark has before its words, such as land on a map: called by sp_mark_begin(); NULL for
   * nothing. */
  void (*add_body) (SpSheet *self, guint actor, guint issue, gpointer data);
  gpointer body_data;
};

SpSheet *sp_sheet_new (const SpChartRequest *request);
void sp_sheet_free (SpSheet *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpSheet, sp_sheet_free)

/* The name of the kind of chart. */
const char *sp_sheet_get_kind (const SpSheet *self);

/* @px of the design at its base size, in px of this picture. */
double sp_sheet_px (const SpSheet *self, double px);
/* The width between the paddings; the padding itself. */
double sp_sheet_get_content_width (const SpSheet *self);
double sp_sheet_get_padding (const SpSheet *self);

SpTextStyle sp_sheet_get_style (const SpSheet *self, SpType type);
/* From line to line. */
double sp_sheet_get_leading (const SpSheet *self, SpType type);
double sp_sheet_get_text_width (const SpSheet *self, const char *text, SpType type);
/* Where the baseline stands in a line of text whose top is at @top. */
double sp_sheet_get_baseline (const SpSheet *self, SpType type, double top);

/* One line of text in a line box whose top is at @top. */
void sp_sheet_add_text (
  SpSheet *self, const char *text, SpType type, SpToken ink, SpAnchor anchor, double x, double top);
/* The same on a shape painted with @fill and @hues: in the ink that stands out from it in every theme,
 * on a plate of its own where @fill is a pattern. The plate reaches over the ends of the text by
 * sp_sheet_get_plate_margin() on either side. */
void sp_sheet_add_text_on (SpSheet *self,
                           const char *text,
                           SpType type,
                           SpToken fill,
                           SpHues hues,
                           SpAnchor anchor,
                           double x,
                           double top);
double sp_sheet_get_plate_margin (const SpSheet *self);
/* The same on a @ground that is narrow: the plate is not wider than @room. */
void sp_sheet_add_text_within (SpSheet *self,
                               const char *text,
                               SpType type,
                               SpPaint ground,
                               SpAnchor anchor,
                               double x,
                               double top,
                               double room);
/* Lines of it, one under another; returns where the next would begin. */
double sp_sheet_add_lines_on (
  SpSheet *self, char **lines, SpType type, SpToken fill, SpHues hues, double x, double top);
/* Whether wrapped lines of a text had to be shortened. */
gboolean sp_sheet_is_cut (char **lines, const char *text);

/* Lines one under another; returns where the next would begin. */
double sp_sheet_add_lines (
  SpSheet *self, char **lines, SpType type, SpToken ink, double x, double top);

/* The longest form of the name of the actor at @place that fits into @width, shortened where none
 * does. Notes down when it is a code or cut. g_free(). */
char *sp_sheet_fit_name (SpSheet *self, guint place, SpType type, double width);

/* The name of an actor in a crowd: its code, however wide, so that all in it are alike; else as above. */
char *sp_sheet_get_compact_name (SpSheet *self, guint place, SpType type, double width);

/* The same in up to two lines, broken between words, before it comes to a code. NULL-terminated; g_strfreev(). */
char **sp_sheet_wrap_name (SpSheet *self, guint place, SpType type, double width);

/* The actor's flag, or a chip with its first letter, framed. */
void sp_sheet_add_flag (SpSheet *self, guint place, double x, double y, double width);
/* The height of a flag of that width. */
double sp_sheet_get_flag_height (double width);

void sp_sheet_use_legend (SpSheet *self, SpLegend entry);

/* What only one kind of chart draws, explained in the order of the calls, each text once, before the
 * common marks. @data must stay until the footer is added. */
void sp_sheet_explain (SpSheet *self, const char *text, SpLegendSample sample, gpointer data);
/* The same with a box of that paint. */
void sp_sheet_explain_swatch (SpSheet *self, const char *text, SpPaint paint);

/* A sentence for the footer, behind how marks are ordered. */
void sp_sheet_add_note (SpSheet *self, const char *note);

/* Notes down that the picture rests on a statement beside those of the selection's standings. */
void sp_sheet_cite (SpSheet *self, guint32 statement);

/* Headline and subtitle; returns the y below them. */
double sp_sheet_add_header (SpSheet *self);
/* Legend and footer; @order: how marks are ordered, for the footer. Returns the y of the picture's
 * end. */
double sp_sheet_add_footer (SpSheet *self, double top, const char *order);

/* Ends the picture. @bottom is where its content ends, from sp_sheet_add_footer(). Fails with
 * SP_CHART_ERROR_TOO_SMALL where the size
 * @asked for does not hold it; the sheet may have been laid out wider. */
SpScene *sp_sheet_finish (SpSheet *self,
                          const SpChartRequest *asked,
                          double bottom,
                          GError **error);

/* The width that every chart needs, in px of the picture. */
double sp_sheet_get_min_width (const SpChartRequest *request);

G_END_DECLS
