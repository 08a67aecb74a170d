/* SPDX-License-Identifier: Apache-2.0 */
/* mysql_config - what the option files of MySQL and MariaDB set. */
#include "table/read/mysql_read.h"
#include "table/read/secret.h"

struct option {
	const char *scope, *key, *value, *product, *path;
	bool is_default, is_effective;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct option, scope,
	       N_("server for all groups that the server reads, else the group: client, "
		  "mysqldump")),
	COLUMN(struct option, key, N_("name in lower case with underscores")),
	COLUMN(struct option, value, N_("value, ON for a bare switch; passwords are hidden")),
	COLUMN(struct option, is_default, N_("whether it stands in no file")),
	COLUMN(struct option, is_effective, N_("whether no later line replaces it")),
	COLUMN(struct option, product,
	       N_("server that is installed: mysql or mariadb; NULL for none")),
	COLUMN(struct option, path, N_("file; NULL for a default")),
	COLUMN(struct option, line, N_("line in the file")),
};

static int scan(struct scan *s, struct err *e)
{
	static const char *const products[] = {
		[MYSQL_NO_SERVER] = NULL, [MYSQL_MYSQL] = "mysql", [MYSQL_MARIADB] = "mariadb"
	};
	struct settings all;
	enum mysql_product product;
	int r = mysql_read(s, &all, &product, e);
	for (size_t i = 0; !r && i < all.n; i++) {
		const struct setting *x = all.item[i];
		struct option row = {
			.scope = x->scope,
			.key = x->key,
			.value = secret_value(s, x->key, str_of(x->value)),
			.product = products[product],
			.path = x->path,
			.is_default = x->is_default,
			.is_effective = x->is_effective,
			.line = x->line,
		};
		r = scan_row(s, &row);
	}
	return r;
}

const struct table table_host_mysql_config = {
	.name = "mysql_config",
	.doc = N_("options of MySQL and MariaDB, with the defaults that matter"),
	.example = "SELECT key, value FROM mysql_config WHERE scope = 'server' AND is_effective",
	.source = "/etc/my.cnf, /etc/mysql/my.cnf",
	.identity = "scope key path line",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
