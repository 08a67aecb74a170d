/* SPDX-License-Identifier: Apache-2.0 */
/* json - a writer that cannot write invalid JSON syntax by accident.
 *
 * Commas and indentation are its business; the caller opens, names, gives
 * values and closes. Strings are expected in UTF-8 (str_text() made them so);
 * a stray byte becomes U+FFFD rather than a broken document. */
#ifndef ZICHA_BASE_JSON_H
#define ZICHA_BASE_JSON_H

#include "base/buf.h"

struct json {
	struct buf *out;
	bool is_compact;
	int depth;
	bool has_items, is_after_name;
};

#define JSON(buf) ((struct json){ .out = (buf) })
#define JSON_COMPACT(buf) ((struct json){ .out = (buf), .is_compact = true })

void json_open(struct json *j, char bracket); /* '{' or '[' */
void json_close(struct json *j, char bracket); /* '}' or ']' */
void json_name(struct json *j, const char *name);
void json_string(struct json *j, const char *value); /* NULL gives null */
void json_string_n(struct json *j, struct str value);
void json_int(struct json *j, int64_t value);
void json_real(struct json *j, double value); /* not finite gives null */
void json_bool(struct json *j, bool value);
void json_null(struct json *j);

/* The pairs that every document consists of. */
void json_pair(struct json *j, const char *name, const char *value);
void json_pair_int(struct json *j, const char *name, int64_t value);

#endif
