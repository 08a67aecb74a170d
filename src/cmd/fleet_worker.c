/* SPDX-License-Identifier: Apache-2.0 */
/* fleet_worker - the process that reaches one target, and then, without any right, reads what it
 * said. */
#include "cmd/fleet_worker.h"

#include "base/clock.h"
#include "base/file.h"
#include "cmd/cmd.h"
#include "cmd/cmd_reader.h"
#include "fact/plan.h"
#include "fact/snapshot.h"
#include "role/message.h"
#include "table/table_register.h"

#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>

struct worker {
	int fd;
	struct message_inbox in;
};

static void tell(void *arg, const char *state)
{
	struct worker *w = arg;
	struct err e;
	if (message_send(w->fd, FLEET_STATE, str_of(state), &e) < 0)
		_exit(1);
}

static bool ask(void *arg, enum remote_question question, bool is_again, const char *words,
		char ret_answer[REMOTE_WORDS])
{
	struct worker *w = arg;
	struct message m;
	struct err e;
	autobuf text = BUF(4 << 10);
	buf_printf(&text, "%d%c%s", (int)question, is_again ? '!' : ' ', words);
	if (message_send(w->fd, FLEET_QUESTION, buf_view(&text), &e) < 0 ||
	    message_wait(w->fd, &w->in, &m, &e) <= 0)
		_exit(1);
	if (m.kind != FLEET_ANSWER || m.bytes.n >= REMOTE_WORDS)
		return false;
	memcpy(ret_answer, m.bytes.p, m.bytes.n);
	ret_answer[m.bytes.n] = 0;
	return true;
}

static int program(void *arg, const char *architecture, bool is_packed, struct str *ret_bytes,
		   size_t *ret_unpacked_bytes, struct err *e)
{
	(void)arg;
	return cmd_reader_map(architecture, is_packed, ret_bytes, ret_unpacked_bytes, e);
}

static int reach(struct worker *w, const struct fleet_options *o, const char *target,
		 struct buf *snapshot, struct err *e)
{
	struct ssh_target place;
	const struct remote_caller caller = { w, tell, ask, program };
	if (ssh_target_read(str_of(target), &place, e) < 0)
		return -1;
	autobuf request = BUF(8 << 20);
	struct str rest = o->request, first;
	/* The host's tables are to be called as the user calls the host. */
	(void)str_line(&rest, &first);
	buf_printf(&request, "%.*s\ntarget %s\nprogress\n", (int)first.n, first.p, target);
	buf_str(&request, rest);
	return remote_collect(&place, &o->remote, &caller, buf_view(&request), snapshot, e);
}

static struct facts_options facts_options_now(void)
{
	static volatile sig_atomic_t never;
	return (struct facts_options){ .tables = table_register,
				       .n_tables = table_register_n,
				       .now = clock_now(),
				       .stop = &never };
}

static int gather(struct worker *w, const struct fleet_options *o, const char *target,
		  struct buf *snapshot, struct err *e)
{
	struct facts_options options = facts_options_now();
	tell(w, tr("reading"));
	return plan_gather(target, &options, o->request, &(struct gather_options){ 0 }, snapshot,
			   e);
}

static void tell_words(void *arg, const char *words)
{
	tell(arg, words);
}

static bool ask_password(void *arg, const char *whose, char ret_answer[SURVEY_ANSWER])
{
	char answer[REMOTE_WORDS] = "";
	bool is_there = ask(arg, REMOTE_PASSWORD, false, whose, answer);
	snprintf(ret_answer, SURVEY_ANSWER, "%s", answer);
	explicit_bzero(answer, sizeof(answer));
	return is_there;
}

static int survey(struct worker *w, const struct fleet_options *o, const char *target,
		  struct buf *snapshot, struct err *e)
{
	struct survey_run_options how = *o->survey;
	struct survey_run run = { .plan = NULL };
	how.target = target;
	how.progress = tell_words;
	how.ask = ask_password;
	how.arg = w;
	int r = survey_run_open(&run, &how, e);
	struct facts_options options = { .tables = how.tables,
					 .n_tables = how.n_tables,
					 .now = how.now,
					 .stop = how.stop,
					 .source = &run.source };
	if (r >= 0)
		r = plan_gather(target, &options, o->request, &(struct gather_options){ 0 },
				snapshot, e);
	survey_run_close(&run);
	return r;
}

static bool is_gathered_here(const char *target)
{
	return strcmp(target, "local") == 0 || strncmp(target, "root:", 5) == 0 ||
	       strncmp(target, "host:", 5) == 0 || strncmp(target, "image:", 6) == 0;
}

static int bring(struct worker *w, const struct fleet_options *o, const char *target,
		 const char *file, struct buf *snapshot, struct err *e)
{
	if (file)
		return file_read(file, snapshot, e);
	if (strncmp(target, "ssh://", 6) == 0)
		return reach(w, o, target, snapshot, e);
	if (o->survey && survey_kind_of(target))
		return survey(w, o, target, snapshot, e);
	if (is_gathered_here(target))
		return gather(w, o, target, snapshot, e);
	return file_read(target, snapshot, e);
}

/* From here on it speaks with nobody but the process that started it. */
static int confine(struct err *e)
{
	enum { CPU_SECONDS = 120 };
	int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
	for (int fd = 0; nothing >= 0 && fd < ROLE_FD; fd++)
		dup2(nothing, fd);
	snapshot_warm_up();
	close_range(ROLE_FD + 1, ~0U, 0); /* `nothing` with the others */
	if (role_confine(ROLE_FORKS, ROLE_FD + 1, e) < 0)
		return -1;
	return role_confine_more(CPU_SECONDS, e);
}

static int read_facts(struct str snapshot, struct buf *out, struct err *e)
{
	const struct facts_options options = facts_options_now();
	return snapshot_wire(&options, NULL, snapshot, out, e) < 0
		       ? err_wrap(e, "its answer is no snapshot")
		       : 0;
}

static int work(struct worker *w, const struct fleet_options *o, const char *target,
		const char *file, struct err *e)
{
	autobuf snapshot = BUF(REMOTE_MAX_BYTES), facts = BUF(REMOTE_MAX_BYTES);
	if (bring(w, o, target, file, &snapshot, e) < 0)
		return -1;
	/* Who only collects, and who keeps snapshots, is given it as it came. */
	if ((!o->judge || (o->keep_dir && !file)) &&
	    message_send(ROLE_FD, FLEET_SNAPSHOT, buf_view(&snapshot), e) < 0)
		return -1;
	if (!o->judge)
		return 0;
	if (confine(e) < 0 || read_facts(buf_view(&snapshot), &facts, e) < 0)
		return -1;
	return message_send(ROLE_FD, FLEET_FACTS, buf_view(&facts), e);
}

void fleet_worker(const struct fleet_options *o, const char *target, const char *file, int fd)
{
	struct worker w = { .fd = ROLE_FD, .in = MESSAGE_INBOX(1 << 20) };
	struct err e, gone;
	/* No other target's sockets, and no life without the process that started it. */
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (fd != ROLE_FD)
		dup2(fd, ROLE_FD);
	close_range(ROLE_FD + 1, ~0U, 0);
	signal(SIGINT, SIG_IGN);
	signal(SIGTERM, SIG_DFL);
	int r = work(&w, o, target, file, &e);
	if (r < 0)
		(void)!message_send(ROLE_FD, FLEET_REFUSED, str_of(e.said), &gone);
	_exit(r < 0);
}
