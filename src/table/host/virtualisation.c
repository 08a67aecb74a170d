/* SPDX-License-Identifier: Apache-2.0 */
/* virtualisation - whether this is a real machine, a virtual one or a container: one row.
 *
 * The processor tells that there is a hypervisor and what it can do, the firmware's
 * tables tell whose it is. */
#include "table/read/one_line.h"

#include <string.h>

struct virtualisation {
	const char *machine, *container, *path;
	bool has_nx, can_host;
};

static const struct column columns[] = {
	COLUMN(struct virtualisation, machine,
	       N_("none for a real machine; kvm, qemu, vmware, microsoft, xen, oracle … or unknown "
		  "for a virtual one")),
	COLUMN(struct virtualisation, container,
	       N_("none, docker, podman, lxc, systemd-nspawn, openvz, wsl … or unknown")),
	COLUMN(struct virtualisation, has_nx,
	       N_("whether the processor can refuse to execute data; true off x86, where all do")),
	COLUMN(struct virtualisation, can_host,
	       N_("whether the processor offers to run virtual machines")),
	COLUMN(struct virtualisation, path, N_("file that told")),
};

static bool has_word(struct str text, const char *word)
{
	struct str found;
	while (str_word(&text, &found))
		if (str_is(found, word))
			return true;
	return false;
}

/* The flags of the first processor; absent where it has no such line (off x86). */
static int read_flags(struct scan *s, struct str *ret_flags, struct err *e)
{
	struct lines lines;
	int r = scan_lines(s, "/proc/cpuinfo", &lines, e);
	*ret_flags = (struct str){ NULL, 0 };
	while (!r && !ret_flags->p && scan_line(s, &lines)) {
		struct str value = lines.line, key;
		if (str_split(&value, ':', &key) && value.p && str_is(str_trim(key), "flags"))
			*ret_flags = value;
	}
	return r;
}

static const char *hypervisor(struct scan *s, const char **ret_path)
{
	static const char *const files[] = { "product_name", "sys_vendor", "board_vendor",
					     "bios_vendor" };
	static const char *const marks[][2] = {
		{ "KVM", "kvm" },
		{ "OpenStack", "kvm" },
		{ "Amazon EC2", "amazon" },
		{ "QEMU", "qemu" },
		{ "VMware", "vmware" },
		{ "VMW", "vmware" },
		{ "innotek GmbH", "oracle" },
		{ "VirtualBox", "oracle" },
		{ "Xen", "xen" },
		{ "Bochs", "bochs" },
		{ "Parallels", "parallels" },
		{ "BHYVE", "bhyve" },
		{ "Hyper-V", "microsoft" },
		{ "Virtual Machine", "microsoft" },
		{ "Alibaba Cloud", "kvm" },
		{ "Tencent Cloud", "kvm" },
		{ "Huawei Cloud", "kvm" },
		{ "Google Compute Engine", "google" },
	};
	for (size_t i = 0; i < N(files); i++) {
		const char *path = scan_printf(s, "/sys/class/dmi/id/%s", files[i]);
		const char *text = one_line_text(s, path, "machine");
		for (size_t m = 0; text && m < N(marks); m++)
			if (strstr(text, marks[m][0])) {
				*ret_path = path;
				return marks[m][1];
			}
	}
	*ret_path = "/sys/hypervisor/type";
	return one_line_text(s, *ret_path, "machine");
}

static bool is_there(struct scan *s, const char *path)
{
	struct stat st;
	struct err ignored;
	return scan_stat(s, path, false, &st, &ignored) == 0;
}

/* The environment of the first process: "container=lxc", NULs between. */
static const char *container_of_init(struct scan *s)
{
	struct str rest, item;
	struct err e;
	int r = scan_read_bytes(s, "/proc/1/environ", 0, &rest, &e);
	if (r < 0) {
		scan_unseen(s, "container", "%s", e.said);
		return NULL;
	}
	while (!r && str_split(&rest, 0, &item))
		if (str_starts(item, "container=") && item.n > 10)
			return scan_text(s, str_from(item, 10));
	return "none";
}

static const char *container(struct scan *s)
{
	struct str text;
	struct err e;
	const char *name = one_line_text(s, "/run/systemd/container", "container");
	if (name)
		return name;
	if (is_there(s, "/.dockerenv"))
		return "docker";
	if (is_there(s, "/run/.containerenv"))
		return "podman";
	/* The host of OpenVZ containers has both. */
	if (is_there(s, "/proc/vz") && !is_there(s, "/proc/bc"))
		return "openvz";
	if (scan_read(s, "/proc/sys/kernel/osrelease", 0, &text, &e) == 0 &&
	    (str_has(text, "Microsoft") || str_has(text, "microsoft-standard")))
		return "wsl";
	return container_of_init(s);
}

static int scan(struct scan *s, struct err *e)
{
	struct virtualisation x = { .machine = "none", .path = "/proc/cpuinfo", .has_nx = true };
	struct str flags;
	int r = read_flags(s, &flags, e);
	if (r)
		return r;
	if (flags.p) {
		x.has_nx = has_word(flags, "nx");
		x.can_host = has_word(flags, "vmx") || has_word(flags, "svm");
	}
	const char *told_by, *name = hypervisor(s, &told_by);
	bool is_virtual = flags.p ? has_word(flags, "hypervisor") : name != NULL;
	if (is_virtual) {
		x.machine = name ? name : "unknown";
		x.path = name ? told_by : x.path;
	}
	x.container = container(s);
	return scan_row(s, &x);
}

const struct table table_host_virtualisation = {
	.name = "virtualisation",
	.doc = N_("kind of virtual machine or container that this is"),
	.example = "SELECT machine, container FROM virtualisation",
	.source = "/proc/cpuinfo, /sys/class/dmi/id, /sys/hypervisor, /run/systemd/container, "
		  "/proc/1/environ",
	.identity = "machine container",
	.kind = TABLE_LIVE,
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
