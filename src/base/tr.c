/* SPDX-License-Identifier: Apache-2.0 */
/* tr - English in the code, the user's language on the screen. */
#include "base/tr.h"

#include <string.h>

/* The only state of the program that outlives a call: what language its user
 * reads. Written once by main, before any thread. */
static enum tr_language chosen = TR_ENGLISH;

bool tr_choose(const char *name)
{
	if (strncmp(name, "zh", 2) == 0) {
		chosen = TR_CHINESE;
		return true;
	}
	chosen = TR_ENGLISH;
	return strncmp(name, "en", 2) == 0 || strcmp(name, "C") == 0 ||
	       strncmp(name, "C.", 2) == 0 || strcmp(name, "POSIX") == 0;
}

enum tr_language tr_language(void)
{
	return chosen;
}

const char *tr_language_name(void)
{
	return chosen == TR_CHINESE ? "zh_CN" : "en";
}

static int entry_compare(const void *key, const void *entry)
{
	return strcmp(key, ((const struct tr_entry *)entry)->msgid);
}

const char *tr_in(enum tr_language language, const char *msgid)
{
	if (language == TR_ENGLISH)
		return msgid;
	const struct tr_entry *entry = bsearch(msgid, tr_catalogue_zh_CN, tr_catalogue_zh_CN_n,
					       sizeof(*entry), entry_compare);
	return entry ? entry->msgstr : msgid;
}

const char *tr(const char *msgid)
{
	return tr_in(chosen, msgid);
}

void tr_said(const char *text, char *ret, size_t size)
{
	size_t at = 0;
	ret[0] = 0;
	for (const char *end; *text && at < size; text = end) {
		char part[256];
		const char *colon = strstr(text, ": ");
		size_t n = colon ? (size_t)(colon - text) : strlen(text);
		end = colon ? colon + 2 : text + n;
		snprintf(part, sizeof(part), "%.*s", (int)n, text);
		const char *words = n < sizeof(part) ? tr(part) : part;
		/* What is no message stands as it is, however long. */
		bool is_message = n < sizeof(part) && strcmp(words, part) != 0;
		at += (size_t)snprintf(ret + at, size - at, "%.*s%s",
				       is_message ? (int)strlen(words) : (int)n,
				       is_message ? words : text, colon ? ": " : "");
	}
}

const char *tr_n(const char *one, const char *many, uint64_t n)
{
	return tr(n == 1 ? one : many);
}
