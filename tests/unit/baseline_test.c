/* SPDX-License-Identifier: Apache-2.0 */
/* baseline_test - what is written is read again; what was changed is refused. */
#include "parse/baseline.h"

#include "base/crypto.h"
#include "tap.h"

static const unsigned char signature[CRYPTO_SIGNATURE_BYTES] = { 1, 2, 255 };

static void write_one(struct buf *text)
{
	struct str patterns[] = { STR("/etc/*"), STR("!/etc/mtab") };
	struct baseline_entry entries[] = {
		{ 'd', 0755, 0, 0, 4096, 1, STR("-"), STR("/etc") },
		{ 'f', 04711, 0, 3000000000, 7, 2, STR("abcd"), STR("/etc/a b") },
	};
	baseline_write_head(text, 1768435200, patterns, N(patterns));
	for (size_t i = 0; i < N(entries); i++)
		baseline_write_entry(text, &entries[i]);
	baseline_write_end(text);
}

static void reads_what_is_written(void)
{
	autoarena a = ARENA(1 << 20);
	autobuf text = BUF(1 << 20);
	struct baseline b;
	struct baseline_entry entry;
	struct err e;
	write_one(&text);
	baseline_write_signature(&text, signature, sizeof(signature));
	ok(baseline_read(&a, buf_view(&text), &b, &e) == 0, "what is written is read");
	is_int(b.made_at, 1768435200, "with its time");
	is_int((int64_t)b.n_patterns, 2, "its patterns");
	is_int((int64_t)b.n, 2, "and its files");
	ok(b.signature.n == sizeof(signature) && !memcmp(b.signature.p, signature, b.signature.n),
	   "and the signature");
	is_int(baseline_find(&b, STR("/etc/a b")), 1, "a file is found");
	is_int(baseline_find(&b, STR("/etc/a")), -1, "one that is not there is not");
	ok(baseline_get(&b, 1, &entry) && entry.mode == 04711 && entry.gid == 3000000000 &&
		   entry.size_bytes == 7 && str_is(entry.sha256, "abcd"),
	   "and says what it said");
}

/* Whether it is refused with one byte changed, or all behind it gone. */
static void refuses_changes(void)
{
	autobuf text = BUF(1 << 20);
	struct baseline b;
	struct err e;
	size_t n_taken = 0;
	write_one(&text);
	for (size_t i = 0; i < text.n; i++) {
		autoarena a = ARENA(1 << 20);
		text.p[i] ^= 1;
		n_taken += baseline_read(&a, buf_view(&text), &b, &e) == 0;
		text.p[i] ^= 1;
		n_taken += i && baseline_read(&a, str_head(buf_view(&text), i), &b, &e) == 0;
	}
	/* Only the last newline is not needed. */
	ok(n_taken <= 1, "one that was changed or cut short is refused");
}

static void refuses(const char *text, const char *want)
{
	autoarena a = ARENA(1 << 20);
	autobuf whole = BUF(1 << 20);
	struct baseline b;
	struct err e;
	buf_puts(&whole, text);
	baseline_write_end(&whole);
	is_text(baseline_read(&a, buf_view(&whole), &b, &e) < 0 ? e.text : NULL, want, want);
}

static void is_escaped(struct str path, const char *want)
{
	autobuf text = BUF(4096), back = BUF(4096);
	baseline_escape(&text, path);
	baseline_unescape(&back, buf_view(&text));
	buf_putc(&text, 0);
	is_text(text.p, want, want);
	ok(str_eq(buf_view(&back), path), "and comes back as it was");
}

int main(void)
{
	reads_what_is_written();
	refuses_changes();
	refuses("root:x:0:0\n", "not a baseline");
	refuses("zicha-baseline 3\n", "a baseline of version 3; this program reads version 2");
	refuses("zicha-baseline 1\nmade yesterday\n", "the baseline is damaged: its head does not "
						      "say when it was made");
	refuses("zicha-baseline 1\nmade 2026-01-01T00:00:00Z\n", "the baseline is damaged: its "
								 "head does not end");
	refuses("zicha-baseline 1\nmade 2026-01-01T00:00:00Z\nfiles\nf\t0\t0\t0\t0\t0\t-\t/b\n"
		"f\t0\t0\t0\t0\t0\t-\t/a\n",
		"the baseline is damaged: its files are out of order");
	is_escaped(STR("/etc/ordinary \\ name"), "/etc/ordinary \\ name");
	is_escaped(STR("/a\nb\tc\1\xff"), "/a\\x0ab\\x09c\\x01\\xff");
	is_escaped(STR("/\xe4\xb8\xad"), "/\xe4\xb8\xad");
	return done();
}
