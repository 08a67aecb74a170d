/* SPDX-License-Identifier: Apache-2.0 */
/* usb_log - what the kernel says in a log about a device on a USB port.
 *
 *     … kernel: usb 1-2: New USB device found, idVendor=0951, idProduct=1666, bcdDevice= 1.00
 *     … kernel: usb 1-2: SerialNumber: 0019E06B9C85
 *     … kernel: usb-storage 1-2:1.0: USB Mass Storage device detected
 *
 * The lines of one device go by the address of its port. */
#ifndef ZICHA_PARSE_USB_LOG_H
#define ZICHA_PARSE_USB_LOG_H

#include "base/str.h"

enum usb_log_kind {
	USB_LOG_FOUND, /* vendor and product are its numbers */
	USB_LOG_VENDOR,
	USB_LOG_PRODUCT,
	USB_LOG_SERIAL,
	USB_LOG_STORAGE,
};

struct usb_log {
	enum usb_log_kind kind;
	struct str address;	    /* bus and ports: 1-1.2 */
	struct str vendor, product; /* of USB_LOG_FOUND: four hexadecimal digits */
	struct str text;	    /* of a name or serial number */
};

/* False for a line that says nothing of the kind. */
must_use bool usb_log_line(struct str line, struct usb_log *ret);

#endif
