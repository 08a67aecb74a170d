/* SPDX-License-Identifier: Apache-2.0 */
/* resolvers - the name servers that this host asks, and how.
 *
 * /etc/resolv.conf is what programs read; where it points to systemd-resolved (the
 * stub 127.0.0.53), the servers stand in resolved.conf and its drop-ins, or come from
 * the interfaces. Those are what the running system has put together, or else, as in an
 * image, what the profiles of the interfaces say. */
#include "fact/scan.h"
#include "parse/address.h"
#include "parse/unit_file.h"
#include "parse/yaml_flat.h"
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
	COLUMN(struct resolver, source,
	       N_("resolv.conf or resolved; networkmanager, ifcfg, networkd, netplan or ifupdown "
		  "where these two name no server")),
	COLUMN(struct resolver, is_stub, N_("whether the server is a program of this host")),
	COLUMN(struct resolver, path, N_("file")),
	COLUMN(struct resolver, line, N_("line in the file")),
};

struct finder {
	struct scan *s;
	const char *source;
	bool has_server; /* besides stubs */
};

static int give(struct finder *f, const char *kind, struct str value, const char *path,
		int64_t line)
{
	struct scan *s = f->s;
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
	bool is_stub = is_address && address_is_loopback(&address);
	f->has_server |= is_address && !is_stub && strcmp(kind, "server") == 0;
	return scan_row(s, &(struct resolver){ .kind = kind,
					       .value = scan_text(s, is_server ? bare : value),
					       .source = f->source,
					       .is_stub = is_stub,
					       .path = path,
					       .line = line });
}

static int scan_words(struct finder *f, const char *kind, struct str words, const char *path,
		      int64_t line)
{
	struct str word;
	int r = 0;
	while (!r && str_word(&words, &word))
		r = give(f, kind, word, path, line);
	return r;
}

static int scan_resolv_conf(struct finder *f, const char *path, struct err *e)
{
	struct lines lines;
	int r = scan_lines(f->s, path, &lines, e);
	while (!r && scan_line(f->s, &lines)) {
		struct str rest = lines.line, word;
		if (!str_word(&rest, &word) || word.p[0] == '#' || word.p[0] == ';')
			continue;
		const char *kind = str_is(word, "nameserver")			      ? "server"
				   : str_is(word, "search") || str_is(word, "domain") ? "search"
				   : str_is(word, "options")			      ? "options"
										      : NULL;
		if (kind)
			r = scan_words(f, kind, rest, lines.path, lines.number);
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

static int scan_resolved_file(struct finder *f, const char *path)
{
	struct scan *s = f->s;
	struct err why;
	struct str bytes;
	int r = scan_read(s, path, 0, &bytes, &why);
	if (r < 0)
		scan_partial(s, "%s", why.said);
	if (r)
		return 0;
	struct unit_file file = { .rest = bytes };
	struct unit_item item;
	while (!r && unit_file_next(&file, scan_arena(s), &item))
		for (size_t i = 0; !r && i < N(settings); i++)
			if (str_is(item.section, "Resolve") && str_is(item.name, settings[i].name))
				r = scan_words(f, settings[i].kind, item.value, path, item.line);
	return r;
}

static int scan_resolved(struct finder *f)
{
	static const char *const dirs[] = { "/etc/systemd/resolved.conf.d",
					    "/run/systemd/resolved.conf.d",
					    "/usr/local/lib/systemd/resolved.conf.d",
					    "/usr/lib/systemd/resolved.conf.d" };
	struct err why;
	struct dropins pieces;
	f->source = "resolved";
	int r = scan_resolved_file(f, "/etc/systemd/resolved.conf");
	if (r || dropin_list(f->s, dirs, N(dirs), ".conf", &pieces, &why))
		return r;
	for (size_t i = 0; !r && i < pieces.n; i++)
		if (!pieces.file[i].is_shadowed)
			r = scan_resolved_file(f, pieces.file[i].path);
	return r;
}

/* ---- the interfaces ---- */

/* What the running system has put together from all of them. */
static int scan_collected(struct finder *f)
{
	static const struct {
		const char *path, *source;
	} lists[] = { { "/run/systemd/resolve/resolv.conf", "resolved" },
		      { "/run/NetworkManager/no-stub-resolv.conf", "networkmanager" } };
	struct err why;
	int r = 0;
	for (size_t i = 0; i < N(lists) && r != SCAN_FULL && !f->has_server; i++) {
		f->source = lists[i].source;
		r = scan_resolv_conf(f, lists[i].path, &why);
		if (r < 0)
			scan_partial(f->s, "%s", why.said);
	}
	return r == SCAN_FULL ? r : 0;
}

/* "[10.0.0.1, 10.0.0.2]", "10.0.0.1;10.0.0.2;" and "'10.0.0.1'" are lists as well. */
static int give_list(struct finder *f, struct str list, const char *path, int64_t line)
{
	char *text = str_text(scan_arena(f->s), list);
	for (char *p = text; *p; p++)
		if (strchr("[],;'\"", *p))
			*p = ' ';
	return scan_words(f, "server", str_of(text), path, line);
}

/* Sections of NAME=VALUE: NetworkManager, networkd. */
static int read_sections(struct finder *f, const char *path, struct str bytes)
{
	struct unit_file file = { .rest = bytes };
	struct unit_item item;
	int r = 0;
	while (!r && unit_file_next(&file, scan_arena(f->s), &item)) {
		bool is_nm = (str_is(item.section, "ipv4") || str_is(item.section, "ipv6")) &&
			     str_is(item.name, "dns");
		if (is_nm || (str_is(item.section, "Network") && str_is(item.name, "DNS")))
			r = give_list(f, item.value, path, item.line);
	}
	return r;
}

/* "DNS1=10.0.0.1" of RHEL's network scripts, "dns-nameservers 10.0.0.1" of Debian's. */
static int read_lines(struct finder *f, const char *path, struct str bytes)
{
	struct str line;
	int r = 0;
	for (int64_t n = 1; !r && str_line(&bytes, &line); n++) {
		struct str text = str_trim(line), word = text;
		size_t equals = str_find(text, '=');
		bool is_numbered = str_starts(text, "DNS") && equals == 4;
		if (is_numbered)
			r = give_list(f, str_from(text, 5), path, n);
		else if (str_word(&text, &word) &&
			 (str_is(word, "dns-nameservers") || str_is(word, "dns-nameserver")))
			r = scan_words(f, "server", text, path, n);
	}
	return r;
}

static int read_netplan(struct finder *f, const char *path, struct str bytes)
{
	struct yaml_flat y = { .rest = bytes };
	struct yaml_setting setting;
	enum yaml_kind kind;
	int r = 0;
	while (!r && (kind = yaml_flat_next(&y, scan_arena(f->s), &setting)) != YAML_END) {
		if (kind == YAML_MALFORMED)
			scan_partial(f->s, "%s:%lld: not understood", path, (long long)y.line);
		else if (str_ends(str_of(setting.name), ".nameservers.addresses"))
			r = give_list(f, setting.value, path, y.line);
	}
	return r;
}

static const struct profiles {
	const char *pattern, *source;
	int (*read)(struct finder *f, const char *path, struct str bytes);
} profiles[] = {
	{ "/etc/NetworkManager/system-connections/*", "networkmanager", read_sections },
	{ "/usr/lib/NetworkManager/system-connections/*", "networkmanager", read_sections },
	{ "/etc/sysconfig/network-scripts/ifcfg-*", "ifcfg", read_lines },
	{ "/etc/systemd/network/*.network", "networkd", read_sections },
	{ "/etc/netplan/*.yaml", "netplan", read_netplan },
	{ "/etc/network/interfaces", "ifupdown", read_lines },
	{ "/etc/network/interfaces.d/*", "ifupdown", read_lines },
};

static int scan_profiles(struct finder *f)
{
	struct scan *s = f->s;
	int r = 0;
	for (size_t i = 0; i < N(profiles) && !r; i++) {
		struct names files = { 0 };
		struct err why;
		if (scan_glob(s, profiles[i].pattern, &files, &why))
			scan_partial(s, "%s", why.said);
		f->source = profiles[i].source;
		for (size_t k = 0; k < files.n && !r; k++) {
			struct str bytes;
			int found = scan_read(s, files.name[k], 0, &bytes, &why);
			if (found < 0)
				scan_partial(s, "%s", why.said);
			r = found ? 0 : profiles[i].read(f, files.name[k], bytes);
		}
	}
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	struct finder f = { .s = s, .source = "resolv.conf" };
	struct stat st;
	int r = scan_resolv_conf(&f, "/etc/resolv.conf", e);
	if (r < 0 || r == SCAN_FULL)
		return r;
	/* It is often a link to what only a running system has: resolved's own file stays. */
	bool is_absent = r == SCAN_ABSENT;
	int etc = scan_stat(s, "/etc/systemd/resolved.conf", true, &st, e);
	if (etc < 0)
		return etc;
	is_absent &= etc == SCAN_ABSENT;
	r = scan_resolved(&f);
	if (!r && !f.has_server)
		r = scan_collected(&f);
	if (!r && !f.has_server)
		r = scan_profiles(&f);
	if (r || !is_absent || f.has_server)
		return r;
	return scan_absent(s, "neither resolv.conf nor a file of the interfaces names a server");
}

const struct table table_host_resolvers = {
	.name = "resolvers",
	.doc = N_("name servers that this host asks, and how it asks them"),
	.example = "SELECT value FROM resolvers WHERE kind = 'server' AND NOT is_stub",
	.source = "/etc/resolv.conf, /etc/systemd/resolved.conf, /etc/NetworkManager, /etc/netplan",
	.identity = "kind value path line",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
