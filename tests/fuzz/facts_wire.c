/* SPDX-License-Identifier: Apache-2.0 */
/* facts_wire - tables of a process that was broken into: what is believed is what can be said
 * again, and as long. */
#include "fact/facts_wire.h"

#include "rows.h"

#include "fact/facts_private.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static volatile sig_atomic_t stop;

static struct facts *open_facts(const struct target *elsewhere)
{
	const struct facts_options options = {
		.tables = sample_tables, .n_tables = N(sample_tables), .now = 1, .stop = &stop
	};
	struct err e;
	struct facts *f = NULL;
	int r = facts_open(&f, elsewhere, &options, &e);
	assert(r == 0);
	return r ? NULL : f;
}

static void check(struct facts *f)
{
	for (size_t i = 0; i < N(sample_tables); i++) {
		const struct slot *slot = facts_slot(f, i);
		for (size_t n = 0; n < slot->rows.n; n++)
			sample_check(slot->table, slot->rows.row[n]);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct target elsewhere;
	struct err e;
	autobuf said = BUF(64 << 20), again = BUF(64 << 20);
	target_elsewhere(&elsewhere, "ssh://one");
	struct facts *f = open_facts(&elsewhere);
	if (facts_wire_take(f, (struct str){ (const char *)data, size }, &e) >= 0) {
		check(f);
		facts_wire_put(f, &said);
		facts_clear(f);
		int r = facts_wire_take(f, buf_view(&said), &e);
		assert(r >= 0);
		facts_wire_put(f, &again);
		assert(r < 0 || said.n == again.n);
	}
	facts_close(f);
	target_close(&elsewhere);
	return 0;
}
