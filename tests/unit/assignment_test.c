/* SPDX-License-Identifier: Apache-2.0 */
/* assignment_test - files of shell assignments. */
#include "parse/assignment.h"

#include "tap.h"

static struct assignments read_all(struct arena *a, struct str text, int *ret_n_other)
{
	struct assignment_file f = { .rest = text, .line = 1 };
	struct assignments all = { 0 };
	struct assignment item;
	*ret_n_other = 0;
	while (assignment_next(&f, a, &all, &item)) {
		if (item.name)
			assignment_set(&all, a, &item);
		else
			++*ret_n_other;
	}
	return all;
}

static const char *value(struct arena *a, struct str text, const char *name)
{
	int n_other;
	struct assignments all = read_all(a, text, &n_other);
	const struct assignment *found = assignment_find(&all, str_of(name));
	return !found ? "(not set)" : n_other ? "(more)" : found->value;
}

static void test_values(struct arena *a)
{
	is_text(value(a, STR("A=b # c"), "A"), "b", "a plain value ends at a blank");
	is_text(value(a, STR("A=\"b c\""), "A"), "b c", "double quotes");
	is_text(value(a, STR("A='b $c \"d'"), "A"), "b $c \"d", "single quotes take all as it is");
	is_text(value(a, STR("A='it'\\''s'"), "A"), "it's", "pieces are put together");
	is_text(value(a, STR("A=\"x=\\\"y z\\\" \\n\""), "A"), "x=\"y z\" \\n",
		"escapes in quotes");
	is_text(value(a, STR("A=\"b \\\n c\""), "A"), "b  c", "a joined line");
	is_text(value(a, STR("A="), "A"), "", "an empty value is a value");
	is_text(value(a, STR("#A=b\nexport A=c; A=d\n"), "A"), "d", "the last one counts");
	is_text(value(a, STR("A='two\nlines'\nB=c"), "B"), "c", "a value may have lines");
}

static void test_variables(struct arena *a)
{
	is_text(value(a, STR("A=quiet\nA=\"$A splash\"\n"), "A"), "quiet splash",
		"a value extends itself");
	is_text(value(a, STR("A=x\nB=${A}y$C\n"), "B"), "xy", "one that is not set is empty");
	is_text(value(a, STR("A=x\nA+=\" y\""), "A"), "x y", "+= appends");
	is_text(value(a, STR("A=\"5$\""), "A"), "5$", "a lone $ is a $");
	is_text(value(a, STR("A=`echo \"x\"`"), "A"), NULL, "a command's output is unknown");
	is_text(value(a, STR("A=\"$(echo ')' \")\")\"\nB=b"), "B"), "b",
		"and skipped, quotes and all");
	is_text(value(a, STR("A=${B:-x}"), "A"), NULL, "so is a default");
	is_text(value(a, STR("A=`x`\nB=\"$A y\""), "B"), NULL, "unknown spreads");
	is_text(value(a, STR("A=$1x\nB=b"), "B"), "b", "an argument is passed over");
	is_text(value(a, STR("A=$1x"), "A"), NULL, "and unknown");
	is_text(value(a, STR("A=$(a (b) \\) c)d\nB=b"), "B"), "b",
		"brackets nest and may be escaped");
	is_text(value(a, STR("A=\"open"), "A"), NULL, "an open quote leaves it unknown");
	is_text(value(a, STR("A='open"), "A"), NULL, "so does an open single one");
}

int main(void)
{
	autoarena a = ARENA(1 << 20);
	test_values(&a);
	test_variables(&a);
	int n_other;
	struct assignments all = read_all(&a, STR("if [ -f x ]; then\nA=1\nfi\n. /etc/x\n"),
					  &n_other);
	is_int(n_other, 3, "statements that are no assignments are told of");
	const struct assignment *item = assignment_find(&all, STR("A"));
	is_int(item ? item->line : 0, 2, "and an assignment has its line");
	return done();
}
