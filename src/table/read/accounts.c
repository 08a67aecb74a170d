/* SPDX-License-Identifier: Apache-2.0 */
/* accounts - the lines of /etc/passwd, for tables that look into homes or know names. */
#include "table/read/accounts.h"

enum { FIRST_PERSON = 1000, NOBODY = 65534 };

static bool read_line(struct scan *s, struct str line, struct account *ret)
{
	enum { NAME, PASSWORD, UID, GID, GECOS, HOME, SHELL, FIELDS };
	struct str field[FIELDS] = { 0 };
	size_t n = 0;
	while (n < FIELDS && str_split(&line, ':', &field[n]))
		n++;
	if (n < FIELDS || !str_int(field[UID], 10, &ret->uid) ||
	    !str_int(field[GID], 10, &ret->gid))
		return false;
	ret->name = scan_text(s, field[NAME]);
	ret->home = scan_text(s, field[HOME]);
	return true;
}

bool accounts_next(struct scan *s, struct lines *lines, struct account *ret)
{
	while (scan_line(s, lines)) {
		struct str line = lines->line;
		if (!line.n || line.p[0] == '#')
			continue;
		if (line.p[0] == '+' || line.p[0] == '-')
			scan_partial(s, "%s:%lld: accounts from NIS are not seen", lines->path,
				     (long long)lines->number);
		else if (read_line(s, line, ret))
			return true;
		else
			scan_partial(s, "%s:%lld: no account with a home directory", lines->path,
				     (long long)lines->number);
	}
	return false;
}

bool accounts_is_person(const struct account *a)
{
	return a->uid == 0 || (a->uid >= FIRST_PERSON && a->uid != NOBODY);
}
