/* SPDX-License-Identifier: Apache-2.0 */
/* rpm_db - the packages in rpm's database, whichever of its three forms it has. */
#include "table/read/rpm_db.h"

#include "parse/bdb_hash.h"
#include "parse/rpm_ndb.h"
#include "parse/sqlite_file.h"

#include <errno.h>

/* The longest headers are those of kernel sources and fonts: some megabytes. */
enum { HEADER_MAX = 24 << 20 };

/* The database as a parser asks for it. */
struct file {
	struct source source;
	int fd;
	const char *path;
	uint64_t at; /* of what is in `bytes` */
	size_t n;
	char bytes[SOURCE_MAX_READ];
};

static int read_file(struct source *source, uint64_t offset, size_t n, struct str *ret,
		     struct err *e)
{
	struct file *f = (struct file *)source; /* its first member */
	if (n > sizeof(f->bytes) || offset > source->size_bytes || n > source->size_bytes - offset)
		return err_set(e, "cut short at byte %llu", (unsigned long long)offset);
	if (offset < f->at || offset - f->at > f->n || n > f->n - (offset - f->at)) {
		/* What follows is mostly wanted next. */
		ssize_t got = pread(f->fd, f->bytes, MAX(n, sizeof(f->bytes) / 4), (off_t)offset);
		if (got < 0)
			return err_sys(e, "read");
		f->at = offset;
		f->n = (size_t)got;
		if (f->n < n)
			return err_set(e, "cut short at byte %llu", (unsigned long long)offset);
	}
	*ret = (struct str){ f->bytes + (offset - f->at), n };
	return 0;
}

struct reader {
	struct scan *scan;
	const char *path;
	int (*each)(void *context, const struct rpm_package *p, struct err *e);
	void *context;
};

/* "bash-5.1.8-6.el9.src.rpm": the version and the release are the last two parts. */
static void take_source(struct scan *s, struct str file, int64_t epoch, struct rpm_package *p)
{
	p->source = p->source_version = "";
	if (str_ends(file, ".rpm"))
		file = str_head(file, file.n - 4);
	if (str_ends(file, ".src") || str_ends(file, ".nosrc"))
		file = str_head(file, file.n - (str_ends(file, ".src") ? 4 : 6));
	size_t at = file.n;
	for (int dashes = 0; at > 0; at--)
		if (file.p[at - 1] == '-' && ++dashes == 2)
			break;
	if (at < 2)
		return;
	p->source = scan_text(s, str_head(file, at - 1));
	const char *version = scan_text(s, str_from(file, at));
	p->source_version = epoch > 0 ? scan_printf(s, "%lld:%s", (long long)epoch, version)
				      : version;
}

static int see_header(struct reader *r, struct str bytes, struct err *e)
{
	struct scan *s = r->scan;
	struct rpm_header h;
	if (scan_is_late(s))
		return scan_late(s, e);
	if (!rpm_header_open(bytes, &h)) {
		scan_partial(s, "%s: a package whose header is damaged", r->path);
		return 0;
	}
	struct str version = rpm_header_text(&h, RPM_VERSION);
	struct str release = rpm_header_text(&h, RPM_RELEASE);
	int64_t epoch = rpm_header_int(&h, RPM_EPOCH, 0);
	struct rpm_package p = {
		.header = &h,
		.path = r->path,
		.name = rpm_header_text(&h, RPM_NAME),
	};
	if (!p.name.n || !version.n || !release.n) {
		scan_partial(s, "%s: a package without a name or version", r->path);
		return 0;
	}
	const char *text = scan_printf(s, "%s-%s", scan_text(s, version), scan_text(s, release));
	p.version = epoch > 0 ? scan_printf(s, "%lld:%s", (long long)epoch, text) : text;
	struct str architecture = rpm_header_text(&h, RPM_ARCH);
	p.architecture = architecture.p ? scan_text(s, architecture) : "";
	take_source(s, rpm_header_text(&h, RPM_SOURCE_RPM), epoch, &p);
	return r->each(r->context, &p, e);
}

static int see_value(void *context, struct str value, struct err *e)
{
	return see_header(context, value, e);
}

/* Packages (hnum INTEGER PRIMARY KEY, blob BLOB) */
static int see_row(void *context, int64_t id, struct str row, struct err *e)
{
	struct sqlite_value blob;
	if (!sqlite_file_column(row, 1, &blob))
		blob.bytes = (struct str){ NULL, 0 };
	return see_header(context, blob.bytes, e);
}

static int read_sqlite(struct reader *r, struct source *source, struct buf *header, struct err *e)
{
	struct sqlite_file f;
	struct stat st;
	uint32_t root;
	const char *log = scan_printf(r->scan, "%s-wal", r->path);
	if (scan_stat(r->scan, log, true, &st, e) == 0 && st.st_size > 0)
		scan_partial(r->scan, "%s: rpm is at work or was interrupted", log);
	if (sqlite_file_open(&f, source, e) < 0)
		return -1;
	int found = sqlite_file_table(&f, "Packages", &root, e);
	if (found)
		return found < 0 ? -1 : err_set(e, "no table of packages");
	return sqlite_file_each(&f, root, header, see_row, r, e);
}

static int read_ndb(struct reader *r, struct source *source, struct buf *header, struct err *e)
{
	return rpm_ndb_each(source, header, see_value, r, e);
}

static int read_bdb(struct reader *r, struct source *source, struct buf *header, struct err *e)
{
	return bdb_hash_each(source, header, see_value, r, e);
}

static const struct form {
	const char *path;
	int (*read)(struct reader *r, struct source *source, struct buf *header, struct err *e);
} forms[] = {
	{ "/var/lib/rpm/rpmdb.sqlite", read_sqlite },
	{ "/usr/lib/sysimage/rpm/rpmdb.sqlite", read_sqlite },
	{ "/var/lib/rpm/Packages.db", read_ndb },
	{ "/usr/lib/sysimage/rpm/Packages.db", read_ndb },
	{ "/var/lib/rpm/Packages", read_bdb },
	{ "/usr/lib/sysimage/rpm/Packages", read_bdb },
};

static int read_form(struct reader *r, const struct form *form, int fd, struct err *e)
{
	struct stat st;
	if (fstat(fd, &st) < 0)
		return err_sys(e, "look at %s", form->path);
	autofree struct file *f = base_alloc(sizeof(*f));
	autobuf header = BUF(HEADER_MAX);
	f->source = (struct source){ .read = read_file, .size_bytes = (uint64_t)st.st_size };
	f->fd = fd;
	r->path = form->path;
	int got = form->read(r, &f->source, &header, e);
	return got < 0 && !scan_is_late(r->scan) ? err_wrap(e, "%s", form->path) : got;
}

/* Where dpkg rules, rpm's empty folder means nothing. */
static bool is_expected(struct scan *s)
{
	struct err ignored;
	struct stat st;
	return scan_stat(s, "/var/lib/dpkg/status", true, &st, &ignored) != 0 &&
	       (scan_stat(s, "/var/lib/rpm", true, &st, &ignored) == 0 ||
		scan_stat(s, "/usr/lib/sysimage/rpm", true, &st, &ignored) == 0);
}

int rpm_db_each(struct scan *s,
		int (*each)(void *context, const struct rpm_package *p, struct err *e),
		void *context, struct err *e)
{
	struct reader r = { .scan = s, .each = each, .context = context };
	for (size_t i = 0; i < N(forms); i++) {
		autofd int fd = -1;
		int found = scan_open(s, forms[i].path, &fd, e);
		if (found < 0)
			return -1;
		if (!found)
			return read_form(&r, &forms[i], fd, e);
	}
	return is_expected(s) ? err_set(e, "no database of rpm packages of a known form")
			      : scan_absent(s, "no rpm packages");
}
