/* SPDX-License-Identifier: Apache-2.0 */
/* base64_test - text that is bytes, and text that is none. */
#include "base/base64.h"

#include "tap.h"

#include <string.h>

static bool is(const char *text, const char *want)
{
	char bytes[8];
	size_t n;
	return base64_decode(str_of(text), bytes, sizeof(bytes), &n) && n == strlen(want) &&
	       memcmp(bytes, want, n) == 0;
}

static bool is_none(const char *text)
{
	char bytes[8];
	size_t n;
	return !base64_decode(str_of(text), bytes, sizeof(bytes), &n);
}

int main(void)
{
	char bytes[4];
	ok(is("bGk6eA==", "li:x") && is("bGk6eHk=", "li:xy") && is("bGk6eHl6", "li:xyz"),
	   "with its padding");
	ok(is("bGk6eA", "li:x") && is("", ""), "the padding may be missing");
	ok(is("MTIzNDU2Nzg=", "12345678") && is_none("MTIzNDU2Nzg5"), "not more than there is room "
								      "for");
	ok(is_none("bGk6eB=="), "bits that are left over are no text's");
	ok(is_none("b") && is_none("bGk6e"), "one sign is no byte");
	ok(is_none("bG k") && is_none("b=Gk"), "nor is anything else");
	ok(base64_decode_some(STR("bGk6 eA=="), bytes, sizeof(bytes)) == 3 &&
		   memcmp(bytes, "li:", 3) == 0 &&
		   base64_decode_some(STR("bGk6eHl6"), bytes, sizeof(bytes)) == 4,
	   "some: up to a strange sign, and as much as there is room for");
	return done();
}
