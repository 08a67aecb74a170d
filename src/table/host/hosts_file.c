/* SPDX-License-Identifier: Apache-2.0 */
/* hosts_file - names that /etc/hosts fixes, before any name server is asked. */
#include "fact/scan.h"
#include "parse/address.h"

struct host_name {
	const char *address, *name, *path;
	bool is_loopback;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct host_name, address, N_("address")),
	COLUMN(struct host_name, name, N_("host name")),
	COLUMN(struct host_name, is_loopback,
	       N_("whether the address is this host's own, or none (0.0.0.0)")),
	COLUMN(struct host_name, path, N_("file")),
	COLUMN(struct host_name, line, N_("line in the file")),
};

static int scan(struct scan *s, struct err *e)
{
	struct lines lines;
	int r = scan_lines(s, "/etc/hosts", &lines, e);
	while (!r && scan_line(s, &lines)) {
		struct str rest = str_head(lines.line, str_find(lines.line, '#')), word;
		struct address address;
		if (!str_word(&rest, &word))
			continue;
		if (!address_parse(word, &address)) {
			scan_partial(s, "%s:%lld: not an address", lines.path,
				     (long long)lines.number);
			continue;
		}
		const char *text = scan_text(s, word);
		bool is_own = address_is_loopback(&address) || address_is_any(&address);
		while (!r && str_word(&rest, &word))
			r = scan_row(s, &(struct host_name){ .address = text,
							     .name = scan_text(s, word),
							     .is_loopback = is_own,
							     .path = lines.path,
							     .line = lines.number });
	}
	return r;
}

const struct table table_host_hosts_file = {
	.name = "hosts_file",
	.doc = N_("host names fixed in /etc/hosts"),
	.example = "SELECT name, address FROM hosts_file WHERE NOT is_loopback",
	.source = "/etc/hosts",
	.identity = "name address",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
