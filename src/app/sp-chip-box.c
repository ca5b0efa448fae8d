/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-chip-box.h"

#define GAP 5

struct _SpChipBox
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (SpChipBox, sp_chip_box, GTK_TYPE_WIDGET)

static GtkSizeRequestMode
sp_chip_box_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* Puts the chips in rows no wider than @width and returns the height of all; with @place they get
 * their places. */
static int
arrange (GtkWidget *widget, int width, gboolean place)
{
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int x = 0;
  int y = 0;
  int row = 0;

  for (GtkWidget *chip = gtk_widget_get_first_child (widget); chip != NULL;
       chip = gtk_widget_get_next_sibling (chip))
    {
      int wanted;
      int height;

      gtk_widget_measure (chip, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &wanted, NULL, NULL);
      wanted = MIN (wanted, width);
      gtk_widget_measure (chip, GTK_ORIENTATION_VERTICAL, wanted, NULL, &height, NULL, NULL);
      if (x > 0 && x + wanted > width)
        {
          y += row + GAP;
          x = row = 0;
        }
      if (place)
        gtk_widget_size_allocate (
          chip, &(GtkAllocation){ rtl ? width - x - wanted : x, y, wanted, height }, -1);
      x += wanted + GAP;
      row = MAX (row, height);
    }
  return y + row;
}

static void
measure_width (GtkWidget *widget, int *minimum, int *natural)
{
  *minimum = *natural = 0;
  for (GtkWidget *chip = gtk_widget_get_first_child (widget); chip != NULL;
       chip = gtk_widget_get_next_sibling (chip))
    {
      int least;
      int wanted;

      gtk_widget_measure (chip, GTK_ORIENTATION_HORIZONTAL, -1, &least, &wanted, NULL, NULL);
      *minimum = MAX (*minimum, least);
      *natural += wanted + (*natural > 0 ? GAP : 0);
    }
}

static void
sp_chip_box_measure (GtkWidget *widget,
                     GtkOrientation orientation,
                     int for_size,
                     int *minimum,
                     int *natural,
                     int *minimum_baseline,
                     int *natural_baseline)
{
  *minimum_baseline = *natural_baseline = -1;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (widget, minimum, natural);
  else
    *minimum = *natural = arrange (widget, for_size < 0 ? G_MAXINT : for_size, FALSE);
}

static void
sp_chip_box_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  arrange (widget, width, TRUE);
}

static void
sp_chip_box_dispose (GObject *object)
{
  GtkWidget *chip;

  while ((chip = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (chip);
  G_OBJECT_CLASS (sp_chip_box_parent_class)->dispose (object);
}

static void
sp_chip_box_class_init (SpChipBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_chip_box_dispose;
  widget_class->get_request_mode = sp_chip_box_get_request_mode;
  widget_class->measure = sp_chip_box_measure;
  widget_class->size_allocate = sp_chip_box_size_allocate;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
sp_chip_box_init (SpChipBox *self)
{
}

GtkWidget *
sp_chip_box_new (void)
{
  return g_object_new (SP_TYPE_CHIP_BOX, NULL);
}

void
sp_chip_box_add (SpChipBox *self, const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  g_return_if_fail (SP_IS_CHIP_BOX (self));

  gtk_widget_add_css_class (label, "chip");
  gtk_widget_add_css_class (label, css_class);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_tooltip_text (label, text);
  gtk_widget_set_parent (label, GTK_WIDGET (self));
}
