/* SPDX-License-Identifier: Apache-2.0 */
/* json_read - JSON as it comes, without a tree in memory. RFC 8259.
 *
 * The rows of a snapshot and its manifest, a hundred thousand lines a minute when many
 * hosts are judged. Nothing is allocated but what a string with escapes needs.
 *
 *     struct json_read r = json_read_begin(bytes, &arena);
 *     if (json_read_open(&r, '{'))
 *             while ((more = json_read_next(&r, '{', &name)) > 0)
 *                     … json_read_value(&r, &value) …
 *     is_whole = more == 0 && json_read_end(&r); */
#ifndef ZICHA_PARSE_JSON_READ_H
#define ZICHA_PARSE_JSON_READ_H

#include "base/str.h"

enum json_read_type {
	JSON_READ_NULL,
	JSON_READ_BOOL,
	JSON_READ_INT,
	JSON_READ_REAL,
	JSON_READ_TEXT,
	JSON_READ_NESTED, /* an array or an object */
};

struct json_read_value {
	enum json_read_type type;
	bool is_plain; /* of a text: printable ASCII and nothing else */
	union {
		bool is_true;
		int64_t integer;
		double real;
		/* In the bytes, or unescaped in the arena; valid UTF-8, no NUL. What is
		 * nested stands here as it is written, and was checked. */
		struct str text;
	};
};

struct json_read {
	const char *at, *end;
	struct arena *arena;
	bool is_first;	 /* of its array or object */
	bool is_checked; /* what is nested needs no second look */
};

struct json_read json_read_begin(struct str bytes, struct arena *a);
/* For the text of a nested value. */
struct json_read json_read_nested(const struct json_read_value *nested, struct arena *a);

/* Enters the array ('[') or object ('{') that stands here. False: there is none. */
must_use bool json_read_open(struct json_read *r, char bracket);
/* Goes to the next item of it; of an object's item its name is read. 1: its value stands
 * here; 0: there was none, and the array or object is left; -1: neither. */
must_use int json_read_next(struct json_read *r, char bracket, struct str *ret_name);
/* Takes the value that stands here. False: there is none, or it is nested too deep. */
must_use bool json_read_value(struct json_read *r, struct json_read_value *ret);
/* Whether nothing is left. */
must_use bool json_read_end(struct json_read *r);

/* Reads one array of plain values, at most `max` of them; further ones are checked and
 * dropped, and counted. -1: not such an array. */
must_use int json_read_row(struct str line, struct arena *a, struct json_read_value *ret_values,
			   size_t max);

#endif
