/* SPDX-License-Identifier: Apache-2.0 */
/* usb_devices - what is plugged into the USB ports now.
 *
 * A device says what it is by its interfaces: most leave their own class open.
 * One that offers storage beside something else is storage. */
#include "fact/scan.h"

#include <string.h>

static const char bus[] = "/sys/bus/usb/devices";

struct device {
	const char *address, *vendor_id, *product_id, *vendor, *product, *serial, *class, *driver,
		*path;
	bool is_storage, is_authorized;
	int64_t is_removable;
};

static const struct column columns[] = {
	COLUMN(struct device, address, N_("bus and ports: 1-1.2; usb1 is a host controller")),
	COLUMN(struct device, vendor_id, N_("number of the vendor, four hexadecimal digits")),
	COLUMN(struct device, product_id, N_("number of the product, four hexadecimal digits")),
	COLUMN(struct device, vendor, N_("vendor, as the device says")),
	COLUMN(struct device, product, N_("product, as the device says")),
	COLUMN(struct device, serial, N_("serial number, as the device says")),
	COLUMN(struct device, class,
	       N_("hub, hid, storage, printer, video, audio, wireless, communication or other")),
	COLUMN(struct device, is_storage, N_("whether it offers storage")),
	COLUMN(struct device, is_authorized, N_("whether the kernel may use it")),
	COLUMN(struct device, driver, N_("driver in use")),
	COLUMN(struct device, is_removable,
	       N_("whether it can be unplugged; null if the kernel cannot tell")),
	COLUMN(struct device, path, N_("directory in /sys")),
};

/* An attribute's text; NULL where the device does not have it. */
static const char *attribute(struct scan *s, const char *dir, const char *name)
{
	struct str text;
	struct err e;
	int r = scan_read(s, scan_printf(s, "%s/%s", dir, name), 0, &text, &e);
	if (r < 0)
		scan_partial(s, "%s", e.said);
	return r ? NULL : scan_text(s, str_trim(text));
}

static const char *driver_of(struct scan *s, const char *dir)
{
	const char *target;
	struct err e;
	if (scan_link(s, scan_printf(s, "%s/driver", dir), &target, &e))
		return NULL;
	return str_file_name(target);
}

/* See "Defined Class Codes" of usb.org. NULL: the interfaces say more. */
static const char *class_name(const char *code)
{
	static const char *const names[][2] = {
		{ "01", "audio" },	   { "02", "communication" }, { "03", "hid" },
		{ "07", "printer" },	   { "08", "storage" },	      { "09", "hub" },
		{ "0a", "communication" }, { "0e", "video" },	      { "10", "video" },
		{ "e0", "wireless" },
	};
	for (size_t i = 0; code && i < N(names); i++)
		if (strcmp(code, names[i][0]) == 0)
			return names[i][1];
	return NULL;
}

/* Takes class and driver from the device's interfaces, "1-1.2:1.0" and so on. */
static void add_interfaces(struct scan *s, const struct names *all, struct device *d)
{
	const char *prefix = scan_printf(s, "%s:", d->address);
	for (size_t i = 0; i < all->n; i++) {
		if (!str_starts(str_of(all->name[i]), prefix))
			continue;
		const char *dir = scan_printf(s, "%s/%s", bus, all->name[i]);
		const char *class = class_name(attribute(s, dir, "bInterfaceClass"));
		const char *driver = driver_of(s, dir);
		bool is_storage = class && strcmp(class, "storage") == 0;
		if (!d->class || (is_storage && !d->is_storage))
			d->class = class;
		if (driver && (!d->driver || (is_storage && !d->is_storage)))
			d->driver = driver;
		d->is_storage |= is_storage;
	}
}

static int add_device(struct scan *s, const struct names *all, const char *address)
{
	const char *dir = scan_printf(s, "%s/%s", bus, address);
	struct device d = {
		.address = scan_text(s, str_of(address)),
		.vendor_id = attribute(s, dir, "idVendor"),
		.product_id = attribute(s, dir, "idProduct"),
		.vendor = attribute(s, dir, "manufacturer"),
		.product = attribute(s, dir, "product"),
		.serial = attribute(s, dir, "serial"),
		.class = class_name(attribute(s, dir, "bDeviceClass")),
		.is_removable = NO_INT,
		.path = scan_text(s, str_of(dir)),
	};
	if (!d.vendor_id || !d.product_id) {
		scan_partial(s, "%s: no idVendor and idProduct", dir);
		return 0;
	}
	add_interfaces(s, all, &d);
	if (!d.class)
		d.class = "other";
	if (!d.driver)
		d.driver = driver_of(s, dir);
	const char *authorized = attribute(s, dir, "authorized");
	d.is_authorized = !authorized || strcmp(authorized, "0") != 0;
	const char *removable = attribute(s, dir, "removable");
	if (removable && strcmp(removable, "unknown") != 0)
		d.is_removable = strcmp(removable, "removable") == 0;
	return scan_row(s, &d);
}

static int scan(struct scan *s, struct err *e)
{
	struct names all;
	int r = scan_list(s, bus, &all, e);
	for (size_t i = 0; !r && i < all.n; i++)
		if (!strchr(all.name[i], ':'))
			r = add_device(s, &all, all.name[i]);
	return r;
}

const struct table table_host_usb_devices = {
	.name = "usb_devices",
	.doc = N_("devices on the USB ports"),
	.example = "SELECT vendor, product, serial FROM usb_devices WHERE is_storage",
	.source = "/sys/bus/usb/devices",
	.identity = "vendor_id product_id serial address",
	.columns = columns,
	.n_columns = N(columns),
	.kind = TABLE_LIVE,
	.scan = scan,
};
