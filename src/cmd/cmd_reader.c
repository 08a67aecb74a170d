/* SPDX-License-Identifier: Apache-2.0 */
/* cmd_reader - where the static reader of an architecture is. */
#include "cmd/cmd_reader.h"

#include "base/file.h"

#include <limits.h>
#include <string.h>

static bool is_there(char *path, size_t size, const char *dir, const char *below,
		     const char *architecture, const char *end)
{
	snprintf(path, size, "%s%s/zicha-reader-%s%s", dir, below, architecture, end);
	return access(path, R_OK) == 0;
}

static bool find(const char *architecture, const char *end, char *ret_path, size_t size)
{
	static const char *const places[] = { "",
					      "/readers",
					      "/../lib/zicha",
					      "/../lib64/zicha",
					      "/../lib/x86_64-linux-gnu/zicha",
					      "/../lib/aarch64-linux-gnu/zicha" };
	const char *given = getenv("ZICHA_READERS");
	char own[PATH_MAX];
	/* The word comes from a host. */
	if (strchr(architecture, '/'))
		return false;
	if (given)
		return is_there(ret_path, size, given, "", architecture, end);
	ssize_t n = readlink("/proc/self/exe", own, sizeof(own) - 1);
	if (n < 0)
		return false;
	own[n] = 0;
	*strrchr(own, '/') = 0;
	for (size_t i = 0; i < N(places); i++)
		if (is_there(ret_path, size, own, places[i], architecture, end))
			return true;
	return false;
}

int cmd_reader_read(const char *architecture, struct buf *ret_program, struct err *e)
{
	char path[PATH_MAX + 128];
	if (find(architecture, "", path, sizeof(path)))
		return file_read(path, ret_program, e);
	return err_set(e,
		       "there is no reader for %s beside this program; `make readers` builds those "
		       "for "
		       "x86_64 and aarch64",
		       architecture);
}

bool cmd_reader_packed(const char *architecture, struct buf *ret_program,
		       size_t *ret_unpacked_bytes)
{
	char path[PATH_MAX + 128];
	struct err e;
	if (!find(architecture, ".gz", path, sizeof(path)) ||
	    file_read(path, ret_program, &e) < 0 || ret_program->n < 18) {
		buf_clear(ret_program);
		return false;
	}
	/* RFC 1952: the last four bytes are the size, the lowest first. */
	const unsigned char *end = (const unsigned char *)ret_program->p + ret_program->n;
	*ret_unpacked_bytes = (size_t)end[-4] | (size_t)end[-3] << 8 | (size_t)end[-2] << 16 |
			      (size_t)end[-1] << 24;
	return true;
}
