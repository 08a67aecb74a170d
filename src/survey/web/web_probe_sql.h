/* SPDX-License-Identifier: Apache-2.0 */
/* web_probe_sql - SQL injection by syntax: what the database must read changes the page, and
 * what looks just like it does not. */
#ifndef ZICHA_SURVEY_WEB_WEB_PROBE_SQL_H
#define ZICHA_SURVEY_WEB_WEB_PROBE_SQL_H

#include "survey/web/web_probe.h"

/* What else it has shown of the page. */
struct web_probe_sql_seen {
	bool is_tried;	  /* false: the original is an error or a refusal */
	bool is_hopeless; /* the page takes all alike, or refuses any punctuation as it does quotes
			   */
	bool has_other;	  /* another parameter of its folder has shown a database that reads SQL */
	bool word_matters, quotes_matter;
	bool may_be_postgresql, may_read_backslashes;
	bool is_deaf, is_refused; /* all are the same to it; it refuses quotes */
	bool reckons; /* sums in the place of a number, and is no database for all that */
	char skipped; /* the quote that is like any letter to it; 0: neither clearly */
};

/* `word`: the page for the value with an unknown word behind it; `quotes`: with both quotes and
 * the word behind it. */
void web_probe_sql(struct web_probe *p, const struct web_probe_page *word,
		   const struct web_probe_page *quotes, struct web_probe_sql_seen *ret);

/* ---- for the files of this module ---- */

/* What may stand in a statement without quotes: a number, or a date, which is then a difference. */
bool web_probe_sql_is_number(struct str s);
/* What may stand behind LIMIT. */
bool web_probe_sql_is_digits(struct str s);
/* What may be the name of a column. */
bool web_probe_sql_is_name(struct str s);

#endif
