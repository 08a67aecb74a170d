/* SPDX-License-Identifier: Apache-2.0 */
/* web_probe_sql - SQL injection by syntax: what the database must read changes the page, and
 * what looks just like it does not. */
#ifndef ZICHA_SURVEY_WEB_WEB_PROBE_SQL_H
#define ZICHA_SURVEY_WEB_WEB_PROBE_SQL_H

#include "survey/web/web_probe.h"

/* `word`: the page for the value with an unknown word behind it; `quotes`: with both quotes and
 * the word behind it. False: the original is an error or a refusal, and nothing was tried. */
bool web_probe_sql(struct web_probe *p, const struct web_probe_page *word,
		   const struct web_probe_page *quotes);

/* A text for what stands behind the value: #1 and #2 become numbers, #w the word, #v the value. */
struct str web_probe_sql_fill(struct web_probe *p, const char *form, const int64_t numbers[2],
			      const char *word);

/* ---- for the files of this module ---- */

/* What may stand in a statement without quotes: a number, or a date, which is then a difference. */
bool web_probe_sql_is_number(struct str s);
/* What may stand behind LIMIT. */
bool web_probe_sql_is_digits(struct str s);
/* What may be the name of a column. */
bool web_probe_sql_is_name(struct str s);

#endif
