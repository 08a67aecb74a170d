/* SPDX-License-Identifier: Apache-2.0 */
/* nginx_read - all directives of nginx, with include followed in place.
 *
 * For the tables nginx_config and tls_certificates. */
#ifndef ZICHA_TABLE_READ_NGINX_READ_H
#define ZICHA_TABLE_READ_NGINX_READ_H

#include "fact/scan.h"
#include "parse/nginx_config.h"

struct nginx_setting {
	const char *context; /* "http > server > location /": the blocks around it */
	const char *name;
	const struct nginx_directive *directive;
	int64_t block; /* number of the block it stands in; 0 at the top of a file tree */
	int64_t opens; /* number of the block it opens, or NO_INT */
	const char *path;
	const char *prefix; /* directory of nginx.conf */
	int64_t line;
};

/* Calls `each` for every directive but those in types, map and the like, whose
 * content are values and no directives. A result other than 0 ends it. What cannot
 * be read makes the table partial. SCAN_ABSENT: no nginx.conf. */
must_use int nginx_read(struct scan *s, int (*each)(void *context, const struct nginx_setting *d),
			void *context, struct err *e);

/* The words behind the name, joined by one space. */
const char *nginx_read_value(struct scan *s, const struct nginx_directive *d);

/* A path as nginx takes it: relative ones from the directory of nginx.conf. */
const char *nginx_read_path(struct scan *s, const struct nginx_setting *d, struct str path);

#endif
