/* SPDX-License-Identifier: Apache-2.0 */
/* redis_config - lines of redis.conf: words that may be quoted, as redis-cli has them. */
#ifndef ZICHA_PARSE_REDIS_CONFIG_H
#define ZICHA_PARSE_REDIS_CONFIG_H

#include "base/str.h"

struct redis_line {
	struct str *word; /* the first is the key, as written; quotes removed */
	size_t n, capacity;
};

enum redis_kind { REDIS_NOTHING, REDIS_SETTING, REDIS_MALFORMED };

/* Reads one line; texts live in `a`. REDIS_MALFORMED: a quote has no end. */
must_use enum redis_kind redis_config_line(struct str line, struct arena *a,
					   struct redis_line *ret);

#endif
