/* SPDX-License-Identifier: Apache-2.0 */
/* sshd_config - fuzzes lines of sshd_config and what their values are made of. */
#include "parse/sshd_config.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	autoarena a = ARENA(1 << 20);
	struct str rest = { (const char *)data, size }, text;
	int version = sshd_config_version(rest);
	assert(version == 0 || version >= 100);
	while (str_line(&rest, &text)) {
		struct sshd_config_line line;
		struct err e;
		if (sshd_config_line(&a, text, &line, &e) != 0)
			continue;
		assert(line.keyword && line.n_arguments && line.rest.n <= text.n);
		size_t n = 0;
		for (size_t i = 0; i < line.n_arguments; i++)
			n += line.argument[i].n;
		assert(n <= text.n);
		int64_t seconds = sshd_config_seconds(line.argument[0]);
		assert(seconds >= -1 && seconds <= INT32_MAX);
		int64_t bytes;
		if (sshd_config_rekey(line.rest, &bytes, &seconds))
			assert(bytes >= 0 && seconds >= 0);
		assert(sshd_config_algorithms(&a, line.argument[0], "aes128-ctr,aes256-ctr"));
	}
	return 0;
}
