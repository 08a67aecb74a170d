/* SPDX-License-Identifier: Apache-2.0 */
/* event_export - fuzzes saved events of Windows: as XML, and as a list of one. */
#include "parse/event_export.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str bytes = { (const char *)data, size };
	struct evtx_record x;
	struct log_time t;
	autoarena a = ARENA(4 << 20);
	(void)event_export_is_xml(bytes);
	(void)event_export_is_head(bytes);
	(void)event_export_begins(bytes);
	if (event_export_text(bytes, &t, &x))
		assert(x.n_data <= EVTX_MAX_VALUES);
	while (event_export_xml(&bytes, &a, &x))
		assert(x.n_data <= EVTX_MAX_VALUES);
	return 0;
}
