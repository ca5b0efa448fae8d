/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-geography.h"

#include <gio/gio.h>
#include <string.h>

#define PATH "/org/standpoint/Standpoint/map/countries.map"
/* A digit of a packed number is a character from this one on; with MORE, others follow. */
#define ZERO 48
#define BITS 5
#define MORE 32

struct _SpGeography
{
  GArray *arcs;   /* of SpArc */
  GArray *shapes; /* of SpShape */
  SpPoint step;
  SpPoint origin;
};

static int
read_number (const char **at)
{
  guint value = 0;
  guint digit;
  guint shift = 0;

  do
    {
      digit = (guint)(guchar) * (*at)++ - ZERO;
      value |= (digit & (MORE - 1)) << shift;
      shift += BITS;
    }
  while (digit & MORE);
  return value & 1 ? -(int)(value >> 1) - 1 : (int)(value >> 1);
}

static void
read_arc (SpGeography *self, const char *text)
{
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (SpPoint));
  SpArc arc = { NULL, 0 };
  int x = 0;
  int y = 0;

  while (*text != '\0')
    {
      SpPoint point;

      x += read_number (&text);
      y += read_number (&text);
      point.x = x * self->step.x + self->origin.x;
      point.y = y * self->step.y + self->origin.y;
      g_array_append_val (points, point);
    }
  arc.n_points = points->len;
  arc.points = (SpPoint *)(gpointer)g_array_free (g_steal_pointer (&points), FALSE);
  g_array_append_val (self->arcs, arc);
}

static SpRing
read_ring (const char *text)
{
  g_auto (GStrv) refs = g_strsplit (text, ",", -1);
  SpRing ring = { .n_arcs = g_strv_length (refs) };

  ring.arcs = g_new (int, ring.n_arcs);
  for (guint i = 0; i < ring.n_arcs; i++)
    ring.arcs[i] = refs[i][0] == '~' ? ~atoi (refs[i] + 1) : atoi (refs[i]);
  return ring;
}

static SpPolygon
read_polygon (const char *text)
{
  g_auto (GStrv) rings = g_strsplit (text, "/", -1);
  SpPolygon polygon = { .n_rings = g_strv_length (rings) };

  polygon.rings = g_new (SpRing, polygon.n_rings);
  for (guint i = 0; i < polygon.n_rings; i++)
    polygon.rings[i] = read_ring (rings[i]);
  return polygon;
}

static void
read_shape (SpGeography *self, const char *text)
{
  enum
  {
    ID,
    COUNTRY,
    LONGITUDE,
    LATITUDE,
    POLYGONS
  };
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  SpShape shape = { .n_polygons = g_strv_length (words) - POLYGONS };

  if (!g_str_equal (words[ID], "-"))
    g_strlcpy (shape.id, words[ID], sizeof shape.id);
  if (!g_str_equal (words[COUNTRY], "-"))
    g_strlcpy (shape.country, words[COUNTRY], sizeof shape.country);
  shape.heart.x = g_ascii_strtod (words[LONGITUDE], NULL);
  shape.heart.y = g_ascii_strtod (words[LATITUDE], NULL);
  shape.polygons = g_new (SpPolygon, shape.n_polygons);
  for (guint i = 0; i < shape.n_polygons; i++)
    shape.polygons[i] = read_polygon (words[POLYGONS + i]);
  g_array_append_val (self->shapes, shape);
}

static void
read_grid (SpGeography *self, const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", 4);

  self->step.x = g_ascii_strtod (words[0], NULL);
  self->step.y = g_ascii_strtod (words[1], NULL);
  self->origin.x = g_ascii_strtod (words[2], NULL);
  self->origin.y = g_ascii_strtod (words[3], NULL);
}

static void
read_line (SpGeography *self, const char *line)
{
  static const struct
  {
    const char *word;
    void (*read) (SpGeography *, const char *);
  } records[] = { { "grid ", read_grid }, { "arc ", read_arc }, { "shape ", read_shape } };

  for (guint i = 0; i < G_N_ELEMENTS (records); i++)
    if (g_str_has_prefix (line, records[i].word))
      records[i].read (self, line + strlen (records[i].word));
}

/* The file is the program's own, and a test reads all of it: nothing is checked here. */
static SpGeography *
read_all (void)
{
  SpGeography *self = g_new0 (SpGeography, 1);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (PATH, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  gsize size = 0;
  const char *text = bytes != NULL ? g_bytes_get_data (bytes, &size) : NULL;

  self->arcs = g_array_new (FALSE, FALSE, sizeof (SpArc));
  self->shapes = g_array_new (FALSE, FALSE, sizeof (SpShape));
  for (const char *at = text; at != NULL && at < text + size;)
    {
      const char *end = memchr (at, '\n', (gsize)(text + size - at));
      g_autofree char *line = g_strndup (at, (gsize)((end != NULL ? end : text + size) - at));

      read_line (self, line);
      at = end != NULL ? end + 1 : NULL;
    }
  return self;
}

const SpGeography *
sp_geography_get (void)
{
  static SpGeography *geography = NULL;

  if (g_once_init_enter (&geography))
    g_once_init_leave (&geography, read_all ());
  return geography;
}

guint
sp_geography_get_n_arcs (const SpGeography *self)
{
  return self->arcs->len;
}

const SpArc *
sp_geography_get_arc (const SpGeography *self, guint i)
{
  g_return_val_if_fail (i < self->arcs->len, NULL);

  return &g_array_index (self->arcs, SpArc, i);
}

guint
sp_geography_get_n_shapes (const SpGeography *self)
{
  return self->shapes->len;
}

const SpShape *
sp_geography_get_shape (const SpGeography *self, guint i)
{
  g_return_val_if_fail (i < self->shapes->len, NULL);

  return &g_array_index (self->shapes, SpShape, i);
}

guint
sp_geography_find (const SpGeography *self, const char *code)
{
  if (code == NULL || *code == '\0')
    return SP_NO_SHAPE;
  for (guint i = 0; i < self->shapes->len; i++)
    {
      const SpShape *shape = sp_geography_get_shape (self, i);

      if (g_str_equal (shape->id, code) || g_str_equal (shape->country, code))
        return i;
    }
  return SP_NO_SHAPE;
}

/* How often a line from @place to the east crosses a ring, counted modulo two. */
static gboolean
crosses (const SpGeography *self, const SpRing *ring, SpPoint place)
{
  gboolean odd = FALSE;

  for (guint i = 0; i < ring->n_arcs; i++)
    {
      const SpArc *arc = sp_geography_get_arc (self, (guint)(ring->arcs[i] >= 0 ? ring->arcs[i]
                                                                                : ~ring->arcs[i]));

      for (guint j = 1; j < arc->n_points; j++)
        {
          const SpPoint *a = &arc->points[j - 1];
          const SpPoint *b = &arc->points[j];

          if ((a->y > place.y) != (b->y > place.y)
              && place.x < (b->x - a->x) * (place.y - a->y) / (b->y - a->y) + a->x)
            odd = !odd;
        }
    }
  return odd;
}

gboolean
sp_geography_contains (const SpGeography *self, guint shape, SpPoint place)
{
  const SpShape *data = sp_geography_get_shape (self, shape);

  for (guint i = 0; i < data->n_polygons; i++)
    {
      gboolean inside = FALSE;

      for (guint j = 0; j < data->polygons[i].n_rings; j++)
        inside ^= crosses (self, &data->polygons[i].rings[j], place);
      if (inside)
        return TRUE;
    }
  return FALSE;
}

guint
sp_geography_find_at (const SpGeography *self, SpPoint place)
{
  for (guint i = 0; i < self->shapes->len; i++)
    if (sp_geography_contains (self, i, place))
      return i;
  return SP_NO_SHAPE;
}
