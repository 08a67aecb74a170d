/* SPDX-License-Identifier: Apache-2.0 */
/* host - the machine: its names, its maker, its size, when it was started. One row. */
#include "table/read/one_line.h"

#include <string.h>

struct host {
	const char *hostname, *domain, *machine_id, *chassis, *vendor, *product, *serial;
	const char *bios_date, *kernel;
	int64_t cpus, memory_bytes, boot_at;
	bool is_machine_id_unset;
};

static const struct column columns[] = {
	COLUMN(struct host, hostname, N_("host name")),
	COLUMN(struct host, domain, N_("domain of its name in /etc/hosts; NULL without")),
	COLUMN(struct host, machine_id, N_("number that systemd tells machines apart by")),
	COLUMN(struct host, is_machine_id_unset,
	       N_("whether it has none, or one that every clone of an image would share")),
	COLUMN(struct host, chassis, N_("desktop, laptop, server … as the firmware says")),
	COLUMN(struct host, vendor, N_("maker of the machine")),
	COLUMN(struct host, product, N_("model")),
	COLUMN(struct host, serial, N_("serial number; only root can read it")),
	COLUMN(struct host, bios_date, N_("date of the firmware, as the maker writes it")),
	COLUMN(struct host, kernel, N_("release of the running kernel")),
	COLUMN(struct host, cpus, N_("processors")),
	COLUMN(struct host, memory_bytes, N_("memory")),
	COLUMN(struct host, boot_at, N_("when it was started, seconds since 1970")),
};

/* Numbers of SMBIOS 3.7, 7.4.1. */
static const char *chassis_name(int64_t number)
{
	static const struct {
		const char *name;
		const char *numbers;
	} kinds[] = {
		{ "desktop", " 3 4 5 6 7 13 15 16 24 34 35 36 " },
		{ "laptop", " 8 9 10 14 31 " },
		{ "tablet", " 11 30 32 " },
		{ "server", " 17 23 28 29 25 " },
		{ "embedded", " 33 " },
	};
	char wanted[32];
	snprintf(wanted, sizeof(wanted), " %lld ", (long long)number);
	for (size_t i = 0; i < N(kinds); i++)
		if (strstr(kinds[i].numbers, wanted))
			return kinds[i].name;
	return NULL;
}

static void read_memory(struct scan *s, struct host *x)
{
	struct lines lines;
	struct err e;
	struct str rest, word;
	int r = scan_lines(s, "/proc/meminfo", &lines, &e);
	if (r)
		scan_unseen(s, "memory_bytes", "%s", e.said);
	while (!r && x->memory_bytes == NO_INT && scan_line(s, &lines)) {
		int64_t kib;
		rest = lines.line;
		if (str_word(&rest, &word) && str_is(word, "MemTotal:") && str_word(&rest, &word) &&
		    str_int(word, 10, &kib) && kib >= 0 && kib < INT64_MAX / 1024)
			x->memory_bytes = kib * 1024;
	}
}

/* "btime 1768000000" and the lines "cpu0 …". */
static void read_stat(struct scan *s, struct host *x)
{
	struct lines lines;
	struct err e;
	int r = scan_lines(s, "/proc/stat", &lines, &e);
	if (r)
		scan_unseen(s, "boot_at", "%s", e.said);
	int64_t cpus = 0;
	while (!r && scan_line(s, &lines)) {
		struct str rest = lines.line, word;
		if (!str_word(&rest, &word))
			continue;
		cpus += str_starts(word, "cpu") && word.n > 3;
		if (str_is(word, "btime") && str_word(&rest, &word) &&
		    !str_int(word, 10, &x->boot_at))
			x->boot_at = NO_INT;
	}
	x->cpus = cpus ? cpus : NO_INT;
}

/* Of the line with this host's name: "127.0.1.1 his-db1.hospital.cn his-db1". */
static const char *domain_of(struct scan *s, const char *hostname)
{
	struct lines lines;
	struct err e;
	int r = hostname ? scan_lines(s, "/etc/hosts", &lines, &e) : SCAN_ABSENT;
	if (r < 0)
		scan_unseen(s, "domain", "%s", e.said);
	if (r)
		return NULL;
	const char *prefix = scan_printf(s, "%s.", hostname);
	while (scan_line(s, &lines)) {
		struct str rest = str_head(lines.line, str_find(lines.line, '#')), word;
		while (str_word(&rest, &word))
			if (str_starts(word, prefix) && word.n > strlen(prefix))
				return scan_text(s, str_from(word, strlen(prefix)));
	}
	return NULL;
}

static int scan(struct scan *s, struct err *e)
{
	static const char dmi[] = "/sys/class/dmi/id";
	struct host x = { .cpus = NO_INT, .memory_bytes = NO_INT, .boot_at = NO_INT };
	x.hostname = one_line_text(s, "/proc/sys/kernel/hostname", "hostname");
	if (!x.hostname)
		x.hostname = one_line_text(s, "/etc/hostname", "hostname");
	x.domain = domain_of(s, x.hostname);
	x.machine_id = one_line_text(s, "/etc/machine-id", "machine_id");
	x.is_machine_id_unset = !x.machine_id || strlen(x.machine_id) != 32 ||
				strspn(x.machine_id, "0") == 32;
	x.kernel = one_line_text(s, "/proc/sys/kernel/osrelease", "kernel");
	x.chassis = chassis_name(
		one_line_int(s, scan_printf(s, "%s/chassis_type", dmi), "chassis"));
	x.vendor = one_line_text(s, scan_printf(s, "%s/sys_vendor", dmi), "vendor");
	x.product = one_line_text(s, scan_printf(s, "%s/product_name", dmi), "product");
	x.serial = one_line_text(s, scan_printf(s, "%s/product_serial", dmi), "serial");
	x.bios_date = one_line_text(s, scan_printf(s, "%s/bios_date", dmi), "bios_date");
	read_memory(s, &x);
	read_stat(s, &x);
	return scan_row(s, &x);
}

const struct table table_host_host = {
	.name = "host",
	.doc = N_("the machine"),
	.example = "SELECT hostname, vendor, product FROM host",
	.source = "/proc, /sys/class/dmi/id, /etc/machine-id, /etc/hosts",
	.identity = "machine_id",
	.kind = TABLE_LIVE,
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
