/* SPDX-License-Identifier: Apache-2.0 */
/* claim - a sentence of a report that is bound to a query. */
#include "report/claim.h"

#include "base/buf.h"
#include "base/near.h"
#include "check/stanza.h"

#include <string.h>

/* A claim that asks a query with a name, or selects from some; they may stand in a file that is
 * read later. */
struct asking {
	struct claim *claim;
	const char
		*words; /* "verified class=server check=os-supported"; "units-below results-of" */
	int line, column;
};

struct reading {
	struct claims *all;
	struct stanza_file *file;
	struct claim now;
	struct claim_query query; /* the SQL that stands in the stanza, if any */
	struct asking ask, with;
	struct askings {
		struct asking *asking;
		size_t n, capacity;
	} askings, withs; /* of all stanzas */
};

/* "name=Name|姓名; post=Post of duty|职务" */
static void set_columns(struct reading *r, const struct head_field *h)
{
	struct claim *c = &r->now;
	struct arena *a = &r->all->arena;
	struct str rest = str_of(h->value), part;
	size_t capacity = 0;
	while (str_split(&rest, ';', &part)) {
		struct str heading = str_trim(part), name, english;
		if (!str_split(&heading, '=', &name) || !str_split(&heading, '|', &english) ||
		    !heading.n) {
			stanza_wrong(r->file, h->line, h->value_column,
				     N_("write columns as `name=Heading|词`, with a semicolon "
					"between them"));
			return;
		}
		c->columns = arena_grow(a, c->columns, &capacity, c->n_columns + 1,
					sizeof(*c->columns));
		c->columns[c->n_columns++] = (struct claim_column){
			.name = str_text(a, str_trim(name)),
			.heading = { str_text(a, str_trim(english)),
				     str_text(a, str_trim(heading)) },
		};
	}
}

static void set_form(struct reading *r, const struct head_field *h)
{
	struct claim *c = &r->now;
	static const char *const charts[] = { "bars", "stack", "line" };
	if (str_is(h->name, "list")) {
		c->form = CLAIM_LIST;
		return;
	}
	c->form = CLAIM_CHART;
	c->chart = h->value;
	for (size_t i = 0; i < N(charts); i++)
		if (strcmp(h->value, charts[i]) == 0)
			return;
	stanza_wrong(r->file, h->line, h->value_column, N_("a chart is bars, stack or line"));
}

static void set_sql(struct reading *r, const struct head_field *h)
{
	r->query.sql = str_of(h->value);
	r->query.sql_bytes = h->bytes;
	r->query.sql_line = h->line;
	r->query.sql_column = h->value_column;
}

static const char **text_place(struct reading *r, const struct head_field *h)
{
	struct claim *c = &r->now;
	enum tr_language l = str_is(h->language, "zh_CN") ? TR_CHINESE : TR_ENGLISH;
	const struct {
		const char *name;
		const char **place;
	} texts[] = {
		{ "claim", &c->id },
		{ "query", &r->query.id },
		{ "ask", &r->ask.words },
		{ "with", &r->with.words },
		{ "text", &c->text[l] },
		{ "none", &c->none[l] },
		{ "table", &c->caption[l] },
		{ "caption", &c->caption[l] },
		{ "pictures", &c->caption[l] },
	};
	for (size_t i = 0; i < N(texts); i++)
		if (str_is(h->name, texts[i].name))
			return texts[i].place;
	return NULL;
}

static void set_field(void *arg, struct stanza_file *f, const struct head_field *h)
{
	struct reading *r = arg;
	struct claim *c = &r->now;
	r->file = f;
	if (!c->line)
		c->line = h->line;
	const char **place = text_place(r, h);
	if (place) {
		stanza_text(f, place, h);
		if (str_is(h->name, "table"))
			c->form = CLAIM_TABLE;
		else if (str_is(h->name, "pictures"))
			c->form = CLAIM_PICTURES;
		else if (str_is(h->name, "ask"))
			r->ask.line = h->line, r->ask.column = h->value_column;
		else if (str_is(h->name, "with"))
			r->with.line = h->line, r->with.column = h->value_column;
		return;
	}
	if (str_is(h->name, "sql"))
		set_sql(r, h);
	else if (str_is(h->name, "controls"))
		stanza_words(f, &c->controls, h->value);
	else if (str_is(h->name, "private"))
		stanza_words(f, &c->private, h->value);
	else if (str_is(h->name, "columns"))
		set_columns(r, h);
	else if (str_is(h->name, "list") || str_is(h->name, "chart"))
		set_form(r, h);
	else
		stanza_wrong(
			r->file, h->line, h->column,
			N_("no word that is known in a claim (claim, sql, query, ask, with, "
			   "text, none, table, columns, list, chart, caption, pictures, private, "
			   "controls)"));
}

/* Of a query with a name. */
static const char *find_query_fault(const struct reading *r)
{
	if (r->now.id)
		return N_("a query with a name and a claim are two stanzas");
	if (map_get(&r->all->queries, str_of(r->query.id)))
		return N_("another query has this name already");
	return r->query.sql.n ? NULL : N_("a query with a name needs its SQL: `sql:`");
}

static const char *find_fault(const struct reading *r)
{
	const struct claim *c = &r->now;
	if (!c->id)
		return N_("a claim needs its id: `claim: antivirus-workstations`");
	if (map_get(&r->all->by_id, str_of(c->id)))
		return N_("another claim has this id already");
	if (!r->query.sql.n == !r->ask.words)
		return N_("a claim needs its query: `sql:`, or `ask:` and the name of one");
	if (r->with.words && r->ask.words)
		return N_("`with:` goes with `sql:`, not with `ask:`");
	bool has_text = c->form == CLAIM_SENTENCE || c->form == CLAIM_LIST;
	for (size_t l = 0; l < LANGUAGES; l++) {
		if (has_text && !c->text[l])
			return N_("a claim needs its text in both languages");
		if (!has_text && !c->caption[l])
			return N_("a table, a chart or pictures need their caption in both "
				  "languages");
	}
	if (c->form == CLAIM_TABLE && !c->n_columns)
		return N_("a table needs the headings of its columns: `columns:`");
	return NULL;
}

static struct claim_query *keep_query(struct reading *r, struct stanza_file *f)
{
	struct claim_query *kept = arena_new(f->arena, struct claim_query);
	*kept = r->query;
	kept->path = f->path;
	kept->file_text = f->text;
	return kept;
}

static void keep_asking(struct askings *all, struct asking asking, struct claim *c, struct arena *a)
{
	if (!asking.words)
		return;
	asking.claim = c;
	all->asking = arena_grow(a, all->asking, &all->capacity, all->n + 1, sizeof(asking));
	all->asking[all->n++] = asking;
}

static void keep_claim(struct reading *r, struct stanza_file *f)
{
	struct claims *all = r->all;
	struct claim *kept = arena_new(f->arena, struct claim);
	*kept = r->now;
	kept->area = f->area;
	kept->path = f->path;
	kept->file_text = f->text;
	keep_asking(&r->askings, r->ask, kept, f->arena);
	keep_asking(&r->withs, r->with, kept, f->arena);
	if (!r->ask.words)
		kept->query = keep_query(r, f);
	all->claim = arena_grow(f->arena, all->claim, &all->capacity, all->n + 1,
				sizeof(struct claim *));
	all->claim[all->n++] = kept;
	map_set(&all->by_id, str_of(kept->id), kept);
}

/* Keeps the stanza that has ended, if it is whole. */
static void keep(void *arg, struct stanza_file *f)
{
	struct reading *r = arg;
	const char *name = r->query.id;
	if (stanza_is_whole(f, r->now.line, name ? find_query_fault(r) : find_fault(r))) {
		if (name)
			map_set(&r->all->queries, str_of(name), keep_query(r, f));
		else
			keep_claim(r, f);
	}
	r->now = (struct claim){ 0 };
	r->query = (struct claim_query){ 0 };
	r->ask = r->with = (struct asking){ 0 };
}

/* ---- claims that ask a query with a name ---- */

/* "class=server" */
static bool add_argument(struct claims *all, const struct asking *a, struct str word,
			 size_t *capacity)
{
	struct claim *c = a->claim;
	struct str name;
	bool has_value = str_find(word, '=') < word.n;
	str_split(&word, '=', &name);
	struct claim_argument x = { str_text(&all->arena, name), str_text(&all->arena, word) };
	if (!has_value) {
		check_mistake(&all->mistakes, c->path, c->file_text, a->line, a->column,
			      "claim %s: write it as name=value: %s", c->id, x.name);
		return false;
	}
	if (!str_has_name(c->query->sql, arena_printf(&all->arena, ":%s", x.name))) {
		check_mistake(&all->mistakes, c->path, c->file_text, a->line, a->column,
			      "claim %s: the query %s has no parameter :%s", c->id, c->query->id,
			      x.name);
		return false;
	}
	c->arguments = arena_grow(&all->arena, c->arguments, capacity, c->n_arguments + 1,
				  sizeof(*c->arguments));
	c->arguments[c->n_arguments++] = x;
	return true;
}

/* NULL if there is none, which is told. */
static const struct claim_query *find_query(struct claims *all, const struct asking *a,
					    struct str word)
{
	const struct claim_query *found = map_get(&all->queries, word);
	if (found)
		return found;
	struct near near = NEAR(str_text(&all->arena, word));
	for (size_t i = 0; i < all->queries.capacity; i++) {
		const struct claim_query *q = all->queries.entries[i].value;
		if (q)
			near_try(&near, q->id);
	}
	check_mistake(&all->mistakes, a->claim->path, a->claim->file_text, a->line, a->column,
		      "claim %s: no query is called %.*s%s", a->claim->id, (int)word.n, word.p,
		      near_words(&near));
	return NULL;
}

static bool resolve(struct claims *all, const struct asking *a)
{
	struct str rest = str_of(a->words), word;
	size_t capacity = 0;
	str_split(&rest, ' ', &word);
	a->claim->query = find_query(all, a, word);
	bool is_right = a->claim->query != NULL;
	while (is_right && str_split(&rest, ' ', &word))
		is_right = !word.n || add_argument(all, a, word, &capacity);
	return is_right;
}

/* How many bytes of a query are the WITH that it begins with itself. */
static size_t own_with(struct str sql)
{
	static const char *const words[] = { "WITH ", "RECURSIVE " };
	size_t n = 0;
	for (size_t i = 0; i < N(words); i++)
		if (str_starts(str_from(sql, n), words[i]))
			n += strlen(words[i]);
	return n;
}

/* "units-below" as SQL may call it. */
static const char *sql_name(struct arena *a, const char *id)
{
	char *name = arena_strdup(a, id);
	for (char *p = name; *p; p++)
		*p = *p == '-' ? '_' : *p;
	return name;
}

/* Puts the queries that a claim selects from in front of its own. */
static bool join(struct claims *all, const struct asking *a)
{
	const struct claim_query *own = a->claim->query;
	struct claim_query *joined = arena_new(&all->arena, struct claim_query);
	struct claim_piece *pieces = arena_alloc(&all->arena,
						 (strlen(a->words) + 2) * sizeof(*pieces));
	autobuf sql = BUF(1 << 20);
	struct str rest = str_of(a->words), word;
	size_t n = 0;
	while (str_split(&rest, ' ', &word)) {
		const struct claim_query *q = word.n ? find_query(all, a, word) : NULL;
		if (word.n && !q)
			return false;
		if (!q)
			continue;
		buf_printf(&sql, "%s%s AS (", n ? ", " : "WITH RECURSIVE ",
			   sql_name(&all->arena, q->id));
		pieces[n++] = (struct claim_piece){ q, (int)sql.n, 0 };
		buf_printf(&sql, "%.*s)", (int)q->sql.n, q->sql.p);
	}
	size_t skipped = own_with(own->sql);
	buf_printf(&sql, "%s", skipped ? ", " : " ");
	pieces[n++] = (struct claim_piece){ own, (int)sql.n, (int)skipped };
	buf_printf(&sql, "%.*s", (int)(own->sql.n - skipped), own->sql.p + skipped);
	*joined = *own;
	joined->sql = str_of(arena_strndup(&all->arena, sql.p, sql.n));
	joined->pieces = pieces;
	joined->n_pieces = n;
	a->claim->query = joined;
	return true;
}

/* Those with a mistake are left out: claim_find() does not know them. */
static void resolve_all(const struct reading *r)
{
	struct claims *all = r->all;
	size_t n = 0;
	for (size_t i = 0; i < r->askings.n; i++)
		if (!resolve(all, &r->askings.asking[i]))
			r->askings.asking[i].claim->query = NULL;
	for (size_t i = 0; i < r->withs.n; i++)
		if (!join(all, &r->withs.asking[i]))
			r->withs.asking[i].claim->query = NULL;
	for (size_t i = 0; i < all->n; i++)
		if (all->claim[i]->query)
			all->claim[n++] = all->claim[i];
	all->n = n;
}

int claim_load(struct claims *ret, const char *dir, struct err *e)
{
	*ret = (struct claims){ .arena = ARENA(64 << 20) };
	ret->mistakes.arena = &ret->arena;
	ret->by_id = MAP(&ret->arena);
	ret->queries = MAP(&ret->arena);
	struct reading r = { .all = ret };
	const struct stanza_reader reader = { ".claims", set_field, keep, &r };
	int status = stanza_load(dir, &reader, &ret->mistakes, e);
	resolve_all(&r);
	return status;
}

void claim_free(struct claims *c)
{
	arena_free(&c->arena);
	*c = (struct claims){ 0 };
}

const struct claim *claim_find(const struct claims *c, const char *id)
{
	const struct claim *found = map_get(&c->by_id, str_of(id));
	return found && found->query ? found : NULL;
}

/* The value was joined of several lines: each with its indent stands as one space. Walks the
 * file's bytes as far as the value's offset. */
void claim_mistake(struct mistakes *m, const struct claim *c, int offset, const char *words)
{
	const struct claim_query *q = c->query;
	const struct claim_piece *piece = NULL;
	for (size_t i = 0; i < q->n_pieces && q->pieces[i].begin <= offset; i++)
		piece = &q->pieces[i];
	if (piece) {
		q = piece->of;
		offset += piece->skipped - piece->begin;
	}
	int line = q->sql_line, column = q->sql_column;
	const char *p = q->sql_bytes, *end = q->file_text.p + q->file_text.n;
	for (int at = 0; offset > 0 && at < offset && p < end; at++, p++, column++) {
		if (*p != '\n')
			continue;
		line++;
		column = 0;
		while (p + 1 < end && (p[1] == ' ' || p[1] == '\t'))
			p++, column++;
	}
	check_mistake(m, q->path, q->file_text, line, column, "%s", words);
}
