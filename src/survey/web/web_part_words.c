/* SPDX-License-Identifier: Apache-2.0 */
/* web_part_words - words that do not belong on the site, and personal data that do not.
 *
 * All pages are UTF-8 by now, so one list serves whatever they were written in. */
#include "parse/personal.h"
#include "parse/word_finder.h"
#include "survey/web/web_data.h"
#include "survey/web/web_file.h"

#include <string.h>

enum { MAX_WORDS = 20 * 1000, MAX_LIST = 1 << 20, AROUND = 60, BESIDE = 45 };

struct word {
	const char *text, *category;
	int64_t times; /* in the text at hand */
	size_t begin, end;
	bool is_warned; /* each time beside words that warn of it */
};

struct words {
	struct word_finder finder;
	struct word *word;
	size_t n, capacity;
	uint32_t *found; /* those of the text at hand */
	size_t n_found;
};

static void take_list(struct web_site *w, struct words *all, struct str list)
{
	struct str cells[2];
	while (web_file_cells(&list, cells, 2)) {
		if (!str_trim(cells[1]).n)
			continue;
		if (all->n == MAX_WORDS) {
			survey_partial(w->survey, &table_web_web_keywords,
				       "web.keywords: more than %d words", MAX_WORDS);
			return;
		}
		all->word = arena_grow(w->arena, all->word, &all->capacity, all->n + 1,
				       sizeof(*all->word));
		all->word[all->n] = (struct word){ .text = str_text(w->arena, str_trim(cells[1])),
						   .category = str_text(w->arena,
									str_trim(cells[0])) };
		word_finder_add(&all->finder, str_of(all->word[all->n].text), (uint32_t)all->n);
		all->n++;
	}
}

static int prepare(struct web_site *w, void **state, struct err *e)
{
	struct words *all = arena_new(w->arena, struct words);
	*state = all;
	all->finder = WORD_FINDER(w->arena);
	take_list(w, all, str_of(web_data_keywords));
	return 0;
}

/* The operator's own words come when they can be read: at the first page. */
static void begin(struct web_site *w, struct words *all)
{
	struct err e;
	autobuf own = BUF(MAX_LIST);
	if (all->found)
		return;
	if (web_file(w, "keywords", &own, &e) < 0)
		survey_partial(w->survey, &table_web_web_keywords, "%s", e.said);
	take_list(w, all, buf_view(&own));
	word_finder_build(&all->finder);
	all->found = arena_alloc(w->arena, (all->n + 1) * sizeof(*all->found));
}

/* A letter that nobody sees, and that parts words for a program: U+00AD, U+200B to U+200D, U+2060,
 * U+FEFF; its bytes, or 0. */
static size_t invisible_at(struct str s)
{
	static const char *const letters[] = { "\xc2\xad",     "\xe2\x80\x8b", "\xe2\x80\x8c",
					       "\xe2\x80\x8d", "\xe2\x81\xa0", "\xef\xbb\xbf" };
	for (size_t i = 0; i < N(letters); i++)
		if (str_starts(s, letters[i]))
			return strlen(letters[i]);
	return 0;
}

/* U+FF01 to U+FF5E, the wide forms of ASCII; 0: none of them. */
static char narrow(struct str s)
{
	if (s.n < 3 || s.p[0] != '\xef' || (s.p[1] != '\xbc' && s.p[1] != '\xbd'))
		return 0;
	int c = ((s.p[1] & 3) << 6 | (s.p[2] & 0x3f)) + 0x20;
	return c > ' ' && c < 0x7f ? (char)c : 0;
}

/* As a reader takes it: without letters that nobody sees, and wide ones as all others. */
static void fold(struct str text, struct buf *out)
{
	for (size_t i = 0, n; i < text.n; i += n) {
		struct str rest = str_from(text, i);
		char c = narrow(rest);
		if ((n = invisible_at(rest)))
			continue;
		n = c ? 3 : 1;
		buf_putc(out, c ? c : text.p[i]);
	}
}

static const char *excerpt(struct arena *a, struct str text, size_t begin, size_t end)
{
	size_t from = begin > AROUND ? begin - AROUND : 0, to = MIN(end + AROUND, text.n);
	while (from < begin && ((unsigned char)text.p[from] & 0xc0) == 0x80)
		from++;
	while (to > end && to < text.n && ((unsigned char)text.p[to] & 0xc0) == 0x80)
		to--;
	return str_text(a, str_range(text.p + from, text.p + to));
}

/* "严厉打击网络赌博": the police, a bank, a hospital warn of what others advertise. */
static bool is_warning(struct str text, size_t begin, size_t end)
{
	static const char *const words[] = { "打击", "严禁", "禁止", "警惕", "防范", "防骗",
					     "举报", "抵制", "整治", "查处", "拒绝", "反诈",
					     "诈骗", "违法", "犯罪", "危害", "预防", "远离",
					     "谨防", "切勿", "避免", "取缔", "严查", "非法" };
	size_t from = begin > BESIDE ? begin - BESIDE : 0, to = MIN(end + BESIDE, text.n);
	struct str near = str_range(text.p + from, text.p + to);
	for (size_t i = 0; i < N(words); i++)
		if (memmem(near.p, near.n, words[i], strlen(words[i])))
			return true;
	return false;
}

static void note(struct words *all, struct str text, const struct word_finding *at, bool may_warn)
{
	struct word *word = &all->word[at->number];
	bool is_warned = may_warn && is_warning(text, at->begin, at->end);
	if (!word->times)
		all->found[all->n_found++] = at->number;
	/* The place that tells the most. */
	if (!word->times++ || (word->is_warned && !is_warned)) {
		word->begin = at->begin;
		word->end = at->end;
		word->is_warned = is_warned;
	}
}

static void look_for_words(struct web_site *w, struct words *all, const struct web_view *v,
			   const char *place, struct str page)
{
	autobuf plain = BUF(4 * WEB_DOCUMENT_MAX_BYTES);
	fold(page, &plain);
	struct str text = buf_view(&plain);
	struct word_finding at = { .text = text };
	all->n_found = 0;
	while (word_finder_next(&all->finder, &at))
		note(all, text, &at, strcmp(place, "hidden") != 0);
	for (size_t i = 0; i < all->n_found; i++) {
		struct word *word = &all->word[all->found[i]];
		struct web_keyword row = { .page = v->url.text,
					   .word = word->text,
					   .category = word->category,
					   .place = place,
					   .times = word->times,
					   .is_warned = word->is_warned,
					   .excerpt = excerpt(v->arena, text, word->begin,
							      word->end) };
		survey_row(w->survey, &table_web_web_keywords, &row);
		word->times = 0;
	}
}

static void look_for_persons(struct web_site *w, const struct web_view *v, struct str text)
{
	for (enum personal_kind kind = 0; kind < PERSONAL_KINDS; kind++) {
		char sample[PERSONAL_SAMPLE_SIZE];
		size_t n = personal_count(text, kind, sample);
		if (n)
			survey_row(w->survey, &table_web_web_personal_data,
				   &(struct web_personal){ v->url.text, personal_names[kind],
							   sample, (int64_t)n });
	}
}

static void page(struct web_site *w, void *state, const struct web_view *v)
{
	struct words *all = state;
	begin(w, all);
	/* A list that a program gives as plain text or JSON is read like a page. */
	struct str text = v->is_html ? buf_view(&v->doc.text) : v->page;
	if (survey_wants(w->survey, &table_web_web_keywords)) {
		look_for_words(w, all, v, "title", str_of(v->doc.title));
		look_for_words(w, all, v, "description", str_of(v->doc.description));
		look_for_words(w, all, v, "text", text);
		look_for_words(w, all, v, "hidden", buf_view(&v->doc.hidden_text));
	}
	if (survey_wants(w->survey, &table_web_web_personal_data)) {
		autobuf both = BUF(3 * WEB_DOCUMENT_MAX_BYTES);
		fold(text, &both);
		buf_putc(&both, '\n');
		fold(buf_view(&v->doc.hidden_text), &both);
		look_for_persons(w, v, buf_view(&both));
	}
}

static const struct table *const tables[] = { &table_web_web_keywords, &table_web_web_personal_data,
					      NULL };

const struct web_part web_part_words = { .prepare = prepare, .page = page, .tables = tables };
