/* SPDX-License-Identifier: Apache-2.0 */
/* baseline - vouches for the files of this host, and shows what changed since.
 *
 * There is one engine, the table `integrity`: a baseline is made by accepting all that
 * differs from an empty one. */
#include "parse/baseline.h"

#include "base/clock.h"
#include "base/crypto.h"
#include "base/file.h"
#include "base/state.h"
#include "cmd/baseline_site.h"
#include "fact/gather.h"
#include "fact/query.h"
#include "report/report_cells.h"
#include "table/read/baseline_file.h"
#include "table/table_register.h"

#include <errno.h>
#include <string.h>

/* What makes a host what it is, and changes with updates and by administrators only. */
static const char *const usual[] = {
	"/bin*",
	"/boot*",
	"/etc*",
	"/lib*",
	"/opt*",
	"/root/.ssh*",
	"/sbin*",
	"/usr*",
	"/var/spool/cron*",
	"!*/__pycache__",
	"!/etc/adjtime",
	"!/etc/mtab",
	"!/etc/resolv.conf",
	"!/etc/cups/subscriptions.conf*",
	"!/usr/share/mime/mime.cache",
	"!/lost+found",
};

struct job {
	const struct arguments *a;
	struct arena arena;
	const char *target, *path; /* of the baseline */
	struct buf text;	   /* the old one */
	struct baseline old;
	bool is_partial;
};

/* ---- asking the table ---- */

static void tell_unseen(struct job *job, struct facts *f)
{
	const struct slot *slot = facts_slot(f, (size_t)facts_find(f, "integrity"));
	if (slot->status == STATUS_OK)
		return;
	job->is_partial = true;
	fprintf(stderr, "%s: %s: %s\n", slot->table->name, tr(report_cells_status(slot->status)),
		slot->detail);
}

/* Runs `use` over a SELECT on the differences from the baseline in `path`. */
static int ask(struct job *job, const char *path, const char *sql,
	       int (*use)(struct job *job, struct query *q, struct err *e), struct err *e)
{
	struct target target;
	struct facts *f = NULL;
	struct query *q;
	struct query_mistake m;
	struct facts_options options = { .tables = table_register,
					 .n_tables = table_register_n,
					 .now = clock_now(),
					 .stop = &cmd_stop,
					 .baseline = path };
	if (target_open(&target, job->target, e) < 0)
		return -1;
	int r = facts_open(&f, &target, &options, e);
	if (!r && query_prepare(f, str_of(sql), &q, &m) < 0)
		r = err_set(e, "%s", m.text);
	else if (!r) {
		query_plan(q);
		gather_want(f, query_tables(q));
		gather_run(f, &(struct gather_options){ 0 });
		const struct slot *slot = facts_slot(f, (size_t)facts_find(f, "integrity"));
		if (slot->status == STATUS_FAILED || slot->status == STATUS_ABSENT)
			r = err_set(e, "%s", slot->detail);
		else
			r = use(job, q, e);
		if (r >= 0)
			tell_unseen(job, f);
		query_free(q);
	}
	facts_close(f);
	target_close(&target);
	return r;
}

/* ---- writing ---- */

/* In the order of a baseline, where a tab and a newline stand as \xNN. */
static const char all[] = "SELECT path, kind, mode, uid, gid, size_bytes, modified_at, sha256, "
			  "attributes FROM integrity "
			  "ORDER BY replace(replace(path, char(9), '\\x09'), char(10), '\\x0a')";

/* An entry of a new baseline, from a row of it. */
static struct baseline_entry entry_of(const struct query *q, struct buf *path)
{
	struct cell c[9];
	for (size_t i = 0; i < N(c); i++)
		c[i] = query_cell(q, i);
	struct baseline_entry entry = {
		.kind = c[1].text[0],
		.uid = c[3].integer,
		.gid = c[4].integer,
		.size_bytes = c[5].integer,
		.sha256 = c[7].type == CELL_TEXT ? str_of(c[7].text) : STR("-"),
		.attributes = c[8].type == CELL_TEXT ? str_of(c[8].text) : STR("-"),
	};
	(void)!str_int(str_of(c[2].text), 8, &entry.mode);
	(void)!clock_parse(c[6].text, &entry.modified_at);
	buf_clear(path);
	baseline_escape(path, str_of(c[0].text));
	entry.path = buf_view(path);
	return entry;
}

/* Ends the new baseline, signs it if that is asked for, and puts it in its place. */
static int put(struct job *job, struct buf *text, struct err *e)
{
	const char *key = cmd_option(job->a, "sign");
	unsigned char signature[CRYPTO_SIGNATURE_BYTES];
	baseline_write_end(text);
	if (key && crypto_sign(key, buf_view(text), signature, e) < 0)
		return -1;
	if (key)
		baseline_write_signature(text, signature, sizeof(signature));
	if (buf_is_over(text))
		return err_set(e, "the baseline is larger than %d bytes", BASELINE_MAX_BYTES);
	return file_write(job->path, buf_view(text), e);
}

static int write_new(struct job *job, struct query *q, struct err *e)
{
	autobuf text = BUF(BASELINE_MAX_BYTES), path = BUF(1 << 20), before = BUF(1 << 20);
	size_t n = 0;
	int r;
	baseline_write_head(&text, clock_now(), job->old.pattern, job->old.n_patterns);
	while ((r = query_step(q, e)) == QUERY_ROW) {
		struct baseline_entry entry = entry_of(q, &path);
		/* Two names of odd bytes can look alike when they are written down. */
		if (str_eq(entry.path, buf_view(&before)))
			continue;
		buf_clear(&before);
		buf_str(&before, entry.path);
		baseline_write_entry(&text, &entry);
		n++;
	}
	if (!r && !n)
		return err_set(e, "nothing is there that the patterns name: no baseline was made");
	if (r < 0 || put(job, &text, e) < 0)
		return -1;
	printf(tr_n("%s: %zu file\n", "%s: %zu files\n", n), job->path, n);
	return 0;
}

/* "/etc" stands for the directory and all below; a pattern is taken as it is. */
static void add_pattern(struct job *job, const char *pattern)
{
	struct baseline *b = &job->old;
	if (b->n_patterns + 2 > N(b->pattern))
		return;
	b->pattern[b->n_patterns++] = str_of(pattern);
	if (!strpbrk(pattern, "*?["))
		b->pattern[b->n_patterns++] = str_of(arena_printf(&job->arena, "%s/*", pattern));
}

/* Writes a baseline without files aside, for the table to compare with. */
static int make(struct job *job, struct err *e)
{
	const char *const *patterns = job->a->argument + 1;
	size_t n = job->a->n_arguments - 1;
	if (!n) {
		patterns = usual;
		n = N(usual);
	}
	for (size_t i = 0; i < n; i++) {
		if (!strchr("/*?[", patterns[i][patterns[i][0] == '!']))
			return err_set(e, "%s: a path begins with /", patterns[i]);
		add_pattern(job, patterns[i]);
	}
	autobuf empty = BUF(1 << 20);
	baseline_write_head(&empty, clock_now(), job->old.pattern, job->old.n_patterns);
	baseline_write_end(&empty);
	const char *aside = arena_printf(&job->arena, "%s.new", job->path);
	if (file_write(aside, buf_view(&empty), e) < 0)
		return -1;
	int r = ask(job, aside, all, write_new, e);
	unlink(aside);
	return r;
}

static int show_rows(struct job *job, struct query *q, struct err *e)
{
	const char *format = cmd_option(job->a, "format");
	autobuf out = BUF(512 << 20);
	struct report_cells cells;
	struct cell row[11];
	int r;
	report_cells_begin(&cells, &out, format ? format : "table", query_n_columns(q));
	cells.width = cmd_width(job->a);
	for (size_t i = 0; i < query_n_columns(q); i++)
		report_cells_column(&cells, i, query_column(q, i));
	bool is_different = false;
	while ((r = query_step(q, e)) == QUERY_ROW) {
		for (size_t i = 0; i < query_n_columns(q); i++)
			row[i] = query_cell(q, i);
		report_cells_row(&cells, row);
		is_different = true;
	}
	report_cells_end(&cells);
	if (r < 0)
		return r;
	return cmd_write(job->a, &out) ? EXIT_CANNOT : is_different;
}

static int show(struct job *job, struct err *e)
{
	return ask(job, job->path,
		   "SELECT path, change, what, was_mode, mode, was_user, user, was_modified_at, "
		   "modified_at, was_attributes, attributes FROM integrity ORDER BY path",
		   show_rows, e);
}

/* ---- accept ---- */

static bool is_accepted(const struct job *job, const char *path)
{
	bool is = job->a->n_arguments == 1;
	for (size_t i = 1; !is && i < job->a->n_arguments; i++) {
		const char *pattern = job->a->argument[i];
		struct ask ask = { .kind = ASK_GLOB, .value = pattern };
		size_t n = strlen(pattern);
		bool is_below = !strpbrk(pattern, "*?[") && strncmp(path, pattern, n) == 0 &&
				path[n] == '/';
		is = is_below || scan_ask_matches(&ask, path);
	}
	return is;
}

/* Copies the entries of the old baseline that stand before `path` (all, if NULL); an
 * entry of the very path is left out. */
static void copy_before(const struct job *job, size_t *i, const struct str *path, struct buf *text)
{
	struct baseline_entry entry;
	for (; *i < job->old.n && baseline_get(&job->old, *i, &entry); ++*i) {
		int order = path ? str_compare(entry.path, *path) : -1;
		if (order > 0)
			return;
		if (order < 0)
			baseline_write_entry(text, &entry);
	}
}

static int write_accepted(struct job *job, struct query *q, struct err *e)
{
	autobuf text = BUF(BASELINE_MAX_BYTES), path = BUF(1 << 20);
	size_t at = 0, n = 0;
	int r;
	baseline_write_head(&text, clock_now(), job->old.pattern, job->old.n_patterns);
	while ((r = query_step(q, e)) == QUERY_ROW) {
		if (!is_accepted(job, query_cell(q, 0).text))
			continue;
		bool is_there = query_cell(q, 1).type == CELL_TEXT;
		struct baseline_entry entry = { 0 };
		if (is_there)
			entry = entry_of(q, &path);
		else
			baseline_escape(&path, str_of(query_cell(q, 0).text));
		struct str name = buf_view(&path);
		copy_before(job, &at, &name, &text);
		if (is_there)
			baseline_write_entry(&text, &entry);
		buf_clear(&path);
		n++;
	}
	copy_before(job, &at, NULL, &text);
	if (r < 0 || put(job, &text, e) < 0)
		return -1;
	printf(tr_n("%s: accepted %zu difference\n", "%s: accepted %zu differences\n", n),
	       job->path, n);
	return 0;
}

static int accept_some(struct job *job, struct err *e)
{
	return ask(job, job->path, all, write_accepted, e);
}

/* ---- the command ---- */

static const struct action {
	const char *name;
	bool has_old; /* needs the baseline that is there */
	int (*run)(struct job *job, struct err *e);
} actions[] = {
	{ "make", false, make },
	{ "show", true, show },
	{ "accept", true, accept_some },
};

static int read_old(struct job *job, struct err *e)
{
	if (file_read(job->path, &job->text, e) < 0)
		return e->code == ENOENT ? err_set(e, "no baseline was made here (zicha baseline "
						      "make)")
					 : -1;
	if (baseline_read(&job->arena, buf_view(&job->text), &job->old, e) < 0 ||
	    baseline_file_verify(&job->old, cmd_option(job->a, "verify"), e) < 0)
		return err_wrap(e, "%s", job->path);
	return 0;
}

/* Finds the baseline's place. That of another target is named: which one it would be
 * otherwise, nobody could tell. */
static int place(struct job *job, struct err *e)
{
	job->target = cmd_has(job->a, "target") ? cmd_option(job->a, "target") : "local";
	job->path = cmd_option(job->a, "baseline");
	if (job->path)
		return 0;
	if (strcmp(job->target, "local") != 0)
		return err_set(e, "say with --baseline which file is the baseline of %s",
			       job->target);
	const char *dir;
	if (state_make_dir(&job->arena, ".", &dir, e) < 0)
		return -1;
	return state_path(&job->arena, "baseline", &job->path, e);
}

static int run(const struct arguments *a)
{
	struct job job = { .a = a, .arena = ARENA(1 << 30), .text = BUF(BASELINE_MAX_BYTES) };
	const struct action *action = NULL;
	struct err e;
	for (size_t i = 0; i < N(actions); i++)
		if (strcmp(a->argument[0], actions[i].name) == 0)
			action = &actions[i];
	if (!action)
		return cmd_usage(a->command, "%s is not make, show or accept", a->argument[0]);
	int r = place(&job, &e);
	if (!r && baseline_site_is(job.target)) {
		int status = baseline_site(a, action->name, job.target, job.path);
		buf_free(&job.text);
		arena_free(&job.arena);
		return status;
	}
	if (!r && action->has_old)
		r = read_old(&job, &e);
	if (!r)
		r = action->run(&job, &e);
	buf_free(&job.text);
	arena_free(&job.arena);
	if (r < 0)
		return cmd_fail(EXIT_CANNOT, &e);
	return r ? r : job.is_partial ? EXIT_UNKNOWN : 0;
}

static const char *const formats[] = { "table", "csv", "json", NULL };
static const struct option_spec options[] = {
	{ "sign", N_("KEY"), N_("sign the new baseline with this Ed25519 key (PEM)"), NULL,
	  "file" },
	{ "verify", N_("KEY"),
	  N_("use the baseline only if it is signed by this Ed25519 key (PEM); without it by "
	     "baseline.pub in the state directory, if that is there"),
	  NULL, "file" },
	{ "baseline", N_("FILE"), N_("the baseline, instead of the one in the state directory"),
	  NULL, "file" },
	{ "target", N_("TARGET"),
	  N_("what to look at: local by default, root:DIR, host:DIR, or a web site"), NULL, NULL },
	{ "set", N_("KIND.SETTING=VALUE"), N_("a setting of a survey, see `zicha targets`"), NULL,
	  NULL },
	{ "format", N_("FORMAT"), N_("table (the default), csv or json"), formats, NULL },
	CMD_OUT,
	CMD_LANG,
};
static const char *const examples[] = {
	"zicha baseline make /etc/ssh --baseline ssh.baseline",
	"zicha baseline show --baseline ssh.baseline",
	NULL,
};

const struct command command_baseline = {
	.name = "baseline",
	.usage = N_("make|show|accept [PATTERN…]"),
	.doc = N_("vouch for the files of this host, and see what changed since"),
	.details = N_(
		"make writes down the SHA-256, permissions, owner, attributes, size and time of the "
		"files that the patterns name: by default the programs, libraries and the "
		"configuration. show lists what differs now, as the table integrity does. "
		"accept takes what changed into the baseline: all, or what the patterns "
		"name. A path without wildcards stands for all below it; ! in front leaves "
		"out. Exit status 0 if nothing differs, 1 if something does, 2 if not all "
		"could be seen. Keep the key that signs somewhere else: whoever is root here "
		"can write any file."),
	.examples = examples,
	.options = options,
	.n_options = N(options),
	.min_arguments = 1,
	.max_arguments = 250,
	.run = run,
};
