/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-country-codes.h"

#include <string.h>

/* The codes of ISO 3166-1, with EU and XK among them. A table rather than a file of the system's, so that a dataset is as valid
 * on one computer as on another; a test compares it with iso-codes. */
static const char codes[] =
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI "
  "BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN "
  "CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET EU FI FJ "
  "FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK "
  "HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM "
  "KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH "
  "MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO "
  "NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU "
  "RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD "
  "TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG "
  "VI VN VU WF WS XK YE YT ZA ZM ZW ";

gboolean
sp_is_country (const char *text, gsize length)
{
  char code[4] = "   ";

  g_return_val_if_fail (text != NULL, FALSE);

  if (length != 2 || !g_ascii_isupper (text[0]) || !g_ascii_isupper (text[1]))
    return FALSE;
  memcpy (code, text, 2);
  return strstr (codes, code) != NULL;
}
