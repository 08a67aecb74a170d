/* SPDX-License-Identifier: Apache-2.0 */
/* program_settings - settings of programs whose files are sections of name = value, or one word.
 *
 * For programs of which a check or two want a word. Where a program has more to tell, it has
 * a table of its own. */
#include "parse/ini.h"
#include "table/read/secret.h"
#include "table/read/settings.h"

struct row {
	const char *program, *section, *key, *value, *path;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct row, program,
	       N_("crypto-policies, dnf, dnf-automatic, libuser, network-scripts or usbguard")),
	COLUMN(struct row, section, N_("section; empty where the file has none")),
	COLUMN(struct row, key, N_("name in lower case; policy where the file is one word")),
	COLUMN(struct row, value, N_("value, without quotes; the last one of several")),
	COLUMN(struct row, path, N_("file")),
	COLUMN(struct row, line, N_("line in the file")),
};

static const struct source {
	const char *program, *key; /* key: the file is one word, which stands for it */
	const char *paths[2];	   /* the first that is there */
} sources[] = {
	{ "crypto-policies", "policy", { "/etc/crypto-policies/config" } },
	{ "crypto-policies", "current", { "/etc/crypto-policies/state/current" } },
	{ "dnf", NULL, { "/etc/dnf/dnf.conf", "/etc/yum.conf" } },
	{ "dnf-automatic", NULL, { "/etc/dnf/automatic.conf" } },
	{ "libuser", NULL, { "/etc/libuser.conf" } },
	{ "network-scripts", NULL, { "/etc/sysconfig/network" } },
	{ "usbguard", NULL, { "/etc/usbguard/usbguard-daemon.conf" } },
};

static struct str unquoted(struct str s)
{
	bool is_quoted = s.n > 1 && (s.p[0] == '"' || s.p[0] == '\'') && s.p[s.n - 1] == s.p[0];
	return is_quoted ? str_head(str_from(s, 1), s.n - 2) : s;
}

static void read_lines(struct scan *s, const struct source *source, struct lines *lines,
		       struct settings *all)
{
	const char *section = "";
	struct ini_line line;
	while (scan_line(s, lines)) {
		enum ini_kind kind = ini_read(lines->line, INI_PLAIN, scan_arena(s), &line);
		struct setting x = { .path = lines->path, .line = lines->number };
		if (kind == INI_SECTION)
			section = str_lower(scan_arena(s), line.name);
		if (kind == INI_NOTHING || kind == INI_SECTION)
			continue;
		x.scope = scan_printf(s, "%s %s", source->program, section);
		if (source->key) {
			x.key = source->key;
			x.value = scan_text(s, str_trim(lines->line));
		} else if (kind == INI_SETTING && line.has_value) {
			x.key = str_lower(scan_arena(s), line.name);
			x.value = secret_value(s, x.key, unquoted(line.value));
		} else {
			scan_partial(s, "%s:%lld: neither a section nor key = value", lines->path,
				     (long long)lines->number);
			continue;
		}
		settings_add(s, all, &x, false);
	}
}

/* Whether one of the files is there. */
static bool read_source(struct scan *s, const struct source *source, struct settings *all)
{
	for (size_t i = 0; i < N(source->paths) && source->paths[i]; i++) {
		struct lines lines;
		struct err why;
		int r = scan_lines(s, source->paths[i], &lines, &why);
		if (r == SCAN_ABSENT)
			continue;
		if (r < 0)
			scan_partial(s, "%s", why.said);
		else
			read_lines(s, source, &lines, all);
		return true;
	}
	return false;
}

static int scan(struct scan *s, struct err *e)
{
	struct settings all = settings_new(s);
	bool is_there = false;
	int r = 0;
	(void)e;
	for (size_t i = 0; i < N(sources); i++)
		is_there |= read_source(s, &sources[i], &all);
	for (size_t i = 0; !r && i < all.n; i++) {
		const struct setting *x = all.item[i];
		struct str section = str_of(x->scope), program;
		str_split(&section, ' ', &program);
		if (x->is_effective)
			r = scan_row(s, &(struct row){ .program = scan_text(s, program),
						       .section = scan_text(s, section),
						       .key = x->key,
						       .value = x->value,
						       .path = x->path,
						       .line = x->line });
	}
	return is_there ? r : scan_absent(s, "none of the programs is here");
}

const struct table table_host_program_settings = {
	.name = "program_settings",
	.doc = N_("settings of programs whose files are names and values"),
	.example = "SELECT value, path, line FROM program_settings WHERE program = 'dnf' AND key = "
		   "'gpgcheck'",
	.source = "/etc/crypto-policies, /etc/dnf, /etc/yum.conf, /etc/libuser.conf, "
		  "/etc/sysconfig/network, /etc/usbguard",
	.identity = "program section key",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
