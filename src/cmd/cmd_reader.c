/* SPDX-License-Identifier: Apache-2.0 */
/* cmd_reader - where the static reader of an architecture is. */
#include "cmd/cmd_reader.h"

#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

enum { GZIP_LEAST_BYTES = 18 };

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

int cmd_reader_map(const char *architecture, bool is_packed, struct str *ret_program,
		   size_t *ret_unpacked_bytes, struct err *e)
{
	char path[PATH_MAX + 128];
	struct stat st;
	is_packed = is_packed && find(architecture, ".gz", path, sizeof(path));
	if (!is_packed && !find(architecture, "", path, sizeof(path)))
		return err_set(e,
			       "there is no reader for %s beside this program; `make readers` "
			       "builds those for x86_64 and aarch64",
			       architecture);
	autofd int fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0 || fstat(fd, &st) < 0)
		return err_sys(e, "open %s", path);
	if (st.st_size < GZIP_LEAST_BYTES)
		return err_set(e, "%s is damaged", path);
	void *bytes = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, fd, 0);
	if (bytes == MAP_FAILED)
		return err_sys(e, "read %s", path);
	*ret_program = (struct str){ bytes, (size_t)st.st_size };
	*ret_unpacked_bytes = ret_program->n;
	if (is_packed) {
		/* RFC 1952: the last four bytes are the size, the lowest first. */
		const unsigned char *end = (const unsigned char *)bytes + st.st_size;
		*ret_unpacked_bytes = (size_t)end[-4] | (size_t)end[-3] << 8 |
				      (size_t)end[-2] << 16 | (size_t)end[-1] << 24;
	}
	return is_packed;
}
