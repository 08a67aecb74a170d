/* SPDX-License-Identifier: Apache-2.0 */
/* checksum - the Internet's checksum (RFC 1071). */
#ifndef ZICHA_BASE_CHECKSUM_H
#define ZICHA_BASE_CHECKSUM_H

#include "base/base.h"

/* Adds bytes; all pieces but the last have an even number of them. */
uint32_t checksum_add(uint32_t sum, const void *bytes, size_t n);
/* What stands in the head, most significant byte first. */
uint16_t checksum_end(uint32_t sum);

#endif
