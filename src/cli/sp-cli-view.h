/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "dataset/sp-dataset.h"
#include "sp-cli.h"

G_BEGIN_DECLS

/**
 * SpCliChoices:
 *
 * What the options say about the view, as it was typed; NULL for what they leave out.
 */
typedef struct
{
  char *chart;
  char *form;
  char **issues;
  char **actors;
  char **groups;
  char *as_of;
  char *from;
  char **assume;
  char *sort;
  char *title;
  char *subtitle;
} SpCliChoices;

/* The dataset's own view with the choices in place of what it says. NULL, and the reason told, where
 * a choice is wrong. */
SpView *sp_cli_view_new (const SpDataset *dataset, const SpCliChoices *choices);

/* Whether there is the chart that the view names (a dataset may ask for one of a later version), it
 * has the form asked for, and shows as many issues and actors as were named one by one. FALSE, and
 * the reason told, where not. */
gboolean sp_cli_view_check_chart (const SpView *view, const SpCliChoices *choices);

G_END_DECLS
