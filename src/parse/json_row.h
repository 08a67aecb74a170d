/* SPDX-License-Identifier: Apache-2.0 */
/* json_row - one flat JSON array: strings, numbers, booleans, null. RFC 8259.
 *
 * The rows of a snapshot are this and nothing else, a hundred thousand a minute when
 * many hosts are judged. Nothing is allocated but what a string with escapes needs. */
#ifndef ZICHA_PARSE_JSON_ROW_H
#define ZICHA_PARSE_JSON_ROW_H

#include "base/str.h"

enum json_row_type { JSON_ROW_NULL, JSON_ROW_BOOL, JSON_ROW_INT, JSON_ROW_REAL, JSON_ROW_TEXT };

struct json_row_value {
	enum json_row_type type;
	union {
		bool is_true;
		int64_t integer;
		double real;
		struct str text; /* in the line, or unescaped in the arena; valid UTF-8, no NUL */
	};
};

/* Reads a line into at most `max` values; further ones are checked and dropped, and
 * counted. -1: not such an array. Strings with escapes live in `a`. */
must_use int json_row_read(struct str line, struct arena *a, struct json_row_value *ret_values,
			   size_t max);

#endif
