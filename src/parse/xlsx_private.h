/* SPDX-License-Identifier: Apache-2.0 */
/* xlsx_private - what xlsx.c and xlsx_book.c share. */
#ifndef ZICHA_PARSE_XLSX_PRIVATE_H
#define ZICHA_PARSE_XLSX_PRIVATE_H

#include "parse/xlsx.h"

enum { XLSX_PART_MAX = 256 << 20 };

/* Appends the text of an element of rich text (si, is) up to its end, without its reading aids. */
void xlsx_text(struct xml *xml, const char *element, struct arena *a, struct buf *out);
/* A text as Excel means it: "_x000D_" is the character. */
const char *xlsx_plain(struct arena *a, struct str raw);

#endif
