/* SPDX-License-Identifier: Apache-2.0 */
/* web_login_list - the log-ins that the operator names, and what may be tried at each. */
#include "survey/web/web_login_list.h"

static bool read_line(struct arena *a, struct str line, struct web_login_entry *ret)
{
	struct str what, url, account;
	if (!str_word(&line, &what) || !str_word(&line, &url) || !str_word(&line, &account))
		return false;
	struct str password = str_trim(line);
	ret->is_lock = str_is(what, "lock");
	ret->url = str_text(a, url);
	ret->account = arena_strndup(a, account.p, account.n);
	ret->password = password.n ? arena_strndup(a, password.p, password.n) : NULL;
	return ret->is_lock ? ret->password != NULL : str_is(what, "try");
}

void web_login_list_read(struct arena *a, struct str file, struct web_login_list *ret)
{
	struct str line;
	*ret = (struct web_login_list){ .n = 0 };
	for (int64_t number = 1; str_line(&file, &line); number++) {
		struct web_login_entry entry = { .line = number };
		line = str_trim(line);
		if (!line.n || line.p[0] == '#')
			continue;
		if (!read_line(a, line, &entry)) {
			ret->bad_line = ret->bad_line ? ret->bad_line : number;
			continue;
		}
		ret->entry = arena_grow(a, ret->entry, &ret->capacity, ret->n + 1, sizeof(entry));
		ret->entry[ret->n++] = entry;
	}
}
