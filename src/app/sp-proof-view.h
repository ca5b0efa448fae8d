/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* With which eyes, or on what, a picture is looked at. */
typedef enum
{
  SP_SIGHT_PLAIN,
  SP_SIGHT_GREY,
  SP_SIGHT_DEUTERANOPIA, /* as sp_colour_simulate() has it */
  SP_SIGHT_PROTANOPIA,
  SP_SIGHT_PAPER, /* on a page as it is printed */
  SP_N_SIGHTS,
} SpSight;

/* SpProofView: a picture that was made, drawn from its SVG, as large as fits. Drawing is done off the main thread; what is
 * drawn too late is dropped. */
#define SP_TYPE_PROOF_VIEW (sp_proof_view_get_type ())
G_DECLARE_FINAL_TYPE (SpProofView, sp_proof_view, SP, PROOF_VIEW, GtkWidget)

/* @svg, which is kept: of that size in px; NULL for nothing. */
void sp_proof_view_set_svg (SpProofView *self, GBytes *svg, double width, double height);
void sp_proof_view_set_sight (SpProofView *self, SpSight sight);

/* What is shown, for tests; NULL before it is drawn. */
GdkTexture *sp_proof_view_get_texture (SpProofView *self);

/* Draws an SVG as the view would show it in a box of so many pixels. NULL and an SP_RENDER_ERROR otherwise. */
GdkTexture *sp_proof_view_draw (GBytes *svg, int width, int height, SpSight sight, GError **error);

G_END_DECLS
