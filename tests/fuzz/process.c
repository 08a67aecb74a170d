/* SPDX-License-Identifier: Apache-2.0 */
/* process - each of the files of /proc/PID, from the same bytes. */
#include "parse/process.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str bytes = { (const char *)data, size };
	struct process_stat stat;
	struct process_status status;
	int64_t boot_time;
	if (process_stat_read(bytes, &stat) && (stat.start_ticks < 0 || stat.name.n > size))
		abort();
	if (process_status_read(bytes, &status) && (status.uid < 0 || status.uid > UINT32_MAX))
		abort();
	struct str unit = process_unit(bytes);
	if (unit.n && str_find(unit, '/') < unit.n)
		abort();
	if (process_boot_time(bytes, &boot_time) && boot_time < 0)
		abort();
	return 0;
}
