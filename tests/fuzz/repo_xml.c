/* SPDX-License-Identifier: Apache-2.0 */
/* repo_xml - any bytes in any pieces give whole elements, and come to an end. */
#include "parse/repo_xml.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	autoarena a = ARENA(64 << 20);
	autorepo_xml struct repo_xml x = REPO_XML(size % 2 ? "package" : "update");
	struct str rest = { (const char *)data, size }, element;
	struct repo_package p;
	while (rest.n) {
		size_t n = MIN(rest.n, size / 3 + 1);
		assert(repo_xml_give(&x, str_head(rest, n)));
		rest = str_from(rest, n);
		while (repo_xml_next(&x, &element)) {
			assert(element.n && element.n <= size);
			assert(repo_xml_name(element).n <= element.n);
			if (repo_xml_package(element, &a, &p))
				assert(p.name && p.architecture && p.version);
			(void)repo_xml_is_security(element, &a);
			while (repo_xml_update_package(&element, &a, &p))
				assert(p.name && p.architecture && p.version);
			arena_free(&a);
		}
	}
	return 0;
}
