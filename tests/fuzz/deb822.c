/* SPDX-License-Identifier: Apache-2.0 */
/* deb822 - read whole and in pieces, the stanzas must be the same ones. */
#include "parse/deb822.h"

#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* All stanzas, one after another, each with its end marked. */
static void read_all(struct str bytes, size_t piece, struct buf *ret)
{
	autodeb822 struct deb822 d = DEB822;
	struct str stanza, name, value;
	for (;;) {
		while (deb822_next(&d, &stanza)) {
			buf_str(ret, stanza);
			buf_putc(ret, 0);
			for (struct str rest = stanza; deb822_field(&rest, &name, &value);)
				if (value.n &&
				    (value.p < stanza.p || value.p + value.n > stanza.p + stanza.n))
					abort();
			(void)deb822_get(stanza, "Package");
		}
		if (!bytes.n)
			break;
		deb822_give(&d, str_head(bytes, piece));
		bytes = str_from(bytes, piece);
	}
	deb822_end(&d);
	while (deb822_next(&d, &stanza)) {
		buf_str(ret, stanza);
		buf_putc(ret, 0);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (size < 1)
		return 0;
	struct str bytes = { (const char *)data + 1, size - 1 };
	autobuf whole = BUF(8 << 20), pieces = BUF(8 << 20);
	read_all(bytes, SIZE_MAX, &whole);
	read_all(bytes, data[0] % 61 + 1, &pieces);
	if (!str_eq(buf_view(&whole), buf_view(&pieces)))
		abort();
	return 0;
}
