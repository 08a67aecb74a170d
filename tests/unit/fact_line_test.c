/* SPDX-License-Identifier: Apache-2.0 */
/* fact_line_test - lines of facts among what clients print. */
#include "parse/fact_line.h"

#include "tap.h"

int main(void)
{
	autoarena a = ARENA(1 << 20);
	struct fact_line l;
	is_int(fact_line_read(STR("(3 rows)"), &a, &l), 0, "a client's own words");
	is_int(fact_line_read(STR("| zicha:row,db_users,\"it \"\"was\"\"\",,\"\" |"), &a, &l), 1,
	       "a row in a frame");
	is_int((int64_t)l.n, 5, "has its fields");
	ok(str_is(l.field[2], "it \"was\""), "doubled quotes are one");
	ok(!l.field[3].p, "nothing is NULL");
	ok(l.field[4].p && !l.field[4].n, "an empty text is none");
	is_int(fact_line_read(STR("zicha:row,db_users,\"cut"), &a, &l), -1,
	       "a quote that is not closed");
	is_int(fact_line_read(STR("zicha:end"), &a, &l), 1, "the end");
	is_int(fact_line_read(STR("1> 2> zicha:row,db_users,\"his\""), &a, &l), 1,
	       "behind a client's prompts");
	ok(str_is(l.field[2], "his"), "it is the same line");
	is_int(fact_line_read(STR("SQL> SELECT 'zicha:row,db_users,' || name FROM x"), &a, &l), 0,
	       "the statement that a client repeats is no answer");
	is_int(fact_line_read(STR("\"zicha:row,db_users,\"\"a\"\"\"\"b\"\",\""), &a, &l), 1,
	       "in the quotes of a CSV file");
	ok(l.n == 4 && str_is(l.field[2], "a\"b") && !l.field[3].p, "its own are doubled");
	is_int(fact_line_read(STR("zicha:row, db_users, \"his\", "), &a, &l), 1, "with blanks");
	ok(str_is(l.field[1], "db_users") && str_is(l.field[2], "his"), "that are no part of it");
	return done();
}
