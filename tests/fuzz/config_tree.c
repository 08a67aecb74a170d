/* SPDX-License-Identifier: Apache-2.0 */
/* config_tree - fuzzes the lines of a configuration, and what is hidden of them. */
#include "parse/config_secret.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static size_t check(struct arena *a, const struct config_node *section, int depth)
{
	bool hidden[CONFIG_MAX_WORDS];
	size_t n = 0;
	int64_t line = section->line;
	assert(depth <= CONFIG_MAX_DEPTH + 1);
	for (const struct config_node *s = section->child; s; s = s->next) {
		assert(s->parent == section && s->line > line && s->n_words <= CONFIG_MAX_WORDS);
		assert(s->text.n);
		config_secret_find(s, hidden);
		(void)config_text(a, s, 0);
		line = s->line;
		n += 1 + check(a, s, depth + 1);
	}
	return n;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	autoarena a = ARENA(256 << 20);
	struct config_tree t;
	if (size > 1 << 15)
		return 0;
	config_tree_read((struct str){ (const char *)data, size }, &a, &t);
	assert(check(&a, &t.root, 0) <= (size_t)t.n_lines);
	return 0;
}
