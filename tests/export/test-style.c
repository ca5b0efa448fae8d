/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "export/sp-style.h"

#include <string.h>

static const SpStyleChoices none = { -1, -1 };

/* What is told of @json, g_free(); @look is set to what it describes, or to NULL. */
static char *
read_json (const char *json, const SpStyleChoices *choices, SpLook **look)
{
  g_autoptr (SpProblems) problems = sp_problems_new ("s.json");
  g_autoptr (GBytes) bytes = g_bytes_new_static (json, strlen (json));
  SpLook *made = sp_style_read (bytes, choices, problems);

  g_assert_cmpint (made == NULL, ==, sp_problems_count (problems, SP_SEVERITY_ERROR) > 0);
  if (look != NULL)
    *look = made;
  else
    sp_look_free (made);
  return sp_problems_to_text (problems);
}

static SpLook *
read_good (const char *json, const SpStyleChoices *choices)
{
  SpLook *look;
  g_autofree char *text = read_json (json, choices, &look);

  g_assert_cmpstr (text, ==, "");
  return look;
}

static void
assert_told (const char *json, const char *told)
{
  g_autofree char *text = read_json (json, &none, NULL);

  g_assert_cmpstr (text, ==, told);
}

static void
test_whole (void)
{
  g_autoptr (SpLook) look =
    read_good ("{\"$schema\":\"x\",\"fonts\":[\"Liberation Sans\",\"Source Sans 3\"],\"size\":21,"
               "\"ink\":\"#102030\",\"paper\":\"#FFF8F0\",\"theme\":\"light\","
               "\"palette\":[\"#8a3324\",\"#12536b\"],\"credit\":\"Graphics desk\"}",
               &none);

  g_assert_cmpstr (sp_look_get_css_fonts (look), ==,
                   "Liberation Sans, 'Source Sans 3', sans-serif");
  g_assert_cmpfloat (sp_look_get_scale (look), ==, 1.5);
  g_assert_cmphex (sp_look_get_colour (look, 0, SP_TOKEN_INK), ==, 0x102030);
  g_assert_cmphex (sp_look_get_colour (look, 0, SP_TOKEN_SURFACE), ==, 0xfff8f0);
  g_assert_cmphex (sp_look_get_colour (look, 2, SP_TOKEN_SCALE_0), ==, 0x8a3324);
  g_assert_cmphex (sp_look_get_colour (look, 2, SP_TOKEN_SCALE_8), ==, 0x12536b);
  g_assert_cmpint (sp_look_get_palette (look), ==, -1);
  g_assert_cmpstr (sp_look_get_credit (look), ==, "Graphics desk");
}

static void
test_empty (void)
{
  g_autoptr (SpLook) look = read_good ("\357\273\277{}", &none);
  g_autoptr (SpLook) plain = sp_look_new (SP_THEME_LIGHT);

  g_assert_cmpint (sp_look_get_theme (look), ==, SP_THEME_LIGHT);
  g_assert_cmpstr (sp_look_get_css_fonts (look), ==, sp_look_get_css_fonts (plain));
  g_assert_cmpfloat (sp_look_get_scale (look), ==, 1.0);
  g_assert_null (sp_look_get_credit (look));
  for (SpToken token = SP_TOKEN_SURFACE; token < SP_N_TOKENS; token++)
    g_assert_cmphex (sp_look_get_colour (look, 0, token), ==, sp_look_get_colour (plain, 0, token));
}

/* What is asked for beside the file wins, and what was chosen for another theme is told not to be used. */
static void
test_choices (void)
{
  const SpStyleChoices green = { -1, SP_HUES_PURPLE_GREEN };
  const SpStyleChoices dark = { SP_THEME_DARK, -1 };
  g_autoptr (SpLook) own = read_good ("{\"palette\":[\"#8a3324\",\"#12536b\"]}", &green);
  g_autoptr (SpLook) named = read_good ("{\"palette\":\"single\"}", &green);
  g_autoptr (SpLook) kept = read_good ("{\"palette\":\"single\",\"theme\":\"print\"}", &none);
  g_autoptr (SpLook) moved = NULL;
  g_autofree char *told = NULL;

  g_assert_cmpint (sp_look_get_palette (own), ==, SP_HUES_PURPLE_GREEN);
  g_assert_cmphex (sp_look_get_colour (own, 0, SP_TOKEN_SCALE_0), !=, 0x8a3324);
  g_assert_cmpint (sp_look_get_palette (named), ==, SP_HUES_PURPLE_GREEN);
  g_assert_cmpint (sp_look_get_palette (kept), ==, SP_HUES_SINGLE);
  g_assert_cmpint (sp_look_get_theme (kept), ==, SP_THEME_PRINT);
  told = read_json ("{\"size\":20,\"ink\":\"#102030\",\"paper\":\"#fff8f0\"}", &dark, &moved);
  g_assert_cmpstr (told, ==,
                   "s.json:1:18: warning: /ink: the theme \"dark\" does not use this\n"
                   "s.json:1:36: warning: /paper: the theme \"dark\" does not use this\n");
  g_assert_cmphex (sp_look_get_colour (moved, 0, SP_TOKEN_SURFACE), ==, 0x1e1e22);
  g_assert_cmpfloat (sp_look_get_scale (moved), ==, 20.0 / 14.0);
}

/* Each mistake is told where it is. */
static void
test_mistakes (void)
{
  assert_told ("[]", "s.json:1:1: error: (root): expected an object, found an array\n");
  assert_told ("", "s.json:1:1: error: JSON syntax: the file is empty\n");
  assert_told (
    "{\"ink\":\"#000\"}",
    "s.json:1:8: error: /ink: \"#000\" is no colour: # and six digits, such as #1a2b3c\n");
  assert_told ("{\"ink\":3}", "s.json:1:8: error: /ink: expected a string, found a number\n");
  assert_told ("{\n \"papers\":\"#ffffff\"}",
               "s.json:2:11: warning: /papers: the member \"papers\" is unknown, and not used; did "
               "you mean \"paper\"?\n");
  assert_told ("{\"zzz\":1}",
               "s.json:1:8: warning: /zzz: the member \"zzz\" is unknown, and not used\n");
  assert_told ("{\"size\":9.5}", "s.json:1:9: error: /size: the size must be from 10 to 28 px\n");
  assert_told ("{\"size\":14,\"size\":15}",
               "s.json:1:19: error: /size: the member \"size\" is given twice\n");
  assert_told ("{\"theme\":\"drak\"}",
               "s.json:1:10: error: /theme: \"drak\" is not known here; did you mean \"dark\"?\n");
  assert_told ("{\"theme\":null}",
               "s.json:1:10: error: /theme: null may not stand here; leave the member out\n");
  assert_told ("{\"credit\":\" \"}", "s.json:1:11: error: /credit: this text is blank\n");
  assert_told ("{\"fonts\":[]}", "s.json:1:10: error: /fonts: there must be at least one font\n");
  assert_told ("{\"fonts\":[\"Arial, serif\",7]}",
               "s.json:1:11: error: /fonts/0: \"Arial, serif\" is no name of a font family\n"
               "s.json:1:26: error: /fonts/1: expected a string, found a number\n");
  assert_told ("{\"fonts\":[\"No Such Font\",\"No Other\"]}",
               "s.json:1:11: warning: /fonts/0: the font \"No Such Font\" is not installed here; "
               "texts are measured with another\n");
}

static void
test_palettes (void)
{
  assert_told ("{\"palette\":7}",
               "s.json:1:12: error: /palette: expected a string or an array, found a number\n");
  assert_told ("{\"palette\":[\"#8a3324\"]}",
               "s.json:1:12: error: /palette: a palette has from 2 to 9 colours\n");
  assert_told ("{\"palette\":[]}",
               "s.json:1:12: error: /palette: a palette has from 2 to 9 colours\n");
  assert_told ("{\"palette\":[\"#8a3324\",\"#dddddd\",\"#12536b\"]}",
               "s.json:1:23: error: /palette/1: the colour #dddddd on #ffffff has a contrast of "
               "1.3:1; it needs 3:1\n");
  assert_told ("{\"palette\":[\"#8a3324\",\"#8b3425\"]}",
               "s.json:1:12: error: /palette: of the nine colours from low to high, number 1 "
               "(#8a3324) and number 2 (#8a3324) can't be told apart\n");
  assert_told ("{\"palette\":[\"#b03a2e\",\"#777777\",\"#1e8449\"]}",
               "s.json:1:12: warning: /palette: people with red-green blindness can't tell these "
               "colours apart\n");
}

static void
test_contrasts (void)
{
  assert_told ("{\"ink\":\"#777777\"}",
               "s.json:1:8: error: /ink: the ink #777777 on the paper #ffffff has a contrast of "
               "4.4:1; it needs 6:1\n");
  assert_told ("{\"paper\":\"#777777\"}",
               "s.json:1:10: error: /paper: the ink #1a1a1e on the paper #777777 has a contrast of "
               "3.8:1; it needs 6:1\n");
  assert_told ("{\"ink\":\"#000000\",\"paper\":\"#a0a0a0\"}",
               "s.json:1:26: error: /paper: the paper #a0a0a0 has a contrast of 8.0:1 to black and "
               "2.6:1 to white; it needs 12:1 to one of them\n");
  assert_told ("{\"theme\":\"high-contrast\",\"ink\":\"#102030\"}",
               "s.json:1:32: warning: /ink: the theme \"high-contrast\" does not use this\n");
}

static void
test_long (void)
{
  g_autofree char *x = g_strnfill (201, 'x');
  g_autofree char *credit = g_strdup_printf ("{\"credit\":\"%s\"}", x);
  g_autofree char *blanks = g_strnfill (1024 * 1024 + 1, ' ');

  assert_told (credit,
               "s.json:1:11: error: /credit: a credit may not be longer than 200 characters\n");
  assert_told (blanks, "s.json:1:1: error: (root): a style file may not be larger than 1 MiB\n");
}

/* However a file is damaged, it is read or refused, and never more. */
static void
test_damage (void)
{
  static const char json[] = "{\"fonts\":[\"Liberation Sans\"],\"size\":15,\"ink\":\"#102030\","
                             "\"palette\":[\"#8a3324\",\"#12536b\"],\"credit\":\"x\"}";

  for (gsize i = 0; i < sizeof json; i++)
    for (guint j = 0; j < 12; j++)
      {
        g_autofree char *damaged = g_strdup (json);
        g_autofree char *text = NULL;

        damaged[i] = "\0\"{}[],:\\#9\377"[j];
        text = read_json (damaged, &none, NULL);
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/style/whole", test_whole);
  g_test_add_func ("/style/empty", test_empty);
  g_test_add_func ("/style/choices", test_choices);
  g_test_add_func ("/style/mistakes", test_mistakes);
  g_test_add_func ("/style/palettes", test_palettes);
  g_test_add_func ("/style/contrasts", test_contrasts);
  g_test_add_func ("/style/long", test_long);
  g_test_add_func ("/style/damage", test_damage);
  return g_test_run ();
}
