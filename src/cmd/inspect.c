/* SPDX-License-Identifier: Apache-2.0 */
/* inspect - looks at a target, judges it by a profile, and writes down the result. */
#include "base/file.h"
#include "cmd/cmd_inspection.h"
#include "cmd/cmd_progress.h"
#include "cmd/cmd_register.h"
#include "cmd/cmd_survey.h"
#include "cmd/inspect_fleet.h"
#include "cmd/inspect_keep.h"
#include "fact/snapshot.h"
#include "report/report.h"

#include <string.h>
#include <sys/ioctl.h>

#define UNIT_TARGET "unit:"

static int terminal_width(void)
{
	struct winsize size;
	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 40)
		return MIN(size.ws_col, 120);
	return 80;
}

static struct report_options report_options(const struct arguments *a)
{
	return (struct report_options){
		.is_colourful = !cmd_option(a, "out") && cmd_is_colourful(STDOUT_FILENO),
		.width = terminal_width(),
		.has_timings = cmd_has(a, "timings"),
	};
}

static int write_report(const struct inspection *i, const struct arguments *a)
{
	struct report_options o = report_options(a);
	autobuf out = BUF(REPORT_MAX_BYTES);
	report_form(cmd_option(a, "format"))->one(i, &o, &out);
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

static int conclude(struct inspection *i, const struct arguments *a, struct inspect_keep *keep)
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
	if (inspect_keep_inspection(keep, i, &e) < 0)
		return cmd_fail(EXIT_CANNOT, &e);
	return i->is_interrupted ? EXIT_INTERRUPTED : inspection_exit_status(i);
}

/* `unit:DATABASE`: what people recorded, beside what was seen. */
static int inspect_unit(const struct arguments *a)
{
	autoarena arena = ARENA(64 << 20);
	struct err e;
	struct inspection_options o;
	struct inspect_keep keep = { 0 };
	struct inspection i;
	int status = cmd_inspection(a, &arena, &o);
	if (!status)
		status = inspect_keep_open_at(&keep, a, a->argument[0] + strlen(UNIT_TARGET));
	if (!status) {
		o.target = keep.unit.code;
		o.is_elsewhere = true;
		o.source = &keep.unit.source;
		o.zone_seconds = keep.unit.options.zone_seconds;
		o.tables = keep.unit.tables;
		o.n_tables = keep.unit.n_tables;
		o.pack = "unit-checks";
		if (!cmd_has(a, "profile"))
			o.profile = "unit";
		status = inspection_run(&i, &o, &e) < 0 ? cmd_fail(EXIT_CANNOT, &e)
							: conclude(&i, a, &keep);
		inspection_free(&i);
	}
	inspect_keep_close(&keep);
	return status;
}

/* Says why a target cannot be looked at, and keeps it. */
static int refuse(struct inspect_keep *keep, const char *target, const char *profile,
		  const struct err *why)
{
	struct err e;
	int status = cmd_fail(EXIT_CANNOT, why);
	return inspect_keep_attempt(keep, target, profile, why->said, &e) < 0
		       ? cmd_fail(EXIT_CANNOT, &e)
		       : status;
}

/* A target that is no host. */
static int inspect_survey(const struct arguments *a)
{
	autoarena arena = ARENA(64 << 20);
	struct err e;
	struct inspection_options o;
	struct inspect_keep keep = { 0 };
	struct survey_run_options so;
	struct survey_run survey = { .plan = NULL };
	struct inspection i;
	struct cmd_register known = { .addresses = { .n = 0 } };
	const char *profile = cmd_inspection_profile(a, a->argument, 1);
	int status = cmd_inspection(a, &arena, &o);
	if (!status)
		status = cmd_survey_settings(a, profile, &arena, &so);
	if (!status)
		status = inspect_keep_open(&keep, a);
	so.target = a->argument[0];
	if (!status)
		status = cmd_register_read(a, keep.is_open ? &keep.unit : NULL, &known, &so);
	if (!status && survey_run_open(&survey, &so, &e) < 0)
		status = refuse(&keep, a->argument[0], profile, &e);
	if (!status) {
		o.target = a->argument[0];
		o.profile = profile;
		o.is_elsewhere = true;
		o.source = &survey.source;
		o.is_whole = cmd_has(a, "snapshot") || keep.is_open;
		int r = inspection_run(&i, &o, &e);
		cmd_survey_end_progress();
		status = r < 0 ? cmd_fail(EXIT_CANNOT, &e) : conclude(&i, a, &keep);
		inspection_free(&i);
	}
	survey_run_close(&survey);
	cmd_register_free(&known);
	inspect_keep_close(&keep);
	return status;
}

/* Nobody wants to hear after an hour that there is no such folder. */
static int check_places(const struct arguments *a)
{
	static const char *const options[] = { "out", "snapshot" };
	struct err e;
	for (size_t i = 0; i < N(options); i++) {
		const char *path = cmd_option(a, options[i]);
		if (path && file_has_place(path, &e) < 0)
			return cmd_fail(EXIT_CANNOT, &e);
	}
	return 0;
}

static int run(const struct arguments *a)
{
	int status = check_places(a);
	if (status)
		return status;
	if (a->n_arguments == 1 && strncmp(a->argument[0], UNIT_TARGET, strlen(UNIT_TARGET)) == 0)
		return inspect_unit(a);
	struct err e;
	struct report_options how = report_options(a);
	if (inspect_fleet_is(a))
		return inspect_fleet(a, &how);
	if (a->n_arguments == 1 && survey_kind_of(a->argument[0]))
		return inspect_survey(a);
	autoarena arena = ARENA(1 << 20);
	struct inspection_options o;
	struct inspect_keep keep;
	status = cmd_inspection(a, &arena, &o);
	if (status)
		return status;
	status = inspect_keep_open(&keep, a);
	if (status) {
		inspect_keep_close(&keep);
		return status;
	}
	o.target = a->n_arguments ? a->argument[0] : "local";
	o.trusted_key = cmd_option(a, "verify");
	o.is_whole = cmd_has(a, "snapshot") || keep.is_open;
	if (isatty(STDERR_FILENO))
		o.gather.progress = cmd_progress_tables;
	struct inspection i;
	status = inspection_run(&i, &o, &e) < 0 ? cmd_fail(EXIT_CANNOT, &e)
						: conclude(&i, a, &keep);
	inspection_free(&i);
	inspect_keep_close(&keep);
	return status;
}

static const char *const formats[] = { "text", "json", "html", "csv", "sarif", "xccdf", NULL };
static const struct option_spec options[] = {
	CMD_INSPECTION_OPTIONS,
	{ "format", N_("FORMAT"), N_("text (the default), json, html, csv, sarif or xccdf"),
	  formats, NULL },
	CMD_OUT,
	{ "snapshot", N_("FILE"),
	  N_("write all tables there as well, to be judged elsewhere or later"), NULL, "file" },
	CMD_DB,
	CMD_AS,
	CMD_REGISTER,
	{ "sign", N_("KEY"), N_("sign the snapshot with this Ed25519 key (PEM)"), NULL, "file" },
	{ "verify", N_("KEY"),
	  N_("judge a snapshot only if it is signed by this Ed25519 key (PEM)"), NULL, "file" },
	{ "targets", N_("FILE"), N_("the targets in this file as well, one a line"), NULL, "file" },
	{ "jobs", N_("N"), N_("so many targets side by side (8)"), NULL, NULL },
	{ "resume", N_("DIR"),
	  N_("keep the snapshots of finished targets there, and ask only those that are missing"),
	  NULL, "dir" },
	{ "active", NULL,
	  N_("of a web site: try out whether its parameters are open to injection, without harm"),
	  NULL, NULL },
	{ "forms", N_("FILE"),
	  N_("the forms whose POST may be tried out as well, a URL a line, perhaps with "
	     "name=value&… behind a blank"),
	  NULL, "file" },
	{ "logins", N_("FILE"),
	  N_("the log-ins of a web site that may be tried, a line each: try URL ACCOUNT [PASSWORD], "
	     "or lock URL ACCOUNT PASSWORD of an account that may end up locked"),
	  NULL, "file" },
	{ "time-tests", NULL,
	  N_("with --active: let the database sleep for a second or two where nothing else tells"),
	  NULL, NULL },
	INSPECT_FLEET_OPTIONS,
	{ "restore", NULL, N_("of dbdump: restore each file into a throw-away server and compare"),
	  NULL, NULL },
	{ "timings", NULL, N_("show what each table and the checks cost"), NULL, NULL },
	CMD_LANG,
};
static const char *const examples[] = {
	"zicha inspect",
	"zicha inspect --profile workstation --format html --out report.html",
	"zicha inspect --snapshot today.zicha",
	"zicha inspect local today.zicha --format csv",
	NULL,
};

const struct command command_inspect = {
	.name = "inspect",
	.usage = N_("[TARGET…]"),
	.doc = N_("look at a target, judge it by a profile, and write down the result"),
	.details = N_("A target is this host (local, the default), a host over SSH "
		      "(ssh://USER@HOST:PORT, on which nothing is installed), a mounted image or "
		      "root file system (root:DIR), a container image in a file (image:FILE, as "
		      "docker or podman saves it), a running host seen through a directory "
		      "(host:DIR), or a snapshot (FILE); or what is no host: a network, a device, "
		      "a web site, a database, logs, a power supply (`zicha targets` lists them). "
		      "Several are inspected side by side, and one report shows them all; one that "
		      "does not answer is unknown, and the others go on. Nothing on a target is "
		      "changed."),
	.examples = examples,
	.options = options,
	.n_options = N(options),
	.max_arguments = 10000,
	.run = run,
};
