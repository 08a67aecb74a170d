/* SPDX-License-Identifier: Apache-2.0 */
/* facts_test - tables of the test's own, through the whole engine. */
#include "fact/facts.h"
#include "fact/gather.h"
#include "fact/query.h"
#include "fact/scan.h"
#include "tap.h"

#include <unistd.h>

static volatile sig_atomic_t stop;

struct item {
	const char *name;
	int64_t number;
	double share;
	bool is_big;
};

static const struct column columns[] = {
	COLUMN(struct item, name, "name"),
	COLUMN(struct item, number, "number"),
	COLUMN(struct item, share, "share"),
	COLUMN(struct item, is_big, "whether it is big"),
};

static int give(struct scan *s, const char *name, int64_t number)
{
	struct item i = { .name = name, .number = number, .share = NO_REAL, .is_big = number > 5 };
	return scan_row(s, &i);
}

static int n_scans;

static int scan_plain(struct scan *s, struct err *e)
{
	int r = 0;
	__atomic_add_fetch(&n_scans, 1, __ATOMIC_SEQ_CST);
	for (int64_t i = 0; !r && i < 10; i++)
		r = give(s, i % 2 ? "odd" : "even", i);
	return r ? r : give(s, NULL, NO_INT);
}

static int scan_endless(struct scan *s, struct err *e)
{
	int r = 0;
	while (!r)
		r = give(s, "again and again and again", 1);
	return r;
}

static int scan_failing(struct scan *s, struct err *e)
{
	int r = give(s, "seen before it broke", 1);
	return r ? r : err_set(e, "it broke");
}

static int scan_missing(struct scan *s, struct err *e)
{
	return scan_absent(s, "not installed");
}

static int scan_patchy(struct scan *s, struct err *e)
{
	scan_partial(s, "/etc/x:%d: cannot be read", 3);
	scan_partial(s, "/etc/x:%d: cannot be read", 4);
	return give(s, "first", 1);
}

/* Hangs as a dead network file system does: deaf to everything. */
static int scan_stuck(struct scan *s, struct err *e)
{
	sleep(600);
	return 0;
}

static int n_asks;

static int scan_asked(struct scan *s, struct err *e)
{
	const struct ask *a = scan_ask(s);
	n_asks++;
	if (a->kind != ASK_EQUAL)
		return err_set(e, "asked for a pattern: %s", a->value);
	if (strcmp(a->value, "forbidden") == 0)
		return err_set(e, "no permission");
	if (strcmp(a->value, "nothing") == 0)
		return scan_absent(s, "not there");
	return give(s, a->value, (int64_t)strlen(a->value));
}

static int n_found;

static int find_name(struct scan *s, struct arena *a, void *ret, struct err *e)
{
	__atomic_add_fetch(&n_found, 1, __ATOMIC_SEQ_CST);
	scan_partial(s, "a half of it is %s", "hidden");
	*(const char **)ret = arena_strdup(a, "found once");
	return 0;
}

static int find_nothing(struct scan *s, struct arena *a, void *ret, struct err *e)
{
	return err_set(e, "nobody can find it");
}

static int scan_shared_name(struct scan *s, struct err *e)
{
	const void *value;
	int r = scan_shared(s, find_name, sizeof(const char *), &value, e);
	return r ? r : give(s, *(const char *const *)value, 1);
}

static int scan_shared_nothing(struct scan *s, struct err *e)
{
	const void *value;
	return scan_shared(s, find_nothing, 1, &value, e);
}

#define TABLE(name_, ...) \
	{ \
		.name = name_, .doc = "test", .example = "", .source = "", .identity = "name", \
		.columns = columns, .n_columns = N(columns), __VA_ARGS__ \
	}

static const struct table all[] = {
	TABLE("plain", .scan = scan_plain),
	TABLE("many_rows", .scan = scan_endless, .max_rows = 1000),
	TABLE("many_bytes", .scan = scan_endless, .max_bytes = 100000),
	TABLE("slow", .scan = scan_endless, .max_rows = SIZE_MAX, .max_bytes = SIZE_MAX,
	      .deadline_ms = 50),
	TABLE("failing", .scan = scan_failing),
	TABLE("missing", .scan = scan_missing),
	TABLE("patchy", .scan = scan_patchy),
	TABLE("stuck", .scan = scan_stuck, .deadline_ms = 50),
	TABLE("asked", .scan = scan_asked, .key = "name"),
	TABLE("live", .scan = scan_plain, .kind = TABLE_LIVE),
	TABLE("one_sharer", .scan = scan_shared_name),
	TABLE("other_sharer", .scan = scan_shared_name),
	TABLE("one_without", .scan = scan_shared_nothing),
	TABLE("other_without", .scan = scan_shared_nothing),
};

static struct facts *open_facts(struct target *t, const char *target)
{
	static const struct table *tables[N(all)];
	for (size_t i = 0; i < N(all); i++)
		tables[i] = &all[i];
	struct facts_options o = {
		.tables = tables, .n_tables = N(all), .now = 1768435200, .stop = &stop
	};
	struct err e;
	struct facts *f;
	if (target_open(t, target, &e) < 0 || facts_open(&f, t, &o, &e) < 0) {
		ok(false, e.text);
		return NULL;
	}
	return f;
}

/* The first value of a query's first row, as a number; its rows are counted. */
static int64_t ask(struct facts *f, const char *sql, size_t *ret_rows)
{
	struct query *q;
	struct query_mistake m;
	struct err e;
	int64_t value = -1;
	size_t n = 0;
	int r;
	if (query_prepare(f, str_of(sql), &q, &m) < 0) {
		ok(false, m.text);
		return -1;
	}
	query_plan(q);
	gather_want(f, query_tables(q));
	gather_run(f, &(struct gather_options){ .n_threads = 2 });
	while ((r = query_step(q, &e)) == QUERY_ROW)
		if (n++ == 0)
			value = query_cell(q, 0).type == CELL_INT ? query_cell(q, 0).integer : -2;
	if (r < 0)
		ok(false, e.text);
	query_free(q);
	if (ret_rows)
		*ret_rows = n;
	return value;
}

static enum table_status status(struct facts *f, const char *table)
{
	return facts_slot(f, (size_t)facts_find(f, table))->status;
}

static const char *detail(struct facts *f, const char *table)
{
	return facts_slot(f, (size_t)facts_find(f, table))->detail;
}

static void test_rows(struct facts *f)
{
	is_int(ask(f, "SELECT count(*) FROM plain", NULL), 11, "all rows of a table are there");
	is_int(ask(f, "SELECT count(*) FROM plain WHERE name = 'odd'", NULL), 5,
	       "equal texts are found by the index");
	is_int(ask(f, "SELECT count(*) FROM plain WHERE number = 7", NULL), 1,
	       "equal numbers are found by the index");
	is_int(ask(f, "SELECT count(*) FROM plain WHERE number = '7'", NULL), 1,
	       "a number compared with its text as well");
	is_int(ask(f, "SELECT count(*) FROM plain WHERE number = 7.0", NULL), 1, "and with a real");
	is_int(ask(f, "SELECT count(*) FROM plain WHERE name = 'ODD' COLLATE NOCASE", NULL), 5,
	       "another collation is honoured");
	is_int(ask(f, "SELECT count(*) FROM plain WHERE name = NULL", NULL), 0,
	       "NULL equals nothing");
	is_int(ask(f,
		   "SELECT count(*) FROM plain WHERE name IS NULL AND number IS NULL AND share IS "
		   "NULL",
		   NULL),
	       1, "what a row does not tell is NULL");
	is_int(ask(f, "SELECT count(*) FROM plain a JOIN plain b ON a.number = b.number", NULL), 10,
	       "a table joins itself");
	is_int(ask(f, "SELECT count(*) FROM plain WHERE number IN (1, 2, 99)", NULL), 2,
	       "IN looks up each value");
	is_int(ask(f,
		   "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 9) "
		   "SELECT count(*) FROM c",
		   NULL),
	       9, "common table expressions may be counted");
	is_int(ask(f, "SELECT sum(value) FROM json_each('[1,2,3]')", NULL), 6,
	       "JSON can be taken apart");
	static const struct {
		const char *where;
		int64_t n;
		const char *fact;
	} ranges[] = {
		{ "name GLOB 'ev*'", 5, "a pattern finds what begins so" },
		{ "name GLOB 'o?d'", 5, "also behind other rows" },
		{ "name GLOB 'x*'", 0, "and nothing where nothing does" },
		{ "name >= 'even' AND name < 'odd'", 5, "a range has its first and not its end" },
		{ "name >= 'odd' AND name < 'odd' || char(0)", 5,
		  "an end with a NUL is taken whole" },
		{ "name >= 'odd' AND name < 'even'", 0, "a range the other way round is empty" },
		{ "name >= 1 AND name < x'61'", 10, "values of another kind compare as SQL says" },
		{ "name >= NULL AND name < 'x'", 0, "NULL is below nothing" },
	};
	for (size_t i = 0; i < N(ranges); i++) {
		char sql[200];
		snprintf(sql, sizeof(sql), "SELECT count(*) FROM plain WHERE %s", ranges[i].where);
		is_int(ask(f, sql, NULL), ranges[i].n, ranges[i].fact);
	}
	is_int(n_scans, 1, "a table is scanned once, however often it is asked");
	is_int(ask(f, "SELECT CAST(strftime('%s', 'now') AS INTEGER)", NULL), 1768435200,
	       "'now' is the moment of the inspection");
}

/* The words of a query that must fail, or "" if it did not. */
static const char *refused(struct facts *f, const char *sql)
{
	static struct err e;
	struct query *q;
	struct query_mistake m;
	e.text[0] = 0;
	if (query_prepare(f, str_of(sql), &q, &m) < 0)
		return "not prepared";
	if (query_step(q, &e) >= 0)
		e.text[0] = 0;
	query_free(q);
	return e.text;
}

static void test_functions(struct facts *f)
{
	static const char *const nulls[] = {
		"version_compare(NULL, '1', 'dpkg')",
		"mode_exceeds(NULL, '0644')",
		"regexp('x', NULL)",
		"regexp_part('x', NULL)",
		"regexp_part('x', 'y')",
		"regexp_part('(x)|y', 'y')",
		"cidr_contains(NULL, '::1')",
		"days_between('now', NULL)",
		"path_match('*', NULL)",
	};
	static const struct {
		const char *expression, *words;
	} wrong[] = {
		{ "version_compare('1', '2', 'deb')", "neither 'dpkg' nor 'rpm'" },
		{ "mode_exceeds('rw-r--r--', '0644')", "not two octal numbers" },
		{ "regexp('(', 'x')", "at character" },
		{ "regexp_part('(', 'x')", "at character" },
		{ "zeroblob(1000000000)", "not prepared" },
		{ "regexp('^(a?){30}a{30}$', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaab')", "too long to "
										  "match" },
		{ "cidr_contains('10.0.0.0/99', '10.0.0.1')", "not a network and an address" },
		{ "cidr_contains('10.0.0.0/8', 'host')", "not a network and an address" },
		{ "days_between('soon', 'now')", "'soon' is not a date" },
	};
	char sql[300];
	for (size_t i = 0; i < N(nulls); i++) {
		snprintf(sql, sizeof(sql), "SELECT 1 WHERE %s IS NULL", nulls[i]);
		is_int(ask(f, sql, NULL), 1, sql);
	}
	for (size_t i = 0; i < N(wrong); i++) {
		snprintf(sql, sizeof(sql), "SELECT %s", wrong[i].expression);
		if (!ok(strstr(refused(f, sql), wrong[i].words) != NULL, wrong[i].expression))
			printf("# got: %s\n", refused(f, sql));
	}
	is_int(ask(f, "SELECT days_between('2026-01-15', 'now') = 0", NULL), 1,
	       "'now' is the inspection's moment there, too");
	is_int(ask(f, "SELECT regexp_part('\\d+', 'a 12 b') + 0", NULL), 12,
	       "without a bracket the part is all that matched");
	is_int(ask(f, "SELECT mode_exceeds('0600', '0640') + mode_exceeds('4755', '0755') * 10",
		   NULL),
	       10, "a stricter mode is within the limit, a special bit is not");
	is_int(ask(f, "SELECT sum(name REGEXP '^e') FROM plain", NULL), 5,
	       "REGEXP works on each row");
	is_int(ask(f, "SELECT version_compare('1.0-1', '1.0-2', 'rpm')", NULL), -1,
	       "versions of RPM");
	is_int(ask(f, "SELECT path_match('/etc/*', '/etc/passwd')", NULL), 1,
	       "a shell pattern matches");
}

static void test_statuses(struct facts *f)
{
	size_t n;
	ask(f, "SELECT 1 FROM failing", &n);
	ok(status(f, "failing") == STATUS_FAILED && n == 0, "a failed scan shows no rows");
	is_text(detail(f, "failing"), "it broke", "and has words");
	ask(f, "SELECT 1 FROM missing", NULL);
	ok(status(f, "missing") == STATUS_ABSENT, "what is not there is absent");
	ask(f, "SELECT 1 FROM patchy", &n);
	ok(status(f, "patchy") == STATUS_PARTIAL && n == 1, "a patchy scan is partial and keeps "
							    "its rows");
	is_text(detail(f, "patchy"), "/etc/x:3: cannot be read (and 1 more)",
		"the first words stand, the others are counted");
	ask(f, "SELECT 1 FROM many_rows", &n);
	ok(status(f, "many_rows") == STATUS_PARTIAL && n == 1000, "the row cap makes it partial");
	is_text(detail(f, "many_rows"), "stopped after 1000 rows", "and says so");
	ask(f, "SELECT 1 FROM many_bytes", &n);
	ok(status(f, "many_bytes") == STATUS_PARTIAL && n > 0, "the byte cap makes it partial");
	ask(f, "SELECT 1 FROM slow", NULL);
	ok(status(f, "slow") == STATUS_PARTIAL, "so does the deadline");
	int64_t begun = clock_ms();
	ask(f, "SELECT 1 FROM stuck", NULL);
	ok(status(f, "stuck") == STATUS_FAILED && clock_ms() - begun < 100000, "a scan that hangs "
									       "is left behind, "
									       "failed");
	is_text(detail(f, "stuck"), "no answer from the system until the deadline", "with words");
	is_int(ask(f, "SELECT count(*) FROM zicha_tables WHERE status = 'partial'", NULL), 4,
	       "zicha_tables tells of them all");
	is_int(ask(f, "SELECT \"rows\" FROM zicha_tables WHERE name = 'plain'", NULL), 11,
	       "with their rows");
}

static void test_asks(struct facts *f)
{
	struct query *q;
	struct query_mistake m;
	const char *table, *words;
	struct err e;
	is_int(ask(f, "SELECT number FROM asked WHERE name = 'four'", NULL), 4,
	       "a keyed table answers what it is asked");
	int before = n_asks;
	ask(f, "SELECT number FROM asked WHERE name = 'four'", NULL);
	is_int(n_asks, before, "and is not asked twice");
	is_int(ask(f, "SELECT sum(number) FROM asked WHERE name IN ('a', 'bb', 'nothing')", NULL),
	       3, "IN asks for each");
	is_int(ask(f, "SELECT sum(a.number) FROM plain p JOIN asked a ON a.name = p.name", NULL),
	       35, "a join asks for each value");
	ok(query_prepare(f, STR("SELECT * FROM asked"), &q, &m) < 0, "a keyed table cannot be had "
								     "whole");
	ok(strstr(m.text, "by name = ") != NULL, "and says how to ask it");
	if (query_prepare(f, STR("SELECT 1 FROM asked WHERE name = 'forbidden'"), &q, &m) < 0)
		return;
	is_int(query_step(q, &e), 0, "an answer that could not be had gives no rows");
	char said[100];
	enum table_status worst = query_worst(q, &table, &words);
	tr_said(words, said, sizeof(said));
	ok(worst == STATUS_FAILED && strcmp(table, "asked") == 0 &&
		   strcmp(said, "no permission") == 0,
	   "and the query knows that it leaned on it");
	query_free(q);
	if (query_prepare(f, STR("SELECT 1 FROM asked WHERE name = 'four'"), &q, &m) < 0)
		return;
	while (query_step(q, &e) == QUERY_ROW)
		continue;
	ok(query_worst(q, &table, &words) == STATUS_OK, "another ask of the same table is not "
							"tainted by it");
	query_free(q);
}

static void test_targets(void)
{
	struct target t;
	struct facts *f = open_facts(&t, "root:/");
	size_t n;
	ask(f, "SELECT 1 FROM live", &n);
	ok(status(f, "live") == STATUS_ABSENT && n == 0, "a live table is absent in an image");
	facts_close(f);
	target_close(&t);
	stop = 1;
	f = open_facts(&t, "local");
	struct table_set all_tables = { .bits = { 1 << 0 | 1 << 3 } };
	gather_want(f, &all_tables);
	gather_run(f, &(struct gather_options){ 0 });
	ok(status(f, "slow") != STATUS_OK, "an interrupt fails what is not done");
	facts_close(f);
	target_close(&t);
	stop = 0;
}

static void test_shared(struct facts *f)
{
	is_int(ask(f,
		   "SELECT count(*) FROM one_sharer a JOIN other_sharer b ON a.name = b.name "
		   "WHERE a.name = 'found once'",
		   NULL),
	       1, "what several tables need they have alike");
	is_int(n_found, 1, "and it is found once");
	ok(status(f, "one_sharer") == STATUS_PARTIAL && status(f, "other_sharer") == STATUS_PARTIAL,
	   "what is not seen of it is not seen of each");
	is_text(detail(f, "one_sharer"), "a half of it is hidden", "with words");
	is_text(detail(f, "other_sharer"), "a half of it is hidden", "for the other, too");
	ask(f, "SELECT 1 FROM one_without UNION SELECT 1 FROM other_without", NULL);
	ok(status(f, "one_without") == STATUS_FAILED && status(f, "other_without") == STATUS_FAILED,
	   "what cannot be found fails each of them");
	is_text(detail(f, "other_without"), "nobody can find it", "with the same words");
}

static bool is_scanned_after(int before)
{
	for (int64_t end = clock_ms() + 60000; clock_ms() < end; usleep(1000))
		if (__atomic_load_n(&n_scans, __ATOMIC_SEQ_CST) > before)
			return true;
	return false;
}

static void test_begun_early(void)
{
	struct target t;
	struct facts *f = open_facts(&t, "local");
	struct table_set plain = { .bits = { 1 << 0 } }, endless = { .bits = { 1 << 3 | 1 << 7 } };
	int before = n_scans;
	gather_begin(f, &(struct gather_options){ .n_threads = 2 });
	gather_want(f, &plain);
	ok(is_scanned_after(before), "a table is read while the caller goes on to prepare");
	is_int(ask(f, "SELECT sum(a.number) FROM plain p JOIN asked a ON a.name = p.name", NULL),
	       35, "and what is asked of another comes with it");
	is_int(n_scans, before + 1, "it is read once");
	facts_close(f);
	target_close(&t);

	f = open_facts(&t, "local");
	gather_begin(f, &(struct gather_options){ .n_threads = 3 });
	gather_want(f, &endless);
	facts_close(f);
	ok(true, "what was begun for nobody ends, or is left behind");
	target_close(&t);
}

int main(void)
{
	struct target t;
	struct facts *f = open_facts(&t, "local");
	if (!f)
		return done();
	test_rows(f);
	test_functions(f);
	test_asks(f);
	test_statuses(f);
	test_shared(f);
	facts_close(f);
	target_close(&t);
	test_targets();
	test_begun_early();
	return done();
}
