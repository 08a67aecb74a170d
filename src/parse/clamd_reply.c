/* SPDX-License-Identifier: Apache-2.0 */
/* clamd_reply - what clamd answers to INSTREAM: clamd(8). */
#include "parse/clamd_reply.h"

#include <string.h>

enum clamd_reply clamd_reply_read(struct str reply, struct str *ret_words)
{
	static const char stream[] = "stream: ", found[] = " FOUND", error[] = " ERROR";
	reply = str_trim(str_head(reply, str_find(reply, 0)));
	*ret_words = reply;
	if (str_is(reply, "stream: OK"))
		return CLAMD_REPLY_CLEAN;
	if (str_ends(reply, error))
		*ret_words = str_head(reply, reply.n - strlen(error));
	if (!str_starts(reply, stream) || !str_ends(reply, found) ||
	    reply.n <= strlen(stream) + strlen(found))
		return CLAMD_REPLY_ERROR;
	*ret_words = str_from(str_head(reply, reply.n - strlen(found)), strlen(stream));
	return CLAMD_REPLY_FOUND;
}
