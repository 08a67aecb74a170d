/* SPDX-License-Identifier: Apache-2.0 */
/* charset - texts of other programs as UTF-8. */
#include "base/charset.h"

#include <errno.h>
#include <iconv.h>

static void close_iconv(iconv_t *c)
{
	iconv_close(*c); /* of -1: nothing */
}

static int64_t line_at(struct str bytes, size_t at)
{
	int64_t line = 1;
	for (size_t i = 0; i < at; i++)
		line += bytes.p[i] == '\n';
	return line;
}

/* Where the first byte stands that is not of valid UTF-8, or n. */
static size_t first_foreign(struct str s)
{
	size_t i = 0;
	for (size_t n; i < s.n && (n = str_utf8_sequence(str_from(s, i))); i += n)
		;
	return i;
}

static int convert(struct str bytes, const char *from, struct buf *out, struct err *e)
{
	__attribute__((cleanup(close_iconv))) iconv_t c = iconv_open("UTF-8", from);
	if (c == (iconv_t)-1)
		return err_set(e, "this system cannot read %s: save the file as UTF-8", from);
	char *in = (char *)(uintptr_t)bytes.p;
	size_t left = bytes.n;
	while (left) {
		size_t room = buf_room(out, left + 64), before = room;
		if (room < 8)
			return err_set(e, "the text is too large");
		char *to = out->p + out->n;
		size_t r = iconv(c, &in, &left, &to, &room);
		int code = errno;
		out->n += before - room;
		if (r == (size_t)-1 && code != E2BIG)
			return err_set(e, "line %lld: neither UTF-8 nor %s",
				       (long long)line_at(bytes, bytes.n - left), from);
	}
	return 0;
}

int charset_utf8(struct str bytes, struct buf *out, struct err *e)
{
	if (str_starts(bytes, "\xff\xfe"))
		return convert(str_from(bytes, 2), "UTF-16LE", out, e);
	if (str_starts(bytes, "\xfe\xff"))
		return convert(str_from(bytes, 2), "UTF-16BE", out, e);
	if (str_starts(bytes, "\xef\xbb\xbf"))
		bytes = str_from(bytes, 3);
	if (first_foreign(bytes) < bytes.n)
		return convert(bytes, "GB18030", out, e);
	buf_str(out, bytes);
	return buf_is_over(out) ? err_set(e, "the text is too large") : 0;
}

void charset_load(struct arena *a, const char *name)
{
	/* Never closed: the arena has it, and with it the library its tables. */
	const iconv_t kept = iconv_open("UTF-8", name);
	(void)!arena_strndup(a, (const char *)&kept, sizeof(kept));
}

void charset_load_all(struct arena *a)
{
	static const char *const sets[] = { "GB18030", "UTF-16LE", "UTF-16BE" };
	for (size_t i = 0; i < N(sets); i++)
		charset_load(a, sets[i]);
}
