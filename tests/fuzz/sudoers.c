/* SPDX-License-Identifier: Apache-2.0 */
/* sudoers - fuzzes a file of sudo's rules. */
#include "parse/sudoers.h"

#include <assert.h>

static void check_items(const struct sudoers_item *items)
{
	for (; items; items = items->next)
		assert(items->text);
}

static void check_entry(const struct sudoers_entry *entry)
{
	check_items(entry->subjects);
	check_items(entry->options);
	for (const struct sudoers_alias *a = entry->aliases; a; a = a->next) {
		assert(sudoers_is_alias(a->name) && a->items);
		check_items(a->items);
	}
	for (const struct sudoers_grant *g = entry->grants; g; g = g->next) {
		assert(g->hosts && g->commands);
		for (const struct sudoers_command *c = g->commands; c; c = c->next)
			assert(c->item.text && c->item.text[0] && c->tags);
	}
	assert(entry->kind != SUDOERS_RULES || (entry->subjects && entry->grants));
	assert(entry->kind != SUDOERS_DEFAULTS || entry->options);
	assert(entry->kind != SUDOERS_INCLUDE || entry->path);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	autoarena a = ARENA(1 << 20);
	struct sudoers_reader reader = SUDOERS_READER(((struct str){ (const char *)data, size }));
	struct sudoers_entry entry;
	struct err e;
	int64_t before = 0;
	int r;
	while ((r = sudoers_next(&a, &reader, &entry, &e))) {
		assert(entry.line > before && entry.line <= reader.line);
		before = entry.line;
		if (r > 0)
			check_entry(&entry);
	}
	assert(!reader.rest.n);
	return 0;
}
