/* SPDX-License-Identifier: Apache-2.0 */
/* feed_json_test - what each publisher's JSON says, in one line. */
#include "parse/feed_json.h"

#include "tap.h"

static struct err why;

/* "release/package/id/from/fixed/severity " of each entry; "!" where refused. */
static const char *all(struct arena *a, const char *document)
{
	struct feed f = { .arena = a };
	const char *out = "";
	if (feed_json_parse(str_of(document), &f, &why) < 0)
		return "!";
	for (size_t i = 0; i < f.n; i++) {
		const struct feed_entry *e = &f.entry[i];
		out = arena_printf(a, "%s%s/%s/%s/%s/%s/%s ", out, e->release.p, e->package.p,
				   e->id.p, e->from.p, e->fixed.p, e->severity.p);
	}
	return out;
}

#define OSV(id, ecosystem, events, more) \
	"{\"id\": \"" id "\", \"modified\": \"2026-01-01T00:00:00Z\"" more ", \"affected\": " \
	"[{\"package\": " \
	"{\"ecosystem\": \"" ecosystem "\", \"name\": \"x\"}, \"ranges\": [{\"type\": " \
	"\"ECOSYSTEM\", \"events\": [" events "]}]}]}"
#define FROM(v) "{\"introduced\": \"" v "\"}"
#define FIXED(v) "{\"fixed\": \"" v "\"}"

static void test_osv(struct arena *a)
{
	is_text(all(a, OSV("DEBIAN-CVE-1", "Debian:12", FROM("0") "," FIXED("2"), "")),
		"debian:12/x/CVE-1//2/ ", "fixed");
	is_text(all(a, OSV("CVE-1", "Debian:12", FROM("1"), "")), "debian:12/x/CVE-1/1// ", "open");
	is_text(all(a, OSV("CVE-1", "openEuler:22.03-LTS-SP3",
			   FROM("0") "," FIXED("1") "," FROM("2"), "")),
		"openeuler:22.03-lts-sp3/x/CVE-1//1/ openeuler:22.03-lts-sp3/x/CVE-1/2// ",
		"two spans of versions");
	is_text(all(a, OSV("USN-1", "Ubuntu:22.04:LTS", FROM("0"), ", \"aliases\": [\"CVE-7\"]")),
		"ubuntu:22.04/x/CVE-7/// ", "an advisory for one CVE goes by that");
	is_text(all(a, OSV("RHSA-1", "Red Hat:enterprise_linux:9::baseos", FROM("0"),
			   ", \"database_specific\": {\"severity\": \"Important\"}")),
		"rhel:9/x/RHSA-1///high ", "the word for its severity");
	is_text(all(a, OSV("CVE-1", "Ubuntu:Pro:22.04:LTS", FROM("0"), "")), "",
		"what is paid for");
	is_text(all(a, OSV("GHSA-1", "npm", FROM("0"), "")), "npm/x/GHSA-1/// ",
		"what sites are made of");
	is_text(all(a, OSV("GHSA-1", "Packagist", FROM("1") ",{\"last_affected\": \"2\"}", "")),
		"packagist/x/GHSA-1/1/>2/ ", "up to the last that is affected");
	is_text(all(a, OSV("MAL-1", "npm", FROM("0"), "")), "", "what is evil as a whole");
	is_text(all(a, OSV("GHSA-1", "crates.io", FROM("0"), "")), "", "what no site shows");
	is_text(all(a, OSV("CVE-1", "Debian:12", FROM("0"), ", \"withdrawn\": \"2026-01-01\"")), "",
		"withdrawn");
	is_text(all(a, OSV("CVE-1", "Debian:12", "", ", \"schema_version\": \"2.0\"")), "!",
		"a newer format is refused");
}

static void test_tracker(struct arena *a)
{
	is_text(all(a, "{\"bash\": {\"CVE-1\": {\"releases\": {\"sid\": {\"status\": \"open\", "
		       "\"urgency\": \"low**\"}}}}, \"zsh\": {\"CVE-2\": {\"description\": "
		       "\"}\\\"{\", "
		       "\"releases\": {\"sid\": {\"status\": \"resolved\", \"fixed_version\": "
		       "\"3\"}}}}}"),
		"debian:sid/bash/CVE-1///low debian:sid/zsh/CVE-2//3/ ", "open and resolved");
	is_text(all(a, "{\"bash\": {\"CVE-1\": {\"releases\": {\"sid\": {\"status\": \"resolved\", "
		       "\"fixed_version\": \"0\"}}}}}"),
		"", "never affected");
	is_text(all(a, "{\"bash\": {\"CVE-1\": {}}, \"zsh\": {\"CVE"), "!", "cut short");
}

int main(void)
{
	autoarena a = ARENA(4 << 20);
	test_osv(&a);
	test_tracker(&a);
	is_text(all(&a, "{\"catalogVersion\": \"1\", \"vulnerabilities\": [{\"cveID\": "
			"\"CVE-5\"}]}"),
		"*/*/CVE-5/// ", "what is exploited");
	is_text(all(&a, "{\"a\": 1}"), "!", "other JSON");
	is_text(all(&a, "[]"), "!", "no object");
	is_text(all(&a, "{"), "!", "a brace");
	return done();
}
