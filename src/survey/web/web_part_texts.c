/* SPDX-License-Identifier: Apache-2.0 */
/* web_part_texts - filing numbers that must be there, and inner matters that must not. */
#include "survey/web/web_data.h"
#include "survey/web/web_file.h"

#include <string.h>

enum { MAX_NUMBER = 40, MAX_FILINGS = 1000, MAX_DISCLOSURES = 10 * 1000, EXCERPT = 100 };

struct filing {
	struct web_filing row;
	struct filing *next;
};

struct phrase {
	const char *kind;
	struct str text;
	size_t last_text; /* that it was found in */
	struct phrase *next;
};

struct texts {
	struct map filings;
	struct filing *first, **last;
	struct map disclosures;
	struct phrase *by_byte[256]; /* that they begin with */
	size_t n_texts;
};

static void take_phrases(struct web_site *w, struct texts *t)
{
	struct str list = str_of(web_data_disclosures), cells[2];
	while (web_file_cells(&list, cells, 2)) {
		if (!cells[1].n)
			continue;
		struct phrase *p = arena_new(w->arena, struct phrase);
		struct phrase **first = &t->by_byte[(unsigned char)cells[1].p[0]];
		*p = (struct phrase){ .kind = str_text(w->arena, cells[0]),
				      .text = cells[1],
				      .next = *first };
		*first = p;
	}
}

static int prepare(struct web_site *w, void **state, struct err *e)
{
	struct texts *t = arena_new(w->arena, struct texts);
	*t = (struct texts){ .filings = MAP(w->arena), .disclosures = MAP(w->arena) };
	t->last = &t->first;
	take_phrases(w, t);
	*state = t;
	return 0;
}

/* ---- filing numbers ---- */

static void add_filing(struct web_site *w, struct texts *all, const struct web_view *v,
		       const char *kind, struct str number, bool is_linked)
{
	struct filing *f = map_get(&all->filings, number);
	if (!f && all->filings.n < MAX_FILINGS) {
		f = arena_new(w->arena, struct filing);
		f->row = (struct web_filing){ .kind = kind,
					      .number = str_text(w->arena, number),
					      .page = v->target->url };
		map_set(&all->filings, number, f);
		*all->last = f;
		all->last = &f->next;
	}
	if (!f)
		return;
	f->row.pages++;
	f->row.is_linked |= is_linked;
}

static bool links_to(const struct web_view *v, const char *const *hosts)
{
	for (size_t i = 0; i < v->doc.n_links; i++)
		for (const char *const *h = hosts; *h; h++)
			if (strstr(v->doc.links[i].url.host, *h))
				return true;
	return false;
}

/* From `sign` on: digits within a few bytes, to the sign of their end (号). */
static struct str number_behind(struct str text, size_t sign)
{
	struct str near = str_head(str_from(text, sign), MAX_NUMBER);
	const char *end = memmem(near.p, near.n, "号", strlen("号"));
	size_t digits = 0;
	if (!end)
		return (struct str){ NULL, 0 };
	for (const char *c = near.p; c < end; c++)
		digits += *c >= '0' && *c <= '9';
	if (digits < 5)
		return (struct str){ NULL, 0 };
	struct str number = str_range(near.p, end + strlen("号"));
	/* "-2" behind it tells the sites of one unit apart */
	while (number.n < near.n && strchr("-0123456789", number.p[number.n]) && number.p[number.n])
		number.n++;
	return number;
}

/* The whole of it, with the province in front. */
static struct str number_at(struct str text, size_t sign)
{
	size_t province = strlen("京");
	struct str number = number_behind(text, sign);
	if (number.p && sign >= province && (unsigned char)text.p[sign - province] >= 0xe0)
		number = str_range(number.p - province, number.p + number.n);
	return number;
}

static void look_for_filings(struct web_site *w, struct texts *all, const struct web_view *v)
{
	static const struct {
		const char *sign, *kind;
		const char *const hosts[4];
	} kinds[] = {
		{ "ICP备", "icp", { "beian.miit.gov.cn", "miitbeian.gov.cn", "beian.gov.cn" } },
		{ "ICP证", "icp", { "beian.miit.gov.cn", "miitbeian.gov.cn", "beian.gov.cn" } },
		{ "公网安备", "police", { "beian.gov.cn", "beian.mps.gov.cn" } },
	};
	struct str text = buf_view(&v->doc.text);
	for (size_t i = 0; i < N(kinds); i++) {
		const char *at;
		/* "ICP备案号:京ICP备…号": the first sign need not be that of a number. */
		for (size_t from = 0;
		     from < text.n && (at = memmem(text.p + from, text.n - from, kinds[i].sign,
						   strlen(kinds[i].sign)));
		     from = (size_t)(at - text.p) + strlen(kinds[i].sign)) {
			struct str number = number_at(text, (size_t)(at - text.p));
			if (!number.p)
				continue;
			add_filing(w, all, v, kinds[i].kind, number, links_to(v, kinds[i].hosts));
			break;
		}
	}
}

/* ---- what is told of the inside ---- */

static void tell(struct web_site *w, struct texts *all, const struct web_view *v, const char *kind,
		 struct str text, size_t at, size_t n)
{
	size_t from = at > 20 ? at - 20 : 0;
	while (from < at && ((unsigned char)text.p[from] & 0xc0) == 0x80)
		from++;
	struct str said = str_head(str_from(text, at), n);
	autobuf key = BUF(1 << 10);
	buf_printf(&key, "%s ", kind);
	buf_str(&key, said);
	/* One of each on the first page that has it: a footer is on all of them. */
	if (map_get(&all->disclosures, buf_view(&key)))
		return;
	if (all->disclosures.n == MAX_DISCLOSURES) {
		survey_partial(w->survey, &table_web_web_disclosures, "more than %d of them",
			       MAX_DISCLOSURES);
		return;
	}
	map_set(&all->disclosures, buf_view(&key), all);
	struct web_disclosure row = {
		.url = v->url.text,
		.kind = kind,
		.excerpt = str_text(v->arena,
				    str_trim(str_head(str_from(text, from), n + EXCERPT))),
		.status = v->answer->status,
	};
	survey_row(w->survey, &table_web_web_disclosures, &row);
}

/* Each of them where it first stands. */
static void look_for_phrases(struct web_site *w, struct texts *all, const struct web_view *v)
{
	struct str page = v->page;
	all->n_texts++;
	for (size_t i = 0; i < page.n; i++)
		for (struct phrase *p = all->by_byte[(unsigned char)page.p[i]]; p; p = p->next) {
			if (p->last_text == all->n_texts || p->text.n > page.n - i ||
			    memcmp(page.p + i, p->text.p, p->text.n) != 0)
				continue;
			p->last_text = all->n_texts;
			tell(w, all, v, p->kind, page, i, p->text.n);
		}
}

static bool is_private(struct str s)
{
	struct address a;
	bool is = false;
	static const char *const nets[] = { "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16" };
	if (!address_parse(s, &a) || a.is_ipv6)
		return false;
	for (size_t i = 0; i < N(nets) && !is; i++)
		(void)!address_cidr_contains(str_of(nets[i]), s, &is);
	return is;
}

/* Addresses of the inner network, in the markup and in scripts. */
static void look_for_addresses(struct web_site *w, struct texts *all, const struct web_view *v)
{
	struct str text = v->page;
	for (size_t i = 0; i < text.n; i++) {
		if (text.p[i] != '1' || (i && strchr("0123456789.", text.p[i - 1])))
			continue;
		size_t n = i;
		while (n < text.n && strchr("0123456789.", text.p[n]) && text.p[n])
			n++;
		struct str one = str_range(text.p + i, text.p + n);
		if (one.n >= 8 && one.n <= 15 && is_private(one) && !str_is(one, w->start.host))
			tell(w, all, v, "private_address", text, i, one.n);
		i = n;
	}
}

static void look_for_disclosures(struct web_site *w, struct texts *all, const struct web_view *v)
{
	if (!survey_wants(w->survey, &table_web_web_disclosures))
		return;
	look_for_phrases(w, all, v);
	look_for_addresses(w, all, v);
}

static void page(struct web_site *w, void *state, const struct web_view *v)
{
	struct texts *all = state;
	if (!v->answer || !v->page.n)
		return;
	if (v->is_html && survey_wants(w->survey, &table_web_web_filings))
		look_for_filings(w, all, v);
	look_for_disclosures(w, all, v);
}

/* A page that cannot be there: error pages tell the most. */
static void end(struct web_site *w, void *state)
{
	struct texts *all = state;
	struct err e;
	struct web_answer answer;
	struct url u;
	for (const struct filing *f = all->first; f; f = f->next)
		survey_row(w->survey, &table_web_web_filings, &f->row);
	if (!survey_wants(w->survey, &table_web_web_disclosures) ||
	    url_resolve(w->arena, &w->start, STR("/zicha-no-such-page.html"), &u) != URL_WEB)
		return;
	if (web_fetch(w->fetch, &(struct web_request){ .url = u.text, .is_probe = true }, &answer,
		      &e) < 0) {
		survey_partial(w->survey, &table_web_web_disclosures, "%s", e.said);
		return;
	}
	autoarena a = ARENA(64 << 20);
	struct web_view v;
	web_view_read(&a, &u, &answer, &v);
	if (answer.status == 429 || answer.status > 501 || v.is_cut)
		survey_partial(w->survey, &table_web_web_disclosures, "%s: HTTP status %d", u.text,
			       answer.status);
	look_for_disclosures(w, all, &v);
	web_view_free(&v);
}

static const struct table *const tables[] = { &table_web_web_filings, &table_web_web_disclosures,
					      NULL };

const struct web_part web_part_texts = {
	.prepare = prepare, .page = page, .end = end, .tables = tables
};
