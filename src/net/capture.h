/* SPDX-License-Identifier: Apache-2.0 */
/* capture - packets as they pass an interface, for who only listens.
 *
 * Opened with rights that are given up after: taking packets needs none. The interface is
 * promiscuous for as long as it is open. */
#ifndef ZICHA_NET_CAPTURE_H
#define ZICHA_NET_CAPTURE_H

#include "base/err.h"
#include "base/str.h"

struct capture {
	const char *interface; /* outlives it */
	int fd;
	uint16_t link; /* enum wire_link: what frames begin with */
	char *ring;
	uint32_t n_blocks, next;
};

typedef void capture_frame(void *arg, int64_t time_us, uint16_t link, uint32_t length,
			   struct str bytes);

/* ring_bytes: for packets that wait to be taken. It stays open until the process ends. */
must_use int capture_open(struct capture *c, const char *interface, int64_t ring_bytes,
			  struct err *e);
/* Hands over what came, then waits a moment for more. <0: it cannot be listened to any more. */
must_use int capture_take(struct capture *c, capture_frame *frame, void *arg, struct err *e);
/* How many packets the kernel could not keep since the last time. */
uint64_t capture_dropped(struct capture *c);

#endif
