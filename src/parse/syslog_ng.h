/* SPDX-License-Identifier: Apache-2.0 */
/* syslog_ng - the drivers in the sources and destinations of syslog-ng.conf(5).
 *
 * As much as tells where records come from and where they go: the kind and name of
 * a block, a driver in it, its first argument and the options beside that. */
#ifndef ZICHA_PARSE_SYSLOG_NG_H
#define ZICHA_PARSE_SYSLOG_NG_H

#include "base/str.h"

struct syslog_ng_driver {
	const char *block, *name; /* "destination", "d_remote" */
	const char *driver;	  /* "network", "tcp", "file" … */
	const char *argument;	  /* first, or NULL */
	const char *transport;	  /* transport(…), or NULL */
	const char *port;	  /* port(…), or NULL */
	bool has_tls;		  /* tls(…) */
	int64_t line;
};

/* A file being read: start with the whole of it in `rest` and line 1. */
struct syslog_ng {
	struct str rest;
	int64_t line;
	const char *block, *name; /* that is open, or NULL */
};

/* The next driver. False at the end. Texts live in `a`. */
must_use bool syslog_ng_next(struct syslog_ng *r, struct arena *a, struct syslog_ng_driver *ret);

#endif
