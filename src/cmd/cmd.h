/* SPDX-License-Identifier: Apache-2.0 */
/* cmd - what the subcommands share: their register, options, exit statuses. */
#ifndef ZICHA_CMD_CMD_H
#define ZICHA_CMD_CMD_H

#include "base/buf.h"
#include "base/err.h"

#include <signal.h>

enum {
	EXIT_ALL_PASS = 0,
	EXIT_FAILED = 1,
	EXIT_UNKNOWN = 2,
	EXIT_USAGE = 3,
	EXIT_CANNOT = 4,
	EXIT_INTERRUPTED = 130,
};

/* An option, as a subcommand declares it. The documentation, the completions and
 * the parser are made from this. */
struct option_spec {
	const char *name;  /* without "--" */
	const char *value; /* what stands behind it in the help, a msgid; NULL for a switch */
	const char *doc;   /* a msgid */
	const char *const *choices; /* NULL-terminated, or NULL */
	const char *completion;	    /* "file", "dir", "check", "table", "profile" or NULL */
};

/* Values of the options and what is left: the arguments. */
struct arguments {
	const struct command *command;
	const char **values[32]; /* of each option, in the order given */
	size_t n_values[32];
	const char **argument;
	size_t n_arguments;
	bool is_help; /* --help was among them */
};

struct command {
	const char *name;
	const char *usage;	     /* its arguments, in words, a msgid */
	const char *doc;	     /* one line, a msgid */
	const char *details;	     /* paragraphs for the manual, a msgid */
	const char *const *examples; /* shell lines, NULL-terminated; the tests run them */
	const struct option_spec *options;
	size_t n_options;
	size_t min_arguments, max_arguments;
	bool is_hidden; /* for the project's own tools */
	int (*run)(const struct arguments *a);
};

extern const struct command *const cmd_register[];
extern const size_t cmd_register_n;

/* Tells what is wrong with what the user wants, the format being a msgid. Returns EXIT_USAGE. */
int cmd_wrong(const char *format, ...) printf_like(1, 2);

/* Reads the words behind the subcommand's name. 0, or the exit status for wrong
 * use, which was told. Free in both cases. */
must_use int cmd_parse(struct arguments *a, const struct command *c, int argc, char **argv);
void cmd_arguments_free(struct arguments *a);

/* The last value of an option, or NULL; whether a switch was given. */
const char *cmd_option(const struct arguments *a, const char *name);
bool cmd_has(const struct arguments *a, const char *name);
/* All values of an option that may stand more than once. */
const char *const *cmd_options(const struct arguments *a, const char *name, size_t *ret_n);

/* Options that several subcommands have, with one text each. */
#define CMD_LANG \
	{ \
		"lang", N_("LANGUAGE"), N_("language of the output; the locale's by default"), \
			cmd_languages, NULL \
	}
#define CMD_OUT \
	{ \
		"out", N_("FILE"), \
			N_("write there instead of to standard output; the old file stays whole " \
			   "until the new one is"), \
			NULL, "file" \
	}
extern const char *const cmd_languages[];

/* The subcommand of this name; NULL and words. */
const struct command *cmd_find(const char *name, struct err *e);

/* Says on standard error what went wrong and returns `status`, or EXIT_USAGE of err_use(). */
int cmd_fail(int status, const struct err *e);
int cmd_usage(const struct command *c, const char *format, ...) printf_like(2, 3);

/* Writes to standard output, or to the file that --out names, whole or not at all. */
int cmd_write(const struct arguments *a, const struct buf *text);
/* The same to a file of this name; NULL: to standard output. */
int cmd_write_to(const char *path, const struct buf *text);
/* The same of several, one behind another. */
int cmd_write_pieces(const char *path, const struct str *pieces, size_t n);

/* The folder with checks/, profiles/ and frameworks/: $ZICHA_CONTENT, else beside
 * the program (source tree) or in ../share/zicha (installed). NULL and words. */
const char *cmd_content_dir(struct arena *a, struct err *e);

/* Set when the user presses Ctrl-C. */
extern volatile sig_atomic_t cmd_stop;

bool cmd_is_colourful(int fd);
/* Columns of the terminal that cmd_write() writes to; 0 where it is none, or too narrow. */
size_t cmd_width(const struct arguments *a);

#endif
