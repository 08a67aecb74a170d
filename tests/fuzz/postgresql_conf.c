/* SPDX-License-Identifier: Apache-2.0 */
/* postgresql_conf - fuzzes lines of postgresql.conf and pg_hba.conf. */
#include "parse/postgresql_conf.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str rest = { (const char *)data, size }, line;
	autoarena a = ARENA(64 << 20);
	while (str_line(&rest, &line)) {
		struct postgresql_setting s;
		struct postgresql_hba h;
		if (postgresql_conf_line(line, &a, &s) == POSTGRESQL_SETTING)
			assert(s.name.n && s.value.n < line.n);
		if (postgresql_conf_hba(line, &h) == POSTGRESQL_SETTING) {
			assert(h.type.n && h.database.n && h.user.n && h.method.n);
			assert(!h.options.p || h.options.p + h.options.n <= line.p + line.n);
		}
	}
	return 0;
}
