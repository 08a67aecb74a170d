/* SPDX-License-Identifier: Apache-2.0 */
/* image_size - how wide and high a PNG or JPEG picture is and which side is up, from its head. */
#ifndef ZICHA_PARSE_IMAGE_SIZE_H
#define ZICHA_PARSE_IMAGE_SIZE_H

#include "base/str.h"

struct image_size {
	const char *type;	/* "png" or "jpeg" */
	uint32_t width, height; /* pixels, at least 1, upright */
	unsigned int turns;	/* quarter turns to the right that make it upright, 0 to 3: a
				 * telephone keeps what its sensor saw and how it was held */
};

/* False: neither, or damaged before the place that says it. */
must_use bool image_size(struct str bytes, struct image_size *ret);

/* Whether it is a picture by its first bytes, also of a kind that image_size() does not know (GIF,
 * BMP, TIFF, WebP, HEIC, AVIF) or damaged. */
must_use bool image_size_is_picture(struct str bytes);

#endif
