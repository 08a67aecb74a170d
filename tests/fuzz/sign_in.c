/* SPDX-License-Identifier: Apache-2.0 */
/* sign_in - fuzzes messages of logs; the first line is the program's name. */
#include "parse/sign_in.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str message = { (const char *)data, size }, program = STR("");
	struct sign_in s;
	if (!str_line(&message, &program) || !message.p)
		message = (struct str){ "", 0 };
	if (!sign_in_read(program, message, &s))
		return 0;
	assert(s.service);
	const struct str parts[] = { s.user, s.from, s.what };
	for (size_t i = 0; i < N(parts); i++)
		assert(!parts[i].p || (parts[i].p >= message.p &&
				       parts[i].p + parts[i].n <= message.p + message.n));
	return 0;
}
