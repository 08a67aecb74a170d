/* SPDX-License-Identifier: Apache-2.0 */
/* request - what a reader on another host is to gather, as lines of text. */
#include "parse/request.h"

#include "base/clock.h"

bool request_is_whole(struct str text)
{
	return str_ends(text, "\n" REQUEST_LAST "\n");
}

static bool read_ask(struct str rest, struct request_line *ret)
{
	if (!str_split(&rest, ' ', &ret->table) || !rest.p || !str_split(&rest, ' ', &ret->way) ||
	    !rest.p)
		return false;
	ret->value = rest;
	return str_is(ret->way, "=") || str_is(ret->way, "LIKE") || str_is(ret->way, "GLOB");
}

static bool read_line(struct str line, struct request_line *ret)
{
	struct str word = { "", 0 };
	*ret = (struct request_line){ .kind = REQUEST_PROGRESS };
	(void)str_split(&line, ' ', &word);
	if (str_is(word, "progress"))
		return !line.p;
	if (!line.p)
		return false;
	if (str_is(word, "language") || str_is(word, "target")) {
		ret->kind = str_is(word, "target") ? REQUEST_TARGET : REQUEST_LANGUAGE;
		ret->value = line;
		return true;
	}
	if (str_is(word, "now")) {
		ret->kind = REQUEST_NOW;
		return str_int(line, 10, &ret->now) && clock_can_tell(ret->now);
	}
	if (str_is(word, "table")) {
		ret->kind = REQUEST_TABLE;
		ret->table = line;
		return true;
	}
	ret->kind = REQUEST_ASK;
	return str_is(word, "ask") && read_ask(line, ret);
}

/* The line tells how long the text behind it is. */
static int read_query(struct str size, struct str *rest, struct request_line *ret, struct err *e)
{
	int64_t n;
	if (!str_int(size, 10, &n) || n < 0 || !rest->p || (uint64_t)n >= rest->n ||
	    rest->p[n] != '\n')
		return err_set(e, "the request has a query that is not as long as it says");
	*ret = (struct request_line){ .kind = REQUEST_QUERY, .value = str_head(*rest, (size_t)n) };
	*rest = str_from(*rest, (size_t)n + 1);
	return REQUEST_LINE_READ;
}

int request_next(struct str *rest, struct request_line *ret, struct err *e)
{
	struct str line;
	while (str_line(rest, &line)) {
		if (str_is(line, REQUEST_FIRST))
			continue;
		if (str_is(line, REQUEST_LAST))
			return 0;
		if (str_starts(line, "query "))
			return read_query(str_from(line, 6), rest, ret, e);
		if (!read_line(line, ret))
			return err_set(e,
				       "the request has a line that this reader does not know: "
				       "%.*s",
				       (int)MIN(line.n, 80), line.p);
		return REQUEST_LINE_READ;
	}
	return err_set(e, "the request is cut short");
}
