/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-mark-proxy.h"

struct _SpMarkProxy
{
  GtkWidget parent_instance;

  char *label;
};

G_DEFINE_FINAL_TYPE (SpMarkProxy, sp_mark_proxy, GTK_TYPE_WIDGET)

static void
sp_mark_proxy_finalize (GObject *object)
{
  SpMarkProxy *self = SP_MARK_PROXY (object);

  g_free (self->label);
  G_OBJECT_CLASS (sp_mark_proxy_parent_class)->finalize (object);
}

static void
sp_mark_proxy_class_init (SpMarkProxyClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_mark_proxy_finalize;
  /* Enter opens the evidence behind the mark. */
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_BUTTON);
}

static void
sp_mark_proxy_init (SpMarkProxy *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

GtkWidget *
sp_mark_proxy_new (void)
{
  return g_object_new (SP_TYPE_MARK_PROXY, NULL);
}

void
sp_mark_proxy_set_label (SpMarkProxy *self, const char *label)
{
  g_return_if_fail (SP_IS_MARK_PROXY (self));

  g_free (self->label);
  self->label = g_strdup (label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

const char *
sp_mark_proxy_get_label (SpMarkProxy *self)
{
  g_return_val_if_fail (SP_IS_MARK_PROXY (self), NULL);

  return self->label;
}
