/* SPDX-License-Identifier: Apache-2.0 */
/* web_probe_query - whether a value becomes part of a question to a directory, to XML or to a
 * store of documents. */
#ifndef ZICHA_SURVEY_WEB_WEB_PROBE_QUERY_H
#define ZICHA_SURVEY_WEB_WEB_PROBE_QUERY_H

#include "survey/web/web_probe_sql.h"

/* With what web_probe_sql() has seen, which has found nothing; `word` as there. */
void web_probe_query(struct web_probe *p, const struct web_probe_sql_seen *seen,
		     const struct web_probe_page *word);

#endif
