/* SPDX-License-Identifier: Apache-2.0 */
/* image_size - any bytes have a size or are no picture. */
#include "parse/image_size.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct image_size s;
	if (image_size((struct str){ (const char *)data, size }, &s))
		assert(s.type && s.width && s.height);
	return 0;
}
