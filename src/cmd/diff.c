/* SPDX-License-Identifier: Apache-2.0 */
/* diff - what changed between two inspections: rows and verdicts. */
#include "base/clock.h"
#include "check/inspection.h"
#include "cmd/cmd.h"
#include "report/report_drift.h"
#include "table/table_register.h"

#include <string.h>

static int compare(struct inspection *before, struct inspection *after, const struct arguments *a)
{
	const char *format = cmd_option(a, "format");
	bool is_all = cmd_has(a, "all");
	autobuf out = BUF(256 << 20);
	struct report_drift sum;
	if (facts_now(before->facts) > facts_now(after->facts))
		fprintf(stderr, "zicha: %s\n",
			tr("BEFORE was seen after AFTER: what came is shown as gone"));
	if (format && strcmp(format, "json") == 0)
		sum = report_drift_json(before, after, is_all, &out);
	else
		sum = report_drift_text(before, after, is_all, &out);
	int status = cmd_write(a, &out);
	if (status)
		return status;
	if (cmd_stop)
		return EXIT_INTERRUPTED;
	return sum.is_changed ? EXIT_FAILED : sum.is_unseen ? EXIT_UNKNOWN : 0;
}

static int run(const struct arguments *a)
{
	struct err e;
	autoarena arena = ARENA(1 << 20);
	struct inspection_options o = {
		.target = a->argument[0],
		.profile = cmd_has(a, "profile") ? cmd_option(a, "profile") : "server",
		.trusted_key = cmd_option(a, "verify"),
		.content_dir = cmd_content_dir(&arena, &e),
		.is_whole = true,
		.tables = table_register,
		.n_tables = table_register_n,
		.now = clock_now(),
		.stop = &cmd_stop,
	};
	if (!o.content_dir)
		return cmd_fail(EXIT_CANNOT, &e);
	struct inspection before, after;
	if (inspection_run(&before, &o, &e) < 0) {
		inspection_free(&before);
		return cmd_fail(EXIT_CANNOT, &e);
	}
	o.target = a->argument[1];
	int status = inspection_run(&after, &o, &e) < 0 ? cmd_fail(EXIT_CANNOT, &e)
							: compare(&before, &after, a);
	inspection_free(&after);
	inspection_free(&before);
	return status;
}

static const char *const formats[] = { "text", "json", NULL };
static const struct option_spec options[] = {
	{ "profile", N_("NAME"), N_("which checks' verdicts to compare: server by default"), NULL,
	  "profile" },
	{ "format", N_("FORMAT"), N_("text (the default) or json"), formats, NULL },
	{ "all", NULL,
	  N_("also what changes by itself: sizes, counters, ages, process ids; connections, "
	     "processes, sign-ins"),
	  NULL, NULL },
	{ "verify", N_("KEY"),
	  N_("compare snapshots only if they are signed by this Ed25519 key (PEM)"), NULL, "file" },
	CMD_OUT,
	CMD_LANG,
};
static const char *const examples[] = {
	"zicha diff yesterday.zicha today.zicha",
	"zicha diff today.zicha local --format json",
	NULL,
};

const struct command command_diff = {
	.name = "diff",
	.usage = N_("BEFORE AFTER"),
	.doc = N_("what changed between two snapshots, or a snapshot and now"),
	.details = N_(
		"Says which rows came, went or changed (told apart by each table's identity "
		"columns) and which checks changed their verdict. What only measures (sizes, counters, ages) and "
		"tables whose rows come and go by themselves (connections, processes, sign-ins) "
		"are left out without --all: `zicha tables NAME` says which these are. Both sides are targets as "
		"for `zicha inspect`. Exit status 0 if nothing changed, 1 if something did, 2 if "
		"nothing did in what was seen on both sides."),
	.examples = examples,
	.options = options,
	.n_options = N(options),
	.min_arguments = 2,
	.max_arguments = 2,
	.run = run,
};
