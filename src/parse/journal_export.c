/* SPDX-License-Identifier: Apache-2.0 */
/* journal_export - entries of a journal as text. */
#include "parse/journal_export.h"

#include "parse/wire.h"

enum { LENGTH_BYTES = 8 };

bool journal_export_is(struct str head)
{
	return str_starts(head, "__CURSOR=") || str_starts(head, "__REALTIME_TIMESTAMP=");
}

static void take_field(struct journal_export *x, struct str name, struct str value)
{
	int64_t microseconds;
	if (str_is(name, "__REALTIME_TIMESTAMP") && str_int(value, 10, &microseconds))
		x->time = microseconds / 1000000;
	else if (str_is(name, "_HOSTNAME"))
		x->host = value;
	else if (str_is(name, "SYSLOG_IDENTIFIER") || (str_is(name, "_COMM") && !x->program.p))
		x->program = value;
	else if (str_is(name, "MESSAGE"))
		x->message = value;
}

/* A value with its length in front, and "\n" behind it. */
static bool take_long(struct str *rest, struct str *ret)
{
	if (rest->n < LENGTH_BYTES)
		return false;
	uint64_t n = wire_le(*rest, 0, LENGTH_BYTES);
	struct str value = str_from(*rest, LENGTH_BYTES);
	if (n >= value.n)
		return false;
	*ret = str_head(value, n);
	*rest = str_from(value, n + 1);
	return true;
}

bool journal_export_next(struct str *rest, struct journal_export *ret)
{
	struct str s = *rest;
	*ret = (struct journal_export){ .time = INT64_MIN };
	while (s.n && s.p[0] == '\n')
		s = str_from(s, 1);
	for (;;) {
		size_t n = str_find(s, '\n');
		if (n == s.n)
			return false;
		struct str line = str_head(s, n), value;
		s = str_from(s, n + 1);
		if (!line.n)
			break;
		size_t equals = str_find(line, '=');
		if (equals < line.n)
			value = str_from(line, equals + 1);
		else if (!take_long(&s, &value))
			return false;
		take_field(ret, str_head(line, equals), value);
	}
	*rest = s;
	return true;
}
