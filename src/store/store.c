/* SPDX-License-Identifier: Apache-2.0 */
/* store - our own database: one contract, SQLite and PostgreSQL behind it.
 *
 * What is the same for both is here: statements and their values, transactions,
 * opening with its refusals. */
#include "store/store.h"

#include "store/store_private.h"

#include <assert.h>
#include <stdarg.h>
#include <string.h>
#include <unistd.h>

enum { KEPT_BYTES = 64 << 10 };

bool store_is_server(const char *url)
{
	struct str text = str_of(url);
	return str_starts(text, "postgresql://") || str_starts(text, "postgres://");
}

/* Where the part of a URL begins that names user and host, and where it ends. */
static struct str authority_of(struct str url)
{
	struct str rest = str_from(url, str_find(url, '/') + 2);
	size_t n = 0;
	while (n < rest.n && !strchr("/?#", rest.p[n]))
		n++;
	return str_head(rest, n);
}

/* An "@" elsewhere may end a password that was not written as a URL wants it. */
bool store_name_is_plain(const char *url)
{
	struct str all = str_of(url), authority = authority_of(all);
	const char *at = memchr(all.p, '@', all.n);
	return !at || (at < authority.p + authority.n && !strchr(at + 1, '@'));
}

/* postgresql://user:PASSWORD@host/database?password=PASSWORD without the passwords. */
static char *name_of(const char *url)
{
	struct str all = str_of(url);
	if (!store_is_server(url))
		return base_strdup(url);
	if (!store_name_is_plain(url))
		return base_strdup("postgresql://");
	struct str authority = authority_of(all);
	size_t at = str_find(authority, '@');
	struct str user = str_head(authority, at < authority.n ? at : 0);
	struct str rest = str_from(authority, user.n);
	struct str path = str_range(authority.p + authority.n, all.p + all.n);
	autobuf name = BUF(all.n + 1);
	buf_str(&name, str_range(all.p, authority.p));
	buf_str(&name, str_head(user, str_find(user, ':')));
	buf_str(&name, rest);
	buf_str(&name, str_head(path, str_find(path, '?')));
	buf_putc(&name, 0);
	return take(name.p);
}

static struct store *new_store(const char *url, const struct migrations *m, bool is_read_only)
{
	struct store *s = base_alloc(sizeof(*s));
	*s = (struct store){
		.driver = store_is_server(url) ? &store_postgresql : &store_sqlite,
		.name = name_of(url),
		.is_read_only = is_read_only,
		.newest = (int64_t)m->n,
	};
	return s;
}

static void discard(struct statement *q)
{
	q->store->driver->discard(q);
	for (size_t i = 0; i < STORE_MAX_VALUES; i++)
		buf_free(&q->values[i].bytes);
	free(q->sql);
	free(q);
}

void store_close(struct store *s)
{
	if (!s)
		return;
	store_rollback(s);
	for (struct statement *q = s->statements, *next; q; q = next) {
		next = q->next;
		discard(q);
	}
	if (s->connection)
		s->driver->close(s);
	free(s->name);
	free(s);
}

static void give_up(struct store **s)
{
	store_close(*s);
}

#define autostore __attribute__((cleanup(give_up))) struct store

int store_version_known(struct store *s, int64_t version, struct err *e)
{
	if (version <= s->newest)
		return 0;
	return err_set(e,
		       "%s: made by a newer zicha (version %lld of its tables, this program knows "
		       "%lld); nothing was touched: use the newer one",
		       s->name, (long long)version, (long long)s->newest);
}

/* Another process may have done it while we waited for the writer's place. */
static int migrate(struct store *s, const struct migrations *m, struct err *e)
{
	int r = store_begin(s, e);
	if (r)
		return r;
	r = s->driver->version(s, e);
	if (!r)
		r = store_migrate_compare(s, m, e);
	if (!r)
		r = store_migrate_up(s, m, e);
	if (!r)
		return store_commit(s, e);
	store_rollback(s);
	return r;
}

static int accept(struct store *s, const struct migrations *m, struct err *e)
{
	int r = store_migrate_compare(s, m, e);
	if (r || s->version == (int64_t)m->n)
		return r;
	if (s->is_read_only)
		return err_set(e,
			       "%s: made by an older zicha (version %lld of its tables, this "
			       "program has %zu); any command that writes to it brings it up "
			       "to date",
			       s->name, (long long)s->version, m->n);
	r = migrate(s, m, e);
	return r ? err_wrap(e, "%s: bring the tables up to date", s->name) : 0;
}

int store_open(struct store **ret, const char *url, const char *content_dir, bool is_read_only,
	       struct err *e)
{
	autoarena a = ARENA(64 << 20);
	struct migrations m;
	if (store_migrate_read(&a, content_dir, &m, e) < 0)
		return -1;
	autostore *s = new_store(url, &m, is_read_only);
	int r = s->driver->open(s, url, e);
	if (!r)
		r = accept(s, &m, e);
	if (r)
		return r == STORE_NONE ? r : -1;
	*ret = take(s);
	return 0;
}

int store_create(struct store **ret, const char *url, const char *content_dir, struct err *e)
{
	autoarena a = ARENA(64 << 20);
	struct migrations m;
	if (store_migrate_read(&a, content_dir, &m, e) < 0)
		return -1;
	autostore *s = new_store(url, &m, false);
	if (s->driver->create(s, url, &m, e) < 0)
		return -1;
	if (store_open(ret, url, content_dir, false, e) == 0)
		return 0;
	store_discard(take(s), url);
	return -1;
}

void store_discard(struct store *s, const char *url)
{
	static const char *const beside[] = { "-wal", "-shm", "" };
	bool is_file = !store_is_server(url);
	store_close(s);
	for (size_t i = 0; is_file && i < N(beside); i++) {
		autobuf path = BUF(64 << 10);
		buf_printf(&path, "%s%s", url, beside[i]);
		buf_putc(&path, 0);
		unlink(path.p);
	}
}

const char *store_name(const struct store *s)
{
	return s->name;
}

int store_begin(struct store *s, struct err *e)
{
	assert(!s->is_in_transaction);
	int r = s->driver->begin(s, e);
	s->is_in_transaction = r == 0;
	s->is_spoiled = false;
	return r;
}

int store_commit(struct store *s, struct err *e)
{
	assert(s->is_in_transaction);
	if (s->is_spoiled)
		return err_set(e, "%s: a step of this change failed; it is taken back", s->name);
	if (s->driver->commit(s, e) != 0)
		return -1;
	s->is_in_transaction = false;
	return 0;
}

void store_rollback(struct store *s)
{
	if (s->is_in_transaction)
		s->driver->rollback(s);
	s->is_in_transaction = false;
}

int store_check(struct store *s, struct err *e)
{
	return s->driver->check(s, e);
}

/* Whether it changes something: what begins with SELECT or WITH does not. */
static bool is_writing(const char *sql)
{
	struct str rest = str_of(sql), word;
	return !str_word(&rest, &word) ||
	       !(str_is_nocase(word, "SELECT") || str_is_nocase(word, "WITH"));
}

int store_prepare(struct store *s, const char *sql, struct statement **ret, struct err *e)
{
	for (struct statement *q = s->statements; q; q = q->next)
		if (!q->is_running && strcmp(q->sql, sql) == 0) {
			*ret = q;
			return 0;
		}
	struct statement *q = base_alloc(sizeof(*q));
	*q = (struct statement){
		.store = s,
		.sql = base_strdup(sql),
		.is_writing = is_writing(sql),
	};
	for (size_t i = 0; i < STORE_MAX_VALUES; i++)
		q->values[i].bytes = BUF(STORE_MAX_BLOB + 1);
	if (s->driver->prepare(q, e) < 0) {
		s->is_spoiled = true;
		discard(q);
		return -1;
	}
	q->next = s->statements;
	s->statements = q;
	*ret = q;
	return 0;
}

static struct value *value_at(struct statement *q, int at, enum value_type type)
{
	assert(at >= 0 && (size_t)at < q->n_values && !q->is_running);
	struct value *v = &q->values[at];
	v->type = type;
	buf_clear(&v->bytes);
	return v;
}

static void keep(struct statement *q, struct value *v, struct str bytes)
{
	buf_str(&v->bytes, bytes);
	buf_putc(&v->bytes, 0);
	if (buf_is_over(&v->bytes))
		q->mistake = N_("a value is larger than a database takes");
	else
		v->bytes.n--;
}

static bool is_utf8(struct str text)
{
	while (text.n) {
		size_t n = str_utf8_sequence(text);
		if (!n)
			return false;
		text = str_from(text, n);
	}
	return true;
}

void store_bind_text(struct statement *q, int at, const char *value)
{
	struct value *v = value_at(q, at, value ? VALUE_TEXT : VALUE_NULL);
	if (value && !is_utf8(str_of(value)))
		q->mistake = N_("a text is not valid UTF-8");
	if (value)
		keep(q, v, str_of(value));
}

void store_bind_int(struct statement *q, int at, int64_t value)
{
	value_at(q, at, VALUE_INT)->integer = value;
}

void store_bind_real(struct statement *q, int at, double value)
{
	value_at(q, at, VALUE_REAL)->real = value;
}

void store_bind_bytes(struct statement *q, int at, struct str value)
{
	keep(q, value_at(q, at, VALUE_BYTES), value);
}

static int start(struct statement *q, struct err *e)
{
	struct store *s = q->store;
	const char *mistake = q->mistake;
	q->mistake = NULL;
	for (size_t i = 0; i < q->n_values && !mistake; i++)
		if (q->values[i].type == VALUE_MISSING)
			mistake = N_("a value was not given");
	if (mistake)
		return err_set(e, "%s: %s", s->name, mistake);
	if (s->is_in_transaction && s->is_spoiled)
		return err_set(e, "%s: a step of this change failed; it is taken back", s->name);
	if (q->is_writing && s->is_read_only)
		return err_set(e, "%s: opened for reading only", s->name);
	if (q->is_writing && !s->is_in_transaction) {
		int r = store_begin(s, e);
		if (r)
			return r;
		q->is_transaction = true;
	}
	int r = s->driver->start(q, e);
	q->is_running = r == 0;
	return r;
}

/* Statements are shared: nobody's value may be taken for the next one's. */
static void forget_values(struct statement *q)
{
	for (size_t i = 0; i < q->n_values; i++) {
		struct value *v = &q->values[i];
		v->type = VALUE_MISSING;
		if (v->bytes.capacity > KEPT_BYTES)
			buf_free(&v->bytes);
	}
}

/* After the last row, and after a failure. */
static int finish(struct statement *q, int result, struct err *e)
{
	struct store *s = q->store;
	if (result != STORE_BUSY)
		forget_values(q);
	if (q->is_running)
		s->driver->stop(q);
	q->is_running = false;
	if (result && s->is_in_transaction)
		s->is_spoiled = true;
	if (!q->is_transaction)
		return result;
	q->is_transaction = false;
	if (!result)
		result = store_commit(s, e);
	store_rollback(s);
	return result;
}

int store_step(struct statement *q, struct err *e)
{
	int r = q->is_running ? 0 : start(q, e);
	if (!r)
		r = q->store->driver->step(q, e);
	return r == STORE_ROW ? r : finish(q, r, e);
}

void store_reset(struct statement *q)
{
	struct err e;
	if (q->is_running && q->is_transaction)
		(void)!finish(q, -1, &e);
	else if (q->is_running)
		(void)!finish(q, 0, &e);
	forget_values(q);
}

int store_run(struct store *s, struct err *e, const char *sql, ...)
{
	struct statement *q;
	if (store_prepare(s, sql, &q, e) < 0)
		return -1;
	va_list ap;
	va_start(ap, sql);
	int at = 0;
	for (const char *value; (value = va_arg(ap, const char *));)
		store_bind_text(q, at++, value);
	va_end(ap);
	int r;
	while ((r = store_step(q, e)) == STORE_ROW)
		continue;
	return r;
}

const char *store_text(const struct statement *q, int column)
{
	return q->store->driver->text(q, column);
}

int64_t store_int(const struct statement *q, int column)
{
	return q->store->driver->integer(q, column);
}

double store_real(const struct statement *q, int column)
{
	return q->store->driver->real(q, column);
}

struct str store_bytes(const struct statement *q, int column)
{
	return q->store->driver->bytes(q, column);
}

bool store_is_null(const struct statement *q, int column)
{
	return q->store->driver->is_null(q, column);
}
