/* SPDX-License-Identifier: Apache-2.0 */
/* web_probe_rare - what few pages do with a value: one request asks for all of it at once. */
#ifndef ZICHA_SURVEY_WEB_WEB_PROBE_RARE_H
#define ZICHA_SURVEY_WEB_WEB_PROBE_RARE_H

#include "survey/web/web_probe_sql.h"

/* Tries a wide byte, texts between $$, quotes that are doubled where backslashes are read, and
 * whether the site decodes what was decoded. True: it does, and p->is_twice is set: all else may be
 * tried again. `word`, `quotes`: see web_probe_sql(). */
bool web_probe_rare(struct web_probe *p, const struct web_probe_sql_seen *seen,
		    const struct web_probe_page *word, const struct web_probe_page *quotes);

#endif
