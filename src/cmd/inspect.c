/* SPDX-License-Identifier: Apache-2.0 */
/* inspect - looks at a target, judges it by a profile, and writes down the result. */
#include "base/clock.h"
#include "check/inspection.h"
#include "cmd/cmd.h"
#include "cmd/cmd_progress.h"
#include "fact/snapshot.h"
#include "report/report.h"
#include "table/table_register.h"

#include <string.h>
#include <sys/ioctl.h>

static int terminal_width(void)
{
	struct winsize size;
	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 40)
		return MIN(size.ws_col, 120);
	return 80;
}

static int write_report(const struct inspection *i, const struct arguments *a)
{
	static const struct {
		const char *format;
		void (*report)(const struct inspection *i, const struct report_options *o,
			       struct buf *out);
	} writers[] = {
		{ "text", report_text },
		{ "json", report_json },
		{ "html", report_html },
		{ "csv", report_csv },
	};
	const char *format = cmd_option(a, "format");
	struct report_options o = {
		.is_colourful = !cmd_option(a, "out") && cmd_is_colourful(STDOUT_FILENO),
		.width = terminal_width(),
		.has_timings = cmd_has(a, "timings"),
	};
	autobuf out = BUF(REPORT_MAX_BYTES);
	for (size_t w = 0; w < N(writers); w++)
		if (strcmp(writers[w].format, format ? format : "text") == 0)
			writers[w].report(i, &o, &out);
	return cmd_write(a, &out);
}

/* Not root: what that hides is in the tables' words; this says it once. */
static void tell_not_root(const struct inspection *i)
{
	if (i->target.kind == TARGET_LOCAL && geteuid() != 0)
		fputs(tr("zicha: not run as root: some tables cannot be seen, and their checks are "
			 "unknown\n"),
		      stderr);
}

static int conclude(struct inspection *i, const struct arguments *a)
{
	struct err e;
	autobuf mistakes = BUF(16 << 20);
	report_mistakes(&i->pack.mistakes, &mistakes);
	fwrite(mistakes.p, 1, mistakes.n, stderr);
	tell_not_root(i);
	const char *snapshot = cmd_option(a, "snapshot");
	int status = write_report(i, a);
	if (status)
		return status;
	if (snapshot && snapshot_write(i->facts, snapshot, cmd_option(a, "sign"), &e) < 0)
		return cmd_fail(EXIT_CANNOT, &e);
	return i->is_interrupted ? EXIT_INTERRUPTED : inspection_exit_status(i);
}

/* --same-as RULE[,RULE…], as often as one likes. */
static const char *const *split_rules(const struct arguments *a, struct arena *arena, size_t *ret_n)
{
	size_t n_options, n = 0, capacity = 0;
	const char *const *option = cmd_options(a, "same-as", &n_options);
	const char **rules = NULL;
	for (size_t i = 0; i < n_options; i++) {
		struct str rest = str_of(option[i]), rule;
		while (str_split(&rest, ',', &rule)) {
			rules = arena_grow(arena, rules, &capacity, n + 1, sizeof(*rules));
			rules[n++] = str_text(arena, str_trim(rule));
		}
	}
	*ret_n = n;
	return rules;
}

static int run(const struct arguments *a)
{
	struct err e;
	autoarena arena = ARENA(1 << 20);
	struct inspection_options o = {
		.target = a->n_arguments ? a->argument[0] : "local",
		.profile = cmd_has(a, "profile") ? cmd_option(a, "profile") : "server",
		.waivers = cmd_option(a, "waivers"),
		.trusted_key = cmd_option(a, "verify"),
		.is_whole = cmd_has(a, "snapshot"),
		.tables = table_register,
		.n_tables = table_register_n,
		.now = clock_now(),
		.stop = &cmd_stop,
	};
	o.content_dir = cmd_content_dir(&arena, &e);
	if (!o.content_dir)
		return cmd_fail(EXIT_CANNOT, &e);
	o.check_dirs = cmd_options(a, "checks", &o.n_check_dirs);
	o.only = cmd_options(a, "only", &o.n_only);
	o.same_as = split_rules(a, &arena, &o.n_same_as);
	o.settings = cmd_options(a, "set", &o.n_settings);
	if (isatty(STDERR_FILENO))
		o.gather.progress = cmd_progress_tables;
	struct inspection i;
	int status = inspection_run(&i, &o, &e) < 0 ? cmd_fail(EXIT_CANNOT, &e) : conclude(&i, a);
	inspection_free(&i);
	return status;
}

static const char *const formats[] = { "text", "json", "html", "csv", NULL };
static const struct option_spec options[] = {
	{ "profile", N_("NAME"),
	  N_("which checks with which values: server (the default), workstation, quick"), NULL,
	  "profile" },
	{ "format", N_("FORMAT"), N_("text (the default), json, html or csv"), formats, NULL },
	CMD_OUT,
	{ "only", N_("CHECK"),
	  N_("only this check, whatever the profile; may stand more than once"), NULL, "check" },
	{ "same-as", N_("RULE[,RULE]"),
	  N_("only the checks that have the meaning of these rules of the SCAP Security Guide"),
	  NULL, NULL },
	{ "set", N_("CHECK.PARAMETER=VALUE"), N_("a parameter's value for this run"), NULL, NULL },
	{ "checks", N_("DIR"), N_("read the checks in this folder as well"), NULL, "dir" },
	{ "waivers", N_("FILE"), N_("violations that somebody answers for, with an end"), NULL,
	  "file" },
	{ "snapshot", N_("FILE"),
	  N_("write all tables there as well, to be judged elsewhere or later"), NULL, "file" },
	{ "sign", N_("KEY"), N_("sign the snapshot with this Ed25519 key (PEM)"), NULL, "file" },
	{ "verify", N_("KEY"),
	  N_("judge a snapshot only if it is signed by this Ed25519 key (PEM)"), NULL, "file" },
	{ "timings", NULL, N_("show what each table and the checks cost"), NULL, NULL },
	CMD_LANG,
};
static const char *const examples[] = {
	"zicha inspect",
	"zicha inspect --profile workstation --format html --out report.html",
	"zicha inspect --snapshot today.zicha",
	NULL,
};

const struct command command_inspect = {
	.name = "inspect",
	.usage = N_("[TARGET]"),
	.doc = N_("look at a target, judge it by a profile, and write down the result"),
	.details = N_("The target is this host (local, the default), a mounted image or root file "
		      "system "
		      "(root:DIR), a running host seen through a directory (host:DIR), or a "
		      "snapshot "
		      "(FILE). Nothing on the target is changed."),
	.examples = examples,
	.options = options,
	.n_options = N(options),
	.max_arguments = 1,
	.run = run,
};
