/* SPDX-License-Identifier: Apache-2.0 */
/* image_size - how large a picture is, from the head of its file. */
#ifndef ZICHA_PARSE_IMAGE_SIZE_H
#define ZICHA_PARSE_IMAGE_SIZE_H

#include "base/str.h"

struct image_size {
	enum image_kind { IMAGE_PNG, IMAGE_JPEG } kind;
	uint32_t width, height; /* dots, neither is 0 */
};

/* False if it is neither a PNG nor a JPEG, or its head is cut or says nothing of the size. */
must_use bool image_size(struct str bytes, struct image_size *ret_size);

#endif
