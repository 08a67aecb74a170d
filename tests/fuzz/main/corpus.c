/* SPDX-License-Identifier: Apache-2.0 */
/* corpus NAME DIR - runs the fuzz target of a parser over the files of its corpus, as a test.
 *
 * Each file once whole, and once cut at each of some places: what crashed once
 * must never crash again, with any compiler and under any sanitizer. */
#include "base/file.h"
#include "fuzz_list.h"

#include <dirent.h>
#include <string.h>

#define DECLARED(name) int fuzz_##name(const uint8_t *data, size_t size);
FUZZ_LIST(DECLARED)

static const struct target {
	const char *name;
	int (*look)(const uint8_t *data, size_t size);
} targets[] = {
#define LISTED(name) { #name, fuzz_##name },
	FUZZ_LIST(LISTED)
};

static const struct target *find(const char *name)
{
	for (size_t i = 0; i < N(targets); i++)
		if (strcmp(targets[i].name, name) == 0)
			return &targets[i];
	return NULL;
}

int main(int argc, char **argv)
{
	const struct target *target = argc == 3 ? find(argv[1]) : NULL;
	if (!target) {
		printf("Bail out! a parser's name and the folder of its corpus are wanted\n");
		return 1;
	}
	int n = 0;
	DIR *stream = opendir(argv[2]);
	for (struct dirent *d; stream && (d = readdir(stream));) {
		struct err e;
		char path[4096];
		autobuf bytes = BUF(64 << 20);
		snprintf(path, sizeof(path), "%s/%s", argv[2], d->d_name);
		if (d->d_name[0] == '.' || file_read(path, &bytes, &e) < 0)
			continue;
		for (size_t cut = 0; cut <= 16; cut++) {
			/* An exact copy, so that a read past the end is seen. */
			size_t size = bytes.n - bytes.n * cut / 17;
			uint8_t *copy = base_alloc(size);
			if (size)
				memcpy(copy, bytes.p, size);
			target->look(copy, size);
			free(copy);
		}
		printf("ok %d - %s\n", ++n, d->d_name);
	}
	if (stream)
		closedir(stream);
	if (!n)
		printf("not ok %d - the corpus %s has no files\n", ++n, argv[2]);
	printf("1..%d\n", n);
	return 0;
}
