/* SPDX-License-Identifier: Apache-2.0 */
/* zicha - inspects the security of an organisation's systems and writes down what it saw.
 *
 *     zicha SUBCOMMAND [OPTION…] [ARGUMENT…]
 *
 * The subcommands are in files of their names; this one chooses among them. */
#include "cmd/cmd.h"

#include <locale.h>
#include <malloc.h>
#include <string.h>

extern const struct command command_help;

static void on_interrupt(int number)
{
	cmd_stop = 1;
}

/* Before the options are parsed: what is wrong with them is said in it, too. */
static void choose_language(int argc, char **argv)
{
	static const char *const variables[] = { "LC_ALL", "LC_MESSAGES", "LANG" };
	const char *given = NULL;
	for (int i = 0; i < argc; i++) {
		if (strncmp(argv[i], "--lang=", strlen("--lang=")) == 0)
			given = argv[i] + strlen("--lang=");
		else if (strcmp(argv[i], "--lang") == 0 && i + 1 < argc)
			given = argv[i + 1];
	}
	for (size_t i = 0; !given && i < N(variables); i++) {
		const char *value = getenv(variables[i]);
		given = value && *value ? value : NULL;
	}
	if (given)
		tr_choose(given);
}

/* Each subcommand has the option; who writes it in front of the subcommand means the same. */
static void put_language_behind(int argc, char **argv)
{
	int before = 0;
	if (argc > 3 && strcmp(argv[1], "--lang") == 0)
		before = 2;
	else if (argc > 2 && strncmp(argv[1], "--lang=", strlen("--lang=")) == 0)
		before = 1;
	if (!before)
		return;
	char *name = argv[before + 1];
	memmove(argv + 2, argv + 1, (size_t)before * sizeof(*argv));
	argv[1] = name;
}

static int run(const struct command *c, int argc, char **argv)
{
	struct arguments a;
	int status = cmd_parse(&a, c, argc, argv);
	if (!status && a.is_help) {
		struct arguments help = { .command = &command_help,
					  .argument = (const char *[]){ c->name },
					  .n_arguments = 1 };
		status = help.command->run(&help);
	} else if (!status) {
		status = c->run(&a);
	}
	cmd_arguments_free(&a);
	return status;
}

int main(int argc, char **argv)
{
	/* The crew allocates by the chunk: a heap for each thread costs three megabytes of
	 * memory, and wins no time. */
	(void)mallopt(M_ARENA_MAX, 1);
	/* Only the character type: numbers and dates stay as programs read them. */
	setlocale(LC_CTYPE, "");
	choose_language(argc, argv);
	struct sigaction interrupt = { .sa_handler = on_interrupt, .sa_flags = SA_RESTART };
	sigaction(SIGINT, &interrupt, NULL);
	sigaction(SIGTERM, &interrupt, NULL);
	/* Who writes is told by write(): a reader that left, a limit on a file's size. */
	sigaction(SIGPIPE, &(struct sigaction){ .sa_handler = SIG_IGN }, NULL);
	sigaction(SIGXFSZ, &(struct sigaction){ .sa_handler = SIG_IGN }, NULL);
	put_language_behind(argc, argv);
	const char *name = argc > 1 ? argv[1] : "help";
	if (strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0)
		name = "help";
	if (strcmp(name, "--version") == 0) {
		puts("zicha " ZICHA_VERSION);
		return 0;
	}
	struct err e;
	const struct command *c = cmd_find(name, &e);
	return !c ? cmd_fail(EXIT_USAGE, &e) : run(c, MAX(argc - 2, 0), argv + MIN(argc, 2));
}
