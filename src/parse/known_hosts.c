/* SPDX-License-Identifier: Apache-2.0 */
/* known_hosts - the lines of a file of known hosts that bear a mark, which libssh passes over. */
#include "parse/known_hosts.h"

#include <stdio.h>
#include <strings.h>

enum { SSH_PORT = 22 };

bool known_hosts_next(struct str *rest, struct known_hosts_line *ret)
{
	struct str line;
	while (str_line(rest, &line))
		if (str_word(&line, &ret->mark) && str_starts(ret->mark, "@") &&
		    str_word(&line, &ret->hosts) && str_word(&line, &ret->kind) &&
		    str_word(&line, &ret->key))
			return true;
	return false;
}

/* "*" is any characters, "?" is one. What follows the last "*" is tried at each place, so that no
 * pattern costs more than its length times the name's. */
static bool fits(struct str pattern, struct str name)
{
	size_t p = 0, n = 0, star = SIZE_MAX, from = 0;
	while (n < name.n) {
		if (p < pattern.n && pattern.p[p] == '*') {
			star = p++;
			from = n;
		} else if (p < pattern.n && (pattern.p[p] == '?' ||
					     strncasecmp(pattern.p + p, name.p + n, 1) == 0)) {
			p++;
			n++;
		} else if (star != SIZE_MAX) {
			p = star + 1;
			n = ++from;
		} else {
			return false;
		}
	}
	while (p < pattern.n && pattern.p[p] == '*')
		p++;
	return p == pattern.n;
}

bool known_hosts_lists(struct str patterns, const char *host, int port)
{
	char with_port[300];
	bool is_listed = false;
	struct str one;
	bool is_usual = port == 0 || port == SSH_PORT;
	snprintf(with_port, sizeof(with_port), is_usual ? "%s" : "[%s]:%d", host, port);
	while (str_split(&patterns, ',', &one)) {
		bool is_not = str_starts(one, "!");
		if (!fits(is_not ? str_from(one, 1) : one, str_of(with_port)))
			continue;
		if (is_not)
			return false;
		is_listed = true;
	}
	return is_listed;
}
