/* SPDX-License-Identifier: Apache-2.0 */
/* proxy_settings - through which proxies programs of this host reach other networks.
 *
 * A proxy is a way out that the firewall's own rules do not show. One row for each place
 * that names one; names and passwords in its address are left out. */
#include "fact/scan.h"

#include <string.h>
#include <strings.h>

struct proxy {
	const char *scope, *protocol, *proxy, *path;
	bool has_password;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct proxy, scope, N_("environment, apt, dnf, wget, systemd or docker")),
	COLUMN(struct proxy, protocol, N_("http, https, ftp, all; NULL where it is for all")),
	COLUMN(struct proxy, proxy, N_("address, without name and password")),
	COLUMN(struct proxy, has_password, N_("whether a password stands in the file")),
	COLUMN(struct proxy, path, N_("file")),
	COLUMN(struct proxy, line, N_("line in the file")),
};

/* "http://user:secret@host:port/" without what is in front of the "@". */
static int add(struct scan *s, const char *scope, const char *protocol, struct str url,
	       const struct lines *lines)
{
	struct str scheme = STR(""), rest = url;
	bool has_password = false;
	for (size_t i = 0; i + 2 < url.n; i++)
		if (memcmp(url.p + i, "://", 3) == 0) {
			scheme = str_head(url, i + 3);
			rest = str_from(url, i + 3);
			break;
		}
	size_t at = rest.n;
	while (at > 0 && rest.p[at - 1] != '@')
		at--;
	if (at > 0) {
		struct str person = str_head(rest, at - 1);
		has_password = str_find(person, ':') < person.n;
		rest = str_from(rest, at);
	}
	return scan_row(s, &(struct proxy){ .scope = scope,
					    .protocol = protocol,
					    .proxy = scan_printf(s, "%s%s", scan_text(s, scheme),
								 scan_text(s, rest)),
					    .has_password = has_password,
					    .path = lines->path,
					    .line = lines->number });
}

/* What stands from here to the end of the word or the closing quote. */
static struct str value_at(struct str text)
{
	text = str_trim(text);
	size_t n = 0;
	bool is_quoted = text.n && (text.p[0] == '"' || text.p[0] == '\'');
	char quote = is_quoted ? text.p[0] : 0;
	if (is_quoted)
		text = str_from(text, 1);
	while (n < text.n && (is_quoted ? text.p[n] != quote : !strchr(" \t;\"'", text.p[n])))
		n++;
	return str_head(text, n);
}

static size_t find_nocase(struct str text, const char *word)
{
	size_t n = strlen(word);
	for (size_t i = 0; i + n <= text.n; i++)
		if (strncasecmp(text.p + i, word, n) == 0)
			return i;
	return text.n;
}

/* http_proxy=…, in a shell's file or in Environment= of a unit. */
static int see_environment(struct scan *s, const char *scope, const struct lines *lines)
{
	static const char *const names[][2] = { { "http_proxy=", "http" },
						{ "https_proxy=", "https" },
						{ "ftp_proxy=", "ftp" },
						{ "all_proxy=", "all" } };
	struct str line = str_trim(lines->line);
	int r = 0;
	if (str_starts(line, "#"))
		return 0;
	for (size_t i = 0; !r && i < N(names); i++) {
		size_t at = find_nocase(line, names[i][0]);
		struct str value = value_at(str_from(line, at + strlen(names[i][0])));
		if (at < line.n && value.n && value.p[0] != '$')
			r = add(s, scope, names[i][1], value, lines);
	}
	return r;
}

/* Acquire::http::Proxy "…"; or, in a block, Proxy "…"; */
static int see_apt(struct scan *s, const char *scope, const struct lines *lines)
{
	struct str line = str_trim(lines->line);
	size_t at = find_nocase(line, "proxy");
	struct str value = value_at(str_from(line, at + strlen("proxy")));
	const char *protocol = find_nocase(line, "https::") < line.n  ? "https"
			       : find_nocase(line, "http::") < line.n ? "http"
			       : find_nocase(line, "ftp::") < line.n  ? "ftp"
								      : NULL;
	bool is_address = find_nocase(value, "://") < value.n;
	if (at == line.n || str_starts(line, "//") || str_starts(line, "#") || !is_address)
		return 0;
	return add(s, scope, protocol, value, lines);
}

/* proxy=… of dnf and yum, http_proxy = … of wget. */
static int see_assignment(struct scan *s, const char *scope, const struct lines *lines)
{
	struct str value = str_trim(lines->line), key;
	if (str_starts(value, "#") || !str_split(&value, '=', &key) || !value.p)
		return 0;
	key = str_trim(key);
	value = value_at(value);
	bool is_none = !value.n || str_is(value, "_none_");
	if (!is_none && str_is(key, "proxy"))
		return add(s, scope, NULL, value, lines);
	if (!is_none && (str_is(key, "http_proxy") || str_is(key, "https_proxy")))
		return add(s, scope, str_is(key, "http_proxy") ? "http" : "https", value, lines);
	return 0;
}

static int scan(struct scan *s, struct err *e)
{
	static const struct {
		const char *pattern, *scope;
		int (*see)(struct scan *s, const char *scope, const struct lines *lines);
	} sources[] = {
		{ "/etc/environment", "environment", see_environment },
		{ "/etc/profile", "environment", see_environment },
		{ "/etc/profile.d/*.sh", "environment", see_environment },
		{ "/etc/bash.bashrc", "environment", see_environment },
		{ "/etc/bashrc", "environment", see_environment },
		{ "/root/.bashrc", "environment", see_environment },
		{ "/root/.profile", "environment", see_environment },
		{ "/root/.bash_profile", "environment", see_environment },
		{ "/etc/apt/apt.conf", "apt", see_apt },
		{ "/etc/apt/apt.conf.d/*", "apt", see_apt },
		{ "/etc/dnf/dnf.conf", "dnf", see_assignment },
		{ "/etc/yum.conf", "dnf", see_assignment },
		{ "/etc/yum.repos.d/*.repo", "dnf", see_assignment },
		{ "/etc/wgetrc", "wget", see_assignment },
		{ "/etc/systemd/system.conf.d/*.conf", "systemd", see_environment },
		{ "/etc/systemd/system/*.service.d/*.conf", "systemd", see_environment },
		{ "/etc/default/docker", "docker", see_environment },
		{ "/etc/sysconfig/docker", "docker", see_environment },
	};
	struct names etc = { 0 };
	int r = scan_list(s, "/etc", &etc, e);
	for (size_t i = 0; !r && i < N(sources); i++) {
		struct names files = { 0 };
		if (scan_glob(s, sources[i].pattern, &files, e) < 0)
			scan_partial(s, "%s", e->said);
		for (size_t k = 0; !r && k < files.n; k++) {
			struct lines lines;
			int opened = scan_lines(s, files.name[k], &lines, e);
			if (opened < 0)
				scan_partial(s, "%s", e->said);
			while (!r && !opened && scan_line(s, &lines))
				r = sources[i].see(s, sources[i].scope, &lines);
		}
	}
	return r;
}

const struct table table_host_proxy_settings = {
	.name = "proxy_settings",
	.doc = N_("proxies that programs of this host go through"),
	.example = "SELECT scope, proxy, path FROM proxy_settings WHERE has_password",
	.source = "/etc/environment, profile, profile.d, apt.conf, dnf.conf, yum.repos.d, wgetrc, "
		  "drop-ins of systemd units, /etc/default/docker, .bashrc of root",
	.identity = "path line protocol",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
