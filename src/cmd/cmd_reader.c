/* SPDX-License-Identifier: Apache-2.0 */
/* cmd_reader - where the static reader of an architecture is. */
#include "cmd/cmd_reader.h"

#include "base/file.h"

#include <limits.h>
#include <string.h>

static bool is_there(char *path, size_t size, const char *dir, const char *below,
		     const char *architecture)
{
	snprintf(path, size, "%s%s/zicha-reader-%s", dir, below, architecture);
	return access(path, R_OK) == 0;
}

int cmd_reader_read(const char *architecture, struct buf *ret_program, struct err *e)
{
	static const char *const places[] = { "",
					      "/readers",
					      "/../lib/zicha",
					      "/../lib64/zicha",
					      "/../lib/x86_64-linux-gnu/zicha",
					      "/../lib/aarch64-linux-gnu/zicha" };
	const char *given = getenv("ZICHA_READERS");
	char path[PATH_MAX + 64], own[PATH_MAX];
	if (given && is_there(path, sizeof(path), given, "", architecture))
		return file_read(path, ret_program, e);
	ssize_t n = readlink("/proc/self/exe", own, sizeof(own) - 1);
	if (n < 0)
		return err_sys(e, "find the program's own folder");
	own[n] = 0;
	*strrchr(own, '/') = 0;
	for (size_t i = 0; i < N(places); i++)
		if (is_there(path, sizeof(path), own, places[i], architecture))
			return file_read(path, ret_program, e);
	return err_set(e, "there is no reader for %s beside this program; `make readers` builds it",
		       architecture);
}
