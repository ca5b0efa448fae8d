/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "analysis/sp-selection.h"
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

/* The width of a picture when none is asked for. */
#define SP_CHART_WIDTH 1240.0

/**
 * SpChartRequest: @selection: what to show
 * @measurer: measures with the picture's fonts
 * @width: px, > 0
 * @height: px; 0: as high as needed
 * @scale: of all type, 1 for the sizes of docs/svg.md; the window passes the desktop's text scale
 * @padding: px around the picture
 * @palette: hues for every issue instead of its own; -1: its own
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
} SpChartRequest;

/* @request with its defaults; the caller sets selection and measurer. */
void sp_chart_request_init (SpChartRequest *request);

/**
 * SpChartKind: @name: as the view, the command line and the SVG say it
 * @title: for people; untranslated, marked for gettext
 */
typedef struct
{
  const char *name;
  const char *title;
  SpScene *(*layout) (const SpChartRequest *request, GError **error);
} SpChartKind;

/* Every kind that is built, in the order of lists. A new chart is a new file and a line in this
 * table. */
const SpChartKind *sp_chart_get_kinds (guint *n);
const SpChartKind *sp_chart_find_kind (const char *name);

/* Lays out the kind that the selection's view names (else `positions`). NULL and an SP_CHART_ERROR
 * otherwise. */
SpScene *sp_chart_layout (const SpChartRequest *request, GError **error);

G_END_DECLS
