/* SPDX-License-Identifier: Apache-2.0 */
/* repo_xml_test - a repository's packages, whatever pieces its list comes in. */
#include "parse/repo_xml.h"

#include "tap.h"

#define PACKAGE(name, version) \
	"<package type=\"rpm\"><name>" name "</name><arch>x86_64</arch><version " version \
	"/></package>"
#define ONE PACKAGE("bash", "epoch=\"0\" ver=\"5.1\" rel=\"6\"")
#define TWO PACKAGE("vim", "epoch=\"2\" ver=\"9\" rel=\"1\"")

/* "name arch version " of each package, the list given in pieces of n bytes. */
static const char *all(struct arena *a, const char *list, size_t n)
{
	autorepo_xml struct repo_xml x = REPO_XML("package");
	struct str rest = str_of(list), element;
	struct repo_package p;
	const char *out = "";
	while (rest.n) {
		if (!repo_xml_give(&x, str_head(rest, n)))
			return "!";
		rest = str_from(rest, MIN(n, rest.n));
		while (repo_xml_next(&x, &element))
			if (repo_xml_package(element, a, &p))
				out = arena_printf(a, "%s%s %s %s ", out, p.name, p.architecture,
						   p.version);
	}
	return out;
}

int main(void)
{
	autoarena a = ARENA(1 << 20);
	static const char list[] = "<metadata packages=\"2\">" ONE "\n" TWO "</metadata>";
	for (size_t n = 1; n < 60; n += 19)
		is_text(all(&a, list, n), "bash x86_64 5.1-6 vim x86_64 2:9-1 ", "two packages");
	is_text(all(&a, PACKAGE("x", "ver=\"1\""), 9), "", "without a release it is none");
	is_text(all(&a, "<package type=\"rpm\"><name>x</name>", 9), "", "nor if it is cut short");
	ok(str_is(repo_xml_name(STR(ONE)), "bash"), "a name is found at once");
	ok(!repo_xml_name(STR("<package>")).p, "or is not there");

	static const char update[] = "<update type=\"security\"><package name=\"a\" arch=\"x\" "
				     "version=\"1\" release=\"2\" "
				     "epoch=\"3\"></package><package name=\"b\"/><package "
				     "name=\"c\" arch=\"x\" "
				     "version=\"1\" release=\"2\"/></update>";
	struct str rest = str_of(update);
	struct repo_package p;
	ok(repo_xml_is_security(rest, &a), "a security update");
	ok(!repo_xml_is_security(STR("<update type=\"bugfix\">"), &a), "and another");
	ok(repo_xml_update_package(&rest, &a, &p), "has a package");
	is_text(p.version, "3:1-2", "with its version");
	ok(repo_xml_update_package(&rest, &a, &p) && strcmp(p.name, "c") == 0, "one that is not "
									       "whole is passed "
									       "over");
	ok(!repo_xml_update_package(&rest, &a, &p), "and no more");
	return done();
}
