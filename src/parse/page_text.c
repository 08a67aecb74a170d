/* SPDX-License-Identifier: Apache-2.0 */
/* page_text - what a page says, so that two answers to nearly the same question can be compared. */
#include "parse/page_text.h"

#include <string.h>

/* ---- what was sent, in the forms in which pages show it ---- */

static const struct {
	char c;
	const char *form;
} forms[] = {
	{ '\'', "&#39;" },   { '\'', "&#039;" }, { '\'', "&#x27;" }, { '\'', "&apos;" },
	{ '\'', "\\u0027" }, { '"', "&quot;" },	 { '"', "&#34;" },   { '"', "&#034;" },
	{ '"', "&#x22;" },   { '"', "\\u0022" }, { '<', "&lt;" },    { '<', "&#60;" },
	{ '<', "\\u003c" },  { '<', "\\u003C" }, { '<', "&#x3c;" },  { '>', "&gt;" },
	{ '>', "&#62;" },    { '>', "\\u003e" }, { '>', "\\u003E" }, { '>', "&#x3e;" },
	{ '&', "&amp;" },    { '&', "&#38;" },	 { '&', "&#038;" },  { '&', "\\u0026" },
	{ '=', "&#61;" },    { '=', "&#x3D;" },	 { '=', "\\u003d" }, { '=', "\\u003D" },
	{ '(', "&#40;" },    { ')', "&#41;" },	 { '/', "&#x2F;" },  { '/', "&#47;" },
	{ '`', "&#96;" },    { '`', "&#x60;" },	 { '+', "&#43;" },   { '+', "\\u002b" },
	{ '+', "&#x2B;" },   { ' ', "+" },	 { ' ', "&nbsp;" },
};

static int digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 32;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : 99;
}

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c | 32) : c;
}

static bool is_word(char c)
{
	return (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9');
}

/* The bytes of a form at the front, whose "&" may have been escaped once more. */
static size_t form_bytes(struct str page, const char *form)
{
	static const char again[] = "&amp;";
	if (str_starts(page, form))
		return strlen(form);
	bool is_again = form[0] == '&' && str_starts(page, again) &&
			str_starts(str_from(page, strlen(again)), form + 1);
	return is_again ? strlen(again) + strlen(form) - 1 : 0;
}

/* One character of what was sent, in one of its forms: its bytes; 0: it is not there. */
static size_t form_at(struct str page, char c)
{
	if (!page.n)
		return 0;
	bool is_plain = lower(c) >= 'a' && lower(c) <= 'z';
	for (size_t i = 0, n; !is_plain && i < N(forms); i++)
		if (forms[i].c == c && (n = form_bytes(page, forms[i].form)))
			return n;
	if (page.n >= 3 && page.p[0] == '%' && digit(page.p[1]) < 16 && digit(page.p[2]) < 16 &&
	    digit(page.p[1]) * 16 + digit(page.p[2]) == (unsigned char)c)
		return 3;
	return lower(page.p[0]) == lower(c);
}

/* Whether the quotes in front of what was sent stand in the page twice as often, as SQL wants. */
static bool is_doubled(struct str page, struct str sent)
{
	enum { MAX_RUN = 4 };
	char c = sent.p[0];
	size_t n_sent = 1, at = 0;
	while (n_sent < MIN(sent.n, MAX_RUN) && sent.p[n_sent] == c)
		n_sent++;
	for (size_t i = 0, n; i < 2 * n_sent; i++, at += n)
		if (!(n = form_at(str_from(page, at), c)))
			return false;
	return true;
}

/* The first character of what was sent, perhaps escaped for SQL before: behind a backslash, or a
 * quote twice. */
static size_t escaped_at(struct str page, struct str sent)
{
	char c = sent.p[0];
	size_t n = form_at(page, c);
	if (!n && !is_word(c) && page.n && page.p[0] == '\\')
		n = form_at(str_from(page, 1), c) ? 1 + form_at(str_from(page, 1), c) : 0;
	if (n && (c == '\'' || c == '"') && is_doubled(page, sent))
		n += form_at(str_from(page, n), c);
	return n;
}

/* A byte that is no ASCII, as a page that could not read it shows it. */
static size_t wide_at(struct str page, char c)
{
	static const char *const forms_of_none[] = { "\xEF\xBF\xBD", "%EF%BF%BD", "%3F",
						     "&#65533;",     "\\ufffd",	  "?" };
	if (page.n && page.p[0] == c)
		return 1;
	for (size_t i = 0; i < N(forms_of_none); i++)
		if (str_starts(page, forms_of_none[i]))
			return strlen(forms_of_none[i]);
	bool is_latin = page.n >= 2 && (unsigned char)page.p[0] == 0xC0 + ((unsigned char)c >> 6) &&
			(unsigned char)page.p[1] == 0x80 + ((unsigned char)c & 0x3F);
	return is_latin ? 2 : 0;
}

/* How many bytes both begin with. */
static size_t common_bytes(struct str a, struct str b)
{
	size_t n = 0;
	while (n < a.n && n < b.n && a.p[n] == b.p[n])
		n++;
	return n;
}

/* Where `sent` stands at the front of `page` in one of its forms, perhaps without what is no
 * letter or digit; or its beginning, if that is longer than `instead` and whole: how many bytes it
 * takes; 0: it does not. No byte of what both are is left out: it may be a part of a character. */
static size_t echo_bytes(struct str page, struct str sent, struct str instead)
{
	size_t at = 0, n_left_out = 0, n_common = common_bytes(sent, instead);
	for (size_t i = 0; i < sent.n; i++) {
		char c = sent.p[i];
		struct str rest = str_from(page, at);
		size_t n = (unsigned char)c >= 0x80 ? wide_at(rest, c) : 0;
		if (!n)
			n = escaped_at(rest, str_from(sent, i));
		bool is_letter = is_word(c) || ((unsigned char)c >= 0x80 && i < n_common);
		if (!n && (is_letter || !i))
			return i > instead.n && !n_left_out ? at : 0;
		n_left_out += !n;
		at += n;
	}
	return at;
}

/* ---- words ---- */

struct reader {
	struct arena *arena;
	struct page_text *text;
	size_t capacity;
	uint32_t digest;
	size_t n, n_digits, n_letters; /* of the word that is being read */
	bool has_mark;		       /* digits with : . - between them */
};

static bool is_kept(const struct reader *r)
{
	if (!r->n_digits)
		return r->n < 40;
	if (!r->n_letters)
		return r->n_digits < 4 && !r->has_mark;
	/* A token: long, and letters and digits mixed. */
	return r->n < 8 || (r->n < 20 && r->n_digits < 4);
}

static void end_word(struct reader *r)
{
	if (r->n && is_kept(r) && r->text->n < PAGE_TEXT_MAX_WORDS) {
		r->text->word = arena_grow(r->arena, r->text->word, &r->capacity, r->text->n + 1,
					   sizeof(uint32_t));
		r->text->word[r->text->n++] = r->digest;
	}
	r->digest = 2166136261U;
	r->n = r->n_digits = r->n_letters = 0;
	r->has_mark = false;
}

static void add_byte(struct reader *r, char c)
{
	r->digest = (r->digest ^ (unsigned char)c) * 16777619U;
	r->n++;
}

/* A byte of an ASCII word, or what separates words. Small letters and capitals are one: what was
 * sent as "tea" may well stand in the page as "Tea" by itself. */
static void put(struct reader *r, char c, char next)
{
	bool is_digit = c >= '0' && c <= '9', is_letter = lower(c) >= 'a' && lower(c) <= 'z';
	bool next_is_digit = next >= '0' && next <= '9';
	if (is_digit || is_letter || c == '_') {
		r->n_digits += is_digit;
		r->n_letters += !is_digit;
		add_byte(r, lower(c));
	} else if (r->n && r->n == r->n_digits && next_is_digit && strchr(":.,-/", c)) {
		r->has_mark = true; /* a time, a date, a fraction */
	} else {
		end_word(r);
	}
}

/* Text without spaces: each of its characters is a word. */
static size_t put_wide(struct reader *r, struct str rest)
{
	size_t n = str_utf8_sequence(rest);
	if (n < 2)
		n = MIN(rest.n, 2);
	end_word(r);
	for (size_t i = 0; i < n; i++)
		add_byte(r, rest.p[i]);
	end_word(r);
	return n;
}

/* "&quot;" at the front, as bytes: a sign, and no word. */
static size_t reference_at(struct str rest)
{
	size_t n = 1;
	if (rest.p[0] != '&')
		return 0;
	while (n < rest.n && n < 10 && (is_word(rest.p[n]) || (n == 1 && rest.p[n] == '#')))
		n++;
	return n > 1 && n < rest.n && rest.p[n] == ';' ? n + 1 : 0;
}

/* Takes what stands at the front; returns its bytes. */
static size_t take_one(struct reader *r, struct str rest, char behind)
{
	size_t n = reference_at(rest);
	if (n)
		end_word(r);
	else if ((unsigned char)rest.p[0] >= 0x80)
		n = put_wide(r, rest);
	else
		put(r, rest.p[0], rest.n > 1 ? rest.p[1] : behind);
	return n ? n : 1;
}

static void take_in(struct reader *r, struct str bytes, char behind)
{
	for (size_t i = 0; i < bytes.n;)
		i += take_one(r, str_from(bytes, i), behind);
}

static int by_digest(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
	return x < y ? -1 : x > y;
}

/* The echo that stands at the front, and its bytes. */
static size_t echo_at(struct str rest, const struct page_text_echo *echoes, size_t n_echoes,
		      const struct page_text_echo **ret)
{
	for (size_t i = 0; i < n_echoes; i++) {
		size_t n = echoes[i].sent.n <= PAGE_TEXT_MAX_ECHO
				   ? echo_bytes(rest, echoes[i].sent, echoes[i].instead)
				   : 0;
		if (n) {
			*ret = &echoes[i];
			return n;
		}
	}
	return 0;
}

void page_text_read(struct str page, const struct page_text_echo *echoes, size_t n_echoes,
		    struct arena *a, struct page_text *ret)
{
	autoarena growing = ARENA(64 << 20);
	struct page_text text = { .n = 0 };
	struct reader r = { .arena = &growing, .text = &text };
	end_word(&r);
	for (size_t i = 0; i < page.n;) {
		struct str rest = str_from(page, i);
		const struct page_text_echo *echo;
		size_t n = echo_at(rest, echoes, n_echoes, &echo);
		char behind = n < rest.n ? rest.p[n] : ' ';
		if (n) {
			take_in(&r, echo->instead, behind);
			if (!is_word(rest.p[n - 1])) /* it separates what follows */
				put(&r, rest.p[n - 1], behind);
			i += n;
		} else {
			i += take_one(&r, rest, ' ');
		}
	}
	end_word(&r);
	*ret = (struct page_text){ arena_alloc(a, (text.n + 1) * sizeof(*text.word)), text.n };
	if (text.n)
		memcpy(ret->word, text.word, text.n * sizeof(*text.word));
	qsort(ret->word, ret->n, sizeof(*ret->word), by_digest);
}

/* ---- comparison ---- */

static bool has(const struct page_text *t, uint32_t word)
{
	return t && t->n && bsearch(&word, t->word, t->n, sizeof(word), by_digest);
}

/* Calls for each word with how often it stands in both. */
static void each_word(const struct page_text *a, const struct page_text *b,
		      void (*see)(void *arg, uint32_t word, size_t in_a, size_t in_b), void *arg)
{
	for (size_t i = 0, j = 0; i < a->n || j < b->n;) {
		uint32_t word = j == b->n || (i < a->n && a->word[i] < b->word[j]) ? a->word[i]
										   : b->word[j];
		size_t was_i = i, was_j = j;
		while (i < a->n && a->word[i] == word)
			i++;
		while (j < b->n && b->word[j] == word)
			j++;
		see(arg, word, i - was_i, j - was_j);
	}
}

struct sum {
	const struct page_text *noise;
	size_t common, all;
};

static void add_up(void *arg, uint32_t word, size_t in_a, size_t in_b)
{
	struct sum *s = arg;
	if (has(s->noise, word))
		return;
	s->common += MIN(in_a, in_b);
	s->all += in_a + in_b;
}

static struct sum sum(const struct page_text *a, const struct page_text *b,
		      const struct page_text *noise)
{
	struct sum s = { .noise = noise };
	each_word(a, b, add_up, &s);
	return s;
}

/* How often the word stands in the text, but no more than `most`. */
static size_t count(const struct page_text *t, uint32_t word, size_t most)
{
	size_t low = 0, high = t->n, n = 0;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (t->word[middle] < word)
			low = middle + 1;
		else
			high = middle;
	}
	while (n < most && low + n < t->n && t->word[low + n] == word)
		n++;
	return n;
}

size_t page_text_loss(const struct page_text *a, const struct page_text *b,
		      const struct page_text *of, const struct page_text *noise)
{
	size_t loss = 0;
	for (size_t i = 0, n; i < of->n; i += n) {
		uint32_t word = of->word[i];
		n = count(of, word, of->n);
		size_t in_a = count(a, word, n), in_b = count(b, word, n);
		if (!has(noise, word))
			loss += in_a > in_b ? in_a - in_b : in_b - in_a;
	}
	return loss;
}

double page_text_similarity(const struct page_text *a, const struct page_text *b,
			    const struct page_text *noise)
{
	struct sum s = sum(a, b, noise);
	return s.all ? 2.0 * (double)s.common / (double)s.all : 1.0;
}

size_t page_text_difference(const struct page_text *a, const struct page_text *b,
			    const struct page_text *noise)
{
	struct sum s = sum(a, b, noise);
	return s.all - 2 * s.common;
}

struct learner {
	struct arena *arena;
	struct page_text noise;
	size_t capacity;
	const struct page_text *known;
};

static void learn(void *arg, uint32_t word, size_t in_a, size_t in_b)
{
	struct learner *l = arg;
	if (in_a == in_b || has(l->known, word))
		return;
	l->noise.word = arena_grow(l->arena, l->noise.word, &l->capacity, l->noise.n + 1,
				   sizeof(uint32_t));
	l->noise.word[l->noise.n++] = word;
}

void page_text_learn(const struct page_text *a, const struct page_text *b, struct arena *arena,
		     struct page_text *noise)
{
	struct learner l = { .arena = arena, .known = noise };
	each_word(a, b, learn, &l);
	if (!l.noise.n)
		return;
	uint32_t *word = arena_alloc(arena, (noise->n + l.noise.n) * sizeof(*word));
	if (noise->n)
		memcpy(word, noise->word, noise->n * sizeof(*word));
	memcpy(word + noise->n, l.noise.word, l.noise.n * sizeof(*word));
	noise->word = word;
	noise->n += l.noise.n;
	qsort(word, noise->n, sizeof(*word), by_digest);
}
