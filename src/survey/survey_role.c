/* SPDX-License-Identifier: Apache-2.0 */
/* survey_role - the role's side of a survey: hears what to do, gives up its rights, looks. */
#include "survey/survey_role.h"

#include "fact/row_wire.h"
#include "role/message.h"
#include "role/role.h"
#include "survey/survey_plan_private.h"
#include "survey/survey_private.h"

#include <assert.h>
#include <errno.h>
#include <poll.h>
#include <string.h>

enum { BATCH_BYTES = 256 << 10, PROGRESS_MS = 200 };

/* What the role knows of a table. */
struct sight {
	bool is_wanted, is_told;
	size_t n_rows, n_partial;
	uint64_t unseen_columns;
	char words[512]; /* of the first partial */
	char unseen_words[512];
	struct rows given;
};

struct survey {
	const struct survey_kind *kind;
	const struct table *const *tables;
	size_t n_tables, last_place;
	struct arena arena;
	const char *target;
	int64_t now, deadline_ms, progress_ms;
	struct survey_pairs settings, words, files;
	struct reach reach;
	struct sight *sights; /* of each table */
	struct buf rows;      /* not sent yet */
	void *state;
	enum survey_mode mode;
};

/* ---- what it was told ---- */

const char *survey_target(const struct survey *s)
{
	return s->target;
}

int64_t survey_now(const struct survey *s)
{
	return s->now;
}

struct arena *survey_arena(struct survey *s)
{
	return &s->arena;
}

void *survey_state(struct survey *s, size_t bytes)
{
	if (!s->state)
		s->state = arena_alloc(&s->arena, bytes);
	return s->state;
}

const char *survey_setting(const struct survey *s, const char *name)
{
	for (size_t i = s->settings.n; i-- > 0;)
		if (strcmp(s->settings.pair[i].key, name) == 0)
			return s->settings.pair[i].value;
	return NULL;
}

int64_t survey_number(const struct survey *s, const char *name)
{
	int64_t n = 0;
	(void)!str_int(str_of(survey_setting(s, name)), 10, &n);
	return n;
}

const char *survey_word(const struct survey *s, const char *key)
{
	return survey_pairs_find(&s->words, key, 0);
}

const char *survey_nth_word(const struct survey *s, const char *key, size_t n)
{
	return survey_pairs_find(&s->words, key, n);
}

const struct reach *survey_reach(const struct survey *s)
{
	return &s->reach;
}

static struct sight *sight_of(struct survey *s, const struct table *t)
{
	for (size_t i = 0; i < s->n_tables && s->tables[s->last_place] != t; i++)
		s->last_place = (s->last_place + 1) % s->n_tables;
	return &s->sights[s->last_place];
}

bool survey_wants(const struct survey *s, const struct table *t)
{
	for (size_t i = 0; i < s->n_tables; i++)
		if (s->tables[i] == t)
			return s->sights[i].is_wanted;
	return false;
}

const struct rows *survey_given(const struct survey *s, const struct table *t)
{
	for (size_t i = 0; i < s->n_tables; i++)
		if (s->tables[i] == t)
			return &s->sights[i].given;
	return NULL;
}

int64_t survey_deadline_ms(const struct survey *s)
{
	return s->deadline_ms;
}

bool survey_is_late(const struct survey *s)
{
	return clock_ms() >= s->deadline_ms || (s->kind->ends_early && survey_is_stopped(s));
}

/* ---- what it says ---- */

/* The core is gone, and so shall we be. */
static void say(enum survey_message kind, struct str bytes)
{
	struct err e;
	if (message_send(ROLE_FD, kind, bytes, &e) < 0)
		_exit(1);
}

void survey_flush(struct survey *s)
{
	if (s->rows.n)
		say(SURVEY_ROWS, buf_view(&s->rows));
	buf_clear(&s->rows);
}

/* The row's name, for words: its first column that has one. */
static const char *row_name(const struct table *t, const void *row)
{
	for (size_t i = 0; i < t->n_columns; i++) {
		struct cell c = rows_cell_of(&t->columns[i], row);
		if (c.type == CELL_TEXT)
			return c.text;
	}
	return t->name;
}

static void note_untold(struct survey *s, const struct table *t, const void *row)
{
	for (size_t i = 0; i < t->n_columns; i++) {
		const struct column *c = &t->columns[i];
		if (c->is_always_told && rows_cell_of(c, row).type == CELL_NULL)
			survey_unseen(s, t, c->name, N_("%s: it does not tell %s"),
				      row_name(t, row), c->name);
	}
}

void survey_row(struct survey *s, const struct table *t, const void *row)
{
	struct sight *sight = sight_of(s, t);
	if (!sight->is_wanted)
		return;
	size_t before = s->rows.n;
	row_wire_put(t, s->last_place, row, &s->rows);
	/* A row larger than a message is left out, which is told. */
	if (buf_is_over(&s->rows)) {
		s->rows.n = before;
		s->rows.is_over = false;
		survey_partial(s, t, "a row of more than %d bytes",
			       SURVEY_MAX_MESSAGE - BATCH_BYTES);
		return;
	}
	sight->n_rows++;
	note_untold(s, t, row);
	if (s->rows.n > BATCH_BYTES)
		survey_flush(s);
}

static void tell(struct survey *s, const struct table *t, enum table_status status,
		 const char *words)
{
	struct sight *sight = sight_of(s, t);
	struct survey_verdict v = { .place = (uint16_t)s->last_place,
				    .status = (uint8_t)status,
				    .unseen_columns = sight->n_partial ? 0
								       : sight->unseen_columns };
	autobuf bytes = BUF(4 << 10);
	if (!sight->is_wanted)
		return;
	survey_flush(s);
	buf_add(&bytes, &v, sizeof(v));
	buf_puts(&bytes, words);
	say(SURVEY_STATUS, buf_view(&bytes));
	sight->is_told = true;
}

static void tell_sight(struct survey *s, const struct table *t, enum table_status status)
{
	const struct sight *sight = sight_of(s, t);
	const char *words = sight->n_partial ? sight->words : sight->unseen_words;
	struct err more;
	if (sight->n_partial > 1)
		err_set(&more, "%s (and %zu more)", words, sight->n_partial - 1);
	tell(s, t, status, sight->n_partial > 1 ? more.said : words);
}

void survey_seen(struct survey *s, const struct table *t)
{
	const struct sight *sight = sight_of(s, t);
	tell_sight(s, t, sight->n_partial || sight->unseen_columns ? STATUS_PARTIAL : STATUS_OK);
}

#define KEEP_WORDS(words, format) \
	do { \
		va_list ap; \
		va_start(ap, format); \
		tr_keep((words), sizeof(words), (format), ap); \
		va_end(ap); \
	} while (0)

/* What is not in the part that could be read may be in the rest. */
static void tell_absent(struct survey *s, const struct table *t, const char *words)
{
	if (survey_word(s, SURVEY_UNREAD))
		tell_sight(s, t, STATUS_PARTIAL);
	else
		tell(s, t, STATUS_ABSENT, words);
}

void survey_absent(struct survey *s, const struct table *t, const char *format, ...)
{
	char words[512];
	KEEP_WORDS(words, format);
	tell_absent(s, t, words);
}

void survey_absent_others(struct survey *s, const char *format, ...)
{
	char words[512];
	KEEP_WORDS(words, format);
	for (size_t i = 0; i < s->n_tables; i++)
		if (s->sights[i].is_wanted && !s->sights[i].is_told)
			tell_absent(s, s->tables[i], words);
}

void survey_give_back(struct survey *s, const struct table *t, const char *absent)
{
	struct sight *sight = sight_of(s, t);
	for (size_t i = 0; sight->is_wanted && i < sight->given.n; i++) {
		row_wire_put_cells(t, s->last_place, sight->given.row[i], &s->rows);
		sight->n_rows++;
		if (s->rows.n > BATCH_BYTES)
			survey_flush(s);
	}
	if (sight->given.n)
		survey_seen(s, t);
	else
		survey_absent(s, t, "%s", absent);
}

void survey_failed(struct survey *s, const struct table *t, const char *format, ...)
{
	char words[512];
	KEEP_WORDS(words, format);
	if (!sight_of(s, t)->n_rows) {
		tell(s, t, STATUS_FAILED, words);
		return;
	}
	survey_partial(s, t, "%s", words);
	tell_sight(s, t, STATUS_PARTIAL);
}

/* What is found to be lacking after the table was said seen is told as well. */
void survey_partial(struct survey *s, const struct table *t, const char *format, ...)
{
	struct sight *sight = sight_of(s, t);
	if (!sight->n_partial++)
		KEEP_WORDS(sight->words, format);
	if (sight->is_told)
		tell_sight(s, t, STATUS_PARTIAL);
}

void survey_unseen(struct survey *s, const struct table *t, const char *column, const char *format,
		   ...)
{
	struct sight *sight = sight_of(s, t);
	int at = table_column(t, column);
	assert(at >= 0);
	if (!sight->unseen_columns)
		KEEP_WORDS(sight->unseen_words, format);
	sight->unseen_columns |= UINT64_C(1) << at;
	if (sight->is_told)
		tell_sight(s, t, STATUS_PARTIAL);
}

void survey_progress(struct survey *s, const char *format, ...)
{
	char words[200];
	if (clock_ms() < s->progress_ms)
		return;
	s->progress_ms = clock_ms() + PROGRESS_MS;
	va_list ap;
	va_start(ap, format);
	vsnprintf(words, sizeof(words), tr(format), ap);
	va_end(ap);
	say(SURVEY_PROGRESS, str_of(words));
}

/* ---- rounds ---- */

bool survey_has_rounds(const struct survey *s)
{
	return s->mode == SURVEY_ROUNDS;
}

void survey_round(struct survey *s)
{
	survey_flush(s);
	say(SURVEY_ROUND, STR(""));
	for (size_t i = 0; i < s->n_tables; i++) {
		s->sights[i].is_told = false;
		s->sights[i].n_rows = s->sights[i].n_partial = 0;
		s->sights[i].unseen_columns = 0;
	}
}

/* The core says nothing more to a role that looks, but by closing its end. */
bool survey_is_stopped(const struct survey *s)
{
	struct pollfd p = { .fd = ROLE_FD, .events = POLLIN };
	return poll(&p, 1, 0) > 0;
}

/* ---- what it asks for ---- */

/* Asks the core for n descriptors, and waits for them. <0: it is gone. */
static int ask_core(enum survey_message kind, struct str question, int *ret_fds, int *ret_codes,
		    size_t n, struct err *e)
{
	if (message_send(ROLE_FD, kind, question, e) < 0)
		return -1;
	int r = role_take_reply(ROLE_FD, ret_fds, ret_codes, n, e);
	return r > 0 ? 0 : r == 0 ? err_set(e, N_("interrupted")) : r;
}

int survey_dial_all(struct survey *s, struct dial *d, size_t n, struct err *e)
{
	int fds[SURVEY_MAX_DIALS], codes[SURVEY_MAX_DIALS];
	struct str question = { (const char *)d, n * sizeof(*d) };
	bool is_stopped = s->kind->ends_early && survey_is_stopped(s);
	if (n && !is_stopped && ask_core(SURVEY_DIAL, question, fds, codes, n, e) < 0) {
		is_stopped = s->kind->ends_early && survey_is_stopped(s);
		if (!is_stopped)
			return -1;
	}
	/* Who stops opens nothing more; what was seen is still told. */
	for (size_t i = 0; is_stopped && i < n; i++) {
		fds[i] = -1;
		codes[i] = ECANCELED;
	}
	for (size_t i = 0; i < n; i++) {
		d[i].fd = fds[i];
		d[i].code = codes[i];
	}
	return 0;
}

int survey_dial(struct survey *s, const struct address *a, uint16_t port,
		enum dial_protocol protocol, struct err *e)
{
	struct dial d = { .address = *a, .port = port, .protocol = (uint8_t)protocol };
	char text[ADDRESS_TEXT_SIZE];
	if (survey_dial_all(s, &d, 1, e) < 0)
		return -1;
	if (d.fd >= 0)
		return d.fd;
	address_text(a, text);
	errno = d.code;
	return err_sys(e, "connect to %s port %u", text, port);
}

int survey_wait(struct survey *s, int fd, bool is_writing, int64_t deadline_ms, struct err *e)
{
	struct pollfd p = { .fd = fd, .events = is_writing ? POLLOUT : POLLIN };
	for (;;) {
		int64_t left = MIN(deadline_ms, s->deadline_ms) - clock_ms();
		int n = poll(&p, 1, (int)MIN(MAX(left, 0), 1000 * 1000));
		if (n > 0 || (n == 0 && left <= 0))
			return n > 0;
		if (n < 0 && errno != EINTR)
			return err_sys(e, "wait for an answer");
	}
}

size_t survey_n_files(const struct survey *s)
{
	return s->files.n;
}

const char *survey_file_name(const struct survey *s, size_t n)
{
	return s->files.pair[n].key;
}

int survey_open(struct survey *s, size_t n, struct err *e)
{
	const uint32_t number = (uint32_t)n;
	int fd, code = 0;
	if (ask_core(SURVEY_OPEN, (struct str){ (const char *)&number, sizeof(number) }, &fd, &code,
		     1, e) < 0)
		return -1;
	if (fd >= 0)
		return fd;
	errno = code;
	return err_sys(e, "open %s", survey_file_name(s, n));
}

/* ---- the life of a role ---- */

static void take_pair(struct survey *s, struct survey_pairs *to, struct str bytes)
{
	struct str key;
	if (str_split(&bytes, '\0', &key))
		survey_pairs_add(to, &s->arena, arena_strndup(&s->arena, key.p, key.n),
				 arena_strndup(&s->arena, bytes.p ? bytes.p : "", bytes.n));
}

static void take_reach(struct survey *s, struct str bytes)
{
	struct reach_rule rule;
	memcpy(&rule, bytes.p, MIN(bytes.n, sizeof(rule)));
	if (rule.is_forbidden)
		reach_forbid(&s->reach, &rule.cidr);
	else
		reach_allow(&s->reach, &rule.cidr, rule.first_port, rule.last_port);
}

static int take_given(struct survey *s, struct str bytes, struct err *e)
{
	struct cell cells[TABLE_MAX_COLUMNS];
	size_t place;
	autoarena a = ARENA(SURVEY_MAX_MESSAGE * 4);
	int got;
	while ((got = row_wire_take(&bytes, s->tables, s->n_tables, &a, &place, cells, e)) > 0) {
		struct rows *given = &s->sights[place].given;
		if (!given->n_columns)
			rows_init(given, s->tables[place]->n_columns, 64 << 20);
		rows_add(given, cells);
	}
	return got;
}

static void take_wanted(struct survey *s, struct str bytes)
{
	uint16_t place = 0;
	memcpy(&place, bytes.p, MIN(bytes.n, sizeof(place)));
	if (place < s->n_tables)
		s->sights[place].is_wanted = true;
}

/* These come from our own program, which knows what it says. */
static int take_order(struct survey *s, const struct message *m, struct err *e)
{
	int64_t number = 0;
	switch (m->kind) {
	case SURVEY_TARGET: s->target = arena_strndup(&s->arena, m->bytes.p, m->bytes.n); break;
	case SURVEY_NOW: memcpy(&s->now, m->bytes.p, sizeof(s->now)); break;
	case SURVEY_TIME:
		memcpy(&number, m->bytes.p, sizeof(number));
		s->deadline_ms = clock_ms() + number;
		break;
	case SURVEY_SETTING: take_pair(s, &s->settings, m->bytes); break;
	case SURVEY_WORD: take_pair(s, &s->words, m->bytes); break;
	case SURVEY_REACH: take_reach(s, m->bytes); break;
	case SURVEY_FILE: take_pair(s, &s->files, m->bytes); break;
	case SURVEY_WANTED: take_wanted(s, m->bytes); break;
	case SURVEY_GIVEN: return take_given(s, m->bytes, e);
	}
	return 0;
}

static int hear_orders(struct survey *s, struct err *e)
{
	struct message_inbox in = MESSAGE_INBOX(SURVEY_MAX_MESSAGE * 4);
	struct message m = { .kind = 0 };
	int r = 0;
	while (r >= 0 && m.kind != SURVEY_START) {
		r = message_wait(ROLE_FD, &in, &m, e);
		if (r == 0)
			r = err_set(e, "the peer is gone");
		if (r > 0)
			r = take_order(s, &m, e);
	}
	if (r >= 0 && m.bytes.n)
		s->mode = (enum survey_mode)m.bytes.p[0];
	buf_free(&in.bytes);
	return r;
}

/* What was begun and not said to be seen is as good as its words. */
static void tell_rest(struct survey *s)
{
	for (size_t i = 0; i < s->n_tables; i++) {
		const struct sight *sight = &s->sights[i];
		if (sight->is_wanted && !sight->is_told && sight->n_partial)
			tell_sight(s, s->tables[i], sight->n_rows ? STATUS_PARTIAL : STATUS_FAILED);
	}
	survey_flush(s);
}

/* What the plan could not read is missing in every table. */
static void tell_unread(struct survey *s)
{
	const char *words;
	for (size_t n = 0; (words = survey_nth_word(s, SURVEY_UNREAD, n)); n++)
		for (size_t i = 0; i < s->n_tables; i++)
			survey_partial(s, s->tables[i], "%s", words);
}

static int run(struct survey *s, struct err *e)
{
	if (hear_orders(s, e) < 0)
		return -1;
	int r = s->kind->ready ? s->kind->ready(s, e) : 0;
	if (r >= 0)
		r = role_confine(ROLE_SOCKETS | s->kind->rights, SURVEY_MAX_FILES, e);
	if (r < 0)
		return r;
	if (s->mode == SURVEY_DRILL)
		return survey_drill(s);
	tell_unread(s);
	r = s->kind->look(s, e);
	tell_rest(s);
	return r;
}

int survey_role(const char *kind, const struct table *const *tables, size_t n_tables)
{
	struct err e;
	struct survey s = { .kind = survey_kind_named(kind),
			    .tables = tables,
			    .n_tables = n_tables,
			    .arena = ARENA((size_t)1 << 30),
			    .rows = BUF(SURVEY_MAX_MESSAGE) };
	if (!s.kind)
		return -1;
	s.reach = REACH(&s.arena);
	s.sights = arena_alloc(&s.arena, n_tables * sizeof(*s.sights));
	int r = run(&s, &e);
	if (r < 0)
		say(SURVEY_REFUSED, str_of(e.said));
	say(SURVEY_END, STR(""));
	return r;
}
