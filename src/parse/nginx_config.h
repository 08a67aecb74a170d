/* SPDX-License-Identifier: Apache-2.0 */
/* nginx_config - the directives of an nginx.conf, one after another.
 *
 * A directive is words up to ";" or up to the "{" of a block. Words may be quoted,
 * hold ${variables} with braces, and a block of Lua (content_by_lua_block) is no
 * directives at all: it is passed over by its braces. */
#ifndef ZICHA_PARSE_NGINX_CONFIG_H
#define ZICHA_PARSE_NGINX_CONFIG_H

#include "base/str.h"

/* A file being read: start with the whole of it in `rest` and line 1. */
struct nginx_config {
	struct str rest;
	int64_t line;
};

struct nginx_directive {
	struct str *word; /* the first is the name; at least one, quotes removed */
	size_t n, capacity;
	int64_t line;
	const char *problem; /* of NGINX_BROKEN: a msgid */
};

enum nginx_kind {
	NGINX_END,
	NGINX_SIMPLE,
	NGINX_OPEN,  /* a block begins */
	NGINX_CLOSE, /* the innermost block ends */
	NGINX_BROKEN /* nothing behind this can be understood */
};

/* Reads the next one; texts live in `a`. */
must_use enum nginx_kind nginx_config_next(struct nginx_config *c, struct arena *a,
					   struct nginx_directive *ret);

#endif
