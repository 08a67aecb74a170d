/* SPDX-License-Identifier: Apache-2.0 */
/* nut_reply - a line that NUT's upsd answers (Network UPS Tools, protocol version 1.3). */
#include "parse/nut_reply.h"

/* "…" with \" and \\ in it, and nothing behind. */
static const char *quoted(struct str s, struct arena *a)
{
	s = str_trim(s);
	if (s.n < 2 || s.p[0] != '"')
		return NULL;
	char *out = arena_alloc(a, s.n);
	size_t n = 0, i = 1;
	for (; i < s.n && s.p[i] != '"'; i++) {
		if (s.p[i] == '\\' && ++i == s.n)
			return NULL;
		out[n++] = s.p[i];
	}
	return i == s.n - 1 ? str_text(a, (struct str){ out, n }) : NULL;
}

bool nut_reply_read(struct str line, struct arena *a, struct nut_reply *ret)
{
	struct str word, name;
	*ret = (struct nut_reply){ .kind = NUT_REPLY_ERROR };
	if (!str_word(&line, &word))
		return false;
	if (str_is(word, "BEGIN") || str_is(word, "END")) {
		ret->kind = str_is(word, "BEGIN") ? NUT_REPLY_BEGIN : NUT_REPLY_END;
		return true;
	}
	if (!str_word(&line, &name))
		return false;
	if (str_is(word, "ERR")) {
		ret->name = str_text(a, name);
		return true;
	}
	ret->ups = str_text(a, name);
	if (str_is(word, "UPS")) {
		ret->kind = NUT_REPLY_UPS;
	} else if (str_is(word, "VAR") && str_word(&line, &name)) {
		ret->kind = NUT_REPLY_VAR;
		ret->name = str_text(a, name);
	} else {
		return false;
	}
	ret->value = quoted(line, a);
	return ret->value != NULL;
}
