/* SPDX-License-Identifier: Apache-2.0 */
/* cmd_history - a record and what became of it, as people read them. */
#include "cmd/cmd_history.h"

#include "parse/json_read.h"
#include "unit/record_body.h"

#include <string.h>

struct history {
	const struct kinds *kinds;
	const struct kind *kind; /* of the one record that is shown; NULL: of all */
};

static const struct cmd_word actions[] = {
	{ "add", N_("added") },
	{ "set", N_("changed") },
	{ "remove", N_("removed") },
	{ NULL, NULL },
};
static const struct cmd_column columns[] = {
	{ .name = "number", .label = N_("no.") },
	{ .name = "at", .label = N_("when") },
	{ .name = "who", .label = N_("who") },
	{ .name = "action", .label = N_("change"), .words = actions },
	{ .name = "kind", .label = N_("kind") },
	{ .name = "id", .label = N_("record") },
	{ .name = "before", .label = N_("before") },
	{ .name = "after", .label = N_("what") },
};
enum { ACTION = 3, KIND, ID, BEFORE, AFTER };
#define ENTRIES "SELECT number, at, who, action, kind, id, before, after FROM journal "

/* "wanted_days" of a check's row: "wanted days". */
static void put_name(struct buf *out, struct str name)
{
	for (size_t i = 0; i < name.n; i++)
		buf_putc(out, name.p[i] == '_' ? ' ' : name.p[i]);
	buf_puts(out, ": ");
}

/* The row of a check that a problem keeps, {"subject":"audit","days":12}, in words; NULL: it is
 * none. */
static const char *row_words(struct arena *a, const char *body)
{
	struct str name;
	struct json_read_value value;
	struct json_read r = json_read_begin(str_of(body), a);
	autobuf out = BUF(1 << 20);
	int more = -1;
	if (!json_read_open(&r, '{'))
		return NULL;
	while ((more = json_read_next(&r, '{', &name)) > 0 && json_read_value(&r, &value)) {
		char words[1024];
		if (value.type == JSON_READ_NULL || (value.type == JSON_READ_TEXT && !value.text.n))
			continue;
		buf_puts(&out, out.n ? tr("; ") : "");
		put_name(&out, name);
		bool is_yes_or_no = str_starts(name, "is_") || str_starts(name, "has_");
		if (value.type == JSON_READ_INT && is_yes_or_no)
			buf_puts(&out, value.integer ? tr("yes") : tr("no"));
		else if (value.type == JSON_READ_INT)
			buf_printf(&out, "%lld", (long long)value.integer);
		else if (value.type == JSON_READ_REAL)
			buf_printf(&out, "%.15g", value.real);
		else if (value.type == JSON_READ_BOOL)
			buf_puts(&out, value.is_true ? tr("yes") : tr("no"));
		else {
			/* What the check says itself, in the reader's language. */
			tr_said(str_text(a, value.text), words, sizeof(words));
			buf_puts(&out, words);
		}
	}
	return more == 0 && json_read_end(&r) ? arena_strndup(a, out.p ? out.p : "", out.n) : NULL;
}

static const char *value_words(struct arena *a, const struct field *f, const char *value)
{
	const char *row = value && *value == '{' ? row_words(a, value) : NULL;
	return row ? row : record_shown(a, f, value);
}

/* Both bodies of an entry as one sentence of what is different now. */
static const char *difference(struct arena *a, const struct kind *k, const char *const *before,
			      const char *const *after)
{
	autobuf out = BUF(1 << 20);
	for (size_t i = 0; i < k->n_fields; i++) {
		const struct field *f = &k->fields[i];
		const char *old = before[i] ? before[i] : "", *new = after[i] ? after[i] : "";
		if (strcmp(old, new) == 0)
			continue;
		buf_printf(&out, "%s%s: ", out.n ? tr("; ") : "", check_text(f->label));
		if (*old)
			buf_printf(&out, "%s → ", value_words(a, f, old));
		buf_puts(&out, *new ? value_words(a, f, new) : tr("nothing"));
	}
	return arena_strndup(a, out.p ? out.p : "", out.n);
}

static bool read_body(const struct kind *k, const struct cell *cell, struct arena *a,
		      const char **values)
{
	struct err e;
	return cell->type == CELL_NULL ||
	       record_body_read(k, (struct str){ cell->text, cell->text_bytes }, a, values, &e) ==
		       0;
}

/* Entries of what is no record, the inspections that were removed, stay as they are. */
static void reword(void *arg, struct arena *a, struct cell *row)
{
	const struct history *h = arg;
	const struct kind *k = kind_find(h->kinds, row[KIND].text);
	bool is_removed = row[AFTER].type == CELL_NULL;
	if (!k)
		return;
	const char **before = arena_alloc(a, k->n_fields * sizeof(*before));
	const char **after = arena_alloc(a, k->n_fields * sizeof(*after));
	if (!read_body(k, &row[BEFORE], a, before) || !read_body(k, &row[AFTER], a, after))
		return;
	/* What a record began with stands above its history, or in front of an arrow. */
	bool is_told = is_removed || (h->kind && row[BEFORE].type == CELL_NULL);
	row[AFTER] = rows_cell_text(is_told ? NULL : difference(a, k, before, after));
	row[BEFORE].type = CELL_NULL;
	if (h->kind)
		row[KIND].type = row[ID].type = CELL_NULL;
}

int cmd_history_show(const struct arguments *arguments, struct unit *u, const struct kind *k,
		     const char *id, const char *const *values)
{
	struct history h = { &u->kinds, k };
	const struct cmd_columns shown = {
		.column = columns, .n = N(columns), .reword = reword, .arg = &h
	};
	const char *const of[] = { k->name, id };
	autobuf out = BUF(64 << 20);
	for (size_t i = 0; i < k->n_fields && cmd_rows_is_for_people(arguments); i++)
		if (values[i])
			buf_printf(&out, "%s: %s\n", check_text(k->fields[i].label),
				   value_words(&u->arena, &k->fields[i], values[i]));
	if (cmd_rows_is_for_people(arguments))
		buf_putc(&out, '\n');
	int status = cmd_unit_add(arguments, u,
				  ENTRIES "WHERE kind = :kind AND id = :id ORDER BY number", of,
				  N(of), &shown, &out);
	return status ? status : cmd_write(arguments, &out);
}

int cmd_history_print(const struct arguments *arguments, struct unit *u)
{
	struct history h = { &u->kinds, NULL };
	const struct cmd_columns shown = {
		.column = columns, .n = N(columns), .reword = reword, .arg = &h
	};
	return cmd_unit_print(arguments, u, ENTRIES "ORDER BY number", NULL, 0, &shown);
}
