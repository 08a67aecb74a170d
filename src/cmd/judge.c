/* SPDX-License-Identifier: Apache-2.0 */
/* judge - the role that understands what targets said; see cmd/fleet.h.
 *
 * It reads the checks and prepares all queries once, then gives up files, network and
 * root, and forks. The fork judges one target after another, from rows that were typed by a
 * process of that target's own; where one makes it end, the next finds a fresh one. */
#include "base/clock.h"
#include "cmd/cmd_inspection.h"
#include "cmd/fleet.h"
#include "parse/request.h"
#include "role/message.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>

enum { CPU_SECONDS = 120 };

struct court {
	struct inspection inspection;
	const struct report_form *form;
	struct report_options how;
};

static int tell(int fd, enum fleet_kind kind, struct str bytes)
{
	struct err ignored; /* the peer is gone, and so shall we be */
	return message_send(fd, kind, bytes, &ignored);
}

static void refuse(int fd, const struct err *why)
{
	(void)!tell(fd, why->is_use ? FLEET_WRONG_USE : FLEET_REFUSED, str_of(why->said));
}

/* ---- one target ---- */

static int judge_one(struct court *c, int fd, struct err *e)
{
	struct inspection *i = &c->inspection;
	autoinbox in = MESSAGE_INBOX(FLEET_MAX_MESSAGE);
	struct message m = { .kind = 0 };
	autoarena a = ARENA(1 << 20);
	autobuf facts = BUF(FLEET_MAX_MESSAGE);
	const char *target = "";
	int64_t part = 0;
	while (m.kind != FLEET_FACTS) {
		if (message_wait(fd, &in, &m, e) <= 0)
			return -1;
		if (m.kind == FLEET_TARGET)
			target = str_text(&a, m.bytes);
		else if (m.kind == FLEET_PART && m.bytes.n && !str_int(m.bytes, 10, &part))
			return message_misspoken(e);
	}
	buf_str(&facts, m.bytes);
	if (inspection_turn(i, &facts, e) < 0)
		return -1;
	if (strncmp(target, "ssh://", 6) == 0 && facts_area(i->facts) != AREA_HOST)
		return err_set(e, "its answer is not that of a host");
	if (*target)
		facts_rename(i->facts, target);
	inspection_judge(i);
	c->how.part = (size_t)part;
	autobuf verdicts = BUF(16 << 20), report = BUF(REPORT_MAX_BYTES);
	report_matrix_write_host(i, &verdicts);
	c->form->one(i, &c->how, &report);
	if (buf_is_over(&report) || report.n > REMOTE_MAX_BYTES)
		return err_set(e, "the report would be larger than %d bytes", REMOTE_MAX_BYTES);
	int r = tell(fd, FLEET_VERDICTS, buf_view(&verdicts));
	return r < 0 ? r : tell(fd, FLEET_REPORT, buf_view(&report));
}

/* ---- all of them ---- */

static _Noreturn void sit(struct court *c)
{
	struct err e;
	int fd;
	/* Another one would not be confined either. */
	if (role_confine_more(0, &e) < 0)
		_exit(0);
	while (role_take(ROLE_FD, &fd, &e) > 0) {
		role_allow(CPU_SECONDS);
		if (judge_one(c, fd, &e) < 0)
			refuse(fd, &e);
		role_allow(0);
		close(fd);
	}
	_exit(0);
}

/* One that came to its end without a fault has seen the last target. */
static void serve(struct court *c)
{
	int status = 1;
	while (status) {
		pid_t pid = fork();
		if (pid == 0)
			sit(c);
		if (pid < 0)
			return;
		while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
			continue;
	}
}

static int present(struct court *c, struct err *e)
{
	struct inspection *i = &c->inspection;
	autobuf request = BUF(REQUEST_MAX_BYTES), checks = BUF(16 << 20), mistakes = BUF(16 << 20);
	inspection_request(i, &request);
	report_matrix_write_checks(i, &checks);
	report_mistakes(&i->pack.mistakes, &mistakes);
	if (buf_is_over(&request))
		return err_set(e, "the checks ask for more than %zu bytes", request.max);
	const char *title = i->profile.title[tr_language()];
	if (tell(ROLE_FD, FLEET_REQUEST, buf_view(&request)) < 0 ||
	    tell(ROLE_FD, FLEET_CHECKS, buf_view(&checks)) < 0 ||
	    tell(ROLE_FD, FLEET_PROFILE, str_of(title ? title : i->profile.name)) < 0 ||
	    tell(ROLE_FD, FLEET_MISTAKES, buf_view(&mistakes)) < 0)
		return err_set(e, "the peer is gone");
	return 0;
}

static int run(const struct arguments *a)
{
	struct err e;
	struct court c = { .form = report_form(cmd_option(a, "format")) };
	struct inspection_options o;
	autoarena arena = ARENA(1 << 20);
	int64_t width = 80;
	/* The user's Ctrl-C is for the process that speaks to the user. */
	signal(SIGINT, SIG_IGN);
	if (cmd_has(a, "width"))
		(void)!str_int(str_of(cmd_option(a, "width")), 10, &width);
	c.how = (struct report_options){ .width = (int)width,
					 .is_colourful = cmd_has(a, "colour"),
					 .has_timings = cmd_has(a, "timings") };
	int status = cmd_inspection(a, &arena, &o);
	if (status)
		return status;
	o.target = "";
	o.is_elsewhere = true;
	int64_t areas = 0;
	if (cmd_has(a, "areas"))
		(void)!str_int(str_of(cmd_option(a, "areas")), 10, &areas);
	o.areas = (unsigned)areas;
	o.is_whole = cmd_has(a, "whole");
	int r = inspection_open(&c.inspection, &o, &e);
	if (r >= 0)
		r = present(&c, &e);
	if (r >= 0)
		close_range(ROLE_FD + 1, ~0U, 0);
	if (r >= 0)
		r = role_confine(ROLE_FORKS, 64, &e);
	if (r < 0)
		refuse(ROLE_FD, &e);
	else if (tell(ROLE_FD, FLEET_READY, STR("")) >= 0)
		serve(&c);
	/* What runs at exit (a sanitizer's search for leaks) has not the rights for it. */
	_exit(r < 0 ? EXIT_CANNOT : 0);
}

static const struct option_spec options[] = {
	CMD_INSPECTION_OPTIONS,
	{ "format", "FORMAT", "as for `zicha inspect`", NULL, NULL },
	{ "whole", NULL, "ask for everything", NULL, NULL },
	{ "areas", "BITS", "the kinds of the targets: see facts_options", NULL, NULL },
	{ "timings", NULL, "as for `zicha inspect`", NULL, NULL },
	{ "colour", NULL, "the report is for a terminal", NULL, NULL },
	{ "width", "COLUMNS", "of the terminal", NULL, NULL },
	CMD_LANG,
};

const struct command command_judge = {
	.name = "judge",
	.usage = "",
	.doc = "a role of `zicha inspect`",
	.details = "",
	.options = options,
	.n_options = N(options),
	.is_hidden = true,
	.run = run,
};
