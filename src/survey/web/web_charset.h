/* SPDX-License-Identifier: Apache-2.0 */
/* web_charset - pages as UTF-8, whatever they are written in. */
#ifndef ZICHA_SURVEY_WEB_WEB_CHARSET_H
#define ZICHA_SURVEY_WEB_WEB_CHARSET_H

#include "base/buf.h"

/* In ready(): what the C library cannot load later. */
void web_charset_prepare(struct arena *a);

/* The charset that a page of HTML says it is in, lower case; NULL: it does not. */
const char *web_charset_of_page(struct arena *a, struct str page);
/* Appends the bytes as UTF-8, what cannot be read as U+FFFD. `declared` may be NULL. Returns
 * what they were taken for: "utf-8", "utf-16le", "utf-16be", "gb18030", "big5",
 * "iso-8859-1". */
const char *web_charset_utf8(struct str bytes, const char *declared, struct buf *out);
/* The address as a browser asks for it that found it on such a page: what is no ASCII in its query
 * is in the page's own charset, and in no other. */
const char *web_charset_query(struct arena *a, const char *url, const char *charset);

#endif
