/* SPDX-License-Identifier: Apache-2.0 */
/* store_contract_test - what a store promises whatever is behind it: over a file, or over
 * the server that STORE_TEST_URL names, whose database must be empty. */
#include "store_world.h"

#include "base/clock.h"

#include <inttypes.h>
#include <poll.h>

enum { KILLS = 200 };

static void test_creation(const struct world *w)
{
	struct err e = { 0 };
	struct store *s = NULL;
	is_int(store_open(&s, w->url, w->content, false, &e), STORE_NONE,
	       "a database that is not there is told from one that fails");
	is_int(store_open(&s, w->url, w->content, false, &e), STORE_NONE,
	       "and none comes into being by asking");
	is_int(store_create(&s, w->url, w->content, &e), 0, "one is made");
	give_up_unless(s != NULL, e.text);
	is_int(number(s, "SELECT count(*) FROM record"), 0, "with its tables, empty");
	struct store *other = NULL;
	ok(store_create(&other, w->url, w->content, &e) < 0 && !other &&
		   has_words(&e, "is there already"),
	   "it is not made a second time");
	is_int(store_check(s, &e), 0, "it is whole");
	store_close(s);
}

static void write_content(struct store *s, const char *hash, struct str bytes)
{
	struct err e = { 0 };
	struct statement *q = prepared(s, "INSERT INTO content (unit, hash, bytes) VALUES (?, ?, "
					  "?)");
	store_bind_text(q, 0, "u");
	store_bind_text(q, 1, hash);
	store_bind_bytes(q, 2, bytes);
	give_up_unless(store_step(q, &e) == 0, e.text);
}

static void test_bytes(const struct world *w)
{
	struct err e = { 0 };
	struct store *s = opened(w, false);
	enum { LARGE = 3 << 20 };
	autofree char *large = base_alloc(LARGE);
	for (size_t i = 0; i < LARGE; i++)
		large[i] = (char)(i * 7 + i / 256);
	const struct str all[] = { STR(""), { "a\0\xff'\\x", 6 }, { large, LARGE } };
	const char *const hashes[] = { "0", "1", "2" };
	for (size_t i = 0; i < N(all); i++)
		write_content(s, hashes[i], all[i]);
	struct statement *q = prepared(s, "SELECT bytes, hash FROM content ORDER BY hash");
	size_t n = 0, n_same = 0;
	while (store_step(q, &e) == STORE_ROW && n < N(all)) {
		struct str bytes = store_bytes(q, 0);
		n_same += bytes.p && str_eq(bytes, all[n]) && !store_is_null(q, 0) &&
			  strcmp(store_text(q, 1), hashes[n]) == 0;
		n++;
	}
	is_int((int64_t)n_same, 3, "bytes come back as they were: none, odd ones, many");
	store_close(s);
}

static void test_values(const struct world *w)
{
	static const char odd[] = "\xe5\x8c\xbb\xe9\x99\xa2 'x' \"y\" \\ ? $1 \n\t";
	struct err e = { 0 };
	struct store *s = opened(w, false);
	struct statement *q = prepared(s, "INSERT INTO journal (unit, number, at, who, action, "
					  "kind, id, before, after, hash) "
					  "VALUES (?, ?, ?, '?', ?, 'k', 'i', ?, ?, 'h') -- is it "
					  "?");
	store_bind_text(q, 0, "u");
	store_bind_int(q, 1, INT64_MIN);
	store_bind_int(q, 2, INT64_MAX);
	store_bind_text(q, 3, odd);
	store_bind_text(q, 4, NULL);
	store_bind_text(q, 5, "");
	is_int(store_step(q, &e), 0, "? in quotes and in comments is no value");
	q = prepared(s, "SELECT number, at, action, before, after, who, 0.5 FROM journal WHERE "
			"unit = ?");
	store_bind_text(q, 0, "u");
	give_up_unless(store_step(q, &e) == STORE_ROW, e.text);
	is_int(store_int(q, 0), INT64_MIN, "the least number");
	is_int(store_int(q, 1), INT64_MAX, "the greatest number");
	is_text(store_text(q, 2), odd, "a text with everything in it");
	ok(store_is_null(q, 3) && !store_text(q, 3) && store_int(q, 3) == 0 && !store_bytes(q, 3).p,
	   "NULL is NULL in every form");
	ok(!store_is_null(q, 4) && strcmp(store_text(q, 4), "") == 0, "empty is not NULL");
	is_text(store_text(q, 5), "?", "a ? in quotes stays");
	ok(store_real(q, 6) > 0.4 && store_real(q, 6) < 0.6, "a broken number");
	is_int(store_step(q, &e), 0, "and no more rows");
	q = prepared(s, "SELECT value FROM setting WHERE name = ? AND value LIKE ?");
	is_int(set(s, "like", "Abc", &e), 0, "a setting");
	store_bind_text(q, 0, "like");
	store_bind_text(q, 1, "a%");
	is_int(store_step(q, &e), 0, "LIKE tells capitals from small letters");
	store_close(s);
}

static void test_real(const struct world *w)
{
	struct err e = { 0 };
	struct store *s = opened(w, false);
	struct statement *q = prepared(s, "SELECT CAST(? AS DOUBLE PRECISION)");
	store_bind_real(q, 0, 1.0 / 3);
	give_up_unless(store_step(q, &e) == STORE_ROW, e.text);
	double distance = store_real(q, 0) - 1.0 / 3;
	ok(distance < 1e-300 && distance > -1e-300, "a real comes back to the last bit");
	store_close(s);
}

static void test_mistakes(const struct world *w)
{
	struct err e = { 0 };
	struct store *s = opened(w, false);
	struct statement *q = NULL;
	ok(store_prepare(s, "SELECT nothing FROM setting", &q, &e) < 0 && !q && e.text[0],
	   "a wrong statement is refused with words");
	q = prepared(s, "SELECT value FROM setting WHERE name = ?");
	ok(store_step(q, &e) < 0 && has_words(&e, "a value was not given"), "a value that nobody "
									    "gave is not NULL");
	store_bind_text(q, 0, "like");
	is_int(store_step(q, &e), STORE_ROW, "with it the statement goes on");
	store_reset(q);
	ok(store_step(q, &e) < 0, "and what was given once is not given for ever");
	store_bind_text(q, 0, "\xff");
	ok(store_step(q, &e) < 0 && has_words(&e, "not valid UTF-8"), "a text must be UTF-8");
	is_int(set(s, "after", "mistakes", &e), 0, "what comes afterwards is not touched by it");
	store_close(s);
}

/* In the order of the bytes, whatever the language of the database is. */
static void test_order(const struct world *w)
{
	static const char *const names[] = { "B", "a", "a b", "ab", "\xc3\xa4", "\xe9\x98\xbf" };
	struct err e = { 0 };
	struct store *s = opened(w, false);
	give_up_unless(store_run(s, &e, "DELETE FROM setting", NULL) == 0, e.text);
	for (size_t i = 0; i < N(names); i++)
		give_up_unless(set(s, names[(i * 5) % N(names)], "x", &e) == 0, e.text);
	struct statement *q = prepared(s, "SELECT name FROM setting ORDER BY name");
	size_t n = 0, n_right = 0;
	while (store_step(q, &e) == STORE_ROW && n < N(names))
		n_right += strcmp(store_text(q, 0), names[n++]) == 0;
	is_int((int64_t)n_right, N(names), "texts are ordered by their bytes");
	store_close(s);
}

static void test_nesting(const struct world *w)
{
	static const char select[] = "SELECT name FROM setting ORDER BY name";
	struct err e = { 0 };
	struct store *s = opened(w, false);
	struct statement *outer = prepared(s, select);
	int n = 0, n_inner = 0;
	while (store_step(outer, &e) == STORE_ROW) {
		autofree char *name = base_strdup(store_text(outer, 0));
		struct statement *inner = prepared(s, select);
		while (store_step(inner, &e) == STORE_ROW)
			n_inner++;
		n += set(s, name, "y", &e) == 0;
		ok(strcmp(store_text(outer, 0), name) == 0, "the row at hand stays");
	}
	is_int(n, 6, "a loop writes while it reads");
	is_int(n_inner, 36, "and the same statement runs within itself");
	ok(prepared(s, select) == prepared(s, select), "one that rests is used again");
	is_int(number(s, "SELECT count(*) FROM setting WHERE value = 'y'"), 6, "all was written");
	store_close(s);
}

static void test_transactions(const struct world *w)
{
	struct err e = { 0 };
	struct store *s = opened(w, false), *other = opened(w, false);
	static const char count[] = "SELECT count(*) FROM setting WHERE name LIKE 't%'";
	give_up_unless(store_begin(s, &e) == 0 && set(s, "t1", "", &e) == 0, e.text);
	is_int(number(other, count), 0, "nobody else sees a change before it is committed");
	is_int(number(s, count), 1, "who makes it does");
	store_rollback(s);
	is_int(number(s, count), 0, "taken back, it is gone");
	give_up_unless(store_begin(s, &e) == 0 && set(s, "t1", "", &e) == 0, e.text);
	is_int(store_commit(s, &e), 0, "committed");
	is_int(number(other, count), 1, "everybody sees it");

	give_up_unless(store_begin(s, &e) == 0 && set(s, "t2", "", &e) == 0, e.text);
	ok(store_run(s, &e, "INSERT INTO setting (unit, name, value) VALUES (?, ?, ?)", "u", "t1",
		     "", NULL) < 0,
	   "a second row with the same key is refused");
	ok(set(s, "t3", "", &e) < 0 && store_commit(s, &e) < 0, "after a failure a transaction can "
								"only be taken back");
	store_rollback(s);
	is_int(number(s, count), 1, "nothing of it is there");

	struct statement *q = prepared(s, "INSERT INTO setting (unit, name, value) VALUES ('u', "
					  "'t4', '') RETURNING name");
	is_int(store_step(q, &e), STORE_ROW, "a single write may answer");
	store_reset(q);
	is_int(number(other, count), 1, "given up, it was not done");
	is_int(store_step(q, &e), STORE_ROW, "again");
	is_int(store_step(q, &e), 0, "to its end");
	is_int(number(other, count), 2, "now it is");
	store_close(s);
	store_close(other);
}

static void test_readers(const struct world *w)
{
	struct err e = { 0 };
	static const char count[] = "SELECT count(*) FROM setting";
	struct store *reader = opened(w, true), *writer = opened(w, false);
	ok(set(reader, "r", "", &e) < 0 && has_words(&e, "for reading only"), "who opened it for "
									      "reading does not "
									      "write");
	give_up_unless(store_begin(reader, &e) == 0, e.text);
	int64_t n = number(reader, count);
	is_int(set(writer, "r", "", &e), 0, "a reader is in nobody's way");
	is_int(number(reader, count), n, "and sees one moment until it is done");
	is_int(store_commit(reader, &e), 0, "it is done");
	is_int(number(reader, count), n + 1, "then it sees the next one");
	store_close(reader);
	store_close(writer);
}

static void test_busy(const struct world *w)
{
	struct err e = { 0 };
	struct store *first = opened(w, false), *second = opened(w, false);
	give_up_unless(store_begin(first, &e) == 0, e.text);
	int64_t before_ms = clock_ms();
	is_int(store_begin(second, &e), STORE_BUSY, "one writer at a time");
	int64_t waited_ms = clock_ms() - before_ms;
	ok(waited_ms >= STORE_WAIT_MS * 8 / 10 && waited_ms < STORE_WAIT_MS * 4, "the other one "
										 "waits as long as "
										 "it was said");
	ok(has_words(&e, "try again"), "and is told what to do");
	is_int(set(second, "busy", "", &e), STORE_BUSY, "also without a transaction");
	ok(number(second, "SELECT count(*) FROM setting") > 0, "reading goes on");
	give_up_unless(set(first, "busy", "1", &e) == 0 && store_commit(first, &e) == 0, e.text);
	is_int(store_begin(second, &e), 0, "then it is the other one's turn");
	store_rollback(second);
	store_close(first);
	store_close(second);
}

/* Reads the last number and writes the next one. */
static int append(struct store *s, int64_t *ret, struct err *e)
{
	int r = store_begin(s, e);
	if (r)
		return r;
	char text[32];
	*ret = number(s, "SELECT coalesce(max(number), 0) + 1 FROM journal");
	struct statement *q = prepared(s, "INSERT INTO journal (unit, number, at, who, action, "
					  "kind, id, hash) "
					  "VALUES ('u', ?, 0, '', '', '', '', '')");
	store_bind_int(q, 0, *ret);
	snprintf(text, sizeof(text), "%" PRId64, *ret);
	r = store_step(q, e);
	if (!r)
		r = set(s, "last", text, e);
	if (!r)
		r = store_commit(s, e);
	store_rollback(s);
	return r;
}

/* A process that appends `n` times, and says so each time. */
static pid_t start_writer(const struct world *w, int n, int to)
{
	fflush(stdout);
	pid_t pid = fork();
	if (pid)
		return pid;
	struct store *s = opened(w, false);
	struct err e = { 0 };
	for (int i = 0; i < n;) {
		int64_t written;
		int r = append(s, &written, &e);
		give_up_unless(r >= 0, e.text);
		i += r == 0;
		if (r == 0 && write(to, &written, sizeof(written)) < 0)
			_exit(2);
	}
	store_close(s);
	_exit(0);
}

static void test_two_writers(const struct world *w)
{
	enum { EACH = 100 };
	struct store *s = opened(w, false);
	struct err e = { 0 };
	give_up_unless(store_run(s, &e, "DELETE FROM journal", NULL) == 0, e.text);
	store_close(s);
	autofd int null = open("/dev/null", O_WRONLY | O_CLOEXEC);
	pid_t pids[] = { start_writer(w, EACH, null), start_writer(w, EACH, null) };
	bool is_done = true;
	for (size_t i = 0; i < N(pids); i++) {
		int status = -1;
		is_done = waitpid(pids[i], &status, 0) == pids[i] && status == 0 && is_done;
	}
	ok(is_done, "two processes write at once");
	s = opened(w, false);
	is_int(number(s, "SELECT count(*) FROM journal"), N(pids) * EACH, "nothing is lost");
	is_int(number(s, "SELECT max(number) FROM journal"), N(pids) * EACH,
	       "and nobody built on an old state");
	store_close(s);
}

/* Lets a process write, kills it at some moment, and returns the last number that it had
 * confirmed. */
static int64_t confirmed_before_kill(const struct world *w, int wait_us)
{
	int ends[2];
	give_up_unless(pipe2(ends, O_CLOEXEC) == 0, "pipe");
	pid_t pid = start_writer(w, 1 << 20, ends[1]);
	close(ends[1]);
	int64_t last = 0, one;
	struct pollfd first = { .fd = ends[0], .events = POLLIN };
	if (poll(&first, 1, 20 * 1000) == 1)
		usleep((unsigned)wait_us);
	kill(pid, SIGKILL);
	waitpid(pid, NULL, 0);
	while (read(ends[0], &one, sizeof(one)) == sizeof(one))
		last = one;
	close(ends[0]);
	return last;
}

static void test_kills(const struct world *w)
{
	const char *seed = getenv("SEED");
	uint64_t random = seed ? strtoull(seed, NULL, 10) : (uint64_t)clock_now();
	printf("# SEED=%" PRIu64 "\n", random);
	int n_lost = 0, n_broken = 0, n_silent = 0;
	for (int i = 0; i < KILLS; i++) {
		random = random * 6364136223846793005u + 1442695040888963407u;
		int64_t confirmed = confirmed_before_kill(w, (int)(random >> 33) % 12000);
		struct store *s = opened(w, false);
		struct err e = { 0 };
		/* A server may still be at what the killed one has sent. */
		give_up_unless(store_begin(s, &e) == 0, e.text);
		int64_t n = number(s, "SELECT count(*) FROM journal");
		n_silent += confirmed == 0;
		n_lost += n < confirmed;
		n_broken += store_check(s, &e) != 0 ||
			    number(s, "SELECT max(number) FROM journal") != n ||
			    number(s, "SELECT CAST(value AS BIGINT) FROM setting WHERE name = "
				      "'last'") != n;
		store_close(s);
	}
	is_int(n_silent, 0, "every process was killed while it wrote");
	is_int(n_lost, 0, "what was confirmed is there after each of 200 kills");
	is_int(n_broken, 0, "and what is there is whole");
}

/* Content of its own: the first migration. */
static struct world with_first(const struct world *w, const char *name, char *content, size_t size)
{
	struct err e = { 0 };
	char path[512];
	autobuf first = BUF(1 << 20);
	snprintf(content, size, "%s/%s", w->dir, name);
	mkdir(content, 0700);
	snprintf(path, sizeof(path), "%s/migrations", content);
	mkdir(path, 0700);
	snprintf(path, sizeof(path), "%s/migrations/0001-unit.sql", w->content);
	give_up_unless(file_read(path, &first, &e) == 0, e.text);
	buf_putc(&first, 0);
	write_text(content, "migrations/0001-unit.sql", first.p);
	return (struct world){ .dir = w->dir, .url = w->url, .content = content };
}

static void test_migrations(const struct world *now)
{
	static const char second[] = "migrations/0002-more.sql";
	char content[256], old_content[256];
	const struct world old = with_first(now, "old", old_content, sizeof(old_content));
	const struct world *w = &old;
	struct err e = { 0 };
	struct store *s = NULL;
	take_away(now);
	make_anew(w);
	struct world newer = with_first(w, "content", content, sizeof(content));
	write_text(content, second, "CREATE TABLE more (a TEXT); SELECT nonsense;");
	ok(store_open(&s, w->url, content, false, &e) < 0 && has_words(&e, "0002-more.sql"),
	   "a migration that fails is named");
	s = opened(w, false);
	struct statement *q;
	ok(store_prepare(s, "SELECT a FROM more", &q, &e) < 0, "and leaves nothing behind");
	store_close(s);
	s = NULL;

	write_text(content, second,
		   "CREATE TABLE more (a TEXT); INSERT INTO more VALUES ('x;--');");
	ok(store_open(&s, w->url, content, true, &e) < 0 && has_words(&e, "older zicha"),
	   "an older database is not changed by a reader");
	s = opened(&newer, false);
	is_int(number(s, "SELECT count(*) FROM more"), 1, "a writer brings it up to date");
	store_close(s);
	s = opened(&newer, false);
	is_int(number(s, "SELECT count(*) FROM more"), 1, "once");
	store_close(s);
	s = NULL;
	ok(store_open(&s, w->url, w->content, false, &e) < 0 && has_words(&e, "newer zicha"),
	   "an older program refuses it");

	write_text(content, second, "CREATE TABLE more (a TEXT);");
	ok(store_open(&s, w->url, content, true, &e) < 0 && has_words(&e, "was changed"),
	   "a migration that was changed afterwards is refused");
	write_text(content, "migrations/0004-later.sql", "CREATE TABLE later (a TEXT);");
	ok(store_open(&s, w->url, content, true, &e) < 0 && has_words(&e, "migration 3 is missing"),
	   "so is a gap");
	write_text(content, "migrations/002-x.sql", "");
	ok(store_open(&s, w->url, content, true, &e) < 0 && has_words(&e, "NNNN-name.sql"),
	   "and a file that is none");
	ok(!s, "nothing was opened");
}

int main(void)
{
	const char *dir = tap_folder();
	char file[128];
	snprintf(file, sizeof(file), "%s/z.db", dir);
	const char *server = getenv("STORE_TEST_URL");
	struct world w = { .dir = dir,
			   .url = server ? server : file,
			   .content = getenv("ZICHA_SOURCE") };
	test_creation(&w);
	test_bytes(&w);
	test_values(&w);
	test_real(&w);
	test_mistakes(&w);
	test_order(&w);
	test_nesting(&w);
	test_transactions(&w);
	test_readers(&w);
	test_busy(&w);
	test_two_writers(&w);
	test_kills(&w);
	test_migrations(&w);
	return done();
}
