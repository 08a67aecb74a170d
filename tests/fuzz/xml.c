/* SPDX-License-Identifier: Apache-2.0 */
/* xml - fuzzes XML documents. */
#include "parse/xml.h"

#include <assert.h>

static int see(void *context, const struct xml_element *x)
{
	int *n = context;
	assert(x->name && x->text && x->depth < XML_MAX_DEPTH);
	for (size_t i = 0; i < x->n_attributes; i++)
		assert(xml_attribute(x, x->attribute[i].name));
	return ++*n > 1000;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	autoarena a = ARENA(64 << 20);
	struct err e;
	int n = 0;
	int r = xml_read((struct str){ (const char *)data, size }, &a, see, see, &n, &e);
	assert(r <= 0 || n > 1000);
	return 0;
}
