/* SPDX-License-Identifier: Apache-2.0 */
/* help - the subcommands, or one of them in full. */
#include "cmd/cmd.h"
#include "report/report_plain.h"

#include <string.h>

enum { OPTION_WIDTH = 22 };

/* A line behind so many columns, broken at words where a terminal of `width` shows it. */
static void put_words(struct buf *out, const char *text, size_t indent, size_t width)
{
	if (width)
		report_plain_wrap(out, str_of(text), indent, width);
	else
		buf_printf(out, "%s\n", text);
}

static void put_list(struct buf *out, size_t width)
{
	enum { NAMES = 14 };
	put_words(out,
		  tr("zicha inspects the information security of an organisation, its hosts, "
		     "networks, devices, web sites, databases, logs and records, and writes the "
		     "report that its authority asks for."),
		  0, width);
	buf_putc(out, '\n');
	buf_puts(out, tr("usage: zicha SUBCOMMAND [OPTION…] [ARGUMENT…]\n\n"));
	for (size_t i = 0; i < cmd_register_n; i++)
		if (!cmd_register[i]->is_hidden) {
			buf_printf(out, "  %-11s ", cmd_register[i]->name);
			put_words(out, tr(cmd_register[i]->doc), NAMES, width);
		}
	buf_puts(out, tr("\nStart with `zicha inspect`; `zicha help SUBCOMMAND` tells more.\n"));
	put_words(out,
		  tr("Exit status: 0 all passed, 1 something failed, 2 something could not be "
		     "seen, 3 wrong use, 4 could not run."),
		  0, width);
}

static void put_command(const struct command *c, struct buf *out, size_t width)
{
	autoarena a = ARENA(64 << 10);
	put_words(out, arena_printf(&a, "zicha %s - %s", c->name, tr(c->doc)), 0, width);
	buf_putc(out, '\n');
	bool has_usage = *c->usage;
	buf_printf(out, tr("usage: zicha %s [OPTION…]%s%s\n\n"), c->name, has_usage ? " " : "",
		   has_usage ? tr(c->usage) : "");
	put_words(out, tr(c->details), 0, width);
	buf_putc(out, '\n');
	for (size_t i = 0; i < c->n_options; i++) {
		const struct option_spec *o = &c->options[i];
		char name[64];
		snprintf(name, sizeof(name), "--%s%s%s", o->name, o->value ? " " : "",
			 o->value ? tr(o->value) : "");
		int n = (int)report_plain_width(str_of(name));
		/* A longer name has the words on the next line, below the others. */
		bool is_long = n > OPTION_WIDTH;
		buf_printf(out, "  %s%s%*s ", name, is_long ? "\n" : "",
			   is_long ? OPTION_WIDTH + 2 : OPTION_WIDTH - n, "");
		put_words(out, tr(o->doc), OPTION_WIDTH + 3, width);
	}
	/* What only the program itself calls has none. */
	if (!c->examples)
		return;
	buf_puts(out, tr("\nexamples:\n"));
	for (size_t i = 0; c->examples[i]; i++)
		buf_printf(out, "  %s\n", c->examples[i]);
}

static int run(const struct arguments *a)
{
	struct err e;
	autobuf out = BUF(1 << 20);
	if (!a->n_arguments) {
		put_list(&out, cmd_width(a));
		return cmd_write(a, &out);
	}
	const struct command *c = cmd_find(a->argument[0], &e);
	if (!c)
		return cmd_fail(EXIT_USAGE, &e);
	put_command(c, &out, cmd_width(a));
	return cmd_write(a, &out);
}

static const struct option_spec options[] = { CMD_LANG };
static const char *const examples[] = { "zicha help inspect", NULL };

const struct command command_help = {
	.name = "help",
	.usage = N_("[SUBCOMMAND]"),
	.doc = N_("the subcommands, or one of them in full"),
	.details = N_("Prints what the manual pages say, shortly."),
	.examples = examples,
	.options = options,
	.n_options = N(options),
	.max_arguments = 1,
	.run = run,
};
