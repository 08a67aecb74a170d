/* SPDX-License-Identifier: Apache-2.0 */
/* web_probe_expression - whether a value becomes a part of an expression that the server computes:
 * of a template, or of a program that is made from text and run. */
#ifndef ZICHA_SURVEY_WEB_WEB_PROBE_EXPRESSION_H
#define ZICHA_SURVEY_WEB_WEB_PROBE_EXPRESSION_H

#include "survey/web/web_probe_sql.h"

/* What else reads literals side by side, and lists: whether it is a template, and no database.
 * `quote`: what the value stands in; none of the two quotes: in none. `mistake`: what the page says
 * to what nobody can read. */
bool web_probe_expression_is_one(struct web_probe *p, char quote,
				 const struct web_probe_page *mistake);
/* With what web_probe_sql() has seen, which has found nothing. */
void web_probe_expression(struct web_probe *p, const struct web_probe_sql_seen *seen);

#endif
