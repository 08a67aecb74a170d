/* SPDX-License-Identifier: Apache-2.0 */
/* pcap - packets lie within the file, it comes to an end, and how much is in hand makes no
 * difference. */
#include "parse/pcap.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void within(struct str all, struct str part)
{
	assert(!part.p || (part.p >= all.p && part.p + part.n <= all.p + all.n));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str all = { (const char *)data, size };
	struct pcap whole = { 0 }, piecewise = { 0 };
	struct pcap_packet p;
	struct err e;
	struct str rest = all;
	size_t n = 0, n_again = 0, have = 0, done = 0;
	for (size_t before = rest.n; pcap_next(&whole, &rest, &p, &e) > 0; before = rest.n) {
		assert(rest.n < before && p.bytes.n <= PCAP_MAX_BLOCK);
		within(all, p.bytes);
		n++;
	}
	/* the same in small pieces */
	for (int got = 0; got >= 0 && have < size;) {
		have = MIN(have + 7, size);
		struct str part = { all.p + done, have - done };
		while ((got = pcap_next(&piecewise, &part, &p, &e)) > 0)
			n_again++;
		done = (size_t)(part.p - all.p);
	}
	assert(n == n_again);
	return 0;
}
