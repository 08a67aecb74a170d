/* SPDX-License-Identifier: Apache-2.0 */
/* pam - fuzzes a file of PAM rules. */
#include "parse/pam.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	autoarena a = ARENA(1 << 20);
	struct pam_reader reader = PAM_READER(((struct str){ (const char *)data, size }));
	struct pam_rule rule;
	struct err e;
	int64_t before = 0;
	int r;
	while ((r = pam_next(&a, &reader, &rule, &e))) {
		/* Lines go up, also behind a mistake. */
		assert(rule.line > before && rule.line <= reader.line);
		before = rule.line;
		if (r < 0)
			continue;
		assert(rule.kind == PAM_INCLUDE_ALL ||
		       (rule.type && rule.control && rule.module.n));
		assert(rule.kind == PAM_RULE || rule.file.n);
		assert(!str_has(pam_module_name(rule.module), "/"));
		if (rule.kind == PAM_RULE)
			(void)pam_argument(rule.arguments, "deny");
	}
	assert(!reader.rest.n);
	return 0;
}
