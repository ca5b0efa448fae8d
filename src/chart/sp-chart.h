/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "analysis/sp-selection.h"
#include "analysis/sp-table.h"
#include "scene/sp-look.h"
#include "scene/sp-scene.h"

G_BEGIN_DECLS

#define SP_CHART_ERROR (sp_chart_error_quark ())
GQuark sp_chart_error_quark (void);

typedef enum
{
  SP_CHART_ERROR_TOO_SMALL, /* the size asked for can't hold the chart; the message names the
                               smallest that can */
  SP_CHART_ERROR_NO_FIT,    /* the selection doesn't suit the kind of chart */
} SpChartError;

/* The smallest size that works, px, of an SP_CHART_ERROR_TOO_SMALL; FALSE for other errors. */
void sp_chart_set_needed_size (GError *error, double width, double height);
gboolean sp_chart_get_needed_size (const GError *error, double *width, double *height);

/* The width of a picture when none is asked for. */
#define SP_CHART_WIDTH 1240.0

/* The largest width and height, px: what cairo, and with it most viewers, can show. */
#define SP_CHART_MAX_SIZE 32767

/**
 * SpChartRequest: @selection: what to show
 * @measurer: measures with the picture's fonts
 * @width: px, > 0
 * @height: px; 0: as high as needed
 * @scale: of all type, none of which gets smaller than 12 px, 1 for the sizes of docs/svg.md; the window passes the desktop's text scale
 * @padding: px around the picture
 * @palette: hues for every issue instead of its own; -1: its own
 * @credit: a line for the footer; NULL: none
 */
typedef struct
{
  SpSelection *selection;
  SpTextMeasurer *measurer;
  double width;
  double height;
  double scale;
  double padding;
  int palette;
  const char *credit;
} SpChartRequest;

/* @request with its defaults; the caller sets selection and measurer. */
void sp_chart_request_init (SpChartRequest *request);

/**
 * SpChartKind: @name: as the view, the command line and the SVG say it
 * @title: for people; untranslated, marked for gettext
 * @forms: the names of its forms, the usual one first, NULL-terminated; NULL where it has but one
 * @min_issues, @max_issues: how many issues one picture shows; @max_issues 0: as many as there are
 * @max_actors: the most actors that one picture shows; 0: as many as there are
 * @zooms: whether a pane looks closer at it: it has more, or smaller, parts than fit
 * @needs: what it rests on beside the standings, so that a picture carries it
 * @suits: whether the data are enough for it; FALSE and SP_CHART_ERROR_NO_FIT, with the reason, where
 * not. NULL: always. The number of issues and actors is checked without it
 * @layout: draws it
 * @headline: what it finds, without the author's own title; NULL: the finding on its first issue
 * @subtitle: what the line below says of the data, without the author's own and without the
 * assumptions; NULL: the dataset's title and the day
 * @description: all that it shows, in words; NULL: who stands where on each issue
 * @tabulate: the same as a table; NULL: where each actor stands on each issue
 *
 * Results are in the language set; g_free(). Selections are those of sp_chart_select().
 */
typedef struct
{
  const char *name;
  const char *title;
  const char *const *forms;
  guint min_issues;
  guint max_issues;
  guint max_actors;
  gboolean zooms;
  SpNeeds needs;
  gboolean (*suits) (const SpSelection *selection, GError **error);
  SpScene *(*layout) (const SpChartRequest *request, GError **error);
  char *(*headline) (const SpSelection *selection);
  char *(*subtitle) (const SpSelection *selection);
  char *(*description) (const SpSelection *selection);
  SpTable *(*tabulate) (const SpSelection *selection);
} SpChartKind;

/* Every kind that is built, in the order of lists. A new chart is a new file, which defines its
 * kind, and a line in this table. */
#define SP_CHART_KINDS(KIND) \
  KIND (positions)           \
  KIND (matrix)              \
  KIND (map)                 \
  KIND (timeline)            \
  KIND (compare)             \
  KIND (agreement)           \
  KIND (changes)             \
  KIND (profile)

#define SP_CHART_DECLARE_KIND(name) extern const SpChartKind sp_##name##_kind;
SP_CHART_KINDS (SP_CHART_DECLARE_KIND)
#undef SP_CHART_DECLARE_KIND

const SpChartKind *const *sp_chart_get_kinds (guint *n);
const SpChartKind *sp_chart_find_kind (const char *name);

/* The kind that a view names; `positions` where it names none. NULL where there is none of the name. */
const SpChartKind *sp_chart_get_kind_of (const SpView *view);

/* The form that a view names, where its kind has it; else the kind's usual one; NULL for a kind
 * without forms. Static or the view's. */
const char *sp_chart_get_form (const SpView *view);

/* What a view selects in its kind of chart: of too many issues or actors the first, of too few
 * issues the dataset's others after them. @view: NULL for the dataset's own. */
SpSelection *sp_chart_select (SpDataset *dataset, const SpView *view);

/* The same of the dataset of @other, any selection of it, without reading all of its statements again. */
SpSelection *sp_chart_select_again (const SpSelection *other, const SpView *view);

/* Whether the selection is enough for the kind that its view names; FALSE and the reason, an
 * SP_CHART_ERROR_NO_FIT, where not. */
gboolean sp_chart_suits (const SpSelection *selection, GError **error);

/* What the chart of a selection shows, as a table in the language set; of any selection, also one that doesn't suit the kind. */
SpTable *sp_chart_tabulate (const SpSelection *selection);

/* Lays out the kind that the selection's view names (else `positions`). NULL and an SP_CHART_ERROR
 * otherwise. */
SpScene *sp_chart_layout (const SpChartRequest *request, GError **error);

/* The same with the fonts, the size of type, the palette and the credit of a look. */
SpScene *sp_chart_lay_out_in (
  SpSelection *selection, const SpLook *look, double width, double height, GError **error);

G_END_DECLS
