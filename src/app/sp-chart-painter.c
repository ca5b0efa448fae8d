/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-chart-painter.h"

#include "scene/sp-clean.h"

#include <adwaita.h>
#include <librsvg/rsvg.h>
#include <math.h>

#define FLAG_PATH "/org/standpoint/Standpoint/flags/%s.svg"

struct _SpChartPainter
{
  GtkWidget *widget;
  PangoContext *context;
  GHashTable *layouts; /* "size weight text" -> PangoLayout */
  GHashTable *flags;   /* "name width scale" -> GdkTexture */
  double zoom;
  gboolean has_sight;
  graphene_rect_t sight;
};

SpChartPainter *
sp_chart_painter_new (GtkWidget *widget)
{
  SpChartPainter *self = g_new0 (SpChartPainter, 1);

  self->widget = widget;
  self->zoom = 1;
  self->layouts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->flags = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  return self;
}

void
sp_chart_painter_free (SpChartPainter *self)
{
  g_clear_object (&self->context);
  g_hash_table_unref (self->layouts);
  g_hash_table_unref (self->flags);
  g_free (self);
}

void
sp_chart_painter_forget (SpChartPainter *self)
{
  g_clear_object (&self->context);
  g_hash_table_remove_all (self->layouts);
  g_hash_table_remove_all (self->flags);
}

static graphene_rect_t
to_rect (const SpBox *box)
{
  return GRAPHENE_RECT_INIT ((float)box->x, (float)box->y, (float)box->width, (float)box->height);
}

void
sp_chart_painter_set_sight (SpChartPainter *self, double zoom, const SpBox *sight)
{
  self->zoom = zoom;
  self->has_sight = sight != NULL;
  if (sight != NULL)
    self->sight = to_rect (sight);
}

static const graphene_rect_t *
get_sight (const SpChartPainter *self)
{
  return self->has_sight ? &self->sight : NULL;
}

SpLook *
sp_chart_painter_make_look (void)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  return sp_look_new_for_desktop (adw_style_manager_get_dark (manager),
                                  adw_style_manager_get_high_contrast (manager));
}

GdkRGBA
sp_chart_painter_to_rgba (guint32 colour)
{
  return (GdkRGBA){ ((colour >> 16) & 0xff) / 255.0f, ((colour >> 8) & 0xff) / 255.0f,
                    (colour & 0xff) / 255.0f, 1.0f };
}

GdkRGBA
sp_chart_painter_get_colour (const SpLook *look, SpHues hues, SpToken token)
{
  return sp_chart_painter_to_rgba (sp_look_get_colour (look, hues, token));
}

/* Shaped as it was measured: not with the widget's own context, whose metrics are hinted. */
static PangoLayout *
get_layout (SpChartPainter *self, const SpNode *node)
{
  g_autofree char *key = g_strdup_printf ("%d %d %s", (int)lround (node->text.style.size * 1024),
                                          (int)node->text.style.weight, node->text.string);
  g_autofree char *clean = NULL;
  PangoLayout *layout = g_hash_table_lookup (self->layouts, key);
  PangoFontDescription *description;

  if (layout != NULL)
    return layout;
  if (self->context == NULL)
    {
      self->context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
      sp_text_prepare_context (self->context);
    }
  clean = sp_clean_directions (node->text.string);
  layout = pango_layout_new (self->context);
  description = sp_text_style_to_description (node->text.style, SP_DEFAULT_FONTS);
  pango_layout_set_font_description (layout, description);
  pango_font_description_free (description);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_text (layout, clean, -1);
  g_hash_table_insert (self->layouts, g_steal_pointer (&key), layout);
  return layout;
}

static void
add_text (SpChartPainter *self, GtkSnapshot *snapshot, const SpNode *node, const GdkRGBA *colour)
{
  PangoLayout *layout = get_layout (self, node);
  double ascent = (double)pango_layout_get_baseline (layout) / PANGO_SCALE;

  gtk_snapshot_save (snapshot);
  if (node->text.turned)
    {
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float)(node->text.x - ascent),
                                                              (float)node->text.baseline));
      gtk_snapshot_rotate (snapshot, -90);
    }
  else
    gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float)node->box.x,
                                                            (float)(node->text.baseline - ascent)));
  gtk_snapshot_append_layout (snapshot, layout, colour);
  gtk_snapshot_restore (snapshot);
}

static GdkTexture *
draw_flag (const char *name, int width, int height)
{
  g_autofree char *path = g_strdup_printf (FLAG_PATH, name);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  RsvgHandle *handle = NULL;
  g_autoptr (GBytes) pixels = NULL;
  cairo_surface_t *surface;
  cairo_t *cr;
  gsize size = 0;

  if (bytes != NULL)
    handle = rsvg_handle_new_from_data (g_bytes_get_data (bytes, &size), g_bytes_get_size (bytes),
                                        NULL);
  if (handle == NULL)
    return NULL;
  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cr = cairo_create (surface);
  rsvg_handle_render_document (handle, cr, &(RsvgRectangle){ 0, 0, width, height }, NULL);
  cairo_destroy (cr);
  g_object_unref (handle);
  cairo_surface_flush (surface);
  pixels = g_bytes_new (cairo_image_surface_get_data (surface),
                        (gsize)cairo_image_surface_get_stride (surface) * (gsize)height);
  size = (gsize)cairo_image_surface_get_stride (surface);
  cairo_surface_destroy (surface);
  return gdk_memory_texture_new (width, height, GDK_MEMORY_DEFAULT, pixels, size);
}

GdkTexture *
sp_chart_painter_get_flag (SpChartPainter *self, const char *name, double width)
{
  double scale = gtk_widget_get_scale_factor (self->widget) * self->zoom;
  int pixels = (int)ceil (width * scale);
  g_autofree char *key = g_strdup_printf ("%s %d", name, pixels);
  GdkTexture *texture = g_hash_table_lookup (self->flags, key);

  if (texture == NULL)
    {
      texture = draw_flag (name, pixels, (int)ceil (width * 0.75 * scale));
      if (texture != NULL)
        g_hash_table_insert (self->flags, g_steal_pointer (&key), texture);
    }
  return texture;
}

void
sp_chart_painter_set_dashes (cairo_t *cr, SpDash dash)
{
  guint n;
  const double *lengths = sp_dash_get_lengths (dash, &n);

  cairo_set_dash (cr, lengths, (int)n, 0);
}

static void
trace_rounded (cairo_t *cr, const SpBox *box, double radius)
{
  double r = MIN (radius, MIN (box->width, box->height) / 2);

  cairo_new_path (cr);
  cairo_arc (cr, box->x + box->width - r, box->y + r, r, -G_PI_2, 0);
  cairo_arc (cr, box->x + box->width - r, box->y + box->height - r, r, 0, G_PI_2);
  cairo_arc (cr, box->x + r, box->y + box->height - r, r, G_PI_2, G_PI);
  cairo_arc (cr, box->x + r, box->y + r, r, G_PI, 1.5 * G_PI);
  cairo_close_path (cr);
}

static graphene_rect_t
get_reach (const SpNode *node)
{
  float margin = (float)node->paint.width / 2 + 1;
  graphene_rect_t rect = to_rect (&node->box);

  graphene_rect_inset (&rect, -margin, -margin);
  return rect;
}

/* A small cairo node, for what GSK 4.8 cannot draw: dashes and curves. Where nothing of it is in sight, it is empty. */
static cairo_t *
begin_cairo (GtkSnapshot *snapshot, const SpNode *node, const graphene_rect_t *sight)
{
  graphene_rect_t rect = get_reach (node);

  if (sight != NULL)
    graphene_rect_intersection (&rect, sight, &rect);
  return gtk_snapshot_append_cairo (snapshot, &rect);
}

static void
stroke (cairo_t *cr, const SpNode *node, const SpLook *look)
{
  GdkRGBA colour = sp_chart_painter_get_colour (look, node->paint.hues, node->paint.stroke);

  gdk_cairo_set_source_rgba (cr, &colour);
  cairo_set_line_width (cr, node->paint.width);
  sp_chart_painter_set_dashes (cr, node->paint.dash);
  cairo_stroke (cr);
}

static void
set_colour (cairo_t *cr, guint32 colour)
{
  GdkRGBA rgba = sp_chart_painter_to_rgba (colour);

  gdk_cairo_set_source_rgba (cr, &rgba);
}

/* One tile, its upper left corner at 0, 0, without its ground. */
static void
draw_tile (cairo_t *cr, const SpPattern *pattern)
{
  SpPatternLine lines[SP_PATTERN_MAX_LINES];
  double centres[SP_PATTERN_N_DOTS][2];
  guint n = sp_pattern_get_lines (pattern, lines);

  set_colour (cr, pattern->ink);
  cairo_set_line_width (cr, pattern->width);
  cairo_set_dash (cr, NULL, 0, 0);
  for (guint i = 0; i < n; i++)
    {
      cairo_move_to (cr, lines[i].x1, lines[i].y1);
      cairo_line_to (cr, lines[i].x2, lines[i].y2);
    }
  cairo_stroke (cr);
  if (n > 0)
    return;
  sp_pattern_get_dots (pattern, centres);
  for (guint i = 0; i < SP_PATTERN_N_DOTS; i++)
    {
      cairo_arc (cr, centres[i][0], centres[i][1], pattern->width / 2, 0, 2 * G_PI);
      cairo_fill (cr);
    }
}

static void
add_pattern (GtkSnapshot *snapshot, const graphene_rect_t *rect, const SpPattern *pattern)
{
  float step = (float)pattern->step;
  graphene_rect_t tile = GRAPHENE_RECT_INIT (rect->origin.x, rect->origin.y, step, step);
  GdkRGBA ground = sp_chart_painter_to_rgba (pattern->ground);
  cairo_t *cr;

  gtk_snapshot_append_color (snapshot, &ground, rect);
  gtk_snapshot_push_repeat (snapshot, rect, &tile);
  cr = gtk_snapshot_append_cairo (snapshot, &tile);
  cairo_translate (cr, tile.origin.x, tile.origin.y);
  draw_tile (cr, pattern);
  cairo_destroy (cr);
  gtk_snapshot_pop (snapshot);
}

static void
add_fill (GtkSnapshot *snapshot,
          const SpNode *node,
          const GskRoundedRect *outline,
          const SpLook *look)
{
  SpPattern pattern;
  GdkRGBA colour;

  if (!sp_look_shows (look, node->paint.fill))
    return;
  gtk_snapshot_push_rounded_clip (snapshot, outline);
  colour = sp_chart_painter_get_colour (look, node->paint.hues, node->paint.fill);
  if (sp_look_get_pattern (look, node->paint.hues, node->paint.fill, &pattern))
    add_pattern (snapshot, &outline->bounds, &pattern);
  else
    gtk_snapshot_append_color (snapshot, &colour, &outline->bounds);
  gtk_snapshot_pop (snapshot);
}

/* A border lies inside its outline, a line on it: the outline grows by half the line. */
static void
add_border (GtkSnapshot *snapshot, const SpNode *node, double radius, const SpLook *look)
{
  float half = (float)node->paint.width / 2;
  float width = (float)node->paint.width;
  GdkRGBA colour = sp_chart_painter_get_colour (look, node->paint.hues, node->paint.stroke);
  graphene_rect_t rect = to_rect (&node->box);
  GskRoundedRect outline;

  graphene_rect_inset (&rect, -half, -half);
  gsk_rounded_rect_init_from_rect (&outline, &rect, radius > 0 ? (float)radius + half : 0.0f);
  gtk_snapshot_append_border (snapshot, &outline, (float[4]){ width, width, width, width },
                              (GdkRGBA[4]){ colour, colour, colour, colour });
}

static void
add_rounded (const SpChartPainter *self,
             GtkSnapshot *snapshot,
             const SpNode *node,
             double radius,
             const SpLook *look)
{
  graphene_rect_t rect = to_rect (&node->box);
  GskRoundedRect outline;
  cairo_t *cr;

  radius = MIN (radius, MIN (node->box.width, node->box.height) / 2);
  gsk_rounded_rect_init_from_rect (&outline, &rect, (float)radius);
  add_fill (snapshot, node, &outline, look);
  if (node->paint.stroke == SP_TOKEN_NONE)
    return;
  if (node->paint.dash == SP_DASH_SOLID)
    {
      add_border (snapshot, node, radius, look);
      return;
    }
  cr = begin_cairo (snapshot, node, get_sight (self));
  trace_rounded (cr, &node->box, radius);
  stroke (cr, node, look);
  cairo_destroy (cr);
}

static void
add_line (const SpChartPainter *self, GtkSnapshot *snapshot, const SpNode *node, const SpLook *look)
{
  float half = (float)node->paint.width / 2;
  gboolean upright = node->box.width < 0.01 || node->box.height < 0.01;
  graphene_rect_t rect = to_rect (&node->box);
  GdkRGBA colour = sp_chart_painter_get_colour (look, node->paint.hues, node->paint.stroke);
  cairo_t *cr;

  if (upright && node->paint.dash == SP_DASH_SOLID)
    {
      graphene_rect_inset (&rect, node->box.width < 0.01 ? -half : 0,
                           node->box.width < 0.01 ? 0 : -half);
      gtk_snapshot_append_color (snapshot, &colour, &rect);
      return;
    }
  cr = begin_cairo (snapshot, node, get_sight (self));
  cairo_move_to (cr, node->line.x1, node->line.y1);
  cairo_line_to (cr, node->line.x2, node->line.y2);
  stroke (cr, node, look);
  cairo_destroy (cr);
}

static void
trace_path (cairo_t *cr, const SpNode *node)
{
  for (guint i = 0; i < node->path.n_steps; i++)
    {
      const SpPathStep *step = &node->path.steps[i];

      if (step->op == 'M')
        cairo_move_to (cr, step->x[0], step->y[0]);
      else if (step->op == 'L')
        cairo_line_to (cr, step->x[0], step->y[0]);
      else if (step->op == 'C')
        cairo_curve_to (cr, step->x[0], step->y[0], step->x[1], step->y[1], step->x[2], step->y[2]);
      else
        cairo_close_path (cr);
    }
}

/* Fills the path at hand with tiles, and lets it go. */
static void
fill_with_pattern (cairo_t *cr, const SpBox *box, const SpPattern *pattern)
{
  double step = pattern->step;

  set_colour (cr, pattern->ground);
  cairo_fill_preserve (cr);
  cairo_save (cr);
  cairo_clip (cr);
  for (double y = floor (box->y / step) * step; y < box->y + box->height; y += step)
    for (double x = floor (box->x / step) * step; x < box->x + box->width; x += step)
      {
        cairo_save (cr);
        cairo_translate (cr, x, y);
        cairo_rectangle (cr, 0, 0, step, step);
        cairo_clip (cr);
        draw_tile (cr, pattern);
        cairo_restore (cr);
      }
  cairo_restore (cr);
}

static void
fill_path (cairo_t *cr, const SpNode *node, const SpLook *look)
{
  SpPattern pattern;

  if (!sp_look_shows (look, node->paint.fill))
    return;
  if (sp_look_get_pattern (look, node->paint.hues, node->paint.fill, &pattern))
    {
      fill_with_pattern (cr, &node->box, &pattern);
      trace_path (cr, node);
      return;
    }
  set_colour (cr, sp_look_get_colour (look, node->paint.hues, node->paint.fill));
  cairo_fill_preserve (cr);
}

static void
add_path (const SpChartPainter *self, GtkSnapshot *snapshot, const SpNode *node, const SpLook *look)
{
  cairo_t *cr = begin_cairo (snapshot, node, get_sight (self));

  trace_path (cr, node);
  fill_path (cr, node, look);
  if (node->paint.stroke != SP_TOKEN_NONE)
    stroke (cr, node, look);
  cairo_destroy (cr);
}

void
sp_chart_painter_outline (GtkSnapshot *snapshot,
                          const SpNode *path,
                          double width,
                          const graphene_rect_t *sight,
                          const GdkRGBA *colour)
{
  SpNode line = { .box = path->box, .paint = { .width = width } };
  cairo_t *cr = begin_cairo (snapshot, &line, sight);

  trace_path (cr, path);
  gdk_cairo_set_source_rgba (cr, colour);
  cairo_set_line_width (cr, width);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_stroke (cr);
  cairo_destroy (cr);
}

static void
add_picture (SpChartPainter *self, GtkSnapshot *snapshot, const SpNode *node)
{
  GdkTexture *texture = sp_chart_painter_get_flag (self, node->picture.name, node->box.width);
  graphene_rect_t rect = to_rect (&node->box);

  if (texture != NULL)
    gtk_snapshot_append_texture (snapshot, texture, &rect);
}

static void
add_node (SpChartPainter *self, GtkSnapshot *snapshot, const SpNode *node, const SpLook *look)
{
  graphene_rect_t reach = get_reach (node);
  GdkRGBA ink;

  if (self->has_sight && !graphene_rect_intersection (&reach, &self->sight, NULL))
    return;
  switch (node->type)
    {
    case SP_NODE_RECT:
      add_rounded (self, snapshot, node, node->rect.radius, look);
      break;
    case SP_NODE_DISC:
      add_rounded (self, snapshot, node, node->box.width / 2, look);
      break;
    case SP_NODE_LINE:
      add_line (self, snapshot, node, look);
      break;
    case SP_NODE_PATH:
      add_path (self, snapshot, node, look);
      break;
    case SP_NODE_TEXT:
      ink = sp_chart_painter_get_colour (look, node->paint.hues, node->paint.fill);
      add_text (self, snapshot, node, &ink);
      break;
    case SP_NODE_PICTURE:
      add_picture (self, snapshot, node);
      break;
    case SP_NODE_GROUP:
    default:
      break;
    }
}

GskRenderNode *
sp_chart_painter_paint_without (SpChartPainter *self,
                                const SpScene *scene,
                                const gboolean *left_out,
                                const SpLook *look)
{
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  GdkRGBA ground = sp_chart_painter_get_colour (look, SP_HUES_SINGLE, SP_TOKEN_SURFACE);
  guint i = 0;

  gtk_snapshot_append_color (snapshot, &ground,
                             &GRAPHENE_RECT_INIT (0, 0, (float)sp_scene_get_width (scene),
                                                  (float)sp_scene_get_height (scene)));
  while (i < sp_scene_get_n_nodes (scene))
    {
      const SpNode *node = sp_scene_get_node (scene, i);

      if (left_out != NULL && left_out[i] && node->type == SP_NODE_GROUP)
        {
          i = node->group.end;
          continue;
        }
      add_node (self, snapshot, node, look);
      i++;
    }
  return gtk_snapshot_to_node (snapshot);
}

GskRenderNode *
sp_chart_painter_paint (SpChartPainter *self, const SpScene *scene, const SpLook *look)
{
  return sp_chart_painter_paint_without (self, scene, NULL, look);
}

GskRenderNode *
sp_chart_painter_paint_group (SpChartPainter *self,
                              const SpScene *scene,
                              guint group,
                              const SpLook *look)
{
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();

  for (guint i = group; i < sp_scene_get_node (scene, group)->group.end; i++)
    add_node (self, snapshot, sp_scene_get_node (scene, i), look);
  return gtk_snapshot_to_node (snapshot);
}
