/* SPDX-License-Identifier: Apache-2.0 */
/* image_size - any bytes have a size and a way up, or are no picture that we can show. */
#include "parse/image_size.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct image_size s;
	if (image_size((struct str){ (const char *)data, size }, &s))
		assert(s.type && s.width && s.height && s.turns < 4 &&
		       image_size_is_picture((struct str){ (const char *)data, size }));
	return 0;
}
