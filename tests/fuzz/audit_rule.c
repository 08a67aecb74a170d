/* SPDX-License-Identifier: Apache-2.0 */
/* audit_rule - fuzzes the lines of audit.rules. */
#include "parse/audit_rule.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str rest = { (const char *)data, size }, line;
	autoarena a = ARENA(64 << 20);
	while (str_line(&rest, &line)) {
		struct audit_rule r;
		audit_rule_read(&a, line, &r);
		if (r.kind == AUDIT_RULE_WATCH) {
			assert(r.watched && r.watched[0] == '/' && r.permissions);
			size_t n = strlen(r.watched);
			assert(n == 1 || r.watched[n - 1] != '/');
		}
		if (r.kind == AUDIT_RULE_WATCH || r.kind == AUDIT_RULE_SYSCALL)
			assert(r.list && r.action && !r.option);
		if (r.kind == AUDIT_RULE_CONTROL)
			assert(r.option);
		if (r.fields)
			assert(r.fields[0] == ',' && r.fields[strlen(r.fields) - 1] == ',');
		if (r.kind == AUDIT_RULE_SYSCALL && r.scope == AUDIT_RULE_ALL && !r.exit_code)
			assert(!r.fields);
	}
	return 0;
}
