/* SPDX-License-Identifier: Apache-2.0 */
/* sudoers_test - entries of sudoers(5). What sudo itself makes of such lines is
 * compared by sudo_peer_test.py. */
#include "parse/sudoers.h"
#include "tap.h"

static struct arena arena = ARENA(4 << 20);
static struct err error;

static int read_first(struct str text, struct sudoers_entry *ret_entry)
{
	struct sudoers_reader reader = SUDOERS_READER(text);
	return sudoers_next(&arena, &reader, ret_entry, &error);
}

static void rules(void)
{
	struct sudoers_entry x;
	is_int(read_first(STR("\n# c \\\n%a, !b h1, h2 = (r : g) NOPASSWD: /bin/x 1\\,2, \\\n"
			      " EXEC: ALL : h3 = /bin/y"),
			  &x),
	       1, "a rule is read");
	is_int(x.kind, SUDOERS_RULES, "as such");
	is_int(x.line, 3, "a comment is not continued");
	is_text(x.subjects->text, "%a", "first subject");
	ok(x.subjects->next->is_not, "second subject is excluded");
	const struct sudoers_command *c = x.grants->commands;
	is_text(c->item.text, "/bin/x 1,2", "command with an escaped comma");
	is_text(c->run_as_users->text, "r", "user to run as");
	is_text(c->run_as_groups->text, "g", "group to run as");
	ok(c->is_nopasswd && c->next->is_nopasswd, "a tag holds for the commands that follow");
	is_text(c->next->tags, "NOPASSWD EXEC", "tags in force");
	ok(c->next->run_as_users == c->run_as_users, "so does the user to run as");
	c = x.grants->next->commands;
	is_text(x.grants->next->hosts->text, "h3", "hosts of the second grant");
	ok(!c->has_run_as && !c->is_nopasswd, "nothing is left over from the first");
	is_int(read_first(STR("a ALL=TIMEOUT=5m CWD=\"/a b\" /bin/x"), &x), 1, "options");
	is_text(x.grants->commands->options, "TIMEOUT=5m CWD=/a b", "are kept apart");
	is_int(read_first(STR("#0 ALL=ALL"), &x), 1, "a number sign before a digit is a user");
	is_text(x.subjects->text, "#0", "with that id");
}

static void other_entries(void)
{
	struct sudoers_entry x;
	is_int(read_first(STR("Defaults:a,b !x, env_keep += \"A \\\"B\\\"\", umask = 022 # c"), &x),
	       1, "defaults");
	is_int(x.scope, ':', "of users");
	is_text(x.subjects->next->text, "b", "several");
	is_text(x.options->text, "!x", "a negated option");
	is_text(x.options->next->text, "env_keep+=A \"B\"", "an addition");
	is_text(x.options->next->next->text, "umask=022", "a value");
	is_int(read_first(STR("User_Alias A = a, b : B = A"), &x), 1, "aliases");
	is_text(x.aliases->next->name, "B", "two in a line");
	is_int(x.aliases->kind, SUDOERS_USER_ALIAS, "of users");
	is_int(read_first(STR("Cmd_Alias C = /bin/x -a, !/bin/y"), &x), 1,
	       "an alias under its other name");
	is_text(x.aliases->items->text, "/bin/x -a", "with arguments");
	is_int(read_first(STR("#include /etc/a\\ b"), &x), 1, "#include is no comment");
	is_text(x.path, "/etc/a b", "a path with an escape");
	is_int(read_first(STR("@includedir \"/etc/x y\""), &x), 1, "@includedir");
	is_int(x.kind, SUDOERS_INCLUDE_DIR, "is a directory");
	is_text(x.path, "/etc/x y", "in quotes");
	is_int(read_first(STR("#includes are nice"), &x), 0, "a longer word is a comment");
}

static void mistakes(void)
{
	static const char *const texts[] = {
		"a",
		"a ALL",
		"a ALL=",
		"ALL=ALL",
		"a ALL=foo",
		"a ALL=(x ALL",
		"\"a ALL=ALL",
		"User_Alias lower = a",
		"Defaults ",
		"Defaults x += # y",
		"Defaults x + y",
		"a ALL=ALL ALL",
		"@include",
		"a ALL=FOO=1 /bin/x",
	};
	struct sudoers_entry x;
	for (size_t i = 0; i < N(texts); i++)
		is_int(read_first(str_of(texts[i]), &x), -1, texts[i]);
	is_int(read_first(STR("a\0 ALL=ALL"), &x), -1, "a NUL byte");
	ok(sudoers_is_alias("A_1"), "A_1 can be an alias");
	ok(!sudoers_is_alias("ALL") && !sudoers_is_alias("Ab") && !sudoers_is_alias("") &&
		   !sudoers_is_alias("_A") && !sudoers_is_alias("1A"),
	   "ALL and others cannot");
}

int main(void)
{
	rules();
	other_entries();
	mistakes();
	arena_free(&arena);
	return done();
}
