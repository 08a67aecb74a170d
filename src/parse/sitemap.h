/* SPDX-License-Identifier: Apache-2.0 */
/* sitemap - the addresses in a sitemap: <loc> elements of XML, or one a line. */
#ifndef ZICHA_PARSE_SITEMAP_H
#define ZICHA_PARSE_SITEMAP_H

#include "base/str.h"

/* Takes the next address off *rest; where it had references it is a copy in `a`. */
bool sitemap_next(struct str *rest, struct arena *a, struct str *ret);

#endif
