/* SPDX-License-Identifier: Apache-2.0 */
/* target - what is inspected. */
#include "fact/target.h"

#include "base/near.h"
#include "fact/image.h"
#include "fact/stalled.h"

#include <string.h>

const struct target_scheme target_schemes[] = {
	{ "net:", "net", AREA_NET },
	{ "service://", "service", AREA_NET },
	{ "isolation:", "isolation", AREA_NET },
	{ "pcap:", "traffic", AREA_NET },
	{ "capture:", "traffic", AREA_NET },
	{ "snmp://", "snmp", AREA_DEVICE },
	{ "config:", "config", AREA_CONFIG },
	{ "https://", "web", AREA_WEB },
	{ "http://", "web", AREA_WEB },
	{ "postgresql://", "postgresql", AREA_DB },
	{ "postgres://", "postgresql", AREA_DB },
	{ "mysql://", "mysql", AREA_DB },
	{ "mariadb://", "mysql", AREA_DB },
	{ "odbc:", "odbc", AREA_DB },
	{ "dbdump:", "dbdump", AREA_DB },
	{ "dbfacts:", "dbfacts", AREA_DB },
	{ "log:", "log", AREA_LOG },
	{ "ups://", "ups", AREA_POWER },
};
const size_t target_n_schemes = N(target_schemes);

const struct target_scheme *target_scheme(const char *name)
{
	for (size_t i = 0; i < target_n_schemes; i++)
		if (strncmp(name, target_schemes[i].prefix, strlen(target_schemes[i].prefix)) == 0)
			return &target_schemes[i];
	return NULL;
}

enum table_area target_area(const char *name)
{
	const struct target_scheme *s = target_scheme(name);
	return s ? s->area : AREA_HOST;
}

/* No file either. Of what looks like a kind of target the nearest kind is told. */
static int no_such(const char *name, struct err *e)
{
	static const char *const hosts[] = { "ssh://", "root:", "image:", "host:" };
	size_t n_letters = strcspn(name, ":");
	size_t n = n_letters + strspn(name + n_letters, ":/");
	if (n == n_letters)
		return err_sys(e,
			       "%s: neither local, root:DIR, image:FILE, host:DIR nor a snapshot "
			       "file",
			       name);
	autoarena a = ARENA(4 << 10);
	struct near near = NEAR(arena_strndup(&a, name, n));
	for (size_t i = 0; i < N(hosts); i++)
		near_try(&near, hosts[i]);
	for (size_t i = 0; i < target_n_schemes; i++)
		near_try(&near, target_schemes[i].prefix);
	return err_use(e,
		       "%s: neither a file nor a kind of target; a host is local, ssh://, root:, "
		       "image: or host:, and `zicha targets` lists what is none%s",
		       name, near_words(&near));
}

int target_open(struct target *t, const char *name, struct err *e)
{
	*t = (struct target){ .name = name, .root = { .fd = -1 } };
	if (!*name)
		return err_use(e, "the name of the target is empty");
	if (strcmp(name, "local") == 0) {
		t->path = "/";
	} else if (strncmp(name, "root:", 5) == 0) {
		t->kind = TARGET_ROOT;
		t->path = name + 5;
	} else if (strncmp(name, "image:", 6) == 0) {
		t->kind = TARGET_ROOT;
		t->path = name + 6;
		return image_open(t->path, &t->root.fd, e);
	} else if (strncmp(name, "host:", 5) == 0) {
		t->kind = TARGET_HOST;
		t->path = name + 5;
	} else {
		struct stat st;
		if (stat(name, &st) < 0)
			return no_such(name, e);
		if (S_ISDIR(st.st_mode))
			return err_set(e,
				       "%s: is a directory; to inspect what is in it, say root:%s",
				       name, name);
		t->kind = TARGET_SNAPSHOT;
		t->path = name;
		return 0;
	}
	int r = root_open(&t->root, t->path, e);
	if (r >= 0 && target_is_live(t)) {
		char mountinfo[64];
		snprintf(mountinfo, sizeof(mountinfo), "%s/mountinfo", target_process(t));
		stalled_find(&t->root, mountinfo);
	}
	return r;
}

void target_elsewhere(struct target *t, const char *name)
{
	*t = (struct target){ .kind = TARGET_SNAPSHOT, .name = name, .root = { .fd = -1 } };
}

void target_close(struct target *t)
{
	root_close(&t->root);
}

bool target_is_live(const struct target *t)
{
	return t->kind == TARGET_LOCAL || t->kind == TARGET_HOST;
}

/* A confined service sees the host's files through mounts of its own, which are none
 * of the host's. In a container process 1 has the mounts that we have. */
static bool has_own_mounts(void)
{
	struct stat own, first;
	return stat("/proc/self/ns/mnt", &own) == 0 && stat("/proc/1/ns/mnt", &first) == 0 &&
	       own.st_ino != first.st_ino;
}

const char *target_process(const struct target *t)
{
	return t->kind == TARGET_LOCAL && !has_own_mounts() ? "/proc/self" : "/proc/1";
}
