/* SPDX-License-Identifier: Apache-2.0 */
/* clamd_reply_test - the answers of clamd. */
#include "parse/clamd_reply.h"
#include "tap.h"

static void is_reply(struct str reply, enum clamd_reply kind, const char *words, const char *fact)
{
	struct str got;
	ok(clamd_reply_read(reply, &got) == kind && (!words || str_is(got, words)), fact);
}

int main(void)
{
	is_reply(STR("stream: OK\0"), CLAMD_REPLY_CLEAN, NULL, "a clean file");
	is_reply(STR("stream: Eicar-Test-Signature FOUND\0"), CLAMD_REPLY_FOUND,
		 "Eicar-Test-Signature", "a signature");
	is_reply(STR("INSTREAM size limit exceeded. ERROR\0"), CLAMD_REPLY_ERROR,
		 "INSTREAM size limit exceeded.", "an error");
	is_reply(STR("stream: FOUND"), CLAMD_REPLY_ERROR, NULL,
		 "a signature without a name is none");
	is_reply(STR("stream:  FOUND"), CLAMD_REPLY_ERROR, NULL, "nor is an empty one");
	is_reply(STR("UNKNOWN COMMAND"), CLAMD_REPLY_ERROR, "UNKNOWN COMMAND",
		 "nonsense is an error");
	is_reply(STR(""), CLAMD_REPLY_ERROR, "", "so is silence");
	return done();
}
