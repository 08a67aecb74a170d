/* SPDX-License-Identifier: Apache-2.0 */
/* json_out - a JSON writer that cannot write invalid JSON syntax by accident.
 *
 * Commas and indentation are its business; the caller opens, names, gives
 * values and closes. Strings are expected in UTF-8 (str_text() made them so);
 * a stray byte becomes U+FFFD rather than a broken document. */
#ifndef ZICHA_BASE_JSON_OUT_H
#define ZICHA_BASE_JSON_OUT_H

#include "base/buf.h"

struct json_out {
	struct buf *out;
	bool is_compact;
	int depth;
	bool has_items, is_after_name;
};

#define JSON_OUT(buf) ((struct json_out){ .out = (buf) })
#define JSON_OUT_COMPACT(buf) ((struct json_out){ .out = (buf), .is_compact = true })

void json_out_open(struct json_out *j, char bracket);  /* '{' or '[' */
void json_out_close(struct json_out *j, char bracket); /* '}' or ']' */
void json_out_name(struct json_out *j, const char *name);
void json_out_string(struct json_out *j, const char *value); /* NULL gives null */
void json_out_string_n(struct json_out *j, struct str value);
void json_out_int(struct json_out *j, int64_t value);
void json_out_real(struct json_out *j, double value); /* not finite gives null */
/* A duration in milliseconds, to the microsecond. */
void json_out_ms(struct json_out *j, double ms);
void json_out_bool(struct json_out *j, bool value);
void json_out_null(struct json_out *j);
/* A whole value that was written before, at the same depth. */
void json_out_again(struct json_out *j, struct str value);

/* The pairs that every document consists of. */
void json_out_pair(struct json_out *j, const char *name, const char *value);
void json_out_pair_int(struct json_out *j, const char *name, int64_t value);

/* How many bytes it begins with that stand in a JSON string as they are: printable ASCII but " and
 * \. */
size_t json_out_plain(struct str s);

#endif
