/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-layouter.h"

#include "chart/sp-chart.h"

/* By how much more room is tried, px. */
#define WIDER 20.0

/* What both threads have, each with a reference; all of it but the lock is under the lock. */
struct _SpLayouter
{
  gatomicrefcount n_refs;
  GMutex lock;
  GCond changed;

  SpLayout *waiting; /* the newest that was asked for */
  SpLayout *done;    /* not taken yet */
  gboolean is_busy;  /* something is being laid out */
  gboolean unwanted; /* and that is not wanted any more */
  gboolean ends;

  GThread *thread; /* NULL until something is asked for */
  GSource *source; /* tells of `done`; NULL where that is not to be told */
  void (*ready) (gpointer data);
  gpointer data;
};

void
sp_layout_free (SpLayout *self)
{
  if (self == NULL)
    return;
  sp_selection_unref (self->selection);
  g_clear_pointer (&self->scene, sp_scene_unref);
  g_free (self);
}

static void
unref (SpLayouter *self)
{
  if (!g_atomic_ref_count_dec (&self->n_refs))
    return;
  g_mutex_clear (&self->lock);
  g_cond_clear (&self->changed);
  g_free (self);
}

SpLayouter *
sp_layouter_new (void (*ready) (gpointer data), gpointer data)
{
  SpLayouter *self = g_new0 (SpLayouter, 1);

  g_atomic_ref_count_init (&self->n_refs);
  g_mutex_init (&self->lock);
  g_cond_init (&self->changed);
  self->ready = ready;
  self->data = data;
  return self;
}

/* In the thread */

static SpScene *
lay_out_wider (SpChartRequest *request)
{
  double most = 4 * SP_CHART_WIDTH * MAX (request->scale, 1);

  for (; request->width <= most; request->width += WIDER)
    {
      g_autoptr (GError) error = NULL;
      SpScene *scene = sp_chart_layout (request, &error);

      if (scene != NULL || !g_error_matches (error, SP_CHART_ERROR, SP_CHART_ERROR_TOO_SMALL))
        return scene;
    }
  return NULL;
}

static void
lay_out (SpLayout *layout, SpTextMeasurer *measurer)
{
  gint64 since = g_get_monotonic_time ();
  SpChartRequest request;

  sp_chart_request_init (&request);
  request.selection = layout->selection;
  request.measurer = measurer;
  request.width = layout->width;
  request.scale = layout->scale;
  layout->scene = lay_out_wider (&request);
  layout->ms = (double)(g_get_monotonic_time () - since) / 1000;
}

static gboolean
ready_cb (gpointer data)
{
  SpLayouter *self = data;
  gboolean is_ready;

  g_mutex_lock (&self->lock);
  g_clear_pointer (&self->source, g_source_unref);
  is_ready = self->done != NULL;
  g_mutex_unlock (&self->lock);
  if (is_ready)
    self->ready (self->data);
  return G_SOURCE_REMOVE;
}

/* Under the lock. */
static void
tell (SpLayouter *self)
{
  if (self->source != NULL)
    return;
  self->source = g_idle_source_new ();
  g_source_set_priority (self->source, G_PRIORITY_DEFAULT);
  g_source_set_callback (self->source, ready_cb, self, NULL);
  g_source_attach (self->source, NULL);
}

/* What is to be laid out next; NULL for the end. Under the lock. */
static SpLayout *
wait_for_more (SpLayouter *self)
{
  while (self->waiting == NULL && !self->ends)
    g_cond_wait (&self->changed, &self->lock);
  self->is_busy = !self->ends;
  self->unwanted = FALSE;
  return self->ends ? NULL : g_steal_pointer (&self->waiting);
}

/* Returns what is to be freed. Under the lock. */
static SpLayout *
hand_over (SpLayouter *self, SpLayout *layout)
{
  SpLayout *old = self->done;

  self->is_busy = FALSE;
  if (self->unwanted || self->ends)
    return layout;
  self->done = layout;
  tell (self);
  g_cond_broadcast (&self->changed);
  return old;
}

static gpointer
run (gpointer data)
{
  SpLayouter *self = data;
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  SpLayout *layout;

  g_mutex_lock (&self->lock);
  while ((layout = wait_for_more (self)) != NULL)
    {
      g_mutex_unlock (&self->lock);
      lay_out (layout, measurer);
      g_mutex_lock (&self->lock);
      layout = hand_over (self, layout);
      g_mutex_unlock (&self->lock);
      sp_layout_free (layout);
      g_mutex_lock (&self->lock);
    }
  g_mutex_unlock (&self->lock);
  unref (self);
  return NULL;
}

/* In the thread of those who ask */

void
sp_layouter_ask (SpLayouter *self, SpSelection *selection, double width, double scale)
{
  SpLayout *layout = g_new0 (SpLayout, 1);
  SpLayout *old;

  g_return_if_fail (self != NULL && selection != NULL);

  layout->selection = sp_selection_ref (selection);
  layout->width = width;
  layout->scale = scale;
  g_mutex_lock (&self->lock);
  old = self->waiting;
  self->waiting = layout;
  g_cond_broadcast (&self->changed);
  g_mutex_unlock (&self->lock);
  sp_layout_free (old);
  if (self->thread != NULL)
    return;
  g_atomic_ref_count_inc (&self->n_refs);
  self->thread = g_thread_new ("layout", run, self);
}

void
sp_layouter_forget (SpLayouter *self)
{
  SpLayout *waiting;
  SpLayout *done;

  g_return_if_fail (self != NULL);

  g_mutex_lock (&self->lock);
  waiting = g_steal_pointer (&self->waiting);
  done = g_steal_pointer (&self->done);
  self->unwanted = TRUE;
  g_mutex_unlock (&self->lock);
  sp_layout_free (waiting);
  sp_layout_free (done);
}

gboolean
sp_layouter_is_busy (SpLayouter *self)
{
  gboolean is_busy;

  g_return_val_if_fail (self != NULL, FALSE);

  g_mutex_lock (&self->lock);
  is_busy = self->waiting != NULL || (self->is_busy && !self->unwanted);
  g_mutex_unlock (&self->lock);
  return is_busy;
}

SpLayout *
sp_layouter_take (SpLayouter *self, int patience)
{
  gint64 end = g_get_monotonic_time () + patience * G_TIME_SPAN_MILLISECOND;
  SpLayout *done;

  g_return_val_if_fail (self != NULL, NULL);

  g_mutex_lock (&self->lock);
  while (self->waiting != NULL || (self->is_busy && !self->unwanted))
    {
      if (patience < 0)
        g_cond_wait (&self->changed, &self->lock);
      else if (!g_cond_wait_until (&self->changed, &self->lock, end))
        break;
    }
  done = g_steal_pointer (&self->done);
  g_mutex_unlock (&self->lock);
  return done;
}

void
sp_layouter_free (SpLayouter *self)
{
  if (self == NULL)
    return;
  sp_layouter_forget (self);
  g_mutex_lock (&self->lock);
  self->ends = TRUE;
  if (self->source != NULL)
    g_source_destroy (self->source);
  g_clear_pointer (&self->source, g_source_unref);
  g_cond_broadcast (&self->changed);
  g_mutex_unlock (&self->lock);
  if (self->thread != NULL)
    g_thread_unref (self->thread);
  unref (self);
}
