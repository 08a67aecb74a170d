/* SPDX-License-Identifier: Apache-2.0 */
/* http_head - the head of an HTTP/1 answer, its fields, its cookies, its chunks. */
#ifndef ZICHA_PARSE_HTTP_HEAD_H
#define ZICHA_PARSE_HTTP_HEAD_H

#include "base/buf.h"

struct http_head {
	int status;  /* 100 to 599 */
	bool is_old; /* HTTP/1.0: the connection ends with the answer if nothing else is said */
	struct str reason;
	struct str fields; /* for http_head_next() */
	size_t bytes;	   /* of all of it, with the empty line */
};

/* 1; 0: not whole yet; <0: no head of an HTTP answer. */
enum { HTTP_HEAD_WHOLE = 1 };
must_use int http_head_parse(struct str bytes, struct http_head *ret);
/* Takes the next field off *rest; what is no field is passed over. Trimmed. */
bool http_head_next(struct str *rest, struct str *ret_name, struct str *ret_value);
/* The value of the first field of the name, in any case of letters; p == NULL: not there. */
struct str http_head_field(struct str fields, const char *name);
/* Takes the next parameter "name" or "name=value" or "name="value"" off *rest, whose parts are
 * separated by `separator`. */
bool http_head_parameter(struct str *rest, char separator, struct str *ret_name,
			 struct str *ret_value);

/* What stands behind Set-Cookie. A part with p == NULL was not said. */
struct http_head_cookie {
	struct str name, value, path, domain, same_site, expires, max_age;
	bool is_secure, is_http_only;
};
must_use bool http_head_cookie_parse(struct str text, struct http_head_cookie *ret);

/* A body in chunks, as it comes. */
struct http_head_chunks {
	int state;
	uint64_t left; /* of this chunk */
	size_t n_line; /* bytes of the line that is read */
};
/* Takes what it can off *in. 1: it was the last; 0: more is to come; <0: malformed. What *out
 * does not take is dropped, see buf_is_over(). */
must_use int http_head_take_chunks(struct http_head_chunks *c, struct str *in, struct buf *out);

/* The address in "3; url=…" of the field Refresh, and of <meta http-equiv=refresh>; empty: none. */
struct str http_head_refresh(struct str content);

#endif
