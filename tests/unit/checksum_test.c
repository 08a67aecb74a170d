/* SPDX-License-Identifier: Apache-2.0 */
/* checksum_test - the Internet's checksum. */
#include "base/checksum.h"
#include "tap.h"

int main(void)
{
	/* The example of RFC 1071, 3. */
	static const uint8_t words[] = { 0x00, 0x01, 0xf2, 0x03, 0xf4, 0xf5, 0xf6, 0xf7 };
	static const uint8_t head[] = {
		0x45, 0x00, 0x00, 0x73, 0x00, 0x00, 0x40, 0x00, 0x40, 0x11,
		0xb8, 0x61, 0xc0, 0xa8, 0x00, 0x01, 0xc0, 0xa8, 0x00, 0xc7
	};
	ok(checksum_end(checksum_add(0, words, sizeof(words))) == 0x220d, "of words");
	ok(checksum_end(checksum_add(checksum_add(0, words, 4), words + 4, 4)) == 0x220d, "in two "
											  "pieces");
	ok(checksum_end(checksum_add(0, words, 3)) == (uint16_t)~0xf201, "of an odd number of "
									 "bytes");
	ok(checksum_end(checksum_add(0, head, sizeof(head))) == 0, "with it, all is nothing");
	return done();
}
