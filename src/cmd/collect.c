/* SPDX-License-Identifier: Apache-2.0 */
/* collect - gathers a target's tables and writes them down, to be judged elsewhere. */
#include "base/clock.h"
#include "base/file.h"
#include "base/near.h"
#include "check/inspection.h"
#include "cmd/cmd.h"
#include "cmd/cmd_progress.h"
#include "cmd/cmd_reader.h"
#include "cmd/inspect_fleet.h"
#include "fact/plan.h"
#include "fact/snapshot.h"
#include "parse/request.h"
#include "table/table_register.h"

#include <string.h>
#include <sys/stat.h>

static int no_table(struct facts *f, const char *name, struct err *e)
{
	struct near near = NEAR(name);
	for (size_t i = 0; i < facts_n_tables(f); i++)
		near_try(&near, facts_slot(f, i)->table->name);
	return err_use(e, "%s: there is no such table; `zicha tables` lists them%s", name,
		       near_words(&near));
}

/* --tables NAME[,NAME…], as often as one likes: no others. */
static int choose_tables(struct facts *f, const struct arguments *a, struct err *e)
{
	struct table_set chosen = { 0 };
	size_t n;
	const char *const *given = cmd_options(a, "tables", &n);
	autoarena arena = ARENA(1 << 20);
	for (size_t i = 0; i < n; i++) {
		struct str rest = str_of(given[i]), name;
		while (str_split(&rest, ',', &name)) {
			const char *word = str_text(&arena, str_trim(name));
			int at = facts_find(f, word);
			if (at < 0)
				return no_table(f, word, e);
			table_set_add(&chosen, (size_t)at);
		}
	}
	if (n)
		gather_want_only(f, &chosen);
	return 0;
}

static int write_snapshot(struct inspection *i, const struct arguments *a, struct err *e)
{
	const char *path = cmd_option(a, "out");
	autobuf request = BUF(REQUEST_MAX_BYTES);
	inspection_request(i, &request);
	gather_run(i->facts, &i->options.gather);
	plan_ask(i->facts, buf_view(&request));
	if (*i->options.stop)
		return EXIT_INTERRUPTED;
	autobuf archive = BUF(SNAPSHOT_MAX_BYTES);
	if (snapshot_pack(i->facts, cmd_option(a, "sign"), &archive, e) < 0) {
		err_wrap(e, "snapshot %s", path ? path : "");
		return cmd_fail(EXIT_CANNOT, e);
	}
	return cmd_write(a, &archive);
}

/* The bytes of another host go into the file as they came: whoever judges the file
 * looks at them. */
static int fetch_snapshot(struct inspection *i, const struct arguments *a)
{
	autobuf request = BUF(REQUEST_MAX_BYTES), archive = BUF(REMOTE_MAX_BYTES);
	if (cmd_has(a, "sign"))
		return cmd_usage(a->command, "--sign is for what this machine has gathered itself");
	inspection_request(i, &request);
	int status = inspect_fleet_fetch(a, a->argument[0], buf_view(&request), &archive);
	return status ? status : cmd_write(a, &archive);
}

static int write_reader(struct inspection *i, const struct arguments *a, struct err *e)
{
	autobuf request = BUF(REQUEST_MAX_BYTES), program = BUF(128 << 20);
	struct str bare;
	size_t size;
	inspection_request(i, &request);
	if (cmd_reader_map(cmd_option(a, "reader"), false, &bare, &size, e) < 0)
		return cmd_fail(EXIT_CANNOT, e);
	buf_str(&program, bare);
	/* See read_own() in agent/reader.c. */
	buf_str(&program, buf_view(&request));
	buf_printf(&program, "\nzicha-request-bytes %010zu\n", request.n);
	int status = cmd_write(a, &program);
	if (!status && cmd_option(a, "out"))
		chmod(cmd_option(a, "out"), 0700);
	return status;
}

static int run(const struct arguments *a)
{
	struct err e;
	autoarena arena = ARENA(1 << 20);
	bool has_reader = cmd_has(a, "reader");
	bool is_remote = a->n_arguments && strncmp(a->argument[0], "ssh://", 6) == 0;
	struct inspection_options o = {
		.target = a->n_arguments ? a->argument[0] : "local",
		.profile = cmd_has(a, "profile") ? cmd_option(a, "profile") : "server",
		.is_whole = !cmd_has(a, "profile"),
		.is_elsewhere = has_reader || is_remote,
		.tables = table_register,
		.n_tables = table_register_n,
		.now = clock_now(),
		.stop = &cmd_stop,
	};
	if (survey_kind_of(o.target))
		return cmd_usage(a->command,
				 "%s is no host: `zicha inspect %s --snapshot FILE` "
				 "keeps what was seen of it",
				 o.target, o.target);
	if (!cmd_has(a, "out") && isatty(STDOUT_FILENO))
		return cmd_usage(a->command, "a snapshot is not for a terminal: say --out FILE, or "
					     "> FILE");
	o.content_dir = cmd_content_dir(&arena, &e);
	if (!o.content_dir)
		return cmd_fail(EXIT_CANNOT, &e);
	if (isatty(STDERR_FILENO))
		o.gather.progress = cmd_progress_tables;
	struct inspection i;
	int status;
	if (inspection_open(&i, &o, &e) < 0 || choose_tables(i.facts, a, &e) < 0)
		status = cmd_fail(EXIT_CANNOT, &e);
	else
		status = has_reader  ? write_reader(&i, a, &e)
			 : is_remote ? fetch_snapshot(&i, a)
				     : write_snapshot(&i, a, &e);
	inspection_free(&i);
	return status;
}

static const char *const architectures[] = { "x86_64", "aarch64", NULL };
static const struct option_spec options[] = {
	{ "profile", N_("NAME"),
	  N_("only what the checks of this profile ask; all checks by default"), NULL, "profile" },
	{ "tables", N_("TABLE[,TABLE]"), N_("only these tables"), NULL, "table" },
	CMD_OUT,
	{ "sign", N_("KEY"), N_("sign the snapshot with this Ed25519 key (PEM)"), NULL, "file" },
	{ "reader", N_("ARCHITECTURE"),
	  N_("write no snapshot, but the program that collects it: one static file for a machine "
	     "on which nothing may be installed"),
	  architectures, NULL },
	INSPECT_FLEET_OPTIONS,
	CMD_LANG,
};
static const char *const examples[] = {
	"zicha collect --out today.zicha",
	"zicha collect --profile quick --out quick.zicha",
	"zicha collect --tables users,groups --out accounts.zicha",
	NULL,
};

const struct command command_collect = {
	.name = "collect",
	.usage = N_("[TARGET]"),
	.doc = N_("gather a target's tables and write them down, to be judged elsewhere or later"),
	.details = N_("Writes a snapshot as `zicha inspect --snapshot` does, without judging. "
		      "`zicha inspect FILE` judges it, on any machine. With --reader it writes a "
		      "program instead: carry it on a USB stick to a machine on which nothing may "
		      "be installed, run it there as root (`./zicha-reader > FILE`), and carry "
		      "FILE back."),
	.examples = examples,
	.options = options,
	.n_options = N(options),
	.max_arguments = 1,
	.run = run,
};
