/* SPDX-License-Identifier: Apache-2.0 */
/* root_terminals - terminals on which root may sign in, by /etc/securetty.
 *
 * pam_securetty takes a line for a terminal's name as it stands. Without the file
 * root may sign in everywhere, which is a row of its own: "*". */
#include "fact/scan.h"

struct terminal {
	const char *terminal, *path;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct terminal, terminal, N_("name below /dev; * stands for every terminal")),
	COLUMN(struct terminal, path, N_("file; NULL where there is none")),
	COLUMN(struct terminal, line, N_("line in the file")),
};

static int scan(struct scan *s, struct err *e)
{
	struct lines lines;
	struct stat st;
	int r = scan_lines(s, "/etc/securetty", &lines, e);
	if (r == SCAN_ABSENT && scan_stat(s, "/etc/passwd", true, &st, e) == 0) {
		struct terminal any = { .terminal = "*", .line = NO_INT };
		return scan_row(s, &any);
	}
	while (!r && scan_line(s, &lines)) {
		if (!str_trim(lines.line).n || lines.line.p[0] == '#')
			continue;
		struct terminal row = { scan_text(s, lines.line), lines.path, lines.number };
		r = scan_row(s, &row);
	}
	return r;
}

const struct table table_host_root_terminals = {
	.name = "root_terminals",
	.doc = N_("terminals on which root may sign in"),
	.example = "SELECT terminal FROM root_terminals",
	.source = "/etc/securetty",
	.identity = "terminal",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
