/* SPDX-License-Identifier: Apache-2.0 */
/* time_conf - the configuration of chrony, ntp or openntpd with what it includes.
 *
 * All three write a keyword and words behind it, and read other files in place:
 * include, includefile, chrony's confdir and sourcedir. */
#ifndef ZICHA_TABLE_READ_TIME_CONF_H
#define ZICHA_TABLE_READ_TIME_CONF_H

#include "fact/scan.h"

struct time_conf_line {
	struct str word, rest; /* the keyword as written; what is behind it */
	const char *path;
	int64_t number;
};

/* Hands each line but comments and includes to `give`, until that returns other
 * than 0, which is returned. A file that cannot be read and a circle of includes
 * make the table partial. */
must_use int time_conf_read(struct scan *s, const char *path,
			    int (*give)(void *context, const struct time_conf_line *line),
			    void *context);

#endif
