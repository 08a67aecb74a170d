/* SPDX-License-Identifier: Apache-2.0 */
/* dpkg - a stanza of the status file: any bytes, no wild pointer. */
#include "parse/dpkg.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct dpkg_package p;
	if (dpkg_read_status((struct str){ (const char *)data, size }, &p)) {
		if (!p.name.n || !p.state.n || p.source.n > size || p.source_version.n > size)
			abort();
		(void)dpkg_is_on_disk(&p);
	}
	return 0;
}
