/* SPDX-License-Identifier: Apache-2.0 */
/* ber - fuzzes the reading of elements, and that what was read is written the same. */
#include "parse/ber.h"

#include <assert.h>
#include <string.h>

static void look(struct str rest, int depth)
{
	uint8_t tag;
	struct str content;
	struct ber_oid oid, again;
	int64_t n, same;
	while (depth && ber_take(&rest, &tag, &content)) {
		if (tag & 0x20)
			look(content, depth - 1);
		if (ber_int(content, &n)) {
			struct ber_out o;
			ber_out_begin(&o);
			ber_put_int(&o, n);
			struct str out = ber_out_view(&o);
			assert(ber_take_int(&out, &same) && same == n && !out.n);
		}
		if (ber_unsigned(content, &n))
			assert(n >= 0);
		if (ber_oid(content, &oid)) {
			struct ber_out o;
			autoarena a = ARENA(1 << 20);
			ber_out_begin(&o);
			ber_put_oid(&o, &oid);
			struct str out = ber_out_view(&o), inside;
			assert(ber_take_tag(&out, BER_OID, &inside) && ber_oid(inside, &again));
			assert(ber_oid_compare(&oid, &again) == 0);
			const char *text = ber_oid_text(&a, &oid);
			assert(ber_oid_parse(str_of(text), &again));
			assert(ber_oid_compare(&oid, &again) == 0);
		}
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	look((struct str){ (const char *)data, size }, 20);
	return 0;
}
