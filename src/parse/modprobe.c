/* SPDX-License-Identifier: Apache-2.0 */
/* modprobe - the rules in modprobe.d files, read as kmod reads them. */
#include "parse/modprobe.h"

#include "base/buf.h"

#include <string.h>

static char take_char(struct modprobe *m)
{
	char c = m->rest.p[0];
	m->number += c == '\n';
	m->rest = str_from(m->rest, 1);
	return c;
}

/* Takes one line with those joined to it off the front. Comments are joined as
 * well: kmod looks for "#" only afterwards. */
static struct str take_line(struct modprobe *m, struct arena *a)
{
	size_t end = str_find(m->rest, '\n');
	struct str line = str_head(m->rest, end);
	if (str_find(line, '\\') == line.n) {
		m->rest = str_from(m->rest, end + 1);
		m->number++;
		return line;
	}
	autobuf joined = BUF(m->rest.n + 1);
	while (m->rest.n) {
		char c = take_char(m);
		if (c == '\n')
			break;
		if (c == '\\' && (!m->rest.n || (c = take_char(m)) == '\n'))
			continue;
		buf_putc(&joined, c);
	}
	line = buf_view(&joined);
	return (struct str){ arena_strndup(a, line.n ? line.p : "", line.n), line.n };
}

static bool take_word(struct str *rest, struct str *ret_word)
{
	while (rest->n && (rest->p[0] == ' ' || rest->p[0] == '\t'))
		*rest = str_from(*rest, 1);
	size_t n = MIN(str_find(*rest, ' '), str_find(*rest, '\t'));
	*ret_word = str_head(*rest, n);
	*rest = str_from(*rest, n);
	return n > 0;
}

/* The name with "_" for "-", except within the [] of an alias pattern. */
static const char *underscores(struct arena *a, struct str name)
{
	char *text = str_text(a, name);
	bool is_in_brackets = false;
	for (char *p = text; *p; p++) {
		if (*p == '[' || *p == ']')
			is_in_brackets = *p == '[';
		else if (*p == '-' && !is_in_brackets)
			*p = '_';
	}
	return text;
}

/* An install command that only says something, or yes or no, loads nothing. */
static bool loads_nothing(struct str command)
{
	static const char *const programs[] = { "true", "false", ":", "exit", "echo", "nologin" };
	command = str_head(command, str_find(command, '#'));
	for (size_t i = 0; i < command.n; i++)
		if (strchr(";&|`$\n", command.p[i]))
			return false;
	struct str word, part, name = { NULL, 0 };
	if (!str_word(&command, &word))
		return false;
	while (str_split(&word, '/', &part))
		name = part;
	for (size_t i = 0; i < N(programs); i++)
		if (str_is(name, programs[i]))
			return true;
	return false;
}

static void understand(struct arena *a, struct str line, struct modprobe_rule *ret)
{
	static const struct kind {
		const char *name;
		bool has_value, is_one_word;
	} kinds[] = {
		{ "alias", true, true },    { "blacklist", false, false },
		{ "install", true, false }, { "options", true, false },
		{ "remove", true, false },  { "softdep", true, false },
		{ "weakdep", true, false },
	};
	struct str command, module, value;
	if (!take_word(&line, &command) || !take_word(&line, &module))
		return;
	for (size_t i = 0; i < N(kinds); i++) {
		const struct kind *k = &kinds[i];
		if (!str_is(command, k->name))
			continue;
		value = str_trim(line);
		if (k->is_one_word && !take_word(&line, &value))
			return;
		if (k->has_value && !value.n)
			return;
		ret->kind = k->name;
		ret->module = underscores(a, module);
		ret->value = k->has_value ? str_text(a, value) : NULL;
		ret->is_disabled = !k->has_value ||
				   (str_is(command, "install") && loads_nothing(value)) ||
				   (str_is(command, "alias") && str_is(value, "off"));
	}
}

bool modprobe_next(struct modprobe *m, struct arena *a, struct modprobe_rule *ret)
{
	while (m->rest.n) {
		int64_t begin = m->number + 1;
		struct str line = take_line(m, a);
		if (!str_trim(line).n || str_trim(line).p[0] == '#')
			continue;
		*ret = (struct modprobe_rule){ .line = begin };
		understand(a, line, ret);
		return true;
	}
	return false;
}
