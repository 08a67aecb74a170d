/* SPDX-License-Identifier: Apache-2.0 */
/* web_harm - what is never asked for: what by its name ends a session, deletes or resets. */
#include "survey/web/web_harm.h"

#include <string.h>

enum { MAX_LABEL = 40 };

static bool is_lower(char c)
{
	return c >= 'a' && c <= 'z';
}

/* The text in small letters, and as it stands. */
struct said {
	struct str lower, text;
};

static struct said said_of(struct arena *a, struct str text)
{
	char *lower = arena_strndup(a, text.n ? text.p : "", text.n);
	for (size_t i = 0; i < text.n; i++)
		lower[i] = (char)(lower[i] >= 'A' && lower[i] <= 'Z' ? lower[i] | 0x20 : lower[i]);
	return (struct said){ { lower, text.n }, text };
}

/* Where the word stands next, from `at` on; the text's length: nowhere. */
static size_t find(const struct said *s, const char *word, size_t at)
{
	struct str rest = str_from(s->lower, at);
	const char *p = rest.n ? memmem(rest.p, rest.n, word, strlen(word)) : NULL;
	return p ? (size_t)(p - s->lower.p) : s->lower.n;
}

/* "deleted" is a state that a list can be asked for, "dropdown" a menu. */
static bool is_state(const char *word, struct str behind)
{
	static const char *const other[] = { "down", "box", "let", "ship" };
	if (word[strlen(word) - 1] == 'e')
		return str_starts(behind, "d");
	for (size_t i = 0; strcmp(word, "drop") == 0 && i < N(other); i++)
		if (str_starts(behind, other[i]))
			return true;
	return false;
}

static bool has_action(const struct said *s)
{
	static const char *const words[] = {
		"logout",   "logoff", "log-out",  "log_out", "signout",	 "signoff", "sign-out",
		"sign_out", "delete", "remove",	  "drop",    "reset",	 "destroy", "unsubscribe",
		"exit.",    "erase",  "shutdown", "restart", "truncate", "revoke",  "uninstall",
		"purge",    "tuichu", "zhuxiao",  "shanchu", "quxiao"
	};
	for (size_t i = 0; i < N(words); i++)
		for (size_t at = 0; (at = find(s, words[i], at)) < s->lower.n; at++)
			if (!is_state(words[i], str_from(s->lower, at + strlen(words[i]))))
				return true;
	return false;
}

/* Short words, which are also part of others: "del" of "act=del", "delUser", "doDel", not of
 * "model". */
static bool has_word(const struct said *s, const char *const *words, size_t n_words)
{
	const char *text = s->text.p;
	for (size_t i = 0; i < n_words; i++)
		for (size_t at = 0; (at = find(s, words[i], at)) < s->text.n; at++) {
			size_t end = at + strlen(words[i]);
			if ((!at || !is_lower(text[at - 1]) || !is_lower(text[at])) &&
			    (end == s->text.n || !is_lower(text[end])))
				return true;
		}
	return false;
}

static bool is_in_text(struct arena *a, struct str text)
{
	static const char *const words[] = { "del", "quit", "cancel", "clear", "kill", "reboot" };
	struct said s = said_of(a, text);
	return has_action(&s) || has_word(&s, words, N(words));
}

bool web_harm_is_in_field(struct str text)
{
	autoarena a = ARENA(URL_MAX_BYTES);
	return is_in_text(&a, text);
}

bool web_harm_is_in_url(const struct url *u)
{
	autoarena a = ARENA(4 * URL_MAX_BYTES);
	return is_in_text(&a, url_decode(&a, str_of(u->path), false)) ||
	       (u->query && is_in_text(&a, url_decode(&a, str_of(u->query), true)));
}

static bool has_any(const char *text, const char *const *parts, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (strcasestr(text, parts[i]))
			return true;
	return false;
}

/* Long ones are a headline. */
static bool is_in_label(const char *words)
{
	static const char *const parts[] = { "退出",	 "注销",     "删除",	 "登出",
					     "清空",	 "清除",     "重置",	 "重启",
					     "移除",	 "撤销",     "作废",	 "退订",
					     "取消预约", "取消订单", "Log out",	 "Logout",
					     "Sign out", "Log off",  "Sign off", "Delete",
					     "Remove",	 "Reset",    "Revoke",	 "Unsubscribe" };
	return words && strlen(words) < MAX_LABEL && has_any(words, parts, N(parts));
}

bool web_harm_is_in_link(const struct web_document_link *l)
{
	return l->asks_first || web_harm_is_in_url(&l->url) || is_in_label(l->text) ||
	       is_in_label(l->title);
}

bool web_harm_is_in_button(const char *words)
{
	static const char *const parts[] = { "支付", "付款", "缴费", "购买", "下单", "取消" };
	static const char *const names[] = { "clear", "pay", "buy", "order", "cancel", "del" };
	if (!words)
		return false;
	autoarena a = ARENA(URL_MAX_BYTES);
	struct said s = said_of(&a, str_of(words));
	return has_any(words, parts, N(parts)) || has_word(&s, names, N(names)) || has_action(&s) ||
	       is_in_label(words);
}
