/* SPDX-License-Identifier: Apache-2.0 */
/* login_message - fuzzes what two answers say, with an account from the front of the input. */
#include "parse/login_message.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	autoarena arena = ARENA(64 << 20);
	struct str all = { (const char *)data, size };
	struct login_message one = { .n = 0 }, other = { .n = 0 }, none = { .n = 0 };
	const struct login_message *const a[] = { &one, &one }, *const b[] = { &other };
	const char *account = str_text(&arena, str_head(all, size / 8));
	login_message_add(&arena, &one, str_head(all, size / 2), account, NULL);
	login_message_add(&arena, &other, str_from(all, size / 2), account, account);
	for (size_t i = 0; i < one.n; i++)
		assert(one.word[i].n && one.word[i].n <= LOGIN_MESSAGE_MAX_BYTES);
	assert(login_message_is_within(&one, &one, &none, true));
	assert(login_message_counts_alike(&one, &one));
	assert(!login_message_differs(a, 2, a, 2, &none));
	assert(!login_message_differs(a, 2, b, 1, &one));
	assert(login_message_differs(a, 2, b, 1, &none) ==
	       !login_message_is_within(&one, &other, &none, true));
	assert(login_message_text(&arena, &one, &none));
	(void)login_message_sign(account, "later");
	(void)login_message_json_yes(all);
	return 0;
}
