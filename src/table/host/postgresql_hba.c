/* SPDX-License-Identifier: Apache-2.0 */
/* postgresql_hba - who may connect to PostgreSQL from where, and how they prove it. */
#include "parse/postgresql_conf.h"
#include "table/read/joined_line.h"
#include "table/read/postgresql_read.h"
#include "table/read/secret.h"

struct rule {
	const char *cluster, *type, *database, *user, *address, *method, *options, *path;
	int64_t position, line;
};

static const struct column columns[] = {
	COLUMN(struct rule, cluster, N_("cluster")),
	COLUMN(struct rule, position, N_("number of the rule; the first that matches decides")),
	COLUMN(struct rule, type, N_("local, host, hostssl, hostnossl …")),
	COLUMN(struct rule, database, N_("databases, as written")),
	COLUMN(struct rule, user, N_("roles, as written")),
	COLUMN(struct rule, address,
	       N_("addresses; a netmask stands behind a slash; NULL for local")),
	COLUMN(struct rule, method, N_("trust, password, md5, scram-sha-256, peer, reject …")),
	COLUMN(struct rule, options, N_("options of the method; passwords are hidden")),
	COLUMN(struct rule, path, N_("file")),
	COLUMN(struct rule, line, N_("line in the file")),
};

static int add_rule(struct scan *s, const struct postgresql_cluster *c, const char *path,
		    int64_t line, int64_t *position, const struct postgresql_hba *h)
{
	const char *address = scan_text(s, h->address);
	if (h->netmask.p)
		address = scan_printf(s, "%s/%s", address, scan_text(s, h->netmask));
	const char *options = secret_value(s, "", h->options);
	if (h->options.p &&
	    (str_has(h->options, "ldapbindpasswd") || str_has(h->options, "secret")))
		options = SECRET_HIDDEN;
	struct rule row = {
		.cluster = c->name,
		.position = ++*position,
		.type = scan_text(s, h->type),
		.database = scan_text(s, h->database),
		.user = scan_text(s, h->user),
		.address = address,
		.method = str_lower(scan_arena(s), h->method),
		.options = options,
		.path = path,
		.line = line,
	};
	return scan_row(s, &row);
}

static int read_rules(struct scan *s, const struct postgresql_cluster *c, struct err *e)
{
	static const struct joined_line_rule rule = { "", "", false };
	struct lines lines;
	int64_t position = 0;
	int r = scan_lines(s, c->hba_path, &lines, e);
	if (r) {
		scan_partial(s, "%s", e->said);
		return 0;
	}
	struct str line;
	int64_t first;
	while (!r && joined_line(s, &lines, &rule, &line, &first)) {
		struct postgresql_hba h;
		switch (postgresql_conf_hba(line, &h)) {
		case POSTGRESQL_NOTHING: break;
		case POSTGRESQL_SETTING:
			r = add_rule(s, c, c->hba_path, first, &position, &h);
			break;
		case POSTGRESQL_MALFORMED:
			scan_partial(s, "%s:%lld: no rule", c->hba_path, (long long)first);
			break;
		}
	}
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	struct postgresql_clusters all;
	int r = postgresql_read(s, &all, e);
	for (size_t i = 0; !r && i < all.n; i++)
		r = read_rules(s, &all.cluster[i], e);
	return r;
}

const struct table table_host_postgresql_hba = {
	.name = "postgresql_hba",
	.doc = N_("rules of who may connect to PostgreSQL"),
	.example = "SELECT path, line, user, address FROM postgresql_hba WHERE method = 'trust'",
	.source = "/etc/postgresql/*/*/pg_hba.conf, /var/lib/pgsql/data/pg_hba.conf",
	.identity = "cluster position",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
