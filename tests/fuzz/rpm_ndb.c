/* SPDX-License-Identifier: Apache-2.0 */
/* rpm_ndb - any file gives whole headers or an error. */
#include "parse/rpm_ndb.h"

#include "main/bytes.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { ENOUGH = 2000 };

static int see(void *context, struct str value, struct err *e)
{
	size_t *n = context;
	assert(value.n <= 1 << 20);
	return ++*n == ENOUGH;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct bytes b = bytes_of(data, size);
	autobuf value = BUF(1 << 20);
	struct err e;
	size_t n = 0;
	int r = rpm_ndb_each(&b.source, &value, see, &n, &e);
	assert(r <= 0 || n == ENOUGH);
	return 0;
}
