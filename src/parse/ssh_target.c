/* SPDX-License-Identifier: Apache-2.0 */
/* ssh_target - ssh://[user@]host[:port], and the same without ssh:// for a bastion. */
#include "parse/ssh_target.h"

#include <string.h>

/* Letters, digits and some signs: nothing that begins an option, a path or a pattern. */
static bool copy(struct str from, const char *signs, char *ret, size_t size)
{
	if (!from.n || from.n >= size || from.p[0] == '-')
		return false;
	for (size_t i = 0; i < from.n; i++) {
		char c = from.p[i];
		bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
				(c >= '0' && c <= '9');
		if (!c || (!is_plain && !strchr(signs, c)))
			return false;
	}
	memcpy(ret, from.p, from.n);
	ret[from.n] = 0;
	return true;
}

static bool read_port(struct str text, int *ret)
{
	int64_t port;
	if (!str_int(text, 10, &port) || port < 1 || port > 65535)
		return false;
	*ret = (int)port;
	return true;
}

/* The user's name may hold an "@": the last one counts. */
static size_t find_at(struct str text)
{
	for (size_t i = text.n; i > 0; i--)
		if (text.p[i - 1] == '@')
			return i;
	return 0;
}

static bool read_host(struct str rest, struct ssh_target *ret)
{
	struct str host;
	if (rest.n && rest.p[0] == '[') {
		size_t end = str_find(rest, ']');
		if (end == rest.n)
			return false;
		host = str_range(rest.p + 1, rest.p + end);
		rest = str_from(rest, end + 1);
		if (rest.n && rest.p[0] != ':')
			return false;
		return copy(host, ".:%_-", ret->host, sizeof(ret->host)) &&
		       (!rest.n || read_port(str_from(rest, 1), &ret->port));
	}
	if (!str_split(&rest, ':', &host) || !copy(host, "._-", ret->host, sizeof(ret->host)))
		return false;
	return !rest.p || read_port(rest, &ret->port);
}

int ssh_target_read(struct str text, struct ssh_target *ret, struct err *e)
{
	struct str rest = str_starts(text, "ssh://") ? str_from(text, strlen("ssh://")) : text;
	*ret = (struct ssh_target){ .port = 0 };
	if (str_ends(rest, "/"))
		rest.n--;
	size_t at = find_at(rest);
	if ((at && !copy(str_head(rest, at - 1), "._-@\\+$", ret->user, sizeof(ret->user))) ||
	    !read_host(str_from(rest, at), ret))
		return err_set(e, "not of the form ssh://user@host:port");
	return 0;
}
