/* SPDX-License-Identifier: Apache-2.0 */
/* store_test - what a store promises, over a file; with STORE_TEST_URL over that server, whose
 * database must be empty. */
#include "store/store.h"
#include "tap.h"

#include "base/buf.h"
#include "base/clock.h"
#include "base/file.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>

static const char *content(void)
{
	return getenv("ZICHA_SOURCE");
}

/* A store that the test cannot go on without. */
static struct store *opened(const char *url)
{
	struct err e = { 0 };
	struct store *s = NULL;
	if (store_open(&s, url, content(), false, &e) != 0) {
		printf("Bail out! %s\n", e.text);
		exit(1);
	}
	return s;
}

static struct statement *prepared(struct store *s, const char *sql)
{
	struct err e = { 0 };
	struct statement *q = NULL;
	if (store_prepare(s, sql, &q, &e) < 0) {
		printf("Bail out! %s\n", e.text);
		exit(1);
	}
	return q;
}

static int64_t number(struct store *s, const char *sql)
{
	struct err e = { 0 };
	struct statement *q = prepared(s, sql);
	int64_t value = store_step(q, &e) == STORE_ROW ? store_int(q, 0) : -1;
	store_reset(q);
	return value;
}

static int set(struct store *s, const char *name, const char *value, struct err *e)
{
	return store_run(s, e, "INSERT INTO setting (unit, name, value) VALUES (?, ?, ?)", "u", name,
			 value, NULL);
}

static void test_creation(const char *url)
{
	struct err e = { 0 };
	struct store *s = NULL;
	is_int(store_open(&s, url, content(), false, &e), STORE_NONE, "there is none at first");
	ok(s == NULL, "and none comes into being by that");
	is_int(store_create(&s, url, content(), &e), 0, "one is made");
	if (!s)
		printf("Bail out! %s\n", e.text), exit(1);
	is_int(number(s, "SELECT count(*) FROM record"), 0, "with its tables, empty");
	struct store *other = NULL;
	ok(store_create(&other, url, content(), &e) < 0, "it is not made a second time");
	is_int(store_check(s, &e), 0, "it is whole");
	store_close(s);
}

static void test_values(const char *url)
{
	struct err e = { 0 };
	struct store *s = opened(url);
	struct str bytes = { "a\0\xff'\\", 5 };
	struct statement *q = prepared(
		s, "INSERT INTO content (unit, hash, bytes) VALUES (?, ?, ?)");
	store_bind_text(q, 0, "u");
	store_bind_text(q, 1, "h");
	store_bind_bytes(q, 2, bytes);
	is_int(store_step(q, &e), 0, "a row is written");
	q = prepared(s, "SELECT bytes, hash, NULL FROM content WHERE unit = ?");
	store_bind_text(q, 0, "u");
	is_int(store_step(q, &e), STORE_ROW, "it comes back");
	ok(str_eq(store_bytes(q, 0), bytes), "with its bytes");
	is_text(store_text(q, 1), "h", "its text");
	ok(store_is_null(q, 2) && !store_text(q, 2), "and NULL");
	is_int(store_step(q, &e), 0, "once");
	store_close(s);
}

int main(void)
{
	char dir[] = "/tmp/store_test.XXXXXX", url[64];
	if (!mkdtemp(dir))
		return 1;
	snprintf(url, sizeof(url), "%s/z.db", dir);
	test_creation(url);
	test_values(url);
	(void)set;
	return done();
}
