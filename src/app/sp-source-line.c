/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-source-line.h"

#include "analysis/sp-names.h"
#include "analysis/sp-provenance.h"
#include "export/sp-citation.h"
#include "sp-statement-card.h"

#include <glib/gi18n.h>

/* In a link that leads to a page of the pane. */
#define PAGE_SCHEME "source:"

gboolean
sp_source_is_web (const char *address)
{
  return address != NULL
         && (g_ascii_strncasecmp (address, "http://", 7) == 0
             || g_ascii_strncasecmp (address, "https://", 8) == 0);
}

static char *
write_source (const SpSource *source)
{
  GString *text = g_string_new (sp_provenance_get_publisher (source));
  g_autofree char *date = sp_date_show (source->issued, TRUE);
  g_autofree char *origin = sp_provenance_show_origin (source);

  if (sp_date_is_set (source->issued))
    g_string_append_printf (text, ", %s", date);
  if (origin != NULL)
    g_string_append_printf (text, " (%s)", origin);
  return g_string_free (text, FALSE);
}

static void
append_link (GString *markup, const char *address, const char *text)
{
  g_autofree char *link = g_markup_printf_escaped ("<a href=\"%s\">%s</a>", address, text);

  g_string_append (markup, link);
}

static void
append_web_link (GString *markup, const char *address, const char *text)
{
  if (!sp_source_is_web (address))
    return;
  g_string_append (markup, markup->len > 0 ? " · " : "");
  append_link (markup, address, text);
}

static gboolean
activate_link_cb (GtkWidget *label, const char *address)
{
  if (g_str_has_prefix (address, PAGE_SCHEME))
    gtk_widget_activate_action (label, "evidence.show-source", "s", address + strlen (PAGE_SCHEME));
  else if (sp_source_is_web (address))
    gtk_widget_activate_action (label, "evidence.open-link", "s", address);
  return TRUE;
}

GtkWidget *
sp_source_line_new (const SpDataset *dataset, guint32 index, gboolean with_page)
{
  const SpSource *source = sp_dataset_get_source (dataset, index);
  g_autoptr (GString) markup = g_string_new (NULL);
  GtkWidget *label = sp_words_label_new (NULL, "source-line");

  if (with_page)
    {
      g_autofree char *text = write_source (source);
      g_autofree char *page = g_strconcat (PAGE_SCHEME, source->id, NULL);

      append_link (markup, page, text);
    }
  /* Translators: a link that opens a source in the browser. */
  append_web_link (markup, source->url, _ ("read it ↗"));
  append_web_link (markup, source->archived, _ ("archived copy ↗"));
  gtk_label_set_markup (GTK_LABEL (label), markup->str);
  gtk_widget_set_tooltip_text (label, with_page ? source->title : source->url);
  g_signal_connect (label, "activate-link", G_CALLBACK (activate_link_cb), NULL);
  return label;
}

static void
append_format (
  GMenu *menu, const char *label, SpCitationFormat format, const guint32 *sources, guint n)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);
  GVariant *list = g_variant_new_fixed_array (G_VARIANT_TYPE_UINT32, sources, n, sizeof (guint32));

  g_menu_item_set_action_and_target (item, "evidence.copy", "(u@au)", format, list);
  g_menu_append_item (menu, item);
}

/* A menu is many widgets, and there is a button on each card: it is made when it is opened. */
static void
create_menu_cb (GtkMenuButton *button, gpointer menu)
{
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

GtkWidget *
sp_citation_button_new (const char *label, const guint32 *sources, guint n)
{
  GMenu *menu = g_menu_new ();
  GtkWidget *button = gtk_menu_button_new ();

  append_format (menu, _ ("Copy as _Text"), SP_CITATION_PLAIN, sources, n);
  append_format (menu, _ ("Copy as _BibTeX"), SP_CITATION_BIBTEX, sources, n);
  append_format (menu, _ ("Copy as CSL-_JSON"), SP_CITATION_CSL, sources, n);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (button), create_menu_cb, menu,
                                         g_object_unref);
  if (n > 0)
    gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "edit-copy-symbolic");
  else
    gtk_menu_button_set_label (GTK_MENU_BUTTON (button), label);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (button, n > 0 ? label : NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  return button;
}
