/* SPDX-License-Identifier: Apache-2.0 */
/* apache_config - what the Apache web server is told to do, directive by directive. */
#include "table/read/apache_read.h"
#include "table/read/secret.h"

struct directive {
	const char *context, *directive, *value, *path;
	int64_t block, opens, line;
};

static const struct column columns[] = {
	COLUMN(struct directive, context,
	       N_("sections around it: VirtualHost *:443 > Directory /srv")),
	COLUMN(struct directive, directive, N_("name in lower case, of a setting or a section")),
	COLUMN(struct directive, value, N_("its arguments; passwords are hidden")),
	COLUMN(struct directive, block, N_("number of the section it stands in; 0 for none")),
	COLUMN(struct directive, opens, N_("number of the section that it opens")),
	COLUMN(struct directive, path, N_("file")),
	COLUMN(struct directive, line, N_("line in the file")),
};

static int add_row(void *context, const struct apache_setting *d)
{
	struct scan *s = context;
	const char *value = apache_read_value(s, d->argument, d->n_arguments);
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
	return apache_read(s, add_row, s, e);
}

const struct table table_host_apache_config = {
	.name = "apache_config",
	.doc = N_("directives of the Apache web server that are in force"),
	.example = "SELECT value, path, line FROM apache_config WHERE directive = 'documentroot'",
	.source = "/etc/apache2/apache2.conf, /etc/httpd/conf/httpd.conf",
	.identity = "path line directive",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
