/* SPDX-License-Identifier: Apache-2.0 */
/* feed_file_test - what goes into a feed comes out again. */
#include "parse/feed_file.h"

#include "base/str.h"
#include "tap.h"

static struct feed_entry entry(const char *release, const char *package, const char *id)
{
	return (struct feed_entry){ .release = str_of(release),
				    .package = str_of(package),
				    .id = str_of(id),
				    .fixed = STR("2"),
				    .severity = STR("high") };
}

int main(void)
{
	static struct feed_file f;
	autoarena a = ARENA(1 << 20);
	autobuf out = BUF(1 << 20), text = BUF(1 << 20);
	struct feed feed = { .arena = &a, .kind = "osv", .published = 86400 };
	struct str rest, package, lines;
	struct feed_entry e, bad = entry("debian:12", "a\tb", "CVE-1");
	struct err why;
	const char *const ids[] = { "CVE-2", "CVE-1", "CVE-1" };
	for (size_t i = 0; i < N(ids); i++) {
		e = entry("debian:12", "b", ids[i]);
		feed_file_add(&feed, &e);
	}
	e = entry("debian:11", "a", "CVE-9");
	feed_file_add(&feed, &e);
	feed_file_add(&feed, &bad);
	is_int((int64_t)feed.n, 4, "a field with a tab in it is no entry");
	ok(feed_file_write(&feed, "osv-debian", 0, &out, &why) == 0, "a feed is written");
	ok(feed_file_open(buf_view(&out), &f, &why) == 0 && f.n == 2, "and opened: two releases");
	ok(str_is(f.published, "1970-01-02T00:00:00Z"), "published when it was");
	ok(str_is(f.release[1].name, "debian:12"), "the releases are sorted");
	is_int(f.release[1].n_entries, 2, "the double is left out");
	ok(feed_file_unpack(&f, &f.release[1], &text, &why) == 0, "one release is unpacked");
	rest = buf_view(&text);
	ok(feed_file_package(&rest, &package, &lines) && str_is(package, "b"), "one package");
	ok(feed_file_entry(&lines, &e) && str_is(e.id, "CVE-1") && str_is(e.fixed, "2"), "one");
	ok(feed_file_entry(&lines, &e) && str_is(e.id, "CVE-2") && !e.day.n, "two");
	ok(!feed_file_entry(&lines, &e) && !feed_file_package(&rest, &package, &lines), "no more");
	ok(feed_file_open(str_head(buf_view(&out), out.n - 1), &f, &why) < 0, "cut is refused");
	ok(feed_file_open(STR("zicha-feed 2\n\n"), &f, &why) < 0 && strstr(why.text, "newer"),
	   "a newer format is refused");
	ok(feed_file_open(STR("zicha-feed 1\nname x\nkind y\nrelease a 5\n\n"), &f, &why) < 0,
	   "a damaged head is refused");
	out.p[out.n - 3] ^= 0x55;
	buf_clear(&text);
	ok(feed_file_open(buf_view(&out), &f, &why) == 0 &&
		   feed_file_unpack(&f, &f.release[1], &text, &why) < 0,
	   "a frame that was changed is refused");
	return done();
}
