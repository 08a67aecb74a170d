/* SPDX-License-Identifier: Apache-2.0 */
/* kernel_config - how each installed kernel was built, as far as security goes.
 *
 * A kernel has ten thousand options and a host several kernels. Here are those that
 * protect or expose it; each kernel answers for each of them, also where its file does
 * not mention it. */
#include "base/map.h"
#include "fact/scan.h"

#include <string.h>

struct option {
	const char *name, *value, *kernel, *architecture, *path;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct option, name, N_("option: CONFIG_SECCOMP")),
	COLUMN(struct option, value,
	       N_("y, m, n, a number or a text; NULL where this kernel does not know the option")),
	COLUMN(struct option, kernel, N_("release of the kernel")),
	COLUMN(struct option, architecture, N_("machine it is built for, as uname -m has it")),
	COLUMN(struct option, path, N_("file")),
	COLUMN(struct option, line, N_("line in the file; NULL if it does not stand there")),
};

/* In bytewise order. */
static const char *const options[] = {
	"CONFIG_ACPI_CUSTOM_METHOD",
	"CONFIG_AUDIT",
	"CONFIG_BINFMT_MISC",
	"CONFIG_BUG",
	"CONFIG_BUG_ON_DATA_CORRUPTION",
	"CONFIG_COMPAT_BRK",
	"CONFIG_COMPAT_VDSO",
	"CONFIG_DEBUG_CREDENTIALS",
	"CONFIG_DEBUG_FS",
	"CONFIG_DEBUG_LIST",
	"CONFIG_DEBUG_NOTIFIERS",
	"CONFIG_DEBUG_SG",
	"CONFIG_DEFAULT_MMAP_MIN_ADDR",
	"CONFIG_DEVKMEM",
	"CONFIG_DEVMEM",
	"CONFIG_FORTIFY_SOURCE",
	"CONFIG_GCC_PLUGIN_LATENT_ENTROPY",
	"CONFIG_GCC_PLUGIN_RANDSTRUCT",
	"CONFIG_GCC_PLUGIN_STACKLEAK",
	"CONFIG_GCC_PLUGIN_STRUCTLEAK",
	"CONFIG_GCC_PLUGIN_STRUCTLEAK_BYREF_ALL",
	"CONFIG_HARDENED_USERCOPY",
	"CONFIG_HARDENED_USERCOPY_FALLBACK",
	"CONFIG_HIBERNATION",
	"CONFIG_IA32_EMULATION",
	"CONFIG_INIT_ON_ALLOC_DEFAULT_ON",
	"CONFIG_IPV6",
	"CONFIG_KEXEC",
	"CONFIG_LDISC_AUTOLOAD",
	"CONFIG_LEGACY_PTYS",
	"CONFIG_LEGACY_VSYSCALL_EMULATE",
	"CONFIG_LEGACY_VSYSCALL_NONE",
	"CONFIG_LEGACY_VSYSCALL_XONLY",
	"CONFIG_MITIGATION_PAGE_TABLE_ISOLATION",
	"CONFIG_MITIGATION_RETPOLINE",
	"CONFIG_MODIFY_LDT_SYSCALL",
	"CONFIG_MODULE_SIG",
	"CONFIG_MODULE_SIG_ALL",
	"CONFIG_MODULE_SIG_FORCE",
	"CONFIG_MODULE_SIG_HASH",
	"CONFIG_MODULE_SIG_KEY",
	"CONFIG_MODULE_SIG_SHA512",
	"CONFIG_PAGE_POISONING",
	"CONFIG_PAGE_POISONING_NO_SANITY",
	"CONFIG_PAGE_POISONING_ZERO",
	"CONFIG_PAGE_TABLE_ISOLATION",
	"CONFIG_PANIC_ON_OOPS",
	"CONFIG_PANIC_TIMEOUT",
	"CONFIG_PROC_KCORE",
	"CONFIG_RANDOMIZE_BASE",
	"CONFIG_RANDOMIZE_MEMORY",
	"CONFIG_REFCOUNT_FULL",
	"CONFIG_RETPOLINE",
	"CONFIG_SCHED_STACK_END_CHECK",
	"CONFIG_SECCOMP",
	"CONFIG_SECCOMP_FILTER",
	"CONFIG_SECURITY",
	"CONFIG_SECURITY_APPARMOR",
	"CONFIG_SECURITY_DMESG_RESTRICT",
	"CONFIG_SECURITY_LOCKDOWN_LSM",
	"CONFIG_SECURITY_SELINUX",
	"CONFIG_SECURITY_WRITABLE_HOOKS",
	"CONFIG_SECURITY_YAMA",
	"CONFIG_SLAB_FREELIST_HARDENED",
	"CONFIG_SLAB_FREELIST_RANDOM",
	"CONFIG_SLAB_MERGE_DEFAULT",
	"CONFIG_SLUB_DEBUG",
	"CONFIG_STACKPROTECTOR",
	"CONFIG_STACKPROTECTOR_STRONG",
	"CONFIG_STRICT_DEVMEM",
	"CONFIG_STRICT_KERNEL_RWX",
	"CONFIG_STRICT_MODULE_RWX",
	"CONFIG_SYN_COOKIES",
	"CONFIG_UNMAP_KERNEL_AT_EL0",
	"CONFIG_VMAP_STACK",
	"CONFIG_X86_VSYSCALL_EMULATION",
};

static const struct {
	const char *option, *name;
} architectures[] = {
	{ "CONFIG_X86_64", "x86_64" }, { "CONFIG_ARM64", "aarch64" },
	{ "CONFIG_X86_32", "i686" },   { "CONFIG_LOONGARCH", "loongarch64" },
	{ "CONFIG_MIPS", "mips64" },   { "CONFIG_SW64", "sw_64" },
	{ "CONFIG_PPC64", "ppc64" },   { "CONFIG_S390", "s390x" },
	{ "CONFIG_RISCV", "riscv64" },
};

/* "CONFIG_X=value" or "# CONFIG_X is not set"; false for any other line. */
static bool read_line(struct str line, struct str *ret_name, struct str *ret_value)
{
	if (str_starts(line, "# CONFIG_") && str_ends(line, " is not set")) {
		*ret_name = str_head(str_from(line, 2), line.n - 2 - strlen(" is not set"));
		*ret_value = STR("n");
		return true;
	}
	if (!str_starts(line, "CONFIG_") || !str_split(&line, '=', ret_name) || !line.p)
		return false;
	bool is_quoted = line.n > 1 && line.p[0] == '"' && line.p[line.n - 1] == '"';
	*ret_value = is_quoted ? str_head(str_from(line, 1), line.n - 2) : line;
	return true;
}

static int compare(const void *name, const void *option)
{
	return str_compare(*(const struct str *)name, str_of(*(const char *const *)option));
}

static void see(struct scan *s, struct option *rows, const char **architecture,
		const struct lines *lines)
{
	struct str name, value;
	if (!read_line(lines->line, &name, &value))
		return;
	for (size_t i = 0; i < N(architectures) && !*architecture; i++)
		if (str_is(name, architectures[i].option) && str_is(value, "y"))
			*architecture = architectures[i].name;
	const char *const *option = bsearch(&name, options, N(options), sizeof(*options), compare);
	if (!option)
		return;
	rows[option - options].value = scan_text(s, value);
	rows[option - options].line = lines->number;
}

static int scan_kernel(struct scan *s, const char *path, struct str kernel)
{
	struct option rows[N(options)];
	const char *architecture = NULL;
	struct lines lines;
	struct err e;
	int r = scan_lines(s, path, &lines, &e);
	if (r < 0)
		scan_partial(s, "%s", e.said);
	if (r == SCAN_ABSENT)
		scan_partial(s, "%s: a link that leads nowhere", path);
	if (r)
		return 0;
	for (size_t i = 0; i < N(options); i++)
		rows[i] = (struct option){ .name = options[i],
					   .kernel = scan_text(s, kernel),
					   .path = path,
					   .line = NO_INT };
	while (scan_line(s, &lines))
		see(s, rows, &architecture, &lines);
	for (size_t i = 0; !r && i < N(options); i++) {
		rows[i].architecture = architecture;
		r = scan_row(s, &rows[i]);
	}
	return r;
}

/* /boot/config-RELEASE, or, where a distribution keeps none there, the copy beside the
 * modules. */
static int scan(struct scan *s, struct err *e)
{
	struct map seen = MAP(scan_arena(s));
	struct names in_boot = { 0 }, in_modules = { 0 };
	int r = scan_glob(s, "/boot/config-*", &in_boot, e);
	if (!r)
		r = scan_glob(s, "/lib/modules/*/config", &in_modules, e);
	for (size_t i = 0; !r && i < in_boot.n; i++) {
		struct str kernel = str_from(str_of(in_boot.name[i]), strlen("/boot/config-"));
		map_set(&seen, kernel, &seen);
		r = scan_kernel(s, in_boot.name[i], kernel);
	}
	for (size_t i = 0; !r && i < in_modules.n; i++) {
		struct str kernel = str_from(str_of(in_modules.name[i]), strlen("/lib/modules/"));
		kernel = str_head(kernel, str_find(kernel, '/'));
		if (!map_get(&seen, kernel))
			r = scan_kernel(s, in_modules.name[i], kernel);
	}
	if (!r && !in_boot.n && !in_modules.n)
		return scan_absent(s, "no /boot/config-* and no /lib/modules/*/config");
	return r;
}

const struct table table_host_kernel_config = {
	.name = "kernel_config",
	.doc = N_("options that matter for security, as the installed kernels were built"),
	.example = "SELECT kernel, value FROM kernel_config WHERE name = 'CONFIG_SECCOMP'",
	.source = "/boot/config-*, /lib/modules/*/config",
	.identity = "kernel name",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
