/* SPDX-License-Identifier: Apache-2.0 */
/* sysv - init scripts in /etc/init.d and the runlevels that start them. */
#ifndef ZICHA_TABLE_READ_SYSV_H
#define ZICHA_TABLE_READ_SYSV_H

#include "fact/scan.h"

struct sysv_script {
	const char *name, *path;
	const char *description; /* from its LSB or chkconfig head, or NULL */
	bool is_enabled;	 /* started in a runlevel from 2 to 5 or at boot */
};

struct sysv {
	struct sysv_script *script;
	size_t n, capacity;
};

/* 0, SCAN_ABSENT: no /etc/init.d, or <0. */
must_use int sysv_find(struct scan *s, struct sysv *ret, struct err *e);

/* NULL where there is none of that name. */
const struct sysv_script *sysv_get(const struct sysv *v, const char *name);

#endif
