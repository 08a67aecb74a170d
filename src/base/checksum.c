/* SPDX-License-Identifier: Apache-2.0 */
/* checksum - the Internet's checksum (RFC 1071). */
#include "base/checksum.h"

uint32_t checksum_add(uint32_t sum, const void *bytes, size_t n)
{
	const uint8_t *p = bytes;
	for (size_t i = 0; i + 1 < n; i += 2)
		sum += (uint32_t)(p[i] << 8 | p[i + 1]);
	return n % 2 ? sum + (uint32_t)(p[n - 1] << 8) : sum;
}

uint16_t checksum_end(uint32_t sum)
{
	while (sum >> 16)
		sum = (sum & 0xffff) + (sum >> 16);
	return (uint16_t)~sum;
}
