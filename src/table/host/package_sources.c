/* SPDX-License-Identifier: Apache-2.0 */
/* package_sources - where software is installed from: apt's and dnf's repositories.
 *
 * One row for each address: a stanza with two suites of two addresses is four. */
#include "fact/scan.h"
#include "parse/deb822.h"
#include "parse/unit_file.h"
#include "table/read/secret.h"

#include <string.h>

struct package_source {
	const char *manager, *kind, *name, *uri, *host, *suite, *components, *signed_by, *path;
	int64_t line;
	bool is_enabled, is_signature_checked, is_encrypted, is_local;
};

static const struct column columns[] = {
	COLUMN(struct package_source, manager, N_("apt or dnf (yum and zypper as well)")),
	COLUMN(struct package_source, kind, N_("deb, deb-src or rpm")),
	COLUMN(struct package_source, name, N_("id of an rpm repository")),
	COLUMN(struct package_source, uri, N_("address, or that of a list of mirrors")),
	COLUMN(struct package_source, host, N_("host in the address")),
	COLUMN(struct package_source, suite, N_("suite, such as bookworm-security")),
	COLUMN(struct package_source, components, N_("components, such as main")),
	COLUMN(struct package_source, is_enabled, N_("whether it is used")),
	COLUMN(struct package_source, is_signature_checked,
	       N_("whether packages are refused that the publisher has not signed")),
	COLUMN(struct package_source, signed_by, N_("keys that are named for it")),
	COLUMN(struct package_source, is_encrypted, N_("whether it is fetched over TLS or SSH")),
	COLUMN(struct package_source, is_local, N_("whether it is on this host or a medium")),
	COLUMN(struct package_source, path, N_("file")),
	COLUMN(struct package_source, line, N_("line in the file")),
};

/* Fills in what the address tells, and gives the row. */
static int give(struct scan *s, struct package_source *row, struct str uri)
{
	static const char *const local[] = { "file:", "cdrom:", "copy:", "dvd:", "hd:", "dir:" };
	static const char *const encrypted[] = { "https", "ssh", "sftp" };
	size_t colon = str_find(uri, ':');
	/* "tor+https://": the last part is how it is fetched. */
	struct str scheme = str_head(uri, colon), part;
	for (struct str rest = scheme; str_split(&rest, '+', &part);)
		scheme = part;
	row->uri = secret_free(s, uri);
	row->is_local = row->is_encrypted = false;
	row->host = NULL;
	for (size_t i = 0; i < N(local); i++)
		row->is_local |= str_starts(uri, local[i]);
	for (size_t i = 0; i < N(encrypted); i++)
		row->is_encrypted |= str_is_nocase(scheme, encrypted[i]);
	struct str rest = str_from(uri, MIN(colon + 1, uri.n));
	if (str_starts(rest, "//") && !row->is_local) {
		rest = str_from(rest, 2);
		rest = str_head(rest, str_find(rest, '/'));
		size_t at = str_find(rest, '@');
		if (at < rest.n)
			rest = str_from(rest, at + 1);
		if (!str_starts(rest, "["))
			rest = str_head(rest, str_find(rest, ':'));
		row->host = rest.n ? str_lower(scan_arena(s), rest) : NULL;
	}
	return scan_row(s, row);
}

static bool is_yes(struct str value)
{
	static const char *const yes[] = { "yes", "true", "1", "on", "with", "enable" };
	for (size_t i = 0; i < N(yes); i++)
		if (str_is_nocase(value, yes[i]))
			return true;
	return false;
}

/* ---- apt: sources.list(5) ---- */

/* "[ arch=amd64 trusted=yes signed-by=/a,/b ]" */
static void take_options(struct scan *s, struct str options, struct package_source *row)
{
	for (struct str word; str_word(&options, &word);) {
		size_t equals = str_find(word, '=');
		if (equals >= word.n)
			continue;
		struct str value = str_from(word, equals + 1);
		struct str name = str_head(word, equals);
		if (str_is_nocase(name, "signed-by"))
			row->signed_by = scan_text(s, value);
		else if (str_is_nocase(name, "trusted") || str_is_nocase(name, "allow-insecure"))
			row->is_signature_checked &= !is_yes(value);
	}
}

/* The address, which for a medium has blanks in brackets. */
static bool take_uri(struct str *rest, struct str *ret)
{
	*rest = str_trim(*rest);
	struct str all = *rest;
	size_t bracket = str_find(all, ']');
	if (!str_starts(all, "cdrom:[") || bracket >= all.n)
		return str_word(rest, ret);
	struct str tail = str_from(all, bracket), word = { 0 };
	(void)str_word(&tail, &word);
	*ret = str_head(all, bracket + word.n);
	*rest = tail;
	return true;
}

static int one_line(struct scan *s, const struct lines *lines)
{
	struct str rest = lines->line, kind, uri, suite;
	rest = str_trim(str_head(rest, str_find(rest, '#')));
	if (!str_word(&rest, &kind))
		return 0;
	struct package_source row = {
		.manager = "apt",
		.is_enabled = true,
		.is_signature_checked = true,
		.path = lines->path,
		.line = lines->number,
	};
	rest = str_trim(rest);
	size_t end = str_find(rest, ']');
	if (str_starts(rest, "[") && end < rest.n) {
		take_options(s, str_head(str_from(rest, 1), end - 1), &row);
		rest = str_from(rest, end + 1);
	}
	if ((!str_is(kind, "deb") && !str_is(kind, "deb-src")) || !take_uri(&rest, &uri) ||
	    str_find(uri, ':') == uri.n || !str_word(&rest, &suite)) {
		scan_partial(s, "%s:%lld: not a source", lines->path, (long long)lines->number);
		return 0;
	}
	row.kind = scan_text(s, kind);
	row.suite = scan_text(s, suite);
	row.components = scan_text(s, str_trim(rest));
	return give(s, &row, uri);
}

static int stanza(struct scan *s, const char *path, int64_t line, struct str text)
{
	struct str types = deb822_get(text, "Types"), uris = deb822_get(text, "URIs");
	struct str suites = deb822_get(text, "Suites"), enabled = deb822_get(text, "Enabled");
	struct str key = deb822_get(text, "Signed-By"), type, uri, suite;
	if (!types.n || !uris.n || !suites.n) {
		scan_partial(s, "%s:%lld: not a source", path, (long long)line);
		return 0;
	}
	struct package_source row = {
		.manager = "apt",
		.components = scan_text(s, deb822_get(text, "Components")),
		.is_enabled = !enabled.p || is_yes(enabled),
		.is_signature_checked = !is_yes(deb822_get(text, "Trusted")) &&
					!is_yes(deb822_get(text, "Allow-Insecure")),
		.path = path,
		.line = line,
		.signed_by = str_has(key, "BEGIN PGP") ? "(in the file)" : scan_text(s, key),
	};
	int r = 0;
	while (!r && str_word(&types, &type)) {
		row.kind = scan_text(s, type);
		for (struct str u = uris; !r && str_word(&u, &uri);)
			for (struct str l = suites; !r && str_word(&l, &suite);) {
				row.suite = scan_text(s, suite);
				r = give(s, &row, uri);
			}
	}
	return r;
}

/* The stanzas of a file, each with the line that it begins in. */
static int stanzas(struct scan *s, const char *path, struct err *e)
{
	struct lines lines;
	const char *begin = NULL, *end = NULL;
	int64_t first = 0;
	int r = scan_lines(s, path, &lines, e);
	while (!r) {
		bool is_more = scan_line(s, &lines);
		struct str line = is_more ? str_trim(lines.line) : STR("");
		if (line.n && line.p[0] != '#') {
			first = begin ? first : lines.number;
			begin = begin ? begin : lines.line.p;
			end = lines.line.p + lines.line.n;
		} else if (begin && !line.n) {
			r = stanza(s, path, first, str_range(begin, end));
			begin = NULL;
		}
		if (!is_more)
			break;
	}
	return r;
}

static int list(struct scan *s, const char *path, struct err *e)
{
	struct lines lines;
	int r = scan_lines(s, path, &lines, e);
	while (!r && scan_line(s, &lines))
		r = one_line(s, &lines);
	return r;
}

/* ---- dnf, yum, zypper: INI files ---- */

/* Of one repository; absent: not said. */
struct repository {
	struct str id, uri, mirrors, enabled, gpgcheck, key;
	struct arena_text uris; /* `uri`, where it has several lines */
	int64_t line;
};

/* A second address stands in a line of its own. */
static void add_uri(struct scan *s, struct repository *repo, struct str uri)
{
	struct arena *a = scan_arena(s);
	if (!repo->uri.p || repo->uri.p != repo->uris.p) {
		repo->uris = (struct arena_text){ 0 };
		arena_text_add(a, &repo->uris, repo->uri.p, repo->uri.n);
	}
	arena_text_puts(a, &repo->uris, " ");
	arena_text_add(a, &repo->uris, uri.p, uri.n);
	repo->uri = (struct str){ repo->uris.p, repo->uris.n };
}

static int give_repository(struct scan *s, const char *path, const struct repository *repo,
			   bool is_checked)
{
	if (!repo->id.n || str_is(repo->id, "main"))
		return 0;
	struct package_source row = {
		.manager = "dnf",
		.kind = "rpm",
		.name = scan_text(s, repo->id),
		.is_enabled = !repo->enabled.p || is_yes(repo->enabled),
		.is_signature_checked = repo->gpgcheck.p ? is_yes(repo->gpgcheck) : is_checked,
		.signed_by = scan_text(s, repo->key),
		.path = path,
		.line = repo->line,
	};
	struct str uris = repo->uri.p ? repo->uri : repo->mirrors, uri;
	if (!uris.n) {
		scan_partial(s, "%s:%lld: a repository without an address", path,
			     (long long)repo->line);
		return 0;
	}
	int r = 0;
	while (!r && str_word(&uris, &uri))
		r = give(s, &row, str_ends(uri, ",") ? str_head(uri, uri.n - 1) : uri);
	return r;
}

static void take_setting(struct repository *repo, const struct unit_item *item)
{
	const struct {
		const char *name;
		struct str *value;
	} settings[] = {
		{ "baseurl", &repo->uri },	 { "mirrorlist", &repo->mirrors },
		{ "metalink", &repo->mirrors },	 { "enabled", &repo->enabled },
		{ "gpgcheck", &repo->gpgcheck }, { "gpgkey", &repo->key },
	};
	for (size_t i = 0; i < N(settings); i++)
		if (str_is_nocase(item->name, settings[i].name))
			*settings[i].value = item->value;
}

static int repositories(struct scan *s, const char *path, bool is_checked, struct err *e)
{
	struct unit_file f = { .line = 0 };
	struct unit_item item;
	struct repository repo = { .line = 0 };
	int r = scan_read(s, path, 0, &f.rest, e);
	while (!r && unit_file_next(&f, scan_arena(s), &item)) {
		if (!str_eq(item.section, repo.id)) {
			r = give_repository(s, path, &repo, is_checked);
			repo = (struct repository){ .id = item.section, .line = item.line - 1 };
		}
		if (!item.name.p && str_has(item.value, "://"))
			add_uri(s, &repo, item.value);
		else if (!item.name.p)
			scan_partial(s, "%s:%lld: neither a section nor name=value", path,
				     (long long)item.line);
		else
			take_setting(&repo, &item);
	}
	return r ? r : give_repository(s, path, &repo, is_checked);
}

/* gpgcheck= of [main], which repositories have that say nothing themselves. */
static bool is_checked_by_default(struct scan *s)
{
	static const char *const paths[] = { "/etc/dnf/dnf.conf", "/etc/yum.conf",
					     "/etc/zypp/zypp.conf" };
	for (size_t i = 0; i < N(paths); i++) {
		struct err why;
		struct unit_file f = { .line = 0 };
		struct unit_item item;
		bool is_checked = str_has(str_of(paths[i]), "zypp");
		int r = scan_read(s, paths[i], 0, &f.rest, &why);
		if (r < 0)
			scan_partial(s, "%s", why.said);
		if (r)
			continue;
		while (unit_file_next(&f, scan_arena(s), &item))
			if (str_is(item.section, "main") && str_is_nocase(item.name, "gpgcheck"))
				is_checked = is_yes(item.value);
		return is_checked;
	}
	return false;
}

static int each(struct scan *s, const char *pattern, bool *is_seen,
		int (*read)(struct scan *s, const char *path, struct err *e), struct err *e)
{
	struct names names;
	int r = scan_glob(s, pattern, &names, e);
	if (r < 0)
		return r;
	for (size_t i = 0; i < names.n && r != SCAN_FULL; i++) {
		r = read(s, names.name[i], e);
		if (r < 0)
			scan_partial(s, "%s", e->said);
		*is_seen |= r != SCAN_ABSENT;
	}
	return r == SCAN_FULL ? r : 0;
}

static int checked(struct scan *s, const char *path, struct err *e)
{
	return repositories(s, path, true, e);
}

static int unchecked(struct scan *s, const char *path, struct err *e)
{
	return repositories(s, path, false, e);
}

static int scan(struct scan *s, struct err *e)
{
	/* An apt without repositories is there all the same. */
	static const char *const managers[] = { "/etc/apt" };
	bool is_seen = false;
	int (*repo)(struct scan *, const char *,
		    struct err *) = is_checked_by_default(s) ? checked : unchecked;
	int r = each(s, "/etc/apt/sources.list", &is_seen, list, e);
	if (!r)
		r = each(s, "/etc/apt/sources.list.d/*.list", &is_seen, list, e);
	if (!r)
		r = each(s, "/etc/apt/sources.list.d/*.sources", &is_seen, stanzas, e);
	if (!r)
		r = each(s, "/etc/yum.repos.d/*.repo", &is_seen, repo, e);
	if (!r)
		r = each(s, "/etc/zypp/repos.d/*.repo", &is_seen, repo, e);
	is_seen |= scan_has_any(s, managers, N(managers));
	return r || is_seen ? r : scan_absent(s, "neither apt's nor dnf's repositories");
}

const struct table table_host_package_sources = {
	.name = "package_sources",
	.doc = N_("repositories that software is installed from"),
	.example = "SELECT uri, path, line FROM package_sources WHERE NOT is_signature_checked",
	.source = "/etc/apt/sources.list /etc/apt/sources.list.d /etc/yum.repos.d",
	.identity = "path line kind uri suite",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
