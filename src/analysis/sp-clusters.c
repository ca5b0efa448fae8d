/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-clusters.h"

#include <math.h>

/**
 * Node:
 *
 * A part of the tree: the places from @first to before @end of some order that the merges allow.
 */
typedef struct
{
  guint first;
  guint middle; /* where the right part begins; @first in a leaf */
  guint end;
} Node;

/**
 * Tree:
 * @leaves: the leaf at each place
 * @nodes: one for each merge
 * @costs: for two places that are the ends of a part, the least sum of distances between them
 */
typedef struct
{
  const double *distances;
  guint n;
  guint *leaves;
  Node *nodes;
  double *costs;
} Tree;

static double
get_distance (const Tree *tree, guint a, guint b)
{
  return tree->distances[(gsize)tree->leaves[a] * tree->n + tree->leaves[b]];
}

static double *
get_cost (const Tree *tree, guint a, guint b)
{
  return &tree->costs[(gsize)a * tree->n + b];
}

/* The clusters still apart, as the indexes of their rows in @means. */
static void
find_nearest (const double *means, const gboolean *is_gone, guint n, guint *a, guint *b)
{
  double least = INFINITY;

  for (guint i = 0; i < n; i++)
    for (guint j = i + 1; j < n && !is_gone[i]; j++)
      if (!is_gone[j] && (least == INFINITY || means[(gsize)i * n + j] < least))
        {
          least = means[(gsize)i * n + j];
          *a = i;
          *b = j;
        }
}

static void
join (double *means, guint *sizes, gboolean *is_gone, guint n, guint a, guint b)
{
  double share = (double)sizes[a] / (sizes[a] + sizes[b]);

  for (guint i = 0; i < n; i++)
    {
      double mean = share * means[(gsize)a * n + i] + (1 - share) * means[(gsize)b * n + i];

      means[(gsize)a * n + i] = mean;
      means[(gsize)i * n + a] = mean;
    }
  sizes[a] += sizes[b];
  is_gone[b] = TRUE;
}

SpMerge *
sp_clusters_merge (const double *distances, guint n)
{
  g_autofree double *means = g_memdup2 (distances, (gsize)n * n * sizeof (double));
  g_autofree gboolean *is_gone = g_new0 (gboolean, n);
  g_autofree guint *sizes = g_new (guint, n);
  g_autofree guint *names = g_new (guint, n);
  SpMerge *merges = n > 1 ? g_new (SpMerge, n - 1) : NULL;

  for (guint i = 0; i < n; i++)
    {
      sizes[i] = 1;
      names[i] = i;
    }
  for (guint i = 0; i + 1 < n; i++)
    {
      guint a = 0;
      guint b = 0;

      find_nearest (means, is_gone, n, &a, &b);
      merges[i] = (SpMerge){ names[a], names[b], means[(gsize)a * n + b] };
      join (means, sizes, is_gone, n, a, b);
      names[a] = n + i;
    }
  return merges;
}

/* Gives the leaves below a merge their places, left before right. */
static guint
place_leaves (Tree *tree, const SpMerge *merges, guint name, guint first)
{
  Node *node;

  if (name < tree->n)
    {
      tree->leaves[first] = name;
      return first + 1;
    }
  node = &tree->nodes[name - tree->n];
  node->first = first;
  node->middle = place_leaves (tree, merges, merges[name - tree->n].left, first);
  node->end = place_leaves (tree, merges, merges[name - tree->n].right, node->middle);
  return node->end;
}

static Node
get_node (const Tree *tree, guint name, guint first)
{
  return name < tree->n ? (Node){ first, first, first + 1 } : tree->nodes[name - tree->n];
}

/* The places at which a part may end when it begins at @place: those on its other side. */
static void
get_far_side (const Node *node, guint place, guint *from, guint *to)
{
  gboolean is_left = place < node->middle;

  *from = is_left ? node->middle : node->first;
  *to = is_left || node->end - node->first == 1 ? node->end : node->middle;
}

/* The least cost of a part that begins at @place, with the step from its end to @next. @end is set to
 * that end. */
static double
reach (const Tree *tree, const Node *node, guint place, guint next, guint *end)
{
  guint from = 0;
  guint to = 0;
  double least = INFINITY;

  get_far_side (node, place, &from, &to);
  for (guint i = from; i < to; i++)
    {
      double cost = *get_cost (tree, place, i) + get_distance (tree, i, next);

      if (least == INFINITY || cost < least)
        {
          least = cost;
          *end = i;
        }
    }
  return least;
}

/* The least cost from @a in the left part to @b in the right; where it passes from one to the other
 * is set in @a_end and @b_end. @reached: for each place of the right part, reach() from @a. */
static double
cross (const Tree *tree, const Node *right, const double *reached, guint b, guint *b_end)
{
  guint from = 0;
  guint to = 0;
  double least = INFINITY;

  get_far_side (right, b, &from, &to);
  for (guint i = from; i < to; i++)
    {
      double cost = reached[i] + *get_cost (tree, i, b);

      if (least == INFINITY || cost < least)
        {
          least = cost;
          *b_end = i;
        }
    }
  return least;
}

static void
weigh (Tree *tree, const Node *left, const Node *right)
{
  g_autofree double *reached = g_new (double, tree->n);
  guint end = 0;

  for (guint a = left->first; a < left->end; a++)
    {
      for (guint i = right->first; i < right->end; i++)
        reached[i] = reach (tree, left, a, i, &end);
      for (guint b = right->first; b < right->end; b++)
        {
          double cost = cross (tree, right, reached, b, &end);

          *get_cost (tree, a, b) = cost;
          *get_cost (tree, b, a) = cost;
        }
    }
}

static void
weigh_all (Tree *tree, const SpMerge *merges)
{
  for (guint i = 0; i + 1 < tree->n; i++)
    {
      Node left = get_node (tree, merges[i].left, tree->nodes[i].first);
      Node right = get_node (tree, merges[i].right, tree->nodes[i].middle);

      weigh (tree, &left, &right);
    }
}

/* Appends the leaves of a part that begins at @a and ends at @b, either of which may be on the left. */
static void
unfold (const Tree *tree, const SpMerge *merges, guint name, guint a, guint b, GArray *order)
{
  g_autofree double *reached = NULL;
  const SpMerge *merge;
  const Node *node;
  Node parts[2];
  guint a_end = a;
  guint b_end = b;
  gboolean is_left;

  if (name < tree->n)
    {
      g_array_append_val (order, name);
      return;
    }
  merge = &merges[name - tree->n];
  node = &tree->nodes[name - tree->n];
  is_left = a < node->middle;
  parts[is_left ? 0 : 1] = get_node (tree, merge->left, node->first);
  parts[is_left ? 1 : 0] = get_node (tree, merge->right, node->middle);
  reached = g_new (double, tree->n);
  for (guint i = parts[1].first; i < parts[1].end; i++)
    reached[i] = reach (tree, &parts[0], a, i, &a_end);
  cross (tree, &parts[1], reached, b, &b_end);
  reach (tree, &parts[0], a, b_end, &a_end);
  unfold (tree, merges, is_left ? merge->left : merge->right, a, a_end, order);
  unfold (tree, merges, is_left ? merge->right : merge->left, b_end, b, order);
}

static void
find_ends (const Tree *tree, guint *a, guint *b)
{
  const Node *root = &tree->nodes[tree->n - 2];
  double least = INFINITY;

  for (guint i = root->first; i < root->middle; i++)
    for (guint j = root->middle; j < root->end; j++)
      if (least == INFINITY || *get_cost (tree, i, j) < least)
        {
          least = *get_cost (tree, i, j);
          *a = i;
          *b = j;
        }
}

guint *
sp_clusters_order (const double *distances, guint n, const SpMerge *merges)
{
  Tree tree = { .distances = distances, .n = n };
  GArray *order = g_array_sized_new (FALSE, FALSE, sizeof (guint), n);
  guint a = 0;
  guint b = 0;

  if (n < 2)
    {
      for (guint i = 0; i < n; i++)
        g_array_append_val (order, i);
      return (guint *)(gpointer)g_array_free (order, FALSE);
    }
  tree.leaves = g_new (guint, n);
  tree.nodes = g_new0 (Node, n - 1);
  tree.costs = g_new0 (double, (gsize)n *n);
  place_leaves (&tree, merges, 2 * n - 2, 0);
  weigh_all (&tree, merges);
  find_ends (&tree, &a, &b);
  if (tree.leaves[a] < tree.leaves[b])
    unfold (&tree, merges, 2 * n - 2, a, b, order);
  else
    unfold (&tree, merges, 2 * n - 2, b, a, order);
  g_free (tree.leaves);
  g_free (tree.nodes);
  g_free (tree.costs);
  return (guint *)(gpointer)g_array_free (order, FALSE);
}
