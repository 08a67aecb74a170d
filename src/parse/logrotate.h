/* SPDX-License-Identifier: Apache-2.0 */
/* logrotate - the statements of logrotate.conf(5).
 *
 * Settings stand alone, or in braces behind the logs that they are for; scripts in
 * between are passed over. */
#ifndef ZICHA_PARSE_LOGROTATE_H
#define ZICHA_PARSE_LOGROTATE_H

#include "base/str.h"

enum logrotate_kind {
	LOGROTATE_SETTING, /* key, value */
	LOGROTATE_LOGS,	   /* the section of these begins */
	LOGROTATE_END,	   /* the section ends */
	LOGROTATE_BAD,	   /* cannot be understood */
};

struct logrotate_item {
	enum logrotate_kind kind;
	const char *key, *value; /* key in lower case; value "" where there is none */
	const char **log;	 /* names or patterns */
	size_t n_logs;
	int64_t line; /* where it begins */
};

/* A file being read: start with the whole of it in `rest` and line 1. */
struct logrotate {
	struct str rest;
	int64_t line;
	bool is_inside;
};

/* False at the end; a section that the file does not end is ended by it. Texts live
 * in `a`. */
must_use bool logrotate_next(struct logrotate *r, struct arena *a, struct logrotate_item *ret);

#endif
