/* SPDX-License-Identifier: Apache-2.0 */
/* usb_log - what the kernel says in a log about a device on a USB port. */
#include "parse/usb_log.h"

#include <string.h>

/* What stands behind `word`; the absent str without it. */
static struct str behind(struct str s, const char *word)
{
	const char *at = s.n ? memmem(s.p, s.n, word, strlen(word)) : NULL;
	return at ? str_range(at + strlen(word), s.p + s.n) : (struct str){ NULL, 0 };
}

static bool is_one_of(char c, const char *set)
{
	return c && strchr(set, c);
}

/* Takes "1-1.2" off the front, with the interface "1-1.2:1.0" if there is one. */
static bool take_address(struct str *rest, struct str *ret)
{
	size_t n = 0, end;
	while (n < rest->n && is_one_of(rest->p[n], "0123456789.-"))
		n++;
	for (end = n; end < rest->n && is_one_of(rest->p[end], "0123456789.:");)
		end++;
	if (!n || str_find(str_head(*rest, n), '-') == n || end + 1 >= rest->n)
		return false;
	*ret = str_head(*rest, n);
	/* The colon of the sentence was taken for one of the address. */
	if (rest->p[end - 1] != ':' || rest->p[end] != ' ')
		return false;
	*rest = str_from(*rest, end + 1);
	return true;
}

static bool take_hex(struct str text, const char *name, struct str *ret)
{
	struct str value = str_head(behind(text, name), 4);
	for (size_t i = 0; i < value.n; i++)
		if (!is_one_of(value.p[i], "0123456789abcdef"))
			return false;
	*ret = value;
	return value.n == 4;
}

static bool read_device(struct str text, struct usb_log *ret)
{
	static const struct {
		const char *begin;
		enum usb_log_kind kind;
	} names[] = {
		{ "Manufacturer: ", USB_LOG_VENDOR },
		{ "Product: ", USB_LOG_PRODUCT },
		{ "SerialNumber: ", USB_LOG_SERIAL },
	};
	if (str_starts(text, "New USB device found, ")) {
		ret->kind = USB_LOG_FOUND;
		return take_hex(text, "idVendor=", &ret->vendor) &&
		       take_hex(text, "idProduct=", &ret->product);
	}
	for (size_t i = 0; i < N(names); i++) {
		if (!str_starts(text, names[i].begin))
			continue;
		ret->kind = names[i].kind;
		ret->text = str_trim(str_from(text, strlen(names[i].begin)));
		return true;
	}
	return false;
}

bool usb_log_line(struct str line, struct usb_log *ret)
{
	/* Any program can write a line; only the kernel's are meant. */
	struct str message = behind(line, "kernel");
	struct str device = behind(message, " usb "), storage = behind(message, "usb-storage ");
	*ret = (struct usb_log){ .kind = USB_LOG_STORAGE };
	if (device.p && take_address(&device, &ret->address))
		return read_device(device, ret);
	return storage.p && take_address(&storage, &ret->address) &&
	       str_starts(storage, "USB Mass Storage device detected");
}
