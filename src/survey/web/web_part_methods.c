/* SPDX-License-Identifier: Apache-2.0 */
/* web_part_methods - what the server takes beside GET and POST.
 *
 * OPTIONS only asks, and TRACE only answers what it was asked: nothing else is tried. */
#include "survey/web/web_site.h"

#include <string.h>

static const struct table *const tables[] = { &table_web_web_methods, NULL };

static void tell_options(struct web_site *w, const struct web_answer *answer)
{
	static const char *const fields[] = { "allow", "public", "access-control-allow-methods" };
	autoarena a = ARENA(1 << 20);
	struct map seen = MAP(&a);
	struct str one;
	if (answer->status == 429 || answer->status > 501)
		survey_partial(w->survey, &table_web_web_methods, "OPTIONS: HTTP status %d",
			       answer->status);
	if (answer->status >= 400)
		return;
	for (size_t i = 0; i < N(fields); i++) {
		struct str rest = http_head_field(answer->head, fields[i]);
		while (rest.n && str_split(&rest, ',', &one)) {
			one = str_trim(one);
			if (!one.n || one.n > 20 || map_get(&seen, one))
				continue;
			map_set(&seen, one, &seen);
			survey_row(w->survey, &table_web_web_methods,
				   &(struct web_method){ .url = w->final_url,
							 .method = str_text(&a, one),
							 .is_allowed = true,
							 .evidence = arena_printf(&a, "OPTIONS: %s",
										  fields[i]) });
		}
	}
}

static void end(struct web_site *w, void *state)
{
	static const char *const headers[] = { "X-Zicha-Trace: 4b1d", NULL };
	struct web_answer answer;
	struct err e;
	if (!web_site_wants(w, tables))
		return;
	if (web_fetch(w->fetch,
		      &(struct web_request){
			      .method = "OPTIONS", .url = w->final_url, .is_probe = true },
		      &answer, &e) >= 0)
		tell_options(w, &answer);
	else
		survey_partial(w->survey, &table_web_web_methods, "OPTIONS: %s", e.said);
	if (web_fetch(w->fetch,
		      &(struct web_request){ .method = "TRACE",
					     .url = w->final_url,
					     .headers = headers,
					     .is_probe = true },
		      &answer, &e) < 0) {
		survey_partial(w->survey, &table_web_web_methods, "TRACE: %s", e.said);
		return;
	}
	if (answer.status == 429 || answer.status > 501) {
		survey_partial(w->survey, &table_web_web_methods, "TRACE: HTTP status %d",
			       answer.status);
		return;
	}
	bool is_echoed = answer.status == 200 && str_has(answer.body, "X-Zicha-Trace: 4b1d");
	survey_row(w->survey, &table_web_web_methods,
		   &(struct web_method){ .url = w->final_url,
					 .method = "TRACE",
					 .is_allowed = is_echoed,
					 .evidence = is_echoed ? "answered" : "refused" });
}

const struct web_part web_part_methods = { .end = end, .tables = tables };
