/* SPDX-License-Identifier: Apache-2.0 */
/* stanza - a folder of files of stanzas: lines `name: value`, an empty line between two of them. */
#include "check/stanza.h"

#include "base/file.h"

#include <dirent.h>
#include <string.h>

enum { MAX_BYTES = 4 << 20 };

void stanza_wrong(struct stanza_file *f, int line, int column, const char *words)
{
	f->has_mistake = true;
	check_mistake(f->mistakes, f->path, f->text, line, column, "%s", tr(words));
}

void stanza_text(struct stanza_file *f, const char **place, const struct head_field *h)
{
	if (*place)
		stanza_wrong(f, h->line, h->column, N_("it stands here twice"));
	*place = h->value;
}

bool stanza_is_whole(struct stanza_file *f, int line, const char *fault)
{
	/* Where a line was wrong already, what is missing may be that line. */
	if (line && fault && !f->has_mistake)
		stanza_wrong(f, line, 1, fault);
	bool is_whole = line && !f->has_mistake;
	f->has_mistake = false;
	return is_whole;
}

void stanza_words(struct stanza_file *f, struct check_list *list, const char *value)
{
	struct str rest = str_of(value), word;
	while (str_word(&rest, &word)) {
		list->item = arena_grow(f->arena, list->item, &list->capacity, list->n + 1,
					sizeof(*list->item));
		list->item[list->n++] = str_text(f->arena, word);
	}
}

static int read_file(const char *dir, const char *name, const struct stanza_reader *r,
		     struct mistakes *m, struct err *e)
{
	autobuf bytes = BUF(MAX_BYTES);
	struct stanza_file f = { .arena = m->arena, .mistakes = m };
	f.path = arena_printf(f.arena, "%s/%s", dir, name);
	f.area = arena_strndup(f.arena, name, strlen(name) - strlen(r->suffix));
	if (file_read(f.path, &bytes, e) < 0)
		return -1;
	f.text = (struct str){ arena_strndup(f.arena, bytes.p ? bytes.p : "", bytes.n), bytes.n };
	struct head head = head_of(f.text, "");
	struct head_field field;
	for (int what; (what = head_next(&head, f.arena, &field)) != 0;) {
		if (what == HEAD_FIELD)
			r->field(r->arg, &f, &field);
		else if (what == HEAD_BLANK)
			r->end(r->arg, &f);
		else
			stanza_wrong(&f, field.line, field.column,
				     N_("not a line of the form `name: value`"));
	}
	r->end(r->arg, &f);
	return 0;
}

int stanza_load(const char *dir, const struct stanza_reader *r, struct mistakes *m, struct err *e)
{
	struct dirent **entries = NULL;
	int n = scandir(dir, &entries, NULL, alphasort), result = 0;
	if (n < 0)
		return err_sys(e, "read %s", dir);
	for (int i = 0; i < n; i++) {
		if (result >= 0 && str_ends(str_of(entries[i]->d_name), r->suffix))
			result = read_file(dir, entries[i]->d_name, r, m, e);
		free(entries[i]);
	}
	free(entries);
	return result;
}
