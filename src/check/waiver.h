/* SPDX-License-Identifier: Apache-2.0 */
/* waiver - a violation that somebody answers for, with an end.
 *
 *     check: sshd-root-login
 *     key: path=/etc/ssh/sshd_config      which finding, by its columns; all if left out
 *     reason: the vendor's console signs in as root until March
 *     measures: reachable from the management network only
 *     approver: Li Wei
 *     expires: 2027-03-31
 *
 * One stanza a waiver, empty lines between. After its day a waiver no longer
 * counts, and the report says so. */
#ifndef ZICHA_CHECK_WAIVER_H
#define ZICHA_CHECK_WAIVER_H

#include "check/check.h"

struct waiver_key {
	const char *column, *value;
};

struct waiver {
	const char *check, *reason, *measures, *approver, *expires;
	int64_t expires_at; /* the first second after its day */
	struct waiver_key keys[8];
	size_t n_keys;
	int line;
};

struct waivers {
	struct waiver *waiver;
	size_t n, capacity;
};

/* Reads a file of waivers; one with a mistake is left out and told. */
must_use int waiver_load(struct waivers *w, const char *path, struct mistakes *m, struct err *e);

#endif
