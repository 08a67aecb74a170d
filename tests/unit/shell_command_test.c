/* SPDX-License-Identifier: Apache-2.0 */
/* shell_command_test - where the commands of a script begin and end. */
#include "parse/shell_command.h"

#include "tap.h"

/* All commands as text: words with "|" between, the end behind them. */
static const char *all(struct arena *a, struct str script)
{
	struct shell_script f = SHELL_SCRIPT(script);
	struct shell_command c;
	const char *text = "";
	while (shell_command_next(&f, a, &c)) {
		for (size_t i = 0; i < c.n; i++)
			text = arena_printf(a, "%s%s%s%s", text, i ? "|" : "", c.word[i].text,
					    c.word[i].is_dynamic ? "*" : "");
		text = arena_printf(a, "%s%c", text, c.end == '\n' || !c.end ? ' ' : c.end);
	}
	return text;
}

static void test_words(struct arena *a)
{
	is_text(all(a, STR("umask 027 # not 022\n\n# umask 0\n")), "umask|027 ",
		"comments and empty lines are no commands");
	is_text(all(a, STR("a 'b c' \"d \\\" e\" f\\ g h#i")), "a|b c|d \" e|f g|h#i ",
		"quotes and backslashes hold a word together");
	is_text(all(a, STR("PATH=\"$PATH:/opt\" x='$y' `date` $(a; b \"c)\") ${d:-}}")),
		"PATH=$PATH:/opt*|x=$y|`date`*|$(a; b \"c)\")*|${d:-}}* ",
		"what only a shell could tell is marked");
	is_text(all(a, STR("a \\\n b\nc")), "a|b c ", "a joined line is one");
	is_text(all(a, STR("if [ -t 0 ]; then TMOUT=5; fi")), "if|[|-t|0|];then|TMOUT=5;fi ",
		"a semicolon ends a command");
	is_text(all(a, STR("f() {\n a\n}\n{ b; }")), "f({a }{b;}", "braces are ends");
	is_text(all(a, STR("${x} {a,b} }y")), "${x}*|{a,b}|}y ", "but not within a word");
	is_text(all(a, STR("")), "", "nothing is nothing");
	is_text(all(a, STR("a 'b")), "a|b ", "an open quote ends with the file");
}

static void test_documents(struct arena *a)
{
	is_text(all(a, STR("cat <<E\numask 0\nE\numask 1")), "cat|<<E umask|1 ",
		"a here document is no command");
	is_text(all(a, STR("cat <<-'E' >x\n\tumask 0\n\tE\nb")), "cat|<<-E|>x b ",
		"its end may be quoted and indented");
	is_text(all(a, STR("cat << E\nz\nE\nb")), "cat|<<|E b ", "or a word of its own");
	is_text(all(a, STR("cat <<<x\nb")), "cat|<<<x b ", "a here string is none");
	is_text(all(a, STR("cat <<E\nz")), "cat|<<E ", "an open one ends with the file");
}

int main(void)
{
	autoarena a = ARENA(1 << 20);
	test_words(&a);
	test_documents(&a);
	struct shell_script f = SHELL_SCRIPT(STR("# x\n\n a 'b\nc'\nd"));
	struct shell_command c;
	ok(shell_command_next(&f, &a, &c), "there is a command");
	is_int(c.line, 3, "it stands where it begins");
	ok(shell_command_next(&f, &a, &c), "there is another");
	is_int(c.line, 5, "behind all lines of the first");
	ok(!f.is_cut, "it is whole");
	f = SHELL_SCRIPT(STR("a \"b $(c"));
	ok(shell_command_next(&f, &a, &c) && f.is_cut, "one that ends within quotes is not");
	f = SHELL_SCRIPT(STR("a <<E\nb"));
	ok(shell_command_next(&f, &a, &c) && f.is_cut, "nor one that ends within a document");
	struct str name, value;
	struct shell_word w = { .text = "TMOUT=900=" };
	ok(shell_command_assigns(&w, &name, &value), "an assignment");
	is_text(str_text(&a, name), "TMOUT", "has a name");
	is_text(str_text(&a, value), "900=", "and a value");
	w.text = "--x=y";
	ok(!shell_command_assigns(&w, &name, &value), "an option is none");
	w.text = "=y";
	ok(!shell_command_assigns(&w, &name, &value), "nor is a value without name");
	return done();
}
