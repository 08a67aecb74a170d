/* SPDX-License-Identifier: Apache-2.0 */
/* feeds - the feeds of vulnerabilities that were imported here, for this target. */
#ifndef ZICHA_TABLE_READ_FEEDS_H
#define ZICHA_TABLE_READ_FEEDS_H

#include "fact/scan.h"
#include "parse/feed_file.h"

/* How the target's release may be called in a feed: "debian:12", "debian:bookworm". */
struct feeds_keys {
	const char *key[8];
	size_t n;
};

/* From os-release; what has none has no keys. 0 or <0. */
must_use int feeds_find_keys(struct scan *s, struct feeds_keys *ret, struct err *e);
/* Whether a release is the target's, or of all ("*"). */
bool feeds_is_for(const struct feeds_keys *keys, struct str release);

/* Paths of the feeds in the state of this machine, sorted. No state is no feeds. */
must_use int feeds_find(struct arena *a, struct names *ret, struct err *e);

/* Calls `each` for every imported feed, by name; the bytes are valid during the
 * call. A damaged one makes the table partial. 0, or what `each` returned. */
must_use int feeds_each(struct scan *s,
			int (*each)(void *context, const struct feed_file *f, const char *path,
				    struct err *e),
			void *context, struct err *e);

#endif
