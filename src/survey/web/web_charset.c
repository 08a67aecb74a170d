/* SPDX-License-Identifier: Apache-2.0 */
/* web_charset - pages as UTF-8, whatever they are written in. */
#include "survey/web/web_charset.h"

#include "base/charset.h"
#include "base/unicode.h"
#include "parse/url.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>

enum { LOOK_FOR_META = 4096 };

static const struct {
	const char *said, *is;
} names[] = {
	{ "utf-8", "utf-8" },
	{ "utf8", "utf-8" },
	{ "gb2312", "gb18030" },
	{ "gbk", "gb18030" },
	{ "gb18030", "gb18030" },
	{ "x-gbk", "gb18030" },
	{ "big5", "big5" },
	{ "big5-hkscs", "big5" },
	{ "iso-8859-1", "iso-8859-1" },
	{ "latin1", "iso-8859-1" },
	{ "windows-1252", "iso-8859-1" },
	{ "us-ascii", "utf-8" },
};

void web_charset_prepare(struct arena *a)
{
	charset_load(a, "GB18030");
	charset_load(a, "BIG5");
}

const char *web_charset_of_page(struct arena *a, struct str page)
{
	struct str head = str_head(page, LOOK_FOR_META);
	while (head.n) {
		const char *at = memmem(head.p, head.n, "charset", 7);
		if (!at)
			return NULL;
		head = str_trim(str_from(head, (size_t)(at - head.p) + 7));
		if (!str_starts(head, "="))
			continue;
		head = str_trim(str_from(head, 1));
		if (str_starts(head, "\"") || str_starts(head, "'"))
			head = str_from(head, 1);
		size_t n = 0;
		while (n < head.n && n < 40 && head.p[n] > ' ' && !strchr("\"'/>;", head.p[n]))
			n++;
		/* Who can read that much of it has read no UTF-16. */
		if (n)
			return strncasecmp(head.p, "utf-16", MIN(n, 6)) == 0
				       ? "utf-8"
				       : str_lower(a, str_head(head, n));
	}
	return NULL;
}

static bool is_utf8(struct str s)
{
	for (size_t i = 0, n; i < s.n; i += n)
		if (!(n = str_utf8_sequence(str_from(s, i))))
			return false;
	return true;
}

/* Whether it is UTF-8 with a few bytes damaged, and not something else that says it is: of what is
 * beyond ASCII most must fit. */
static bool is_nearly_utf8(struct str s)
{
	size_t n_high = 0, n_bad = 0;
	for (size_t i = 0, n; i < s.n; i += n ? n : 1) {
		n = str_utf8_sequence(str_from(s, i));
		n_high += (unsigned char)s.p[i] >= 0x80 ? MAX(n, 1) : 0;
		n_bad += !n;
	}
	return n_bad * 4 < n_high;
}

static void put_utf8(struct str s, struct buf *out)
{
	for (size_t i = 0; i < s.n;) {
		size_t n = str_utf8_sequence(str_from(s, i));
		if (n)
			buf_add(out, s.p + i, n);
		else
			buf_puts(out, "\xef\xbf\xbd");
		i += n ? n : 1;
	}
}

static void put_latin1(struct str s, struct buf *out)
{
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];
		if (c >= 0x80)
			buf_putc(out, (char)(0xc0 | c >> 6));
		buf_putc(out, (char)(c < 0x80 ? c : 0x80 | (c & 0x3f)));
	}
}

static bool put_converted(struct str s, const char *from, const char *to_name, struct buf *out)
{
	iconv_t c = iconv_open(to_name, from);
	if (c == (iconv_t)-1)
		return false;
	char *in = (char *)(uintptr_t)s.p;
	size_t left = s.n;
	while (left) {
		size_t room = buf_room(out, left * 2 + 64), before = room;
		if (room < 8) {
			out->is_over = true;
			break;
		}
		char *to = out->p + out->n;
		size_t r = iconv(c, &in, &left, &to, &room);
		int code = errno;
		out->n += before - room;
		if (r == (size_t)-1 && code != E2BIG && left) {
			buf_puts(out, "\xef\xbf\xbd");
			in++;
			left--;
		}
	}
	iconv_close(c);
	return true;
}

/* By its first bytes, which go before all that is said, or by what is said. */
static const char *utf16_of(struct str bytes, const char *declared)
{
	if (str_starts(bytes, "\xff\xfe"))
		return "utf-16le";
	if (str_starts(bytes, "\xfe\xff"))
		return "utf-16be";
	if (!declared || strncmp(declared, "utf-16", 6) != 0)
		return NULL;
	return strcmp(declared, "utf-16be") == 0 ? "utf-16be" : "utf-16le";
}

const char *web_charset_utf8(struct str bytes, const char *declared, struct buf *out)
{
	const char *is = utf16_of(bytes, declared);
	if (is) {
		unicode_utf16(bytes, strcmp(is, "utf-16be") == 0, out);
		return is;
	}
	if (str_starts(bytes, "\xef\xbb\xbf"))
		bytes = str_from(bytes, 3);
	for (size_t i = 0; declared && i < N(names); i++)
		if (strcmp(names[i].said, declared) == 0)
			is = names[i].is;
	if (is_utf8(bytes)) {
		buf_str(out, bytes);
		return "utf-8";
	}
	/* Many pages of China say nothing, or what is not so. */
	if (!is || (strcmp(is, "utf-8") == 0 && !is_nearly_utf8(bytes)))
		is = "gb18030";
	if (strcmp(is, "iso-8859-1") == 0)
		put_latin1(bytes, out);
	else if (strcmp(is, "utf-8") == 0 || !put_converted(bytes, is, "UTF-8", out))
		put_utf8(bytes, out);
	return is;
}

const char *web_charset_query(struct arena *a, const char *url, const char *charset)
{
	const char *query = strchr(url, '?');
	bool is_other = charset &&
			(strcmp(charset, "gb18030") == 0 || strcmp(charset, "big5") == 0);
	size_t n = query ? strlen(query) : 0, i = 0;
	while (i < n && !(query[i] & 0x80))
		i++;
	if (!is_other || i == n)
		return url;
	autobuf bytes = BUF(4 * URL_MAX_BYTES);
	autobuf out = BUF(12 * URL_MAX_BYTES);
	if (!put_converted((struct str){ query, n }, "utf-8", charset, &bytes) || !bytes.n)
		return url;
	buf_add(&out, url, (size_t)(query - url));
	for (i = 0; i < bytes.n; i++)
		if (bytes.p[i] & 0x80)
			buf_printf(&out, "%%%02X", (unsigned char)bytes.p[i]);
		else
			buf_putc(&out, bytes.p[i]);
	return buf_is_over(&out) ? url : arena_strndup(a, out.p, out.n);
}
