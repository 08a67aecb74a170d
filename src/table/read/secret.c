/* SPDX-License-Identifier: Apache-2.0 */
/* secret - texts of a configuration without what must not get into a report. */
#include "table/read/secret.h"

#include <string.h>

const char *secret_free(struct scan *s, struct str text)
{
	const char *slashes = text.n ? memmem(text.p, text.n, "://", 3) : NULL;
	if (!slashes)
		return scan_text(s, text);
	size_t start = (size_t)(slashes - text.p) + 3;
	struct str rest = str_from(text, start);
	size_t end = MIN(str_find(rest, '/'), str_find(rest, ' '));
	const char *at = end ? memrchr(rest.p, '@', end) : NULL;
	if (!at)
		return scan_text(s, text);
	return scan_printf(s, "%s%s", scan_text(s, str_head(text, start)),
			   scan_text(s, str_range(at + 1, text.p + text.n)));
}
