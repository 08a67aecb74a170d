/* SPDX-License-Identifier: Apache-2.0 */
/* fleet - several targets side by side, each in processes of its own. */
#include "cmd/fleet.h"

#include "base/clock.h"
#include "base/crypto.h"
#include "base/file.h"
#include "cmd/cmd.h"
#include "cmd/fleet_terminal.h"
#include "cmd/fleet_worker.h"
#include "fact/snapshot.h"
#include "role/message.h"

#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>

enum { JUDGING_MS = 180 * 1000, TICK_MS = 250 };

/* A target is told once its facts are here, and waits for the judge. */
enum member_state { MEMBER_WAITING, MEMBER_WORKING, MEMBER_TOLD, MEMBER_JUDGING, MEMBER_DONE };

struct member {
	const char *target;
	struct report_host *host;
	enum member_state state;
	pid_t pid; /* of the worker */
	int fd;
	struct message_inbox in;
	int64_t end_ms;
	char doing[80];
	struct buf snapshot;  /* to be kept */
	struct buf told;      /* what its worker said, as long as facts lie in it */
	struct str facts;     /* with the message's head in front */
	struct buf out;	      /* what the judge is told before them */
	struct str unsent[2]; /* of both what it has not taken yet */
	int64_t came_at;      /* by our own clock, since 1970 */
	bool is_kept, has_verdicts;
};

struct fleet {
	const struct fleet_options *options;
	struct report_matrix *matrix;
	struct member *members;
	size_t n, n_running, n_done;
	struct fleet_terminal terminal;
};

/* Where the snapshot of a target is kept: its name, made safe, and what tells it from
 * others that look alike then. */
static const char *kept_path(struct fleet *f, const struct member *m)
{
	char hash[CRYPTO_HEX_SIZE], name[80];
	size_t n = 0;
	for (const char *c = m->target; *c && n < sizeof(name) - 1; c++) {
		bool is_plain = (*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z') ||
				(*c >= '0' && *c <= '9') || *c == '.';
		name[n++] = is_plain ? *c : '-';
	}
	name[n] = 0;
	crypto_sha256_hex(str_of(m->target), hash);
	return arena_printf(&f->matrix->arena, "%s/%s-%.8s.zicha", f->options->keep_dir,
			    name + (name[0] == '.'), hash);
}

/* ---- the end of a member ---- */

static void end_child(struct member *m)
{
	if (m->fd >= 0)
		close(m->fd);
	m->fd = -1;
	if (m->pid > 0) {
		kill(m->pid, SIGKILL);
		while (waitpid(m->pid, NULL, 0) < 0 && errno == EINTR)
			continue;
	}
	m->pid = 0;
}

static void free_bytes(struct member *m)
{
	buf_free(&m->snapshot);
	buf_free(&m->told);
	buf_free(&m->out);
	buf_free(&m->in.bytes);
}

static void finish(struct fleet *f, struct member *m)
{
	end_child(m);
	free_bytes(m);
	f->n_running--;
	f->n_done++;
	m->state = MEMBER_DONE;
}

/* `said` as it is kept, or an English message. */
static void fail(struct fleet *f, struct member *m, const char *said)
{
	char words[600];
	struct arena *a = &f->matrix->arena;
	m->host->said = str_text(a, str_of(said));
	tr_said(m->host->said, words, sizeof(words));
	m->host->why = str_text(a, str_of(words));
	finish(f, m);
}

/* ---- what came ---- */

static int hand_over(struct fleet *f, struct member *m, struct err *e)
{
	char part[24] = "";
	int fds[2];
	if (role_pair(fds, e) < 0)
		return -1;
	int r = role_give(f->options->judge->fd, fds[1], e);
	close(fds[1]);
	m->fd = fds[0];
	if (f->n > 1)
		snprintf(part, sizeof(part), "%zu", (size_t)(m - f->members) + 1);
	m->out = BUF(64 << 10);
	message_put(&m->out, FLEET_TARGET, str_of(m->target));
	message_put(&m->out, FLEET_PART, str_of(part));
	m->unsent[0] = buf_view(&m->out);
	m->unsent[1] = m->facts;
	return r;
}

static void judge(struct fleet *f, struct member *m)
{
	struct err e;
	m->state = MEMBER_JUDGING;
	m->end_ms = clock_ms() + JUDGING_MS;
	m->in = MESSAGE_INBOX(FLEET_MAX_MESSAGE);
	snprintf(m->doing, sizeof(m->doing), "%s", tr("judging"));
	if (hand_over(f, m, &e) < 0)
		fail(f, m, e.said);
}

/* Who goes to the judge next; NULL: nobody is told, or it has one. */
static struct member *next_told(struct fleet *f)
{
	struct member *next = NULL;
	for (size_t i = 0; i < f->n; i++) {
		struct member *m = &f->members[i];
		if (m->state == MEMBER_JUDGING)
			return NULL;
		if (m->state == MEMBER_TOLD && !next)
			next = m;
	}
	return next;
}

static void judge_next(struct fleet *f)
{
	struct member *m;
	while ((m = next_told(f)))
		judge(f, m);
}

static void take_snapshot(struct fleet *f, struct member *m, struct str bytes)
{
	struct err e;
	if (f->options->collected && f->options->collected(f->options->arg, bytes, &e) < 0) {
		fail(f, m, e.said);
	} else if (!f->options->judge) {
		finish(f, m);
	} else {
		m->snapshot = BUF(REMOTE_MAX_BYTES);
		buf_str(&m->snapshot, bytes);
	}
}

/* They stay where they are, and go to the judge as they came. */
static void take_facts(struct member *m, const struct message *message)
{
	if (!m->is_kept)
		m->came_at = clock_now();
	m->facts = message_frame(message);
	m->told = m->in.bytes;
	m->in = MESSAGE_INBOX(0);
	end_child(m);
	m->state = MEMBER_TOLD;
}

/* ---- beginning ---- */

static int start_worker(struct fleet *f, struct member *m, const char *file, struct err *e)
{
	int fds[2];
	if (role_pair(fds, e) < 0)
		return -1;
	m->pid = fork();
	if (m->pid == 0)
		fleet_worker(f->options, m->target, file, fds[1]);
	close(fds[1]);
	m->fd = fds[0];
	return m->pid < 0 ? err_sys(e, "start a process") : 0;
}

/* `file` holds what it said earlier; NULL: it is asked. */
static void ask_target(struct fleet *f, struct member *m, const char *file)
{
	struct err e;
	m->is_kept = file != NULL;
	m->state = MEMBER_WORKING;
	m->in = MESSAGE_INBOX(FLEET_MAX_MESSAGE);
	m->end_ms = clock_ms() + f->options->target_ms;
	/* A survey has a deadline of its own. */
	if (f->options->survey && survey_kind_of(m->target))
		m->end_ms = INT64_MAX / 2;
	snprintf(m->doing, sizeof(m->doing), "%s", tr("starting"));
	if (start_worker(f, m, file, &e) < 0)
		fail(f, m, e.said);
}

/* What an earlier run has finished is not asked again. */
static void start(struct fleet *f, struct member *m)
{
	struct stat st;
	const char *file = f->options->keep_dir ? kept_path(f, m) : NULL;
	if (file && stat(file, &st) < 0)
		file = NULL;
	m->came_at = file ? st.st_mtime : 0;
	f->n_running++;
	ask_target(f, m, file);
}

/* What was kept is damaged: the target is asked as if nothing was there. */
static void ask_again(struct fleet *f, struct member *m)
{
	end_child(m);
	free_bytes(m);
	ask_target(f, m, NULL);
}

/* ---- what members say ---- */

/* Time that the user takes is nobody's delay. */
static void answer(struct fleet *f, struct member *m, struct str question)
{
	char text[REMOTE_WORDS] = "";
	struct err e;
	int64_t begun = clock_ms();
	bool is_answered = question.n > 2 && question.p[0] >= '0' &&
			   question.p[0] < '0' + REMOTE_QUESTIONS &&
			   fleet_terminal_ask(&f->terminal, f->options->password_file, m->target,
					      (enum remote_question)(question.p[0] - '0'),
					      question.p[1] == '!', str_from(question, 2), text);
	for (size_t i = 0; i < f->n; i++)
		f->members[i].end_ms += clock_ms() - begun;
	if (message_send(m->fd, is_answered ? FLEET_ANSWER : FLEET_NO_ANSWER, str_of(text), &e) < 0)
		fail(f, m, e.said);
	explicit_bzero(text, sizeof(text));
}

static void take_verdicts(struct fleet *f, struct member *m, struct str text)
{
	struct err e;
	if (m->has_verdicts ||
	    report_matrix_read_host(f->matrix, (size_t)(m->host - f->matrix->hosts), text, &e) <
		    0) {
		m->host->verdicts = NULL;
		fail(f, m, N_("the process that judges says what it must not"));
		return;
	}
	m->has_verdicts = true;
}

/* Reports are half a megabyte a host: in memory of their own that the workers to come do
 * not inherit, or each of them would cost more than the one before. It stays until the
 * program ends. */
static struct str set_apart(struct str bytes)
{
	void *p = mmap(NULL, MAX(bytes.n, 1), PROT_READ | PROT_WRITE,
		       MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
	if (p == MAP_FAILED)
		abort(); /* as base_alloc() */
	madvise(p, bytes.n, MADV_DONTFORK);
	memcpy(p, bytes.p, bytes.n);
	return (struct str){ p, bytes.n };
}

static void take_report(struct fleet *f, struct member *m, struct str bytes)
{
	struct err e;
	m->host->part = set_apart(bytes);
	/* Kept once it was understood: what is kept is not asked again. */
	if (f->options->keep_dir && !m->is_kept &&
	    file_write(kept_path(f, m), buf_view(&m->snapshot), &e) < 0)
		fprintf(stderr, "zicha: %s\n", e.text);
	if (f->options->judged && f->options->judged(f->options->arg, m->target, m->came_at,
						     message_bytes(m->facts), &e) < 0)
		fprintf(stderr, "zicha: %s: %s\n", m->target, e.text);
	finish(f, m);
}

/* Who may say what when; anything else ends the member. */
static void take_message(struct fleet *f, struct member *m, const struct message *message)
{
	bool is_worker = m->state == MEMBER_WORKING;
	autoarena a = ARENA(64 << 10);
	if (is_worker && message->kind == FLEET_STATE)
		snprintf(m->doing, sizeof(m->doing), "%s",
			 str_text(&a, str_head(message->bytes, sizeof(m->doing) - 1)));
	else if (is_worker && message->kind == FLEET_QUESTION)
		answer(f, m, message->bytes);
	else if (is_worker && message->kind == FLEET_SNAPSHOT && !m->snapshot.n)
		take_snapshot(f, m, message->bytes);
	else if (is_worker && message->kind == FLEET_FACTS && f->options->judge)
		take_facts(m, message);
	else if (!is_worker && message->kind == FLEET_VERDICTS)
		take_verdicts(f, m, message->bytes);
	else if (!is_worker && message->kind == FLEET_REPORT && m->has_verdicts)
		take_report(f, m, message->bytes);
	else if (message->kind == FLEET_REFUSED && m->is_kept)
		ask_again(f, m);
	else if (message->kind == FLEET_REFUSED)
		fail(f, m, str_text(&a, str_head(message->bytes, 600)));
	else
		fail(f, m, N_("another process of zicha says what it must not"));
}

static void hear(struct fleet *f, struct member *m)
{
	struct err e;
	int fd = m->fd;
	int r = message_receive(m->fd, &m->in, &e);
	if (r <= 0) {
		fail(f, m,
		     r < 0			  ? e.said
		     : m->state == MEMBER_WORKING ? N_("the process that reaches it ended without "
						       "a word")
						  : N_("the process that judges its answer ended "
						       "without a word"));
		return;
	}
	struct message message;
	/* With the facts it stops to listen to its worker. */
	while (m->state != MEMBER_DONE && m->fd == fd &&
	       (r = message_next(&m->in, &message, &e)) > 0) {
		enum member_state before = m->state;
		take_message(f, m, &message);
		if (m->state != before)
			return;
	}
	if (r < 0)
		fail(f, m, e.said);
}

/* ---- the loop ---- */

static void push(struct fleet *f, struct member *m)
{
	struct err e;
	struct str *next = &m->unsent[m->unsent[0].n == 0];
	if (message_push(m->fd, next, &e) < 0)
		fail(f, m, e.said);
}

static void end_late(struct fleet *f)
{
	for (size_t i = 0; i < f->n; i++) {
		struct member *m = &f->members[i];
		struct err e;
		if ((m->state != MEMBER_WORKING && m->state != MEMBER_JUDGING) ||
		    clock_ms() < m->end_ms)
			continue;
		err_set(&e, "no end in time; it was at: %s", m->doing);
		fail(f, m, e.said);
	}
}

static void show(struct fleet *f)
{
	char words[400];
	size_t n = (size_t)snprintf(words, sizeof(words), "%zu/%zu", f->n_done, f->n);
	for (size_t i = 0; i < f->n && n < sizeof(words); i++) {
		const struct member *m = &f->members[i];
		if (m->state == MEMBER_WORKING || m->state == MEMBER_JUDGING)
			n += (size_t)snprintf(words + n, sizeof(words) - n, "  %s: %s", m->target,
					      m->doing);
	}
	fleet_terminal_show(&f->terminal, f->n_running ? words : "");
}

static void wait_for_members(struct fleet *f)
{
	struct pollfd *fds = base_alloc(MAX(f->n, 1) * sizeof(*fds));
	struct member **whose = base_alloc(MAX(f->n, 1) * sizeof(struct member *));
	nfds_t n = 0;
	for (size_t i = 0; i < f->n; i++) {
		if (f->members[i].fd < 0)
			continue;
		struct member *m = &f->members[i];
		short writes = m->unsent[0].n || m->unsent[1].n ? POLLOUT : 0;
		fds[n] = (struct pollfd){ .fd = m->fd, .events = (short)(POLLIN | writes) };
		whose[n++] = m;
	}
	int n_ready = poll(fds, n, TICK_MS);
	for (nfds_t i = 0; n_ready > 0 && i < n; i++) {
		if (whose[i]->fd != fds[i].fd)
			continue;
		if (fds[i].revents & ~POLLOUT)
			hear(f, whose[i]);
		else if (fds[i].revents)
			push(f, whose[i]);
	}
	free(whose);
	free(fds);
}

void fleet_run(const struct fleet_options *options, struct report_matrix *m)
{
	struct fleet f = { .options = options, .matrix = m, .n = options->n_targets };
	f.members = base_alloc(MAX(f.n, 1) * sizeof(*f.members));
	fleet_terminal_begin(&f.terminal);
	/* Once here, and not in each worker. */
	snapshot_warm_up();
	for (size_t i = 0; i < f.n; i++) {
		f.members[i] = (struct member){ .target = options->targets[i],
						.host = &m->hosts[i],
						.fd = -1 };
		m->hosts[i].target = options->targets[i];
	}
	size_t next = 0;
	while (f.n_done < f.n && !cmd_stop) {
		while (next < f.n && f.n_running < (size_t)MAX(options->n_jobs, 1))
			start(&f, &f.members[next++]);
		judge_next(&f);
		show(&f);
		wait_for_members(&f);
		end_late(&f);
	}
	for (size_t i = 0; i < f.n; i++)
		if (f.members[i].state != MEMBER_DONE) {
			f.n_running += f.members[i].state == MEMBER_WAITING;
			fail(&f, &f.members[i], N_("interrupted"));
		}
	show(&f);
	fleet_terminal_end(&f.terminal);
	m->is_interrupted = cmd_stop;
	free(f.members);
}
