/* SPDX-License-Identifier: Apache-2.0 */
/* one_line - the small files of /sys and /proc that hold one value each. */
#include "table/read/one_line.h"

const char *one_line_text(struct scan *s, const char *path, const char *column)
{
	struct str text;
	struct err e;
	int r = scan_read(s, path, 0, &text, &e);
	if (r < 0)
		scan_unseen(s, column, "%s", e.said);
	return r || !str_trim(text).n ? NULL : scan_text(s, str_trim(text));
}

int64_t one_line_int(struct scan *s, const char *path, const char *column)
{
	int64_t value;
	const char *text = one_line_text(s, path, column);
	return text && str_int(str_of(text), 10, &value) ? value : NO_INT;
}
