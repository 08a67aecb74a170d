/* SPDX-License-Identifier: Apache-2.0 */
/* survey_run - the core's side of a survey: starts the role, opens sockets for it, takes its rows.
 */
#include "survey/survey_run.h"

#include "base/near.h"
#include "fact/row_wire.h"
#include "role/message.h"
#include "role/role.h"
#include "survey/survey_plan_private.h"
#include "survey/survey_private.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/socket.h>

enum { GRACE_MS = 3000, STOP_MS = 20 * 1000, TICK_MS = 100 };

/* Of a survey in rounds, which has no end of its own: a hundred years. */
#define NO_END_MS (INT64_C(100) * 366 * 86400 * 1000)

/* What the role said of a table. */
struct verdict {
	enum table_status status;
	uint64_t unseen_columns;
	bool is_full;
	char words[512];
};

/* The plan, and what comes of it. */
struct run {
	struct survey_plan plan; /* first: survey_run keeps a pointer to it */
	struct survey_run_options options;
	struct facts *facts;
	struct role role;
	struct message_inbox in;
	struct verdict *verdicts; /* of each table */
	bool is_begun, is_round_over, is_over, is_stopping;
	char why[600]; /* tables that it said nothing of have failed */
};

/* ---- planning ---- */

static int no_setting(const struct survey_plan *p, const char *name, struct err *e)
{
	struct near near = NEAR(name);
	for (size_t i = 0; i < p->kind->n_settings; i++)
		near_try(&near, p->kind->settings[i].name);
	return err_use(e, "%s.%.60s: there is no such setting; `zicha targets` lists them%s",
		       p->kind->name, name, near_words(&near));
}

static int set(struct survey_plan *p, struct str name, struct str value, struct err *e)
{
	const struct survey_setting *s = survey_kind_setting(p->kind, name);
	const struct survey_setting deadline = { .name = "deadline",
						 .least = 1,
						 .most = 7 * 86400 };
	int64_t number;
	if (str_is(name, "deadline"))
		s = &deadline;
	if (!s)
		return no_setting(p, str_text(&p->arena, name), e);
	const char *text = str_text(&p->arena, value);
	if (s->least < s->most &&
	    (!str_int(value, 10, &number) || number < s->least || number > s->most))
		return err_use(e, "%s.%s = %s: it can be a number from %lld to %lld", p->kind->name,
			       s->name, text, (long long)s->least, (long long)s->most);
	survey_pairs_add(&p->settings, &p->arena, s->name, text);
	return 0;
}

/* KIND.NAME=VALUE; of another kind it is none of ours. */
static int take_setting(struct survey_plan *p, const char *assignment, struct err *e)
{
	struct str rest = str_of(assignment), left, kind;
	if (!str_split(&rest, '=', &left) || !rest.p || !str_split(&left, '.', &kind) || !left.p)
		return err_use(e, "%s: not KIND.NAME=VALUE", assignment);
	kind = str_trim(kind);
	return str_is(kind, p->kind->name) ? set(p, str_trim(left), str_trim(rest), e) : 0;
}

static int plan(struct run *r, struct err *e)
{
	struct survey_plan *p = &r->plan;
	p->given = r->options.given;
	p->n_given = r->options.n_given;
	for (size_t i = 0; i < p->kind->n_settings; i++)
		survey_pairs_add(&p->settings, &p->arena, p->kind->settings[i].name,
				 p->kind->settings[i].value);
	for (size_t i = 0; i < r->options.n_settings; i++)
		if (take_setting(p, r->options.settings[i], e) < 0)
			return -1;
	return p->kind->plan(p, e);
}

/* ---- telling the role ---- */

static int64_t time_of(const struct run *r)
{
	const char *deadline = survey_plan_setting(&r->plan, "deadline");
	if (deadline)
		return survey_plan_number(&r->plan, "deadline") * 1000;
	return r->options.has_rounds ? NO_END_MS : r->plan.kind->deadline_ms;
}

static int tell_pair(struct run *r, enum survey_message kind, const struct survey_pair *pair,
		     struct err *e)
{
	autobuf bytes = BUF(SURVEY_MAX_MESSAGE);
	buf_puts(&bytes, pair->key);
	buf_putc(&bytes, 0);
	buf_puts(&bytes, pair->value);
	return message_send(r->role.fd, kind, buf_view(&bytes), e);
}

static int tell_bytes(struct run *r, enum survey_message kind, const void *p, size_t n,
		      struct err *e)
{
	return message_send(r->role.fd, kind, (struct str){ p, n }, e);
}

static size_t place_of(const struct run *r, const struct table *t)
{
	size_t i = 0;
	while (i < r->options.n_tables && r->options.tables[i] != t)
		i++;
	return i;
}

static int tell_given(struct run *r, const struct survey_given_rows *g, struct err *e)
{
	size_t place = place_of(r, g->table);
	autobuf bytes = BUF(64 << 20);
	int status = 0;
	for (size_t i = 0; i < g->rows->n && status >= 0; i++) {
		row_wire_put_cells(g->table, place, g->rows->row[i], &bytes);
		if (bytes.n < SURVEY_MAX_MESSAGE / 2 && i + 1 < g->rows->n)
			continue;
		status = message_send(r->role.fd, SURVEY_GIVEN, buf_view(&bytes), e);
		buf_clear(&bytes);
	}
	return status;
}

static int tell_plan(struct run *r, struct err *e)
{
	const struct survey_plan *p = &r->plan;
	int64_t time_ms = time_of(r);
	int s = message_send(r->role.fd, SURVEY_TARGET, str_of(p->target), e);
	if (s >= 0)
		s = tell_bytes(r, SURVEY_NOW, &r->options.now, sizeof(r->options.now), e);
	if (s >= 0)
		s = tell_bytes(r, SURVEY_TIME, &time_ms, sizeof(time_ms), e);
	for (size_t i = 0; i < p->settings.n && s >= 0; i++)
		s = tell_pair(r, SURVEY_SETTING, &p->settings.pair[i], e);
	for (size_t i = 0; i < p->words.n && s >= 0; i++)
		s = tell_pair(r, SURVEY_WORD, &p->words.pair[i], e);
	for (size_t i = 0; i < p->reach.n && s >= 0; i++)
		s = tell_bytes(r, SURVEY_REACH, &p->reach.rules[i], sizeof(p->reach.rules[i]), e);
	for (size_t i = 0; i < p->n_files && s >= 0; i++)
		s = message_send(r->role.fd, SURVEY_FILE, str_of(p->files[i].name), e);
	for (size_t i = 0; i < r->options.n_tables && s >= 0; i++) {
		const uint16_t place = (uint16_t)i;
		if (r->facts && facts_slot(r->facts, i)->is_wanted &&
		    !facts_slot(r->facts, i)->is_foreign)
			s = tell_bytes(r, SURVEY_WANTED, &place, sizeof(place), e);
	}
	for (size_t i = 0; i < r->options.n_given && s >= 0; i++)
		s = tell_given(r, &r->options.given[i], e);
	const uint8_t mode = r->options.is_drill     ? SURVEY_DRILL
			     : r->options.has_rounds ? SURVEY_ROUNDS
						     : SURVEY_ONCE;
	return s < 0 ? s : tell_bytes(r, SURVEY_START, &mode, 1, e);
}

/* ---- hearing it ---- */

/* Of rows that pass a cap the rest is left out, and the table is partial. */
static void keep_row(struct run *r, size_t place, const struct cell *cells)
{
	struct slot *slot = facts_slot(r->facts, place);
	struct verdict *v = &r->verdicts[place];
	size_t max_rows = slot->table->max_rows ? slot->table->max_rows : SCAN_MAX_ROWS;
	if (v->is_full)
		return;
	if (slot->rows.n < max_rows && !arena_is_over(&slot->rows.arena)) {
		rows_add(&slot->rows, cells);
		return;
	}
	v->is_full = true;
}

static int take_rows(struct run *r, struct str bytes, struct err *e)
{
	struct cell cells[TABLE_MAX_COLUMNS];
	size_t place;
	int got = 0;
	while (got >= 0) {
		autoarena a = ARENA(SURVEY_MAX_MESSAGE * 4);
		got = row_wire_take(&bytes, r->options.tables, r->options.n_tables, &a, &place,
				    cells, e);
		if (got == 0)
			return 0;
		if (got > 0 && facts_slot(r->facts, place)->is_foreign)
			return message_misspoken(e);
		if (got > 0 && r->options.row)
			r->options.row(r->options.arg, r->options.tables[place], cells);
		if (got > 0)
			keep_row(r, place, cells);
	}
	return -1;
}

static int take_status(struct run *r, struct str bytes, struct err *e)
{
	struct survey_verdict v;
	autoarena a = ARENA(64 << 10);
	if (bytes.n < sizeof(v))
		return message_misspoken(e);
	memcpy(&v, bytes.p, sizeof(v));
	if (v.place >= r->options.n_tables || v.status < STATUS_OK || v.status > STATUS_FAILED)
		return message_misspoken(e);
	struct verdict *to = &r->verdicts[v.place];
	/* The worst words stand. */
	if (v.status < to->status)
		return 0;
	to->status = (enum table_status)v.status;
	to->unseen_columns = v.unseen_columns;
	snprintf(to->words, sizeof(to->words), "%s",
		 str_text(&a, str_head(str_from(bytes, sizeof(v)), sizeof(to->words) - 1)));
	return 0;
}

/* The one place where a survey's sockets come from. */
static int dial(struct run *r, struct str bytes, struct err *e)
{
	struct dial asked[SURVEY_MAX_DIALS], open[SURVEY_MAX_DIALS];
	int fds[SURVEY_MAX_DIALS], codes[SURVEY_MAX_DIALS];
	size_t place[SURVEY_MAX_DIALS], n = 0, n_waiting = 0, n_open = 0;
	while (n < SURVEY_MAX_DIALS && dial_take(&bytes, &asked[n]))
		n_waiting += !asked[n++].is_instead;
	if (!n || n_waiting > SURVEY_MAX_WAITING || bytes.n)
		return message_misspoken(e);
	for (size_t i = 0; i < n; i++) {
		fds[i] = -1;
		codes[i] = EPERM;
		place[n_open] = i;
		if (reach_has(&r->plan.reach, &asked[i].address, asked[i].port))
			open[n_open++] = asked[i];
	}
	dial_open(open, n_open);
	for (size_t i = 0; i < n_open; i++) {
		fds[place[i]] = open[i].fd;
		codes[place[i]] = open[i].code;
	}
	int status = role_reply(r->role.fd, fds, codes, n, e);
	for (size_t i = 0; i < n_open; i++)
		if (open[i].fd >= 0)
			close(open[i].fd);
	return status;
}

static int open_file(struct run *r, struct str bytes, struct err *e)
{
	uint32_t n;
	if (bytes.n != sizeof(n))
		return message_misspoken(e);
	memcpy(&n, bytes.p, sizeof(n));
	errno = ENOENT;
	autofd int fd = n < r->plan.n_files ? survey_plan_open(&r->plan.files[n]) : -1;
	int code = fd < 0 ? errno : 0;
	return role_reply(r->role.fd, (int[]){ fd }, &code, 1, e);
}

static int take_message(struct run *r, const struct message *m, struct err *e)
{
	autoarena a = ARENA(64 << 10);
	switch (m->kind) {
	case SURVEY_ROWS: return take_rows(r, m->bytes, e);
	case SURVEY_STATUS: return take_status(r, m->bytes, e);
	/* Nobody hears an answer who was told to stop. */
	case SURVEY_DIAL: return r->is_stopping ? 0 : dial(r, m->bytes, e);
	case SURVEY_OPEN: return r->is_stopping ? 0 : open_file(r, m->bytes, e);
	case SURVEY_PROGRESS:
		if (r->options.progress)
			r->options.progress(r->options.arg, str_text(&a, str_head(m->bytes, 200)));
		return 0;
	case SURVEY_REFUSED:
		snprintf(r->why, sizeof(r->why), "%s", str_text(&a, str_head(m->bytes, 500)));
		return 0;
	case SURVEY_ROUND: r->is_round_over = true; return 0;
	case SURVEY_END: r->is_over = true; return 0;
	}
	return message_misspoken(e);
}

/* What came already, as far as it belongs to this round. */
static int take_heard(struct run *r, struct err *e)
{
	struct message m;
	int got = 1;
	while (!r->is_over && !r->is_round_over && (got = message_next(&r->in, &m, e)) > 0)
		if (take_message(r, &m, e) < 0)
			return -1;
	return got < 0 ? -1 : 0;
}

static int hear(struct run *r, struct err *e)
{
	int got = message_receive(r->role.fd, &r->in, e);
	if (got == 0)
		return err_set(e, "the process that looks at it ended without a word");
	return got < 0 ? -1 : take_heard(r, e);
}

static int listen_to(struct run *r, struct err *e)
{
	int64_t end_ms = clock_ms() + time_of(r) + GRACE_MS;
	if (take_heard(r, e) < 0)
		return -1;
	while (!r->is_over && !r->is_round_over) {
		struct pollfd p = { .fd = r->role.fd, .events = POLLIN };
		if (*r->options.stop && !r->options.has_rounds && !r->plan.kind->ends_early)
			return err_set(e, "interrupted");
		if (*r->options.stop && !r->is_stopping) {
			r->is_stopping = true;
			end_ms = clock_ms() + STOP_MS;
			shutdown(r->role.fd, SHUT_WR);
		}
		if (clock_ms() > end_ms)
			return err_set(e, "no end until the deadline");
		if (poll(&p, 1, TICK_MS) > 0 && hear(r, e) < 0)
			return -1;
	}
	return 0;
}

static int start(struct run *r, struct err *e)
{
	r->is_begun = true;
	r->in = MESSAGE_INBOX(SURVEY_MAX_MESSAGE + 64);
	const char *const arguments[] = { "survey", r->plan.kind->name,
					  tr_language() == TR_CHINESE ? "--lang=zh_CN"
								      : "--lang=en",
					  NULL };
	int s = role_start(&r->role, arguments, e);
	return s < 0 ? s : tell_plan(r, e);
}

static void end(struct run *r, bool is_killed)
{
	if (is_killed && r->role.fd >= 0)
		kill(r->role.pid, SIGKILL);
	role_end(&r->role);
	r->role.fd = -1;
	buf_free(&r->in.bytes);
	r->is_over = true;
}

/* All of it, from the start of the role to its end; or the next round. */
static int survey(struct run *r, struct err *e)
{
	size_t bytes = r->options.n_tables * sizeof(*r->verdicts);
	if (!r->verdicts)
		r->verdicts = arena_alloc(&r->plan.arena, bytes);
	memset(r->verdicts, 0, bytes);
	r->is_round_over = false;
	int s = r->is_over ? err_set(e, "it has ended") : r->is_begun ? 0 : start(r, e);
	if (s >= 0)
		s = listen_to(r, e);
	if (s < 0 || r->is_over)
		end(r, s < 0);
	return s;
}

static void begin(void *arg, struct facts *f)
{
	struct run *r = arg;
	struct err e = { .said = "" };
	bool is_wanted = false;
	r->facts = f;
	for (size_t i = 0; i < r->options.n_tables; i++)
		is_wanted |= facts_slot(f, i)->is_wanted && !facts_slot(f, i)->is_foreign;
	if (is_wanted && survey(r, &e) < 0 && !r->why[0])
		snprintf(r->why, sizeof(r->why), "%s", e.said);
}

static enum table_status fill(void *arg, const struct table *t, struct rows *rows, char *ret_words,
			      size_t words_size)
{
	struct run *r = arg;
	const struct verdict *v = &r->verdicts[place_of(r, t)];
	struct slot *slot = facts_slot(r->facts, place_of(r, t));
	slot->unseen_columns = v->unseen_columns;
	slot->has_all_rows = v->unseen_columns && !v->is_full;
	struct err full;
	if (v->is_full)
		err_set(&full, "stopped after %zu rows", rows->n);
	snprintf(ret_words, words_size, "%s", v->is_full ? full.said : v->words);
	if (v->is_full)
		return STATUS_PARTIAL;
	if (v->status != STATUS_UNSEEN)
		return v->status;
	snprintf(ret_words, words_size, "%s",
		 r->why[0] ? r->why : N_("the survey did not come to look at it"));
	return rows->n ? STATUS_PARTIAL : STATUS_FAILED;
}

/* ---- both ---- */

int survey_run_open(struct survey_run *ret, const struct survey_run_options *options, struct err *e)
{
	struct run *r = base_alloc(sizeof(*r));
	*r = (struct run){ .plan = { .kind = survey_kind_of(options->target),
				     .target = options->target,
				     .ask = options->ask,
				     .ask_arg = options->arg,
				     .arena = ARENA(256 << 20) },
			   .options = *options,
			   .role = { .fd = -1 } };
	r->plan.reach = REACH(&r->plan.arena);
	*ret = (struct survey_run){ .plan = &r->plan,
				    .source = { .begin = begin, .fill = fill, .arg = r } };
	if (!r->plan.kind)
		return err_set(e, "%s: this program cannot look at such a target", options->target);
	return plan(r, e);
}

int survey_run_drill(struct survey_run *ret, struct err *e)
{
	return survey(ret->source.arg, e);
}

bool survey_run_is_over(const struct survey_run *run)
{
	const struct run *r = run->source.arg;
	return r->is_over;
}

void survey_run_close(struct survey_run *ret)
{
	struct run *r = ret->source.arg;
	if (!r)
		return;
	if (r->is_begun && !r->is_over)
		end(r, true);
	for (size_t i = 0; i < r->plan.n_files; i++)
		if (r->plan.files[i].fd >= 0)
			close(r->plan.files[i].fd);
	for (size_t i = 0; i < r->plan.n_folders; i++)
		close(r->plan.folders[i]);
	arena_free(&r->plan.arena);
	free(r);
	*ret = (struct survey_run){ .plan = NULL };
}
