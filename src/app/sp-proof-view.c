/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-proof-view.h"

#include "export/sp-render.h"
#include "scene/sp-colour.h"

#include <math.h>
#include <string.h>

#define LEAST_SIDE    160
#define MOST_HEIGHT   900
#define LEAST_WIDTH   200
#define USUAL_WIDTH   560
#define CACHED        4096 /* colours; a power of two */
#define BYTES_A_PIXEL 4
/* ISO 216, and the margin that printers leave, in millimetres. */
#define PAPER_SHORT  210.0
#define PAPER_LONG   297.0
#define PAPER_MARGIN 6.35

struct _SpProofView
{
  GtkWidget parent_instance;

  GBytes *svg;
  double width; /* of the picture, px */
  double height;
  SpSight sight;
  GdkTexture *texture;
  GCancellable *drawing;
  int drawn_width; /* for which the drawing was begun, device pixels */
  int drawn_height;
  guint idle;
};

G_DEFINE_FINAL_TYPE (SpProofView, sp_proof_view, GTK_TYPE_WIDGET)

typedef struct
{
  GBytes *svg;
  int width;
  int height;
  SpSight sight;
} Job;

static void
free_job (gpointer data)
{
  Job *job = data;

  g_bytes_unref (job->svg);
  g_free (job);
}

/* Drawing */

static guint32
see (guint32 colour, SpSight sight)
{
  if (sight == SP_SIGHT_GREY)
    {
      guint32 grey = sp_colour_to_grey (colour);

      return grey;
    }
  return sp_colour_simulate (colour, sight == SP_SIGHT_PROTANOPIA ? SP_VISION_PROTANOPIA
                                                                  : SP_VISION_DEUTERANOPIA);
}

/* A picture has few colours, and the same stand side by side. */
static void
see_all (cairo_surface_t *surface, SpSight sight)
{
  g_autofree guint32 *seen = g_new0 (guint32, CACHED);
  g_autofree guint32 *keys = g_new (guint32, CACHED);
  int stride = cairo_image_surface_get_stride (surface) / BYTES_A_PIXEL;
  guint32 *pixels = (guint32 *)(gpointer)cairo_image_surface_get_data (surface);

  memset (keys, 0xff, CACHED * sizeof (guint32));
  for (int y = 0; y < cairo_image_surface_get_height (surface); y++)
    for (int x = 0; x < cairo_image_surface_get_width (surface); x++)
      {
        guint32 *pixel = &pixels[y * stride + x];
        guint32 colour = *pixel & 0xffffff;
        guint32 place = (colour * 2654435761u) >> 20;

        if (keys[place] != colour)
          {
            keys[place] = colour;
            seen[place] = see (colour, sight);
          }
        *pixel = (*pixel & 0xff000000) | seen[place];
      }
  cairo_surface_mark_dirty (surface);
}

/* A page in the middle, upright or across as the picture is. */
static gboolean
draw_on_paper (GBytes *svg, cairo_t *cr, int width, int height, GError **error)
{
  double picture_width;
  double picture_height;
  double page_width = PAPER_SHORT;
  double page_height = PAPER_LONG;
  double scale;

  if (!sp_render_get_size (svg, &picture_width, &picture_height, error))
    return FALSE;
  if (picture_width > picture_height)
    {
      page_width = PAPER_LONG;
      page_height = PAPER_SHORT;
    }
  scale = MIN (width / page_width, height / page_height);
  cairo_translate (cr, (width - page_width * scale) / 2, (height - page_height * scale) / 2);
  cairo_scale (cr, scale, scale);
  cairo_rectangle (cr, 0, 0, page_width, page_height);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_fill (cr);
  cairo_translate (cr, PAPER_MARGIN, PAPER_MARGIN);
  return sp_render_into (svg, cr, page_width - 2 * PAPER_MARGIN, page_height - 2 * PAPER_MARGIN,
                         error);
}

static gboolean
draw_as_large (GBytes *svg, cairo_t *cr, int width, int height, GError **error)
{
  double picture_width;
  double picture_height;
  double scale;

  if (!sp_render_get_size (svg, &picture_width, &picture_height, error))
    return FALSE;
  scale = MIN (width / picture_width, height / picture_height);
  cairo_translate (cr, 0, floor ((height - picture_height * scale) / 2));
  return sp_render_into (svg, cr, width, height, error);
}

static GdkTexture *
make_texture (cairo_surface_t *surface)
{
  int width = cairo_image_surface_get_width (surface);
  int height = cairo_image_surface_get_height (surface);
  int stride = cairo_image_surface_get_stride (surface);
  g_autoptr (GBytes)
    bytes = g_bytes_new (cairo_image_surface_get_data (surface), (gsize)stride * (gsize)height);

  return gdk_memory_texture_new (width, height, GDK_MEMORY_DEFAULT, bytes, (gsize)stride);
}

GdkTexture *
sp_proof_view_draw (GBytes *svg, int width, int height, SpSight sight, GError **error)
{
  cairo_surface_t *surface;
  cairo_t *cr;
  gboolean good;
  GdkTexture *texture = NULL;

  g_return_val_if_fail (svg != NULL && width > 0 && height > 0, NULL);

  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cr = cairo_create (surface);
  good = sight == SP_SIGHT_PAPER ? draw_on_paper (svg, cr, width, height, error)
                                 : draw_as_large (svg, cr, width, height, error);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  if (good && sight != SP_SIGHT_PLAIN && sight != SP_SIGHT_PAPER)
    see_all (surface, sight);
  if (good)
    texture = make_texture (surface);
  cairo_surface_destroy (surface);
  return texture;
}

static void
draw_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Job *job = task_data;
  GError *error = NULL;
  GdkTexture *texture = sp_proof_view_draw (job->svg, job->width, job->height, job->sight, &error);

  if (texture != NULL)
    g_task_return_pointer (task, texture, g_object_unref);
  else
    g_task_return_error (task, error);
}

/* The one before stays until this one is there. What can't be drawn the dialog tells of. */
static void
drawn_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  SpProofView *self = SP_PROOF_VIEW (source);
  GdkTexture *texture = g_task_propagate_pointer (G_TASK (result), NULL);

  if (texture == NULL)
    return;
  g_clear_object (&self->texture);
  self->texture = texture;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
stop (SpProofView *self)
{
  if (self->drawing != NULL)
    g_cancellable_cancel (self->drawing);
  g_clear_object (&self->drawing);
}

static gboolean
draw_cb (gpointer data)
{
  SpProofView *self = data;
  g_autoptr (GTask) task = NULL;
  Job *job;

  self->idle = 0;
  stop (self);
  if (self->svg == NULL || self->drawn_width <= 0 || self->drawn_height <= 0)
    return G_SOURCE_REMOVE;
  self->drawing = g_cancellable_new ();
  job = g_new0 (Job, 1);
  *job = (Job){ g_bytes_ref (self->svg), self->drawn_width, self->drawn_height, self->sight };
  task = g_task_new (self, self->drawing, drawn_cb, NULL);
  g_task_set_check_cancellable (task, TRUE);
  g_task_set_task_data (task, job, free_job);
  g_task_run_in_thread (task, draw_thread);
  return G_SOURCE_REMOVE;
}

static void
draw_soon (SpProofView *self)
{
  if (self->idle == 0)
    self->idle = g_idle_add (draw_cb, self);
}

/* The widget */

static GtkSizeRequestMode
sp_proof_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
sp_proof_view_measure (GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline,
                       int *natural_baseline)
{
  SpProofView *self = SP_PROOF_VIEW (widget);
  double aspect = self->width > 0 ? self->height / self->width : 0.7;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = LEAST_WIDTH;
      *natural = USUAL_WIDTH;
      return;
    }
  *minimum = LEAST_SIDE;
  *natural = (int)CLAMP ((for_size > 0 ? for_size : USUAL_WIDTH) * aspect, LEAST_SIDE, MOST_HEIGHT);
}

static void
sp_proof_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  SpProofView *self = SP_PROOF_VIEW (widget);
  int scale = gtk_widget_get_scale_factor (widget);

  if (self->drawn_width == width * scale && self->drawn_height == height * scale)
    return;
  self->drawn_width = width * scale;
  self->drawn_height = height * scale;
  draw_soon (self);
}

/* A texture of another size, while the next is being drawn, is fitted into the middle. */
static void
sp_proof_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SpProofView *self = SP_PROOF_VIEW (widget);
  float width = (float)gtk_widget_get_width (widget);
  float height = (float)gtk_widget_get_height (widget);
  float scale;
  graphene_rect_t box;

  if (self->texture == NULL)
    return;
  scale = MIN (width / (float)gdk_texture_get_width (self->texture),
               height / (float)gdk_texture_get_height (self->texture));
  graphene_rect_init (&box, 0, 0, (float)gdk_texture_get_width (self->texture) * scale,
                      (float)gdk_texture_get_height (self->texture) * scale);
  box.origin.x = (width - box.size.width) / 2;
  box.origin.y = (height - box.size.height) / 2;
  gtk_snapshot_append_texture (snapshot, self->texture, &box);
}

static void
sp_proof_view_dispose (GObject *object)
{
  SpProofView *self = SP_PROOF_VIEW (object);

  stop (self);
  g_clear_handle_id (&self->idle, g_source_remove);
  g_clear_pointer (&self->svg, g_bytes_unref);
  g_clear_object (&self->texture);
  G_OBJECT_CLASS (sp_proof_view_parent_class)->dispose (object);
}

static void
sp_proof_view_class_init (SpProofViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_proof_view_dispose;
  widget_class->get_request_mode = sp_proof_view_get_request_mode;
  widget_class->measure = sp_proof_view_measure;
  widget_class->size_allocate = sp_proof_view_size_allocate;
  widget_class->snapshot = sp_proof_view_snapshot;
  gtk_widget_class_set_css_name (widget_class, "proof");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
sp_proof_view_init (SpProofView *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

void
sp_proof_view_set_svg (SpProofView *self, GBytes *svg, double width, double height)
{
  g_return_if_fail (SP_IS_PROOF_VIEW (self));

  if (svg != NULL)
    g_bytes_ref (svg);
  g_clear_pointer (&self->svg, g_bytes_unref);
  self->svg = svg;
  self->width = width;
  self->height = height;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  draw_soon (self);
}

void
sp_proof_view_set_sight (SpProofView *self, SpSight sight)
{
  g_return_if_fail (SP_IS_PROOF_VIEW (self) && sight < SP_N_SIGHTS);

  if (self->sight == sight)
    return;
  self->sight = sight;
  draw_soon (self);
}

GdkTexture *
sp_proof_view_get_texture (SpProofView *self)
{
  g_return_val_if_fail (SP_IS_PROOF_VIEW (self), NULL);

  return self->texture;
}
