/* SPDX-License-Identifier: Apache-2.0 */
/* yaml_flat - the settings of a YAML file as dotted names. */
#include "parse/yaml_flat.h"

/* Up to a comment: a "#" behind a blank, outside of quotes. */
static struct str without_comment(struct str s)
{
	char quote = 0;
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		bool is_first = !i || s.p[i - 1] == ' ' || s.p[i - 1] == '\t';
		if (quote)
			quote = c == quote ? 0 : quote;
		else if ((c == '"' || c == '\'') && is_first)
			quote = c;
		else if (c == '#' && is_first)
			return str_trim(str_head(s, i));
	}
	return str_trim(s);
}

static struct str without_quotes(struct str s)
{
	if (s.n >= 2 && (s.p[0] == '"' || s.p[0] == '\'') && s.p[s.n - 1] == s.p[0])
		return str_range(s.p + 1, s.p + s.n - 1);
	return s;
}

/* Where the colon stands that ends a key: a blank or the end is behind it. */
static size_t key_end(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] == ':' && (i + 1 == s.n || s.p[i + 1] == ' ' || s.p[i + 1] == '\t'))
			return i;
	return s.n;
}

static enum yaml_kind read_item(struct yaml_flat *y, struct str text, size_t indent,
				struct yaml_setting *ret)
{
	while (y->depth && y->level[y->depth - 1].indent > indent)
		y->depth--;
	ret->name = y->depth ? y->level[y->depth - 1].name : "";
	ret->value = without_quotes(str_trim(str_from(text, 1)));
	ret->is_item = true;
	return YAML_SETTING;
}

static enum yaml_kind read_mapping(struct yaml_flat *y, struct arena *a, struct str text,
				   size_t indent, struct yaml_setting *ret)
{
	size_t colon = key_end(text);
	struct str key = without_quotes(str_trim(str_head(text, colon)));
	while (y->depth && y->level[y->depth - 1].indent >= indent)
		y->depth--;
	if (colon == text.n || !key.n || y->depth == YAML_FLAT_DEPTH)
		return YAML_MALFORMED;
	const char *name = str_text(a, key);
	if (y->depth)
		name = arena_printf(a, "%s.%s", y->level[y->depth - 1].name, name);
	y->level[y->depth++] = (struct yaml_level){ indent, name };
	ret->name = name;
	ret->value = without_quotes(str_trim(str_from(text, colon + 1)));
	return YAML_SETTING;
}

enum yaml_kind yaml_flat_next(struct yaml_flat *y, struct arena *a, struct yaml_setting *ret)
{
	struct str line;
	while (str_line(&y->rest, &line)) {
		size_t indent = 0;
		y->line++;
		while (indent < line.n && line.p[indent] == ' ')
			indent++;
		struct str text = without_comment(str_from(line, indent));
		if (!text.n || str_is(text, "---") || str_is(text, "..."))
			continue;
		*ret = (struct yaml_setting){ 0 };
		if (line.p[indent] == '\t')
			return YAML_MALFORMED;
		if (text.p[0] == '-' && (text.n == 1 || text.p[1] == ' '))
			return read_item(y, text, indent, ret);
		enum yaml_kind kind = read_mapping(y, a, text, indent, ret);
		/* A key without a value is the head of what is below it. */
		if (kind == YAML_SETTING && !ret->value.n)
			continue;
		return kind;
	}
	return YAML_END;
}
