/* SPDX-License-Identifier: Apache-2.0 */
/* tr - English in the code, the user's language on the screen. */
#include "base/tr.h"

#include "base/str.h"

#include <assert.h>
#include <string.h>

/* The only state of the program that outlives a call: what language its user
 * reads. Written once by main, before any thread. */
static enum tr_language chosen = TR_ENGLISH;

bool tr_choose(const char *name)
{
	if (strncmp(name, "zh", 2) == 0) {
		chosen = TR_CHINESE;
		return true;
	}
	chosen = TR_ENGLISH;
	return strncmp(name, "en", 2) == 0 || strcmp(name, "C") == 0 ||
	       strncmp(name, "C.", 2) == 0 || strcmp(name, "POSIX") == 0;
}

enum tr_language tr_language(void)
{
	return chosen;
}

const char *tr_language_name(void)
{
	return chosen == TR_CHINESE ? "zh_CN" : "en";
}

static int entry_compare(const void *key, const void *entry)
{
	return strcmp(key, ((const struct tr_entry *)entry)->msgid);
}

const char *tr_in(enum tr_language language, const char *msgid)
{
	if (language == TR_ENGLISH)
		return msgid;
	const struct tr_entry *entry = bsearch(msgid, tr_catalogue_zh_CN, tr_catalogue_zh_CN_n,
					       sizeof(*entry), entry_compare);
	return entry ? entry->msgstr : msgid;
}

const char *tr(const char *msgid)
{
	return tr_in(chosen, msgid);
}

const char *tr_n(const char *one, const char *many, uint64_t n)
{
	return tr(n == 1 ? one : many);
}

/* ---- messages that are kept ---- */

/* BEGIN msgid BLANK text BLANK text END. The marks are U+E000 to U+E002, which nobody's text has
 * and which go through whatever takes text. */
#define BEGIN "\xee\x80\x80"
#define BLANK "\xee\x80\x81"
#define END "\xee\x80\x82"
enum mark { MARK_NONE, MARK_BEGIN, MARK_BLANK, MARK_END };
enum { MARK_BYTES = 3, MAX_MSGID = 400, MAX_BLANKS = 9, MAX_DEPTH = 8 };

static enum mark mark(const char *at, const char *end)
{
	if (end - at < MARK_BYTES || memcmp(at, BEGIN, MARK_BYTES - 1) != 0)
		return MARK_NONE;
	int nth = (unsigned char)at[MARK_BYTES - 1] - 0x80;
	return nth >= 0 && nth < MARK_END ? (enum mark)(MARK_BEGIN + nth) : MARK_NONE;
}

/* How much of a text are whole characters, where it was cut. */
static size_t whole(const char *text)
{
	size_t n = strlen(text), last = n;
	while (last && n - last < 4 && ((unsigned char)text[last - 1] & 0xc0) == 0x80)
		last--;
	if (!last || (unsigned char)text[last - 1] < 0xc0)
		return n;
	return str_utf8_sequence((struct str){ text + last - 1, n - last + 1 }) ? n : last - 1;
}

/* The length of the directive that `at` begins with, "%-8.*lld"; 0 where there is none. */
static size_t directive(const char *at)
{
	if (*at != '%')
		return 0;
	size_t n = 1 + strspn(at + 1, "-+ #0123456789.*$hlLjzt");
	return at[n] ? n + 1 : 0;
}

static bool is_percent(const char *at)
{
	return at[1] == '%';
}

/* The blanks of a format alone, each behind its mark. */
static const char *blanks_of(const char *format, char *ret, size_t size)
	__attribute__((format_arg(1)));

static const char *blanks_of(const char *format, char *ret, size_t size)
{
	size_t at = 0, n;
	ret[0] = '\0';
	for (; *format; format += n ? n : 1) {
		n = directive(format);
		if (!n || is_percent(format))
			continue;
		at += (size_t)snprintf(ret + at, size - at, BLANK "%.*s", (int)n, format);
		assert(at < size);
	}
	return ret;
}

void tr_keep(char *ret, size_t size, const char *format, va_list ap)
{
	char blanks[2 * MAX_MSGID];
	size_t at = 0;
	if (strcmp(format, "%s") == 0 || strlen(format) >= MAX_MSGID) {
		vsnprintf(ret, size, format, ap);
	} else {
		at = (size_t)snprintf(ret, size, BEGIN "%s", format);
		if (at < size)
			at += (size_t)vsnprintf(ret + at, size - at,
						blanks_of(format, blanks, sizeof(blanks)), ap);
		if (at < size)
			snprintf(ret + at, size - at, END);
	}
	ret[whole(ret)] = '\0';
}

struct telling {
	char *out;
	size_t n, size;
};

static void put(struct telling *t, const char *text, size_t n)
{
	n = MIN(n, t->size - 1 - t->n);
	memcpy(t->out + t->n, text, n);
	t->n += n;
}

/* Where the part that begins at `at` ends: at a mark of its own level, or at `end`. */
static const char *part_end(const char *at, const char *end)
{
	for (int depth = 0; at < end; at++) {
		enum mark m = mark(at, end);
		if (!depth && (m == MARK_BLANK || m == MARK_END))
			break;
		depth += (m == MARK_BEGIN) - (m == MARK_END);
	}
	return at;
}

/* Which text stands in for a directive: the how manieth it is, or by its number, "%2$s", among
 * what the msgid takes: a "*" takes one as well. */
static size_t blank_of(const char *msgid, const char *at, size_t nth)
{
	char *end;
	unsigned long number = strtoul(at + 1, &end, 10);
	if (*end != '$')
		return nth;
	size_t i = 0, n;
	for (; *msgid; msgid += n ? n : 1) {
		n = directive(msgid);
		if (!n || is_percent(msgid))
			continue;
		for (size_t k = 0; k < n; k++)
			number -= msgid[k] == '*';
		if (!--number)
			break;
		i++;
	}
	return i;
}

static void put_text(struct telling *t, const char *at, const char *end, int depth);

/* `at` is behind the mark that begins the message. Returns what is behind its end. */
static const char *put_message(struct telling *t, const char *at, const char *end, int depth)
{
	char msgid[MAX_MSGID];
	const char *blank[MAX_BLANKS], *blank_end[MAX_BLANKS];
	const char *to = part_end(at, end);
	size_t n_blanks = 0, nth = 0, n;
	snprintf(msgid, sizeof(msgid), "%.*s", (int)(to - at), at);
	while (mark(to, end) == MARK_BLANK) {
		const char *from = to + MARK_BYTES;
		to = part_end(from, end);
		if (n_blanks < MAX_BLANKS) {
			blank[n_blanks] = from;
			blank_end[n_blanks++] = to;
		}
	}
	const char *words = tr(msgid);
	for (; *words; words += n ? n : 1) {
		n = directive(words);
		if (!n || is_percent(words)) {
			put(t, words, 1);
			continue;
		}
		size_t i = blank_of(msgid, words, nth++);
		if (i < n_blanks)
			put_text(t, blank[i], blank_end[i], depth + 1);
	}
	return to < end ? to + MARK_BYTES : to;
}

/* Plain words, "open /etc/shadow: Permission denied": a part between colons that is a message of
 * several words is said as one; what is none stands as it is. */
static void put_plain(struct telling *t, const char *at, const char *end)
{
	while (at < end) {
		char part[MAX_MSGID];
		const char *colon = memmem(at, (size_t)(end - at), ": ", 2);
		size_t n = (size_t)((colon ? colon : end) - at);
		bool may_be_message = n < sizeof(part) && memchr(at, ' ', n);
		snprintf(part, sizeof(part), "%.*s", may_be_message ? (int)n : 0, at);
		const char *words = may_be_message ? tr(part) : part;
		if (words != part)
			put(t, words, strlen(words));
		else
			put(t, at, n);
		put(t, ": ", colon ? 2 : 0);
		at = colon ? colon + 2 : end;
	}
}

static void put_text(struct telling *t, const char *at, const char *end, int depth)
{
	while (at < end) {
		const char *next = at;
		enum mark m = mark(at, end);
		while (next < end && !mark(next, end))
			next++;
		if (m == MARK_BEGIN && depth < MAX_DEPTH)
			next = put_message(t, at + MARK_BYTES, end, depth);
		else if (m)
			next = at + MARK_BYTES;
		else
			put_plain(t, at, next);
		at = next;
	}
}

void tr_said(const char *text, char *ret, size_t size)
{
	struct telling t = { ret, 0, size };
	put_text(&t, text, text + whole(text), 0);
	ret[t.n] = '\0';
	ret[whole(ret)] = '\0';
}
