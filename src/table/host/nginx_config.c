/* SPDX-License-Identifier: Apache-2.0 */
/* nginx_config - what nginx is told to do, directive by directive.
 *
 * `block` and `opens` tell which directives belong together: a value in a server
 * overrides that of the http block around it, and a check joins the two. */
#include "table/read/nginx_read.h"
#include "table/read/secret.h"

struct directive {
	const char *context, *directive, *value, *path;
	int64_t block, opens, line;
};

static const struct column columns[] = {
	COLUMN(struct directive, context, N_("blocks around it: http > server > location /")),
	COLUMN(struct directive, directive, N_("name")),
	COLUMN(struct directive, value, N_("its words; passwords are hidden")),
	COLUMN(struct directive, block, N_("number of the block it stands in; 0 for none")),
	COLUMN(struct directive, opens, N_("number of the block that it opens")),
	COLUMN(struct directive, path, N_("file")),
	COLUMN(struct directive, line, N_("line in the file")),
};

static int add_row(void *context, const struct nginx_setting *d)
{
	struct scan *s = context;
	const char *value = nginx_read_value(s, d->directive);
	struct directive row = {
		.context = d->context,
		.directive = d->name,
		.value = secret_value(s, d->name, str_of(value)),
		.block = d->block,
		.opens = d->opens,
		.path = d->path,
		.line = d->line,
	};
	return scan_row(s, &row);
}

static int scan(struct scan *s, struct err *e)
{
	return nginx_read(s, add_row, s, e);
}

const struct table table_host_nginx_config = {
	.name = "nginx_config",
	.doc = N_("directives of the web server nginx"),
	.example = "SELECT value, path, line FROM nginx_config WHERE directive = 'server_name'",
	.source = "/etc/nginx/nginx.conf, /usr/local/nginx/conf/nginx.conf",
	.identity = "path line directive",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
