/* SPDX-License-Identifier: Apache-2.0 */
/* polkit_rules_test - what is seen of polkit's rules. */
#include "parse/polkit_rules.h"

#include "tap.h"

static struct polkit_rule only(struct arena *a, struct str text)
{
	struct polkit_rules f = POLKIT_RULES(text);
	struct polkit_rule rule = { .actions = "none" }, more;
	ok(polkit_rules_next(&f, a, &rule), "there is a rule");
	ok(!polkit_rules_next(&f, a, &more), "and only one");
	return rule;
}

static void test_grant(struct arena *a)
{
	struct polkit_rule r = only(
		a, STR("// polkit.addRule(none)\n/* polkit.addRule( */\n"
		       "polkit.addRule(function(action, subject) {\n"
		       "  polkit.log(\"a.b\");\n"
		       "  if (action.id == \"org.freedesktop.systemd1.manage-units\" &&\n"
		       "      action.lookup(\"unit.name\") == 'x' && subject.local &&\n"
		       "      (subject.isInGroup('netdev') || subject.user == \"li\"))\n"
		       "    return polkit.Result.YES;\n  return polkit.Result.AUTH_ADMIN;\n});\n"));
	ok(!r.is_admin, "a rule tells of an action");
	is_text(r.actions, "org.freedesktop.systemd1.manage-units", "its action");
	is_text(r.identities, "unix-group:netdev unix-user:li", "who may");
	is_text(r.result, "yes", "the most generous result counts");
	ok(r.is_local && !r.is_active, "only at the console");
	is_int(r.line, 3, "the line it begins in");
}

int main(void)
{
	autoarena a = ARENA(1 << 20);
	test_grant(&a);
	struct polkit_rule r = only(&a, STR("polkit.addAdminRule(function(action, subject) {"
					    " return [\"unix-group:sudo\", 'unix-user:0']; });"));
	ok(r.is_admin, "an administrators' rule");
	is_text(r.identities, "unix-group:sudo unix-user:0", "names them");
	r = only(&a, STR("polkit.addRule(function(a) { if (/^org\\.x\\)/.test(a.id) && 4 / 2)"
			 " return \"auth_self\" })"));
	is_text(r.actions, "^org\\.x\\)", "a regular expression names actions, too");
	is_text(r.result, "auth_self", "a result may be a string");
	r = only(&a, STR("polkit.addRule(function(action, subject) { return polkit.Result.YES; "
			 "});"));
	is_text(r.actions, "", "a rule for all actions");
	is_text(r.identities, "", "and everybody");
	r = only(&a, STR("polkit.addRule(function() { \"unclosed\n"));
	ok(!r.result, "a broken rule gives nothing");
	struct polkit_rules f = POLKIT_RULES(STR("var x = 1 /* polkit.addRule(f) "));
	ok(!polkit_rules_next(&f, &a, &r), "a comment without an end hides the rest");
	ok(f.is_cut, "which is told");
	is_text(polkit_rules_more("auth_admin", "no"), "auth_admin",
		"auth_admin gives more than no");
	is_text(polkit_rules_more(NULL, "no"), "no", "no more than nothing");
	return done();
}
