/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-pattern.h"
#include "sp-theme.h"

G_BEGIN_DECLS

#define SP_LOOK_ERROR (sp_look_error_quark ())
GQuark sp_look_error_quark (void);

typedef enum
{
  SP_LOOK_ERROR_INK,   /* ink and paper are too much alike */
  SP_LOOK_ERROR_PAPER, /* the paper is neither light nor dark */
  SP_LOOK_ERROR_FAINT, /* a colour of the palette is too much like the paper */
  SP_LOOK_ERROR_ALIKE, /* two places of the palette are too much alike */
} SpLookError;

/* The size of names, in px, from which all type is scaled, and its limits. */
#define SP_LOOK_SIZE     14.0
#define SP_LOOK_MIN_SIZE 10.0
#define SP_LOOK_MAX_SIZE 28.0

/* Says "as the theme has it" in place of a colour. */
#define SP_NO_COLOUR G_MAXUINT32

/* What ink and paper need between them, so that soft inks, rules and bands fit in between. */
#define SP_LOOK_INK_CONTRAST 6.0
/* What paper needs to black or to white. */
#define SP_LOOK_PAPER_CONTRAST 12.0

/* An own palette has from 2 to so many colours. */
#define SP_LOOK_MAX_COLOURS SP_N_PLACES

/**
 * SpLook:
 *
 * What a picture looks like, whatever it shows: a theme with an ink, a paper and colours of its own, fonts, the
 * size of type, a credit. It turns the tokens of a scene into colours and patterns. Every text keeps the contrast
 * that the theme promises, and every mark: what would not is refused, or, where it is derived (soft inks,
 * rules, bands, the theme's own scales on an own paper), moved until it does.
 */
typedef struct _SpLook SpLook;

SpLook *sp_look_new (SpTheme theme);
/* That of a window. High contrast on a dark desktop is white on black. */
SpLook *sp_look_new_for_desktop (gboolean dark, gboolean high_contrast);
void sp_look_free (SpLook *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpLook, sp_look_free)

/* Whether the look takes an ink, a paper and a palette: high-contrast and print keep their own. */
gboolean sp_look_takes_colours (const SpLook *self);

/* An own ink, an own paper or both (0xRRGGBB or SP_NO_COLOUR). FALSE and an error, the look as it was, where they
 * don't go together; the message says which contrast they have and which is needed. */
gboolean sp_look_set_ink_and_paper (SpLook *self, guint32 ink, guint32 paper, GError **error);

/* A palette of @n colours from low to high (2 to SP_LOOK_MAX_COLOURS) in place of every issue's, for the
 * paper that is set. FALSE and an error, the look as it was, where a colour does not stand out from the paper and
 * from cards (@wrong, which may be NULL, is then its place, else G_MAXUINT), where one between two of them does
 * not, or where two places can't be told apart. */
gboolean sp_look_set_colours (
  SpLook *self, const guint32 *colours, guint n, guint *wrong, GError **error);

/* Whether people with red-green blindness can tell the places of the own palette apart, too, and its ends as
 * easily as such ends should be; TRUE where there is none, since those of themes are made so. */
gboolean sp_look_is_safe (const SpLook *self);

/* The hues of every issue (SpHues), or -1 for each its own, which is the default. */
void sp_look_set_palette (SpLook *self, int palette);
int sp_look_get_palette (const SpLook *self);

/* Names of families, the best first; a generic one is added where none ends the list. Each must pass
 * sp_look_is_family(). */
void sp_look_set_fonts (SpLook *self, const char *const *families);
/* One that both CSS and Pango can name. */
gboolean sp_look_is_family (const char *name);
/* The list for Pango, and for CSS and SVG. */
const char *sp_look_get_fonts (const SpLook *self);
const char *sp_look_get_css_fonts (const SpLook *self);

/* px, from SP_LOOK_MIN_SIZE to SP_LOOK_MAX_SIZE; and what that is of SP_LOOK_SIZE. */
void sp_look_set_size (SpLook *self, double size);
double sp_look_get_scale (const SpLook *self);

/* A line for the footer, or NULL. */
void sp_look_set_credit (SpLook *self, const char *credit);
const char *sp_look_get_credit (const SpLook *self);

SpTheme sp_look_get_theme (const SpLook *self);

/* A token's colour, 0xRRGGBB; of a pattern, the grey that stands for it in lines. */
guint32 sp_look_get_colour (const SpLook *self, SpHues hues, SpToken token);

/* Whether a token is drawn at all: not NONE, PLATE only in high-contrast and print, BAND_PLATE only in print. */
gboolean sp_look_shows (const SpLook *self, SpToken token);

/* Whether a fill is a pattern, and which. */
gboolean sp_look_has_pattern (const SpLook *self, SpHues hues, SpToken token);
gboolean sp_look_get_pattern (const SpLook *self, SpHues hues, SpToken token, SpPattern *pattern);

G_END_DECLS
