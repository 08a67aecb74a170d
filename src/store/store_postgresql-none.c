/* SPDX-License-Identifier: Apache-2.0 */
/* store_postgresql - the twin for programs without libpq: a server is refused with words. */
#include "store/store_private.h"

static int refuse(struct store *s, struct err *e)
{
	return err_set(e,
		       "%s: this zicha speaks to no PostgreSQL; take one from a package of a "
		       "distribution, or a file",
		       s->name);
}

static int open_server(struct store *s, const char *url, struct err *e)
{
	return refuse(s, e);
}

static int create(struct store *s, const char *url, const struct migrations *m, struct err *e)
{
	return refuse(s, e);
}

const struct store_driver store_postgresql = { .open = open_server, .create = create };
