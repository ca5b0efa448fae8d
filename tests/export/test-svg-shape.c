/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "export/sp-svg-shape.h"

static void
assert_element (const SpNode *node, const char *xml)
{
  g_autoptr (SpLook) look = sp_look_new (SP_THEME_LIGHT);
  g_autoptr (GHashTable) patterns = g_hash_table_new (g_str_hash, g_str_equal);
  GString *out = g_string_new (NULL);

  g_hash_table_insert (patterns, (gpointer) "hatch", (gpointer) "hatch-1");
  sp_svg_shape_append (out, node, look, patterns);
  g_assert_cmpstr (out->str, ==, xml);
  g_string_free (out, TRUE);
}

static void
test_shapes (void)
{
  SpNode rect = { .type = SP_NODE_RECT,
                  .box = { 1, 2, 30, 20.5 },
                  .paint = { .fill = SP_TOKEN_HATCH, .stroke = SP_TOKEN_NONE } };
  SpNode disc = { .type = SP_NODE_DISC, .box = { 10, 20, 8, 8 } };
  SpNode line = { .type = SP_NODE_LINE,
                  .line = { 1, 2, 3, 4 },
                  .paint = { .stroke = SP_TOKEN_INK, .dash = SP_DASH_DASHED, .width = 1.5 } };
  g_autoptr (SpLook) look = sp_look_new (SP_THEME_LIGHT);
  guint ink = sp_look_get_colour (look, 0, SP_TOKEN_INK);
  g_autofree char *dashed = NULL;

  assert_element (&rect,
                  "<rect x=\"1\" y=\"2\" width=\"30\" height=\"20.5\" fill=\"url(#hatch-1)\"/>");
  rect.rect.radius = 4;
  rect.paint.fill = SP_TOKEN_NONE;
  assert_element (
    &rect, "<rect x=\"1\" y=\"2\" width=\"30\" height=\"20.5\" rx=\"4\" ry=\"4\" fill=\"none\"/>");
  assert_element (&disc, "<circle cx=\"14\" cy=\"24\" r=\"4\" fill=\"none\"/>");
  dashed = g_strdup_printf ("<line x1=\"1\" y1=\"2\" x2=\"3\" y2=\"4\" stroke=\"#%06x\""
                            " stroke-width=\"1.5\" stroke-dasharray=\"4 3\"/>",
                            ink);
  assert_element (&line, dashed);
}

static void
test_path (void)
{
  SpPathStep steps[] = { { 'M', { 1 }, { 2 } },
                         { 'L', { 3.125 }, { -4 } },
                         { 'C', { 1, 2, 3 }, { 4, 5, 6 } },
                         { 'Z', { 0 }, { 0 } } };
  SpNode path = { .type = SP_NODE_PATH, .path = { steps, G_N_ELEMENTS (steps) } };

  assert_element (&path, "<path d=\"M1 2 3.12-4C1 4 2 5 3 6Z\" fill=\"none\"/>");
}

static void
test_texts (void)
{
  SpNode text = { .type = SP_NODE_TEXT, .text = { .style = { 14, SP_WEIGHT_NORMAL } } };

  text.text.string = (char *)"a & b";
  assert_element (&text, "<text x=\"0\" y=\"0\" font-size=\"14\" fill=\"none\">a &amp; b</text>");
  text.text.string = (char *)"a  b";
  text.text.style.weight = SP_WEIGHT_BOLD;
  text.text.anchor = SP_ANCHOR_END;
  text.text.rtl = TRUE;
  assert_element (&text,
                  "<text x=\"0\" y=\"0\" font-size=\"14\" font-weight=\"700\" text-anchor=\"end\""
                  " direction=\"rtl\" xml:space=\"preserve\" fill=\"none\">a  b</text>");
  text.text.string = (char *)"a";
  text.text.style = (SpTextStyle){ 12, SP_WEIGHT_NORMAL };
  text.text.anchor = SP_ANCHOR_START;
  text.text.rtl = FALSE;
  text.text.turned = TRUE;
  text.text.x = 7.5;
  text.text.baseline = 90;
  assert_element (&text,
                  "<text x=\"7.5\" y=\"90\" font-size=\"12\" transform=\"rotate(-90 7.5 90)\""
                  " fill=\"none\">a</text>");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/svg-shape/shapes", test_shapes);
  g_test_add_func ("/svg-shape/path", test_path);
  g_test_add_func ("/svg-shape/texts", test_texts);
  return g_test_run ();
}
