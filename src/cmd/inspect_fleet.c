/* SPDX-License-Identifier: Apache-2.0 */
/* inspect_fleet - `zicha inspect` of several targets, or of one over SSH. */
#include "cmd/inspect_fleet.h"

#include "base/charset.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/map.h"
#include "cmd/cmd_inspection.h"
#include "cmd/cmd_survey.h"
#include "cmd/inspect_keep.h"
#include "role/message.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

enum { MAX_TARGETS = 10000 };

struct run {
	const struct arguments *a;
	struct fleet_options fleet;
	const struct report_form *form;
	struct report_matrix matrix;
	struct arena arena;
	struct buf request;
	struct role judge;
	struct inspect_keep keep;
	const char *profile;
	struct survey_run_options survey;
};

bool inspect_fleet_is(const struct arguments *a)
{
	return a->n_arguments > 1 || cmd_has(a, "targets") || cmd_has(a, "resume") ||
	       (a->n_arguments && strncmp(a->argument[0], "ssh://", 6) == 0);
}

/* A whole number of an option, or `otherwise`. */
static int read_number(const struct arguments *a, const char *name, int64_t most, int64_t otherwise,
		       int64_t *ret)
{
	const char *text = cmd_option(a, name);
	*ret = otherwise;
	if (text && (!str_int(str_of(text), 10, ret) || *ret < 1 || *ret > most))
		return cmd_usage(a->command, "--%s %s: it can be 1 to %lld", name, text,
				 (long long)most);
	return 0;
}

static int reach_options(const struct arguments *a, struct fleet_options *ret)
{
	int64_t seconds;
	int status = read_number(a, "timeout", 86400, 600, &seconds);
	*ret = (struct fleet_options){
		.n_jobs = FLEET_JOBS,
		.target_ms = seconds * 1000,
		.password_file = cmd_option(a, "password-file"),
		.remote = { .known_hosts = cmd_option(a, "known-hosts"),
			    .accept_new = cmd_has(a, "accept-new"),
			    .identity = cmd_option(a, "identity"),
			    .has_sudo = cmd_has(a, "sudo"),
			    .jump = cmd_option(a, "jump"),
			    .connect_ms = MIN(seconds, 20) * 1000,
			    .silence_ms = MIN(seconds, 60) * 1000 },
	};
	return status;
}

static int keep(void *arg, struct str snapshot, struct err *e)
{
	struct buf *to = arg;
	buf_str(to, snapshot);
	return buf_is_over(to) ? err_set(e, "larger than %zu bytes", to->max) : 0;
}

int inspect_fleet_fetch(const struct arguments *a, const char *target, struct str request,
			struct buf *ret_snapshot)
{
	struct err e;
	struct fleet_options fleet;
	struct report_matrix matrix;
	int status = reach_options(a, &fleet);
	if (status)
		return status;
	if (remote_ready(&e) < 0)
		return cmd_fail(EXIT_CANNOT, &e);
	fleet.targets = &target;
	fleet.n_targets = 1;
	fleet.request = request;
	fleet.collected = keep;
	fleet.arg = ret_snapshot;
	report_matrix_begin(&matrix, 1);
	fleet_run(&fleet, &matrix);
	const char *why = matrix.hosts[0].why;
	if (why)
		err_set(&e, "%s: %s", target, why);
	status = cmd_stop ? EXIT_INTERRUPTED : why ? cmd_fail(EXIT_UNKNOWN, &e) : 0;
	report_matrix_free(&matrix);
	return status;
}

/* ---- targets ---- */

struct targets {
	struct arena *arena;
	const char **name;
	size_t n, capacity;
	struct map seen;
};

/* The same host twice would be two judgements of one thing. */
static void add_target(struct targets *t, const char *name)
{
	if (map_set(&t->seen, str_of(name), t))
		return;
	t->name = arena_grow(t->arena, t->name, &t->capacity, t->n + 1, sizeof(*t->name));
	t->name[t->n++] = name;
}

/* One a line; what follows # is a remark. */
static int read_targets(struct targets *t, const char *path)
{
	struct err e;
	autobuf bytes = BUF(4 << 20), text = BUF(12 << 20);
	if (file_read(path, &bytes, &e) < 0)
		return cmd_fail(EXIT_CANNOT, &e);
	/* An editor may have begun it with a mark, or written UTF-16. */
	if (charset_utf8(buf_view(&bytes), &text, &e) < 0) {
		err_wrap(&e, "%s", path);
		return cmd_fail(EXIT_CANNOT, &e);
	}
	struct str rest = buf_view(&text), line;
	while (str_line(&rest, &line)) {
		line = str_trim(str_head(line, str_find(line, '#')));
		if (line.n)
			add_target(t, str_text(t->arena, line));
	}
	return 0;
}

static int choose_targets(struct run *r)
{
	size_t n_files;
	struct targets targets = { .arena = &r->arena, .seen = MAP(&r->arena) };
	const char *const *file = cmd_options(r->a, "targets", &n_files);
	for (size_t i = 0; i < r->a->n_arguments; i++)
		add_target(&targets, r->a->argument[i]);
	for (size_t i = 0; i < n_files; i++) {
		int status = read_targets(&targets, file[i]);
		if (status)
			return status;
	}
	if (!targets.n && !n_files)
		add_target(&targets, "local");
	if (!targets.n)
		return cmd_usage(r->a->command, "%s names no target", file[0]);
	if (targets.n > MAX_TARGETS)
		return cmd_usage(r->a->command, "%zu targets; at most %d can be inspected at once",
				 targets.n, MAX_TARGETS);
	r->fleet.n_targets = targets.n;
	r->fleet.targets = targets.name;
	return 0;
}

/* ---- the judge ---- */

/* The kinds of the targets; 0 where one is a file, which can be a snapshot of anything. */
static unsigned areas_of(const struct run *r)
{
	unsigned areas = 0;
	for (size_t i = 0; i < r->fleet.n_targets; i++) {
		const char *name = r->fleet.targets[i];
		if (!strchr(name, ':') && strcmp(name, "local") != 0)
			return 0;
		areas |= 1U << target_area(name);
	}
	return areas;
}

/* The options that it is started with: those of the checks, and of the form. */
static const char *const *judge_arguments(struct run *r, const struct report_options *how)
{
	const char **list = NULL;
	size_t n = 0, capacity = 0;
#define ADD(word) \
	(list = arena_grow(&r->arena, list, &capacity, n + 1, sizeof(const char *)), \
	 list[n++] = (word))
	ADD("judge");
	for (size_t i = 0; cmd_inspection_options[i]; i++) {
		size_t n_values;
		const char *const *value = cmd_options(r->a, cmd_inspection_options[i], &n_values);
		for (size_t k = 0; k < n_values; k++)
			ADD(arena_printf(&r->arena, "--%s=%s", cmd_inspection_options[i],
					 value[k]));
	}
	if (!cmd_has(r->a, "profile"))
		ADD(arena_printf(&r->arena, "--profile=%s", r->profile));
	ADD(arena_printf(&r->arena, "--areas=%u", areas_of(r)));
	ADD(arena_printf(&r->arena, "--format=%s", r->form->name));
	ADD(arena_printf(&r->arena, "--width=%d", how->width));
	ADD(tr_language() == TR_CHINESE ? "--lang=zh_CN" : "--lang=en");
	if (how->is_colourful)
		ADD("--colour");
	if (how->has_timings)
		ADD("--timings");
	if (r->fleet.keep_dir || r->keep.is_open)
		ADD("--whole");
	ADD(NULL);
#undef ADD
	return list;
}

static int take_presentation(struct run *r, const struct message *m, struct err *e)
{
	switch (m->kind) {
	case FLEET_REQUEST: buf_str(&r->request, m->bytes); return 0;
	case FLEET_CHECKS: return report_matrix_read_checks(&r->matrix, m->bytes, e);
	case FLEET_PROFILE: r->matrix.profile = str_text(&r->matrix.arena, m->bytes); return 0;
	case FLEET_MISTAKES: fwrite(m->bytes.p, 1, m->bytes.n, stderr); return 0;
	case FLEET_REFUSED: return err_set(e, "%.*s", (int)MIN(m->bytes.n, 480), m->bytes.p);
	case FLEET_WRONG_USE: return err_use(e, "%.*s", (int)MIN(m->bytes.n, 480), m->bytes.p);
	}
	return message_misspoken(e);
}

static int start_judge(struct run *r, const struct report_options *how, struct err *e)
{
	autoinbox in = MESSAGE_INBOX(64 << 20);
	struct message m = { .kind = 0 };
	int status = role_start(&r->judge, judge_arguments(r, how), e);
	while (status >= 0 && m.kind != FLEET_READY) {
		int got = message_wait(r->judge.fd, &in, &m, e);
		if (got == 0)
			err_set(e, "the process that judges ended without a word");
		status = got <= 0 ? -1 : m.kind == FLEET_READY ? 0 : take_presentation(r, &m, e);
	}
	r->fleet.request = buf_view(&r->request);
	r->fleet.judge = &r->judge;
	return status;
}

/* ---- the report ---- */

static int exit_status(const struct report_matrix *m)
{
	size_t n_failed = 0, n_unknown = 0;
	for (size_t h = 0; h < m->n_hosts; h++) {
		const struct report_host *host = &m->hosts[h];
		n_failed += host->n_state[STATE_FAIL];
		n_unknown += host->why ? 1
				       : host->n_state[STATE_UNKNOWN] + host->n_state[STATE_ERROR];
	}
	if (m->is_interrupted)
		return EXIT_INTERRUPTED;
	return n_failed ? EXIT_FAILED : n_unknown ? EXIT_UNKNOWN : EXIT_ALL_PASS;
}

/* Says which targets could not be looked at, and keeps it. Those that the user's interrupt left
 * waiting were not tried. */
static void tell_unseen(struct run *r)
{
	struct report_matrix *m = &r->matrix;
	struct err e;
	for (size_t h = 0; h < m->n_hosts; h++) {
		const struct report_host *host = &m->hosts[h];
		if (!host->why)
			continue;
		fprintf(stderr, "zicha: %s: %s\n", str_text(&r->arena, str_of(host->target)),
			host->why);
		if (strcmp(host->said, "interrupted") != 0 &&
		    inspect_keep_attempt(&r->keep, host->target, r->profile, host->said, &e) < 0)
			fprintf(stderr, "zicha: %s: %s\n", host->target, e.text);
	}
}

static int write_report(struct run *r, const struct report_options *how)
{
	struct report_matrix *m = &r->matrix;
	autobuf out = BUF(REPORT_MAX_BYTES);
	tell_unseen(r);
	report_matrix_finish(m);
	if (m->n_hosts > 1)
		r->form->several(m, how, &out);
	else
		report_matrix_insert(m, &m->hosts[0], &out);
	if (buf_is_over(&out))
		return cmd_write(r->a, &out);
	size_t n;
	const struct str *pieces = report_matrix_pieces(m, &out, &n);
	bool is_empty = m->n_hosts == 1 && !m->hosts[0].part.n;
	int status = is_empty ? 0 : cmd_write_pieces(cmd_option(r->a, "out"), pieces, n);
	return status ? status : exit_status(m);
}

/* What goes with several targets, and what does not. */
static int check_use(struct run *r)
{
	static const char *const alone[] = { "snapshot", "sign", "verify" };
	const char *dir = r->fleet.keep_dir;
	for (size_t i = 0; i < N(alone); i++)
		if (cmd_has(r->a, alone[i]))
			return cmd_usage(r->a->command,
					 "--%s is for one target of this machine; --resume DIR "
					 "keeps the snapshots of others",
					 alone[i]);
	if (r->fleet.n_targets > 1 && !r->form->several)
		return cmd_usage(r->a->command, "--format %s holds one target", r->form->name);
	if (dir && mkdir(dir, 0700) < 0 && errno != EEXIST) {
		struct err e;
		err_sys(&e, "make the folder %s", dir);
		return cmd_fail(EXIT_CANNOT, &e);
	}
	return 0;
}

/* A worker is ended by its signal, not asked to stop. */
static const volatile sig_atomic_t never;

static int run(struct run *r, const struct report_options *how)
{
	struct err e;
	int64_t n_jobs;
	int status = reach_options(r->a, &r->fleet);
	if (!status)
		status = read_number(r->a, "jobs", 64, FLEET_JOBS, &n_jobs);
	if (status)
		return status;
	r->fleet.n_jobs = (int)n_jobs;
	r->fleet.keep_dir = cmd_option(r->a, "resume");
	status = inspect_keep_open(&r->keep, r->a);
	if (!status && r->keep.is_open) {
		r->fleet.judged = inspect_keep_facts;
		r->fleet.arg = &r->keep;
	}
	if (!status)
		status = choose_targets(r);
	if (!status)
		status = check_use(r);
	if (!status) {
		r->profile = cmd_inspection_profile(r->a, r->fleet.targets, r->fleet.n_targets);
		r->keep.profile = r->profile;
		status = cmd_survey_settings(r->a, r->profile, &r->arena, &r->survey);
		r->survey.stop = &never;
		r->fleet.survey = &r->survey;
	}
	if (status)
		return status;
	report_matrix_begin(&r->matrix, r->fleet.n_targets);
	r->matrix.now = clock_now();
	if (remote_ready(&e) < 0 || start_judge(r, how, &e) < 0)
		return cmd_fail(EXIT_CANNOT, &e);
	fleet_run(&r->fleet, &r->matrix);
	return write_report(r, how);
}

int inspect_fleet(const struct arguments *a, const struct report_options *how)
{
	struct run r = { .a = a,
			 .form = report_form(cmd_option(a, "format")),
			 .arena = ARENA(64 << 20),
			 .request = BUF(4 << 20),
			 .judge = { .fd = -1 } };
	int status = run(&r, how);
	role_end(&r.judge);
	inspect_keep_close(&r.keep);
	report_matrix_free(&r.matrix);
	buf_free(&r.request);
	arena_free(&r.arena);
	return status;
}
