/* SPDX-License-Identifier: Apache-2.0 */
/* web_login_list - the log-ins that the operator names, and what may be tried at each.
 *
 *     try   URL ACCOUNT [PASSWORD]    whether that is taken; without a password the unit's words,
 *                                     the name itself and the commonest ones
 *     lock  URL ACCOUNT PASSWORD      a throw-away account with its password: whether wrong ones
 *                                     are limited, and whether the answers tell who has an account
 *
 * Blanks or tabs between; a password goes to the end of its line. */
#ifndef ZICHA_SURVEY_WEB_WEB_LOGIN_LIST_H
#define ZICHA_SURVEY_WEB_WEB_LOGIN_LIST_H

#include "base/arena.h"
#include "base/str.h"

struct web_login_entry {
	bool is_lock;
	const char *url; /* as it stands there */
	const char *account;
	char *password; /* NULL: none is named */
	int64_t line;
};

struct web_login_list {
	struct web_login_entry *entry;
	size_t n, capacity;
	int64_t bad_line; /* the first that is none of these; 0: all are */
};

void web_login_list_read(struct arena *a, struct str file, struct web_login_list *ret);

#endif
