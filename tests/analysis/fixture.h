/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "dataset/sp-reader.h"

/* A dataset from its members, written with ' for " to be readable; format, version and title are
 * added. */
static inline SpDataset *
fixture_read (const char *members)
{
  g_autofree char *json =
    g_strconcat ("{'format': 'standpoint', 'version': 1, 'title': 'Fixture', ", members, "}", NULL);
  g_autoptr (GBytes)
    bytes = g_bytes_new_take (g_strdelimit (g_strdup (json), "'", '"'), strlen (json));
  g_autoptr (SpProblems) problems = sp_problems_new ("fixture");
  SpDataset *dataset = sp_reader_read (bytes, problems);

  for (guint i = 0; i < sp_problems_get_n (problems); i++)
    if (sp_problems_get (problems, i)->severity == SP_SEVERITY_ERROR)
      g_error ("%s", sp_problems_get (problems, i)->message);
  g_assert_nonnull (dataset);
  return dataset;
}

static inline guint32
fixture_day (const char *text)
{
  SpDate date = SP_DATE_NONE;

  g_assert_true (sp_date_parse (text, -1, &date));
  return sp_date_last_day (date);
}
