/* SPDX-License-Identifier: Apache-2.0 */
/* ini - fuzzes lines of php.ini, my.cnf and others. */
#include "parse/ini.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str rest = { (const char *)data, size }, line;
	autoarena a = ARENA(64 << 20);
	while (str_line(&rest, &line))
		for (int dialect = INI_PHP; dialect <= INI_PLAIN; dialect++) {
			struct ini_line l;
			enum ini_kind kind = ini_read(line, (enum ini_dialect)dialect, &a, &l);
			assert(kind != INI_SETTING || (l.name.n && l.name.n <= line.n));
			assert(kind != INI_INCLUDE || (l.value.n && dialect == INI_MYSQL));
			assert(l.value.n <= line.n);
		}
	return 0;
}
