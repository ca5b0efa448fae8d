/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "export/sp-svg.h"
#include "scene/sp-scene-builder.h"

#include <librsvg/rsvg.h>
#include <locale.h>
#include <string.h>

static const SpPaint paint = { .fill = SP_TOKEN_CARD, .stroke = SP_TOKEN_OUTLINE, .width = 1 };

static const char *const hostile[] = {
  "<script>alert(1)</script>",
  "]]>",
  "<!-- -- -->",
  "\"quoted\" & 'quoted'",
  "&#0;&undefined;",
  "a\001\002\033[31m\177b",
  "a\302\205\302\237b",
  "\357\277\276\357\277\277",
  "\u202egnihtyna\u202c\u2066\u2069\u2069\u2067",
  "\U0001F1EC\U0001F1E7 \U0001F468\u200d\U0001F469\u200d\U0001F467",
  "\u0627\u0644\u0645\u0645\u0644\u0643\u0629 \u0627\u0644\u0645\u062a\u062d\u062f\u0629",
  "e\u0301\u0302\u0303\u0304\u0305\u0306\u0307",
  "two  spaces ",
  "line\nbreak\ttab",
  "\377\376 no UTF-8",
};

static SpMeaning *
make_meaning (const char *name)
{
  SpMeaning *meaning = sp_meaning_new (SP_MEANING_MARK, name);

  meaning->tooltip = g_strdup_printf ("%s\nline", name);
  meaning->actor = g_strdup ("GBR");
  meaning->issue = g_strdup ("troops");
  meaning->href = g_strdup ("https://example.org/?a=1&b=\"2\"");
  meaning->attributes = g_new0 (char *, 5);
  meaning->attributes[0] = g_strdup ("data-position");
  meaning->attributes[1] = g_strdup ("2");
  meaning->attributes[2] = g_strdup ("data-statement");
  meaning->attributes[3] = g_strdup (name);
  return meaning;
}

static SpScene *
make_scene (const char *name)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  g_autoptr (SpSceneBuilder) builder = sp_scene_builder_new (measurer, 300);
  g_autofree char *valid = g_utf8_make_valid (name, -1);

  sp_scene_builder_describe (builder, "positions", "en", name, name, name);
  sp_scene_builder_begin (builder, "troops", sp_meaning_new (SP_MEANING_OBJECT, name));
  sp_scene_builder_add_rect (builder, (SpBox){ 150, 0, 100, 90 }, 4,
                             (SpPaint){ .fill = SP_TOKEN_HATCH });
  sp_scene_builder_begin (builder, "troops/GBR", make_meaning (name));
  sp_scene_builder_add_rect (builder, (SpBox){ 10, 10, 100, 28 }, 14, paint);
  sp_scene_builder_add_picture (builder, "GB", (SpBox){ 16, 16, 22, 16.5 });
  sp_scene_builder_add_text (builder, valid, (SpTextStyle){ 14, SP_WEIGHT_NORMAL }, SP_TOKEN_INK,
                             SP_ANCHOR_START, 44, 30);
  sp_scene_builder_end (builder);
  sp_scene_builder_add_picture (builder, "GB", (SpBox){ 16, 46, 22, 16.5 });
  sp_scene_builder_add_picture (builder, "no-such-flag", (SpBox){ 16, 66, 22, 16.5 });
  sp_scene_builder_end (builder);
  sp_scene_builder_begin (builder, "troops-GBR", NULL);
  sp_scene_builder_end (builder);
  return sp_scene_builder_finish (builder, 100);
}

/* g_free(). */
static char *
write_scene (const char *name, SpTheme theme)
{
  g_autoptr (SpScene) scene = make_scene (name);
  g_autoptr (SpLook) look = sp_look_new (theme);
  SpSvgOptions options = { .look = look };
  g_autoptr (GBytes) document = sp_svg_write (scene, &options);
  gsize length;
  const char *text = g_bytes_get_data (document, &length);

  g_assert_cmpuint (strnlen (text, length), ==, length);
  return g_strndup (text, length);
}

static void
assert_has (const char *text, const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("no %s in %s", part, text);
}

static void
assert_lacks (const char *text, const char *part)
{
  if (strstr (text, part) != NULL)
    g_error ("%s in %s", part, text);
}

static guint
count (const char *text, const char *part)
{
  guint n = 0;

  for (const char *at = text; (at = strstr (at, part)) != NULL; at += strlen (part))
    n++;
  return n;
}

static void
assert_well_formed (const char *svg)
{
  static const GMarkupParser nothing;
  g_autoptr (GError) error = NULL;
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&nothing, 0, NULL, NULL);
  RsvgHandle *handle;

  g_markup_parse_context_parse (context, svg, -1, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
  handle = rsvg_handle_new_from_data ((const guint8 *)svg, strlen (svg), &error);
  g_assert_no_error (error);
  g_object_unref (handle);
}

static void
test_root (void)
{
  g_autofree char *svg = write_scene ("Name", SP_THEME_LIGHT);

  assert_has (svg, "<svg xmlns=\"http://www.w3.org/2000/svg\"");
  assert_has (svg, " viewBox=\"0 0 300 100\"");
  assert_has (svg, " role=\"graphics-document\"");
  assert_has (svg, " lang=\"en\" xml:lang=\"en\"");
  g_assert_true (strstr (svg, "<title") < strstr (svg, "<desc"));
  g_assert_true (strstr (svg, "<desc") < strstr (svg, "<defs"));
  assert_has (svg, "<rect id=\"background\" width=\"300\" height=\"100\" fill=\"#ffffff\"/>");
}

static void
test_mark (void)
{
  g_autofree char *svg = write_scene ("Name", SP_THEME_LIGHT);
  const char *link = strstr (svg,
                             "<a xlink:href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\">");
  const char *mark =
    strstr (svg,
            "<g id=\"troops-GBR\" role=\"graphics-symbol\" aria-label=\"Name\" data-actor=\"GBR\""
            " data-issue=\"troops\" data-position=\"2\" data-statement=\"Name\">");

  g_assert_true (link != NULL && mark != NULL && link < mark);
  assert_has (mark, "<title>Name\nline</title>");
  assert_has (svg, "<g id=\"troops\" role=\"graphics-object\" aria-label=\"Name\">");
  assert_has (svg, "<g id=\"troops-GBR-2\">");
}

static void
test_flags (void)
{
  g_autofree char *svg = write_scene ("Name", SP_THEME_LIGHT);

  g_assert_cmpuint (count (svg, "<symbol "), ==, 1);
  g_assert_cmpuint (count (svg, "<use "), ==, 2);
  g_assert_cmpuint (count (svg, "<pattern "), ==, 1);
  assert_has (svg, "fill=\"url(#hatch-");
}

static void
test_hostile (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (hostile); i++)
    {
      g_autofree char *svg = write_scene (hostile[i], SP_THEME_DARK);

      assert_well_formed (svg);
      assert_lacks (svg, "<script");
      assert_lacks (svg, "\u202e");
      assert_lacks (svg, " href=");
      assert_lacks (svg, " style=");
    }
}

static void
test_long (void)
{
  g_autofree char *name = g_strnfill (500, 'x');
  g_autofree char *svg = write_scene (name, SP_THEME_LIGHT);

  assert_well_formed (svg);
  assert_has (svg, name);
}

static void
test_links (void)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  g_autoptr (SpSceneBuilder) builder = sp_scene_builder_new (measurer, 100);
  g_autoptr (SpLook) look = sp_look_new (SP_THEME_LIGHT);
  g_autoptr (SpScene) scene = NULL;
  g_autoptr (GBytes) document = NULL;
  g_autofree char *svg = NULL;
  SpMeaning *meaning = sp_meaning_new (SP_MEANING_MARK, "x");

  meaning->href = g_strdup ("javascript:alert(1)");
  sp_scene_builder_describe (builder, "positions", "en", "t", "d", "d");
  sp_scene_builder_begin (builder, "a", meaning);
  sp_scene_builder_end (builder);
  scene = sp_scene_builder_finish (builder, 10);
  document = sp_svg_write (scene, &(SpSvgOptions){ .look = look });
  svg = g_strndup (g_bytes_get_data (document, NULL), g_bytes_get_size (document));
  assert_lacks (svg, "javascript");
  assert_lacks (svg, "<a ");
}

/* The hash in an id, eight letters. */
static char *
find_hash (const char *svg)
{
  return g_strndup (strstr (svg, "id=\"title-") + strlen ("id=\"title-"), 8);
}

static void
test_same_bytes (void)
{
  g_autofree char *first = write_scene ("Name", SP_THEME_LIGHT);
  g_autofree char *second = NULL;
  g_autofree char *dark = write_scene ("Name", SP_THEME_DARK);
  g_autofree char *hash = find_hash (first);
  g_autofree char *other = find_hash (dark);

  setlocale (LC_ALL, "de_DE.UTF-8");
  second = write_scene ("Name", SP_THEME_LIGHT);
  setlocale (LC_ALL, "C");
  g_assert_cmpstr (first, ==, second);
  g_assert_cmpstr (hash, !=, other);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/svg/root", test_root);
  g_test_add_func ("/svg/mark", test_mark);
  g_test_add_func ("/svg/flags", test_flags);
  g_test_add_func ("/svg/hostile", test_hostile);
  g_test_add_func ("/svg/long", test_long);
  g_test_add_func ("/svg/links", test_links);
  g_test_add_func ("/svg/same-bytes", test_same_bytes);
  return g_test_run ();
}
