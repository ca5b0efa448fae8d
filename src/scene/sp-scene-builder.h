/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-scene.h"

G_BEGIN_DECLS

/**
 * SpSceneBuilder:
 *
 * Collects the nodes of one scene, in paint order. In a right-to-left picture give the same
 * coordinates as for a left-to-right one: with sp_scene_builder_set_rtl() every x is mirrored here,
 * and nowhere else.
 */
typedef struct _SpSceneBuilder SpSceneBuilder;

SpSceneBuilder *sp_scene_builder_new (SpTextMeasurer *measurer, double width);
void sp_scene_builder_free (SpSceneBuilder *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpSceneBuilder, sp_scene_builder_free)

void sp_scene_builder_set_rtl (SpSceneBuilder *self, gboolean rtl);
SpTextMeasurer *sp_scene_builder_get_measurer (SpSceneBuilder *self);

/* Texts about the whole picture. @summary: the description, short. */
void sp_scene_builder_describe (SpSceneBuilder *self,
                                const char *kind,
                                const char *language,
                                const char *title,
                                const char *description,
                                const char *summary);
/* The line below the title, whole; without this there is none. */
void sp_scene_builder_set_subtitle (SpSceneBuilder *self, const char *subtitle);
void sp_scene_builder_leave_out (SpSceneBuilder *self, const char *what);
/* Indexes of the statements that the picture rests on, each once, increasing. */
void sp_scene_builder_cite (SpSceneBuilder *self, const guint32 *statements, guint n);
/* SP_NEEDS_STANDINGS without this. */
void sp_scene_builder_set_needs (SpSceneBuilder *self, SpNeeds needs);

/* Takes @meaning, which may be NULL. @key may be NULL; a key may be used once. */
void sp_scene_builder_begin (SpSceneBuilder *self, const char *key, SpMeaning *meaning);
/* Begins a part of a mark that does not make it larger, such as the line across the picture that
 * leads to its name. The mark is picked, ringed and walked to where its name is, and picked along
 * the lines of its trail as well. */
void sp_scene_builder_begin_trail (SpSceneBuilder *self);
void sp_scene_builder_end (SpSceneBuilder *self);
/* The parts of the mark begun last lie apart: see SpMeaning. */
void sp_scene_builder_set_apart (SpSceneBuilder *self);

void sp_scene_builder_add_rect (SpSceneBuilder *self, SpBox box, double radius, SpPaint paint);
void sp_scene_builder_add_disc (
  SpSceneBuilder *self, double cx, double cy, double radius, SpPaint paint);
void sp_scene_builder_add_line (
  SpSceneBuilder *self, double x1, double y1, double x2, double y2, SpPaint paint);
void sp_scene_builder_add_path (SpSceneBuilder *self,
                                const SpPathStep *steps,
                                guint n_steps,
                                SpPaint paint);
void sp_scene_builder_add_picture (SpSceneBuilder *self, const char *name, SpBox box);

/* The direction of words: that of their first letter or of the mark before it, else the picture's.
 * (Pango's own answer to this is deprecated.) */
gboolean sp_scene_builder_is_rtl_text (SpSceneBuilder *self, const char *text);

/* One line of text whose @anchor stands at @x; nothing for an empty string. Returns its measured
 * width. */
double sp_scene_builder_add_text (SpSceneBuilder *self,
                                  const char *text,
                                  SpTextStyle style,
                                  SpToken ink,
                                  SpAnchor anchor,
                                  double x,
                                  double baseline);

/* The same in a colour that depends on hues: @paint has the fill and the hues. */
double sp_scene_builder_add_painted_text (SpSceneBuilder *self,
                                          const char *text,
                                          SpTextStyle style,
                                          SpPaint paint,
                                          SpAnchor anchor,
                                          double x,
                                          double baseline);

/* One line of text turned a quarter to the left: it runs upwards from @bottom, its line box around the
 * upright line at @middle; nothing for an empty string. Returns its measured length. */
double sp_scene_builder_add_turned_text (SpSceneBuilder *self,
                                         const char *text,
                                         SpTextStyle style,
                                         SpToken ink,
                                         double middle,
                                         double bottom);

/* Ends the picture at @height. @self may only be freed afterwards. */
SpScene *sp_scene_builder_finish (SpSceneBuilder *self, double height);

G_END_DECLS
