/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-exporter.h"

#include "chart/sp-chart.h"
#include "export/sp-claims.h"
#include "export/sp-output.h"
#include "export/sp-picture.h"

/* Pixels a px of a PNG: sharp on today's screens. */
#define PNG_SCALE 2.0

/* What becomes of a chart; @file may say in which format. */
typedef GBytes *(*Writer) (SpScene *scene, SpSelection *selection, GFile *file, GError **error);

typedef struct
{
  SpSelection *selection;
  GFile *file; /* NULL: only what would be written is asked for */
  Writer writer;
} Job;

static void
free_job (gpointer data)
{
  Job *job = data;

  sp_selection_unref (job->selection);
  g_clear_object (&job->file);
  g_free (job);
}

static GBytes *
write_picture (SpScene *scene, SpSelection *selection, GFile *file, GError **error)
{
  g_autoptr (SpLook) look = sp_look_new (SP_THEME_LIGHT);
  SpSetup setup = { .width = SP_CHART_WIDTH };
  g_autoptr (SpCarried) carried = NULL;
  SpSvgOptions options = { .look = look, .selection = selection };
  g_autofree char *name = file != NULL ? g_file_get_basename (file) : g_strdup ("");
  SpFormat format = SP_FORMAT_SVG;

  sp_format_from_path (name, &format);
  sp_setup_set_word (setup.theme, sp_theme_get_name (SP_THEME_LIGHT));
  if (format == SP_FORMAT_SVG && file != NULL)
    carried = sp_carried_new (scene, selection, SP_DATA_VIEW, &setup, NULL);
  options.carried = carried;
  return sp_picture_write (scene, &options, format, PNG_SCALE, error);
}

static GBytes *
write_claims (SpScene *scene, SpSelection *selection, GFile *file, GError **error)
{
  g_autoptr (SpClaims) claims = sp_claims_new (scene, selection);
  g_autofree char *name = g_file_get_basename (file);
  SpClaimsFormat format = SP_CLAIMS_HTML;

  sp_claims_format_from_path (name, &format);
  return sp_claims_write (claims, format);
}

/* A measurer belongs to one thread: this one has its own. */
static GBytes *
draw (const Job *job, GError **error)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  g_autoptr (SpScene) scene = NULL;
  SpChartRequest request;

  sp_chart_request_init (&request);
  request.selection = job->selection;
  request.measurer = measurer;
  scene = sp_chart_layout (&request, error);
  return scene != NULL ? job->writer (scene, job->selection, job->file, error) : NULL;
}

/* Where a file is not of this machine's folders, GIO knows how to replace it whole. */
static gboolean
save (GFile *file, GBytes *document, GCancellable *cancellable, GError **error)
{
  g_autofree char *path = g_file_get_path (file);

  if (path != NULL)
    return sp_output_write (path, document, error);
  return g_file_replace_contents (file, g_bytes_get_data (document, NULL),
                                  g_bytes_get_size (document), NULL, FALSE, G_FILE_CREATE_NONE,
                                  NULL, cancellable, error);
}

static void
write_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Job *job = task_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) document = draw (job, &error);

  if (document != NULL && save (job->file, document, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
draw_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  GError *error = NULL;
  GBytes *document = draw (task_data, &error);

  if (document != NULL)
    g_task_return_pointer (task, document, (GDestroyNotify)g_bytes_unref);
  else
    g_task_return_error (task, error);
}

static void
start (SpSelection *selection,
       GFile *file,
       Writer writer,
       GCancellable *cancellable,
       GAsyncReadyCallback callback,
       gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  Job *job = g_new0 (Job, 1);

  job->selection = sp_selection_ref (selection);
  job->file = file != NULL ? g_object_ref (file) : NULL;
  job->writer = writer;
  g_task_set_task_data (task, job, free_job);
  g_task_run_in_thread (task, file != NULL ? write_thread : draw_thread);
}

void
sp_exporter_write_async (SpSelection *selection,
                         GFile *file,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer data)
{
  start (selection, file, write_picture, cancellable, callback, data);
}

void
sp_exporter_write_claims_async (SpSelection *selection,
                                GFile *file,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer data)
{
  start (selection, file, write_claims, cancellable, callback, data);
}

gboolean
sp_exporter_write_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

void
sp_exporter_draw_async (SpSelection *selection,
                        GCancellable *cancellable,
                        GAsyncReadyCallback callback,
                        gpointer data)
{
  start (selection, NULL, write_picture, cancellable, callback, data);
}

GBytes *
sp_exporter_draw_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
