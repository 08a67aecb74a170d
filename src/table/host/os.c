/* SPDX-License-Identifier: Apache-2.0 */
/* os - which operating system this is: os-release(5), one row.
 *
 * The architecture is that of the programs, not of the kernel: the same in an
 * image, and what packages and updates are for. It is read from the head of a
 * program that every system has. */
#include "fact/scan.h"
#include "parse/assignment.h"

#include <elf.h>
#include <string.h>

struct os {
	const char *id, *id_like, *name, *version, *version_id, *codename;
	const char *kernel, *architecture, *hostname, *path;
};

static const struct column columns[] = {
	COLUMN(struct os, id, N_("distribution in lower case: debian, kylin, openEuler")),
	COLUMN(struct os, id_like, N_("distributions it descends from")),
	COLUMN(struct os, name, N_("name to show")),
	COLUMN(struct os, version, N_("version to show")),
	COLUMN(struct os, version_id, N_("version to compare")),
	COLUMN(struct os, codename, N_("code name of the version")),
	COLUMN(struct os, kernel, N_("release of the running kernel; NULL in an image")),
	COLUMN(struct os, architecture,
	       N_("machine that its programs are built for, as uname -m has it")),
	COLUMN(struct os, hostname, N_("host name")),
	COLUMN(struct os, path, N_("file")),
};

/* The first line of a file that has something in it; NULL if there is none. */
static const char *first_line(struct scan *s, const char *path)
{
	struct err why;
	struct lines lines;
	int r = scan_lines(s, path, &lines, &why);
	if (r < 0)
		scan_partial(s, "%s", why.said);
	while (!r && scan_line(s, &lines)) {
		struct str line = str_trim(lines.line);
		if (line.n && line.p[0] != '#')
			return scan_text(s, line);
	}
	return NULL;
}

static const char *machine_name(const unsigned char *head)
{
	static const struct {
		unsigned machine, class;
		const char *name;
	} machines[] = {
		{ EM_X86_64, ELFCLASS64, "x86_64" },   { EM_386, ELFCLASS32, "i686" },
		{ EM_AARCH64, ELFCLASS64, "aarch64" }, { EM_ARM, ELFCLASS32, "arm" },
		{ 258, ELFCLASS64, "loongarch64" },    { EM_MIPS, ELFCLASS64, "mips64" },
		{ EM_RISCV, ELFCLASS64, "riscv64" },   { EM_PPC64, ELFCLASS64, "ppc64" },
		{ EM_S390, ELFCLASS64, "s390x" },      { 0x9916, ELFCLASS64, "sw_64" },
	};
	bool is_big = head[EI_DATA] == ELFDATA2MSB;
	unsigned machine = is_big ? (unsigned)(head[18] << 8 | head[19])
				  : (unsigned)(head[19] << 8 | head[18]);
	for (size_t i = 0; i < N(machines); i++)
		if (machines[i].machine == machine && machines[i].class == head[EI_CLASS])
			return machine == EM_PPC64 && !is_big ? "ppc64le" : machines[i].name;
	return NULL;
}

static const char *architecture(struct scan *s)
{
	static const char *const programs[] = { "/bin/sh", "/usr/bin/env", "/usr/bin/dpkg" };
	for (size_t i = 0; i < N(programs); i++) {
		struct err why;
		autofd int fd = -1;
		unsigned char head[20];
		if (scan_open(s, programs[i], &fd, &why) == 0 &&
		    pread(fd, head, sizeof(head), 0) == (ssize_t)sizeof(head) &&
		    memcmp(head, ELFMAG, SELFMAG) == 0)
			return machine_name(head);
	}
	return NULL;
}

static const char *value_of(const struct assignments *known, const char *name)
{
	const struct assignment *a = assignment_find(known, str_of(name));
	return a ? a->value : NULL;
}

static int read_release(struct scan *s, struct assignments *ret, const char **ret_path,
			struct err *e)
{
	static const char *const paths[] = { "/etc/os-release", "/usr/lib/os-release" };
	struct assignment_file f = { .line = 1 };
	struct assignment item;
	int r = SCAN_ABSENT;
	for (size_t i = 0; r == SCAN_ABSENT && i < N(paths); i++) {
		*ret_path = paths[i];
		r = scan_read(s, paths[i], 1 << 20, &f.rest, e);
	}
	if (r)
		return r;
	while (assignment_next(&f, scan_arena(s), ret, &item)) {
		if (item.name && item.value)
			assignment_set(ret, scan_arena(s), &item);
		else
			scan_partial(s, "%s:%lld: not NAME=value", *ret_path, (long long)item.line);
	}
	return 0;
}

static int scan(struct scan *s, struct err *e)
{
	struct assignments known = { .item = NULL };
	struct os os = { .kernel = NULL };
	int r = read_release(s, &known, &os.path, e);
	if (r)
		return r == SCAN_ABSENT ? scan_absent(s, "no /etc/os-release") : r;
	os.id = value_of(&known, "ID");
	os.id_like = value_of(&known, "ID_LIKE");
	os.name = value_of(&known, "NAME");
	os.version = value_of(&known, "VERSION");
	os.version_id = value_of(&known, "VERSION_ID");
	os.codename = value_of(&known, "VERSION_CODENAME");
	os.architecture = architecture(s);
	os.hostname = scan_is_live(s) ? first_line(s, "/proc/sys/kernel/hostname") : NULL;
	if (!os.hostname)
		os.hostname = first_line(s, "/etc/hostname");
	if (scan_is_live(s))
		os.kernel = first_line(s, "/proc/sys/kernel/osrelease");
	if (!os.id)
		scan_partial(s, "%s: no ID", os.path);
	if (!os.architecture)
		scan_unseen(s, "architecture", "cannot tell the architecture from /bin/sh");
	return scan_row(s, &os);
}

const struct table table_host_os = {
	.name = "os",
	.doc = N_("operating system"),
	.example = "SELECT name, version_id FROM os",
	.source = "/etc/os-release",
	.identity = "id",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
