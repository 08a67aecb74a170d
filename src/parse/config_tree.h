/* SPDX-License-Identifier: Apache-2.0 */
/* config_tree - the lines of a device's configuration, with what stands below what.
 *
 * All families write a statement a line, and what belongs to a section further to the right. What
 * terminals leave in a capture (pages, prompts, colours) is taken away; banners and certificates
 * are one statement, whose further lines are no statements. */
#ifndef ZICHA_PARSE_CONFIG_TREE_H
#define ZICHA_PARSE_CONFIG_TREE_H

#include "parse/config.h"

enum { CONFIG_MAX_DEPTH = 16, CONFIG_MAX_LINES = 2 * 1000 * 1000 };

struct config_tree {
	struct arena *arena;
	struct config_node root;
	int64_t n_lines;
	bool is_cut;	     /* lines, or words of a line, were too many */
	bool has_end;	     /* it ends with "end" or "return" */
	bool has_hashes;     /* sections end with # */
	const char *problem; /* why it cannot all be judged; NULL: it can */
};

void config_tree_read(struct str text, struct arena *a, struct config_tree *ret);

#endif
