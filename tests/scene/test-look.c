/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "scene/sp-colour.h"
#include "scene/sp-look.h"

/* The looks that come with the program: every theme, and what a dark desktop in high contrast shows. */
#define N_LOOKS (SP_N_THEMES + 1)

static SpLook *
make_look (guint i)
{
  return i < SP_N_THEMES ? sp_look_new (i) : sp_look_new_for_desktop (TRUE, TRUE);
}

/* Adds to @out what has too little contrast. Either may be a pattern: then both of its colours count as a ground. */
static void
check_pair (
  GString *out, const SpLook *look, SpHues hues, SpToken ink, SpToken ground, double least)
{
  SpPattern pattern;
  guint32 grounds[2] = { sp_look_get_colour (look, hues, ground) };
  guint n = 1;

  if (sp_look_get_pattern (look, hues, ground, &pattern))
    {
      grounds[0] = pattern.ground;
      grounds[n++] = pattern.ink;
    }
  for (guint i = 0; i < n; i++)
    {
      double contrast = sp_colour_get_contrast (sp_look_get_colour (look, hues, ink), grounds[i]);

      if (contrast < least)
        g_string_append_printf (out, "%s, %s: %s (%06x) on %s (%06x) is %.2f:1, not %.1f:1\n",
                                sp_theme_get_name (sp_look_get_theme (look)),
                                sp_hues_get_name (hues), sp_token_get_name (ink),
                                sp_look_get_colour (look, hues, ink), sp_token_get_name (ground),
                                grounds[i], contrast, least);
    }
}

static void
check_texts (GString *out, const SpLook *look, SpHues hues)
{
  static const SpToken grounds[] = { SP_TOKEN_SURFACE, SP_TOKEN_CARD,     SP_TOKEN_SIDE,
                                     SP_TOKEN_HATCH,   SP_TOKEN_MAP_LAND, SP_TOKEN_MAP_SEA };
  double least = sp_theme_get_text_contrast (sp_look_get_theme (look));

  for (SpToken ink = SP_TOKEN_INK; ink <= SP_TOKEN_INK_SOFT; ink++)
    {
      for (guint i = 0; i < G_N_ELEMENTS (grounds); i++)
        check_pair (out, look, hues, ink, grounds[i], least);
      for (guint place = 0; place < SP_N_PLACES; place++)
        check_pair (out, look, hues, ink, SP_TOKEN_BAND_0 + place, least);
    }
  check_pair (out, look, hues, SP_TOKEN_ON_MARK, SP_TOKEN_MARK, least);
  for (guint place = 0; place < SP_N_PLACES; place++)
    check_pair (out, look, hues, SP_TOKEN_ON_SCALE_0 + place,
                sp_look_shows (look, SP_TOKEN_PLATE) ? SP_TOKEN_PLATE : SP_TOKEN_SCALE_0 + place,
                least);
}

static void
check_marks (GString *out, const SpLook *look, SpHues hues)
{
  double least = sp_theme_get_mark_contrast (sp_look_get_theme (look));

  for (guint place = 0; place < SP_N_PLACES; place++)
    {
      check_pair (out, look, hues, SP_TOKEN_SCALE_0 + place, SP_TOKEN_SURFACE, least);
      check_pair (out, look, hues, SP_TOKEN_SCALE_0 + place, SP_TOKEN_CARD, least);
      if (!sp_look_has_pattern (look, hues, SP_TOKEN_BAND_0 + place))
        check_pair (out, look, hues, SP_TOKEN_SCALE_0 + place, SP_TOKEN_BAND_0 + place, least);
      check_pair (out, look, hues, SP_TOKEN_OUTLINE, SP_TOKEN_BAND_0 + place, least);
    }
  check_pair (out, look, hues, SP_TOKEN_OUTLINE, SP_TOKEN_CARD, least);
  check_pair (out, look, hues, SP_TOKEN_MARK, SP_TOKEN_SURFACE, least);
  check_pair (out, look, hues, SP_TOKEN_MARK_OLD, SP_TOKEN_SURFACE, least);
  for (SpToken line = SP_TOKEN_LINE_0; line <= SP_TOKEN_LINE_QUIET; line++)
    check_pair (out, look, hues, line, SP_TOKEN_SURFACE, least);
}

/* A country's edge is that of its border; print has the pattern's own. */
static void
check_map (GString *out, const SpLook *look, SpHues hues)
{
  gboolean patterns = sp_look_has_pattern (look, hues, SP_TOKEN_SCALE_0);

  check_pair (out, look, hues, SP_TOKEN_MAP_BORDER, SP_TOKEN_MAP_LAND, 1.25);
  for (guint place = 0; place < SP_N_PLACES && !patterns; place++)
    check_pair (out, look, hues, SP_TOKEN_MAP_BORDER, SP_TOKEN_SCALE_0 + place, 3.0);
}

/* g_free(). */
static char *
check (const SpLook *look)
{
  GString *out = g_string_new (NULL);

  for (SpHues hues = 0; hues < SP_N_HUES; hues++)
    {
      check_texts (out, look, hues);
      check_marks (out, look, hues);
      check_map (out, look, hues);
    }
  return g_string_free (out, FALSE);
}

static void
test_themes (void)
{
  for (guint i = 0; i < N_LOOKS; i++)
    {
      g_autoptr (SpLook) look = make_look (i);
      g_autofree char *defects = check (look);

      g_assert_cmpstr (defects, ==, "");
    }
}

/* Neighbours differ, for everybody; the ends differ much. Of patterns tests/scene/test-pattern.c tells. */
static void
test_places (void)
{
  for (guint i = 0; i < N_LOOKS; i++)
    for (SpHues hues = 0; hues < SP_N_HUES; hues++)
      {
        g_autoptr (SpLook) look = make_look (i);
        guint32 seen[3][SP_N_PLACES];

        if (sp_look_get_theme (look) == SP_THEME_PRINT)
          continue;
        for (guint place = 0; place < SP_N_PLACES; place++)
          {
            seen[2][place] = sp_look_get_colour (look, hues, SP_TOKEN_SCALE_0 + place);
            for (SpVision vision = 0; vision < SP_N_VISIONS; vision++)
              seen[vision][place] = sp_colour_simulate (seen[2][place], vision);
          }
        for (guint j = 0; j < 3; j++)
          {
            for (guint place = 1; place < SP_N_PLACES; place++)
              g_assert_cmpfloat (sp_colour_get_distance (seen[j][place - 1], seen[j][place]), >=,
                                 3.0);
            g_assert_cmpfloat (sp_colour_get_distance (seen[j][0], seen[j][8]), >, 25.0);
          }
      }
}

/* What is to stand out does so more than what it stands out from. */
static void
test_lines (void)
{
  for (guint i = 0; i < N_LOOKS; i++)
    {
      g_autoptr (SpLook) look = make_look (i);
      guint32 paper = sp_look_get_colour (look, 0, SP_TOKEN_SURFACE);
      double quiet = sp_colour_get_contrast (sp_look_get_colour (look, 0, SP_TOKEN_LINE_QUIET),
                                             paper);

      for (SpToken line = SP_TOKEN_LINE_0; line <= SP_TOKEN_LINE_3; line++)
        g_assert_cmpfloat (sp_colour_get_contrast (sp_look_get_colour (look, 0, line), paper), >,
                           quiet * 1.15);
    }
}

/* One hue goes from end to end in steps that are seen: five classes on a map are five colours. */
static void
test_one_hue (void)
{
  for (guint i = 0; i < N_LOOKS; i++)
    {
      g_autoptr (SpLook) look = make_look (i);

      if (sp_look_get_theme (look) == SP_THEME_PRINT)
        continue;
      for (guint place = 2; place < SP_N_PLACES; place++)
        g_assert_cmpfloat (sp_colour_get_distance (
                             sp_look_get_colour (look, SP_HUES_SINGLE,
                                                 SP_TOKEN_SCALE_0 + place - 2),
                             sp_look_get_colour (look, SP_HUES_SINGLE, SP_TOKEN_SCALE_0 + place)),
                           >=, 9.5);
    }
}

static void
test_plates (void)
{
  for (guint i = 0; i < N_LOOKS; i++)
    {
      g_autoptr (SpLook) look = make_look (i);
      gboolean plates = sp_look_get_theme (look) >= SP_THEME_HIGH_CONTRAST;

      g_assert_cmpint (sp_look_shows (look, SP_TOKEN_PLATE), ==, plates);
      g_assert_false (sp_look_shows (look, SP_TOKEN_NONE));
      g_assert_true (sp_look_shows (look, SP_TOKEN_GRID));
      g_assert_true (sp_look_has_pattern (look, 0, SP_TOKEN_HATCH));
      g_assert_false (sp_look_has_pattern (look, 0, SP_TOKEN_CARD));
      g_assert_cmpint (sp_look_has_pattern (look, 0, SP_TOKEN_SCALE_8), ==,
                       sp_look_get_theme (look) == SP_THEME_PRINT);
    }
}

/* A colour, the same for the same @i. */
static guint32
pick_colour (guint i)
{
  guint32 hash = i * 2654435761u;

  return (hash ^ hash >> 13) & 0xffffff;
}

/* Whatever ink and paper are taken, everything keeps its contrast and the places stay apart. */
static void
test_any_ink_and_paper (void)
{
  guint n_taken = 0;

  for (guint i = 0; i < 4000; i++)
    {
      g_autoptr (SpLook) look = sp_look_new (i % 2);
      guint32 ink = i % 3 == 0 ? SP_NO_COLOUR : pick_colour (i);
      guint32 paper = i % 3 == 1 ? SP_NO_COLOUR : pick_colour (i + 77777);
      g_autoptr (GError) error = NULL;
      g_autofree char *defects = NULL;

      if (!sp_look_set_ink_and_paper (look, ink, paper, &error))
        {
          g_assert_true (error->domain == SP_LOOK_ERROR);
          continue;
        }
      n_taken++;
      defects = check (look);
      g_assert_cmpstr (defects, ==, "");
      for (SpHues hues = 0; hues < SP_N_HUES; hues++)
        for (SpToken token = SP_TOKEN_SCALE_0; token < SP_TOKEN_SCALE_8; token++)
          g_assert_cmpfloat (sp_colour_get_distance (sp_look_get_colour (look, hues, token),
                                                     sp_look_get_colour (look, hues, token + 1)),
                             >, 2.3);
    }
  g_assert_cmpuint (n_taken, >, 100);
}

static void
assert_refused (guint32 ink, guint32 paper, SpLookError code, const char *message)
{
  g_autoptr (SpLook) look = sp_look_new (SP_THEME_LIGHT);
  g_autoptr (GError) error = NULL;
  guint32 before = sp_look_get_colour (look, 0, SP_TOKEN_INK_SOFT);

  g_assert_false (sp_look_set_ink_and_paper (look, ink, paper, &error));
  g_assert_error (error, SP_LOOK_ERROR, (int)code);
  g_assert_cmpstr (error->message, ==, message);
  g_assert_cmphex (sp_look_get_colour (look, 0, SP_TOKEN_INK_SOFT), ==, before);
}

static void
test_ink_and_paper (void)
{
  g_autoptr (SpLook) look = sp_look_new (SP_THEME_LIGHT);

  g_assert_true (sp_look_set_ink_and_paper (look, 0x33302e, 0xfff1e5, NULL));
  g_assert_cmphex (sp_look_get_colour (look, 0, SP_TOKEN_INK), ==, 0x33302e);
  g_assert_cmphex (sp_look_get_colour (look, 0, SP_TOKEN_SURFACE), ==, 0xfff1e5);
  g_assert_cmphex (sp_look_get_colour (look, 0, SP_TOKEN_CARD), ==, 0xfff1e5);
  /* A dark paper takes the ink and the scales of dark paper. */
  g_assert_true (sp_look_set_ink_and_paper (look, SP_NO_COLOUR, 0x101418, NULL));
  g_assert_cmphex (sp_look_get_colour (look, 0, SP_TOKEN_INK), ==, 0xf4f4f6);
  assert_refused (0x777777, 0xffffff, SP_LOOK_ERROR_INK,
                  "the ink #777777 on the paper #ffffff has a contrast of 4.4:1; it needs 6:1");
  assert_refused (0x000000, 0xa0a0a0, SP_LOOK_ERROR_PAPER,
                  "the paper #a0a0a0 has a contrast of 8.0:1 to black and 2.6:1 to white; it needs "
                  "12:1 to one of them");
}

/* The theme's own colours are what an own ink and paper of the same colours give. */
static void
test_same (void)
{
  for (SpTheme theme = SP_THEME_LIGHT; theme <= SP_THEME_DARK; theme++)
    {
      g_autoptr (SpLook) plain = sp_look_new (theme);
      g_autoptr (SpLook) own = sp_look_new (theme);
      const SpThemeColours *base = sp_theme_get_colours (theme, theme == SP_THEME_DARK);

      g_assert_true (sp_look_set_ink_and_paper (own, base->plain[SP_TOKEN_INK],
                                                base->plain[SP_TOKEN_SURFACE], NULL));
      for (SpToken token = SP_TOKEN_SURFACE; token < SP_N_TOKENS; token++)
        {
          g_assert_cmphex (sp_look_get_colour (own, 3, token), ==,
                           sp_look_get_colour (plain, 3, token));
          if (token < SP_TOKEN_BAND_0 && token != SP_TOKEN_ON_MARK)
            g_assert_cmphex (sp_look_get_colour (plain, 3, token), ==, base->plain[token]);
        }
    }
}

static void
assert_colours_refused (const guint32 *colours, guint n, SpLookError code, guint at)
{
  g_autoptr (SpLook) look = sp_look_new (SP_THEME_LIGHT);
  g_autoptr (GError) error = NULL;
  guint wrong = 99;

  g_assert_false (sp_look_set_colours (look, colours, n, &wrong, &error));
  g_assert_error (error, SP_LOOK_ERROR, (int)code);
  g_assert_cmpuint (wrong, ==, at);
  g_assert_cmphex (sp_look_get_colour (look, 0, SP_TOKEN_SCALE_0), ==, 0x9c4010);
}

static void
test_colours (void)
{
  static const guint32 good[] = { 0x8c2d04, 0x6e6e6e, 0x08519c };
  static const guint32 traffic[] = { 0xb03a2e, 0x777777, 0x1e8449 };
  static const guint32 faint[] = { 0x8c2d04, 0xdddddd, 0x08519c };
  static const guint32 alike[] = { 0x8c2d04, 0x8d2e05 };
  static const guint32 back[] = { 0x8c2d04, 0x08519c, 0x8c2d04 };
  g_autoptr (SpLook) look = sp_look_new (SP_THEME_LIGHT);
  g_autofree char *defects = NULL;

  g_assert_true (sp_look_is_safe (look));
  g_assert_true (sp_look_set_colours (look, good, 3, NULL, NULL));
  g_assert_true (sp_look_is_safe (look));
  for (SpHues hues = 0; hues < SP_N_HUES; hues++)
    {
      g_assert_cmphex (sp_look_get_colour (look, hues, SP_TOKEN_SCALE_0), ==, 0x8c2d04);
      g_assert_cmphex (sp_look_get_colour (look, hues, SP_TOKEN_SCALE_0 + 4), ==, 0x6e6e6e);
      g_assert_cmphex (sp_look_get_colour (look, hues, SP_TOKEN_SCALE_8), ==, 0x08519c);
      g_assert_cmphex (sp_look_get_colour (look, hues, SP_TOKEN_MARK), ==, 0x08519c);
    }
  defects = check (look);
  g_assert_cmpstr (defects, ==, "");
  g_assert_true (sp_look_set_colours (look, traffic, 3, NULL, NULL));
  g_assert_false (sp_look_is_safe (look));
  assert_colours_refused (faint, 3, SP_LOOK_ERROR_FAINT, 1);
  assert_colours_refused (alike, 2, SP_LOOK_ERROR_ALIKE, G_MAXUINT);
  assert_colours_refused (back, 3, SP_LOOK_ERROR_ALIKE, G_MAXUINT);
}

/* Whatever palette is taken keeps the contrast of marks and of the texts on it. */
static void
test_any_colours (void)
{
  guint n_taken = 0;

  for (guint i = 0; i < 3000; i++)
    {
      g_autoptr (SpLook) look = sp_look_new (i % 2);
      guint32 colours[SP_LOOK_MAX_COLOURS];
      guint n = 2 + i % (SP_LOOK_MAX_COLOURS - 1);
      g_autofree char *defects = NULL;

      for (guint j = 0; j < n; j++)
        colours[j] = pick_colour (i * 10 + j);
      if (!sp_look_set_colours (look, colours, n, NULL, NULL))
        continue;
      n_taken++;
      defects = check (look);
      g_assert_cmpstr (defects, ==, "");
    }
  g_assert_cmpuint (n_taken, >, 100);
}

static void
test_fonts (void)
{
  static const char *const two[] = { "Source Sans 3", " Arial ", NULL };
  static const char *const ended[] = { "Libre Franklin", "serif", NULL };
  static const char *const wrong[] = { "",     "  ",   "A, B", "it's", "\"x\"",
                                       "a\\b", "a\nb", "x;y",  "<b>",  "\302\205" };
  g_autoptr (SpLook) look = sp_look_new (SP_THEME_LIGHT);

  g_assert_cmpstr (sp_look_get_fonts (look), ==, "Liberation Sans, Arial, Helvetica, sans-serif");
  g_assert_cmpstr (sp_look_get_css_fonts (look), ==, sp_look_get_fonts (look));
  sp_look_set_fonts (look, two);
  g_assert_cmpstr (sp_look_get_fonts (look), ==, "Source Sans 3, Arial, sans-serif");
  g_assert_cmpstr (sp_look_get_css_fonts (look), ==, "'Source Sans 3', Arial, sans-serif");
  sp_look_set_fonts (look, ended);
  g_assert_cmpstr (sp_look_get_css_fonts (look), ==, "Libre Franklin, serif");
  g_assert_true (sp_look_is_family ("Source Sans 3"));
  g_assert_true (sp_look_is_family ("\343\203\222\343\203\251\343\202\256\343\203\216"));
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    g_assert_false (sp_look_is_family (wrong[i]));
}

static void
test_rest (void)
{
  g_autoptr (SpLook) look = sp_look_new (SP_THEME_DARK);

  g_assert_true (sp_look_takes_colours (look));
  g_assert_cmpfloat (sp_look_get_scale (look), ==, 1.0);
  sp_look_set_size (look, 21);
  g_assert_cmpfloat (sp_look_get_scale (look), ==, 1.5);
  g_assert_cmpint (sp_look_get_palette (look), ==, -1);
  sp_look_set_palette (look, SP_HUES_BROWN_TEAL);
  g_assert_cmpint (sp_look_get_palette (look), ==, SP_HUES_BROWN_TEAL);
  g_assert_null (sp_look_get_credit (look));
  sp_look_set_credit (look, "Graphics desk");
  g_assert_cmpstr (sp_look_get_credit (look), ==, "Graphics desk");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/look/themes", test_themes);
  g_test_add_func ("/look/places", test_places);
  g_test_add_func ("/look/lines", test_lines);
  g_test_add_func ("/look/one-hue", test_one_hue);
  g_test_add_func ("/look/plates", test_plates);
  g_test_add_func ("/look/ink-and-paper", test_ink_and_paper);
  g_test_add_func ("/look/any-ink-and-paper", test_any_ink_and_paper);
  g_test_add_func ("/look/same", test_same);
  g_test_add_func ("/look/colours", test_colours);
  g_test_add_func ("/look/any-colours", test_any_colours);
  g_test_add_func ("/look/fonts", test_fonts);
  g_test_add_func ("/look/rest", test_rest);
  return g_test_run ();
}
