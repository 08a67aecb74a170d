/* SPDX-License-Identifier: Apache-2.0 */
/* cmd_reader - where the static reader of an architecture is. */
#include "cmd/cmd_reader.h"

#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

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

static bool has_word(struct str words, const char *word)
{
	struct str one;
	while (str_word(&words, &one))
		if (str_is(one, word))
			return true;
	return false;
}

static int map_file(const char *path, struct str *ret, struct err *e)
{
	struct stat st;
	autofd int fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0 || fstat(fd, &st) < 0)
		return err_sys(e, "open %s", path);
	if (st.st_size == 0)
		return err_set(e, "%s is damaged", path);
	void *bytes = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
	if (bytes == MAP_FAILED)
		return err_sys(e, "read %s", path);
	*ret = (struct str){ bytes, (size_t)st.st_size };
	return 0;
}

int cmd_reader_map(const char *architecture, struct str packings, struct remote_program *ret,
		   struct err *e)
{
	/* The best first. */
	static const struct {
		const char *packing, *end;
	} ways[] = { { "xz", ".xz" }, { "gzip", ".gz" } };
	char path[PATH_MAX + 128];
	if (!find(architecture, "", path, sizeof(path)))
		return err_set(e,
			       "there is no reader for %s beside this program; `make readers` "
			       "builds "
			       "those for x86_64 and aarch64",
			       architecture);
	*ret = (struct remote_program){ .packing = "plain" };
	if (map_file(path, &ret->bytes, e) < 0)
		return -1;
	ret->unpacked_bytes = ret->bytes.n;
	for (size_t i = 0; i < N(ways); i++)
		if (has_word(packings, ways[i].packing) &&
		    find(architecture, ways[i].end, path, sizeof(path))) {
			ret->packing = ways[i].packing;
			return map_file(path, &ret->bytes, e);
		}
	return 0;
}
