/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart/sp-map-placement.h"

#include <math.h>

static const SpBox frame_box = { 24, 100, 990, 830 };

typedef struct
{
  SpMapRaster *raster;
  GArray *items;
  GPtrArray *forms;
} Fixture;

static SpMapGround *
make_ground (SpMapForm form)
{
  SpMapExtent extent;
  SpMapFrame frame;

  sp_map_extent_init (&extent, form, NULL, 0);
  sp_map_frame_init (&frame, &extent, frame_box, FALSE);
  return sp_map_ground_new (&frame);
}

static GArray *
make_forms (double width, double height)
{
  GArray *forms = g_array_new (FALSE, FALSE, sizeof (SpMapSize));
  SpMapSize sizes[] = { { width, height }, { width / 2, height }, { 30, 16 } };

  g_array_append_vals (forms, sizes, G_N_ELEMENTS (sizes));
  return forms;
}

/* All lands that are seen, or one in @every, with labels of different sizes; dots for the smallest. */
static Fixture *
make (SpMapForm form, guint every)
{
  g_autoptr (SpMapGround) ground = make_ground (form);
  Fixture *self = g_new0 (Fixture, 1);

  self->raster = sp_map_raster_new (ground);
  self->items = g_array_new (FALSE, TRUE, sizeof (SpMapItem));
  self->forms = g_ptr_array_new_with_free_func ((GDestroyNotify)g_array_unref);
  for (guint i = 0; i < sp_geography_get_n_shapes (sp_geography_get ()); i += every)
    {
      const SpMapLand *land = sp_map_ground_get_land (ground, i);
      SpMapItem item = { .shape = i };

      if (land->fill->len == 0)
        continue;
      if (land->area < 40)
        {
          item.dot = 3;
          item.anchor = (SpPoint){ land->box.x + land->box.width / 2,
                                   land->box.y + land->box.height / 2 };
        }
      g_ptr_array_add (self->forms, make_forms (60 + i % 70, 16 + 16 * (i % 2)));
      item.n_good = i % 3;
      item.inside = item.outside = g_ptr_array_index (self->forms, self->forms->len - 1);
      g_array_append_val (self->items, item);
    }
  return self;
}

static void
fixture_free (Fixture *self)
{
  sp_map_raster_free (self->raster);
  g_array_unref (self->items);
  g_ptr_array_unref (self->forms);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Fixture, fixture_free)

static SpMapItem *
get_items (Fixture *self)
{
  return (SpMapItem *)(gpointer)self->items->data;
}

static guint
count (Fixture *self, SpMapPlace place)
{
  guint n = 0;

  for (guint i = 0; i < self->items->len; i++)
    n += get_items (self)[i].place == place;
  return n;
}

static void
check_label (Fixture *self, const SpMapItem *item)
{
  g_autoptr (SpMapTally) own = sp_map_tally_new_of (self->raster, item->shape);
  g_autofree gboolean *owned = g_new0 (gboolean, 300);
  g_autoptr (SpMapTally) others = NULL;
  const GArray *forms = item->place == SP_MAP_INSIDE ? item->inside : item->outside;

  for (guint i = 0; i < self->items->len; i++)
    owned[get_items (self)[i].shape] = TRUE;
  others = sp_map_tally_new (self->raster, owned, FALSE);
  g_assert_cmpfloat (item->box.width, ==, g_array_index (forms, SpMapSize, item->form).width);
  g_assert_cmpfloat (item->box.x, >=, frame_box.x);
  g_assert_cmpfloat (item->box.y, >=, frame_box.y);
  g_assert_cmpfloat (item->box.x + item->box.width, <=, frame_box.x + frame_box.width);
  g_assert_cmpfloat (item->box.y + item->box.height, <=, frame_box.y + frame_box.height);
  if (item->place == SP_MAP_INSIDE)
    g_assert_cmpfloat (sp_map_tally_get_share (own, &item->box), ==, 1.0);
  else
    g_assert_cmpfloat (sp_map_tally_get_share (others, &item->box), ==, 0.0);
}

static void
check_pair (const SpMapItem *a, const SpMapItem *b)
{
  SpBox dot = { b->anchor.x - b->dot, b->anchor.y - b->dot, 2 * b->dot, 2 * b->dot };

  if (a->place != SP_MAP_UNPLACED && b->place != SP_MAP_UNPLACED)
    g_assert_false (sp_box_overlaps (&a->box, &b->box));
  if (a->place != SP_MAP_UNPLACED && b->dot > 0)
    g_assert_false (sp_box_overlaps (&a->box, &dot));
}

/* Whether a point of the line lies in the box. */
static gboolean
runs_through (const SpMapItem *item, const SpBox *box)
{
  for (double share = 0; share <= 1; share += 0.01)
    if (sp_box_contains (box, item->start.x + share * (item->anchor.x - item->start.x),
                         item->start.y + share * (item->anchor.y - item->start.y)))
      return TRUE;
  return FALSE;
}

static void
test_promises (void)
{
  for (SpMapForm form = SP_MAP_EUROPE; form <= SP_MAP_WORLD; form++)
    for (guint every = 1; every <= 5; every += 2)
      {
        g_autoptr (Fixture) self = make (form, every);
        SpMapItem *items = get_items (self);

        sp_map_placement_run (self->raster, items, self->items->len, 3);
        g_assert_cmpuint (count (self, SP_MAP_OUTSIDE), >, 2);
        for (guint i = 0; i < self->items->len; i++)
          {
            if (items[i].place != SP_MAP_UNPLACED)
              check_label (self, &items[i]);
            for (guint j = 0; j < self->items->len; j++)
              if (i != j)
                {
                  check_pair (&items[i], &items[j]);
                  g_assert_false (items[i].place == SP_MAP_OUTSIDE
                                  && items[j].place != SP_MAP_UNPLACED
                                  && runs_through (&items[i], &items[j].box));
                }
          }
      }
}

/* With few around, all find a place, in a good form. */
static void
test_room (void)
{
  g_autoptr (Fixture) self = make (SP_MAP_EUROPE, 7);

  sp_map_placement_run (self->raster, get_items (self), self->items->len, 3);
  g_assert_cmpuint (count (self, SP_MAP_UNPLACED), ==, 0);
  g_assert_cmpuint (count (self, SP_MAP_OUTSIDE), >, 0);
  for (guint i = 0; i < self->items->len; i++)
    if (get_items (self)[i].place == SP_MAP_OUTSIDE)
      g_assert_cmpuint (get_items (self)[i].form, <=, 1);
}

/* The same again gives the same. */
static void
test_steady (void)
{
  g_autoptr (Fixture) a = make (SP_MAP_WORLD, 2);
  g_autoptr (Fixture) b = make (SP_MAP_WORLD, 2);

  sp_map_placement_run (a->raster, get_items (a), a->items->len, 3);
  sp_map_placement_run (b->raster, get_items (b), b->items->len, 3);
  for (guint i = 0; i < a->items->len; i++)
    {
      g_assert_cmpint (get_items (a)[i].place, ==, get_items (b)[i].place);
      g_assert_cmpmem (&get_items (a)[i].box, sizeof (SpBox), &get_items (b)[i].box,
                       sizeof (SpBox));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/map-placement/promises", test_promises);
  g_test_add_func ("/map-placement/room", test_room);
  g_test_add_func ("/map-placement/steady", test_steady);
  return g_test_run ();
}
