/* SPDX-License-Identifier: Apache-2.0 */
/* framework - the clauses that somebody is held to, and their ids. */
#include "check/framework.h"

#include "base/file.h"
#include "parse/head.h"

#include <dirent.h>
#include <string.h>

enum { MAX_BYTES = 4 << 20 };

/* The columns behind the ids. */
enum { GROUP, GROUP_ZH, POINT, POINT_ZH, REQUIREMENT, REQUIREMENT_ZH, VERIFY, TAIL };
static const char *const tail[TAIL] = { "group",       "group_zh",	 "point", "point_zh",
					"requirement", "requirement_zh", "verify" };

struct reading {
	struct mistakes *mistakes;
	struct arena *arena;
	struct framework *framework;
	const char *path;
	struct str text;
	int line;
};

static size_t split(struct str line, struct str *ret_fields, size_t max)
{
	size_t n = 0;
	struct str field;
	while (str_split(&line, '\t', &field)) {
		if (n < max)
			ret_fields[n] = field;
		n++;
	}
	return n;
}

/* The line with the columns' names. */
static bool read_columns(struct reading *r, struct str line)
{
	struct framework *f = r->framework;
	struct str field[FRAMEWORK_MAX_LEVELS + TAIL];
	size_t n = split(line, field, N(field));
	bool is_right = n > TAIL && n <= N(field);
	for (size_t i = 0; is_right && i < TAIL; i++)
		is_right = str_is(field[n - TAIL + i], tail[i]);
	if (!is_right) {
		check_mistake(r->mistakes, r->path, r->text, r->line, 1,
			      "the columns must be one or more of ids, then group, group_zh, "
			      "point, point_zh, requirement, requirement_zh, verify");
		return false;
	}
	f->n_levels = n - TAIL;
	for (size_t i = 0; i < f->n_levels; i++)
		f->level[i] = str_text(r->arena, field[i]);
	return true;
}

static bool is_verify(struct str word)
{
	static const char *const words[] = { N_("auto"), N_("semi"), N_("manual"), N_("document"),
					     N_("workflow") };
	for (size_t i = 0; i < N(words); i++)
		if (str_is(word, words[i]))
			return true;
	return false;
}

/* What is wrong with a line's fields; NULL if nothing is. */
static const char *find_fault(const struct reading *r, const struct str *id, const struct str *rest)
{
	bool has_id = false;
	for (size_t i = 0; i < r->framework->n_levels; i++) {
		has_id = has_id || id[i].n;
		if (id[i].n && map_get(&r->framework->by_id, id[i]))
			return N_("this id stands in an earlier line, too");
	}
	if (!has_id)
		return N_("the clause has no id");
	if (!rest[GROUP].n || !rest[GROUP_ZH].n || !rest[REQUIREMENT].n || !rest[REQUIREMENT_ZH].n)
		return N_("group and requirement must be there in English and Chinese");
	if (!rest[POINT].n != !rest[POINT_ZH].n)
		return N_("point must be there in both languages or in none");
	if (!is_verify(rest[VERIFY]))
		return N_("verify must be auto, semi, manual, document or workflow");
	return NULL;
}

static void add_clause(struct reading *r, const struct str *id, const struct str *rest)
{
	struct framework *f = r->framework;
	struct clause c = { .verify = str_text(r->arena, rest[VERIFY]) };
	for (size_t i = 0; i < LANGUAGES; i++) {
		c.group[i] = str_text(r->arena, rest[GROUP + i]);
		c.point[i] = str_text(r->arena, rest[POINT + i]);
		c.requirement[i] = str_text(r->arena, rest[REQUIREMENT + i]);
	}
	for (size_t i = 0; i < f->n_levels; i++)
		c.id[i] = str_text(r->arena, id[i]);
	f->clauses = arena_grow(r->arena, f->clauses, &f->capacity, f->n + 1, sizeof(*f->clauses));
	f->clauses[f->n++] = c;
	/* The array moves while it grows: the map keeps the place, counted from 1. */
	for (size_t i = 0; i < f->n_levels; i++)
		if (id[i].n)
			map_set(&f->by_id, id[i], (void *)(uintptr_t)f->n);
}

static void read_clause(struct reading *r, struct str line)
{
	struct str field[FRAMEWORK_MAX_LEVELS + TAIL];
	size_t wanted = r->framework->n_levels + TAIL, n = split(line, field, N(field));
	if (n != wanted) {
		check_mistake(r->mistakes, r->path, r->text, r->line, 1,
			      "%zu columns, not %zu as in the line with their names", n, wanted);
		return;
	}
	const struct str *rest = field + r->framework->n_levels;
	const char *fault = find_fault(r, field, rest);
	if (fault)
		check_mistake(r->mistakes, r->path, r->text, r->line, 1, "%s", tr(fault));
	else
		add_clause(r, field, rest);
}

/* The title above the table. Returns what follows. */
static struct str read_titles(struct reading *r)
{
	struct framework *f = r->framework;
	struct head h = head_of(r->text, "#");
	struct head_field field;
	while (head_next(&h, r->arena, &field) != 0)
		if (str_is(field.name, "title"))
			f->title[field.language.p ? TR_CHINESE : TR_ENGLISH] = field.value;
	r->line = h.line;
	for (size_t i = 0; i < LANGUAGES; i++)
		if (!f->title[i]) {
			f->title[i] = f->name;
			check_mistake(r->mistakes, r->path, r->text, 1, 1,
				      "above the table must stand `# title: …` and `# "
				      "title[zh_CN]: …`");
		}
	return h.rest;
}

static void load_one(struct frameworks *all, const char *path, const char *name)
{
	struct err e;
	autobuf bytes = BUF(MAX_BYTES);
	if (file_read(path, &bytes, &e) < 0) {
		check_mistake(&all->mistakes, path, (struct str){ NULL, 0 }, 0, 0, "%s", e.text);
		return;
	}
	struct framework *f = arena_new(&all->arena, struct framework);
	*f = (struct framework){ .name = name, .by_id = MAP(&all->arena) };
	struct reading r = {
		.mistakes = &all->mistakes, .arena = &all->arena, .framework = f, .path = path
	};
	r.text = (struct str){ arena_strndup(r.arena, bytes.p ? bytes.p : "", bytes.n), bytes.n };
	struct str rest = read_titles(&r), line;
	bool has_columns = str_line(&rest, &line) && read_columns(&r, line);
	while (has_columns && str_line(&rest, &line)) {
		r.line++;
		read_clause(&r, line);
	}
	all->framework = arena_grow(&all->arena, all->framework, &all->capacity, all->n + 1,
				    sizeof(struct framework *));
	all->framework[all->n++] = f;
}

static int by_name(const void *a, const void *b)
{
	return strcmp((*(struct framework *const *)a)->name, (*(struct framework *const *)b)->name);
}

int framework_load(struct frameworks *ret, const char *dir, struct err *e)
{
	*ret = (struct frameworks){ .arena = ARENA(64 << 20) };
	ret->mistakes.arena = &ret->arena;
	DIR *stream = opendir(dir);
	if (!stream)
		return err_sys(e, "open %s", dir);
	for (struct dirent *d; (d = readdir(stream));) {
		struct str name = str_of(d->d_name);
		if (name.p[0] != '.' && str_ends(name, ".tsv"))
			load_one(ret, arena_printf(&ret->arena, "%s/%s", dir, d->d_name),
				 arena_strndup(&ret->arena, name.p, name.n - strlen(".tsv")));
	}
	closedir(stream);
	if (ret->n)
		qsort(ret->framework, ret->n, sizeof(struct framework *), by_name);
	return 0;
}

void framework_free(struct frameworks *f)
{
	arena_free(&f->arena);
}

const struct framework *framework_find(const struct frameworks *f, const char *name)
{
	for (size_t i = 0; i < f->n; i++)
		if (strcmp(f->framework[i]->name, name) == 0)
			return f->framework[i];
	return NULL;
}

/* The clause that a control such as "gbt22239:8.1.4.1.a" names, or NULL; of which
 * framework it is. */
static const struct clause *clause_of(const struct frameworks *f, const char *control,
				      const struct framework **ret_framework)
{
	struct str id = str_of(control), name;
	if (!str_split(&id, ':', &name) || !id.p)
		return NULL;
	for (size_t i = 0; i < f->n; i++) {
		const struct framework *at = f->framework[i];
		uintptr_t place = str_is(name, at->name) ? (uintptr_t)map_get(&at->by_id, id) : 0;
		if (place) {
			*ret_framework = at;
			return &at->clauses[place - 1];
		}
	}
	return NULL;
}

bool framework_is_answered(const struct frameworks *f, const struct clause *clause,
			   const struct check *c)
{
	const struct framework *unused;
	for (size_t i = 0; i < c->controls.n; i++)
		if (clause_of(f, c->controls.item[i], &unused) == clause)
			return true;
	return false;
}

void framework_verify(struct frameworks *f, const struct pack *p)
{
	const struct framework *unused;
	for (size_t i = 0; i < p->n; i++) {
		const struct check *c = p->check[i];
		for (size_t j = 0; j < c->controls.n; j++)
			if (!clause_of(f, c->controls.item[j], &unused))
				check_mistake(&f->mistakes, c->path, c->text, 0, 0,
					      "no framework has the control %s",
					      c->controls.item[j]);
	}
}
