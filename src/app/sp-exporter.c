/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-exporter.h"

#include "export/sp-output.h"

#include <glib/gi18n.h>

/* The running program, also where another version has been installed over it since. */
#define PROGRAM "/proc/self/exe"

typedef struct
{
  GSubprocess *process;
  GCancellable *cancellable;
  gulong cancelling;
  GFile *file; /* NULL: it is not written */
} Job;

static void
free_job (gpointer data)
{
  Job *job = data;

  g_cancellable_disconnect (job->cancellable, job->cancelling);
  g_clear_object (&job->cancellable);
  g_clear_object (&job->process);
  g_clear_object (&job->file);
  g_free (job);
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

/* Its task data are those of the one that made the document: it frees neither. */
static void
save_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  GTask *making = task_data;
  Job *job = g_task_get_task_data (making);
  SpProof *proof = g_object_get_data (G_OBJECT (making), "proof");
  GError *error = NULL;

  if (save (job->file, proof->document, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) making = G_TASK (data);
  GError *error = NULL;

  if (g_task_propagate_boolean (G_TASK (result), &error))
    g_task_return_boolean (making, TRUE);
  else
    g_task_return_error (making, error);
}

static void
hand_over (GTask *task, SpProof *proof)
{
  Job *job = g_task_get_task_data (task);
  g_autoptr (GTask) saving = NULL;

  if (job->file == NULL)
    {
      g_task_return_pointer (task, proof, (GDestroyNotify)sp_proof_free);
      return;
    }
  g_object_set_data_full (G_OBJECT (task), "proof", proof, (GDestroyNotify)sp_proof_free);
  saving = g_task_new (NULL, NULL, saved_cb, g_object_ref (task));
  g_task_set_task_data (saving, task, NULL);
  g_task_run_in_thread (saving, save_thread);
}

static SpProof *
read_answer (GSubprocess *process, GBytes *bytes, GError **error)
{
  g_autoptr (GVariant) answer = NULL;

  if (!g_subprocess_get_successful (process))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("Drawing it ended early"));
      return NULL;
    }
  answer = g_variant_ref_sink (g_variant_new_from_bytes (SP_PRESS_ANSWER, bytes, FALSE));
  return sp_proof_new (answer, error);
}

static void
answered_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = G_TASK (data);
  g_autoptr (GBytes) bytes = NULL;
  GError *error = NULL;
  SpProof *proof = NULL;

  if (g_task_return_error_if_cancelled (task))
    return;
  if (g_subprocess_communicate_finish (G_SUBPROCESS (source), result, &bytes, NULL, &error))
    proof = read_answer (G_SUBPROCESS (source), bytes, &error);
  if (proof != NULL)
    hand_over (task, proof);
  else
    g_task_return_error (task, error);
}

static void
cancelled_cb (GCancellable *cancellable, gpointer process)
{
  g_subprocess_force_exit (process);
}

/* A choice of groups and of no actor besides is one of groups. */
static SpView *
tidy_view (const SpView *view)
{
  SpView *tidy = sp_view_copy (view);

  if (tidy->actors != NULL && tidy->actors->len == 0 && tidy->groups != NULL)
    g_clear_pointer (&tidy->actors, g_array_unref);
  return tidy;
}

static void
start (const SpExport *export,
       SpPressJob what,
       SpClaimsFormat claims,
       GFile *file,
       GCancellable *cancellable,
       GAsyncReadyCallback callback,
       gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  g_autoptr (SpView) view = tidy_view (export->view);
  g_autoptr (GVariant) order = g_variant_ref_sink (
    sp_press_order_new (export->dataset, view, export->edition, what, claims));
  g_autoptr (GBytes) bytes = g_variant_get_data_as_bytes (order);
  Job *job = g_new0 (Job, 1);
  GError *error = NULL;

  g_task_set_task_data (task, job, free_job);
  job->file = file != NULL ? g_object_ref (file) : NULL;
  job->process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE,
                                   &error, PROGRAM, SP_PRESS_ARGUMENT, NULL);
  if (job->process == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  g_subprocess_communicate_async (job->process, bytes, NULL, answered_cb, g_object_ref (task));
  if (cancellable == NULL)
    return;
  job->cancellable = g_object_ref (cancellable);
  job->cancelling = g_cancellable_connect (cancellable, G_CALLBACK (cancelled_cb),
                                           g_object_ref (job->process), g_object_unref);
}

void
sp_exporter_write_async (const SpExport *export,
                         GFile *file,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer data)
{
  g_return_if_fail (export != NULL && file != NULL);

  start (export, SP_PRESS_PICTURE, SP_CLAIMS_HTML, file, cancellable, callback, data);
}

void
sp_exporter_write_claims_async (const SpExport *export,
                                GFile *file,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer data)
{
  g_autofree char *name = NULL;
  SpClaimsFormat format = SP_CLAIMS_HTML;

  g_return_if_fail (export != NULL && file != NULL);

  name = g_file_get_basename (file);
  sp_claims_format_from_path (name, &format);
  start (export, SP_PRESS_CLAIMS, format, file, cancellable, callback, data);
}

gboolean
sp_exporter_write_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

void
sp_exporter_make_async (const SpExport *export,
                        SpPressJob job,
                        GCancellable *cancellable,
                        GAsyncReadyCallback callback,
                        gpointer data)
{
  g_return_if_fail (export != NULL);

  start (export, job, SP_CLAIMS_HTML, NULL, cancellable, callback, data);
}

SpProof *
sp_exporter_make_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
