/* SPDX-License-Identifier: Apache-2.0 */
/* stanzas - the stanzas of a file of the target, one after another. */
#include "table/read/stanzas.h"

/* Ubuntu's largest list is a tenth of it. */
#define STANZAS_FILE_MAX ((uint64_t)1 << 30)

int stanzas_open(struct scan *s, const char *path, struct stanzas *st, struct err *e)
{
	int fd;
	int r = scan_open(s, path, &fd, e);
	if (r)
		return r;
	st->scan = s;
	st->path = path;
	return unpack_open(fd, path, STANZAS_FILE_MAX, &st->unpack, e);
}

int stanzas_next(struct stanzas *st, struct str *ret_stanza, struct err *e)
{
	while (!deb822_next(&st->deb822, ret_stanza)) {
		if (st->deb822.n_cut) {
			scan_partial(st->scan, "%s: a stanza of more than %d bytes", st->path,
				     (int)DEB822_STANZA_MAX);
			st->deb822.n_cut = 0;
		}
		if (st->deb822.is_ended)
			return STANZAS_END;
		if (scan_is_late(st->scan))
			return scan_late(st->scan, e);
		struct str piece;
		int r = unpack_next(st->unpack, &piece, e);
		if (r < 0)
			return r;
		if (r == UNPACK_END)
			deb822_end(&st->deb822);
		else
			deb822_give(&st->deb822, piece);
	}
	return 0;
}

void stanzas_close(struct stanzas *st)
{
	unpack_close(&st->unpack);
	deb822_free(&st->deb822);
}
