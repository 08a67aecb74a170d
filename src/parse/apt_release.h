/* SPDX-License-Identifier: Apache-2.0 */
/* apt_release - the head of an archive's Release or InRelease file. */
#ifndef ZICHA_PARSE_APT_RELEASE_H
#define ZICHA_PARSE_APT_RELEASE_H

#include "base/str.h"

struct apt_release {
	struct str origin, label, suite, codename;
	int64_t released_at, valid_until; /* INT64_MIN: not said, or no date */
	bool is_security;
	bool is_not_automatic, is_but_automatic_upgrades;
};

/* The bytes of the file, with or without its signature around; false if they
 * hold no Release stanza. The signature is apt's business: it has checked it
 * before it kept the file. */
bool apt_release_read(struct str bytes, struct apt_release *ret);

/* "Sat, 08 Nov 2025 10:21:33 UTC", the zone being UTC, GMT, Z or +0000. */
bool apt_release_date(struct str text, int64_t *ret_unix_seconds);

#endif
