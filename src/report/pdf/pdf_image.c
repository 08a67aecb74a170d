/* SPDX-License-Identifier: Apache-2.0 */
/* pdf_image - pictures as cairo draws them. */
#include "report/pdf/pdf_image.h"

#include <string.h>

bool pdf_image_look(struct str bytes, struct image_size *ret_size)
{
	const uint64_t most_dots = 16 << 20, most_untouched = 128 << 20;
	return image_size(bytes, ret_size) &&
	       (uint64_t)ret_size->width * ret_size->height <=
		       (strcmp(ret_size->type, "jpeg") == 0 ? most_untouched : most_dots);
}

static cairo_status_t read_bytes(void *closure, unsigned char *to, unsigned int n)
{
	struct str *rest = closure;
	if (rest->n < n)
		return CAIRO_STATUS_READ_ERROR;
	memcpy(to, rest->p, n);
	*rest = str_from(*rest, n);
	return CAIRO_STATUS_SUCCESS;
}

cairo_surface_t *pdf_image_surface(struct str bytes)
{
	struct image_size size;
	if (!pdf_image_look(bytes, &size))
		size = (struct image_size){ "jpeg", 1, 1 };
	if (strcmp(size.type, "png") == 0)
		return cairo_image_surface_create_from_png_stream(read_bytes, &bytes);
	/* Its dots are never looked at, so their memory is never touched. */
	bool is_turned = size.turns % 2;
	cairo_surface_t *s = cairo_image_surface_create(
		CAIRO_FORMAT_RGB24, (int)(is_turned ? size.height : size.width),
		(int)(is_turned ? size.width : size.height));
	/* cairo copies nothing and changes nothing: the bytes are the document's. */
	cairo_surface_set_mime_data(s, CAIRO_MIME_TYPE_JPEG, (const unsigned char *)bytes.p,
				    bytes.n, NULL, NULL);
	return s;
}
