/* SPDX-License-Identifier: Apache-2.0 */
/* image_size - how wide and high a PNG or JPEG picture is, from its head. */
#ifndef ZICHA_PARSE_IMAGE_SIZE_H
#define ZICHA_PARSE_IMAGE_SIZE_H

#include "base/str.h"

struct image_size {
	const char *type;	/* "png" or "jpeg" */
	uint32_t width, height; /* pixels, at least 1 */
};

/* False: neither, or damaged before the place that says it. */
must_use bool image_size(struct str bytes, struct image_size *ret);

#endif
