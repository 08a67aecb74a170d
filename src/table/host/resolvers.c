/* SPDX-License-Identifier: Apache-2.0 */
/* resolvers - the name servers that this host asks, and how.
 *
 * /etc/resolv.conf is what programs read; where it points to systemd-resolved (the
 * stub 127.0.0.53), the servers stand in resolved.conf and its drop-ins. */
#include "fact/scan.h"
#include "parse/address.h"
#include "parse/unit_file.h"
#include "table/read/dropin.h"

#include <string.h>

struct resolver {
	const char *kind, *value, *source, *path;
	bool is_stub;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct resolver, kind,
	       N_("server, fallback, search, dnssec, dns-over-tls, llmnr, mdns or options")),
	COLUMN(struct resolver, value, N_("address of the server, or the setting")),
	COLUMN(struct resolver, source, N_("resolv.conf or resolved")),
	COLUMN(struct resolver, is_stub, N_("whether the server is a program of this host")),
	COLUMN(struct resolver, path, N_("file")),
	COLUMN(struct resolver, line, N_("line in the file")),
};

static int give(struct scan *s, const char *kind, struct str value, const char *source,
		const char *path, int64_t line)
{
	struct address address;
	/* "10.0.0.1#name", "10.0.0.1:53" and "[::1]:53" are resolved's ways to say more. */
	struct str bare = str_head(value, str_find(value, '#'));
	if (str_starts(bare, "[") && str_find(bare, ']') < bare.n)
		bare = str_head(str_from(bare, 1), str_find(bare, ']') - 1);
	else if (str_find(bare, '.') < bare.n)
		bare = str_head(bare, str_find(bare, ':'));
	bool is_server = strcmp(kind, "server") == 0 || strcmp(kind, "fallback") == 0;
	bool is_address = is_server && address_parse(bare, &address);
	if (is_server && !is_address) {
		scan_partial(s, "%s:%lld: not an address", path, (long long)line);
		return 0;
	}
	return scan_row(s,
			&(struct resolver){ .kind = kind,
					    .value = scan_text(s, is_server ? bare : value),
					    .source = source,
					    .is_stub = is_address && address_is_loopback(&address),
					    .path = path,
					    .line = line });
}

static int scan_words(struct scan *s, const char *kind, struct str words, const char *source,
		      const char *path, int64_t line)
{
	struct str word;
	int r = 0;
	while (!r && str_word(&words, &word))
		r = give(s, kind, word, source, path, line);
	return r;
}

static int scan_resolv_conf(struct scan *s, struct err *e)
{
	struct lines lines;
	int r = scan_lines(s, "/etc/resolv.conf", &lines, e);
	while (!r && scan_line(s, &lines)) {
		struct str rest = lines.line, word;
		if (!str_word(&rest, &word) || word.p[0] == '#' || word.p[0] == ';')
			continue;
		const char *kind = str_is(word, "nameserver")			      ? "server"
				   : str_is(word, "search") || str_is(word, "domain") ? "search"
				   : str_is(word, "options")			      ? "options"
										      : NULL;
		if (kind)
			r = scan_words(s, kind, rest, "resolv.conf", lines.path, lines.number);
	}
	return r;
}

/* ---- systemd-resolved ---- */

static const struct {
	const char *name, *kind;
} settings[] = { { "DNS", "server" },
		 { "FallbackDNS", "fallback" },
		 { "Domains", "search" },
		 { "DNSSEC", "dnssec" },
		 { "LLMNR", "llmnr" },
		 { "MulticastDNS", "mdns" },
		 { "DNSOverTLS", "dns-over-tls" } };

static int scan_resolved_file(struct scan *s, const char *path)
{
	struct err why;
	struct str bytes;
	int r = scan_read(s, path, 0, &bytes, &why);
	if (r < 0)
		scan_partial(s, "%s", why.text);
	if (r)
		return 0;
	struct unit_file file = { .rest = bytes };
	struct unit_item item;
	while (!r && unit_file_next(&file, scan_arena(s), &item))
		for (size_t i = 0; !r && i < N(settings); i++)
			if (str_is(item.section, "Resolve") && str_is(item.name, settings[i].name))
				r = scan_words(s, settings[i].kind, item.value, "resolved", path,
					       item.line);
	return r;
}

static int scan_resolved(struct scan *s)
{
	static const char *const dirs[] = { "/etc/systemd/resolved.conf.d",
					    "/run/systemd/resolved.conf.d",
					    "/usr/local/lib/systemd/resolved.conf.d",
					    "/usr/lib/systemd/resolved.conf.d" };
	struct err why;
	struct dropins pieces;
	int r = scan_resolved_file(s, "/etc/systemd/resolved.conf");
	if (r || dropin_list(s, dirs, N(dirs), ".conf", &pieces, &why))
		return r;
	for (size_t i = 0; !r && i < pieces.n; i++)
		if (!pieces.file[i].is_shadowed)
			r = scan_resolved_file(s, pieces.file[i].path);
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	struct stat st;
	int r = scan_resolv_conf(s, e);
	/* It is often a link to what only a running system has: resolved's own file stays. */
	int etc = r == SCAN_ABSENT ? scan_stat(s, "/etc/systemd/resolved.conf", true, &st, e) : 0;
	if (r < 0 || etc)
		return r < 0 ? r : etc;
	return r == SCAN_ABSENT || !r ? scan_resolved(s) : r;
}

const struct table table_host_resolvers = {
	.name = "resolvers",
	.doc = N_("name servers that this host asks, and how it asks them"),
	.example = "SELECT value FROM resolvers WHERE kind = 'server' AND NOT is_stub",
	.source = "/etc/resolv.conf, /etc/systemd/resolved.conf",
	.identity = "kind value path line",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
