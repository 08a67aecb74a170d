/* SPDX-License-Identifier: Apache-2.0 */
/* mask - names, vendors and addresses made unreadable in a report that is shared. */
#include "report/mask.h"

#include "base/buf.h"
#include "base/tr.h"
#include "parse/address.h"

#include <string.h>

static void add(struct mask *m, const char *text, const char *mask)
{
	m->words = arena_grow(m->arena, m->words, &m->capacity, m->n + 1, sizeof(*m->words));
	m->words[m->n++] = (struct mask_word){ arena_strdup(m->arena, text), mask, strlen(text) };
}

void mask_person(struct mask *m, const char *name)
{
	size_t first = str_utf8_sequence(str_of(name));
	if (!first || strlen(name) <= first)
		return;
	/* Two persons of one surname must not become one. */
	add(m, name, arena_printf(m->arena, "%.*s*%zu", (int)first, name, ++m->n_persons));
}

void mask_other(struct mask *m, const char *text)
{
	if (strlen(text) >= 3)
		add(m, text, arena_printf(m->arena, tr("[private %zu]"), ++m->n_others));
}

static int longest_first(const void *a, const void *b)
{
	const struct mask_word *x = a, *y = b;
	if (x->bytes != y->bytes)
		return x->bytes < y->bytes ? 1 : -1;
	return strcmp(x->text, y->text);
}

void mask_ready(struct mask *m)
{
	if (m->n)
		qsort(m->words, m->n, sizeof(*m->words), longest_first);
}

static const struct mask_word *word_at(const struct mask *m, const char *p)
{
	for (size_t i = 0; i < m->n; i++)
		if (strncmp(p, m->words[i].text, m->words[i].bytes) == 0)
			return &m->words[i];
	return NULL;
}

static bool is_address_char(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') ||
	       c == ':' || c == '.';
}

static bool is_mac(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if ((i % 3 == 2) != (s.p[i] == ':' || s.p[i] == '-') || s.p[i] == '.')
			return false;
	return s.n == 17;
}

/* Length of an IP or MAC address at p, or 0. A word and a colon may stand in front of it, a colon
 * and a port behind. */
static size_t address_at(const char *start, const char *p)
{
	if (p > start && p[-1] != ':' && is_address_char(p[-1]))
		return 0;
	size_t n = 0;
	while (n < 17 && (is_address_char(p[n]) || p[n] == '-'))
		n++;
	if (is_mac((struct str){ p, n }))
		return n;
	n = 0;
	while (is_address_char(p[n]))
		n++;
	struct address ignored;
	for (; n >= 3; n--) {
		bool is_end = p[n - 1] != '.' && (p[n] == ':' || !is_address_char(p[n]) ||
						  (p[n] == '.' && !is_address_char(p[n + 1])));
		if (is_end && address_parse((struct str){ p, n }, &ignored))
			return n;
	}
	return 0;
}

const char *mask_text(const struct mask *m, struct arena *a, const char *text)
{
	autobuf out = BUF(16 << 20);
	bool is_changed = false;
	for (const char *p = text; *p;) {
		const struct mask_word *w = word_at(m, p);
		size_t n = w ? w->bytes : m->has_addresses ? address_at(text, p) : 0;
		if (!n) {
			buf_putc(&out, *p++);
			continue;
		}
		buf_puts(&out, w ? w->mask : tr("[address]"));
		p += n;
		is_changed = true;
	}
	return is_changed ? arena_strndup(a, out.p, out.n) : text;
}
