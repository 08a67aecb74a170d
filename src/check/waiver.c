/* SPDX-License-Identifier: Apache-2.0 */
/* waiver - a violation that somebody answers for, with an end. */
#include "check/waiver.h"

#include "base/clock.h"
#include "base/file.h"
#include "parse/head.h"

#include <string.h>

struct reading {
	struct mistakes *mistakes;
	const char *path;
	struct str text;
	struct waiver now;
	bool has_mistake;
};

static void wrong(struct reading *r, const struct head_field *f, const char *words)
{
	r->has_mistake = true;
	check_mistake(r->mistakes, r->path, r->text, f->line, f->value_column, "%s", tr(words));
}

static void set_key(struct reading *r, const struct head_field *f)
{
	struct waiver *w = &r->now;
	struct str value = str_of(f->value), column;
	if (!str_split(&value, '=', &column) || !value.p) {
		wrong(r, f, N_("write `key: COLUMN=VALUE`"));
		return;
	}
	if (w->n_keys == N(w->keys)) {
		wrong(r, f, N_("more than 8 keys"));
		return;
	}
	w->keys[w->n_keys++] = (struct waiver_key){
		.column = str_text(r->mistakes->arena, str_trim(column)),
		.value = str_text(r->mistakes->arena, str_trim(value)),
	};
}

static void set_field(struct reading *r, const struct head_field *f)
{
	struct waiver *w = &r->now;
	struct {
		const char *name;
		const char **value;
	} texts[] = {
		{ "check", &w->check },	      { "reason", &w->reason },
		{ "measures", &w->measures }, { "approver", &w->approver },
		{ "expires", &w->expires },
	};
	if (!w->line)
		w->line = f->line;
	if (str_is(f->name, "key")) {
		set_key(r, f);
		return;
	}
	for (size_t i = 0; i < N(texts); i++) {
		if (!str_is(f->name, texts[i].name))
			continue;
		if (*texts[i].value)
			wrong(r, f, N_("it stands here twice"));
		*texts[i].value = f->value;
		return;
	}
	wrong(r, f, N_("no field that is known (check, key, reason, measures, approver, expires)"));
}

/* Keeps the stanza that has ended, if it is whole. */
static void keep(struct reading *r, struct waivers *waivers)
{
	struct waiver w = r->now;
	bool has_mistake = r->has_mistake;
	r->now = (struct waiver){ 0 };
	r->has_mistake = false;
	if (!w.line || has_mistake)
		return;
	struct head_field place = { .line = w.line, .value_column = 1 };
	if (!w.check || !w.reason || !w.approver || !w.expires) {
		wrong(r, &place, N_("a waiver needs check, reason, approver and expires"));
	} else if (!clock_parse(w.expires, &w.expires_at) || strlen(w.expires) != 10) {
		wrong(r, &place, N_("expires is no date of the form YYYY-MM-DD"));
	} else {
		w.expires_at += 86400;
		waivers->waiver = arena_grow(r->mistakes->arena, waivers->waiver,
					     &waivers->capacity, waivers->n + 1,
					     sizeof(*waivers->waiver));
		waivers->waiver[waivers->n++] = w;
	}
	r->has_mistake = false;
}

int waiver_load(struct waivers *w, const char *path, struct mistakes *m, struct err *e)
{
	autobuf bytes = BUF(16 << 20);
	if (file_read(path, &bytes, e) < 0)
		return -1;
	struct reading r = { .mistakes = m, .path = path };
	r.text = (struct str){ arena_strndup(m->arena, bytes.p ? bytes.p : "", bytes.n), bytes.n };
	struct head h = head_of(r.text, "");
	struct head_field f;
	for (int kind; (kind = head_next(&h, m->arena, &f)) != 0;) {
		if (kind == HEAD_FIELD)
			set_field(&r, &f);
		else if (kind == HEAD_BLANK)
			keep(&r, w);
		else
			wrong(&r, &f, N_("not a line of the form `name: value`"));
	}
	keep(&r, w);
	return 0;
}
