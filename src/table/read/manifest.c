/* SPDX-License-Identifier: Apache-2.0 */
/* manifest - the files that packages brought, and what their content should be. */
#include "table/read/manifest.h"

#include "parse/deb822.h"
#include "table/read/rpm_db.h"
#include "table/read/stanzas.h"

#include <string.h>

static const char info[] = "/var/lib/dpkg/info", status[] = "/var/lib/dpkg/status";

/* The directories that a merged /usr turns into links. */
static const char *const merged[] = {
	"/bin/", "/sbin/", "/lib/", "/lib32/", "/lib64/", "/libx32/"
};

static const char *kind_of(const char *path)
{
	static const char *const documentation[] = {
		"/usr/share/doc/",    "/usr/share/man/",     "/usr/share/info/",
		"/usr/share/locale/", "/usr/share/lintian/", "/usr/share/doc-base/",
		"/usr/share/help/",   "/usr/share/gtk-doc/",
	};
	for (size_t i = 0; i < N(documentation); i++)
		if (str_starts(str_of(path), documentation[i]))
			return "documentation";
	return "program";
}

/* The path that the file really lies at: /bin/ls is /usr/bin/ls on a merged /usr. */
static const char *real_path(struct manifest *m, const char *path)
{
	for (size_t i = 0; i < N(merged); i++)
		if (m->is_merged[i] && str_starts(str_of(path), merged[i]))
			return scan_printf(m->scan, "/usr%s", path);
	return path;
}

static void add(struct manifest *m, struct manifest_file file)
{
	struct arena *a = scan_arena(m->scan);
	struct manifest_file *kept = arena_new(a, struct manifest_file);
	*kept = file;
	kept->path = real_path(m, file.path);
	m->file = arena_grow(a, m->file, &m->capacity, m->n + 1, sizeof(*m->file));
	m->file[m->n++] = kept;
	(void)map_set(&m->by_path, str_of(kept->path), kept);
}

/* ---- dpkg ---- */

struct diversion {
	const char *to, *by; /* ":" by an administrator */
};

/* Three lines each: the path, where it is moved to, the package that did it. */
static void read_diversions(struct manifest *m)
{
	struct lines lines;
	struct err why;
	struct scan *s = m->scan;
	int r = scan_lines(s, "/var/lib/dpkg/diversions", &lines, &why);
	if (r < 0)
		scan_partial(s, "%s", why.said);
	while (!r && scan_line(s, &lines)) {
		struct str path = lines.line;
		struct diversion *d = arena_new(scan_arena(s), struct diversion);
		d->to = scan_line(s, &lines) ? scan_text(s, lines.line) : "";
		d->by = scan_line(s, &lines) ? scan_text(s, lines.line) : "";
		(void)map_set(&m->diversions, path, d);
	}
}

/* Where a package's file lies: the package that diverts it keeps the path. */
static const char *diverted(struct manifest *m, const char *package, const char *path)
{
	const struct diversion *d = map_get(&m->diversions, str_of(path));
	return d && strcmp(d->by, package) != 0 ? d->to : path;
}

/* "d41d8cd98f00b204e9800998ecf8427e  usr/bin/x" */
static void read_md5sums(struct manifest *m, const char *package, const char *path)
{
	struct scan *s = m->scan;
	struct lines lines;
	struct err why;
	int r = scan_lines(s, path, &lines, &why);
	if (r < 0)
		scan_partial(s, "%s", why.said);
	while (!r && scan_line(s, &lines)) {
		struct str name = str_trim(str_from(lines.line, MIN((size_t)32, lines.line.n)));
		if (!name.n || lines.line.p[32] != ' ') {
			scan_partial(s, "%s:%lld: not a digest", path, (long long)lines.number);
			continue;
		}
		const char *file = scan_printf(s, "/%s", scan_text(s, name));
		add(m, (struct manifest_file){
			       .package = package,
			       .path = diverted(m, package, file),
			       .kind = kind_of(file),
			       .algorithm = "MD5",
			       .digest = scan_text(s, str_head(lines.line, 32)),
		       });
	}
}

/* The lists of one package are found without listing the directory. */
static void read_one(struct manifest *m, const char *package)
{
	static const char *const architectures[] = {
		"",	     ":amd64",	 ":arm64",   ":i386",  ":armhf", ":loong64", ":loongarch64",
		":mips64el", ":riscv64", ":ppc64el", ":s390x", ":sw64",
	};
	if (strchr(package, '/'))
		return;
	for (size_t i = 0; i < N(architectures); i++)
		read_md5sums(
			m, package,
			scan_printf(m->scan, "%s/%s%s.md5sums", info, package, architectures[i]));
}

static void read_many(struct manifest *m)
{
	struct names names;
	struct err why;
	int r = scan_list(m->scan, info, &names, &why);
	if (r < 0)
		scan_partial(m->scan, "%s", why.said);
	for (size_t i = 0; !r && i < names.n; i++) {
		struct str name = str_of(names.name[i]);
		if (!str_ends(name, ".md5sums"))
			continue;
		name = str_head(name, name.n - strlen(".md5sums"));
		const char *package = scan_text(m->scan, str_head(name, str_find(name, ':')));
		if (scan_ask_matches(m->ask, package))
			read_md5sums(m, package,
				     scan_printf(m->scan, "%s/%s", info, names.name[i]));
	}
}

/* " /etc/x d41d8cd9… [obsolete]" for each file of the field. */
static void read_conffiles(struct manifest *m, const char *package, struct str field)
{
	struct str line, path, digest, more;
	while (str_line(&field, &line))
		if (str_word(&line, &path) && str_word(&line, &digest) && digest.n == 32 &&
		    !str_word(&line, &more))
			add(m, (struct manifest_file){
				       .package = package,
				       .path = scan_text(m->scan, path),
				       .kind = "configuration",
				       .algorithm = "MD5",
				       .digest = scan_text(m->scan, digest),
			       });
}

static int read_dpkg(struct manifest *m, struct err *e)
{
	autostanzas st = STANZAS;
	struct str stanza;
	bool is_one = m->ask->kind == ASK_EQUAL;
	int r = stanzas_open(m->scan, status, &st, e);
	if (r)
		return r;
	read_diversions(m);
	if (is_one)
		read_one(m, m->ask->value);
	else
		read_many(m);
	/* What has no list has no conffiles either, and need not be looked for. */
	while (!r && m->n && !(r = stanzas_next(&st, &stanza, e))) {
		struct str name = deb822_get(stanza, "Package");
		if (!name.p)
			scan_partial(m->scan, "%s: a stanza without package name", status);
		/* Of hundreds one is wanted mostly. */
		if (is_one && !str_is(name, m->ask->value))
			continue;
		const char *package = scan_text(m->scan, name);
		struct str conffiles = deb822_get(stanza, "Conffiles");
		bool is_wanted = package && scan_ask_matches(m->ask, package);
		if (is_wanted && conffiles.n &&
		    str_ends(deb822_get(stanza, "Status"), " installed"))
			read_conffiles(m, package, conffiles);
		if (is_wanted && is_one)
			r = STANZAS_END;
	}
	return r == STANZAS_END ? 0 : r;
}

/* ---- rpm ---- */

/* The algorithms' numbers are OpenPGP's. */
static const char *algorithm_of(int64_t number)
{
	switch (number) {
	case 1: return "MD5";
	case 2: return "SHA1";
	case 8: return "SHA256";
	case 9: return "SHA384";
	case 10: return "SHA512";
	case 11: return "SHA224";
	case 105: return "SM3";
	}
	return NULL;
}

static const char **texts(struct scan *s, struct rpm_values v)
{
	const char **list = arena_alloc(scan_arena(s), (v.n + 1) * sizeof(*list));
	struct str text;
	for (size_t i = 0; rpm_header_next(&v, &text); i++)
		list[i] = scan_text(s, text);
	return list;
}

static void read_files(struct manifest *m, const struct rpm_package *p, const char *package)
{
	struct rpm_values names, dirs, indexes, digests, flags = { .n = 0 };
	struct str name, digest;
	const char *algorithm = algorithm_of(
		rpm_header_int(p->header, RPM_FILE_DIGEST_ALGORITHM, 1));
	if (!rpm_header_get(p->header, RPM_BASE_NAMES, &names))
		return; /* a package without files */
	if (!algorithm || !rpm_header_get(p->header, RPM_DIR_NAMES, &dirs) ||
	    !rpm_header_get(p->header, RPM_DIR_INDEXES, &indexes) ||
	    !rpm_header_get(p->header, RPM_FILE_DIGESTS, &digests)) {
		scan_partial(m->scan, "%s: package %s: no digests of its files", p->path, package);
		return;
	}
	if (!rpm_header_get(p->header, RPM_FILE_FLAGS, &flags))
		flags.n = 0;
	const char **dir = texts(m->scan, dirs);
	for (size_t i = 0; rpm_header_next(&names, &name) && rpm_header_next(&digests, &digest);
	     i++) {
		int64_t at = rpm_header_number(&indexes, i), flag = rpm_header_number(&flags, i);
		/* Directories and links have none, ghosts no content of the package's. */
		if (!digest.n || (size_t)at >= dirs.n || !dir[at] || (flag & RPM_FILE_IS_GHOST))
			continue;
		const char *path = scan_printf(m->scan, "%s%s", dir[at], scan_text(m->scan, name));
		add(m, (struct manifest_file){
			       .package = package,
			       .path = path,
			       .kind = flag & RPM_FILE_IS_CONFIG ? "configuration"
				       : flag & RPM_FILE_IS_DOC	 ? "documentation"
								 : kind_of(path),
			       .algorithm = algorithm,
			       .digest = scan_text(m->scan, digest),
		       });
	}
}

static int read_rpm(void *context, const struct rpm_package *p, struct err *e)
{
	struct manifest *m = context;
	const char *package = scan_text(m->scan, p->name);
	if (scan_ask_matches(m->ask, package))
		read_files(m, p, package);
	return 0;
}

int manifest_read(struct scan *s, const struct ask *ask, struct manifest *ret, struct err *e)
{
	*ret = (struct manifest){ .scan = s,
				  .ask = ask,
				  .by_path = MAP(scan_arena(s)),
				  .diversions = MAP(scan_arena(s)) };
	for (size_t i = 0; i < N(merged); i++) {
		struct err ignored;
		struct stat st;
		const char *dir = scan_printf(s, "%.*s", (int)strlen(merged[i]) - 1, merged[i]);
		ret->is_merged[i] = scan_stat(s, dir, false, &st, &ignored) == 0 &&
				    S_ISLNK(st.st_mode);
	}
	int dpkg = read_dpkg(ret, e);
	if (dpkg && dpkg != SCAN_ABSENT)
		return dpkg;
	int rpm = rpm_db_each(s, read_rpm, ret, e);
	return rpm == SCAN_ABSENT ? dpkg : rpm;
}
