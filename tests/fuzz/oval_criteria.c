/* SPDX-License-Identifier: Apache-2.0 */
/* oval_criteria - any tree of criteria is walked once, and each of its tests given at most
 * once. */
#include "parse/oval_criteria.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *stream(void *arg, const char *test)
{
	return *test == 'm' ? "nodejs:16" : NULL;
}

static void give(void *arg, const char *test, bool is_negated, const char *streams)
{
	assert(*test != 'm');
	++*(size_t *)arg;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	autoarena a = ARENA(64 << 20);
	const char *text = arena_strndup(&a, (const char *)data, size);
	struct oval_criteria c;
	size_t n = 0;
	const char *module = oval_criteria_stream(&a, text);
	assert(!module || strchr(module, ':'));
	assert(!strpbrk(oval_criteria_alternatives(&a, text), "|^$()"));
	oval_criteria_begin(&c, &a);
	for (size_t i = 0; i < size; i++)
		if (data[i] == '(')
			oval_criteria_open(&c, i % 3 ? "OR" : "AND", i % 5 == 0);
		else if (data[i] == ')')
			oval_criteria_close(&c);
		else
			oval_criteria_leaf(&c, data[i] == 'm' ? "m" : "t", NULL, data[i] == 'n');
	oval_criteria_each(&c, stream, give, &n);
	assert(n <= size);
	return 0;
}
