/* SPDX-License-Identifier: Apache-2.0 */
/* web_text - what two looks at an unchanged page have in common. */
#ifndef ZICHA_SURVEY_WEB_WEB_TEXT_H
#define ZICHA_SURVEY_WEB_WEB_TEXT_H

#include "survey/web/web_site.h"

/* SHA-256 of the visible and hidden words of a page, without times, dates, counters, tokens. */
const char *web_text_hash(struct arena *a, const struct web_document *d);

/* A set of texts, in order. */
struct web_set {
	struct arena *arena;
	const char **item;
	size_t n, capacity;
};
#define WEB_SET(arena_) ((struct web_set){ .arena = (arena_) })
void web_set_add(struct web_set *s, const char *item);
/* Sorts it, each once. */
void web_set_finish(struct web_set *s);
bool web_set_has(const struct web_set *s, const char *item);
const char *web_set_hash(struct arena *a, const struct web_set *s);

/* The sources of a page's scripts, without their queries; and the foreign hosts it names. */
struct web_set web_text_scripts(struct arena *a, const struct web_document *d);
/* What the scripts on the page itself and its handlers do: the names that each of them uses. */
struct web_set web_text_code(struct arena *a, const struct web_document *d);
struct web_set web_text_hosts(const struct web_site *w, struct arena *a,
			      const struct web_document *d);
/* Whether a host is the site's own, or of the same domain. */
bool web_text_is_own(const struct web_site *w, const char *host);

#endif
