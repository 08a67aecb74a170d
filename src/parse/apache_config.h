/* SPDX-License-Identifier: Apache-2.0 */
/* apache_config - the lines of an httpd.conf: directives and <Section arguments>.
 *
 * cupsd.conf has the same form. A line that ends with a backslash goes on with the
 * next one; "#" begins a comment only where a line begins. */
#ifndef ZICHA_PARSE_APACHE_CONFIG_H
#define ZICHA_PARSE_APACHE_CONFIG_H

#include "base/str.h"

/* A file being read: start with the whole of it in `rest` and line 0. */
struct apache_config {
	struct str rest;
	int64_t line; /* the last one taken off */
};

struct apache_line {
	struct str name;      /* of the directive or of the section */
	struct str *argument; /* quotes removed */
	size_t n, capacity;
	int64_t line; /* where it begins */
};

enum apache_kind { APACHE_END, APACHE_DIRECTIVE, APACHE_OPEN, APACHE_CLOSE, APACHE_BROKEN };

/* Reads the next line that says something; texts live in `a`. APACHE_BROKEN: a
 * section's line has no ">", or a quote no end. */
must_use enum apache_kind apache_config_next(struct apache_config *c, struct arena *a,
					     struct apache_line *ret);

#endif
