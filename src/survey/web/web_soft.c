/* SPDX-License-Identifier: Apache-2.0 */
/* web_soft - whether a server says "200 OK" of things that are not there. */
#include "survey/web/web_soft.h"

#include <openssl/rand.h>
#include <string.h>

static const char *made_up(struct arena *a)
{
	unsigned char bytes[8] = { 0 };
	char name[13] = { 0 };
	(void)!RAND_bytes(bytes, sizeof(bytes));
	for (size_t i = 0; i < 12; i++)
		name[i] = (char)('a' + (bytes[i % 8] >> (i / 8)) % 26);
	return arena_strdup(a, name);
}

bool web_soft_goes_below(const char *url, const struct web_answer *answer)
{
	size_t n = strlen(url);
	return answer->location && url[n - 1] == '/' && strncmp(answer->location, url, n) == 0 &&
	       answer->location[n];
}

/* No answer counts as there: then nothing is claimed. */
static bool is_there(struct web_soft *s, const char *url)
{
	struct web_answer answer;
	struct err e;
	s->n_requests++;
	if (web_fetch(s->site->fetch, &(struct web_request){ .url = url, .is_probe = true },
		      &answer, &e) < 0) {
		s->n_failed++;
		return true;
	}
	return (answer.status >= 200 && answer.status < 300) || web_soft_goes_below(url, &answer);
}

static bool ask(struct web_soft *s, const char *key, const char *first, const char *second)
{
	static const char yes[] = "yes", no[] = "no";
	const char *verdict = map_get(&s->known, str_of(key));
	if (!verdict) {
		verdict = is_there(s, first) || (second && is_there(s, second)) ? yes : no;
		map_set(&s->known, str_of(key), (void *)(uintptr_t)verdict);
	}
	return verdict == yes;
}

bool web_soft_takes_any(struct web_soft *s, const char *folder, const char *ending)
{
	autoarena a = ARENA(1 << 20);
	return ask(s, arena_printf(&a, "%s*%s", folder, ending),
		   arena_printf(&a, "%s%s%s", folder, made_up(&a), ending),
		   arena_printf(&a, "%s%s%s", folder, made_up(&a), ending));
}

bool web_soft_takes_any_ending(struct web_soft *s, const char *url)
{
	autoarena a = ARENA(1 << 20);
	return ask(s, arena_printf(&a, "%s.*", url), arena_printf(&a, "%s.%s", url, made_up(&a)),
		   NULL);
}
