/* SPDX-License-Identifier: Apache-2.0 */
/* nft_json - any JSON gives whole rows or an error, through nft_text as well. */
#include "parse/nft_json.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	autoarena a = ARENA(64 << 20);
	struct str text = { (const char *)data, size };
	struct nft_json rules;
	struct err e;
	if (nft_json_parse(text, &a, &rules, &e) < 0) {
		assert(e.text[0]);
		return 0;
	}
	for (size_t i = 0; i < rules.n; i++) {
		const struct firewall_rule *r = &rules.rules[i];
		assert(r->family && r->table_name && r->chain && r->position >= 0);
		assert(r->position == 0 ? r->hook != NULL : r->rule != NULL);
	}
	return 0;
}
