/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis/sp-news.h"
#include "chart/sp-chart.h"
#include "dataset/sp-view-json.h"
#include "export/sp-svg-reader.h"
#include "sp-document-private.h"
#include "sp-watcher.h"

#include <glib/gi18n.h>

#define SAMPLE_PREFIX "sample:"
#define SAMPLE_PATH   "/org/standpoint/Standpoint/datasets/%s.standpoint.json"

enum
{
  LOADED,
  CHANGED,
  SELECTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SpDocument, sp_document, G_TYPE_OBJECT)

/* What a reading thread hands back. */
typedef struct
{
  char *name;
  char *kept_view;    /* JSON; NULL for the file's own */
  gboolean is_reload; /* of what the document shows */
  char *sign;
  SpDataset *dataset;
  SpView *view;
  gboolean was_changed;
  SpEdition *edition; /* of a picture */
  SpProblems *problems;
} Reading;

static void
free_edition (SpEdition *edition)
{
  sp_edition_clear (edition);
  g_free (edition);
}

static void
free_reading (gpointer data)
{
  Reading *self = data;

  g_free (self->name);
  g_free (self->kept_view);
  g_free (self->sign);
  g_clear_pointer (&self->dataset, sp_dataset_unref);
  g_clear_pointer (&self->view, sp_view_free);
  g_clear_pointer (&self->edition, free_edition);
  g_clear_pointer (&self->problems, sp_problems_free);
  g_free (self);
}

static void
sp_document_finalize (GObject *object)
{
  SpDocument *self = SP_DOCUMENT (object);

  g_clear_pointer (&self->selection, sp_selection_unref);
  g_clear_pointer (&self->everything, sp_selection_unref);
  g_clear_pointer (&self->view, sp_view_free);
  g_clear_pointer (&self->own, sp_view_free);
  g_clear_pointer (&self->dataset, sp_dataset_unref);
  g_clear_pointer (&self->edition, free_edition);
  g_clear_object (&self->opening);
  g_clear_pointer (&self->news, g_ptr_array_unref);
  g_free (self->chosen);
  g_free (self->address);
  g_free (self->name);
  g_free (self->file_view);
  g_free (self->sign);
  g_free (self->selected_actor);
  g_free (self->selected_issue);
  G_OBJECT_CLASS (sp_document_parent_class)->finalize (object);
}

static void
sp_document_class_init (SpDocumentClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_document_finalize;
  signals[LOADED] = g_signal_new ("loaded", SP_TYPE_DOCUMENT, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 0);
  signals[CHANGED] = g_signal_new ("changed", SP_TYPE_DOCUMENT, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
  signals[SELECTED] = g_signal_new ("selected", SP_TYPE_DOCUMENT, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                    NULL, G_TYPE_NONE, 0);
}

static void
sp_document_init (SpDocument *self)
{
}

/* Of one dataset everything is read once; each further view only looks at what it shows. */
static void
choose (SpDocument *self)
{
  g_autoptr (SpSelection) before = g_steal_pointer (&self->everything);
  g_autoptr (SpView) all = sp_view_copy (self->view);

  g_clear_pointer (&all->issues, g_array_unref);
  g_clear_pointer (&self->selection, sp_selection_unref);
  self->everything = before != NULL && sp_selection_get_dataset (before) == self->dataset
                       ? sp_selection_new_view (before, all)
                       : sp_selection_new (self->dataset, all);
  self->selection = sp_chart_select_again (self->everything, self->view);
  g_free (self->chosen);
  self->chosen = g_new0 (gboolean, sp_dataset_get_n_actors (self->dataset));
  for (guint i = 0; i < sp_selection_get_n_actors (self->everything); i++)
    self->chosen[sp_selection_get_actor (self->everything, i)] = TRUE;
}

void
sp_document_refresh (SpDocument *self)
{
  choose (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static gboolean
is_sample (const char *name)
{
  return g_str_has_prefix (name, SAMPLE_PREFIX);
}

static GBytes *
load (const char *name, GError **error)
{
  g_autofree char *path = NULL;
  g_autoptr (GFile) file = NULL;
  GBytes *bytes;

  if (is_sample (name))
    {
      path = g_strdup_printf (SAMPLE_PATH, name + strlen (SAMPLE_PREFIX));
      bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
      if (bytes == NULL)
        g_set_error (error, G_RESOURCE_ERROR, G_RESOURCE_ERROR_NOT_FOUND,
                     _ ("There is no bundled dataset “%s”. The menu beside “Open” lists them."),
                     name + strlen (SAMPLE_PREFIX));
      return bytes;
    }
  file = g_file_new_for_commandline_arg (name);
  path = g_file_get_path (file);
  bytes = path != NULL ? sp_reader_load (path, error) : g_file_load_bytes (file, NULL, NULL, error);
  if (bytes == NULL)
    g_prefix_error (error, "%s: ", name);
  return bytes;
}

/* The language of its data need not be said. */
static SpEdition *
read_edition (const SpSvgContents *contents, const SpDataset *dataset)
{
  SpEdition *edition = g_new0 (SpEdition, 1);

  sp_edition_init (edition, SP_CHART_WIDTH);
  sp_edition_take_contents (edition, contents);
  if (g_strcmp0 (edition->language, sp_dataset_get_language (dataset)) == 0)
    g_clear_pointer (&edition->language, g_free);
  return edition;
}

/* A picture made by Standpoint carries its data and its view. FALSE and an error where it carries none; of
 * mistakes in the data the problems tell. */
static gboolean
read_picture (Reading *self, GBytes *svg, GError **error)
{
  g_autoptr (SpSvgContents) contents = sp_svg_reader_read (svg, error);
  g_autoptr (GBytes) data = contents != NULL ? sp_svg_contents_get_dataset (contents, error) : NULL;

  if (data == NULL)
    {
      g_prefix_error (error, "%s: ", self->name);
      return FALSE;
    }
  self->dataset = sp_svg_contents_read (contents, &self->view, self->problems);
  if (self->dataset != NULL)
    self->edition = read_edition (contents, self->dataset);
  self->was_changed = contents->drawing_changed || contents->data_changed;
  return TRUE;
}

static void
read_dataset (Reading *self, GBytes *bytes)
{
  self->dataset = sp_reader_read (bytes, self->problems);
  if (self->dataset != NULL)
    self->view = sp_view_copy (sp_dataset_get_view (self->dataset));
}

static void
read_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Reading *reading = task_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;

  /* Before it is read: what changes meanwhile is another state. */
  if (!is_sample (reading->name))
    {
      g_autoptr (GFile) file = g_file_new_for_commandline_arg (reading->name);

      reading->sign = sp_watcher_dup_sign (file);
    }
  bytes = load (reading->name, &error);
  if (bytes == NULL)
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }
  if (!sp_svg_reader_recognises (bytes))
    read_dataset (reading, bytes);
  else if (!read_picture (reading, bytes, &error))
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }
  g_task_return_boolean (task, TRUE);
}

static void
start_reading (SpDocument *self, Reading *reading, GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = NULL;

  self->is_opening = !reading->is_reload;
  if (self->opening != NULL)
    g_cancellable_cancel (self->opening);
  g_clear_object (&self->opening);
  self->opening = g_cancellable_new ();
  reading->problems = sp_problems_new (reading->name);
  task = g_task_new (self, self->opening, callback, data);
  g_task_set_check_cancellable (task, TRUE);
  g_task_set_task_data (task, reading, free_reading);
  g_task_run_in_thread (task, read_thread);
}

void
sp_document_open_view_async (
  SpDocument *self, const char *name, const char *view, GAsyncReadyCallback callback, gpointer data)
{
  Reading *reading;

  g_return_if_fail (SP_IS_DOCUMENT (self));
  g_return_if_fail (name != NULL);

  reading = g_new0 (Reading, 1);
  reading->name = g_strdup (name);
  reading->kept_view = g_strdup (view);
  start_reading (self, reading, callback, data);
}

void
sp_document_open_async (SpDocument *self,
                        const char *name,
                        GAsyncReadyCallback callback,
                        gpointer data)
{
  sp_document_open_view_async (self, name, NULL, callback, data);
}

void
sp_document_reload_async (SpDocument *self, GAsyncReadyCallback callback, gpointer data)
{
  Reading *reading;

  g_return_if_fail (SP_IS_DOCUMENT (self));
  g_return_if_fail (self->address != NULL);

  if (self->is_opening)
    {
      g_task_report_new_error (self, callback, data, NULL, G_IO_ERROR, G_IO_ERROR_CANCELLED, "%s",
                               _ ("Another dataset is being opened"));
      return;
    }
  reading = g_new0 (Reading, 1);
  reading->name = g_strdup (self->address);
  reading->is_reload = TRUE;
  start_reading (self, reading, callback, data);
}

/* A selection of the old data means nothing in others. */
static void
forget_selected (SpDocument *self)
{
  g_clear_pointer (&self->selected_actor, g_free);
  g_clear_pointer (&self->selected_issue, g_free);
}

static gboolean
has_selected (SpDocument *self, const SpDataset *dataset)
{
  return self->selected_actor != NULL && self->selected_issue != NULL
         && sp_dataset_find_actor (dataset, self->selected_actor) != SP_NONE
         && sp_dataset_find_issue (dataset, self->selected_issue) != SP_NONE;
}

/* A chart of a later version is no reason not to show the positions. */
static void
mend_view (SpView *view)
{
  if (view->chart != NULL && sp_chart_find_kind (view->chart) == NULL)
    g_clear_pointer (&view->chart, g_free);
}

static void
take_view (SpDocument *self, Reading *reading, const char *kept)
{
  SpView *view = kept != NULL ? sp_view_from_json (kept, reading->dataset) : NULL;

  mend_view (reading->view);
  g_free (self->file_view);
  self->file_view = sp_view_to_json (reading->view, reading->dataset);
  g_clear_pointer (&self->own, sp_view_free);
  self->own = sp_view_copy (reading->view);
  if (view != NULL)
    mend_view (view);
  g_clear_pointer (&self->view, sp_view_free);
  self->view = view != NULL ? view : g_steal_pointer (&reading->view);
}

static void
take_dataset (SpDocument *self, Reading *reading)
{
  g_clear_pointer (&self->dataset, sp_dataset_unref);
  self->dataset = g_steal_pointer (&reading->dataset);
  self->was_changed = reading->was_changed;
  g_clear_pointer (&self->edition, free_edition);
  self->edition = g_steal_pointer (&reading->edition);
  g_free (self->sign);
  self->sign = g_steal_pointer (&reading->sign);
  g_free (self->address);
  self->address = g_strdup (reading->name);
  g_free (self->name);
  self->name = g_filename_display_basename (
    is_sample (reading->name) ? reading->name + strlen (SAMPLE_PREFIX) : reading->name);
}

static void
take_reading (SpDocument *self, Reading *reading)
{
  g_autoptr (SpSelection) before = NULL;
  g_autofree char *kept = NULL;
  gboolean loses_selected = FALSE;

  g_clear_pointer (&self->news, g_ptr_array_unref);
  if (reading->is_reload)
    {
      before = sp_selection_ref (self->selection);
      kept = sp_document_dup_own_view (self);
      loses_selected = self->selected_actor != NULL && !has_selected (self, reading->dataset);
    }
  if (!reading->is_reload || loses_selected)
    forget_selected (self);
  take_view (self, reading, reading->is_reload ? kept : reading->kept_view);
  take_dataset (self, reading);
  if (before != NULL)
    {
      g_autoptr (SpSelection) after = sp_chart_select (self->dataset, self->view);

      self->news = sp_news_list (before, after);
    }
  /* Who hears that it is loaded may ask for what is chosen in it. */
  choose (self);
  g_signal_emit (self, signals[LOADED], 0);
  g_signal_emit (self, signals[CHANGED], 0);
  if (loses_selected)
    g_signal_emit (self, signals[SELECTED], 0);
}

gboolean
sp_document_open_finish (SpDocument *self,
                         GAsyncResult *result,
                         SpProblems **problems,
                         GError **error)
{
  Reading *reading = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) own_error = NULL;

  if (problems != NULL)
    *problems = NULL;
  if (!g_task_propagate_boolean (G_TASK (result), &own_error))
    {
      if (!g_error_matches (own_error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        self->is_opening = FALSE;
      g_propagate_error (error, g_steal_pointer (&own_error));
      return FALSE;
    }
  self->is_opening = FALSE;
  if (reading->dataset == NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _ ("“%s” has errors"),
                   reading->name);
      if (problems != NULL)
        *problems = g_steal_pointer (&reading->problems);
      return FALSE;
    }
  take_reading (self, reading);
  return TRUE;
}

SpDocument *
sp_document_new (void)
{
  return g_object_new (SP_TYPE_DOCUMENT, NULL);
}

SpDataset *
sp_document_get_dataset (SpDocument *self)
{
  return self->dataset;
}

SpSelection *
sp_document_get_selection (SpDocument *self)
{
  return self->selection;
}

const char *
sp_document_get_name (SpDocument *self)
{
  return self->name;
}

const char *
sp_document_get_address (SpDocument *self)
{
  return self->address;
}

GFile *
sp_document_get_file (SpDocument *self)
{
  return self->address == NULL || is_sample (self->address)
           ? NULL
           : g_file_new_for_commandline_arg (self->address);
}

const char *
sp_document_get_sign (SpDocument *self)
{
  return self->sign;
}

char *
sp_document_dup_own_view (SpDocument *self)
{
  g_autofree char *view = NULL;

  g_return_val_if_fail (SP_IS_DOCUMENT (self), NULL);

  if (self->dataset == NULL)
    return NULL;
  view = sp_view_to_json (self->view, self->dataset);
  return g_strcmp0 (view, self->file_view) == 0 ? NULL : g_steal_pointer (&view);
}

GPtrArray *
sp_document_get_news (SpDocument *self)
{
  return self->news;
}

const SpView *
sp_document_get_own_view (SpDocument *self)
{
  return self->own;
}

gboolean
sp_document_was_changed (SpDocument *self)
{
  return self->was_changed;
}

const SpEdition *
sp_document_get_edition (SpDocument *self)
{
  return self->edition;
}

void
sp_document_select (SpDocument *self, const char *actor, const char *issue)
{
  g_return_if_fail (SP_IS_DOCUMENT (self));

  if (g_strcmp0 (self->selected_actor, actor) == 0 && g_strcmp0 (self->selected_issue, issue) == 0)
    return;
  g_free (self->selected_actor);
  self->selected_actor = g_strdup (actor);
  g_free (self->selected_issue);
  self->selected_issue = g_strdup (issue);
  g_signal_emit (self, signals[SELECTED], 0);
}

const char *
sp_document_get_selected_actor (SpDocument *self)
{
  return self->selected_actor;
}

const char *
sp_document_get_selected_issue (SpDocument *self)
{
  return self->selected_issue;
}
