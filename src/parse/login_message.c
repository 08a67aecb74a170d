/* SPDX-License-Identifier: Apache-2.0 */
/* login_message - what the answers to a log-in say, so that they can be compared. */
#include "parse/login_message.h"

#include "base/buf.h"
#include "parse/json_read.h"

#include <string.h>

enum { MAX_TEXT = 8 << 20, MAX_SHOWN = 100, MAX_NESTED = 3, MIN_TOKEN = 16 };

/* ---- words ---- */

/* Bytes of what stands between words: of ASCII all that is no letter or digit, and the punctuation
 * of Chinese. */
static size_t separator(struct str s)
{
	unsigned char c = (unsigned char)s.p[0], next = s.n > 2 ? (unsigned char)s.p[1] : 0;
	char lower = (char)(c | 32);
	if (c < 0x80)
		return !(lower >= 'a' && lower <= 'z') && !str_is_digit((char)c);
	return (c == 0xe3 && next == 0x80) || (c == 0xe2 && next == 0x80) ||
			       (c == 0xef && (next == 0xbc || next == 0xbd))
		       ? 3
		       : 0;
}

/* A run of letters, or of digits. */
static bool next_word(struct str *rest, struct str *ret)
{
	size_t n;
	while (rest->n && (n = separator(*rest)))
		*rest = str_from(*rest, n);
	if (!rest->n)
		return false;
	bool is_number = str_is_digit(rest->p[0]);
	for (n = 1; n < rest->n && !separator(str_from(*rest, n)) &&
		    str_is_digit(rest->p[n]) == is_number;)
		n++;
	*ret = str_head(*rest, n);
	*rest = str_from(*rest, n);
	return true;
}

static bool begins_with(struct str s, const char *part, size_t n)
{
	return n >= 3 && s.n >= n && strncasecmp(s.p, part, n) == 0;
}

void login_message_add(struct arena *a, struct login_message *m, struct str text,
		       const char *account, const char *password)
{
	autobuf plain = BUF(MAX_TEXT);
	size_t n_account = account ? strlen(account) : 0,
	       n_password = password ? strlen(password) : 0;
	while (text.n) {
		size_t n = begins_with(text, account, n_account)     ? n_account
			   : begins_with(text, password, n_password) ? n_password
								     : 0;
		buf_putc(&plain, n ? ' ' : text.p[0]);
		text = str_from(text, n ? n : 1);
	}
	struct str rest = buf_view(&plain), word;
	if (!m->set.arena)
		m->set = MAP(a);
	while (m->n < LOGIN_MESSAGE_MAX_WORDS && next_word(&rest, &word)) {
		word = str_head(word, LOGIN_MESSAGE_MAX_BYTES);
		if (map_get(&m->set, word))
			continue;
		word.p = arena_strndup(a, word.p, word.n);
		map_set(&m->set, word, m);
		m->word = arena_grow(a, m->word, &m->capacity, m->n + 1, sizeof(*m->word));
		m->word[m->n++] = word;
	}
}

static bool has(const struct login_message *m, struct str word)
{
	return m->n && map_get(&m->set, word);
}

bool login_message_is_within(const struct login_message *m, const struct login_message *one,
			     const struct login_message *other, bool has_numbers)
{
	for (size_t i = 0; i < m->n; i++)
		if ((has_numbers || !str_is_digit(m->word[i].p[0])) && !has(one, m->word[i]) &&
		    !has(other, m->word[i]))
			return false;
	return true;
}

static bool has_all_numbers(const struct login_message *a, const struct login_message *of)
{
	for (size_t i = 0; i < of->n; i++)
		if (str_is_digit(of->word[i].p[0]) && !has(a, of->word[i]))
			return false;
	return true;
}

bool login_message_counts_alike(const struct login_message *a, const struct login_message *b)
{
	return has_all_numbers(a, b) && has_all_numbers(b, a);
}

bool login_message_differs(const struct login_message *const *these, size_t n_these,
			   const struct login_message *const *those, size_t n_those,
			   const struct login_message *known)
{
	for (size_t i = 0; n_these && i < these[0]->n; i++) {
		struct str word = these[0]->word[i];
		bool tells = !has(known, word);
		for (size_t j = 1; j < n_these; j++)
			tells = tells && has(these[j], word);
		for (size_t j = 0; j < n_those; j++)
			tells = tells && !has(those[j], word);
		if (tells)
			return true;
	}
	return false;
}

const char *login_message_text(struct arena *a, const struct login_message *m,
			       const struct login_message *known)
{
	autobuf out = BUF(4 << 10);
	for (size_t i = 0; i < m->n && out.n < MAX_SHOWN; i++) {
		if (has(known, m->word[i]))
			continue;
		if (out.n)
			buf_putc(&out, ' ');
		buf_str(&out, m->word[i]);
	}
	return str_text(a, (struct str){ out.p ? out.p : "", out.n });
}

/* ---- what it speaks of ---- */

const char *login_message_sign(const char *text, const char *page)
{
	static const struct {
		const char *words, *sign;
	} signs[] = {
		{ "captcha", "captcha" }, { "not a robot", "captcha" },
		{ "验证码", "captcha" },  { "locked", "locked" },
		{ "lockout", "locked" },  { "too many", "locked" },
		{ "later", "locked" },	  { "blocked", "locked" },
		{ "banned", "locked" },	  { "suspended", "locked" },
		{ "disabled", "locked" }, { "temporarily", "locked" },
		{ "exceeded", "locked" }, { "锁定", "locked" },
		{ "被锁", "locked" },	  { "冻结", "locked" },
		{ "禁用", "locked" },	  { "次数过多", "locked" },
		{ "频繁", "locked" },	  { "稍后", "locked" },
		{ "分钟后", "locked" },
	};
	for (size_t i = 0; i < N(signs); i++)
		if (strstr(text, signs[i].words) && !strstr(page, signs[i].words))
			return signs[i].sign;
	return NULL;
}

static bool is_one_of(struct str name, const char *const *names)
{
	for (; *names; names++)
		if (str_is_nocase(name, *names))
			return true;
	return false;
}

static bool is_yes(struct str name, const struct json_read_value *v)
{
	static const char *const tokens[] = { "token",	   "access_token", "accesstoken", "jwt",
					      "sessionid", "session_id",   NULL };
	static const char *const flags[] = { "success",	 "ok",	      "authenticated",
					     "loggedin", "logged_in", NULL };
	static const char *const codes[] = { "code", "errcode", "errno", "ret", NULL };
	if (v->type == JSON_READ_TEXT)
		return v->text.n >= MIN_TOKEN && is_one_of(name, tokens);
	if (v->type == JSON_READ_BOOL)
		return v->is_true && is_one_of(name, flags);
	return v->type == JSON_READ_INT && (v->integer == 0 || v->integer == 200) &&
	       is_one_of(name, codes);
}

static bool says_yes(struct str json, int nested)
{
	autoarena a = ARENA(1 << 20);
	struct json_read r = json_read_begin(json, &a);
	struct json_read_value v;
	struct str name;
	bool yes = false;
	if (nested == MAX_NESTED || !json_read_open(&r, '{'))
		return false;
	while (json_read_next(&r, '{', &name) > 0 && json_read_value(&r, &v))
		yes |= is_yes(name, &v) ||
		       (v.type == JSON_READ_NESTED && says_yes(v.text, nested + 1));
	return yes;
}

bool login_message_json_yes(struct str json)
{
	return says_yes(str_trim(json), 0);
}
