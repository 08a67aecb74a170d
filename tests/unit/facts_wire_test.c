/* SPDX-License-Identifier: Apache-2.0 */
/* facts_wire_test - tables on their way between processes, also from one that was broken into. */
#include "fact/facts_wire.h"
#include "fact/gather.h"
#include "fact/query.h"
#include "fact/scan.h"
#include "tap.h"

#include <string.h>

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

static int scan_items(struct scan *s, struct err *e)
{
	int r = 0;
	for (int64_t i = 0; !r && i < 3000; i++)
		r = scan_row(s, &(struct item){ i % 2 ? "odd" : NULL, i, i / 2.0, i > 5 });
	scan_unseen(s, "share", "%s", "too dark");
	return r;
}

static int scan_asked(struct scan *s, struct err *e)
{
	return scan_row(s, &(struct item){ scan_ask(s)->value, 1, 1, true });
}

#define TABLE(n, function, asked) \
	{ \
		.name = (n), .doc = "d", .example = "e", .source = "s", .identity = "number", \
		.columns = columns, .n_columns = N(columns), .scan = (function), .key = (asked) \
	}
static const struct table items = TABLE("items", scan_items, NULL),
			  asked = TABLE("asked", scan_asked, "name"),
			  unwanted = TABLE("unwanted", scan_items, NULL);
static const struct table *const tables[] = { &items, &asked, &unwanted };

static struct facts *open_facts(const struct target *t)
{
	struct err e;
	struct facts *f = NULL;
	const struct facts_options options = {
		.tables = tables, .n_tables = N(tables), .now = 1700000000, .stop = &stop
	};
	return facts_open(&f, t, &options, &e) < 0 ? NULL : f;
}

static long long count(struct facts *f, const char *sql)
{
	struct query *q;
	struct query_mistake m;
	struct err e;
	if (query_prepare(f, str_of(sql), &q, &m) < 0)
		return -1;
	long long n = query_step(q, &e) == QUERY_ROW ? query_cell(q, 0).integer : -2;
	query_free(q);
	return n;
}

/* Facts of elsewhere, filled with these bytes; NULL where they were refused. */
static struct facts *taken(const struct target *elsewhere, struct str bytes)
{
	struct err e;
	struct facts *f = open_facts(elsewhere);
	if (facts_wire_take(f, bytes, &e) >= 0)
		return f;
	facts_close(f);
	return NULL;
}

/* What a process that was broken into may say instead. */
static void test_broken(const struct target *elsewhere, struct buf *wire)
{
	size_t n_taken = 0, n_tried = 0;
	for (size_t n = 0; n < wire->n; n += 1 + n / 64, n_tried++) {
		struct facts *copy = taken(elsewhere, str_head(buf_view(wire), n));
		n_taken += copy != NULL;
		facts_close(copy);
	}
	ok(n_tried > 100 && n_taken == 0, "of those that are cut off none is believed");
	autobuf more = BUF(64 << 20);
	buf_str(&more, buf_view(wire));
	buf_putc(&more, 0);
	ok(!taken(elsewhere, buf_view(&more)), "nor one with something behind it");

	/* The moment stands first. */
	const int64_t never = INT64_MAX;
	char moment[sizeof(never)];
	memcpy(moment, wire->p, sizeof(moment));
	memcpy(wire->p, &never, sizeof(never));
	ok(!taken(elsewhere, buf_view(wire)), "nor one of a moment that no date can say");
	memcpy(wire->p, moment, sizeof(moment));

	/* Each byte of the heads and the first rows, changed: refused, or rows of the right types.
	 */
	bool is_right = true;
	for (size_t n = 0; n < 600; n++) {
		for (int bit = 0; bit < 8; bit += 3) {
			wire->p[n] ^= (char)(1 << bit);
			struct facts *copy = taken(elsewhere, buf_view(wire));
			wire->p[n] ^= (char)(1 << bit);
			is_right &= !copy || count(copy, "SELECT count(*) FROM items WHERE "
							 "typeof(number) NOT IN ('integer', "
							 "'null') OR is_big NOT IN (0, 1)") == 0;
			facts_close(copy);
		}
	}
	ok(is_right, "no changed byte brings a value that its column cannot have");
}

static bool turn(struct facts *f, struct str bytes)
{
	struct err e;
	autobuf copy = BUF(64 << 20);
	buf_str(&copy, bytes);
	return facts_wire_turn(f, &copy, &e) >= 0;
}

static long long count_of(struct query *q)
{
	struct err e;
	long long n = query_step(q, &e) == QUERY_ROW ? query_cell(q, 0).integer : -2;
	query_reset(q);
	return n;
}

/* What a host would tell: its first rows, perhaps with another share in one of them. */
static void tell(const struct target *here, size_t n_rows, double share, struct buf *ret)
{
	struct table_set items_only = { 0 };
	struct facts *f = open_facts(here);
	table_set_add(&items_only, 0);
	gather_want_only(f, &items_only);
	gather_run(f, &(struct gather_options){ .n_threads = 1 });
	facts_date(f, 1700000001);
	facts_slot(f, 0)->rows.n = n_rows;
	facts_slot(f, 0)->rows.row[7][2].real = share;
	facts_wire_put(f, ret);
	facts_close(f);
}

/* One target after another: what is told alike stays, all else is as if it came alone. */
static void test_turns(const struct target *here, const struct target *elsewhere,
		       struct facts *from)
{
	static const char *const asked_for[] = {
		"SELECT count(*) FROM items WHERE number >= 1000",
		"SELECT count(*) FROM items WHERE share > 1000",
		"SELECT count(*) FROM asked WHERE name = 'c'",
		"SELECT days_between('2023-11-14', 'now') > 0",
		"SELECT count(*) FROM zicha_tables WHERE status = 'ok'",
	};
	enum { NUMBERS, SHARES, OTHER, OF_NOW, OF_ALL };
	struct query *q[N(asked_for)];
	struct query_mistake m;
	autobuf full = BUF(64 << 20), fewer = BUF(64 << 20), larger = BUF(64 << 20);
	struct facts *f = open_facts(elsewhere);
	facts_wire_put(from, &full);
	tell(here, 1500, 3.5, &fewer);
	tell(here, 1500, 5000, &larger);
	bool are_prepared = true;
	for (size_t i = 0; i < N(q); i++)
		are_prepared &= query_prepare(f, str_of(asked_for[i]), &q[i], &m) == 0;
	ok(are_prepared, "queries that serve one target after another");

	ok(turn(f, buf_view(&full)) && count_of(q[NUMBERS]) == 2000, "the first");
	unsigned first = facts_turn(f);
	ok(turn(f, buf_view(&full)) && facts_turn(f) > first &&
		   query_reads_same(q[NUMBERS], first) && count_of(q[NUMBERS]) == 2000,
	   "one that is told alike differs in nothing");
	ok(turn(f, buf_view(&fewer)) && !query_reads_same(q[NUMBERS], first) &&
		   count_of(q[NUMBERS]) == 500 && count_of(q[SHARES]) == 0,
	   "one with fewer rows");
	ok(!query_reads_same(q[OTHER], first) && facts_slot(f, 1)->status == STATUS_UNSEEN,
	   "and without a table that the one before had");
	ok(facts_now(f) == 1700000001, "has a moment of its own");
	unsigned fewer_at = facts_turn(f);
	ok(turn(f, buf_view(&larger)) && query_reads_same(q[NUMBERS], fewer_at) &&
		   !query_reads_same(q[SHARES], fewer_at) && count_of(q[SHARES]) == 1,
	   "of a table with one other value the other columns are the same");
	ok(turn(f, buf_view(&fewer)) && !query_reads_same(q[SHARES], fewer_at) &&
		   query_reads_same(q[NUMBERS], fewer_at) && !query_reads_same(q[NUMBERS], first),
	   "which is so for each that comes");
	ok(!turn(f, str_head(buf_view(&full), full.n - 1)) && facts_slot(f, 0)->rows.n == 0 &&
		   facts_slot(f, 0)->status == STATUS_UNSEEN,
	   "of one that is cut off nothing is held, nor of the one before");
	ok(turn(f, buf_view(&full)) && count_of(q[NUMBERS]) == 2000 &&
		   !query_reads_same(q[NUMBERS], fewer_at),
	   "and the next is whole again");

	first = facts_turn(f);
	ok(count_of(q[OTHER]) == 0 && facts_slot(f, 1)->status == STATUS_FAILED,
	   "what was not asked there cannot be told");
	ok(turn(f, buf_view(&full)) && !query_reads_same(q[OTHER], first) &&
		   facts_slot(f, 1)->status == STATUS_OK,
	   "which is nothing that the next target said, though it is told alike");
	ok(count_of(q[OF_NOW]) == 1 && count_of(q[OF_ALL]) >= 0 && query_is_lasting(q[NUMBERS]) &&
		   !query_is_lasting(q[OF_NOW]) && !query_is_lasting(q[OF_ALL]),
	   "what asks for the moment, or for all tables, does not last");
	for (size_t i = 0; i < N(q); i++)
		query_free(q[i]);
	facts_close(f);
}

int main(void)
{
	struct err e;
	struct target here, elsewhere;
	static const char asks[] = "SELECT count(*) FROM asked WHERE name IN ('a', 'b')";
	struct query *q;
	struct query_mistake m;
	autobuf wire = BUF(64 << 20);
	ok(target_open(&here, "root:/", &e) == 0, "a target");
	target_elsewhere(&elsewhere, "ssh://one");
	struct facts *f = open_facts(&here);
	ok(query_prepare(f, str_of(asks), &q, &m) == 0, "a query of a keyed table");
	query_plan(q);
	struct table_set wanted = *query_tables(q);
	table_set_add(&wanted, 0);
	gather_want_only(f, &wanted);
	gather_run(f, &(struct gather_options){ .n_threads = 1 });
	query_free(q);
	facts_wire_put(f, &wire);

	struct facts *copy = taken(&elsewhere, buf_view(&wire));
	ok(copy != NULL, "what one process writes another reads");
	ok(strcmp(facts_target_name(copy), facts_target_name(f)) == 0 &&
		   facts_now(copy) == 1700000000,
	   "the name and the moment");
	const struct slot *slot = facts_slot(copy, 0);
	ok(slot->status == STATUS_PARTIAL && slot->unseen_columns == 4 && slot->has_all_rows &&
		   strcmp(slot->detail, "share: too dark") == 0,
	   "the status, its words and the columns that were not seen");
	ok(count(copy, "SELECT count(*) FROM items WHERE name = 'odd' AND is_big") == 1497, "the "
											    "rows");
	ok(count(copy, asks) == count(f, asks) && count(f, asks) == 2, "what was asked of keyed "
								       "tables");
	ok(facts_slot(copy, 2)->status == STATUS_UNSEEN, "what nobody wanted is not there");
	facts_close(copy);

	test_broken(&elsewhere, &wire);
	test_turns(&here, &elsewhere, f);
	facts_close(f);
	target_close(&here);
	target_close(&elsewhere);
	return done();
}
