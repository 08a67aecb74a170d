/* SPDX-License-Identifier: Apache-2.0 */
/* xml_walk - fuzzes XML documents. */
#include "parse/xml_walk.h"

#include <assert.h>

static int see(void *context, const struct xml_walk_element *x)
{
	int *n = context;
	assert(x->name && x->text && x->depth < XML_WALK_MAX_DEPTH);
	for (size_t i = 0; i < x->n_attributes; i++)
		assert(xml_walk_attribute(x, x->attribute[i].name));
	return ++*n > 1000;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	autoarena a = ARENA(64 << 20);
	struct err e;
	int n = 0;
	int r = xml_walk((struct str){ (const char *)data, size }, &a, see, see, &n, &e);
	assert(r <= 0 || n > 1000);
	return 0;
}
