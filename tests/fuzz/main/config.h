/* SPDX-License-Identifier: Apache-2.0 */
/* config - what must be true of whatever is read of a device's configuration. */
#ifndef ZICHA_TESTS_FUZZ_CONFIG_H
#define ZICHA_TESTS_FUZZ_CONFIG_H

#include "parse/config_family.h"

#include <assert.h>
#include <string.h>

static inline void config_check_rules(const struct config *c)
{
	const struct config_rule *r;
	for (size_t i = 0; (r = config_nth(c, CONFIG_RULE, i)); i++) {
		assert(r->acl && r->action && r->position >= 1);
		/* Nothing is claimed of a rule that was not understood. */
		assert(r->is_exact ? !r->problem : r->problem && !r->is_any_any && !r->is_shadowed);
		assert(!(r->is_shadowed && r->is_redundant));
		assert(!(r->is_shadowed || r->is_redundant) || r->shadowed_by);
		assert(!r->is_any_any || strcmp(r->action, "permit") == 0);
	}
}

static inline void config_check(const uint8_t *data, size_t size, enum config_family family)
{
	autoarena a = ARENA(256 << 20);
	struct config c;
	struct str text = { (const char *)data, size };
	if (size > 1 << 15)
		return;
	config_family_read(text, family, "name", &a, &c);
	if (c.family == CONFIG_UNKNOWN)
		return;
	for (size_t k = 0; k < CONFIG_KINDS; k++)
		for (size_t i = 0; i < c.rows[k].n; i++) {
			const struct config_row *row = config_nth(&c, (enum config_kind)k, i);
			assert(row->device);
			assert(row->line == CONFIG_NONE ||
			       (row->line >= 1 && row->line <= c.device.lines));
			for (const char *p = row->text; p && *p; p++)
				assert((unsigned char)*p >= ' ' || *p == '\t');
		}
	config_check_rules(&c);
}

#endif
