/* SPDX-License-Identifier: Apache-2.0 */
/* template - the outline of a report: headings, claims by name, free texts. */
#include "report/template.h"

#include "base/file.h"
#include "base/near.h"
#include "parse/head.h"

#include <dirent.h>
#include <string.h>
#include <unistd.h>

enum { MAX_BYTES = 1 << 20 };

static const char *const texts[TEMPLATE_TEXTS] = {
	[TEMPLATE_TITLE] = "title",	    [TEMPLATE_DOC] = "doc",
	[TEMPLATE_ADDRESSEE] = "addressee", [TEMPLATE_NUMBER] = "number",
	[TEMPLATE_ORGAN] = "organ",	    [TEMPLATE_SECRECY] = "secrecy",
	[TEMPLATE_URGENCY] = "urgency",	    [TEMPLATE_COPIES] = "copies",
	[TEMPLATE_ISSUED] = "issued",	    [TEMPLATE_SIGNED] = "signed",
	[TEMPLATE_DATED] = "dated",
};

struct reading {
	struct template *template;
	struct arena *arena;
	struct mistakes *mistakes;
	const struct claims *claims;
	int line;
};

static void wrong(struct reading *r, int column, const char *format, ...) printf_like(3, 4);
static void wrong(struct reading *r, int column, const char *format, ...)
{
	va_list ap;
	va_start(ap, format);
	const char *words = arena_vprintf(r->arena, tr(format), ap);
	va_end(ap);
	check_mistake(r->mistakes, r->template->path, r->template->file_text, r->line, column, "%s",
		      words);
}

/* "English | 中文" */
static bool split_languages(struct reading *r, struct str s, const char *ret[LANGUAGES])
{
	size_t at = 0;
	while (at + 3 <= s.n && memcmp(s.p + at, " | ", 3) != 0)
		at++;
	if (at + 3 > s.n)
		return false;
	ret[TR_ENGLISH] = str_text(r->arena, str_trim(str_head(s, at)));
	ret[TR_CHINESE] = str_text(r->arena, str_trim(str_from(s, at + 3)));
	return true;
}

/* ---- the head ---- */

static void read_param(struct reading *r, const struct head_field *h)
{
	struct template *t = r->template;
	struct str name = h->name, word, rest = str_of(h->value);
	str_word(&name, &word); /* "param" */
	struct template_param p = { .name = str_text(r->arena, str_trim(name)), .line = h->line };
	size_t at = 0;
	while (at + 3 <= rest.n && memcmp(rest.p + at, " | ", 3) != 0)
		at++;
	p.sql = str_head(rest, at);
	if (at + 3 > rest.n || !split_languages(r, str_from(rest, at + 3), p.doc)) {
		wrong(r, h->value_column, "a parameter is `param name: SQL | words | 说明`");
		return;
	}
	t->params = arena_grow(r->arena, t->params, &t->param_capacity, t->n_params + 1,
			       sizeof(*t->params));
	t->params[t->n_params++] = p;
}

/* What a given value of the parameter in front must be one of. */
static void read_among(struct reading *r, const struct head_field *h)
{
	struct template *t = r->template;
	struct str name = h->name, word;
	str_word(&name, &word); /* "among" */
	struct template_param *p = t->n_params ? &t->params[t->n_params - 1] : NULL;
	if (!p || !str_is(str_trim(name), p->name))
		wrong(r, h->column, "`among NAME: SQL` stands behind the parameter of this name");
	else
		p->among = str_of(h->value);
}

static void read_controls(struct reading *r, const char *value)
{
	struct check_list *list = &r->template->controls;
	struct str rest = str_of(value), word;
	while (str_word(&rest, &word)) {
		list->item = arena_grow(r->arena, list->item, &list->capacity, list->n + 1,
					sizeof(*list->item));
		list->item[list->n++] = str_text(r->arena, word);
	}
}

static void read_head_field(struct reading *r, const struct head_field *h)
{
	enum tr_language l = str_is(h->language, "zh_CN") ? TR_CHINESE : TR_ENGLISH;
	r->line = h->line;
	if (str_starts(h->name, "param ")) {
		read_param(r, h);
		return;
	}
	if (str_starts(h->name, "among ")) {
		read_among(r, h);
		return;
	}
	if (str_is(h->name, "controls")) {
		read_controls(r, h->value);
		return;
	}
	for (size_t i = 0; i < TEMPLATE_TEXTS; i++)
		if (str_is(h->name, texts[i])) {
			r->template->text[i][l] = h->value;
			return;
		}
	const char *name = str_text(r->arena, h->name);
	struct near near = NEAR(name);
	for (size_t i = 0; i < TEMPLATE_TEXTS; i++)
		near_try(&near, texts[i]);
	wrong(r, h->column, "no word that is known in a template's head: %s%s", name,
	      near_words(&near));
}

/* ---- the body ---- */

/* "; the nearest is …", if one is near. */
static const char *nearest_claim(const struct reading *r, const char *name)
{
	struct near near = NEAR(name);
	for (size_t i = 0; i < r->claims->n; i++)
		near_try(&near, r->claims->claim[i]->id);
	return arena_strdup(r->arena, near_words(&near));
}

static void read_claims(struct reading *r, struct template_item *item, struct str line,
			struct str rest)
{
	struct str word;
	while (str_word(&rest, &word)) {
		const char *id = str_text(r->arena, word);
		const struct claim *c = claim_find(r->claims, id);
		if (!c) {
			wrong(r, (int)(word.p - line.p) + 1, "no claim is called %s%s", id,
			      nearest_claim(r, id));
			continue;
		}
		item->claims = arena_grow(r->arena, item->claims, &item->claim_capacity,
					  item->n_claims + 1, sizeof(struct claim *));
		item->claims[item->n_claims++] = c;
	}
}

static const struct {
	const char *word;
	enum template_item_kind kind;
	enum { TEXT_NONE, TEXT_OPTIONAL, TEXT_MUST } text;
} words[] = {
	{ "claim", ITEM_CLAIMS, TEXT_NONE },
	{ "text", ITEM_TEXT, TEXT_MUST },
	{ "free", ITEM_FREE, TEXT_MUST },
	{ "contents", ITEM_CONTENTS, TEXT_NONE },
	{ "page", ITEM_PAGE, TEXT_NONE },
	{ "annex", ITEM_ANNEX, TEXT_MUST },
	{ "attachments", ITEM_ATTACHMENTS, TEXT_NONE },
	{ "closing", ITEM_CLOSING, TEXT_MUST },
	{ "signature", ITEM_SIGNATURE, TEXT_NONE },
	{ "evidence", ITEM_EVIDENCE, TEXT_NONE },
};

/* "free next-steps | … | …": the name comes first. */
static void read_free(struct reading *r, struct template_item *item, struct str *rest)
{
	struct str name;
	if (!str_word(rest, &name))
		return;
	item->name = str_text(r->arena, name);
	*rest = str_trim(*rest);
	if (str_starts(*rest, "| "))
		*rest = str_from(*rest, 2);
}

static bool read_heading(struct reading *r, struct template_item *item, struct str line)
{
	while ((size_t)item->level < line.n && line.p[item->level] == '#')
		item->level++;
	if (!item->level)
		return false;
	item->kind = ITEM_HEADING;
	if (!split_languages(r, str_trim(str_from(line, (size_t)item->level)), item->text))
		wrong(r, 1, "a heading is written `# English | 中文`");
	if (item->level > 4) {
		wrong(r, 1, "a heading has level 1 to 4");
		item->level = 4;
	}
	return true;
}

/* False where the line is none of a template. */
static bool read_words(struct reading *r, struct template_item *item, struct str line)
{
	struct str rest = line, word;
	str_word(&rest, &word);
	size_t w = 0;
	while (w < N(words) && !str_is(word, words[w].word))
		w++;
	if (w == N(words)) {
		wrong(r, 1,
		      "no word that begins a line of a template: %.*s (#, claim, text, free, "
		      "contents, page, annex, attachments, closing, signature, evidence)",
		      (int)word.n, word.p);
		return false;
	}
	item->kind = words[w].kind;
	if (item->kind == ITEM_CLAIMS)
		read_claims(r, item, line, rest);
	if (item->kind == ITEM_FREE)
		read_free(r, item, &rest);
	if (item->kind == ITEM_PAGE)
		item->name = str_text(r->arena, str_trim(rest));
	if (item->kind == ITEM_PAGE && *item->name && strcmp(item->name, "landscape") != 0)
		wrong(r, (int)(rest.p - line.p) + 2, "write `page` or `page landscape`");
	if (words[w].text == TEXT_MUST && !split_languages(r, str_trim(rest), item->text))
		wrong(r, (int)(rest.p - line.p) + 1, "write both languages: `English | 中文`");
	return true;
}

static void read_body(struct reading *r, struct str rest)
{
	struct template *t = r->template;
	struct str line;
	for (; str_line(&rest, &line); r->line++) {
		if (!str_trim(line).n || str_starts(line, "//"))
			continue;
		struct template_item item = { .line = r->line };
		if (!read_heading(r, &item, line) && !read_words(r, &item, line))
			continue;
		t->items = arena_grow(r->arena, t->items, &t->item_capacity, t->n_items + 1,
				      sizeof(*t->items));
		t->items[t->n_items++] = item;
	}
}

static int no_template(struct arena *a, const char *dir, const char *name, struct err *e)
{
	struct near near = NEAR(name);
	const char **names;
	size_t n;
	if (template_list(a, dir, &names, &n, e) < 0)
		return -1;
	for (size_t i = 0; i < n; i++)
		near_try(&near, names[i]);
	return err_use(e, "%s: there is no such report; `zicha report` lists them%s", name,
		       near_words(&near));
}

int template_load(struct template *t, const char *dir, const char *name,
		  const struct claims *claims, struct mistakes *m, struct err *e)
{
	struct arena *a = m->arena;
	*t = (struct template){ .name = name, .path = arena_printf(a, "%s/%s.report", dir, name) };
	if (strchr(name, '/'))
		return err_set(e, "%s: a report is called by its name, without a path", name);
	autobuf bytes = BUF(MAX_BYTES);
	if (access(t->path, F_OK) != 0)
		return no_template(a, dir, name, e);
	if (file_read(t->path, &bytes, e) < 0)
		return -1;
	t->file_text = (struct str){ arena_strndup(a, bytes.p ? bytes.p : "", bytes.n), bytes.n };
	struct reading r = { .template = t, .arena = a, .mistakes = m, .claims = claims };
	struct head head = head_of(t->file_text, "");
	struct head_field field;
	int what;
	while ((what = head_next(&head, a, &field)) != 0 && what != HEAD_BLANK) {
		r.line = field.line;
		if (what == HEAD_FIELD)
			read_head_field(&r, &field);
		else
			wrong(&r, field.column, "not a line of the form `name: value`");
	}
	for (size_t l = 0; l < LANGUAGES; l++)
		if (!t->text[TEMPLATE_TITLE][l]) {
			r.line = 1;
			wrong(&r, 1, "a template needs its title in both languages");
		}
	r.line = head.line;
	read_body(&r, head.rest);
	return 0;
}

int template_list(struct arena *a, const char *dir, const char ***ret_names, size_t *ret_n,
		  struct err *e)
{
	struct dirent **entries = NULL;
	size_t capacity = 0;
	int n = scandir(dir, &entries, NULL, alphasort);
	if (n < 0)
		return err_sys(e, "read %s", dir);
	*ret_names = NULL;
	*ret_n = 0;
	for (int i = 0; i < n; i++) {
		struct str name = str_of(entries[i]->d_name);
		if (str_ends(name, ".report")) {
			*ret_names = arena_grow(a, *ret_names, &capacity, *ret_n + 1,
						sizeof(const char *));
			(*ret_names)[(*ret_n)++] = str_text(
				a, str_head(name, name.n - strlen(".report")));
		}
		free(entries[i]);
	}
	free(entries);
	return 0;
}
