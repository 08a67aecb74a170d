/* SPDX-License-Identifier: Apache-2.0 */
/* claim - a sentence of a report that is bound to a query. */
#include "report/claim.h"

#include "check/stanza.h"

#include <string.h>

struct reading {
	struct claims *all;
	struct stanza_file *file;
	struct claim now;
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
	struct claim *c = &r->now;
	c->sql = str_of(h->value);
	c->sql_bytes = h->bytes;
	c->sql_line = h->line;
	c->sql_column = h->value_column;
}

static const char **text_place(struct claim *c, const struct head_field *h)
{
	enum tr_language l = str_is(h->language, "zh_CN") ? TR_CHINESE : TR_ENGLISH;
	const struct {
		const char *name;
		const char **place;
	} texts[] = {
		{ "claim", &c->id },	       { "text", &c->text[l] },
		{ "none", &c->none[l] },       { "table", &c->caption[l] },
		{ "caption", &c->caption[l] }, { "pictures", &c->caption[l] },
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
	const char **place = text_place(c, h);
	if (place) {
		stanza_text(f, place, h);
		if (str_is(h->name, "table"))
			c->form = CLAIM_TABLE;
		else if (str_is(h->name, "pictures"))
			c->form = CLAIM_PICTURES;
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
		stanza_wrong(r->file, h->line, h->column,
			     N_("no word that is known in a claim (claim, sql, text, none, table, "
				"columns, list, chart, caption, pictures, private, controls)"));
}

static const char *find_fault(const struct reading *r)
{
	const struct claim *c = &r->now;
	if (!c->id)
		return N_("a claim needs its id: `claim: antivirus-workstations`");
	if (map_get(&r->all->by_id, str_of(c->id)))
		return N_("another claim has this id already");
	if (!c->sql.n)
		return N_("a claim needs its query: `sql:`");
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

/* Keeps the stanza that has ended, if it is whole. */
static void keep(void *arg, struct stanza_file *f)
{
	struct reading *r = arg;
	struct claim *c = &r->now;
	struct claims *all = r->all;
	if (stanza_is_whole(f, c->line, find_fault(r))) {
		struct claim *kept = arena_new(f->arena, struct claim);
		*kept = *c;
		kept->area = f->area;
		kept->path = f->path;
		kept->file_text = f->text;
		all->claim = arena_grow(f->arena, all->claim, &all->capacity, all->n + 1,
					sizeof(struct claim *));
		all->claim[all->n++] = kept;
		map_set(&all->by_id, str_of(kept->id), kept);
	}
	r->now = (struct claim){ 0 };
}

int claim_load(struct claims *ret, const char *dir, struct err *e)
{
	*ret = (struct claims){ .arena = ARENA(64 << 20) };
	ret->mistakes.arena = &ret->arena;
	ret->by_id = MAP(&ret->arena);
	struct reading r = { .all = ret };
	const struct stanza_reader reader = { ".claims", set_field, keep, &r };
	return stanza_load(dir, &reader, &ret->mistakes, e);
}

void claim_free(struct claims *c)
{
	arena_free(&c->arena);
	*c = (struct claims){ 0 };
}

const struct claim *claim_find(const struct claims *c, const char *id)
{
	return map_get(&c->by_id, str_of(id));
}

/* The value was joined of several lines: each with its indent stands as one space. Walks the
 * file's bytes as far as the value's offset. */
void claim_mistake(struct mistakes *m, const struct claim *c, int offset, const char *words)
{
	int line = c->sql_line, column = c->sql_column;
	const char *p = c->sql_bytes, *end = c->file_text.p + c->file_text.n;
	for (int at = 0; offset > 0 && at < offset && p < end; at++, p++, column++) {
		if (*p != '\n')
			continue;
		line++;
		column = 0;
		while (p + 1 < end && (p[1] == ' ' || p[1] == '\t'))
			p++, column++;
	}
	check_mistake(m, c->path, c->file_text, line, column, "%s", words);
}
