/* SPDX-License-Identifier: Apache-2.0 */
/* redis_config - settings in force of each instance of Redis or Valkey. */
#include "table/read/redis_read.h"

static const struct column columns[] = {
	COLUMN(struct setting, scope, N_("main file of the instance")),
	COLUMN(struct setting, key, N_("name in lower case")),
	COLUMN(struct setting, value,
	       N_("value; of passwords only that there is one, of renamed commands the old name")),
	COLUMN(struct setting, is_default, N_("whether it stands in no file")),
	COLUMN(struct setting, path, N_("file; NULL for a default")),
	COLUMN(struct setting, line, N_("line in the file")),
};

static int scan(struct scan *s, struct err *e)
{
	struct settings all;
	int r = redis_read(s, &all, e);
	for (size_t i = 0; !r && i < all.n; i++)
		if (all.item[i]->is_effective)
			r = scan_row(s, all.item[i]);
	return r;
}

const struct table table_host_redis_config = {
	.name = "redis_config",
	.doc = N_("settings of Redis and Valkey, with the defaults that matter"),
	.example = "SELECT scope, value FROM redis_config WHERE key = 'bind'",
	.source = "/etc/redis/*.conf, /etc/redis.conf, /etc/valkey/*.conf",
	.identity = "scope key value",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
