/* SPDX-License-Identifier: Apache-2.0 */
/* nft_file - every rule stands in a chain of a table, in order; reading ends. */
#include "parse/nft_file.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	autoarena a = ARENA(256 << 20);
	struct nft_file file = nft_file_begin(&a);
	const char *include = NULL;
	bool is_pushed = nft_file_push(&file, "a", (struct str){ (const char *)data, size });
	assert(is_pushed);
	size_t n_includes = 0;
	for (int r; (r = nft_file_next(&file, &include)) != 0 && !arena_is_over(&a);) {
		assert(file.line > 0 && file.path);
		if (r > 0 && n_includes++ == 0)
			(void)!nft_file_push(&file, include, STR("accept\n}"));
	}
	size_t n;
	const struct firewall_rule *rules = nft_file_rules(&file, &n);
	for (size_t i = 0; i < n; i++) {
		assert(rules[i].family && rules[i].table_name && rules[i].chain && rules[i].path);
		assert(rules[i].position ? rules[i].rule != NULL : rules[i].hook != NULL);
		assert(!rules[i].jumps_to || rules[i].verdict);
	}
	return 0;
}
