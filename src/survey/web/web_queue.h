/* SPDX-License-Identifier: Apache-2.0 */
/* web_queue - the pages that were found and are to be looked at, each once. */
#ifndef ZICHA_SURVEY_WEB_WEB_QUEUE_H
#define ZICHA_SURVEY_WEB_WEB_QUEUE_H

#include "base/map.h"
#include "parse/url.h"

struct web_target {
	const char *url, *parent; /* the parent of the first is NULL */
	int64_t depth;
	int64_t status; /* NO_INT until it was asked for; 0: no answer */
};

struct web_queue {
	struct arena *arena;
	struct map known; /* URL: its target */
	struct map shapes;
	/* What looks like many that were seen already waits until all else is done. */
	struct web_target **first, **late;
	size_t n_first, n_late, first_capacity, late_capacity, next_first, next_late;
	size_t max; /* of those that are kept */
	size_t n_dropped;
};

#define WEB_QUEUE(arena_, max_) \
	((struct web_queue){ \
		.arena = (arena_), .known = MAP(arena_), .shapes = MAP(arena_), .max = (max_) })

/* Whether it is a page, as far as its name tells: no picture, no document, no archive. */
bool web_queue_is_page(const struct url *u);
/* The URL without what changes from visit to visit: sessions, tokens. */
const char *web_queue_key(struct arena *a, const struct url *u);
/* Takes a URL, unless it is known. */
void web_queue_add(struct web_queue *q, const struct url *u, const char *parent, int64_t depth);
struct web_target *web_queue_next(struct web_queue *q);
struct web_target *web_queue_find(const struct web_queue *q, const char *url);
/* Those not given out yet. */
size_t web_queue_n_waiting(const struct web_queue *q);

#endif
