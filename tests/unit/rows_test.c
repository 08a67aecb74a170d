/* SPDX-License-Identifier: Apache-2.0 */
/* rows_test - rows are ordered, kept and found as SQL's values are. */
#include "fact/rows.h"
#include "tap.h"

static struct cell null_cell(void)
{
	return (struct cell){ .type = CELL_NULL };
}

static struct cell integer(int64_t n)
{
	return (struct cell){ .type = CELL_INT, .integer = n };
}

static struct cell real(double n)
{
	return (struct cell){ .type = CELL_REAL, .real = n };
}

static struct cell text(const char *t)
{
	return (struct cell){ .type = CELL_TEXT, .text = t, .text_bytes = (uint32_t)strlen(t) };
}

static void test_order(void)
{
	const struct cell wanted[] = { null_cell(), integer(-3), real(-2.5), integer(2),
				       real(2.5),   integer(3),	 text(""),   text("A"),
				       text("a"),   text("aa"),	 text("b"),  text("\xe4") };
	enum { ALL = sizeof(wanted) / sizeof(*wanted) };
	struct rows r;
	rows_init(&r, 2, 1 << 20);
	rows_sort(&r);
	is_int((int64_t)r.n, 0, "no rows can be ordered, too");
	/* From the last to the first, each of them twice; the second column decides then. */
	for (size_t i = 0; i < 2 * ALL; i++)
		rows_add(&r, (struct cell[]){ wanted[ALL - 1 - i / 2], integer(i % 2 ? 1 : 2) });
	rows_sort(&r);
	bool is_ordered = true, is_second = true;
	for (size_t i = 0; i < 2 * ALL; i++) {
		is_ordered = is_ordered && rows_cell_equal(&r.row[i][0], &wanted[i / 2]);
		is_second = is_second && r.row[i][1].integer == (int64_t)(i % 2 + 1);
	}
	ok(is_ordered, "NULL before numbers before texts, and each kind in its own order");
	ok(is_second, "the next column decides between equals");
	rows_free(&r);
}

static void test_equality(void)
{
	struct cell one = integer(1), real_one = real(1.0), half = real(0.5), same = real(0.5);
	struct cell none = null_cell(), other = null_cell();
	struct cell nul = { .type = CELL_TEXT, .text = "a\0b", .text_bytes = 3 }, a = text("a");
	ok(rows_cell_equal(&half, &same), "a real equals itself");
	ok(!rows_cell_equal(&half, &real_one), "and no other");
	ok(!rows_cell_equal(&one, &real_one), "an integer is no real");
	ok(rows_cell_equal(&none, &other), "NULL equals NULL, as identities need it");
	ok(!rows_cell_equal(&nul, &a), "a text is compared past a NUL byte");
}

static size_t count(struct rows *r, struct cell value)
{
	size_t n = 0;
	for (size_t at = rows_find(r, 0, &value); at != ROWS_END;
	     at = rows_find_next(r, 0, &value, at))
		n++;
	return n;
}

static void test_index(void)
{
	struct rows r;
	char name[20];
	rows_init(&r, 1, 1 << 20);
	is_int((int64_t)count(&r, integer(1)), 0, "nothing is found where there are no rows");
	for (int i = 0; i < 1000; i++) {
		snprintf(name, sizeof(name), "name%d", i % 10);
		rows_add(&r, &(struct cell){ .type = CELL_TEXT,
					     .text = name,
					     .text_bytes = (uint32_t)strlen(name) });
		rows_add(&r, (struct cell[]){ integer(i) });
		/* Asked in between: the index catches up, and is made anew when it is full. */
		if (i % 97 == 0)
			is_int((int64_t)count(&r, integer(i)), 1,
			       "a row is found once it is there");
	}
	is_int((int64_t)count(&r, text("name3")), 100, "all equal texts are found");
	is_int((int64_t)count(&r, integer(999)), 1, "and the last number");
	is_int((int64_t)count(&r, integer(1000)), 0, "but none that is not there");
	rows_free(&r);
}

static void test_range(void)
{
	struct rows r;
	struct cell b = text("b"), d = text("d"), z = text("z");
	rows_init(&r, 1, 1 << 20);
	is_int((int64_t)rows_not_below(&r, &b), 0, "where no rows are, none is below");
	static const char *const names[] = { "a", "b", "b", "c" };
	rows_add(&r, (struct cell[]){ null_cell() });
	for (size_t i = 0; i < N(names); i++)
		rows_add(&r, (struct cell[]){ text(names[i]) });
	is_int((int64_t)rows_not_below(&r, &b), 2, "the first of equal rows is found");
	is_int((int64_t)rows_not_below(&r, &z), 5, "or that all are below");
	rows_add(&r, (struct cell[]){ text("d") });
	is_int((int64_t)rows_not_below(&r, &d), 5, "rows that come later are seen");
	rows_add(&r, (struct cell[]){ text("a") });
	ok(!rows_are_ordered(&r) && rows_not_below(&r, &d) == 0, "rows out of order must all be "
								 "looked at");
	rows_free(&r);
}

int main(void)
{
	test_range();
	test_order();
	test_equality();
	test_index();
	return done();
}
