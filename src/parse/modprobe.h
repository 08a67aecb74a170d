/* SPDX-License-Identifier: Apache-2.0 */
/* modprobe - the rules in modprobe.d files, read as kmod reads them.
 *
 * A backslash before the end of a line joins it with the next; before any other
 * character it vanishes. Module names are told with "_" for "-", as the kernel
 * tells them. See modprobe.d(5) and libkmod/libkmod-config.c. */
#ifndef ZICHA_PARSE_MODPROBE_H
#define ZICHA_PARSE_MODPROBE_H

#include "base/str.h"

/* A file being read: start with the whole of it in `rest`. */
struct modprobe {
	struct str rest;
	int64_t number; /* of the last physical line taken */
};

struct modprobe_rule {
	const char *kind;   /* "install", "blacklist" …; NULL: the line is not understood */
	const char *module; /* for an alias: the alias */
	const char *value;  /* NULL for a blacklist */
	int64_t line;	    /* where it begins */
	/* Whether it keeps the module from being loaded on its own account. */
	bool is_disabled;
};

/* False at the end. Texts live in `a`. */
must_use bool modprobe_next(struct modprobe *m, struct arena *a, struct modprobe_rule *ret);

#endif
