/* SPDX-License-Identifier: Apache-2.0 */
/* cmdline - the parameters on a kernel command line. */
#include "parse/cmdline.h"

static bool is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static struct str without_end_quote(struct str s)
{
	return s.n && s.p[s.n - 1] == '"' ? str_head(s, s.n - 1) : s;
}

bool cmdline_next(struct str *rest, struct str *ret_name, struct str *ret_value)
{
	*rest = str_trim(*rest);
	if (!rest->n)
		return false;
	bool is_quoted = rest->p[0] == '"', is_in_quotes = is_quoted;
	struct str s = str_from(*rest, is_quoted ? 1 : 0);
	size_t n = 0, equals = 0;
	for (; n < s.n && (is_in_quotes || !is_space(s.p[n])); n++) {
		if (s.p[n] == '=' && !equals)
			equals = n;
		if (s.p[n] == '"')
			is_in_quotes = !is_in_quotes;
	}
	*rest = str_from(s, n);
	s = str_head(s, n);
	if (str_is(s, "--") && !is_quoted) {
		*rest = (struct str){ NULL, 0 };
		return false;
	}
	if (is_quoted)
		s = without_end_quote(s);
	*ret_name = equals ? str_head(s, equals) : s;
	*ret_value = (struct str){ NULL, 0 };
	if (equals) {
		*ret_value = str_from(s, equals + 1);
		if (ret_value->n && ret_value->p[0] == '"')
			*ret_value = without_end_quote(str_from(*ret_value, 1));
	}
	return true;
}

bool cmdline_is_secret(struct str name, struct str value)
{
	static const char *const ends[] = { "password", "passwd", "secret", "set_credential",
					    "set_credential_binary" };
	for (size_t i = 0; i < N(ends); i++)
		if (str_ends(name, ends[i]))
			return true;
	/* netroot=iscsi:user:password@server */
	return str_starts(value, "iscsi:") && str_find(value, '@') < value.n;
}
