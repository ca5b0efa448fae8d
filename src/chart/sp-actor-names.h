/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "scene/sp-text-measurer.h"

G_BEGIN_DECLS

/*
 * SpActorNames:
 *
 * What the actors of one picture are called, by place in the selection, and how that is shortened: no two are ever shown by
 * the same text, in whatever widths they stand. A cut keeps what tells an actor from the others, be it the start of the
 * name, its end, or a word between.
 */
typedef struct _SpActorNames SpActorNames;

/* @names, @short_names and @ids have @n texts each; an id belongs to one actor alone. All are copied;
 * the measurer must stay. */
SpActorNames *sp_actor_names_new (SpTextMeasurer *measurer,
                                  const char *const *names,
                                  const char *const *short_names,
                                  const char *const *ids,
                                  guint n);
void sp_actor_names_free (SpActorNames *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpActorNames, sp_actor_names_free)

/* The name; of several actors of that name, with the id behind it. Belongs to @self. */
const char *sp_actor_names_get (const SpActorNames *self, guint place);
/* The short name, or where others share it the name. Belongs to @self. */
const char *sp_actor_names_get_short (const SpActorNames *self, guint place);

/* Whether @text, in which an ellipsis stands for any text, can't be the name, the short name or the id of another actor. */
gboolean sp_actor_names_is_own (const SpActorNames *self, guint place, const char *text);

/* The short name cut to @width px, or the id where the name can't be cut so that some letters of it tell it from others. Only
 * where there is room for next to nothing may the same be left of two. g_free(). */
char *sp_actor_names_cut (SpActorNames *self, guint place, SpTextStyle style, double width);

G_END_DECLS
