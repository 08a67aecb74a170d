/* SPDX-License-Identifier: Apache-2.0 */
/* iptables_save - every rule stands in a chain of a table, in order. */
#include "parse/iptables_save.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	autoarena a = ARENA(64 << 20);
	struct str text = { (const char *)data, size };
	struct iptables_save save = iptables_save_begin(text, "ip", &a);
	struct firewall_rule rule;
	int64_t before = 0;
	for (int r; (r = iptables_save_next(&save, &rule)) != 0; before = save.line) {
		assert(save.line > before);
		if (r < 0)
			continue;
		assert(rule.table_name && rule.chain && rule.line == save.line);
		assert(rule.position == 0 ? rule.policy && !rule.rule : rule.rule != NULL);
		assert(!rule.jumps_to || rule.verdict);
	}
	return 0;
}
