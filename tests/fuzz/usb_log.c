/* SPDX-License-Identifier: Apache-2.0 */
/* usb_log - fuzzes the kernel's lines about USB devices. */
#include "parse/usb_log.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str line = { (const char *)data, size };
	struct usb_log u;
	if (!usb_log_line(line, &u))
		return 0;
	assert(u.address.n && u.address.p >= line.p &&
	       u.address.p + u.address.n <= line.p + line.n);
	assert(u.kind != USB_LOG_FOUND || (u.vendor.n == 4 && u.product.n == 4));
	assert(!u.text.n || u.text.p + u.text.n <= line.p + line.n);
	return 0;
}
