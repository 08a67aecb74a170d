/* SPDX-License-Identifier: Apache-2.0 */
/* feed_oval_test - which packages a definition of OVAL is about. */
#include "parse/feed_oval.h"

#include "tap.h"

static struct err why;

static const char *all(struct arena *a, const char *document, const char *release)
{
	struct feed f = { .arena = a };
	const char *out = "";
	if (feed_oval_parse(str_of(document), release, &f, &why) < 0)
		return "!";
	for (size_t i = 0; i < f.n; i++) {
		const struct feed_entry *e = &f.entry[i];
		out = arena_printf(a, "%s%s/%s/%s/%s/%s ", out, e->release.p, e->package.p, e->id.p,
				   e->fixed.p, e->severity.p);
	}
	return out;
}

#define OVAL(platform, criterion, test) \
	"<oval_definitions><definition class='patch' id='d'>" platform \
	"<reference ref_id='CVE-1'/><severity>Moderate</severity><criteria><criterion " criterion \
	" test_ref='t'/></criteria></definition><dpkginfo_test id='t'><object " \
	"object_ref='o'/>" test "</dpkginfo_test><dpkginfo_object " \
	"id='o'><name>x</name></dpkginfo_object>" \
	"<dpkginfo_state id='s'><evr operation='less than'>0:2-1</evr></dpkginfo_state>" \
	"<dpkginfo_state id='e'><evr " \
	"operation='equals'>2-1</evr></dpkginfo_state></oval_definitions>"
#define DEBIAN "<platform>Debian GNU/Linux 12</platform>"

int main(void)
{
	autoarena a = ARENA(4 << 20);
	is_text(all(&a, OVAL(DEBIAN, "", "<state state_ref='s'/>"), NULL),
		"debian:12/x/CVE-1/2-1/medium ", "older than a version");
	is_text(all(&a, OVAL(DEBIAN, "", ""), NULL), "debian:12/x/CVE-1//medium ", "there at all");
	is_text(all(&a, OVAL("", "", ""), "kylin:v10"), "kylin:v10/x/CVE-1//medium ",
		"told from outside");
	is_text(all(&a, OVAL("", "", ""), NULL), "!", "for no release is refused");
	is_text(all(&a, OVAL(DEBIAN, "negate='true'", ""), NULL), "!",
		"what must not be is no test");
	is_text(all(&a, OVAL(DEBIAN, "", "<state state_ref='e'/>"), NULL), "!",
		"nor another comparison");
	is_text(all(&a, "<oval_definitions><schema_version>6.0</schema_version></oval_definitions>",
		    NULL),
		"!", "a newer format is refused");
	ok(strstr(why.text, "newer") != NULL, "and said to be newer");
	is_text(all(&a, "<oval_definitions>", NULL), "!", "cut short");
	is_text(all(&a, "<html></html>", NULL), "!", "another document");
	return done();
}
