/* SPDX-License-Identifier: Apache-2.0 */
/* image_tree - layers of an image, laid out one over the other below a directory.
 *
 * What a layer says is a stranger's word: no path and no link leads out of the
 * directory, nothing but files, folders and links is made, and there is an end. */
#ifndef ZICHA_FACT_IMAGE_TREE_H
#define ZICHA_FACT_IMAGE_TREE_H

#include "base/err.h"
#include "base/map.h"

struct archive;

struct image_tree {
	int root_fd;
	size_t n_entries; /* of all layers */
	/* Of the layer at hand: what it has itself, which its whiteouts do not touch. */
	struct arena arena;
	struct map own;
};

/* Lays out all entries of an opened layer. */
must_use int image_tree_add(struct image_tree *t, struct archive *layer, struct err *e);

#endif
