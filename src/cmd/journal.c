/* SPDX-License-Identifier: Apache-2.0 */
/* journal - who changed what, and the proof that nobody changed that. */
#include "unit/journal.h"
#include "cmd/cmd_history.h"

#include <string.h>

static int verify(const struct arguments *a, struct unit *u, struct arena *arena)
{
	struct err e;
	struct journal_fault fault;
	int64_t number;
	char head[65];
	int r = journal_verify(u, arena, cmd_option(a, "head"), &fault, &e);
	if (r == 1) {
		fprintf(stderr, "zicha journal: %s\n", fault.words);
		return EXIT_FAILED;
	}
	if (r || journal_head(u, &number, head, &e) != 0)
		return cmd_fail(EXIT_CANNOT, &e);
	autobuf out = BUF(4 << 10);
	buf_printf(&out,
		   tr_n("%lld entry, not changed; its hash is %s\n",
			"%lld entries, none was changed; the last has the hash %s\n",
			(uint64_t)number),
		   (long long)number, head);
	return cmd_write(a, &out);
}

static int run(const struct arguments *a)
{
	bool is_verify = a->n_arguments && strcmp(a->argument[0], "verify") == 0;
	if (a->n_arguments && !is_verify)
		return cmd_usage(a->command, "%s: write verify, or nothing to list the changes",
				 a->argument[0]);
	autoarena arena = ARENA(1 << 30);
	struct unit u;
	int status = cmd_unit_open(a, &arena, &u, true);
	if (!status)
		status = is_verify ? verify(a, &u, &arena) : cmd_history_print(a, &u);
	unit_close(&u);
	return status;
}

static const char *const formats[] = { "table", "csv", "json", NULL };
static const struct option_spec options[] = {
	CMD_DB,
	{ "head", N_("HASH"),
	  N_("a hash that was written down earlier: the journal must still contain it"), NULL,
	  NULL },
	{ "format", N_("FORMAT"), N_("table (the default), csv or json"), formats, NULL },
	CMD_OUT,
	CMD_LANG,
};
static const char *const examples[] = {
	"zicha journal",
	"zicha journal verify",
	NULL,
};

const struct command command_journal = {
	.name = "journal",
	.usage = N_("[verify]"),
	.doc = N_("who changed what and when; the proof that nobody changed that"),
	.details = N_("Lists the changes of all records. `verify` proves the chain of hashes, that "
		      "the records are what the journal says, that every file that a record "
		      "names is there and has its hash, that the rows that inspections saw are "
		      "there, and that the database file is whole. Exit status 1 if something is "
		      "wrong."),
	.examples = examples,
	.options = options,
	.n_options = N(options),
	.max_arguments = 1,
	.run = run,
};
