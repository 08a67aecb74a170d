/* SPDX-License-Identifier: Apache-2.0 */
/* sysctl - names of kernel parameters, and the lines of sysctl.d files.
 *
 * A parameter is a path below /proc/sys. sysctl.d(5) writes it with dots or with
 * slashes: the first separator decides which of the two separates, the other one
 * then stands for itself ("net.ipv4.conf.eth0/100.rp_filter"). */
#ifndef ZICHA_PARSE_SYSCTL_H
#define ZICHA_PARSE_SYSCTL_H

#include "base/str.h"

struct sysctl_line {
	struct str name, value; /* value absent: "-name", left alone by patterns */
};

enum sysctl_kind { SYSCTL_SETTING, SYSCTL_NOTHING, SYSCTL_MALFORMED };

/* Reads one line; SYSCTL_NOTHING for an empty one and a comment. */
must_use enum sysctl_kind sysctl_read(struct str line, struct sysctl_line *ret);

/* The name written with dots, whichever way it came. */
must_use char *sysctl_name(struct arena *a, struct str name);

/* The value as the kernel takes it: a number in octal or in hexadecimal becomes decimal. NULL of a
 * name that was written without one. */
must_use char *sysctl_value(struct arena *a, struct str value);

/* Whether the value is a secret that must not be shown; for either spelling. */
bool sysctl_is_secret(struct str name);
/* Whether it is no parameter but a count or a number of chance, another one at each look; for the
 * spelling with slashes. */
bool sysctl_is_count(struct str name);

#endif
