/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-paint.h"
#include "sp-text-measurer.h"

G_BEGIN_DECLS

#define SP_NO_NODE G_MAXUINT

/* The most characters of a short description, which screen readers and social networks take whole. */
#define SP_SUMMARY_LENGTH 250

typedef struct
{
  double x, y, width, height;
} SpBox;

gboolean sp_box_overlaps (const SpBox *a, const SpBox *b);
gboolean sp_box_contains (const SpBox *self, double x, double y);

typedef enum
{
  SP_NODE_GROUP, /* the nodes up to its `end` */
  SP_NODE_RECT,  /* with `radius`: rounded */
  SP_NODE_DISC,  /* in its box */
  SP_NODE_LINE,  /* from (x1, y1) to (x2, y2) */
  SP_NODE_PATH,
  SP_NODE_TEXT,
  SP_NODE_PICTURE, /* a flag, in its box */
} SpNodeType;

typedef enum
{
  SP_ANCHOR_START, /* where reading begins: the left end, the right one of a right-to-left text */
  SP_ANCHOR_MIDDLE,
  SP_ANCHOR_END,
} SpAnchor;

/* One step of a path: M and L use one point, C three, Z none. */
typedef struct
{
  char op;
  double x[3], y[3];
} SpPathStep;

typedef enum
{
  SP_MEANING_OBJECT, /* an axis, a legend, a strip: a part of the picture with a label */
  SP_MEANING_MARK,   /* one actor on one issue */
  SP_MEANING_POINT, /* what is none: a step of a mark's history, a pair of actors; picked and walked
                        like a mark */
} SpMeaningRole;

/**
 * SpMeaning: @label: the sentence that a screen reader says
 * @tooltip: who, what, when, in a few lines; of marks
 * @actor, @issue: ids; of marks
 * @statement: the index of the statement behind the mark or point, or G_MAXUINT
 * @href: an http(s) address, or NULL
 * @apart: its parts lie apart, with other marks between them: it is picked by what is drawn of it, not by
 * its box
 * @attributes: pairs of names and values for further `data-*` attributes, NULL-terminated
 *
 * What a group stands for.
 */
typedef struct
{
  SpMeaningRole role;
  char *label;
  char *tooltip;
  char *actor;
  char *issue;
  guint statement;
  char *href;
  gboolean apart;
  char **attributes;
} SpMeaning;

SpMeaning *sp_meaning_new (SpMeaningRole role, const char *label);
void sp_meaning_free (SpMeaning *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpMeaning, sp_meaning_free)

/**
 * SpNode: @key: names the node within its scene, the same from one layout to the next (`troops/GBR`); NULL
 * for none. Groups with a key become named layers.
 * @box: for a text, its line: from ascent to descent, as wide as measured
 *
 * Coordinates are px from the picture's upper left corner.
 */
typedef struct
{
  SpNodeType type;
  char *key;
  SpBox box;
  SpPaint paint;
  union
  {
    struct
    {
      guint end;      /* index after its last node */
      gboolean trail; /* a mark's, which it does not make larger: see the builder */
      SpMeaning *meaning;
    } group;
    struct
    {
      double radius;
    } rect;
    struct
    {
      double x1, y1, x2, y2;
    } line;
    struct
    {
      SpPathStep *steps;
      guint n_steps;
    } path;
    struct
    {
      char *string;
      SpTextStyle style;
      SpAnchor anchor;
      gboolean rtl;       /* the words', which the anchor follows; not the picture's */
      gboolean turned;    /* a quarter to the left, around (x, baseline): the line runs upwards */
      double x, baseline; /* x: of the anchor */
    } text;
    struct
    {
      char *name;
    } picture;
  };
} SpNode;

/**
 * SpScene:
 *
 * A picture: nodes in paint order, immutable, reference counted (atomically). Whatever draws,
 * picks, walks, tells or writes it reads the same array.
 */
typedef struct _SpScene SpScene;

/* What a picture rests on beside the standings of its day and the statements that it cites: without it,
 * the same view of the same data would be another picture. */
typedef enum
{
  SP_NEEDS_STANDINGS = 0,    /* nothing else */
  SP_NEEDS_HISTORY = 1 << 0, /* all that its actors said on its issues up to its day */
  SP_NEEDS_EVENTS = 1 << 1,  /* the events up to its day */
  SP_NEEDS_FROM = 1 << 2, /* the earlier day, which depends on the whole dataset where a view does
                                not say it */
} SpNeeds;

SpScene *sp_scene_ref (SpScene *self);
void sp_scene_unref (SpScene *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpScene, sp_scene_unref)

double sp_scene_get_width (const SpScene *self);
double sp_scene_get_height (const SpScene *self);
const char *sp_scene_get_title (const SpScene *self);
/* The line below the title; "" for none. */
const char *sp_scene_get_subtitle (const SpScene *self);
const char *sp_scene_get_description (const SpScene *self);
/* The description in at most SP_SUMMARY_LENGTH characters. */
const char *sp_scene_get_summary (const SpScene *self);
const char *sp_scene_get_language (const SpScene *self);
const char *sp_scene_get_kind (const SpScene *self); /* the chart's, such as "positions" */
gboolean sp_scene_is_rtl (const SpScene *self);
/* What the picture had to leave out, in words; NULL-terminated, may be empty. */
const char *const *sp_scene_get_left_out (const SpScene *self);
/* The indexes of the statements that the picture rests on, each once, increasing; of guint32. */
const GArray *sp_scene_get_statements (const SpScene *self);
SpNeeds sp_scene_get_needs (const SpScene *self);

guint sp_scene_get_n_nodes (const SpScene *self);
const SpNode *sp_scene_get_node (const SpScene *self, guint i);

/* The node with a key, or SP_NO_NODE. */
guint sp_scene_find (const SpScene *self, const char *key);

/* The marks (groups with SP_MEANING_MARK or SP_MEANING_POINT) in reading order. */
guint sp_scene_get_n_marks (const SpScene *self);
guint sp_scene_get_mark (const SpScene *self, guint i);
/* The place of a node in reading order, or SP_NO_NODE when it is no mark. */
guint sp_scene_get_mark_place (const SpScene *self, guint node);

/* Where a mark is told of: its box; of one whose parts lie apart that of its words and pictures, but for those of groups in it. */
const SpBox *sp_scene_get_mark_box (const SpScene *self, guint node);

/* The mark at a point, the topmost; else the nearest within @tolerance px, to its box or to the lines
 * of its trail; else SP_NO_NODE. */
guint sp_scene_pick (const SpScene *self, double x, double y, double tolerance);

typedef enum
{
  SP_STEP_LEFT,
  SP_STEP_RIGHT,
  SP_STEP_UP,
  SP_STEP_DOWN,
  SP_STEP_PREVIOUS, /* in reading order */
  SP_STEP_NEXT,
  SP_STEP_FIRST,
  SP_STEP_LAST,
} SpStep;

/* The mark that an arrow key leads to from @node: the nearest in that direction, or SP_NO_NODE
 * where there is none. */
guint sp_scene_step (const SpScene *self, guint node, SpStep step);

/* The scene as text, a node a line, for tests. g_free(). */
char *sp_scene_dump (const SpScene *self);

G_END_DECLS
