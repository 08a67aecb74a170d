/* SPDX-License-Identifier: Apache-2.0 */
/* limits - what sign-ins may use at most: limits.conf(5), one row a line. */
#include "table/read/limit_lines.h"

static const struct column columns[] = {
	COLUMN(struct limit_line, domain, N_("account, @group, or * for all but root")),
	COLUMN(struct limit_line, type, N_("hard, soft, or - for both")),
	COLUMN(struct limit_line, item, N_("what is limited: core, nproc, maxlogins …")),
	COLUMN(struct limit_line, value, N_("limit")),
	COLUMN(struct limit_line, is_effective, N_("whether no later line replaces it")),
	COLUMN(struct limit_line, path, N_("file")),
	COLUMN(struct limit_line, line, N_("line in the file")),
};

static int scan(struct scan *s, struct err *e)
{
	struct limit_lines all;
	static const char *const accounts[] = { "/etc/passwd" };
	/* Accounts without the file are accounts without limits. */
	bool has_accounts = scan_has_any(s, accounts, N(accounts));
	int r = limit_lines_read(s, &all, e);
	if (r == SCAN_ABSENT && has_accounts)
		return 0;
	for (size_t i = 0; !r && i < all.n; i++)
		r = scan_row(s, &all.line[i]);
	return r;
}

const struct table table_host_limits = {
	.name = "limits",
	.doc = N_("limits for accounts that sign in"),
	.example = "SELECT domain, value FROM limits WHERE item = 'maxlogins'",
	.source = "/etc/security/limits.conf, /etc/security/limits.d",
	.identity = "path line",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
