/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "dataset/sp-problems.h"
#include "scene/sp-look.h"

G_BEGIN_DECLS

/**
 * SpStyleChoices:
 * @theme: the theme, or -1 for that of the file
 * @palette: the hues of every issue, or -1 for what the file says
 *
 * What is asked for beside a style file, and wins over it.
 */
typedef struct
{
  int theme;
  int palette;
} SpStyleChoices;

/* The look that a style file describes: docs/style.md. @problems collects errors and warnings, with their
 * places; with any error the result is NULL. The caller owns the result. */
SpLook *sp_style_read (GBytes *bytes, const SpStyleChoices *choices, SpProblems *problems);

G_END_DECLS
