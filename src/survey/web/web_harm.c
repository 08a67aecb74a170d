/* SPDX-License-Identifier: Apache-2.0 */
/* web_harm - what is never asked for: what by its name ends a session, deletes or resets. */
#include "survey/web/web_harm.h"

#include <string.h>

enum { MAX_LABEL = 40 };

static bool is_lower(char c)
{
	return c >= 'a' && c <= 'z';
}

static char lower(char c)
{
	return (char)(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
}

/* "deleted" is a state that a list can be asked for, "dropdown" a menu. */
static bool is_state(const char *word, struct str behind)
{
	static const char *const other[] = { "down", "box", "let", "ship" };
	if (word[strlen(word) - 1] == 'e')
		return behind.n && lower(behind.p[0]) == 'd';
	for (size_t i = 0; strcmp(word, "drop") == 0 && i < N(other); i++)
		if (behind.n >= strlen(other[i]) &&
		    strncasecmp(behind.p, other[i], strlen(other[i])) == 0)
			return true;
	return false;
}

static bool has_action(struct str text)
{
	static const char *const words[] = {
		"logout",   "logoff", "log-out",  "log_out", "signout",	 "signoff", "sign-out",
		"sign_out", "delete", "remove",	  "drop",    "reset",	 "destroy", "unsubscribe",
		"exit.",    "erase",  "shutdown", "restart", "truncate", "revoke",  "uninstall",
		"purge",    "tuichu", "zhuxiao",  "shanchu", "quxiao"
	};
	for (size_t i = 0; i < N(words); i++) {
		size_t n = strlen(words[i]);
		for (size_t at = 0; at + n <= text.n; at++)
			if (strncasecmp(text.p + at, words[i], n) == 0 &&
			    !is_state(words[i], str_from(text, at + n)))
				return true;
	}
	return false;
}

/* Short words, which are also part of others: "del" of "act=del", "delUser", "doDel", not of
 * "model". */
static bool has_word(struct str text, const char *const *words, size_t n_words)
{
	for (size_t i = 0; i < n_words; i++) {
		size_t n = strlen(words[i]);
		for (size_t at = 0; at + n <= text.n; at++)
			if (strncasecmp(text.p + at, words[i], n) == 0 &&
			    (!at || !is_lower(text.p[at - 1]) || !is_lower(text.p[at])) &&
			    (at + n == text.n || !is_lower(text.p[at + n])))
				return true;
	}
	return false;
}

bool web_harm_is_in_field(struct str text)
{
	static const char *const words[] = { "del", "quit", "cancel", "clear", "kill", "reboot" };
	return has_action(text) || has_word(text, words, N(words));
}

bool web_harm_is_in_url(const struct url *u)
{
	autoarena a = ARENA(4 * URL_MAX_BYTES);
	return web_harm_is_in_field(url_decode(&a, str_of(u->path), false)) ||
	       (u->query && web_harm_is_in_field(url_decode(&a, str_of(u->query), true)));
}

static bool has_any(const char *text, const char *const *parts, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (strcasestr(text, parts[i]))
			return true;
	return false;
}

bool web_harm_is_in_label(const char *words)
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
	return l->asks_first || web_harm_is_in_url(&l->url) || web_harm_is_in_label(l->text) ||
	       web_harm_is_in_label(l->title);
}

bool web_harm_is_in_button(const char *words)
{
	static const char *const parts[] = { "支付", "付款", "缴费", "购买", "下单", "取消" };
	static const char *const names[] = { "clear", "pay", "buy", "order", "cancel", "del" };
	if (!words)
		return false;
	return has_any(words, parts, N(parts)) || has_word(str_of(words), names, N(names)) ||
	       has_action(str_of(words)) || web_harm_is_in_label(words);
}
