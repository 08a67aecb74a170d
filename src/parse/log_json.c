/* SPDX-License-Identifier: Apache-2.0 */
/* log_json - a record of a log that is a JSON object on one line. */
#include "parse/log_json.h"

#include "parse/json_read.h"

enum field { TIME, HOST, PROGRAM, MESSAGE, FIELDS };

/* Of several that an object has the first here counts. */
static const struct {
	const char *name;
	enum field field;
} names[] = {
	{ "__REALTIME_TIMESTAMP", TIME },
	{ "@timestamp", TIME },
	{ "timestamp", TIME },
	{ "time", TIME },
	{ "eventTime", TIME },
	{ "datetime", TIME },
	{ "ts", TIME },
	{ "_HOSTNAME", HOST },
	{ "hostname", HOST },
	{ "host", HOST },
	{ "SYSLOG_IDENTIFIER", PROGRAM },
	{ "_COMM", PROGRAM },
	{ "program", PROGRAM },
	{ "ident", PROGRAM },
	{ "MESSAGE", MESSAGE },
	{ "message", MESSAGE },
	{ "msg", MESSAGE },
	{ "log", MESSAGE },
};

/* Seconds, or thousandths, millionths and billionths of one, by their size. */
static int64_t seconds_of(int64_t n)
{
	enum { LATEST = 100000 };
	for (int64_t unit = 1; unit <= INT64_C(1000000000); unit *= 1000)
		if (n / unit / 1000000 < LATEST)
			return n / unit;
	return INT64_MIN;
}

static void take_time(const struct json_read_value *v, struct log_json *x)
{
	int64_t n;
	x->time = INT64_MIN;
	x->when = (struct str){ NULL, 0 };
	if (v->type == JSON_READ_INT && v->integer > 0)
		x->time = seconds_of(v->integer);
	else if (v->type == JSON_READ_REAL && v->real >= 1 && v->real < 1e13)
		x->time = seconds_of((int64_t)v->real);
	else if (v->type == JSON_READ_TEXT && str_int(v->text, 10, &n) && n > 0)
		x->time = seconds_of(n);
	else if (v->type == JSON_READ_TEXT)
		x->when = v->text;
}

/* {"name": "his01", …} of a host, as Filebeat writes it. */
static struct str name_in(const struct json_read_value *v, struct arena *a)
{
	struct str name;
	struct json_read_value inner;
	struct json_read r = json_read_nested(v, a);
	if (!json_read_open(&r, '{'))
		return (struct str){ NULL, 0 };
	while (json_read_next(&r, '{', &name) > 0 && json_read_value(&r, &inner))
		if (str_is(name, "name") && inner.type == JSON_READ_TEXT)
			return inner.text;
	return (struct str){ NULL, 0 };
}

static struct str text_of(const struct json_read_value *v, struct arena *a)
{
	return v->type == JSON_READ_TEXT     ? v->text
	       : v->type == JSON_READ_NESTED ? name_in(v, a)
					     : (struct str){ NULL, 0 };
}

bool log_json_read(struct str line, struct arena *a, struct log_json *ret)
{
	struct json_read r = json_read_begin(line, a);
	struct json_read_value v;
	struct str name, *const texts[FIELDS] = {
		[HOST] = &ret->host, [PROGRAM] = &ret->program, [MESSAGE] = &ret->message
	};
	size_t best[FIELDS] = { N(names), N(names), N(names), N(names) };
	*ret = (struct log_json){ .time = INT64_MIN };
	if (!json_read_open(&r, '{'))
		return false;
	while (json_read_next(&r, '{', &name) > 0 && json_read_value(&r, &v))
		for (size_t i = 0; i < N(names); i++) {
			enum field f = names[i].field;
			if (i >= best[f] || !str_is(name, names[i].name))
				continue;
			best[f] = i;
			if (f == TIME)
				take_time(&v, ret);
			else
				*texts[f] = text_of(&v, a);
		}
	return !arena_is_over(a) && (ret->time != INT64_MIN || ret->when.n);
}
