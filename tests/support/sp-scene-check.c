/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-scene-check.h"

#include "dataset/sp-reader.h"

#include <gio/gio.h>

#define DATASETS "/org/standpoint/Standpoint/datasets/"
#define SUFFIX   ".standpoint.json"
/* Boxes may touch: positions are not rounded. */
#define SLACK 0.3

typedef struct
{
  guint node;
  guint mark; /* SP_NO_NODE outside of marks */
  SpBox box;
} Piece;

static void
shrink (SpBox *box)
{
  box->x += SLACK;
  box->y += SLACK;
  box->width -= 2 * SLACK;
  box->height -= 2 * SLACK;
}

static void
sort_pieces (const SpScene *scene, GArray *texts, GArray *bodies)
{
  guint mark = SP_NO_NODE;
  guint end = 0;

  for (guint i = 0; i < sp_scene_get_n_nodes (scene); i++)
    {
      const SpNode *node = sp_scene_get_node (scene, i);
      Piece piece;

      if (i >= end)
        mark = SP_NO_NODE;
      if (sp_scene_get_mark_place (scene, i) != SP_NO_NODE)
        {
          mark = i;
          end = node->group.end;
        }
      piece = (Piece){ i, mark, node->box };
      shrink (&piece.box);
      if (node->type == SP_NODE_TEXT)
        g_array_append_val (texts, piece);
      else if (mark != SP_NO_NODE
               && (node->type == SP_NODE_RECT || node->type == SP_NODE_DISC
                   || node->type == SP_NODE_PICTURE))
        g_array_append_val (bodies, piece);
    }
}

static char *
describe (const SpScene *scene, const Piece *piece)
{
  const SpNode *node = sp_scene_get_node (scene, piece->node);
  const char *mark = piece->mark != SP_NO_NODE ? sp_scene_get_node (scene, piece->mark)->key
                                               : "no mark";

  return g_strdup_printf ("%s \"%s\" (%s) at %.1f,%.1f %.1fx%.1f",
                          node->type == SP_NODE_TEXT ? "text" : "body",
                          node->type == SP_NODE_TEXT ? node->text.string : "", mark, node->box.x,
                          node->box.y, node->box.width, node->box.height);
}

static void
tell (GString *out, const SpScene *scene, const Piece *a, const Piece *b)
{
  g_autofree char *first = describe (scene, a);
  g_autofree char *second = describe (scene, b);

  g_string_append_printf (out, "%s overlaps %s\n", first, second);
}

/* The meaning of what a piece is of, where that is a point in a mark's history or the mark itself. */
static const SpMeaning *
get_meaning (const SpScene *scene, const Piece *piece)
{
  const SpMeaning *meaning = piece->mark != SP_NO_NODE
                               ? sp_scene_get_node (scene, piece->mark)->group.meaning
                               : NULL;

  return meaning != NULL && meaning->issue != NULL ? meaning : NULL;
}

/* Points lie on their own mark. */
static gboolean
is_own (const SpScene *scene, const Piece *a, const Piece *b)
{
  const SpMeaning *one = get_meaning (scene, a);
  const SpMeaning *other = get_meaning (scene, b);

  if (a->mark != SP_NO_NODE && a->mark == b->mark)
    return TRUE;
  return one != NULL && other != NULL && one->role != other->role
         && g_str_equal (one->actor, other->actor) && g_str_equal (one->issue, other->issue);
}

/* Lines cross, and so may points on them. */
static gboolean
are_points (const SpScene *scene, const Piece *a, const Piece *b)
{
  const SpMeaning *one = get_meaning (scene, a);
  const SpMeaning *other = get_meaning (scene, b);

  return one != NULL && other != NULL && one->role == SP_MEANING_POINT
         && other->role == SP_MEANING_POINT;
}

static int
compare_tops (gconstpointer a, gconstpointer b)
{
  const Piece *one = a;
  const Piece *other = b;

  if (one->box.y != other->box.y)
    return one->box.y < other->box.y ? -1 : 1;
  return (one->node > other->node) - (one->node < other->node);
}

/* Each of @as with those of @bs, sorted by their tops, that begin no higher and above its bottom; of
 * the same array with those after it. */
static void
check_below (GString *out,
             const SpScene *scene,
             const GArray *as,
             const GArray *bs,
             gboolean own_allowed,
             gboolean same_tops)
{
  guint first = 0;

  for (guint i = 0; i < as->len; i++)
    {
      const Piece *a = &g_array_index (as, Piece, i);

      while (first < bs->len
             && (g_array_index (bs, Piece, first).box.y < a->box.y
                 || (!same_tops && g_array_index (bs, Piece, first).box.y <= a->box.y)))
        first++;
      for (guint j = as == bs ? i + 1 : first; j < bs->len; j++)
        {
          const Piece *b = &g_array_index (bs, Piece, j);

          if (b->box.y >= a->box.y + a->box.height)
            break;
          if (sp_box_overlaps (&a->box, &b->box) && !(own_allowed && is_own (scene, a, b))
              && !are_points (scene, a, b))
            tell (out, scene, a, b);
        }
    }
}

static void
check_pairs (
  GString *out, const SpScene *scene, const GArray *as, const GArray *bs, gboolean own_allowed)
{
  check_below (out, scene, as, bs, own_allowed, TRUE);
  if (as != bs)
    check_below (out, scene, bs, as, own_allowed, FALSE);
}

static void
check_edges (GString *out, const SpScene *scene)
{
  for (guint i = 0; i < sp_scene_get_n_nodes (scene); i++)
    {
      const SpNode *node = sp_scene_get_node (scene, i);
      double half = node->type == SP_NODE_GROUP ? 0.0 : node->paint.width / 2;

      if (node->box.x - half < -SLACK || node->box.y - half < -SLACK
          || node->box.x + node->box.width + half > sp_scene_get_width (scene) + SLACK
          || node->box.y + node->box.height + half > sp_scene_get_height (scene) + SLACK)
        {
          g_autofree char *text = describe (scene, &(Piece){ i, SP_NO_NODE, node->box });

          g_string_append_printf (out, "%s (%s) leaves the picture\n", text,
                                  node->key != NULL ? node->key : "");
        }
    }
}

char *
sp_scene_check (const SpScene *scene)
{
  GString *out = g_string_new (NULL);
  g_autoptr (GArray) texts = g_array_new (FALSE, FALSE, sizeof (Piece));
  g_autoptr (GArray) bodies = g_array_new (FALSE, FALSE, sizeof (Piece));

  sort_pieces (scene, texts, bodies);
  g_array_sort (texts, compare_tops);
  g_array_sort (bodies, compare_tops);
  check_pairs (out, scene, texts, texts, FALSE);
  check_pairs (out, scene, bodies, bodies, TRUE);
  check_pairs (out, scene, texts, bodies, TRUE);
  check_edges (out, scene);
  return g_string_free (out, FALSE);
}

static SpDataset *
load (GBytes *bytes, const char *name)
{
  g_autoptr (SpProblems) problems = sp_problems_new (name);
  SpDataset *dataset = sp_reader_read (bytes, problems);

  if (dataset == NULL)
    {
      g_autofree char *text = sp_problems_to_text (problems);

      g_error ("%s", text);
    }
  return dataset;
}

SpDataset *
sp_test_load_sample (const char *name)
{
  g_autofree char *path = g_strconcat (DATASETS, name, SUFFIX, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);

  g_assert_no_error (error);
  return load (bytes, name);
}

SpDataset *
sp_test_load_json (const char *json)
{
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));

  return load (bytes, "test");
}

char **
sp_test_list_samples (void)
{
  char **names = g_resources_enumerate_children (DATASETS, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  for (guint i = 0; names[i] != NULL; i++)
    names[i][strlen (names[i]) - strlen (SUFFIX)] = '\0';
  return names;
}

static void
append_actors (GString *out, guint n, const char *name_format)
{
  for (guint i = 0; i < n; i++)
    {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
      g_autofree char *name = g_strdup_printf (name_format, i);
#pragma GCC diagnostic pop

      g_string_append_printf (out, "%s{\"id\":\"A%02u\",\"name\":\"%s\"}", i > 0 ? "," : "", i,
                              name);
    }
}

static void
append_levels (GString *out, guint n)
{
  for (guint i = 0; i < n; i++)
    g_string_append_printf (out, "%s{\"value\":%u,\"label\":\"Level number %u\"}", i > 0 ? "," : "",
                            i, i);
}

/* Every seventh actor says nothing, every fifth is reported, every third has a scope. */
static void
append_statements (GString *out, guint n_actors, guint n_levels)
{
  const char *comma = "";

  for (guint i = 0; i < n_actors; i++)
    {
      if (i % 7 == 6)
        continue;
      g_string_append_printf (out,
                              "%s{\"actor\":\"A%02u\",\"issue\":\"levels\",\"date\":\"2025-01-%"
                              "02u\",\"position\":%u%s%s}",
                              comma, i, i % 28 + 1, (i * 5 + i / 3) % n_levels,
                              i % 5 == 0 ? ",\"confidence\":\"reported\"" : "",
                              i % 3 == 0 ? ",\"scope\":\"logistics only, and no combat\"" : "");
      comma = ",";
      g_string_append_printf (out,
                              ",{\"actor\":\"A%02u\",\"issue\":\"number\",\"date\":\"2025-01-%"
                              "02u\",\"position\":%u.%02u}",
                              i, i % 28 + 1, 1 + i % 4, i * 37 % 100);
      if (i % 4 == 1)
        g_string_append_printf (out,
                                ",{\"actor\":\"A%02u\",\"issue\":\"number\",\"kind\":\"pledged\","
                                "\"date\":\"2025-01-05\",\"position\":%u.5,\"by\":\"2030\"}",
                                i, 1 + i % 5);
    }
}

char *
sp_test_make_json (guint n_actors, guint n_levels, const char *name_format)
{
  GString *out = g_string_new (
    "{\"format\":\"standpoint\",\"version\":1,\"title\":\"Made for a test\",\"actors\":[");

  append_actors (out, n_actors, name_format);
  g_string_append (out, "],\"issues\":[{\"id\":\"levels\",\"title\":\"Levels\",\"question\":\"What "
                        "is asked here, in so many "
                        "words?\",\"scale\":{\"type\":\"levels\",\"levels\":[");
  append_levels (out, n_levels);
  g_string_append (
    out,
    "]}},{\"id\":\"number\",\"title\":\"Number\",\"scale\":{\"type\":\"number\",\"unit\":\"% of "
    "GDP\",\"references\":[{\"value\":2,\"label\":\"2 % "
    "guideline\"},{\"value\":2.2,\"label\":\"Another "
    "line\"},{\"value\":3.5,\"label\":\"A third line\"}]}}],\"statements\":[");
  append_statements (out, n_actors, n_levels);
  g_string_append (out, "]}");
  return g_string_free (out, FALSE);
}

SpTestSheet *
sp_test_sheet_new (SpDataset *dataset, double width)
{
  SpTestSheet *self = g_new0 (SpTestSheet, 1);

  self->selection = sp_chart_select (dataset, NULL);
  self->measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  sp_chart_request_init (&self->request);
  self->request.selection = self->selection;
  self->request.measurer = self->measurer;
  self->request.width = width;
  self->sheet = sp_sheet_new (&self->request);
  return self;
}

void
sp_test_sheet_free (SpTestSheet *self)
{
  sp_sheet_free (self->sheet);
  sp_selection_unref (self->selection);
  sp_text_measurer_free (self->measurer);
  g_free (self);
}

SpScene *
sp_test_lay_out (SpDataset *dataset, double width)
{
  g_autoptr (SpTestSheet) sheet = sp_test_sheet_new (dataset, width);
  g_autoptr (GError) error = NULL;
  SpScene *scene = sp_chart_layout (&sheet->request, &error);

  g_assert_no_error (error);
  return scene;
}

const char *
sp_test_get_attribute (const SpScene *scene, const char *key, const char *name)
{
  guint node = sp_scene_find (scene, key);
  char **attributes;

  g_assert_cmpuint (node, !=, SP_NO_NODE);
  attributes = sp_scene_get_node (scene, node)->group.meaning->attributes;
  for (guint i = 0; attributes[i] != NULL; i += 2)
    if (g_str_equal (attributes[i], name))
      return attributes[i + 1];
  return NULL;
}

gboolean
sp_test_has_text (const SpScene *scene, const char *string)
{
  for (guint i = 0; i < sp_scene_get_n_nodes (scene); i++)
    {
      const SpNode *node = sp_scene_get_node (scene, i);

      if (node->type == SP_NODE_TEXT && g_str_equal (node->text.string, string))
        return TRUE;
    }
  return FALSE;
}
