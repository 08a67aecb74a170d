/* SPDX-License-Identifier: Apache-2.0 */
/* pam_test - lines of pam.d(5), and what PAM makes of odd ones. */
#include "parse/pam.h"
#include "tap.h"

static struct arena arena = ARENA(1 << 20);
static struct err error;

/* The first rule of a text; kind -1 for a mistake, -2 for none. */
static struct pam_rule read_first(const char *text, int *ret_result)
{
	struct pam_reader reader = PAM_READER(str_of(text));
	struct pam_rule rule;
	*ret_result = pam_next(&arena, &reader, &rule, &error);
	return rule;
}

static void rules(void)
{
	int r;
	struct pam_rule p = read_first("\n# x\nauth\trequired  pam_unix.so  nullok \t debug # no\n",
				       &r);
	is_int(r, 1, "a rule is read");
	is_text(p.type, "auth", "type");
	is_text(p.control, "required", "control");
	is_text(p.arguments, "nullok debug",
		"arguments are separated by one space, without the comment");
	is_int(p.line, 3, "line");
	p = read_first("-SESSION Optional /lib/security/pam_x.so", &r);
	is_text(p.type, "session", "the case of a type does not count, nor the dash");
	is_text(p.control, "optional", "nor that of a control word");
	ok(str_is(pam_module_name(p.module), "pam_x.so"), "the module's name is without its path");
	is_text(p.arguments, "", "no arguments are an empty text");
	p = read_first("auth [success=1\tdefault=ignore] pam_unix.so [a\\] b] c", &r);
	is_text(p.control, "[success=1 default=ignore]", "brackets are one word");
	is_text(p.arguments, "[a\\] b] c", "also in arguments");
	p = read_first("auth \\\n required \\\n\n pam_x.so", &r);
	is_int(r, -1, "a continuation ends with the first line without a backslash");
	p = read_first("auth \\\n required pam_x.so \\\n deny=3\nauth", &r);
	is_text(p.arguments, "deny=3", "three lines are one rule");
	is_int(p.line, 1, "and it stands where it begins");
	p = read_first("auth required pam_x.so a # b \\\n c", &r);
	is_text(p.arguments, "a", "a comment is not continued");
}

static void includes(void)
{
	int r;
	struct pam_rule p = read_first("@include common-auth # x", &r);
	is_int(p.kind, PAM_INCLUDE_ALL, "@include");
	ok(str_is(p.file, "common-auth") && !p.type, "has a file and no type");
	p = read_first("password substack system-auth", &r);
	is_int(p.kind, PAM_INCLUDE, "substack is an include");
	ok(str_is(p.file, "system-auth"), "of a file");
	is_text(p.type, "password", "of one type");
}

static void mistakes(void)
{
	static const char *const texts[] = {
		"auht required pam_unix.so",
		"auth",
		"auth required",
		"auth maybe pam_unix.so",
		"auth [success=1 pam_x.so",
		"@include",
		"login auth required pam_unix.so",
	};
	int r;
	for (size_t i = 0; i < N(texts); i++) {
		read_first(texts[i], &r);
		is_int(r, -1, texts[i]);
	}
	struct pam_reader reader = PAM_READER(STR("x\nauth\0 required pam_a.so\nauth required "
						  "pam_b.so"));
	struct pam_rule rule;
	is_int(pam_next(&arena, &reader, &rule, &error), -1, "a mistake");
	is_int(pam_next(&arena, &reader, &rule, &error), -1, "and a NUL byte");
	is_int(rule.line, 2, "with its line");
	is_int(pam_next(&arena, &reader, &rule, &error), 1, "do not hide the rule behind them");
	is_int(pam_next(&arena, &reader, &rule, &error), 0, "which is the last");
}

static void arguments(void)
{
	ok(str_is(pam_argument("a deny=3 b", "deny"), "3"), "a value");
	ok(str_is(pam_argument("deny=3 deny=5", "deny"), "5"), "the last one counts");
	ok(pam_argument("nullok", "nullok").p && !pam_argument("nullok", "nullok").n, "a word "
										      "without "
										      "one");
	ok(!pam_argument("nullok_secure xnullok", "nullok").p, "a word is found whole or not at "
							       "all");
	ok(!pam_argument("", "deny").p, "nothing in nothing");
}

int main(void)
{
	rules();
	includes();
	mistakes();
	arguments();
	arena_free(&arena);
	return done();
}
