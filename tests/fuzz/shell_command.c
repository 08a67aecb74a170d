/* SPDX-License-Identifier: Apache-2.0 */
/* shell_command - fuzzes the commands of a shell script. */
#include "parse/shell_command.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct shell_script f = SHELL_SCRIPT(((struct str){ (const char *)data, size }));
	struct shell_command c;
	struct str name, value;
	autoarena a = ARENA(64 << 20);
	int64_t lines = 1, last = 1;
	for (size_t i = 0; i < size; i++)
		lines += data[i] == '\n';
	while (shell_command_next(&f, &a, &c)) {
		assert(c.line >= last && c.line <= lines);
		assert(c.n || c.end == '{' || c.end == '}');
		last = c.line;
		for (size_t i = 0; i < c.n; i++)
			if (shell_command_assigns(&c.word[i], &name, &value))
				assert(name.n && value.p);
	}
	assert(f.rest.n == 0);
	return 0;
}
