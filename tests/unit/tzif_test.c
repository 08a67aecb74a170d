/* SPDX-License-Identifier: Apache-2.0 */
/* tzif_test - zones made here byte by byte, as RFC 8536 says. */
#include "parse/tzif.h"

#include "base/buf.h"
#include "tap.h"

enum { CEST_STARTS_2026 = 1774746000, CEST_ENDS_2026 = 1792890000 };

static void put(struct buf *b, int64_t value, int n)
{
	for (int i = n - 1; i >= 0; i--)
		buf_putc(b, (char)((uint64_t)value >> (8 * i)));
}

static void put_head(struct buf *b, char version, int n_times, int n_kinds)
{
	buf_puts(b, "TZif");
	buf_putc(b, version);
	for (int i = 0; i < 15 + 3 * 4; i++)
		buf_putc(b, 0);
	put(b, n_times, 4);
	put(b, n_kinds, 4);
	put(b, 4, 4);
}

static void put_kind(struct buf *b, int offset)
{
	put(b, offset, 4);
	buf_putc(b, 0);
	buf_putc(b, 0);
}

/* A zone that changed once, from `before` to `after` at `time`, and has a footer. */
static struct str zone(struct buf *b, int before, int64_t time, int after, const char *footer)
{
	buf_clear(b);
	put_head(b, '2', 0, 1);
	put_kind(b, 0);
	buf_add(b, "LMT", 4);
	put_head(b, '2', 1, 2);
	put(b, time, 8);
	buf_putc(b, 1);
	put_kind(b, before);
	put_kind(b, after);
	buf_add(b, "LMT", 4);
	buf_printf(b, "\n%s\n", footer);
	return buf_view(b);
}

static bool is_read(struct str bytes, struct tzif *z)
{
	struct err e;
	return tzif_read(bytes, z, &e) == 0;
}

int main(void)
{
	autobuf b = BUF(4096);
	struct tzif z = { 0 };
	is_int(tzif_offset(&z, 1795317660), 0, "the zeroed zone is UTC");

	ok(is_read(zone(&b, 29143, -2177481943, 28800, "CST-8"), &z), "China is read");
	is_int(tzif_offset(&z, -2177481944), 29143, "before 1901 Shanghai had its sun");
	is_int(tzif_offset(&z, 1795317660), 28800, "and is eight hours ahead since");
	is_int(tzif_utc(&z, 1795317660), 1795317660 - 28800, "a wall clock is put into UTC");
	for (size_t n = 0, whole = b.n; n < whole; n++)
		if (is_read((struct str){ b.p, n }, &z)) {
			ok(false, "no file that is cut short is read");
			break;
		}

	ok(is_read(zone(&b, 0, 0, 3600, "CET-1CEST,M3.5.0,M10.5.0/3"), &z), "Berlin is read");
	is_int(tzif_offset(&z, CEST_STARTS_2026 - 1), 3600, "winter lasts to the end of March");
	is_int(tzif_offset(&z, CEST_STARTS_2026), 7200, "then it is summer");
	is_int(tzif_offset(&z, CEST_ENDS_2026 - 1), 7200, "to the end of October");
	is_int(tzif_offset(&z, CEST_ENDS_2026), 3600, "then it is winter");
	is_int(tzif_utc(&z, CEST_ENDS_2026 + 7200 - 1800), CEST_ENDS_2026 - 1800,
	       "the hour that comes twice is taken as the first one");
	is_int(tzif_utc(&z, CEST_STARTS_2026 + 3600 + 1800), CEST_STARTS_2026 + 1800,
	       "the hour that is left out is taken as if the clock had gone on");

	ok(is_read(zone(&b, 0, 0, 36000, "AEST-10AEDT,M10.1.0,M4.1.0/3"), &z), "Sydney is read");
	is_int(tzif_offset(&z, 1768435200), 39600, "in January it is summer there");
	is_int(tzif_offset(&z, 1782864000), 36000, "in July it is winter there");

	ok(is_read(zone(&b, 0, 0, 0, "<+0330>-3:30"), &z), "a name may be a number in brackets");
	is_int(tzif_offset(&z, 1795317660), 12600, "an offset may have minutes");
	ok(is_read(zone(&b, 0, 0, 7, "A-1B,J60,300/25"), &z) == false, "a name has three letters");
	ok(is_read(zone(&b, 0, 0, 7, "AAA-1BBB,J60,300/25"), &z), "rules may count days");
	ok(!is_read(zone(&b, 0, 0, 7, "AAA-1BBB,M13.1.0,M4.1.0"), &z), "no year has a month 13");
	ok(!is_read(zone(&b, 0, 0, 1 << 30, "CST-8"), &z), "no zone is years ahead");
	ok(is_read(zone(&b, 0, 0, 25200, ""), &z), "the footer may be empty");
	is_int(tzif_offset(&z, 1795317660), 25200, "then what held last goes on");
	ok(!is_read(STR("not a zone at all, whatever the name says it is"), &z), "text is no zone");
	return done();
}
