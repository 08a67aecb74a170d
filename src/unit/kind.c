/* SPDX-License-Identifier: Apache-2.0 */
/* kind - a kind of record: what people enter, declared once. */
#include "unit/kind.h"

#include "base/file.h"
#include "parse/head.h"

#include <dirent.h>
#include <string.h>

enum { MAX_BYTES = 256 << 10, MAX_PARTS = 5 };

static const struct {
	const char *name;
	enum column_type column;
} types[] = {
	[FIELD_TEXT] = { "text", COLUMN_TEXT },	    [FIELD_LONG] = { "long", COLUMN_TEXT },
	[FIELD_INT] = { "int", COLUMN_INT },	    [FIELD_REAL] = { "real", COLUMN_REAL },
	[FIELD_DATE] = { "date", COLUMN_TEXT },	    [FIELD_TIME] = { "time", COLUMN_TEXT },
	[FIELD_MOMENT] = { "moment", COLUMN_TEXT }, [FIELD_BOOL] = { "bool", COLUMN_INT },
	[FIELD_PHONE] = { "phone", COLUMN_TEXT },   [FIELD_IP] = { "ip", COLUMN_TEXT },
	[FIELD_MAC] = { "mac", COLUMN_TEXT },	    [FIELD_HASH] = { "hash", COLUMN_TEXT },
	[FIELD_CHOICE] = { "choice", COLUMN_TEXT }, [FIELD_REF] = { "ref", COLUMN_TEXT },
	[FIELD_REFS] = { "refs", COLUMN_TEXT },	    [FIELD_GRADE] = { "grade", COLUMN_TEXT },
};

struct reading {
	struct mistakes *mistakes;
	struct arena *arena;
	struct kind *kind;
	const struct head_field *at;
	const char *key;
	bool has_mistake;
};

const char *kind_type_name(enum field_type t)
{
	return types[t].name;
}

static void wrong(struct reading *r, const char *format, ...) printf_like(2, 3);
static void wrong(struct reading *r, const char *format, ...)
{
	va_list ap;
	va_start(ap, format);
	const char *words = arena_vprintf(r->arena, tr(format), ap);
	va_end(ap);
	r->has_mistake = true;
	check_mistake(r->mistakes, r->kind->path, r->kind->text, r->at ? r->at->line : 0,
		      r->at ? r->at->value_column : 0, "%s", words);
}

/* The parts of a value between " | ". */
static size_t split_parts(struct reading *r, const char *value, const char *ret[MAX_PARTS])
{
	size_t n = 0;
	for (const char *p = value; p;) {
		const char *end = strstr(p, " | ");
		struct str part = end ? str_range(p, end) : str_of(p);
		if (n < MAX_PARTS)
			ret[n] = str_text(r->arena, str_trim(part));
		n++;
		p = end ? end + 3 : NULL;
	}
	return n;
}

/* ---- fields ---- */

/* "choice(…)", "ref(people)" or a plain word, taken off the front of *flags. */
static void read_type(struct reading *r, struct field *f, struct str *flags)
{
	struct str all = *flags, name, inside = { NULL, 0 };
	size_t n = 0;
	while (n < all.n && all.p[n] != ' ' && all.p[n] != '(')
		n++;
	name = str_head(all, n);
	if (n < all.n && all.p[n] == '(') {
		size_t end = str_find(all, ')');
		inside = str_range(all.p + n + 1, all.p + MIN(end, all.n));
		n = MIN(end + 1, all.n);
	}
	*flags = str_from(all, n);
	size_t t = 0;
	while (t < N(types) && !str_is(name, types[t].name))
		t++;
	if (t == N(types)) {
		wrong(r, "no type of field: %.*s", (int)name.n, name.p);
		return;
	}
	f->type = (enum field_type)t;
	if (f->type == FIELD_CHOICE) {
		const char *fault = choice_read(r->arena, inside, &f->choices, &f->n_choices);
		if (fault)
			wrong(r, "%s", fault);
	}
	if (f->type == FIELD_REF || f->type == FIELD_REFS) {
		if (!inside.n)
			wrong(r, "a reference names its kind: ref(people)");
		f->ref = str_text(r->arena, inside.n ? inside : STR("people"));
	}
}

static void read_flag(struct reading *r, struct field *f, struct str flag)
{
	struct str value = flag, name;
	bool is_number = str_split(&value, '=', &name) && value.n;
	double limit = 0;
	if (str_is(flag, "required"))
		f->is_required = true;
	else if (str_is(flag, "unique"))
		f->is_unique = true;
	else if (str_is(flag, "private"))
		f->is_private = true;
	else if (is_number && str_is(name, "min") && str_real(value, &limit))
		f->has_min = true, f->min = limit;
	else if (is_number && str_is(name, "max") && str_real(value, &limit))
		f->has_max = true, f->max = limit;
	else
		wrong(r, "no flag of a field: %.*s (required, unique, private, min=N, max=N)",
		      (int)flag.n, flag.p);
}

static void read_field(struct reading *r, const struct head_field *h)
{
	struct kind *k = r->kind;
	struct str word, name = h->name;
	str_word(&name, &word); /* "field" */
	struct field f = { .name = str_text(r->arena, str_trim(name)), .line = h->line };
	const char *part[MAX_PARTS] = { 0 };
	size_t n = split_parts(r, h->value, part);
	if (n != 3 && n != MAX_PARTS) {
		wrong(r, "a field is `type flags | label | 中文名`, and may have words for both "
			 "languages behind them");
		return;
	}
	if (!*f.name || kind_field(k, f.name) >= 0 || strcmp(f.name, "id") == 0 ||
	    strcmp(f.name, "unit") == 0)
		wrong(r, "the name of a field is a word of its own (not id, not unit)");
	struct str flags = str_of(part[0]);
	read_type(r, &f, &flags);
	while (str_word(&flags, &word))
		read_flag(r, &f, word);
	for (size_t l = 0; l < LANGUAGES; l++) {
		if (kind_field(k, part[1 + l]) >= 0)
			wrong(r, "another field is called %s: a column of a sheet could be either",
			      part[1 + l]);
		f.label[l] = part[1 + l];
		f.doc[l] = part[3 + l];
	}
	k->fields = arena_grow(r->arena, k->fields, &k->field_capacity, k->n_fields + 1,
			       sizeof(*k->fields));
	k->fields[k->n_fields++] = f;
}

/* Words between semicolons. */
static const char *const *read_words(struct reading *r, const char *value)
{
	const char **words = NULL;
	size_t n = 0, capacity = 0;
	struct str rest = str_of(value), word;
	while (str_split(&rest, ';', &word)) {
		words = arena_grow(r->arena, words, &capacity, n + 2, sizeof(const char *));
		words[n++] = str_text(r->arena, str_trim(word));
		words[n] = NULL;
		if (!str_trim(word).n)
			wrong(r, "a word is missing between semicolons");
	}
	return words;
}

static void name_choice(struct reading *r, struct field *f, struct str id, const char *const *words)
{
	for (size_t i = 0; i < f->n_choices; i++)
		if (str_is(id, f->choices[i].id)) {
			f->choices[i].also = words;
			return;
		}
	wrong(r, "%s has no choice %.*s", f->name, (int)id.n, id.p);
}

/* "also", "also FIELD", "also FIELD CHOICE". */
static void read_also(struct reading *r, const struct head_field *h)
{
	struct kind *k = r->kind;
	const char *const *words = read_words(r, h->value);
	struct str rest = h->name, field, choice;
	str_word(&rest, &field); /* "also" */
	if (!str_word(&rest, &field)) {
		k->also = words;
		return;
	}
	int at = kind_field(k, str_text(r->arena, field));
	if (at < 0) {
		wrong(r, "no field above is called %.*s", (int)field.n, field.p);
		return;
	}
	if (str_word(&rest, &choice)) {
		name_choice(r, &k->fields[at], choice, words);
		return;
	}
	for (size_t i = 0; words && words[i]; i++)
		if (kind_field(k, words[i]) >= 0 && kind_field(k, words[i]) != at)
			wrong(r, "another field is called %s: a column of a sheet could be either",
			      words[i]);
	k->fields[at].also = words;
}

static void read_rule(struct reading *r, const struct head_field *h)
{
	struct kind *k = r->kind;
	const char *part[MAX_PARTS] = { 0 };
	if (split_parts(r, h->value, part) != 3) {
		wrong(r, "a rule is `SQL expression | words | 中文`");
		return;
	}
	k->rules = arena_grow(r->arena, k->rules, &k->rule_capacity, k->n_rules + 1,
			      sizeof(*k->rules));
	k->rules[k->n_rules++] = (struct rule){
		.sql = str_of(part[0]),
		.words = { part[1], part[2] },
		.line = h->line,
		.column = h->value_column,
	};
}

/* ---- the whole ---- */

static void read_text(struct reading *r, const struct head_field *h)
{
	struct kind *k = r->kind;
	enum tr_language l = str_is(h->language, "zh_CN") ? TR_CHINESE : TR_ENGLISH;
	const char **place = str_is(h->name, "title") ? &k->title[l]
			     : str_is(h->name, "doc") ? &k->doc[l]
			     : str_is(h->name, "key") ? &r->key
						      : NULL;
	if (!place) {
		wrong(r, "no word that is known here: %.*s (title, doc, key, field, also, rule)",
		      (int)h->name.n, h->name.p);
		return;
	}
	if (*place)
		wrong(r, "it stands here twice");
	if (str_is(h->name, "title") && (strlen(h->value) > 31 || strpbrk(h->value, "[]:*?/\\'")))
		wrong(r, "a title is the name of a sheet as well: at most 31 bytes, none of "
			 "[]:*?/\\'");
	*place = h->value;
}

static void read_key(struct reading *r)
{
	struct str rest = str_of(r->key), word;
	while (str_word(&rest, &word)) {
		int at = kind_field(r->kind, str_text(r->arena, word));
		if (at < 0) {
			wrong(r, "the key names a field that is not there: %.*s", (int)word.n,
			      word.p);
			continue;
		}
		/* The others are part of the id if they are given. */
		r->kind->fields[at].is_required |= r->kind->n_key_fields == 0;
		r->kind->fields[at].is_key = true;
		r->kind->n_key_fields++;
	}
}

static void make_table(struct reading *r)
{
	struct kind *k = r->kind;
	size_t n = KIND_FIRST_FIELD + k->n_fields;
	struct column *columns = arena_alloc(r->arena, n * sizeof(*columns));
	columns[KIND_UNIT] = (struct column){ .name = "unit", .doc = N_("the unit it belongs to") };
	columns[KIND_ID] = (struct column){ .name = "id", .doc = N_("what other records call it") };
	for (size_t i = 0; i < k->n_fields; i++)
		columns[KIND_FIRST_FIELD + i] = (struct column){
			.name = k->fields[i].name,
			.doc = check_text(k->fields[i].label),
			.type = types[k->fields[i].type].column,
		};
	k->table = (struct table){
		.name = k->name,
		.doc = check_text(k->doc),
		.example = arena_printf(r->arena, "SELECT id FROM %s", k->name),
		.source = N_("records of the unit"),
		.identity = "unit id",
		.columns = columns,
		.n_columns = n,
	};
}

static void finish(struct reading *r)
{
	struct kind *k = r->kind;
	r->at = NULL;
	bool is_whole = k->n_fields && r->key;
	for (size_t l = 0; l < LANGUAGES; l++)
		is_whole = is_whole && k->title[l] && k->doc[l];
	if (!is_whole)
		wrong(r, "a kind of record needs title and doc in both languages, key, and fields");
	else
		read_key(r);
	if (KIND_FIRST_FIELD + k->n_fields > TABLE_MAX_COLUMNS)
		wrong(r, "more fields than a table can have columns (%d)", TABLE_MAX_COLUMNS);
	else
		make_table(r);
}

static void read_line(struct reading *r, const struct head_field *h, int what)
{
	r->at = h;
	if (what == HEAD_BAD)
		wrong(r, "not a line of the form `name: value`");
	else if (what == HEAD_FIELD && str_starts(h->name, "field "))
		read_field(r, h);
	else if (what == HEAD_FIELD && str_is(h->name, "rule"))
		read_rule(r, h);
	else if (what == HEAD_FIELD && (str_is(h->name, "also") || str_starts(h->name, "also ")))
		read_also(r, h);
	else if (what == HEAD_FIELD)
		read_text(r, h);
}

static void read_kind(struct kinds *all, const char *path, const char *name, struct str text)
{
	struct kind *k = arena_new(&all->arena, struct kind);
	*k = (struct kind){ .name = arena_strdup(&all->arena, name), .path = path, .text = text };
	struct reading r = { .mistakes = &all->mistakes, .arena = &all->arena, .kind = k };
	struct head head = head_of(text, "");
	struct head_field field;
	for (int what; (what = head_next(&head, &all->arena, &field)) != 0;)
		read_line(&r, &field, what);
	finish(&r);
	if (r.has_mistake)
		return;
	all->kind = arena_grow(&all->arena, all->kind, &all->capacity, all->n + 1,
			       sizeof(struct kind *));
	all->kind[all->n++] = k;
}

static int read_file(struct kinds *all, const char *dir, const char *file, struct err *e)
{
	autobuf bytes = BUF(MAX_BYTES);
	char *path = arena_printf(&all->arena, "%s/%s", dir, file);
	if (file_read(path, &bytes, e) < 0)
		return -1;
	struct str text = { arena_strndup(&all->arena, bytes.p ? bytes.p : "", bytes.n), bytes.n };
	char *name = arena_strndup(&all->arena, file, strlen(file) - strlen(".kind"));
	read_kind(all, path, name, text);
	return 0;
}

static int by_name(const void *a, const void *b)
{
	return strcmp((*(const struct kind *const *)a)->name,
		      (*(const struct kind *const *)b)->name);
}

/* A reference to a kind that nobody declares. */
static void check_references(struct kinds *all)
{
	for (size_t i = 0; i < all->n; i++)
		for (size_t f = 0; f < all->kind[i]->n_fields; f++) {
			const struct field *field = &all->kind[i]->fields[f];
			if (field->ref && !kind_find(all, field->ref))
				check_mistake(&all->mistakes, all->kind[i]->path,
					      all->kind[i]->text, field->line, 1,
					      "%s: no kind of record is called %s", field->name,
					      field->ref);
		}
}

int kind_load(struct kinds *ret, const char *dir, struct err *e)
{
	*ret = (struct kinds){ .arena = ARENA(64 << 20) };
	ret->mistakes.arena = &ret->arena;
	struct dirent **entries = NULL;
	int n = scandir(dir, &entries, NULL, alphasort), r = 0;
	if (n < 0)
		return err_sys(e, "read %s", dir);
	for (int i = 0; i < n; i++) {
		if (r >= 0 && str_ends(str_of(entries[i]->d_name), ".kind"))
			r = read_file(ret, dir, entries[i]->d_name, e);
		free(entries[i]);
	}
	free(entries);
	if (ret->n)
		qsort(ret->kind, ret->n, sizeof(*ret->kind), by_name);
	check_references(ret);
	return r;
}

void kind_free(struct kinds *k)
{
	arena_free(&k->arena);
	*k = (struct kinds){ 0 };
}

const struct kind *kind_find(const struct kinds *k, const char *name)
{
	const struct kind wanted = { .name = name }, *key = &wanted;
	struct kind **found = k->n ? bsearch(&key, k->kind, k->n, sizeof(*k->kind), by_name) : NULL;
	return found ? *found : NULL;
}

const struct kind *kind_meant(const struct kinds *k, const char *words)
{
	for (size_t i = 0; i < k->n; i++)
		if (choice_is_called(words, k->kind[i]->name, k->kind[i]->title, k->kind[i]->also))
			return k->kind[i];
	return NULL;
}

int kind_field(const struct kind *k, const char *name)
{
	for (size_t i = 0; i < k->n_fields; i++)
		if (strcmp(k->fields[i].name, name) == 0)
			return (int)i;
	for (size_t i = 0; i < k->n_fields; i++)
		if (choice_is_called(name, k->fields[i].name, k->fields[i].label,
				     k->fields[i].also))
			return (int)i;
	return -1;
}
