/* SPDX-License-Identifier: Apache-2.0 */
/* power_day - fuzzes a day as power supplies tell it: what is understood reads as the same again.
 */
#include "parse/power_day.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	autoarena arena = ARENA(1 << 20);
	const char *day = power_day_read(&arena, (struct str){ (const char *)data, size });
	if (day) {
		const char *again = power_day_read(&arena, str_of(day));
		assert(strlen(day) == 10 && again && strcmp(day, again) == 0);
	}
	return 0;
}
