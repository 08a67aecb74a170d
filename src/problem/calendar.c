/* SPDX-License-Identifier: Apache-2.0 */
/* calendar - what is due as an iCalendar file (RFC 5545). */
#include "problem/calendar.h"

#include "base/clock.h"
#include "base/crypto.h"

#include <string.h>

enum { LINE = 75 }; /* bytes: longer lines are folded (3.1) */

/* A line with its value escaped (3.3.11), folded between characters. */
static void put_line(struct buf *out, const char *name, const char *value)
{
	autobuf line = BUF(1 << 20);
	buf_printf(&line, "%s:", name);
	for (const char *p = value; *p; p++) {
		if (*p == '\n') {
			buf_puts(&line, "\\n");
			continue;
		}
		if (strchr("\\;,", *p))
			buf_putc(&line, '\\');
		buf_putc(&line, *p);
	}
	size_t room = LINE;
	for (size_t at = 0; at < line.n;) {
		size_t n = str_utf8_sequence((struct str){ line.p + at, line.n - at });
		n = MAX(n, 1);
		if (n > room) {
			buf_puts(out, "\r\n ");
			room = LINE - 1;
		}
		buf_add(out, line.p + at, n);
		room -= n;
		at += n;
	}
	buf_puts(out, "\r\n");
}

/* "20261122", of the front of a day or moment. */
static void compact(const char *day, char ret[16])
{
	size_t n = 0;
	for (const char *p = day; *p && p - day < 10 && n < 15; p++)
		if (*p != '-')
			ret[n++] = *p;
	ret[n] = 0;
}

void calendar_write(const struct agenda *all, const char *unit, int64_t now, struct buf *out)
{
	char moment[CLOCK_TEXT_SIZE], stamp[CLOCK_TEXT_SIZE], day[16], hash[CRYPTO_HEX_SIZE];
	size_t n = 0;
	clock_text(now, moment);
	for (const char *p = moment; *p; p++)
		if (*p != '-' && *p != ':')
			stamp[n++] = *p;
	stamp[n] = 0;
	put_line(out, "BEGIN", "VCALENDAR");
	put_line(out, "VERSION", "2.0");
	put_line(out, "PRODID", "-//zicha//" ZICHA_VERSION "//EN");
	for (size_t i = 0; i < all->n; i++) {
		const struct agenda_item *x = &all->item[i];
		/* Of one record more than one thing may be due. */
		const char *id = arena_printf(all->arena, "%s %s %s %s", unit, x->kind, x->id,
					      x->due_on);
		crypto_sha256_hex(str_of(id), hash);
		compact(x->due_on, day);
		put_line(out, "BEGIN", "VEVENT");
		put_line(out, "UID", arena_printf(all->arena, "%.32s@zicha", hash));
		put_line(out, "DTSTAMP", stamp);
		put_line(out, "DTSTART;VALUE=DATE", day);
		put_line(out, "SUMMARY",
			 arena_printf(all->arena, tr("%s: %s%s"), tr(x->words), x->what,
				      *x->who ? arena_printf(all->arena, tr(" (%s)"), x->who_words)
					      : ""));
		put_line(out, "DESCRIPTION", x->id);
		put_line(out, "END", "VEVENT");
	}
	put_line(out, "END", "VCALENDAR");
}
