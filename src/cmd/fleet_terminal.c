/* SPDX-License-Identifier: Apache-2.0 */
/* fleet_terminal - questions to the user and one line of progress for all targets. */
#include "cmd/fleet_terminal.h"

#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>

void fleet_terminal_begin(struct fleet_terminal *t)
{
	*t = (struct fleet_terminal){ .has_progress = isatty(STDERR_FILENO) };
}

void fleet_terminal_end(struct fleet_terminal *t)
{
	explicit_bzero(t, sizeof(*t));
}

void fleet_terminal_show(struct fleet_terminal *t, const char *words)
{
	struct winsize size;
	if (!t->has_progress || strcmp(words, t->shown) == 0)
		return;
	snprintf(t->shown, sizeof(t->shown), "%s", words);
	int width = ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 10
			    ? size.ws_col - 1
			    : 79;
	fprintf(stderr, "\r\033[K%.*s", width, words);
	fflush(stderr);
}

/* ---- answers ---- */

static bool read_line(FILE *from, char ret_answer[REMOTE_WORDS])
{
	if (!fgets(ret_answer, REMOTE_WORDS, from))
		return false;
	ret_answer[strcspn(ret_answer, "\r\n")] = 0;
	return true;
}

static bool ask_terminal(const char *words, bool is_hidden, char ret_answer[REMOTE_WORDS])
{
	struct termios before, quiet;
	autoclose FILE *terminal = fopen("/dev/tty", "r+e");
	if (!terminal)
		return false;
	/* First quiet, then the question: an answer that is typed at once would be shown, and
	 * flushed away. */
	is_hidden = is_hidden && tcgetattr(fileno(terminal), &before) == 0;
	if (is_hidden) {
		quiet = before;
		quiet.c_lflag &= ~(tcflag_t)ECHO;
		tcsetattr(fileno(terminal), TCSAFLUSH, &quiet);
	}
	fprintf(terminal, "\r\033[K%s ", words);
	fflush(terminal);
	bool is_read = read_line(terminal, ret_answer);
	if (is_hidden) {
		tcsetattr(fileno(terminal), TCSAFLUSH, &before);
		fputc('\n', terminal);
	}
	return is_read;
}

bool fleet_terminal_secret(const char *words, char ret_answer[REMOTE_WORDS])
{
	return ask_terminal(words, true, ret_answer);
}

/* "-" is standard input, which is read once. */
static bool ask_file(struct fleet_terminal *t, const char *path, char ret_answer[REMOTE_WORDS])
{
	bool is_input = strcmp(path, "-") == 0;
	bool is_read;
	if (is_input) {
		is_read = read_line(stdin, ret_answer);
	} else {
		autoclose FILE *f = fopen(path, "re");
		is_read = f && read_line(f, ret_answer);
	}
	if (is_read)
		for (size_t q = REMOTE_PASSWORD; q <= REMOTE_SUDO; q++)
			memcpy(t->known[q], ret_answer, REMOTE_WORDS);
	return is_read;
}

bool fleet_terminal_ask(struct fleet_terminal *t, const char *password_file, const char *target,
			enum remote_question question, bool is_again, struct str words,
			char ret_answer[REMOTE_WORDS])
{
	char text[700];
	/* A code is for one host and one moment. */
	if (question == REMOTE_CODE) {
		snprintf(text, sizeof(text), tr("%s asks: %.*s"), target, (int)MIN(words.n, 300),
			 words.p);
		return ask_terminal(text, true, ret_answer);
	}
	if (question == REMOTE_TRUST) {
		snprintf(text, sizeof(text), "%.*s", (int)MIN(words.n, 600), words.p);
		return ask_terminal(text, false, ret_answer);
	}
	if (!is_again && t->known[question][0]) {
		memcpy(ret_answer, t->known[question], REMOTE_WORDS);
		return true;
	}
	if (password_file && question != REMOTE_PASSPHRASE)
		return !is_again && ask_file(t, password_file, ret_answer);
	if (question == REMOTE_PASSWORD)
		snprintf(text, sizeof(text), tr("Password of %.*s:"), (int)MIN(words.n, 300),
			 words.p);
	else if (question == REMOTE_SUDO)
		snprintf(text, sizeof(text), tr("Password for sudo on %s:"), target);
	else
		snprintf(text, sizeof(text), tr("Passphrase of the key %.*s:"),
			 (int)MIN(words.n, 300), words.p);
	if (!ask_terminal(text, true, ret_answer))
		return false;
	memcpy(t->known[question], ret_answer, REMOTE_WORDS);
	return true;
}
