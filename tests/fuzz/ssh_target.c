/* SPDX-License-Identifier: Apache-2.0 */
/* ssh_target - where to sign in. */
#include "parse/ssh_target.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct ssh_target t;
	struct err e;
	if (ssh_target_read((struct str){ (const char *)data, size }, &t, &e) < 0)
		return 0;
	assert(t.host[0] && t.host[0] != '-' && t.user[0] != '-');
	assert(t.port >= 0 && t.port <= 65535);
	assert(!strpbrk(t.host, " /'\"\n$") && !strpbrk(t.user, " /'\"\n"));
	return 0;
}
