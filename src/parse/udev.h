/* SPDX-License-Identifier: Apache-2.0 */
/* udev - the rules in udev's rules.d files.
 *
 * A rule is a list of KEY{attribute}op"value" between commas; "=" and its like
 * assign, "==" and "!=" compare. See udev(7). */
#ifndef ZICHA_PARSE_UDEV_H
#define ZICHA_PARSE_UDEV_H

#include "base/str.h"

/* A file being read: start with the whole of it in `rest`. */
struct udev {
	struct str rest;
	int64_t number; /* of the last physical line taken */
};

struct udev_rule {
	struct str text; /* with joined lines put together */
	int64_t line;
};

struct udev_pair {
	struct str key, attribute, value; /* the value as written between its quotes */
	bool is_match;
};

/* The next rule; comments and empty lines are passed over. False at the end.
 * Joined lines live in `a`. */
must_use bool udev_next(struct udev *u, struct arena *a, struct udev_rule *ret);

/* Takes the next pair off the front of *rest. 0 taken, 1 the end, <0 malformed. */
must_use int udev_pair(struct str *rest, struct udev_pair *ret);

#endif
