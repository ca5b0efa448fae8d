/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-provenance.h"

#include "sp-figures.h"

#include <glib/gi18n.h>

char *
sp_provenance_show_kind (const SpStatement *statement)
{
  SpDate date;
  g_autofree char *shown = NULL;

  g_return_val_if_fail (statement != NULL, NULL);

  date = statement->kind == SP_STATEMENT_MEASURED ? statement->period : statement->by;
  shown = sp_date_show (date, TRUE);
  switch ((SpStatementKind)statement->kind)
    {
    case SP_STATEMENT_PLEDGED:
      /* Translators: %s is the date by which something is promised. */
      return sp_date_is_set (date) ? g_strdup_printf (_ ("pledged by %s"), shown)
                                   : g_strdup (_ ("pledged"));
    case SP_STATEMENT_MEASURED:
      /* Translators: %s is the year or month that a figure describes. */
      return sp_date_is_set (date) ? g_strdup_printf (_ ("measured, %s"), shown)
                                   : g_strdup (_ ("measured"));
    case SP_STATEMENT_DEMANDED:
      return g_strdup (_ ("asked of others"));
    case SP_STATEMENT_STATED:
    default:
      return NULL;
    }
}

const char *
sp_provenance_get_authority (SpAuthority authority)
{
  static const char *const texts[] = {
    [SP_AUTHORITY_LEAD] = N_ ("head of state or government, or an adopted text"),
    [SP_AUTHORITY_GOVERNMENT] = N_ ("government"),
    [SP_AUTHORITY_SPOKESPERSON] = N_ ("spokesperson"),
    [SP_AUTHORITY_UNNAMED] = N_ ("unnamed source"),
    [SP_AUTHORITY_OTHER] = N_ ("another body (parliament, party, coalition partner)"),
  };

  return _ (texts[authority]);
}

const char *
sp_provenance_get_form (SpForm form)
{
  static const char *const texts[] = {
    [SP_FORM_SAID] = N_ ("said"),       [SP_FORM_WRITTEN] = N_ ("in writing"),
    [SP_FORM_SIGNED] = N_ ("signed"),   [SP_FORM_VOTED] = N_ ("voted"),
    [SP_FORM_ENACTED] = N_ ("enacted"),
  };

  return _ (texts[form]);
}

const char *
sp_provenance_get_translator (SpTranslation by)
{
  static const char *const texts[] = {
    [SP_TRANSLATION_UNSAID] = N_ ("translation"),
    [SP_TRANSLATION_OFFICIAL] = N_ ("official translation"),
    [SP_TRANSLATION_PRESS] = N_ ("press translation"),
    [SP_TRANSLATION_OWN] = N_ ("translation by the authors of the data"),
    [SP_TRANSLATION_MACHINE] = N_ ("machine translation"),
  };

  return _ (texts[by]);
}

const char *
sp_provenance_get_publisher (const SpSource *source)
{
  g_return_val_if_fail (source != NULL, NULL);

  return source->publisher != NULL         ? source->publisher
         : source->container_title != NULL ? source->container_title
         : source->title != NULL           ? source->title
                                           : source->id;
}

char *
sp_provenance_show_origin (const SpSource *source)
{
  static const char *const texts[] = {
    [SP_ORIGIN_UNSAID] = NULL,
    [SP_ORIGIN_OFFICIAL] = N_ ("official"),
    [SP_ORIGIN_NEWS] = NULL,
    [SP_ORIGIN_COPY] = N_ ("a copy"),
    [SP_ORIGIN_STATE_MEDIA] = N_ ("state media"),
  };

  g_return_val_if_fail (source != NULL, NULL);

  if (source->origin == SP_ORIGIN_COPY && source->original != NULL)
    /* Translators: %s is the publisher of the original. */
    return g_strdup_printf (_ ("a copy of %s"), source->original);
  return texts[source->origin] != NULL ? g_strdup (_ (texts[source->origin])) : NULL;
}
