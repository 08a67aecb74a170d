/* SPDX-License-Identifier: Apache-2.0 */
/* tomcat_files - where instances of Tomcat have their files. */
#include "table/read/tomcat_files.h"

#include <string.h>

struct names tomcat_files_find(struct scan *s, bool *ret_is_whole)
{
	static const char *const patterns[] = {
		"/etc/tomcat*/server.xml",
		"/opt/*tomcat*/conf/server.xml",
		"/usr/local/*tomcat*/conf/server.xml",
		"/home/*/*tomcat*/conf/server.xml",
		"/data/*tomcat*/conf/server.xml",
	};
	struct names all = { 0 };
	*ret_is_whole = true;
	for (size_t i = 0; i < N(patterns); i++) {
		struct names found = { 0 };
		struct err e;
		if (scan_glob(s, patterns[i], &found, &e) < 0) {
			scan_partial(s, "%s", e.said);
			*ret_is_whole = false;
		}
		all.name = arena_grow(scan_arena(s), all.name, &all.capacity, all.n + found.n,
				      sizeof(*all.name));
		for (size_t k = 0; k < found.n; k++)
			all.name[all.n++] = found.name[k];
	}
	return all;
}

const char *tomcat_files_dir(struct scan *s, const char *server_xml)
{
	return scan_printf(s, "%.*s", (int)(strlen(server_xml) - strlen("/server.xml")),
			   server_xml);
}

const char *tomcat_files_base(struct scan *s, const char *server_xml)
{
	const char *dir = tomcat_files_dir(s, server_xml);
	return str_starts(str_of(dir), "/etc/")
		       ? scan_printf(s, "/var/lib/%s", dir + strlen("/etc/"))
		       : scan_printf(s, "%.*s", (int)(strlen(dir) - strlen("/conf")), dir);
}
