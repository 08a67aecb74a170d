/* SPDX-License-Identifier: Apache-2.0 */
/* log_cover - the times of which a log has records. */
#include "survey/log/log_cover.h"

#include <stdlib.h>

enum { HOUR = 3600, DAY = 86400 };

static int earlier(const void *x, const void *y)
{
	const struct log_span *a = x, *b = y;
	return (a->first > b->first) - (a->first < b->first);
}

/* Puts them in order, and makes one of those between which there is no silence of an hour. */
static void merge(struct log_cover *c)
{
	size_t n = 0;
	if (c->n)
		qsort(c->span, c->n, sizeof(*c->span), earlier);
	for (size_t i = 0; i < c->n; i++) {
		struct log_span *before = n ? &c->span[n - 1] : NULL;
		if (before && c->span[i].first - before->last < HOUR)
			before->last = MAX(before->last, c->span[i].last);
		else
			c->span[n++] = c->span[i];
	}
	c->n = n;
}

/* Only what merging does not make room for needs more of it. */
static void keep(struct log_cover *c, struct arena *a, struct log_span span)
{
	if (c->n == c->capacity) {
		merge(c);
		c->span = arena_grow(a, c->span, &c->capacity, MAX(c->n * 2, 1), sizeof(*c->span));
	}
	c->span[c->n++] = span;
}

static void note_step(struct log_cover *c, int64_t from, int64_t seconds)
{
	if (seconds <= c->step)
		return;
	c->step = seconds;
	c->step_at = from;
}

static void end_span(struct log_cover *c, struct arena *a)
{
	if (c->is_growing)
		keep(c, a, c->now);
	c->is_growing = false;
}

void log_cover_add(struct log_cover *c, struct arena *a, int64_t time)
{
	bool is_near = c->is_growing && time > c->now.first - HOUR && time < c->now.last + HOUR;
	if (!is_near) {
		end_span(c, a);
		c->now = (struct log_span){ time, time };
		c->is_growing = true;
		return;
	}
	note_step(c, c->now.last, time - c->now.last);
	note_step(c, time, c->now.first - time);
	c->now.first = MIN(c->now.first, time);
	c->now.last = MAX(c->now.last, time);
}

void log_cover_earlier(struct log_cover *c, int64_t seconds)
{
	for (size_t i = 0; i < c->n; i++) {
		c->span[i].first -= seconds;
		c->span[i].last -= seconds;
	}
	c->now.first -= seconds;
	c->now.last -= seconds;
	c->step_at -= seconds;
}

void log_cover_join(struct log_cover *c, struct arena *a, struct log_cover *from)
{
	end_span(from, a);
	merge(from);
	for (size_t i = 0; i < from->n; i++)
		keep(c, a, from->span[i]);
	note_step(c, from->step_at, from->step);
	from->n = 0;
	from->step = 0;
}

static int64_t day_of(const struct tzif *zone, int64_t time)
{
	int64_t wall = time + tzif_offset(zone, time);
	return (wall - (wall % DAY + DAY) % DAY) / DAY;
}

bool log_cover_sum(struct log_cover *c, const struct tzif *zone, struct log_cover_sum *ret)
{
	merge(c);
	if (!c->n)
		return false;
	*ret = (struct log_cover_sum){ .first = c->span[0].first,
				       .last = c->span[c->n - 1].last,
				       .gap = c->step,
				       .gap_at = c->step_at };
	int64_t counted = INT64_MIN;
	for (size_t i = 0; i < c->n; i++) {
		int64_t first = day_of(zone, c->span[i].first);
		int64_t last = day_of(zone, c->span[i].last);
		ret->days += last - MAX(first, counted + 1) + 1;
		counted = last;
		if (i && c->span[i].first - c->span[i - 1].last > ret->gap) {
			ret->gap_at = c->span[i - 1].last;
			ret->gap = c->span[i].first - ret->gap_at;
		}
	}
	return true;
}
