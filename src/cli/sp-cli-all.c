/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-cli-all.h"

#include "analysis/sp-fill.h"
#include "analysis/sp-names.h"
#include "chart/sp-chart.h"
#include "export/sp-gallery.h"
#include "export/sp-output.h"
#include "sp-cli-progress.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#define INDEX "index.html"
/* More issues than this are counted, not named. */
#define MAX_NAMED 3

/* A picture to be: @name without suffix. */
typedef struct
{
  const SpChartKind *kind;
  GArray *issues; /* of guint32 */
  char *name;
} Plan;

typedef struct
{
  SpDataset *dataset;
  const SpCliPicture *picture;
  const char *folder;
  GArray *plans;
  GHashTable
    *names; /* taken, in small letters: some folders hold no two that differ in these only */
  SpGallery *gallery;
  GBytes *last; /* what was written last */
  guint n_written;
} Batch;

static void
clear_plan (gpointer data)
{
  Plan *self = data;

  g_array_unref (self->issues);
  g_free (self->name);
}

static void
init (Batch *self)
{
  self->plans = g_array_new (FALSE, TRUE, sizeof (Plan));
  g_array_set_clear_func (self->plans, clear_plan);
  self->names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

static void
clear (Batch *self)
{
  g_clear_pointer (&self->plans, g_array_unref);
  g_clear_pointer (&self->names, g_hash_table_unref);
  g_clear_pointer (&self->gallery, sp_gallery_free);
  g_clear_pointer (&self->last, g_bytes_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Batch, clear)

/* --- What is to be drawn */

/* Takes @name; of two that are the same the second gets a number. */
static char *
make_unique (Batch *self, char *name)
{
  g_autofree char *wanted = name;
  char *unique = g_strdup (wanted);

  for (guint i = 2; !g_hash_table_add (self->names, g_ascii_strdown (unique, -1)); i++)
    {
      g_free (unique);
      unique = g_strdup_printf ("%s-%u", wanted, i);
    }
  return unique;
}

static void
plan (Batch *self, const SpChartKind *kind, const guint32 *issues, guint n, gboolean named)
{
  GString *name = g_string_new (kind->name);
  Plan added = { .kind = kind, .issues = g_array_new (FALSE, FALSE, sizeof (guint32)) };

  for (guint i = 0; named && i < n; i++)
    g_string_append_printf (name, "-%s", sp_dataset_get_issue (self->dataset, issues[i])->id);
  g_array_append_vals (added.issues, issues, n);
  added.name = make_unique (self, g_string_free (name, FALSE));
  g_array_append_val (self->plans, added);
}

/* All issues together, where the kind shows any number of them; then each, or of a chart of two the
 * first one against each other. */
static void
plan_kind (Batch *self, const SpChartKind *kind, const GArray *chosen)
{
  const guint32 *issues = (const guint32 *)(gconstpointer)chosen->data;

  if (kind->max_issues == 0)
    plan (self, kind, issues, chosen->len, FALSE);
  if (kind->min_issues <= 1)
    for (guint i = 0; i < chosen->len; i++)
      plan (self, kind, &issues[i], 1, TRUE);
  else if (kind->max_issues == 2)
    for (guint i = 1; i < chosen->len; i++)
      plan (self, kind, (const guint32[]){ issues[0], issues[i] }, 2, TRUE);
}

static void
plan_all (Batch *self, const SpCliChoices *choices, const GArray *issues)
{
  guint n;
  const SpChartKind *const *kinds = sp_chart_get_kinds (&n);

  for (guint i = 0; i < n; i++)
    if (choices->chart == NULL || g_str_equal (choices->chart, kinds[i]->name))
      plan_kind (self, kinds[i], issues);
}

/* --- Drawing it */

/* "Troops", "Troops · Spending", "9 issues". g_free(). */
static char *
tell_issues (const Batch *self, const GArray *issues)
{
  GString *names = g_string_new (NULL);
  g_autofree char *n = g_strdup_printf ("%u", issues->len);

  if (issues->len > MAX_NAMED)
    {
      g_string_free (names, TRUE);
      return sp_fill (ngettext ("{n} issue", "{n} issues", issues->len), "n", n, NULL);
    }
  for (guint i = 0; i < issues->len; i++)
    {
      const SpIssue *issue = sp_dataset_get_issue (self->dataset,
                                                   g_array_index (issues, guint32, i));

      g_string_append_printf (names, "%s%s", i > 0 ? " · " : "",
                              sp_text_show (self->dataset, issue->title));
    }
  return g_string_free (names, FALSE);
}

/* The only issue that there is gives the same picture as all of them. */
static void
show (Batch *self, const Plan *planned, const char *file, const SpScene *scene, GBytes *document)
{
  g_autofree char *about = NULL;
  SpGalleryPicture picture = { .file = file, .is_image = self->picture->format != SP_FORMAT_PDF };
  gboolean is_same = self->last != NULL && g_bytes_equal (self->last, document);

  g_clear_pointer (&self->last, g_bytes_unref);
  self->last = g_bytes_ref (document);
  if (is_same)
    return;
  sp_cli_picture_speak (self->picture, self->dataset);
  about = tell_issues (self, planned->issues);
  /* Not _(), by which GLib keeps to the language that it met first. */
  picture.group = gettext (planned->kind->title);
  picture.about = about;
  sp_gallery_add (self->gallery, &picture, scene);
  sp_cli_speak ();
}

static void
tell_left_out (const char *path, const SpScene *scene)
{
  const char *const *left_out = sp_scene_get_left_out (scene);

  for (guint i = 0; left_out[i] != NULL; i++)
    sp_cli_complain ("%s: %s", path, left_out[i]);
}

static SpStatus
write_file (const Batch *self, const char *file, GBytes *document)
{
  g_autofree char *path = g_build_filename (self->folder, file, NULL);
  g_autofree char *line = g_strconcat (path, "\n", NULL);
  g_autoptr (GError) error = NULL;

  if (sp_output_write (path, document, &error))
    return sp_cli_print (line) ? SP_STATUS_OK : SP_STATUS_OUTPUT;
  sp_cli_complain_output (error);
  return SP_STATUS_OUTPUT;
}

/* A chart for which the data are not enough is none of those that fit. */
static SpStatus
write_plan (Batch *self, const SpView *view, const Plan *planned)
{
  g_autofree char *file = g_strconcat (planned->name, ".",
                                       sp_format_get_name (self->picture->format), NULL);
  g_autofree char *path = g_build_filename (self->folder, file, NULL);
  g_autoptr (SpScene) scene = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes)
    document = sp_cli_picture_draw (self->picture, self->dataset, view, &scene, &error);

  if (document == NULL)
    {
      if (!g_error_matches (error, SP_CHART_ERROR, SP_CHART_ERROR_NO_FIT))
        sp_cli_complain ("%s: %s", path, error->message);
      return SP_STATUS_OK;
    }
  tell_left_out (path, scene);
  show (self, planned, file, scene, document);
  self->n_written++;
  return write_file (self, file, document);
}

static void
show_issues (SpView *view, const guint32 *issues, guint n)
{
  g_clear_pointer (&view->issues, g_array_unref);
  view->issues = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_array_append_vals (view->issues, issues, n);
}

static SpStatus
write_plans (Batch *self, const SpView *chosen)
{
  SpStatus status = SP_STATUS_OK;

  for (guint i = 0; i < self->plans->len && status == SP_STATUS_OK; i++)
    {
      const Plan *planned = &g_array_index (self->plans, Plan, i);
      g_autoptr (SpView) view = sp_view_copy (chosen);

      sp_cli_progress_show (i + 1, self->plans->len);
      g_free (view->chart);
      view->chart = g_strdup (planned->kind->name);
      show_issues (view, (const guint32 *)(gpointer)planned->issues->data, planned->issues->len);
      status = write_plan (self, view, planned);
    }
  sp_cli_progress_clear ();
  return status;
}

static SpGallery *
make_gallery (const Batch *self)
{
  const SpText *description = sp_dataset_get_description (self->dataset);
  SpGallery *gallery;

  sp_cli_picture_speak (self->picture, self->dataset);
  gallery = sp_gallery_new (sp_text_show (self->dataset, sp_dataset_get_title (self->dataset)),
                            description != NULL ? sp_text_show (self->dataset, description) : NULL);
  sp_cli_speak ();
  return gallery;
}

/* Last, so that it leads to nothing that is not there yet. */
static SpStatus
write_index (const Batch *self)
{
  g_autoptr (GBytes) page = NULL;

  sp_cli_picture_speak (self->picture, self->dataset);
  page = sp_gallery_write (self->gallery);
  sp_cli_speak ();
  return write_file (self, INDEX, page);
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
  g_auto (Batch) batch = { .dataset = dataset, .picture = picture, .folder = folder };
  g_autoptr (SpView) view = make_view (dataset, choices);
  SpStatus status;

  if (view == NULL)
    return SP_STATUS_USAGE;
  if (g_mkdir_with_parents (folder, 0777) != 0)
    {
      sp_cli_complain ("%s: %s", folder, g_strerror (errno));
      return SP_STATUS_OUTPUT;
    }
  init (&batch);
  batch.gallery = make_gallery (&batch);
  plan_all (&batch, choices, view->issues);
  status = write_plans (&batch, view);
  if (status != SP_STATUS_OK)
    return status;
  return batch.n_written > 0 ? write_index (&batch) : SP_STATUS_USAGE;
}
