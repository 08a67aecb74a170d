/* SPDX-License-Identifier: Apache-2.0 */
/* deb822 - stanzas of "Field: value", as dpkg and apt keep them. */
#include "parse/deb822.h"

#include <string.h>
#include <strings.h>

void deb822_give(struct deb822 *d, struct str piece)
{
	d->input = piece;
}

void deb822_end(struct deb822 *d)
{
	d->is_ended = true;
}

void deb822_free(struct deb822 *d)
{
	buf_free(&d->carried);
}

/* Length of the stanza at the front of s with its last newline, if the empty
 * line after it is in sight; else 0. Line by line: memchr() outruns memmem(),
 * which has nothing to skip by in two equal bytes. */
static size_t stanza_length(struct str s)
{
	for (const char *p = s.p, *end = s.p + s.n; p < end; p++) {
		p = memchr(p, '\n', (size_t)(end - p));
		if (!p || p + 1 == end)
			return 0;
		if (p[1] == '\n')
			return (size_t)(p + 1 - s.p);
	}
	return 0;
}

/* Hands out what was carried over, unless it lost bytes on the way. */
static bool give_carried(struct deb822 *d, struct str *ret_stanza)
{
	if (buf_is_over(&d->carried)) {
		d->n_cut++;
		buf_clear(&d->carried);
		return false;
	}
	*ret_stanza = buf_view(&d->carried);
	d->is_carried_given = true;
	return true;
}

bool deb822_next(struct deb822 *d, struct str *ret_stanza)
{
	if (d->is_carried_given)
		buf_clear(&d->carried);
	d->is_carried_given = false;
	while (d->input.n) {
		bool is_new = d->carried.n == 0 && !buf_is_over(&d->carried);
		if (is_new && d->input.p[0] == '\n') {
			d->input = str_from(d->input, 1);
			continue;
		}
		/* The empty line may begin in one piece and end in the next. */
		bool is_end = d->carried.n && d->input.p[0] == '\n' &&
			      d->carried.p[d->carried.n - 1] == '\n';
		size_t n = is_end ? 0 : stanza_length(d->input);
		if (is_new && n) {
			*ret_stanza = str_head(d->input, n);
			d->input = str_from(d->input, n);
			if (n <= DEB822_STANZA_MAX)
				return true;
			d->n_cut++;
			continue;
		}
		bool is_whole = is_end || n;
		if (!is_whole)
			n = d->input.n;
		buf_str(&d->carried, str_head(d->input, n));
		d->input = str_from(d->input, n);
		if (is_whole && give_carried(d, ret_stanza))
			return true;
	}
	return d->is_ended && (d->carried.n || buf_is_over(&d->carried)) &&
	       give_carried(d, ret_stanza);
}

bool deb822_field(struct str *rest, struct str *ret_name, struct str *ret_value)
{
	struct str line;
	do {
		if (!str_line(rest, &line))
			return false;
	} while (!line.n || line.p[0] == '#');
	size_t colon = str_find(line, ':');
	if (colon == line.n || colon == 0 || line.p[0] == ' ' || line.p[0] == '\t') {
		*ret_name = (struct str){ NULL, 0 };
		*ret_value = line;
		return true;
	}
	*ret_name = str_head(line, colon);
	const char *begin = line.p + colon + 1, *end = line.p + line.n;
	while (rest->n && (rest->p[0] == ' ' || rest->p[0] == '\t')) {
		(void)str_line(rest, &line);
		end = line.p + line.n;
	}
	*ret_value = str_trim(str_range(begin, end));
	return true;
}

struct str deb822_get(struct str stanza, const char *name)
{
	size_t n = strlen(name);
	for (struct str rest = stanza; rest.n;) {
		/* Most lines are another field's: they are not worth taking apart. */
		if (rest.n > n && rest.p[n] == ':' && strncasecmp(rest.p, name, n) == 0) {
			struct str found, value;
			if (deb822_field(&rest, &found, &value))
				return value;
		}
		rest = str_from(rest, str_find(rest, '\n') + 1);
	}
	return (struct str){ NULL, 0 };
}
