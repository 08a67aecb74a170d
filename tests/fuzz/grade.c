/* SPDX-License-Identifier: Apache-2.0 */
/* grade - what is read is a grade that the standard allows, and reads the same when printed. */
#include "parse/grade.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct err e;
	struct grade g, again;
	if (grade_parse((struct str){ (const char *)data, size }, &g, &e) < 0)
		return 0;
	assert(g.level == MAX(g.s, g.a) && g.s >= 1 && g.a >= 1 && g.level <= GRADE_HIGHEST);
	autoarena arena = ARENA(1 << 10);
	assert(!grade_parse(str_of(grade_text(&arena, &g)), &again, &e));
	assert(again.s == g.s && again.a == g.a);
	return 0;
}
