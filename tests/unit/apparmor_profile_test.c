/* SPDX-License-Identifier: Apache-2.0 */
/* apparmor_profile_test - the heads of AppArmor's profiles. */
#include "parse/apparmor_profile.h"

#include "tap.h"

static const char *all(struct arena *a, struct str text)
{
	struct apparmor_profiles f = APPARMOR_PROFILES(text);
	struct apparmor_profile p;
	const char *found = "";
	while (apparmor_profile_next(&f, a, &p))
		found = arena_printf(a, "%s%s:%s:%lld ", found, p.name, p.mode, (long long)p.line);
	return found;
}

int main(void)
{
	autoarena a = ARENA(1 << 20);
	is_text(all(&a, STR("# profile no {\n#include <tunables/global>\nabi <abi/3.0>,\n"
			    "@{X}=/a /b\ninclude <tunables/global>\n/usr/sbin/chronyd "
			    "flags=(attach_disconnected, complain) {\n  /{,var/}run/** rw,\n  "
			    "deny /x w,\n}\n")),
		"/usr/sbin/chronyd:complain:6 ", "one named by its path");
	is_text(all(&a, STR("profile man_groff {\n}\nprofile \"a b\" /usr/bin/{x,y} "
			    "flags=(unconfined) "
			    "{\n  userns,\n}")),
		"man_groff:enforce:1 a b:unconfined:3 ", "two with names");
	is_text(all(&a, STR("/usr/bin/man {\n  /bin/x rmCx -> &man_filter,\n  profile inner "
			    "(kill) {\n    ^deep {\n    }\n  }\n  if $x {\n  }\n  signal (send) "
			    "peer=y,\n  profile last {\n")),
		"/usr/bin/man:enforce:1 /usr/bin/man//inner:kill:3 "
		"/usr/bin/man//inner//deep:enforce:4 /usr/bin/man//last:enforce:10 ",
		"profiles within profiles");
	is_text(all(&a, STR("@{exec_path} = /usr/bin/x\nprofile x @{exec_path} {}\n")), "",
		"glued braces open nothing");
	is_text(all(&a, STR("profile complain {\n}")), "complain:enforce:1 ", "a name is no flag");
	is_text(all(&a, STR("{ } } {")), "", "blocks without a name");
	is_text(all(&a, STR("")), "", "an empty file");
	return done();
}
