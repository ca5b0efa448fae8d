/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-fit.h"

struct _SpFit
{
  GtkWidget parent_instance;

  GtkWidget *child;
  SpSplit *split;  /* in the child */
  int unfolded;    /* px that the child took unfolded */
  gboolean folded; /* as was told: until then nothing has got narrower */
};

enum
{
  PROP_CHILD = 1,
  PROP_SPLIT,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (SpFit, sp_fit, GTK_TYPE_WIDGET)

static int
get_least_width (SpFit *self)
{
  int least = 0;

  if (self->child != NULL)
    gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  return least;
}

static gboolean
can_fold (SpFit *self)
{
  return self->split != NULL && !self->folded;
}

static void
folded_cb (SpFit *self)
{
  self->folded = sp_split_is_folded (self->split);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
set_split (SpFit *self, SpSplit *split)
{
  g_set_weak_pointer (&self->split, split);
  if (split == NULL)
    return;
  self->folded = sp_split_is_folded (split);
  g_signal_connect_object (split, "notify::folded", G_CALLBACK (folded_cb), self,
                           G_CONNECT_SWAPPED);
}

static GtkSizeRequestMode
sp_fit_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
sp_fit_measure (GtkWidget *widget,
                GtkOrientation orientation,
                int for_size,
                int *minimum,
                int *natural,
                int *minimum_baseline,
                int *natural_baseline)
{
  SpFit *self = SP_FIT (widget);

  *minimum = *natural = 0;
  *minimum_baseline = *natural_baseline = -1;
  if (self->child == NULL)
    return;
  if (orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0)
    for_size = MAX (for_size, get_least_width (self));
  gtk_widget_measure (self->child, orientation, for_size, minimum, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL && can_fold (self))
    *minimum = 0;
}

static void
sp_fit_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  SpFit *self = SP_FIT (widget);
  int least = get_least_width (self);
  int given = MAX (width, least);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  if (can_fold (self))
    self->unfolded = least;
  if (self->split != NULL)
    sp_split_set_room (self->split, width, self->unfolded);
  /* Until it has folded, in the next frame, its end is cut off. */
  if (self->child != NULL)
    gtk_widget_size_allocate (self->child,
                              &(GtkAllocation){ rtl ? width - given : 0, 0, given, height }, -1);
}

static void
sp_fit_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SpFit *self = SP_FIT (object);

  if (id == PROP_CHILD)
    {
      g_clear_pointer (&self->child, gtk_widget_unparent);
      self->child = g_value_get_object (value);
      if (self->child != NULL)
        gtk_widget_set_parent (self->child, GTK_WIDGET (self));
    }
  else if (id == PROP_SPLIT)
    set_split (self, g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
sp_fit_dispose (GObject *object)
{
  SpFit *self = SP_FIT (object);

  g_clear_weak_pointer (&self->split);
  g_clear_pointer (&self->child, gtk_widget_unparent);
  G_OBJECT_CLASS (sp_fit_parent_class)->dispose (object);
}

static void
sp_fit_class_init (SpFitClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sp_fit_dispose;
  object_class->set_property = sp_fit_set_property;
  widget_class->get_request_mode = sp_fit_get_request_mode;
  widget_class->measure = sp_fit_measure;
  widget_class->size_allocate = sp_fit_size_allocate;
  properties[PROP_CHILD] = g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET,
                                                G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_SPLIT] = g_param_spec_object ("split", NULL, NULL, SP_TYPE_SPLIT,
                                                G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GENERIC);
}

static void
sp_fit_init (SpFit *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}
