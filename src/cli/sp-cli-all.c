/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-cli-all.h"

#include "chart/sp-chart.h"
#include "export/sp-output.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

typedef struct
{
  SpDataset *dataset;
  const SpCliPicture *picture;
  const char *folder;
  guint n_written;
} Batch;

/* A chart for which the data are not enough is none of those that fit. */
static SpStatus
write_view (Batch *self, const SpView *view, const char *name)
{
  g_autofree char *file_name = g_strconcat (name, ".svg", NULL);
  g_autofree char *path = g_build_filename (self->folder, file_name, NULL);
  g_autofree char *line = g_strconcat (path, "\n", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) document = sp_cli_picture_draw (self->picture, self->dataset, view, &error);

  if (document == NULL)
    {
      if (!g_error_matches (error, SP_CHART_ERROR, SP_CHART_ERROR_NO_FIT))
        sp_cli_complain ("%s: %s", path, error->message);
      return SP_STATUS_OK;
    }
  if (!sp_output_write (path, document, &error))
    {
      sp_cli_complain_output (error);
      return SP_STATUS_OUTPUT;
    }
  self->n_written++;
  return sp_cli_print (line) ? SP_STATUS_OK : SP_STATUS_OUTPUT;
}

static void
show_issues (SpView *view, const guint32 *issues, guint n)
{
  g_clear_pointer (&view->issues, g_array_unref);
  view->issues = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_array_append_vals (view->issues, issues, n);
}

/* The view of @n issues, named after its kind and them. */
static SpStatus
write_issues (Batch *self, SpView *view, const guint32 *issues, guint n)
{
  GString *name = g_string_new (view->chart);
  SpStatus status;

  for (guint i = 0; i < n; i++)
    g_string_append_printf (name, "-%s", sp_dataset_get_issue (self->dataset, issues[i])->id);
  show_issues (view, issues, n);
  status = write_view (self, view, name->str);
  g_string_free (name, TRUE);
  return status;
}

/* A chart of two issues shows the first one against each other. */
static SpStatus
write_pairs (Batch *self, SpView *view, const guint32 *issues, guint n)
{
  SpStatus status = SP_STATUS_OK;

  for (guint i = 1; i < n && status == SP_STATUS_OK; i++)
    status = write_issues (self, view, (const guint32[]){ issues[0], issues[i] }, 2);
  return status;
}

static SpStatus
write_each (Batch *self, SpView *view, const guint32 *issues, guint n)
{
  SpStatus status = SP_STATUS_OK;

  for (guint i = 0; i < n && status == SP_STATUS_OK; i++)
    status = write_issues (self, view, &issues[i], 1);
  return status;
}

static SpStatus
write_kind (Batch *self, const SpView *chosen, const SpChartKind *kind)
{
  g_autoptr (SpView) view = sp_view_copy (chosen);
  g_autoptr (GArray) issues = g_array_ref (view->issues);
  const guint32 *indexes = (const guint32 *)(gpointer)issues->data;
  SpStatus status = SP_STATUS_OK;

  g_free (view->chart);
  view->chart = g_strdup (kind->name);
  if (kind->max_issues == 0)
    status = write_view (self, view, kind->name);
  if (status != SP_STATUS_OK)
    return status;
  return kind->min_issues > 1
           ? (kind->max_issues == 2 ? write_pairs (self, view, indexes, issues->len) : status)
           : write_each (self, view, indexes, issues->len);
}

static void
show_every_issue (SpView *view, const SpDataset *dataset)
{
  guint n = sp_dataset_get_n_issues (dataset);
  g_autofree guint32 *issues = g_new (guint32, n);

  for (guint i = 0; i < n; i++)
    issues[i] = i;
  show_issues (view, issues, n);
}

/* The dataset's own headline tells what is found in its own picture, and in no other. */
static SpView *
make_view (SpDataset *dataset, const SpCliChoices *choices)
{
  SpView *view = sp_cli_view_new (dataset, choices);

  if (view == NULL)
    return NULL;
  if (choices->issues == NULL)
    show_every_issue (view, dataset);
  if (choices->title == NULL)
    g_clear_pointer (&view->title, sp_text_free);
  if (choices->subtitle == NULL)
    g_clear_pointer (&view->subtitle, sp_text_free);
  return view;
}

SpStatus
sp_cli_all_export (SpDataset *dataset,
                   const SpCliChoices *choices,
                   const SpCliPicture *picture,
                   const char *folder)
{
  Batch batch = { .dataset = dataset, .picture = picture, .folder = folder };
  g_autoptr (SpView) view = make_view (dataset, choices);
  const SpChartKind *const *kinds;
  SpStatus status = SP_STATUS_OK;
  guint n;

  if (view == NULL)
    return SP_STATUS_USAGE;
  if (g_mkdir_with_parents (folder, 0777) != 0)
    {
      sp_cli_complain ("%s: %s", folder, g_strerror (errno));
      return SP_STATUS_OUTPUT;
    }
  kinds = sp_chart_get_kinds (&n);
  for (guint i = 0; i < n && status == SP_STATUS_OK; i++)
    if (choices->chart == NULL || g_str_equal (choices->chart, kinds[i]->name))
      status = write_kind (&batch, view, kinds[i]);
  return status == SP_STATUS_OK && batch.n_written == 0 ? SP_STATUS_USAGE : status;
}
