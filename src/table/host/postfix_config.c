/* SPDX-License-Identifier: Apache-2.0 */
/* postfix_config - parameters in force of the mail server Postfix. */
#include "table/read/postfix_read.h"
#include "table/read/secret.h"

static const struct column columns[] = {
	COLUMN(struct setting, key, N_("name")),
	COLUMN(struct setting, value,
	       N_("value, with the parameters that it names replaced; passwords are hidden")),
	COLUMN(struct setting, is_default, N_("whether it does not stand in the file")),
	COLUMN(struct setting, path, N_("file; NULL for a default")),
	COLUMN(struct setting, line, N_("line in the file")),
};

static int scan(struct scan *s, struct err *e)
{
	struct settings all;
	int r = postfix_read(s, &all, e);
	for (size_t i = 0; !r && i < all.n; i++) {
		struct setting row = *all.item[i];
		row.value = secret_value(s, row.key, str_of(row.value));
		r = row.is_effective ? scan_row(s, &row) : 0;
	}
	return r;
}

const struct table table_host_postfix_config = {
	.name = "postfix_config",
	.doc = N_("parameters of the mail server Postfix, with the defaults that matter"),
	.example = "SELECT value, line FROM postfix_config WHERE key = 'inet_interfaces'",
	.source = "/etc/postfix/main.cf",
	.identity = "key",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
