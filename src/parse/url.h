/* SPDX-License-Identifier: Apache-2.0 */
/* url - addresses of web pages: taken apart, resolved against a base, written in one way.
 *
 * As browsers read them (WHATWG URL, simplified): blanks around and line ends within are passed
 * over, a backslash is a slash, what must not stand there is percent-encoded. So two links to one
 * page have one text, without its fragment. */
#ifndef ZICHA_PARSE_URL_H
#define ZICHA_PARSE_URL_H

#include "base/str.h"

enum { URL_MAX_BYTES = 8 << 10 };

struct url {
	const char *text;  /* all of it, as below */
	const char *host;  /* lower case; an IPv6 address without brackets */
	const char *path;  /* from its slash on */
	const char *query; /* behind the question mark; NULL: has none */
	uint16_t port;
	bool is_https;
};

enum url_kind {
	URL_BAD = -1, /* malformed, or longer than URL_MAX_BYTES */
	URL_WEB = 1,  /* http, https: *ret is written */
	URL_OTHER,    /* mailto:, javascript:, data:, … */
};

/* `base` may be NULL: then only a whole URL is one. Texts live in `a`. */
enum url_kind url_resolve(struct arena *a, const struct url *base, struct str text,
			  struct url *ret);
/* A whole URL as it stands, nothing encoded or made shorter: for what must be sent so. False:
 * not of http(s), or with bytes that would end a request line. */
must_use bool url_as_is(struct arena *a, struct str text, struct url *ret);

/* "https://host:port": the same for all pages of a site. */
const char *url_origin(struct arena *a, const struct url *u);
/* Takes the next name=value off *rest of a query; as they are, not decoded. */
bool url_next_parameter(struct str *rest, struct str *ret_name, struct str *ret_value);
/* %XX as bytes, and + as a blank where is_query. */
struct str url_decode(struct arena *a, struct str s, bool is_query);

#endif
