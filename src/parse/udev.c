/* SPDX-License-Identifier: Apache-2.0 */
/* udev - the rules in udev's rules.d files. */
#include "parse/udev.h"

#include "base/buf.h"

#include <string.h>

enum { RULE_MAX = 64 << 10 };

static bool is_comment(struct str line)
{
	struct str text = str_trim(line);
	return text.n && text.p[0] == '#';
}

bool udev_next(struct udev *u, struct arena *a, struct udev_rule *ret)
{
	autobuf joined = BUF(RULE_MAX);
	int64_t begin = 0;
	struct str line;
	while (str_line(&u->rest, &line)) {
		u->number++;
		/* A comment between joined lines does not end the rule. */
		if (is_comment(line) || (!begin && !str_trim(line).n))
			continue;
		if (!begin)
			begin = u->number;
		if (str_ends(line, "\\") && u->rest.n) {
			buf_str(&joined, str_head(line, line.n - 1));
			continue;
		}
		buf_str(&joined, line);
		break;
	}
	if (!begin)
		return false;
	struct str text = buf_view(&joined);
	ret->text = (struct str){ arena_strndup(a, text.n ? text.p : "", text.n), text.n };
	ret->line = begin;
	return true;
}

static struct str skip_blank(struct str s)
{
	while (s.n && strchr(" \t,", s.p[0]))
		s = str_from(s, 1);
	return s;
}

/* Length of the operator in front, 0 if there is none. */
static size_t operator_length(struct str s)
{
	if (s.n > 1 && s.p[1] == '=' && strchr("=!+-:", s.p[0]))
		return 2;
	return s.n && s.p[0] == '=';
}

int udev_pair(struct str *rest, struct udev_pair *ret)
{
	struct str s = skip_blank(*rest);
	*rest = s;
	if (!s.n)
		return 1;
	struct udev_pair pair = { 0 };
	size_t n = 0;
	while (n < s.n && ((s.p[n] >= 'A' && s.p[n] <= 'Z') || s.p[n] == '_'))
		n++;
	pair.key = str_head(s, n);
	s = str_from(s, n);
	if (str_starts(s, "{")) {
		size_t end = str_find(s, '}');
		if (end == s.n)
			return -1;
		pair.attribute = str_from(str_head(s, end), 1);
		s = str_from(s, end + 1);
	}
	s = skip_blank(s);
	size_t op = operator_length(s);
	pair.is_match = op == 2 && (s.p[0] == '=' || s.p[0] == '!');
	s = skip_blank(str_from(s, op));
	/* e"…" has escapes, i"…" ignores case. */
	if (str_starts(s, "e\"") || str_starts(s, "i\""))
		s = str_from(s, 1);
	if (!n || !op || !str_starts(s, "\""))
		return -1;
	size_t end = 1;
	while (end < s.n && s.p[end] != '"')
		end += s.p[end] == '\\' ? 2 : 1;
	if (end >= s.n)
		return -1;
	pair.value = str_from(str_head(s, end), 1);
	*rest = str_from(s, end + 1);
	*ret = pair;
	return 0;
}
