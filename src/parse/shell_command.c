/* SPDX-License-Identifier: Apache-2.0 */
/* shell_command - the commands of a shell script, one after another, none of them run. */
#include "parse/shell_command.h"

#include "base/buf.h"

#include <ctype.h>
#include <string.h>

enum { WORD_MAX = 64 << 10 };

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

static bool is_operator(char c)
{
	return c && strchr("\n;&|()", c);
}

static char first(const struct shell_script *f)
{
	return f->rest.n ? f->rest.p[0] : 0;
}

static char second(const struct shell_script *f)
{
	return f->rest.n > 1 ? f->rest.p[1] : 0;
}

static void skip(struct shell_script *f, size_t n)
{
	for (; n && f->rest.n; n--) {
		f->line += f->rest.p[0] == '\n';
		f->rest = str_from(f->rest, 1);
	}
}

static void keep(struct shell_script *f, struct buf *text)
{
	buf_putc(text, first(f));
	skip(f, 1);
}

/* Takes a quoted piece up to its closing quote, which is left. */
static void keep_quoted(struct shell_script *f, struct buf *text)
{
	char quote = first(f);
	do
		keep(f, text);
	while (f->rest.n && first(f) != quote);
	f->is_cut |= !f->rest.n;
}

/* Takes the whole of $(…), ${…} or `…`, whose opening is at the front. */
static void take_expansion(struct shell_script *f, struct buf *text, char open, char close)
{
	size_t depth = 1;
	keep(f, text);
	while (f->rest.n && depth) {
		if (first(f) == '\\')
			keep(f, text);
		else if (first(f) == '"' || first(f) == '\'')
			keep_quoted(f, text);
		else if (first(f) == close)
			depth--;
		else if (first(f) == open)
			depth++;
		if (f->rest.n)
			keep(f, text);
	}
	f->is_cut |= depth > 0;
}

static void take_dynamic(struct shell_script *f, struct buf *text)
{
	if (first(f) == '`') {
		take_expansion(f, text, '`', '`');
		return;
	}
	keep(f, text);
	if (first(f) == '(')
		take_expansion(f, text, '(', ')');
	else if (first(f) == '{')
		take_expansion(f, text, '{', '}');
}

static bool begins_dynamic(const struct shell_script *f)
{
	return first(f) == '$' || first(f) == '`';
}

static bool take_double_quoted(struct shell_script *f, struct buf *text)
{
	bool is_dynamic = false;
	skip(f, 1);
	while (f->rest.n && first(f) != '"') {
		if (begins_dynamic(f)) {
			is_dynamic = true;
			take_dynamic(f, text);
			continue;
		}
		if (first(f) == '\\' && second(f) == '\n') {
			skip(f, 2);
			continue;
		}
		if (first(f) == '\\' && second(f) && strchr("\"\\$`", second(f)))
			skip(f, 1);
		keep(f, text);
	}
	f->is_cut |= !f->rest.n;
	skip(f, 1);
	return is_dynamic;
}

static void take_single_quoted(struct shell_script *f, struct buf *text)
{
	skip(f, 1);
	while (f->rest.n && first(f) != '\'')
		keep(f, text);
	f->is_cut |= !f->rest.n;
	skip(f, 1);
}

/* The word at the front, which is neither a blank nor an operator. */
static struct shell_word take_word(struct shell_script *f, struct arena *a, struct buf *text)
{
	struct shell_word w = { .is_dynamic = false };
	buf_clear(text);
	while (f->rest.n && !is_blank(first(f)) && !is_operator(first(f))) {
		if (begins_dynamic(f)) {
			w.is_dynamic = true;
			take_dynamic(f, text);
		} else if (first(f) == '"') {
			w.is_dynamic |= take_double_quoted(f, text);
		} else if (first(f) == '\'') {
			take_single_quoted(f, text);
		} else if (first(f) == '\\') {
			skip(f, 1);
			if (first(f) != '\n' && f->rest.n)
				keep(f, text);
			else
				skip(f, 1);
		} else {
			keep(f, text);
		}
	}
	w.text = str_text(a, text->p ? buf_view(text) : STR(""));
	return w;
}

/* Blanks, joined lines, and a comment up to its newline. */
static void skip_blanks(struct shell_script *f)
{
	for (;;) {
		if (is_blank(first(f)))
			skip(f, 1);
		else if (first(f) == '\\' && second(f) == '\n')
			skip(f, 2);
		else
			break;
	}
	if (first(f) == '#')
		skip(f, str_find(f->rest, '\n'));
}

/* "{" or "}" as a word of its own. */
static bool is_brace(const struct shell_script *f)
{
	char next = second(f);
	return (first(f) == '{' || first(f) == '}') &&
	       (!next || is_blank(next) || is_operator(next));
}

/* Leaves out the lines of a here document. */
static void skip_document(struct shell_script *f)
{
	struct str end = f->document, line;
	f->document = (struct str){ NULL, 0 };
	while (f->rest.n) {
		line = str_head(f->rest, str_find(f->rest, '\n'));
		skip(f, line.n + 1);
		while (line.n && line.p[0] == '\t')
			line = str_from(line, 1);
		if (str_eq(line, end))
			return;
	}
	f->is_cut = true;
}

/* "<<END", "<<-'END'" or "<<" before END: remembers what ends the document. */
static void see_document(struct shell_script *f, struct arena *a, const char *word,
			 bool *is_awaited)
{
	struct str end = str_of(word);
	bool is_redirection = str_starts(end, "<<") && !str_starts(end, "<<<");
	if (!is_redirection && !*is_awaited)
		return;
	*is_awaited = false;
	if (is_redirection)
		end = str_from(end, end.n > 2 && end.p[2] == '-' ? 3 : 2);
	*is_awaited = !end.n;
	if (end.n)
		f->document = str_of(str_text(a, end));
}

static void end_command(struct shell_script *f, struct shell_command *c)
{
	c->end = first(f);
	skip(f, 1);
	if (c->end == '\n' && f->document.p)
		skip_document(f);
}

bool shell_command_next(struct shell_script *f, struct arena *a, struct shell_command *ret)
{
	autobuf text = BUF(WORD_MAX);
	struct shell_command c = { .line = f->line };
	struct shell_word *word = NULL;
	size_t capacity = 0;
	bool is_awaited = false;
	for (;;) {
		skip_blanks(f);
		if (!f->rest.n && !c.n)
			return false;
		if (is_brace(f) || is_operator(first(f))) {
			if (!c.n && first(f) != '{' && first(f) != '}') {
				end_command(f, &c); /* nothing between two ends */
				c.line = f->line;
				continue;
			}
			end_command(f, &c);
			break;
		}
		if (!f->rest.n)
			break;
		if (!c.n)
			c.line = f->line;
		word = arena_grow(a, word, &capacity, c.n + 1, sizeof(*word));
		word[c.n] = take_word(f, a, &text);
		see_document(f, a, word[c.n].text, &is_awaited);
		c.n++;
	}
	c.word = word;
	c.end = f->rest.n || c.end ? c.end : 0;
	*ret = c;
	return true;
}

bool shell_command_assigns(const struct shell_word *w, struct str *ret_name, struct str *ret_value)
{
	struct str value = str_of(w->text), name;
	if (!str_split(&value, '=', &name) || !name.n || !value.p ||
	    isdigit((unsigned char)name.p[0]))
		return false;
	for (size_t i = 0; i < name.n; i++)
		if (!isalnum((unsigned char)name.p[i]) && name.p[i] != '_')
			return false;
	*ret_name = name;
	*ret_value = value;
	return true;
}
