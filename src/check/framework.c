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

/* The columns that may stand behind those, and the words that one may hold. */
static const char *const grades[] = { "S", "A", "G", NULL };
static const char *const weights[] = { "general", "important", "key", NULL };
static const char *const kinds[] = { "choice", "ratio", NULL };
#define FURTHER(name, member, words) \
	{ \
		name, offsetof(struct clause, member), words \
	}
static const struct further {
	const char *name;
	size_t at; /* of the member, a const char * */
	const char *const *words;
} further[] = {
	FURTHER("sag", sag, grades),
	FURTHER("weight", weight, weights),
	FURTHER("high_risk", high_risk, NULL),
	FURTHER("condition", condition[TR_ENGLISH], NULL),
	FURTHER("condition_zh", condition[TR_CHINESE], NULL),
	FURTHER("mitigation", mitigation[TR_ENGLISH], NULL),
	FURTHER("mitigation_zh", mitigation[TR_CHINESE], NULL),
	FURTHER("kind", kind, kinds),
	FURTHER("rule", rule[TR_ENGLISH], NULL),
	FURTHER("rule_zh", rule[TR_CHINESE], NULL),
	FURTHER("section", section, NULL),
	FURTHER("later", later[TR_ENGLISH], NULL),
	FURTHER("later_zh", later[TR_CHINESE], NULL),
};
static const char points_column[] = "points", unit_prefix[] = "unit_";

enum { MAX_COLUMNS = 2 * FRAMEWORK_MAX_LEVELS + TAIL + N(further) + 1 };

struct reading {
	struct mistakes *mistakes;
	struct arena *arena;
	struct framework *framework;
	const char *path;
	struct str text;
	int line;
	struct str column[MAX_COLUMNS];
	size_t n_columns;
};

static void add_answer(struct arena *a, struct clause *c, enum answerer kind, const char *id)
{
	struct check_list *list = &c->answers[kind];
	for (size_t i = 0; i < list->n; i++)
		if (strcmp(list->item[i], id) == 0)
			return;
	list->item = arena_grow(a, list->item, &list->capacity, list->n + 1, sizeof(*list->item));
	list->item[list->n++] = id;
}

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

/* The level whose test units the column `unit_LEVEL` holds, or -1. */
static int unit_level(const struct framework *f, struct str column)
{
	if (str_starts(column, unit_prefix))
		for (size_t i = 0; i < f->n_levels; i++)
			if (str_is(str_from(column, strlen(unit_prefix)), f->level[i]))
				return (int)i;
	return -1;
}

static const struct further *find_further(struct str column)
{
	for (size_t i = 0; i < N(further); i++)
		if (str_is(column, further[i].name))
			return &further[i];
	return NULL;
}

/* Whether the columns behind `verify` are known, each once. */
static bool read_further(struct reading *r)
{
	for (size_t i = r->framework->n_levels + TAIL; i < r->n_columns; i++) {
		struct str column = r->column[i];
		bool is_right = find_further(column) || str_is(column, points_column) ||
				unit_level(r->framework, column) >= 0;
		for (size_t j = 0; j < i; j++)
			is_right = is_right && !str_eq(column, r->column[j]);
		if (!is_right) {
			check_mistake(r->mistakes, r->path, r->text, r->line, 1,
				      "the column %.*s is not known, or stands twice",
				      (int)column.n, column.p);
			return false;
		}
	}
	return true;
}

/* The line with the columns' names. */
static bool read_columns(struct reading *r, struct str line)
{
	struct framework *f = r->framework;
	r->n_columns = split(line, r->column, N(r->column));
	size_t n = 0;
	while (n < MIN(r->n_columns, N(r->column)) && !str_is(r->column[n], tail[GROUP]))
		n++;
	bool is_right = n && n <= FRAMEWORK_MAX_LEVELS && r->n_columns >= n + TAIL &&
			r->n_columns <= N(r->column);
	for (size_t i = 0; is_right && i < TAIL; i++)
		is_right = str_is(r->column[n + i], tail[i]);
	if (!is_right) {
		check_mistake(r->mistakes, r->path, r->text, r->line, 1,
			      "the columns must be one or more of ids, then group, group_zh, "
			      "point, point_zh, requirement, requirement_zh, verify");
		return false;
	}
	f->n_levels = n;
	for (size_t i = 0; i < n; i++)
		f->level[i] = str_text(r->arena, r->column[i]);
	return read_further(r);
}

static bool is_one_of(struct str word, const char *const *words)
{
	for (; *words; words++)
		if (str_is(word, *words))
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
	static const char *const ways[] = { N_("auto"),	    N_("semi"),	    N_("manual"),
					    N_("document"), N_("workflow"), NULL };
	if (!is_one_of(rest[VERIFY], ways))
		return N_("verify must be auto, semi, manual, document or workflow");
	return NULL;
}

/* Fills in what stands behind `verify`. What is wrong with it; NULL if nothing is. */
static const char *read_rest(const struct reading *r, const struct str *field, struct clause *c)
{
	for (size_t i = r->framework->n_levels + TAIL; i < r->n_columns; i++) {
		const struct further *f = find_further(r->column[i]);
		if (!f && str_is(r->column[i], points_column)) {
			if (field[i].n && (!str_real(field[i], &c->points) ||
					   !(c->points > 0 && c->points <= 100)))
				return N_("points must be a number above 0, at most 100");
			continue;
		}
		if (f && f->words && field[i].n && !is_one_of(field[i], f->words))
			return N_("sag must be S, A or G, weight general, important or key, kind "
				  "choice or ratio");
		const char **member = f ? (const char **)(void *)((char *)c + f->at)
					: &c->unit[unit_level(r->framework, r->column[i])];
		*member = str_text(r->arena, field[i]);
	}
	const char *const *pairs[] = { c->condition, c->mitigation, c->rule, c->later };
	for (size_t i = 0; i < N(pairs); i++)
		if (!*pairs[i][TR_ENGLISH] != !*pairs[i][TR_CHINESE])
			return N_("condition, mitigation, rule and later must be there in both "
				  "languages or in none");
	return NULL;
}

static struct clause empty_clause(void)
{
	struct clause c = { .verify = "" };
	for (size_t i = 0; i < FRAMEWORK_MAX_LEVELS; i++)
		c.unit[i] = "";
	for (size_t i = 0; i < N(further); i++)
		*(const char **)(void *)((char *)&c + further[i].at) = "";
	return c;
}

static void add_clause(struct reading *r, const struct str *id, struct clause *c)
{
	struct framework *f = r->framework;
	for (size_t i = 0; i < f->n_levels; i++)
		c->id[i] = str_text(r->arena, id[i]);
	struct str sections = str_of(c->section), section;
	while (str_word(&sections, &section))
		add_answer(r->arena, c, ANSWERER_REPORT, str_text(r->arena, section));
	f->clauses = arena_grow(r->arena, f->clauses, &f->capacity, f->n + 1, sizeof(*f->clauses));
	f->clauses[f->n++] = *c;
	/* The array moves while it grows: the map keeps the place, counted from 1. */
	for (size_t i = 0; i < f->n_levels; i++)
		if (id[i].n)
			map_set(&f->by_id, id[i], (void *)(uintptr_t)f->n);
}

static void read_clause(struct reading *r, struct str line)
{
	struct str field[MAX_COLUMNS];
	size_t n = split(line, field, N(field));
	if (n != r->n_columns) {
		check_mistake(r->mistakes, r->path, r->text, r->line, 1,
			      "%zu columns, not %zu as in the line with their names", n,
			      r->n_columns);
		return;
	}
	const struct str *rest = field + r->framework->n_levels;
	struct clause c = empty_clause();
	c.verify = str_text(r->arena, rest[VERIFY]);
	for (size_t i = 0; i < LANGUAGES; i++) {
		c.group[i] = str_text(r->arena, rest[GROUP + i]);
		c.point[i] = str_text(r->arena, rest[POINT + i]);
		c.requirement[i] = str_text(r->arena, rest[REQUIREMENT + i]);
	}
	const char *fault = find_fault(r, field, rest);
	if (!fault)
		fault = read_rest(r, field, &c);
	if (fault)
		check_mistake(r->mistakes, r->path, r->text, r->line, 1, "%s", tr(fault));
	else
		add_clause(r, field, &c);
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

int framework_grade_level(const struct clause *c, int level, int s, int a)
{
	return *c->sag == 'S' ? s : *c->sag == 'A' ? a : level;
}

bool framework_answer(struct frameworks *f, enum answerer kind, const char *id, const char *control)
{
	struct str clause = str_of(control), name;
	if (!str_split(&clause, ':', &name) || !clause.p)
		return false;
	for (size_t i = 0; i < f->n; i++) {
		struct framework *at = f->framework[i];
		uintptr_t place = str_is(name, at->name) ? (uintptr_t)map_get(&at->by_id, clause)
							 : 0;
		if (place) {
			add_answer(&f->arena, &at->clauses[place - 1], kind, id);
			return true;
		}
	}
	return false;
}

static void answer_or_tell(struct frameworks *f, enum answerer kind, const char *id,
			   const char *control, const char *path, int line)
{
	if (!framework_answer(f, kind, id, control))
		check_mistake(&f->mistakes, path, (struct str){ 0 }, line, line ? 1 : 0,
			      "no framework has the control %s", control);
}

void framework_answer_all(struct frameworks *f, enum answerer kind, const char *id,
			  const struct check_list *controls, const char *path, int line)
{
	for (size_t i = 0; i < controls->n; i++)
		answer_or_tell(f, kind, id, controls->item[i], path, line);
}

void framework_answer_checks(struct frameworks *f, enum answerer kind, const struct pack *p)
{
	for (size_t i = 0; i < p->n; i++) {
		const struct check *c = p->check[i];
		framework_answer_all(f, kind, c->id, &c->controls, c->path, 0);
	}
}

/* ---- what the program does by itself ---- */

static bool find_answerer(struct str word, enum answerer *ret)
{
	static const char *const words[ANSWERERS] = {
		[ANSWERER_RECORD] = "record",
		[ANSWERER_WORKFLOW] = "workflow",
		[ANSWERER_REPORT] = "report",
	};
	for (size_t i = 0; i < N(words); i++)
		if (words[i] && str_is(word, words[i])) {
			*ret = (enum answerer)i;
			return true;
		}
	return false;
}

int framework_answer_program(struct frameworks *f, const char *path, struct err *e)
{
	autobuf bytes = BUF(MAX_BYTES);
	if (file_read(path, &bytes, e) < 0)
		return -1;
	struct str text = { bytes.p ? bytes.p : "", bytes.n };
	struct head head = head_of(text, "");
	struct head_field h;
	enum answerer kind = ANSWERER_WORKFLOW;
	const char *id = NULL;
	for (int what; (what = head_next(&head, &f->arena, &h)) != 0;) {
		if (what == HEAD_BLANK) {
			id = NULL;
		} else if (what == HEAD_FIELD && find_answerer(h.name, &kind)) {
			id = h.value;
		} else if (what == HEAD_FIELD && id && str_is(h.name, "controls")) {
			struct str rest = str_of(h.value), word;
			while (str_word(&rest, &word))
				answer_or_tell(f, kind, id, str_text(&f->arena, word), path,
					       h.line);
		} else {
			check_mistake(&f->mistakes, path, text, h.line, h.column,
				      "here stands workflow, record or report, then its controls");
		}
	}
	return 0;
}

bool framework_is_answered(const struct clause *c)
{
	bool is_answered = *c->later[TR_ENGLISH];
	for (size_t i = 0; i < ANSWERERS; i++)
		is_answered = is_answered || c->answers[i].n;
	return is_answered;
}

const char *framework_answerer_name(enum answerer kind)
{
	static const char *const names[ANSWERERS] = { N_("checks"), N_("records"), N_("questions"),
						      N_("workflows"), N_("reports") };
	return names[kind];
}
