/* SPDX-License-Identifier: Apache-2.0 */
/* feed - brings in what is known of vulnerabilities, from a file: no network needed.
 *
 * A host inside takes the file that somebody fetched outside and carried in. What
 * cannot be read whole, or is not signed as asked, changes nothing. */
#include "base/clock.h"
#include "base/crypto.h"
#include "base/file.h"
#include "base/state.h"
#include "cmd/cmd.h"
#include "cmd/feed_read.h"
#include "report/report_cells.h"

#include <dirent.h>
#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#define FILE_MAX_BYTES ((size_t)1 << 30)

/* "osv-debian-12" for what has one release, "osv-debian" for several of one
 * distribution, "osv" for more. */
static const char *name_of(struct arena *a, const struct feed *f)
{
	struct str release = { NULL, 0 }, id = { NULL, 0 };
	bool is_one = true, is_one_id = true;
	for (size_t i = 0; i < f->n; i++) {
		struct str r = f->entry[i].release;
		is_one &= !release.p || str_eq(release, r);
		struct str own = str_head(r, str_find(r, ':'));
		is_one_id &= !id.p || str_eq(id, own);
		release = r;
		id = own;
	}
	if (!f->n || str_is(release, "*") || strcmp(f->kind, "debian-tracker") == 0 || !is_one_id)
		return f->kind;
	char *name = arena_printf(a, "%s-%s", f->kind, str_text(a, is_one ? release : id));
	for (char *p = name; *p; p++)
		if (*p == ':' || *p == '/')
			*p = '-';
	return name;
}

/* The signature of FILE is in FILE.sig: 64 bytes, Ed25519. */
static int verify(const char *key, const char *path, struct str bytes, struct err *e)
{
	autobuf signature = BUF(1 << 10);
	autoarena a = ARENA(64 << 10);
	if (file_read(arena_printf(&a, "%s.sig", path), &signature, e) < 0)
		return -1;
	return crypto_verify(key, bytes, buf_view(&signature), e);
}

/* Turns the file into a feed of ours, or takes one that is ours already. */
static int convert(struct str bytes, const char *path, const char *release, struct buf *out,
		   size_t *ret_n_left_out, struct err *e)
{
	autoarena a = ARENA((size_t)2 << 30);
	struct feed f = { .arena = &a };
	struct stat st;
	if (str_starts(bytes, "zicha-feed ")) {
		buf_str(out, bytes);
		return 0;
	}
	if (feed_read(bytes, release, &f, e) < 0)
		return -1;
	if (!f.n)
		return err_set(e, "no vulnerabilities of a Linux distribution in it");
	/* The tracker does not say how old it is; when it was fetched comes near. */
	if (!f.published && stat(path, &st) == 0)
		f.published = st.st_mtime;
	*ret_n_left_out = f.n_left_out;
	return feed_file_write(&f, name_of(&a, &f), clock_now(), out, e);
}

static bool is_file_name(struct str name)
{
	for (size_t i = 0; i < name.n; i++)
		if (name.p[i] == '/' || (unsigned char)name.p[i] <= ' ')
			return false;
	return name.n > 0 && name.n < 100 && name.p[0] != '.';
}

static int import(const char *path, const struct arguments *arguments, struct buf *out,
		  struct err *e)
{
	const char *key = cmd_option(arguments, "verify"), *dir;
	autoarena a = ARENA(1 << 20);
	autobuf bytes = BUF(FILE_MAX_BYTES), feed = BUF(FEED_FILE_MAX);
	autofree struct feed_file *f = base_alloc(sizeof(*f));
	size_t n_left_out = 0;
	if (file_read(path, &bytes, e) < 0 || (key && verify(key, path, buf_view(&bytes), e) < 0) ||
	    convert(buf_view(&bytes), path, cmd_option(arguments, "for"), &feed, &n_left_out, e) <
		    0 ||
	    feed_file_open(buf_view(&feed), f, e) < 0)
		return -1;
	int64_t n = 0;
	for (size_t i = 0; i < f->n; i++) {
		autobuf text = BUF(FEED_FILE_MAX);
		if (feed_file_unpack(f, &f->release[i], &text, e) < 0)
			return -1;
		n += f->release[i].n_entries;
	}
	if (!is_file_name(f->name))
		return err_set(e, "a feed without a name that a file can have");
	const char *name = str_text(&a, f->name);
	if (state_make_dir(&a, "feeds", &dir, e) < 0)
		return -1;
	const char *kept = arena_printf(&a, "%s/%s.feed", dir, name);
	if (file_write(kept, buf_view(&feed), e) < 0)
		return -1;
	/* Whoever inspects may read it: there is no secret in it. */
	if (chmod(kept, 0644) < 0)
		return err_sys(e, "write %s", kept);
	buf_printf(out, tr("%s: vulnerabilities %lld, releases %zu, published %s\n"), name,
		   (long long)n, f->n, str_text(&a, f->published));
	if (n_left_out)
		buf_printf(out,
			   tr_n("%s: %zu definition asks for something else than packages, such as "
				"the kernel that runs: it was left out, and is not judged\n",
				"%s: %zu definitions ask for something else than packages, such as "
				"the kernel that runs: they were left out, and are not judged\n",
				n_left_out),
			   name, n_left_out);
	return 0;
}

static int by_name(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void list_one(struct report_cells *cells, struct arena *a, const char *path)
{
	struct err why;
	autobuf bytes = BUF(FEED_FILE_MAX);
	autofree struct feed_file *f = base_alloc(sizeof(*f));
	if (file_read(path, &bytes, &why) < 0 || feed_file_open(buf_view(&bytes), f, &why) < 0) {
		fprintf(stderr, "zicha feed: %s: %s\n", path, why.text);
		return;
	}
	int64_t n = 0;
	for (size_t i = 0; i < f->n; i++)
		n += f->release[i].n_entries;
	struct cell row[] = {
		rows_cell_text(str_text(a, f->name)),
		rows_cell_text(str_text(a, f->published)),
		rows_cell_text(str_text(a, f->imported)),
		{ .type = CELL_INT, .integer = n },
	};
	report_cells_row(cells, row);
}

static int list(struct buf *out, struct err *e)
{
	static const char *const heads[] = { N_("feed"), N_("published"), N_("imported"),
					     N_("vulnerabilities") };
	autoarena a = ARENA(4 << 20);
	const char *dir, **paths = NULL;
	size_t n = 0, capacity = 0;
	if (state_path(&a, "feeds", &dir, e) < 0)
		return -1;
	DIR *stream = opendir(dir);
	if (!stream && errno != ENOENT)
		return err_sys(e, "list %s", dir);
	for (struct dirent *d; stream && (d = readdir(stream));) {
		if (!str_ends(str_of(d->d_name), ".feed"))
			continue;
		paths = arena_grow(&a, paths, &capacity, n + 1, sizeof(*paths));
		paths[n++] = arena_printf(&a, "%s/%s", dir, d->d_name);
	}
	if (stream)
		closedir(stream);
	if (n)
		qsort(paths, n, sizeof(*paths), by_name);
	struct report_cells cells;
	report_cells_begin(&cells, out, "table", N(heads));
	for (size_t i = 0; i < N(heads); i++)
		report_cells_column(&cells, i, tr(heads[i]));
	for (size_t i = 0; i < n; i++)
		list_one(&cells, &a, paths[i]);
	report_cells_end(&cells);
	return 0;
}

static int forget(const char *name, struct err *e)
{
	autoarena a = ARENA(64 << 10);
	const char *dir;
	if (!is_file_name(str_of(name)))
		return err_set(e, "no feed of that name");
	if (state_path(&a, "feeds", &dir, e) < 0)
		return -1;
	if (unlink(arena_printf(&a, "%s/%s.feed", dir, name)) < 0)
		return err_sys(e, "remove %s", name);
	return 0;
}

static int run(const struct arguments *a)
{
	const char *verb = a->argument[0];
	bool is_import = strcmp(verb, "import") == 0, is_remove = strcmp(verb, "remove") == 0;
	struct err e;
	autobuf out = BUF(1 << 20);
	int r = 0;
	if (!is_import && !is_remove && strcmp(verb, "list") != 0)
		return cmd_usage(a->command, tr("there is no %s: import, list or remove"), verb);
	if ((is_import || is_remove) != (a->n_arguments > 1))
		return cmd_usage(a->command, tr("import and remove are told what, list is not"));
	if (!is_import && !is_remove)
		r = list(&out, &e);
	for (size_t i = 1; !r && i < a->n_arguments; i++) {
		r = is_import ? import(a->argument[i], a, &out, &e) : forget(a->argument[i], &e);
		if (r < 0)
			(void)err_wrap(&e, "%s", a->argument[i]);
	}
	int status = cmd_write(a, &out);
	return r < 0 ? cmd_fail(EXIT_CANNOT, &e) : status;
}

static const struct option_spec options[] = {
	{ "verify", N_("KEY"),
	  N_("import only if FILE.sig is the file's signature by this Ed25519 key (PEM)"), NULL,
	  "file" },
	{ "for", N_("RELEASE"),
	  N_("the release that an OVAL file is for, such as kylin:v10, where it does not say"),
	  NULL, NULL },
	CMD_LANG,
};
static const char *const examples[] = {
	"zicha feed import osv-debian.zip",
	"zicha feed list",
	NULL,
};

const struct command command_feed = {
	.name = "feed",
	.usage = N_("import FILE… | list | remove NAME…"),
	.doc = N_("bring in what is known of vulnerabilities, from a file"),
	.details = N_("Reads OSV (one document or a zip of them), OVAL (Debian, Ubuntu, Red Hat "
		      "and others), the JSON of Debian's security tracker, CISA's list of "
		      "exploited vulnerabilities, each compressed or not, and feeds of another "
		      "zicha's state directory. Keeps them in $ZICHA_STATE, /var/lib/zicha (root) "
		      "or $XDG_STATE_HOME/zicha, for the tables feeds and vulnerabilities. A file "
		      "that is damaged, of a newer format or not signed as asked is refused, and "
		      "the feed of before stays in force."),
	.examples = examples,
	.options = options,
	.n_options = N(options),
	.min_arguments = 1,
	.max_arguments = 100,
	.run = run,
};
