/* SPDX-License-Identifier: Apache-2.0 */
/* web_probe_sql_escape - statements whose quotes are escaped, and escaped wrongly. */
#ifndef ZICHA_SURVEY_WEB_WEB_PROBE_SQL_ESCAPE_H
#define ZICHA_SURVEY_WEB_WEB_PROBE_SQL_ESCAPE_H

#include "survey/web/web_probe.h"

/* Where quotes are escaped with a backslash and the database reads GBK, a lead byte before the
 * quote eats the backslash. Only the single quote behind a lead byte changes the page: not the
 * lead byte before a double quote, which is like any word, nor the quote alone. `word`, `quotes`:
 * see web_probe_sql(); `is_deaf`: the page is the same for both. */
void web_probe_sql_wide(struct web_probe *p, const struct web_probe_page *word,
			const struct web_probe_page *quotes, bool is_deaf);

/* Where quotes are doubled and the database reads backslashes, as MySQL does and PostgreSQL in
 * E'…', a backslash takes the first of the two away: a quote behind one or three of them changes
 * the page, behind two or four it is like any word. */
void web_probe_sql_backslash(struct web_probe *p, const struct web_probe_page *word);

#endif
