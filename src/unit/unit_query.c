/* SPDX-License-Identifier: Apache-2.0 */
/* unit_query - a question of the program's own to the unit's tables. */
#include "unit/unit_query.h"

#include "fact/gather.h"

int unit_query(struct facts *f, const char *sql, struct query **ret, struct err *e)
{
	struct query *q;
	struct query_mistake m;
	if (query_prepare(f, str_of(sql), &q, &m) < 0)
		return err_set(e, "%s", m.text);
	gather_want(f, query_tables(q));
	gather_run(f, &(struct gather_options){ .n_threads = 1 });
	table_set_each (query_tables(q), i) {
		const struct slot *slot = facts_slot(f, i);
		if (!query_is_blind(q, slot))
			continue;
		err_set(e, "%s: %s", slot->table->name, slot->detail);
		query_free(q);
		return -1;
	}
	*ret = q;
	return 0;
}
