/* SPDX-License-Identifier: Apache-2.0 */
/* tls_answer - whatever a server sends, what is read of it lies within what it sent. */
#include "parse/tls_answer.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void is_within(struct str part, struct str a, struct str b)
{
	assert(!part.p || (part.p >= a.p && part.p + part.n <= a.p + a.n) ||
	       (part.p >= b.p && part.p + part.n <= b.p + b.n));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str all = { (const char *)data, size };
	autobuf handshake = BUF(TLS_MAX_ANSWER);
	struct tls_answer a;
	tls_answer_read(all, &handshake, &a);
	struct str messages = buf_view(&handshake);
	assert(a.n_certificates <= TLS_MAX_CHAIN && a.n_ssl2_suites <= TLS_MAX_SSL2_SUITES);
	for (size_t i = 0; i < a.n_certificates; i++)
		is_within(a.certificate[i], all, messages);
	is_within(a.hello, all, messages);
	is_within(a.key_share, all, messages);
	is_within(a.encrypted, all, messages);
	assert(a.dh_bits >= 0 && a.dh_bits <= 767 * 8);
	tls_answer_deciphered(all, &a);
	for (size_t i = 0; i < a.n_certificates; i++)
		is_within(a.certificate[i], all, messages);
	return 0;
}
