/* SPDX-License-Identifier: Apache-2.0 */
/* stream - the lines of a large file, one after another, in little memory. */
#include "table/read/stream.h"

#include <errno.h>
#include <string.h>

int stream_lines(int fd, const char *path, int (*see)(void *context, struct str line),
		 void *context, struct err *e)
{
	char piece[STREAM_MAX_LINE];
	size_t kept = 0; /* bytes of a line whose end is still to come */
	for (;;) {
		ssize_t n = read(fd, piece + kept, sizeof(piece) - kept);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return err_sys(e, "read %s", path);
		struct str rest = { piece, kept + (size_t)n };
		size_t end;
		for (; (end = str_find(rest, '\n')) < rest.n; rest = str_from(rest, end + 1))
			if (see(context, str_head(rest, end)))
				return 0;
		if (n == 0) {
			if (rest.n)
				(void)see(context, rest);
			return 0;
		}
		if (rest.n == sizeof(piece))
			return err_set(e, "%s: a line of more than %zu bytes", path, sizeof(piece));
		memmove(piece, rest.p, rest.n);
		kept = rest.n;
	}
}
