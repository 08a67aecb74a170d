/* SPDX-License-Identifier: Apache-2.0 */
/* postgresql_config - settings in force of each PostgreSQL cluster. */
#include "table/read/postgresql_read.h"
#include "table/read/secret.h"

struct parameter {
	const char *cluster, *key, *value, *path;
	bool is_default;
	int64_t version, line;
};

static const struct column columns[] = {
	COLUMN(struct parameter, cluster, N_("cluster: 15/main, or the directory of its data")),
	COLUMN(struct parameter, version, N_("major version")),
	COLUMN(struct parameter, key, N_("name")),
	COLUMN(struct parameter, value, N_("value; passwords are hidden")),
	COLUMN(struct parameter, is_default, N_("whether it stands in no file")),
	COLUMN(struct parameter, path, N_("file; NULL for a default")),
	COLUMN(struct parameter, line, N_("line in the file")),
};

static int64_t version_of(const struct postgresql_clusters *all, const char *name)
{
	for (size_t i = 0; i < all->n; i++)
		if (all->cluster[i].name == name)
			return all->cluster[i].version;
	return NO_INT;
}

static int scan(struct scan *s, struct err *e)
{
	struct postgresql_clusters all;
	int r = postgresql_read(s, &all, e);
	for (size_t i = 0; !r && i < all.n; i++)
		if (all.cluster[i].version == NO_INT)
			scan_partial(s,
				     "%s/PG_VERSION: without a version its defaults are not known",
				     all.cluster[i].data_dir);
	for (size_t i = 0; !r && i < all.settings.n; i++) {
		const struct setting *x = all.settings.item[i];
		struct parameter row = {
			.cluster = x->scope,
			.version = version_of(&all, x->scope),
			.key = x->key,
			.value = secret_value(s, x->key, str_of(x->value)),
			.path = x->path,
			.is_default = x->is_default,
			.line = x->line,
		};
		r = x->is_effective ? scan_row(s, &row) : 0;
	}
	return r;
}

const struct table table_host_postgresql_config = {
	.name = "postgresql_config",
	.doc = N_("settings of PostgreSQL, with the defaults that matter"),
	.example = "SELECT cluster, value FROM postgresql_config WHERE key = 'listen_addresses'",
	.source = "/etc/postgresql/*/*/postgresql.conf, /var/lib/pgsql/data/postgresql.conf",
	.identity = "cluster key",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
