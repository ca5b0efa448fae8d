/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "export/sp-claims.h"
#include "export/sp-preflight.h"

G_BEGIN_DECLS

/* Pictures have a language of their own, and a process has only one (sp_language_set()): the window's is that of its
 * reader. So pictures are made by a second process of the same program, which has no window: it reads an order from
 * standard input and writes what became of it to standard output. It can be ended at any moment, and what goes wrong in
 * it leaves the window alone. */

/* What is made. */
typedef enum
{
  SP_PRESS_PICTURE, /* the document, in its format */
  SP_PRESS_PROOF,   /* it as SVG, and what is to be looked at before it goes out */
  SP_PRESS_CLAIMS,  /* its claims sheet */
  SP_PRESS_COPIES,  /* it as SVG and as PNG */
} SpPressJob;

/**
 * SpProof:
 * @document: what was made; of a proof and of copies an SVG
 * @png: of copies
 * @title: the headline
 * @told: what the subtitle tells of the data, without the assumptions
 * @description: that of the data, whatever alternative text the edition has
 *
 * What became of an order. Words are in the picture's language.
 */
typedef struct
{
  GBytes *document;
  GBytes *png;
  double width;
  double height;
  char *title;
  char *told;
  char *description;
  SpPreflight preflight;
} SpProof;

void sp_proof_free (SpProof *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpProof, sp_proof_free)

/* An order, floating. @claims matters for SP_PRESS_CLAIMS. */
GVariant *sp_press_order_new (SpDataset *dataset,
                              const SpView *view,
                              const SpEdition *edition,
                              SpPressJob job,
                              SpClaimsFormat claims);

/* Does what an order says; floating. It sets the language. */
GVariant *sp_press_run (GVariant *order);

/* What sp_press_run() gave; NULL and an SP_CHART_ERROR, SP_RENDER_ERROR or G_IO_ERROR otherwise, in the language that
 * is set. */
SpProof *sp_proof_new (GVariant *answer, GError **error);

/* The bytes of orders and answers. */
#define SP_PRESS_ORDER  G_VARIANT_TYPE ("(aysvsuus)")
#define SP_PRESS_ANSWER G_VARIANT_TYPE_VARDICT

/* Whether a program was started as the second process; and what it then does in place of everything else. */
#define SP_PRESS_ARGUMENT "--press"
gboolean sp_press_is_asked (int argc, char **argv);
int sp_press_main (void);

G_END_DECLS
