/* SPDX-License-Identifier: Apache-2.0 */
/* apparmor_profile - the profiles that a file of /etc/apparmor.d defines: apparmor.d(5).
 *
 * Only their heads are read: name and flags, of profiles within profiles too. */
#ifndef ZICHA_PARSE_APPARMOR_PROFILE_H
#define ZICHA_PARSE_APPARMOR_PROFILE_H

#include "base/str.h"

enum { APPARMOR_PROFILE_DEPTH = 16 };

/* A file being read: see APPARMOR_PROFILES. */
struct apparmor_profiles {
	struct str rest;
	int64_t line;
	const char *open[APPARMOR_PROFILE_DEPTH]; /* the profiles around; NULL: another block */
	size_t depth;
};

#define APPARMOR_PROFILES(bytes) ((struct apparmor_profiles){ .rest = (bytes), .line = 1 })

struct apparmor_profile {
	const char *name; /* as the kernel lists it: "parent//child" */
	const char *mode; /* enforce, complain, unconfined, kill, prompt or audit */
	int64_t line;
};

/* False at the end. Texts live in `a`. */
must_use bool apparmor_profile_next(struct apparmor_profiles *f, struct arena *a,
				    struct apparmor_profile *ret);

#endif
