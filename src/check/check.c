/* SPDX-License-Identifier: Apache-2.0 */
/* check - one question to the tables: a head, and a SELECT that finds what is wrong. */
#include "check/check.h"

#include "parse/head.h"

#include <string.h>

static const char *const severities[SEVERITIES] = { N_("critical"), N_("high"), N_("medium"),
						    N_("low"), N_("info") };

const char *check_severity_name(enum severity s)
{
	return severities[s];
}

static bool severity_parse(struct str word, enum severity *ret)
{
	for (size_t i = 0; i < SEVERITIES; i++)
		if (str_is(word, severities[i])) {
			*ret = (enum severity)i;
			return true;
		}
	return false;
}

const char *check_text(const char *const texts[LANGUAGES])
{
	const char *text = texts[tr_language()];
	return text ? text : texts[TR_ENGLISH];
}

bool check_is_optional(const struct check *c, const char *table)
{
	for (size_t i = 0; i < c->optional.n; i++)
		if (strcmp(c->optional.item[i], table) == 0)
			return true;
	return false;
}

bool check_is_one(const struct check *c)
{
	return c->key.n == 1 && strcmp(c->key.item[0], "-") == 0;
}

/* ---- mistakes ---- */

static const char *line_text(struct arena *a, struct str text, int line)
{
	struct str found;
	for (int i = 1; str_line(&text, &found); i++)
		if (i == line)
			return str_text(a, found);
	return NULL;
}

void check_mistake(struct mistakes *m, const char *path, struct str text, int line, int column,
		   const char *format, ...)
{
	char words[512];
	va_list ap;
	va_start(ap, format);
	vsnprintf(words, sizeof(words), tr(format), ap);
	va_end(ap);
	m->mistake = arena_grow(m->arena, m->mistake, &m->capacity, m->n + 1, sizeof(*m->mistake));
	m->mistake[m->n++] = (struct mistake){
		.path = arena_strdup(m->arena, path),
		.line = line,
		.column = column,
		.words = arena_strdup(m->arena, words),
		.source = line ? line_text(m->arena, text, line) : NULL,
	};
}

void check_place(struct str piece, int offset, int *line, int *column)
{
	for (size_t i = 0; offset > 0 && i < (size_t)offset && i < piece.n; i++) {
		(*column)++;
		if (piece.p[i] == '\n') {
			(*line)++;
			*column = 1;
		}
	}
}

void check_place_of(struct str text, struct str words, int *line, int *column)
{
	struct str rest = text, one;
	for (int at = 1; str_line(&rest, &one); at++) {
		const char *found = at < *line ? NULL : memmem(one.p, one.n, words.p, words.n);
		if (!found)
			continue;
		*line = at;
		*column = (int)(found - one.p) + 1;
		return;
	}
}

/* ---- the head ---- */

struct reading {
	struct mistakes *mistakes;
	struct arena *arena;
	struct check *check;
	bool has_severity;
	size_t parameter_capacity;
};

static void wrong(struct reading *r, int line, int column, const char *format, ...)
	printf_like(4, 5);

static void wrong(struct reading *r, int line, int column, const char *format, ...)
{
	char words[400];
	va_list ap;
	va_start(ap, format);
	vsnprintf(words, sizeof(words), tr(format), ap);
	va_end(ap);
	check_mistake(r->mistakes, r->check->path, r->check->text, line, column, "%s", words);
}

static void set_text(struct reading *r, const struct head_field *f, const char **texts)
{
	enum tr_language language = TR_ENGLISH;
	if (f->language.p && str_is(f->language, "zh_CN"))
		language = TR_CHINESE;
	else if (f->language.p)
		wrong(r, f->line, f->column, "no language that is known: %s",
		      str_text(r->arena, f->language));
	if (texts[language])
		wrong(r, f->line, f->column, "%s stands here twice", str_text(r->arena, f->name));
	texts[language] = f->value;
}

static void add_words(struct reading *r, struct check_list *list, const char *value)
{
	struct str rest = str_of(value), word;
	while (str_word(&rest, &word)) {
		list->item = arena_grow(r->arena, list->item, &list->capacity, list->n + 1,
					sizeof(*list->item));
		list->item[list->n++] = str_text(r->arena, word);
	}
}

/* "param NAME: DEFAULT | words", "param NAME[zh_CN]: words". */
static void set_parameter(struct reading *r, const struct head_field *f)
{
	struct check *c = r->check;
	const char *name = str_text(r->arena, str_trim(str_from(f->name, 6)));
	struct check_parameter *p = NULL;
	for (size_t i = 0; i < c->n_parameters && !p; i++)
		if (strcmp(c->parameters[i].name, name) == 0)
			p = &c->parameters[i];
	if (f->language.p) {
		if (p)
			set_text(r, f, p->doc);
		else
			wrong(r, f->line, f->column, "the parameter %s must come in English first",
			      name);
		return;
	}
	if (p)
		wrong(r, f->line, f->column, "%s stands here twice", name);
	struct str words = str_of(f->value), value;
	if (!str_split(&words, '|', &value) || !str_trim(words).n) {
		wrong(r, f->line, f->value_column, "write `param %s: DEFAULT | what it means`",
		      name);
		return;
	}
	c->parameters = arena_grow(r->arena, c->parameters, &r->parameter_capacity,
				   c->n_parameters + 1, sizeof(*c->parameters));
	c->parameters[c->n_parameters++] = (struct check_parameter){
		.name = name,
		.value = str_text(r->arena, str_trim(value)),
		.doc = { str_text(r->arena, str_trim(words)) },
		.line = f->line,
	};
}

static void set_severity(struct reading *r, const struct head_field *f)
{
	if (!severity_parse(str_of(f->value), &r->check->severity))
		wrong(r, f->line, f->value_column,
		      "no severity that is known: %s (critical, high, medium, low or info)",
		      f->value);
	if (r->has_severity)
		wrong(r, f->line, f->column, "%s stands here twice", "severity");
	r->has_severity = true;
}

static void set_when(struct reading *r, const struct head_field *f)
{
	struct check *c = r->check;
	if (c->when.p)
		wrong(r, f->line, f->column, "%s stands here twice", "when");
	c->when = str_of(f->value);
	c->when_line = f->line;
	c->when_column = f->value_column;
}

/* The two names that the file repeats from its place in the tree. */
static void compare_name(struct reading *r, const struct head_field *f, const char *folder)
{
	if (strcmp(f->value, folder) != 0)
		wrong(r, f->line, f->value_column, "it lies in a folder of another name: %s",
		      folder);
}

static void set_field(struct reading *r, const struct head_field *f)
{
	struct check *c = r->check;
	if (str_starts(f->name, "param "))
		set_parameter(r, f);
	else if (str_is(f->name, "title"))
		set_text(r, f, c->title);
	else if (str_is(f->name, "why"))
		set_text(r, f, c->why);
	else if (str_is(f->name, "fix"))
		set_text(r, f, c->fix);
	else if (f->language.p)
		wrong(r, f->line, f->column, "%s has no language", str_text(r->arena, f->name));
	else if (str_is(f->name, "id"))
		compare_name(r, f, c->id);
	else if (str_is(f->name, "area"))
		compare_name(r, f, c->area);
	else if (str_is(f->name, "severity"))
		set_severity(r, f);
	else if (str_is(f->name, "when"))
		set_when(r, f);
	else if (str_is(f->name, "controls"))
		add_words(r, &c->controls, f->value);
	else if (str_is(f->name, "key"))
		add_words(r, &c->key, f->value);
	else if (str_is(f->name, "same-as"))
		add_words(r, &c->same_as, f->value);
	else if (str_is(f->name, "optional"))
		add_words(r, &c->optional, f->value);
	else
		wrong(r, f->line, f->column, "no field that is known: %s",
		      str_text(r->arena, f->name));
}

static void demand(struct reading *r, bool is_there, const char *what)
{
	if (!is_there)
		wrong(r, 1, 1, "the head lacks `-- %s: …`", what);
}

static void demand_texts(struct reading *r, const char *const *texts, const char *name)
{
	demand(r, texts[TR_ENGLISH] && texts[TR_ENGLISH][0], name);
	const char *chinese = arena_printf(r->arena, "%s[zh_CN]", name);
	demand(r, texts[TR_CHINESE] && texts[TR_CHINESE][0], chinese);
}

struct check *check_parse(struct mistakes *m, const char *path, const char *area, const char *id,
			  struct str text)
{
	struct check *c = arena_new(m->arena, struct check);
	*c = (struct check){ .id = id, .area = area, .path = path, .text = text };
	struct reading r = { .mistakes = m, .arena = m->arena, .check = c };
	size_t before = m->n;
	struct head h = head_of(text, "--");
	struct head_field f;
	for (int kind; (kind = head_next(&h, m->arena, &f)) != 0;) {
		if (kind == HEAD_FIELD)
			set_field(&r, &f);
		else if (kind == HEAD_BAD)
			wrong(&r, f.line, f.column, "not a line of the form `-- name: value`");
	}
	c->sql = h.rest;
	c->sql_line = h.line;
	demand(&r, r.has_severity, "severity");
	demand(&r, c->controls.n > 0, "controls");
	demand_texts(&r, c->title, "title");
	demand_texts(&r, c->why, "why");
	demand_texts(&r, c->fix, "fix");
	for (size_t i = 0; i < c->n_parameters; i++)
		demand_texts(&r, c->parameters[i].doc,
			     arena_printf(m->arena, "param %s", c->parameters[i].name));
	if (!str_trim(c->sql).n)
		wrong(&r, h.line, 1, "there is no SELECT below the head");
	return m->n == before ? c : NULL;
}
