/* SPDX-License-Identifier: Apache-2.0 */
/* apache_read - all directives of the Apache web server that are in force.
 *
 * For the tables apache_config and tls_certificates. Include, IncludeOptional,
 * Define, <IfModule> and <IfDefine> are followed as httpd does: in the order of the
 * lines, with the modules that LoadModule has named so far. */
#ifndef ZICHA_TABLE_READ_APACHE_READ_H
#define ZICHA_TABLE_READ_APACHE_READ_H

#include "fact/scan.h"

struct apache_setting {
	const char *context; /* "VirtualHost *:443 > Directory /srv": the sections around it */
	const char *name;    /* in lower case */
	const struct str *argument; /* ${NAME} replaced */
	size_t n_arguments;
	int64_t block; /* number of the section it stands in; 0 for none */
	int64_t opens; /* number of the section it opens, or NO_INT */
	const char *path;
	int64_t line;
	const char *server_root; /* what relative paths are relative to */
};

/* Calls `each` for every directive and section. A result other than 0 ends it. What
 * cannot be read makes the table partial. SCAN_ABSENT: no Apache here. */
must_use int apache_read(struct scan *s, int (*each)(void *context, const struct apache_setting *d),
			 void *context, struct err *e);

/* The arguments, joined by one space. */
const char *apache_read_value(struct scan *s, const struct str *argument, size_t n);

#endif
