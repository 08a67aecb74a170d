/* SPDX-License-Identifier: Apache-2.0 */
/* corpus - runs a fuzz target over the files of its corpus, as a test.
 *
 * Each file once whole, and once cut at each of some places: what crashed once
 * must never crash again, with any compiler and under any sanitizer. */
#include "base/file.h"

#include <dirent.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int main(int argc, char **argv)
{
	int n = 0;
	DIR *stream = argc > 1 ? opendir(argv[1]) : NULL;
	for (struct dirent *d; stream && (d = readdir(stream));) {
		struct err e;
		char path[4096];
		autobuf bytes = BUF(64 << 20);
		snprintf(path, sizeof(path), "%s/%s", argv[1], d->d_name);
		if (d->d_name[0] == '.' || file_read(path, &bytes, &e) < 0)
			continue;
		for (size_t cut = 0; cut <= 16; cut++) {
			/* An exact copy, so that a read past the end is seen. */
			size_t size = bytes.n - bytes.n * cut / 17;
			uint8_t *copy = base_alloc(size);
			if (size)
				memcpy(copy, bytes.p, size);
			LLVMFuzzerTestOneInput(copy, size);
			free(copy);
		}
		printf("ok %d - %s\n", ++n, d->d_name);
	}
	if (stream)
		closedir(stream);
	if (!n)
		printf("not ok %d - the corpus %s has no files\n", ++n, argc > 1 ? argv[1] : "");
	printf("1..%d\n", n);
	return 0;
}
