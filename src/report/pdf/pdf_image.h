/* SPDX-License-Identifier: Apache-2.0 */
/* pdf_image - pictures as cairo draws them. A JPEG goes into the file as it is. */
#ifndef ZICHA_REPORT_PDF_IMAGE_H
#define ZICHA_REPORT_PDF_IMAGE_H

#include "parse/image_size.h"

#include <cairo.h>

/* False for what is no picture, or one of more dots than memory should be spent on. */
must_use bool pdf_image_look(struct str bytes, struct image_size *ret_size);

/* To be destroyed; its status says whether the file was whole. */
cairo_surface_t *pdf_image_surface(struct str bytes);

#endif
