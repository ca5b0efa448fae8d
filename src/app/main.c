/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-application.h"

int
main (int argc, char **argv)
{
  g_autoptr (SpApplication) application = sp_application_new ();

  return g_application_run (G_APPLICATION (application), argc, argv);
}
