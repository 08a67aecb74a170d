/* SPDX-License-Identifier: Apache-2.0 */
/* personal - fuzzes looking for numbers of persons. */
#include "parse/personal.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str all = { (const char *)data, size };
	char sample[PERSONAL_SAMPLE_SIZE];
	for (enum personal_kind kind = 0; kind < PERSONAL_KINDS; kind++)
		assert(!personal_count(all, kind, sample) == !sample[0]);
	return 0;
}
