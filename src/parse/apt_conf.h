/* SPDX-License-Identifier: Apache-2.0 */
/* apt_conf - the settings in a file of apt's configuration: apt.conf(5).
 *
 * Scopes of names with ::, values in quotes, lists; comments of three kinds. */
#ifndef ZICHA_PARSE_APT_CONF_H
#define ZICHA_PARSE_APT_CONF_H

#include "base/str.h"

enum { APT_CONF_MAX_DEPTH = 16 };

/* A file being read: start with the whole of it in `rest` and line 1. */
struct apt_conf {
	struct str rest;
	int64_t line;
	const char *scope[APT_CONF_MAX_DEPTH]; /* "apt::get" */
	size_t depth;
};

enum apt_conf_kind {
	APT_CONF_END,
	APT_CONF_SET,	/* key, value: an item of a list has a key that ends in "::" */
	APT_CONF_CLEAR, /* key: nothing before counts */
	APT_CONF_BAD,	/* a statement that apt would refuse, or an include, passed over */
};

struct apt_conf_item {
	const char *key;   /* whole, in lower case, as apt ignores the case */
	const char *value; /* "" where there is none */
	int64_t line;
};

/* Reads the next statement; texts live in `a`. */
enum apt_conf_kind apt_conf_next(struct apt_conf *f, struct arena *a, struct apt_conf_item *ret);

#endif
