/* SPDX-License-Identifier: Apache-2.0 */
/* problem_places - what each problem on record is and where it lies, in its readers' words.
 *
 * A problem keeps the title that its check or question had when it was taken in, in the language of
 * that day: here it stands as they say it now. It keeps "role=system_admin" or "id=Li Wei / left /
 * 2026-06-30" to tell it from others of its check: right for a program, not for a report. Of a
 * problem in the unit's own records the values stand without their names, and where the tables of
 * the check declare a choice they stand as its words: "system admin", "Li Wei / left / 2026-06-30".
 * Of any other target the name of the asset is the place; the values, which are words of the host
 * itself, are beside it. */
#include "unit/problem_places.h"

#include "base/buf.h"
#include "base/map.h"
#include "check/judge.h"
#include "check/pack.h"
#include "unit/row.h"
#include "unit/unit_query.h"

#include <string.h>

struct problem {
	const char *number, *check, *target, *key, *title;
};

struct places {
	struct unit *unit;
	struct arena arena;
	struct map wanted; /* ids of checks that speak of the problems or stand in their keys */
	struct map assets; /* target → name, with its number where several share the name */
	struct pack pack;
	struct problem *problem;
	size_t n, capacity;
};

/* ---- reading ---- */

static const char *text_at(struct places *p, struct query *q, size_t column)
{
	struct cell c = query_cell(q, column);
	return c.type == CELL_TEXT ? arena_strndup(&p->arena, c.text, c.text_bytes) : "";
}

/* "name=" at the beginning of `s`, if it is one of the check's columns, or may be one. */
static size_t name_bytes(const struct check *c, struct str s)
{
	size_t n = str_find(s, '=');
	if (!n || n == s.n)
		return 0;
	for (size_t i = 0; c && i < c->key.n; i++)
		if (str_is(str_head(s, n), c->key.item[i]))
			return n;
	return !c && strspn(s.p, "abcdefghijklmnopqrstuvwxyz_") == n ? n : 0;
}

/* Takes "name=value" off the front; a value ends where the next name begins. */
static bool next_value(const struct check *c, struct str *rest, struct str *ret_name,
		       struct str *ret_value)
{
	size_t n = name_bytes(c, *rest);
	if (!rest->n)
		return false;
	*ret_name = str_head(*rest, n);
	struct str s = n ? str_from(*rest, n + 1) : *rest;
	size_t end = 0;
	while (end < s.n && !(s.p[end] == ' ' && name_bytes(c, str_from(s, end + 1))))
		end++;
	*ret_value = str_head(s, end);
	*rest = end < s.n ? str_from(s, end + 1) : str_from(s, s.n);
	return true;
}

static void want_checks(struct places *p, const struct problem *x)
{
	struct str rest = str_of(x->key), name, value;
	map_set(&p->wanted, str_of(x->check), p);
	while (next_value(NULL, &rest, &name, &value))
		if (str_is(name, "check_id"))
			map_set(&p->wanted, value, p);
}

static int read_problems(struct places *p, struct facts *f, struct err *e)
{
	struct query *q;
	int step;
	if (unit_query(f,
		       "SELECT p.number, coalesce(p.check_id, ''), coalesce(p.target, ''), "
		       "coalesce(p.key_text, ''), p.title FROM problems p ORDER BY p.number",
		       &q, e) < 0)
		return -1;
	while ((step = query_step(q, e)) == QUERY_ROW) {
		p->problem = arena_grow(&p->arena, p->problem, &p->capacity, p->n + 1,
					sizeof(*p->problem));
		struct problem *x = &p->problem[p->n++];
		x->number = text_at(p, q, 0);
		x->check = text_at(p, q, 1);
		x->target = text_at(p, q, 2);
		x->key = text_at(p, q, 3);
		x->title = text_at(p, q, 4);
		want_checks(p, x);
	}
	query_free(q);
	return step;
}

static int read_assets(struct places *p, struct facts *f, struct err *e)
{
	struct query *q;
	int step;
	if (unit_query(
		    f,
		    "SELECT a.target, a.name || CASE WHEN (SELECT count(*) FROM assets b WHERE b.name = "
		    "a.name) > 1 THEN ' ' || a.number ELSE '' END FROM assets a WHERE a.target IS NOT NULL",
		    &q, e) < 0)
		return -1;
	while ((step = query_step(q, e)) == QUERY_ROW)
		map_set(&p->assets, str_of(text_at(p, q, 0)), (void *)text_at(p, q, 1));
	query_free(q);
	return step;
}

static bool wants(void *arg, const char *area, const char *id)
{
	const struct places *p = arg;
	(void)area;
	return map_get(&p->wanted, str_of(id)) != NULL;
}

static int read_checks(struct places *p, struct err *e)
{
	static const char *const folders[] = { "checks", "unit-checks" };
	int r = 0;
	p->pack.wants = wants;
	p->pack.arg = p;
	for (size_t i = 0; r >= 0 && i < N(folders); i++)
		r = pack_load(
			&p->pack,
			arena_printf(&p->arena, "%s/%s", p->unit->options.content_dir, folders[i]),
			e);
	return r;
}

/* ---- words ---- */

/* Whether the check's SQL names the table. */
static bool asks(const struct check *c, const char *table)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyz_";
	size_t n = strlen(table);
	struct str rest = c->sql;
	for (const char *at; (at = memmem(rest.p, rest.n, table, n));) {
		const char *end = at + n;
		if ((at == c->sql.p || !strchr(letters, at[-1])) &&
		    (end == c->sql.p + c->sql.n || !strchr(letters, *end)))
			return true;
		rest = str_range(end, c->sql.p + c->sql.n);
	}
	return false;
}

static bool is_among(struct str name, const char *const *names, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_is(name, names[i]))
			return true;
	return false;
}

/* The choice of this id in a kind: of the field of this name, else of any. */
static const struct choice *choice_in(const struct kind *k, struct str name, struct str id)
{
	const struct choice *any = NULL;
	for (size_t f = 0; f < k->n_fields; f++)
		for (size_t i = 0; i < k->fields[f].n_choices; i++) {
			const struct choice *c = &k->fields[f].choices[i];
			if (!str_is(id, c->id))
				continue;
			if (str_is(name, k->fields[f].name))
				return c;
			any = any ? any : c;
		}
	return any;
}

/* What checks say themselves in such a column, where no table has a word for it. */
static const char *own_word(struct str name, struct str value, enum tr_language language)
{
	static const char *const names[] = { "what", "kind", "evidence" };
	static const struct {
		const char *id, *words;
	} words[] = {
		{ "licence", N_("licence") },
		{ "certificate", N_("certificate") },
		{ "certificate of the assessor", N_("certificate of the assessor") },
		{ "filing certificate", N_("filing certificate") },
		{ "lightning", N_("lightning protection") },
		{ "fire", N_("fire protection") },
		{ "extinguishers", N_("extinguishers") },
		{ "answer", N_("answer") },
		{ "declaration", N_("declaration") },
		{ "test", N_("power test") },
		{ "ip", N_("IP address") },
		{ "mac", N_("MAC address") },
		{ "serial", N_("serial number") },
		{ "SNMP engine", N_("SNMP engine") },
	};
	if (!is_among(name, names, N(names)))
		return NULL;
	for (size_t i = 0; i < N(words); i++)
		if (str_is(value, words[i].id))
			return tr_in(language, words[i].words);
	return NULL;
}

/* A value that is a word of a choice, in the reader's words; of an id each part is looked at. */
static struct str shown(struct places *p, const struct check *c, struct str name, struct str value,
			enum tr_language language)
{
	const struct kinds *kinds = &p->unit->kinds;
	const char *asset = map_get(&p->assets, value);
	const struct check *of = str_is(name, "check_id")
					 ? pack_find(&p->pack, str_text(&p->arena, value))
					 : NULL;
	if (str_is(name, "target") && asset)
		return str_of(asset);
	if (of)
		return str_of(of->title[language] ? of->title[language] : of->title[TR_ENGLISH]);
	const struct kind *k = kind_find(kinds, str_text(&p->arena, value));
	if (k && str_is(name, "kind"))
		return str_of(k->title[language]);
	for (size_t i = 0; c && i < kinds->n; i++) {
		const struct choice *x = asks(c, kinds->kind[i]->name)
						 ? choice_in(kinds->kind[i], name, value)
						 : NULL;
		if (x)
			return str_of(x->words[language]);
	}
	const char *own = own_word(name, value, language);
	return own ? str_of(own) : value;
}

/* Names of people, accounts, devices and files are what they are, whatever they are called. */
static bool is_name(struct str name)
{
	static const char *const names[] = { "account",	 "asset",  "name", "person",
					     "document", "serial", "value" };
	return is_among(name, names, N(names));
}

static void add_words(struct places *p, const struct check *c, struct str name, struct str value,
		      enum tr_language language, struct buf *out)
{
	struct str part, rest = value;
	while (rest.n) {
		size_t end = 0;
		while (end < rest.n && !str_starts(str_from(rest, end), " / "))
			end++;
		part = str_head(rest, end);
		rest = end < rest.n ? str_from(rest, end + 3) : str_from(rest, rest.n);
		if (str_is(part, "-") || !part.n)
			continue;
		part = is_name(name) ? part : shown(p, c, name, part, language);
		buf_printf(out, "%s%.*s", out->n ? " / " : "", (int)part.n, part.p);
	}
}

/* As the target has it, but a sentence of the check itself in the user's language. */
static void add_as_seen(const struct check *c, struct str name, const char *value, struct buf *out)
{
	if (!*value)
		return;
	const struct cell cell = rows_cell_text(value);
	const char *words = c ? judge_words(c, &cell) : NULL;
	const char *joint = str_is(name, "line") ? ":" : " / ";
	buf_printf(out, "%s%s", out->n ? joint : "", words ? words : value);
}

/* All values of the key; NULL if there is none. */
static const char *words_of(struct places *p, const struct problem *x, bool is_own,
			    enum tr_language language)
{
	autobuf out = BUF(64 << 10);
	const struct check *c = pack_find(&p->pack, x->check);
	struct str rest = str_of(x->key), name, value;
	while (next_value(c, &rest, &name, &value))
		if (is_own)
			add_words(p, c, name, value, language, &out);
		else
			add_as_seen(c, name, str_text(&p->arena, value), &out);
	return out.n ? arena_strndup(&p->arena, out.p, out.n) : NULL;
}

static const char *title_of(struct places *p, const struct problem *x, enum tr_language language)
{
	const struct check *c = pack_find(&p->pack, x->check);
	const struct question *q = map_get(&p->unit->questions.by_id, str_of(x->check));
	const char *const *titles = c ? c->title : q ? q->title : NULL;
	return titles && titles[language] ? titles[language] : x->title;
}

static void write_places(struct places *p, struct rows *rows)
{
	struct row row = { .rows = rows };
	for (size_t i = 0; i < p->n; i++) {
		const struct problem *x = &p->problem[i];
		bool is_own = strcmp(x->target, p->unit->code) == 0;
		const char *asset = map_get(&p->assets, str_of(x->target));
		const char *elsewhere = asset ? asset : *x->target ? x->target : NULL;
		row_text(&row, x->number);
		row_text(&row, title_of(p, x, TR_ENGLISH));
		row_text(&row, title_of(p, x, TR_CHINESE));
		row_text(&row, is_own ? words_of(p, x, true, TR_ENGLISH) : elsewhere);
		row_text(&row, is_own ? words_of(p, x, true, TR_CHINESE) : elsewhere);
		row_text(&row, is_own ? NULL : words_of(p, x, false, TR_ENGLISH));
		row_end(&row);
	}
}

int problem_places_fill(struct unit *u, struct rows *rows, struct err *e)
{
	struct places p = { .unit = u, .arena = ARENA(256 << 20) };
	struct facts *f;
	p.wanted = MAP(&p.arena);
	p.assets = MAP(&p.arena);
	p.pack.arena = ARENA(256 << 20);
	int r = unit_facts(u, &f, e);
	if (r >= 0) {
		r = read_problems(&p, f, e);
		if (r >= 0)
			r = read_assets(&p, f, e);
		facts_close(f);
	}
	if (r >= 0)
		r = read_checks(&p, e);
	if (r >= 0)
		write_places(&p, rows);
	pack_free(&p.pack);
	arena_free(&p.arena);
	return r < 0 ? r : 0;
}
