/* SPDX-License-Identifier: Apache-2.0 */
/* remote - the snapshot of a host over SSH, leaving nothing behind. */
#include "net/remote.h"

#include "base/clock.h"
#include "net/remote_session.h"
#include "parse/request.h"

#include <errno.h>
#include <openssl/evp.h>
#include <poll.h>
#include <string.h>

/* What the script says, each at the beginning of a line. A greeting of the login
 * shell or a banner may stand before the first. */
#define SAID_SHELL "zicha-shell-1 "
#define SAID_NO_PLACE "zicha-no-place"
#define SAID_SEND "zicha-send"
#define SAID_NO_ROOM "zicha-no-room"
#define SAID_RUN "zicha-run"
#define SUDO_PROMPT "zicha-sudo-password:"

enum { NOISE_MAX_BYTES = 64 << 10, STEP_BYTES = 64 << 10, SAY_BYTES = 32 << 10 };
/* Who has not ended a line by then waits for an answer. */
enum { QUESTION_MS = 1500 };

/* Whole before it begins, so that no shell that reads ahead, or as it goes, takes
 * what is meant for `read` and `head`. Plain sh of any Unix; what is foreign to an old
 * system (df -P, mktemp -d) only makes a folder not be chosen. What an account's own files
 * make of PATH may have no programs in it. The reader is taken in
 * before it is unpacked: unpacking as it comes would have us wait at every window. */
static const char script[] = "zicha_main() {\n"
			     "umask 077\n"
			     "PATH=/usr/bin:/bin:/usr/sbin:/sbin:$PATH\n"
			     "command -v gzip >/dev/null 2>&1 && z=gzip || z=plain\n"
			     "echo \"" SAID_SHELL "$(uname -m) $z\"\n"
			     "read -r size whole way how || exit 1\n"
			     "d=\n"
			     "for p in /tmp /var/tmp /dev/shm \"$HOME\" \"$XDG_RUNTIME_DIR\"; do\n"
			     "	[ -n \"$p\" ] && [ -d \"$p\" ] && [ -w \"$p\" ] || continue\n"
			     "	free=$(df -Pk \"$p\" 2>/dev/null | while read -r a b c f e; do "
			     "echo \"$f\"; done | tail -n 1)\n"
			     "	[ \"${free:-999999}\" -gt $(((size + whole) / 1024 + 64)) ] "
			     "2>/dev/null || "
			     "continue\n"
			     "	t=$(mktemp -d \"$p/zicha.XXXXXXXXXX\" 2>/dev/null) || continue\n"
			     "	printf '#!/bin/sh\\nexit 0\\n' >\"$t/try\" && chmod 700 \"$t/try\" "
			     "&&\n"
			     "		\"$t/try\" 2>/dev/null && d=$t\n"
			     "	rm -f \"$t/try\"\n"
			     "	[ -n \"$d\" ] && break\n"
			     "	rmdir \"$t\"\n"
			     "done\n"
			     "[ -n \"$d\" ] || { echo " SAID_NO_PLACE "; exit 1; }\n"
			     "trap 'rm -rf \"$d\"' EXIT\n"
			     "trap 'exit 1' HUP INT TERM PIPE\n"
			     "echo " SAID_SEND "\n"
			     "r=$d/zicha-reader\n"
			     "head -c \"$size\" >\"$r\"\n"
			     "if [ \"$way\" = gzip ]; then mv \"$r\" \"$r.gz\" && gzip -d "
			     "\"$r.gz\"; fi\n"
			     "[ \"$(wc -c <\"$r\")\" -eq \"$whole\" ] || { echo " SAID_NO_ROOM
			     "; exit 1; }\n"
			     "chmod 700 \"$r\"\n"
			     "echo " SAID_RUN "\n"
			     "[ \"$(id -u)\" = 0 ] && how=plain\n"
			     "if [ \"$how\" = sudo ]; then sudo -S -p " SUDO_PROMPT
			     " \"$r\" --serve \"$d\"\n"
			     "else \"$r\" --serve \"$d\"; fi\n"
			     "exit $?\n"
			     "}\n"
			     "zicha_main\n";

struct dialogue {
	struct remote_session session;
	ssh_channel channel;
	const struct remote_options *options;
	const struct remote_caller *caller;
	struct buf out;	      /* what the host writes */
	struct buf words;     /* what it writes on standard error */
	struct buf noise;     /* lines of `out` that were passed over */
	int64_t heard_ms;     /* when it last said something */
	int n_sudo_prompts;   /* for a password */
	int n_own_prompts;    /* those of them in our own words */
	size_t n_words_heard; /* of standard error, that sudo asks nothing in any more */
	bool is_reading;      /* `out` is a snapshot from here on */
	size_t n_words_seen;  /* of standard error, that were looked at for progress */
};

/* What a handshake asks of libcrypto is looked up once; forks find it then. */
static void warm_up(void)
{
	static const char *const digests[] = { "SHA256", "SHA512", "SHA1" };
	static const char *const keys[] = { "X25519", "ED25519" };
	unsigned char out[EVP_MAX_MD_SIZE];
	for (size_t i = 0; i < N(digests); i++)
		(void)EVP_Q_digest(NULL, digests[i], NULL, "", 0, out, NULL);
	for (size_t i = 0; i < N(keys); i++)
		EVP_PKEY_free(EVP_PKEY_Q_keygen(NULL, NULL, keys[i]));
	EVP_CIPHER_CTX *cipher = EVP_CIPHER_CTX_new();
	(void)EVP_EncryptInit_ex(cipher, EVP_aes_128_gcm(), NULL, NULL, NULL);
	EVP_CIPHER_CTX_free(cipher);
}

int remote_ready(struct err *e)
{
	if (ssh_init() != SSH_OK)
		return err_set(e, "libssh does not start");
	warm_up();
	return 0;
}

/* ---- what comes ---- */

/* The last two lines that say something: a shell's complaint, or why sudo refuses. */
static const char *last_lines(struct str rest, struct arena *a)
{
	struct str line, before = STR(""), last = STR("");
	while (str_line(&rest, &line)) {
		if (str_starts(line, SUDO_PROMPT))
			line = str_from(line, strlen(SUDO_PROMPT));
		line = str_trim(line);
		if (!line.n || str_starts(line, "progress "))
			continue;
		before = last;
		last = line;
	}
	return arena_printf(a, "%s%s%s", str_text(a, str_head(before, 150)), before.n ? " " : "",
			    str_text(a, str_head(last, 150)));
}

/* The host's own words, shown safely; "" if it said none. */
static const char *its_words(struct dialogue *d, struct arena *a)
{
	const char *words = last_lines(buf_view(&d->words), a);
	if (*words)
		return words;
	if (!d->is_reading)
		buf_str(&d->noise, str_head(buf_view(&d->out), NOISE_MAX_BYTES));
	return last_lines(buf_view(&d->noise), a);
}

/* Says what the host did instead of what it should. */
static int complain(struct dialogue *d, struct err *e, const char *what)
{
	autoarena a = ARENA(64 << 10);
	const char *words = its_words(d, &a);
	if (!*words)
		return err_set(e, "%s", what);
	return err_set(e, "%s; it said: %s", what, words);
}

static int fell_silent(struct dialogue *d, struct err *e)
{
	autoarena a = ARENA(64 << 10);
	long long seconds = d->options->silence_ms / 1000;
	const char *words = its_words(d, &a);
	if (!*words)
		return err_set(e, "it said nothing for %lld s", seconds);
	return err_set(e, "it said nothing for %lld s; before that: %s", seconds, words);
}

static int drain(struct dialogue *d, struct buf *into, int is_words, struct err *e)
{
	size_t room = buf_room(into, STEP_BYTES);
	char dropped[4 << 10];
	int n = room ? ssh_channel_read_nonblocking(d->channel, into->p + into->n,
						    (uint32_t)MIN(room, STEP_BYTES), is_words)
		     : ssh_channel_read_nonblocking(d->channel, dropped, sizeof(dropped), is_words);
	if (n == SSH_ERROR)
		return err_set(e, "the connection broke: %s", ssh_get_error(d->session.ssh));
	if (n <= 0)
		return 0;
	d->heard_ms = clock_ms();
	if (room)
		into->n += (size_t)n;
	else if (!is_words)
		return err_set(e, "it sends more than %zu bytes", into->max);
	return n;
}

/* "progress 12/40 users", of the reader. */
static void look_at_words(struct dialogue *d)
{
	struct str rest = str_from(buf_view(&d->words), d->n_words_seen), line;
	while (memchr(rest.p ? rest.p : "", '\n', rest.n) && str_line(&rest, &line)) {
		char state[100];
		d->n_words_seen = (size_t)(line.p + line.n - d->words.p) + 1;
		if (!str_starts(line, "progress "))
			continue;
		autoarena a = ARENA(1 << 10);
		line = str_head(str_from(line, strlen("progress ")), 60);
		snprintf(state, sizeof(state), tr("reading %s"), str_text(&a, line));
		d->caller->tell(d->caller->arg, state);
	}
}

/* What stands in the last line of standard error, which has no end: perhaps a question. */
static struct str open_line(const struct dialogue *d)
{
	struct str rest = str_from(buf_view(&d->words), d->n_words_heard), line = { "", 0 };
	while (rest.n && str_split(&rest, '\n', &line))
		if (!rest.p)
			return str_trim(line);
	return (struct str){ "", 0 };
}

static bool waits_for_answer(const struct dialogue *d)
{
	return d->options->has_sudo && !d->is_reading && open_line(d).n &&
	       clock_ms() >= d->heard_ms + QUESTION_MS;
}

/* Waits for more. 1: something came, or a question stands open, 0: the host has closed, <0. */
static int hear(struct dialogue *d, struct err *e)
{
	for (;;) {
		int out = drain(d, &d->out, 0, e);
		int words = out < 0 ? out : drain(d, &d->words, 1, e);
		if (words < 0)
			return -1;
		look_at_words(d);
		if (out || words || waits_for_answer(d))
			return 1;
		if (ssh_channel_is_eof(d->channel) || ssh_channel_is_closed(d->channel))
			return 0;
		if (!ssh_is_connected(d->session.ssh))
			return err_set(e, "the connection broke");
		int64_t left_ms = d->heard_ms + d->options->silence_ms - clock_ms();
		if (left_ms <= 0)
			return fell_silent(d, e);
		struct pollfd fd = { .fd = ssh_get_fd(d->session.ssh), .events = POLLIN };
		if (poll(&fd, 1, (int)MIN(left_ms, 1000)) < 0 && errno != EINTR)
			return err_sys(e, "wait for the host");
	}
}

/* Takes the next whole line of the host off what came. */
static bool next_line(struct dialogue *d, struct arena *a, const char **ret)
{
	struct str rest = buf_view(&d->out);
	size_t end = str_find(rest, '\n');
	if (end == rest.n)
		return false;
	*ret = arena_strndup(a, rest.p, end);
	memmove(d->out.p, d->out.p + end + 1, d->out.n - end - 1);
	d->out.n -= end + 1;
	return true;
}

/* ---- what goes ---- */

/* What it has said by then tells more than that it has closed. */
static int say_failed(struct dialogue *d, struct err *e)
{
	const char *why = ssh_get_error(d->session.ssh);
	while (hear(d, e) > 0)
		continue;
	if (!d->words.n && !d->out.n)
		return err_set(e, "it ended in the middle of the exchange: %s", why);
	return complain(d, e, N_("it ended in the middle of the exchange"));
}

static int say(struct dialogue *d, struct str bytes, struct err *e)
{
	while (bytes.n) {
		int n = ssh_channel_write(d->channel, bytes.p, (uint32_t)MIN(bytes.n, SAY_BYTES));
		if (n == 0)
			return err_set(e, "it takes nothing that is sent");
		if (n < 0)
			return say_failed(d, e);
		bytes = str_from(bytes, (size_t)n);
		d->heard_ms = clock_ms();
	}
	return 0;
}

/* Waits for a line that begins so; other lines are passed over. The rest of the line
 * lives in `a`. 0, 1: the host said `refusal` instead, <0. */
static int expect(struct dialogue *d, struct arena *a, const char *word, const char *refusal,
		  const char **ret_rest, const char *complaint, struct err *e)
{
	for (;;) {
		const char *line;
		while (next_line(d, a, &line)) {
			if (strncmp(line, word, strlen(word)) == 0) {
				*ret_rest = line + strlen(word);
				return 0;
			}
			if (refusal && strcmp(line, refusal) == 0)
				return 1;
			buf_printf(&d->noise, "%s\n", line);
		}
		if (d->noise.n + d->out.n > NOISE_MAX_BYTES)
			return complain(d, e, complaint);
		int r = hear(d, e);
		if (r <= 0)
			return r < 0 ? r : complain(d, e, complaint);
	}
}

/* ---- the steps ---- */

static int start_shell(struct dialogue *d, struct err *e)
{
	d->channel = ssh_channel_new(d->session.ssh);
	if (!d->channel || ssh_channel_open_session(d->channel) != SSH_OK)
		return err_set(e, "it opens no session: %s", ssh_get_error(d->session.ssh));
	if (ssh_channel_request_exec(d->channel, "/bin/sh") != SSH_OK)
		return err_set(e, "it runs no command: %s", ssh_get_error(d->session.ssh));
	d->heard_ms = clock_ms();
	/* Whoever ends before the script has come says so in answer to it. */
	int r = say(d, str_of(script), e);
	return ssh_is_connected(d->session.ssh) ? 0 : r;
}

static int push_reader(struct dialogue *d, struct arena *a, struct err *e)
{
	const char *rest = "", *none;
	if (expect(d, a, SAID_SHELL, NULL, &rest,
		   N_("the account's login shell does not run /bin/sh"), e) < 0)
		return -1;
	struct str words = str_of(rest), architecture = { "", 0 }, packing = { "", 0 };
	(void)str_word(&words, &architecture);
	(void)str_word(&words, &packing);
	struct str program;
	size_t whole = 0;
	int is_packed = d->caller->program(d->caller->arg, str_text(a, str_head(architecture, 40)),
					   str_is(packing, "gzip"), &program, &whole, e);
	if (is_packed < 0)
		return -1;
	const char *order = arena_printf(a, "%zu %zu %s %s\n", program.n, whole,
					 is_packed ? "gzip" : "plain",
					 d->options->has_sudo ? "sudo" : "plain");
	if (say(d, str_of(order), e) < 0)
		return -1;
	int r = expect(d, a, SAID_SEND, SAID_NO_PLACE, &none,
		       N_("it made no folder for the reader"), e);
	if (r)
		return r < 0 ? r
			     : err_set(e, "none of /tmp, /var/tmp, /dev/shm, the home and the "
					  "session's folder has room and the right to run "
					  "programs");
	d->n_words_heard = d->words.n;
	d->caller->tell(d->caller->arg, tr("sending the reader"));
	if (say(d, program, e) < 0)
		return -1;
	r = expect(d, a, SAID_RUN, SAID_NO_ROOM, &none, N_("the reader did not arrive"), e);
	return r > 0 ? complain(d, e, N_("the reader did not arrive whole")) : r;
}

static int say_answer(struct dialogue *d, char answer[REMOTE_WORDS], struct err *e)
{
	char line[REMOTE_WORDS + 1];
	int n = snprintf(line, sizeof(line), "%s\n", answer);
	d->n_words_heard = d->words.n;
	int r = say(d, (struct str){ line, (size_t)n }, e);
	explicit_bzero(answer, REMOTE_WORDS);
	explicit_bzero(line, sizeof(line));
	return r;
}

static int say_password(struct dialogue *d, struct err *e)
{
	char answer[REMOTE_WORDS] = "";
	if (d->n_sudo_prompts > 1)
		return err_set(e, "sudo does not take the password");
	if (!d->caller->ask(d->caller->arg, REMOTE_SUDO, false, "sudo", answer))
		return err_set(e, "sudo asks for a password, and nobody is there to say it");
	return say_answer(d, answer, e);
}

/* What PAM asks goes past sudo's own prompt: another password's, or a code's. */
static int answer_question(struct dialogue *d, struct err *e)
{
	autoarena a = ARENA(8 << 10);
	char answer[REMOTE_WORDS] = "";
	struct str question = open_line(d);
	if (remote_session_wants_password(question)) {
		d->n_sudo_prompts++;
		return say_password(d, e);
	}
	const char *words = str_text(&a, str_head(question, 200));
	if (!d->caller->ask(d->caller->arg, REMOTE_CODE, false, words, answer))
		return err_set(e, "sudo asks, and nobody is there to answer: %s", words);
	return say_answer(d, answer, e);
}

/* sudo's prompt stands on standard error, without a new line. */
static int answer_sudo(struct dialogue *d, struct err *e)
{
	int n = 0;
	for (struct str rest = buf_view(&d->words); str_has(rest, SUDO_PROMPT); n++) {
		const char *at = memmem(rest.p, rest.n, SUDO_PROMPT, strlen(SUDO_PROMPT));
		rest = str_range(at + strlen(SUDO_PROMPT), rest.p + rest.n);
	}
	if (n <= d->n_own_prompts)
		return waits_for_answer(d) ? answer_question(d, e) : 0;
	d->n_sudo_prompts += n - d->n_own_prompts;
	d->n_own_prompts = n;
	return say_password(d, e);
}

static int await_greeting(struct dialogue *d, struct arena *a, struct err *e)
{
	for (;;) {
		const char *line;
		while (next_line(d, a, &line))
			if (strcmp(line, REQUEST_GREETING) == 0) {
				d->is_reading = true;
				return 0;
			}
		if (answer_sudo(d, e) < 0)
			return -1;
		int r = hear(d, e);
		if (r <= 0)
			return r < 0 ? r
				     : complain(d, e,
						d->options->has_sudo ? N_("sudo did not run the "
									  "reader")
								     : N_("the reader did not "
									  "run"));
		if (d->out.n > NOISE_MAX_BYTES)
			return complain(d, e, N_("the reader did not run"));
	}
}

static int converse(struct dialogue *d, struct str request, struct err *e)
{
	autoarena a = ARENA(1 << 20);
	int r;
	d->caller->tell(d->caller->arg, tr("starting"));
	if (start_shell(d, e) < 0 || push_reader(d, &a, e) < 0)
		return -1;
	d->caller->tell(d->caller->arg, tr("starting the reader"));
	if (await_greeting(d, &a, e) < 0)
		return -1;
	d->caller->tell(d->caller->arg, tr("reading"));
	if (say(d, request, e) < 0)
		return -1;
	while ((r = hear(d, e)) > 0)
		continue;
	if (r < 0)
		return -1;
	if (ssh_channel_get_exit_status(d->channel) != 0 || !d->out.n)
		return complain(d, e, N_("the reader ended before it was done"));
	return 0;
}

int remote_collect(const struct ssh_target *target, const struct remote_options *options,
		   const struct remote_caller *caller, struct str request, struct buf *ret_snapshot,
		   struct err *e)
{
	struct dialogue d = { .options = options,
			      .caller = caller,
			      .out = BUF(REMOTE_MAX_BYTES),
			      .words = BUF(NOISE_MAX_BYTES),
			      .noise = BUF(2 * NOISE_MAX_BYTES + 1) };
	int r = remote_session_open(&d.session, target, options, caller, e);
	if (r >= 0)
		r = converse(&d, request, e);
	if (r >= 0)
		buf_str(ret_snapshot, buf_view(&d.out));
	if (d.channel)
		ssh_channel_free(d.channel);
	remote_session_close(&d.session);
	buf_free(&d.out);
	buf_free(&d.words);
	buf_free(&d.noise);
	return r;
}
