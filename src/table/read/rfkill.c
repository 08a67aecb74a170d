/* SPDX-License-Identifier: Apache-2.0 */
/* rfkill - whether a radio is switched off, by a switch or by software. */
#include "table/read/rfkill.h"

int64_t rfkill_is_blocked(struct scan *s, const char *dir)
{
	static const char *const kinds[] = { "soft", "hard" };
	int64_t is_blocked = NO_INT;
	for (size_t i = 0; i < N(kinds); i++) {
		struct names files = { 0 };
		struct str text;
		struct err e;
		if (scan_glob(s, scan_printf(s, "%s/rfkill*/%s", dir, kinds[i]), &files, &e) < 0)
			scan_partial(s, "%s", e.said);
		for (size_t k = 0; k < files.n; k++) {
			int r = scan_read(s, files.name[k], 0, &text, &e);
			if (r < 0)
				scan_partial(s, "%s", e.said);
			if (r)
				continue;
			if (is_blocked != 1)
				is_blocked = str_is(str_trim(text), "1");
		}
	}
	return is_blocked;
}
