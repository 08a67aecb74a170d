/* SPDX-License-Identifier: Apache-2.0 */
/* cmd - what the subcommands share. */
#include "cmd/cmd.h"

#include "base/file.h"
#include "base/near.h"

#include <limits.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

volatile sig_atomic_t cmd_stop;
const char *const cmd_languages[] = { "en", "zh_CN", NULL };

const struct command *cmd_find(const char *name, struct err *e)
{
	struct near near = NEAR(name);
	for (size_t i = 0; i < cmd_register_n; i++) {
		if (strcmp(cmd_register[i]->name, name) == 0)
			return cmd_register[i];
		near_try(&near, cmd_register[i]->name);
	}
	err_set(e, "there is no subcommand %s%s (see `zicha help`)", name, near_words(&near));
	return NULL;
}

static int option_index(const struct command *c, const char *name)
{
	for (size_t i = 0; i < c->n_options; i++)
		if (strcmp(c->options[i].name, name) == 0)
			return (int)i;
	return -1;
}

const char *const *cmd_options(const struct arguments *a, const char *name, size_t *ret_n)
{
	int at = option_index(a->command, name);
	*ret_n = at < 0 ? 0 : a->n_values[at];
	return at < 0 ? NULL : a->values[at];
}

const char *cmd_option(const struct arguments *a, const char *name)
{
	size_t n;
	const char *const *values = cmd_options(a, name, &n);
	return n ? values[n - 1] : NULL;
}

bool cmd_has(const struct arguments *a, const char *name)
{
	size_t n;
	cmd_options(a, name, &n);
	return n > 0;
}

int cmd_fail(int status, const struct err *e)
{
	fprintf(stderr, "zicha: %s\n", e->text);
	return e->is_use ? EXIT_USAGE : status;
}

int cmd_usage(const struct command *c, const char *format, ...)
{
	va_list ap;
	va_start(ap, format);
	char words[512];
	vsnprintf(words, sizeof(words), tr(format), ap);
	va_end(ap);
	fprintf(stderr, tr("zicha %s: %s (see `zicha help %s`)\n"), c->name, words, c->name);
	return EXIT_USAGE;
}

/* A long text is written by fwrite() itself, and fflush() knows nothing of its failure. */
static bool print_pieces(const struct str *pieces, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (fwrite(pieces[i].p, 1, pieces[i].n, stdout) != pieces[i].n)
			return false;
	return fflush(stdout) == 0;
}

int cmd_write_pieces(const char *path, const struct str *pieces, size_t n)
{
	struct err e;
	if (path && file_write_pieces(path, pieces, n, &e) < 0)
		return cmd_fail(EXIT_CANNOT, &e);
	if (!path && !print_pieces(pieces, n)) {
		err_sys(&e, "write to standard output");
		return cmd_fail(EXIT_CANNOT, &e);
	}
	return 0;
}

int cmd_write_to(const char *path, const struct buf *text)
{
	struct err e;
	if (buf_is_over(text)) {
		err_set(&e, "the output would be larger than %zu bytes", text->max);
		return cmd_fail(EXIT_CANNOT, &e);
	}
	struct str whole = buf_view(text);
	return cmd_write_pieces(path, &whole, 1);
}

int cmd_write(const struct arguments *a, const struct buf *text)
{
	return cmd_write_to(cmd_option(a, "out"), text);
}

const char *cmd_content_dir(struct arena *a, struct err *e)
{
	const char *given = getenv("ZICHA_CONTENT");
	if (given)
		return given;
	char program[PATH_MAX];
	ssize_t n = readlink("/proc/self/exe", program, sizeof(program) - 1);
	if (n < 0) {
		err_sys(e, "find the program's own folder");
		return NULL;
	}
	program[n] = 0;
	*strrchr(program, '/') = 0;
	/* build/zicha in a source tree; PREFIX/bin/zicha with PREFIX/share/zicha. */
	static const char *const places[] = { "../share/zicha", "..", "../..", "../../.." };
	for (size_t i = 0; i < N(places); i++) {
		const char *dir = arena_printf(a, "%s/%s", program, places[i]);
		if (access(arena_printf(a, "%s/checks", dir), R_OK) == 0 &&
		    access(arena_printf(a, "%s/profiles", dir), R_OK) == 0) {
			char *real = realpath(dir, NULL);
			const char *kept = arena_strdup(a, real ? real : dir);
			free(real);
			return kept;
		}
	}
	err_set(e, "no folder with checks and profiles beside %s; say where by ZICHA_CONTENT",
		program);
	return NULL;
}

size_t cmd_width(const struct arguments *a)
{
	enum { NARROWEST = 40 };
	struct winsize size;
	bool is_seen = !cmd_option(a, "out") && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0;
	return is_seen && size.ws_col >= NARROWEST ? size.ws_col : 0;
}

bool cmd_is_colourful(int fd)
{
	const char *no = getenv("NO_COLOR"), *terminal = getenv("TERM");
	return isatty(fd) && !(no && *no) && terminal && strcmp(terminal, "dumb") != 0;
}

/* ---- parsing ---- */

static bool is_choice(const struct option_spec *o, const char *value)
{
	if (!o->choices)
		return true;
	for (size_t i = 0; o->choices[i]; i++)
		if (strcmp(o->choices[i], value) == 0)
			return true;
	return false;
}

static int bad_choice(const struct command *c, const struct option_spec *o, const char *value)
{
	char words[256] = "";
	for (size_t i = 0, n = 0; o->choices[i] && n < sizeof(words); i++)
		n += (size_t)snprintf(words + n, sizeof(words) - n, "%s%s", i ? ", " : "",
				      o->choices[i]);
	return cmd_usage(c, "--%s %s: it can be %s", o->name, value, words);
}

static int no_option(const struct command *c, const char *name)
{
	struct near near = NEAR(name);
	for (size_t i = 0; i < c->n_options; i++)
		near_try(&near, c->options[i].name);
	return cmd_usage(c, "there is no option --%s%s", name, near_words(&near));
}

/* One word "--name", "--name=value" or "--name value"; *at moves on. */
static int parse_option(struct arguments *a, int argc, char **argv, int *at)
{
	const struct command *c = a->command;
	const char *word = argv[*at] + 2;
	char name[64];
	size_t n = strcspn(word, "=");
	snprintf(name, sizeof(name), "%.*s", (int)MIN(n, sizeof(name) - 1), word);
	int o = option_index(c, name);
	if (o < 0)
		return no_option(c, name);
	const struct option_spec *option = &c->options[o];
	const char *value = word[n] == '=' ? word + n + 1 : NULL;
	if (!option->value && value)
		return cmd_usage(c, "--%s takes no value", name);
	if (option->value && !value) {
		if (*at + 1 >= argc)
			return cmd_usage(c, "--%s needs a value: %s", name, tr(option->value));
		value = argv[++*at];
	}
	if (value && !is_choice(option, value))
		return bad_choice(c, option, value);
	a->values[o] = base_realloc(a->values[o], (a->n_values[o] + 1) * sizeof(char *));
	a->values[o][a->n_values[o]++] = value ? value : "";
	return 0;
}

int cmd_parse(struct arguments *a, const struct command *c, int argc, char **argv)
{
	*a = (struct arguments){ .command = c };
	a->argument = base_alloc((size_t)(argc + 1) * sizeof(char *));
	bool is_options = true;
	for (int at = 0; at < argc; at++) {
		if (is_options && strcmp(argv[at], "--") == 0) {
			is_options = false;
		} else if (is_options && strcmp(argv[at], "--help") == 0) {
			a->is_help = true;
		} else if (is_options && strncmp(argv[at], "--", 2) == 0) {
			int r = parse_option(a, argc, argv, &at);
			if (r)
				return r;
		} else if (is_options && argv[at][0] == '-' && argv[at][1]) {
			return cmd_usage(c, "there is no option %s", argv[at]);
		} else {
			a->argument[a->n_arguments++] = argv[at];
		}
	}
	if (a->is_help)
		return 0;
	if (a->n_arguments < c->min_arguments)
		return cmd_usage(c, "it needs %s", tr(c->usage));
	if (a->n_arguments > c->max_arguments)
		return cmd_usage(c, "one argument too many: %s", a->argument[c->max_arguments]);
	return 0;
}

void cmd_arguments_free(struct arguments *a)
{
	for (size_t i = 0; i < N(a->values); i++)
		free(a->values[i]);
	free(a->argument);
}

int cmd_wrong(const char *format, ...)
{
	struct err e = { 0 };
	va_list ap;
	va_start(ap, format);
	vsnprintf(e.text, sizeof(e.text), tr(format), ap);
	va_end(ap);
	return cmd_fail(EXIT_USAGE, &e);
}
