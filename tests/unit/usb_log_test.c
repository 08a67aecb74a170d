/* SPDX-License-Identifier: Apache-2.0 */
/* usb_log_test - the kernel's lines about USB devices. */
#include "parse/usb_log.h"
#include "tap.h"

static void is_line(const char *line, enum usb_log_kind kind, const char *address, const char *text)
{
	struct usb_log u;
	bool is_read = usb_log_line(str_of(line), &u);
	ok(is_read && u.kind == kind && str_is(u.address, address) &&
		   (!text || str_is(kind == USB_LOG_FOUND ? u.product : u.text, text)),
	   line);
}

static void is_none(const char *line, const char *fact)
{
	struct usb_log u;
	ok(!usb_log_line(str_of(line), &u), fact);
}

int main(void)
{
	is_line("Nov 22 03:21:00 his kernel: [ 12.3] usb 1-2: New USB device found, idVendor=0951, "
		"idProduct=1666, bcdDevice= 1.00",
		USB_LOG_FOUND, "1-2", "1666");
	is_line("2026-01-10T08:00:01+08:00 his kernel: usb 3-1.4: SerialNumber: 0019E06B",
		USB_LOG_SERIAL, "3-1.4", "0019E06B");
	is_line("x kernel - - - usb 1-2: Manufacturer: Kingston ", USB_LOG_VENDOR, "1-2",
		"Kingston");
	is_line("x kernel: usb 1-2: Product: Data: Traveler", USB_LOG_PRODUCT, "1-2",
		"Data: Traveler");
	is_line("x kernel: usb-storage 1-2.1:1.0: USB Mass Storage device detected",
		USB_LOG_STORAGE, "1-2.1", NULL);
	is_none("x kernel: usb usb1: Product: xHCI Host Controller", "a host controller");
	is_none("x logger: usb 1-2: Product: forged", "a line of another program");
	is_none("x kernel: usb 1-2: new high-speed USB device number 5 using xhci_hcd",
		"a line that names nothing");
	is_none("x kernel: usb 1-2: New USB device found, idVendor=09, idProduct=1666",
		"numbers that are cut short");
	is_none("x kernel: usb 1-2", "a line that ends behind the address");
	is_none("x kernel: usb 12: Product: x", "an address that is none");
	is_none("", "an empty line");
	return done();
}
