/* SPDX-License-Identifier: Apache-2.0 */
/* db_libmariadb - libmariadb, loaded when a MySQL or MariaDB server is named and not before. */
#include "survey/db/db_libmariadb.h"

#include <dlfcn.h>
#include <string.h>

#define NAME(name) #name,
static const char *const names[] = { DB_LIBMARIADB_FUNCTIONS(NAME) };

/* It loads these when a server asks for them, which a confined process cannot. The one that sends
 * a password in clear is not among them. */
static void load_plugins(const struct db_libmariadb *m)
{
	static const char *const plugins[] = { "caching_sha2_password", "client_ed25519",
					       "sha256_password" };
	enum { AUTHENTICATION = 2 };
	MYSQL *any = m->mysql_init(NULL);
	for (size_t i = 0; any && i < N(plugins); i++)
		(void)!m->mysql_client_find_plugin(any, plugins[i], AUTHENTICATION);
	if (any)
		m->mysql_close(any);
}

int db_libmariadb_load(struct db_libmariadb *ret, struct err *e)
{
	void *addresses[N(names)];
	_Static_assert(sizeof(addresses) == sizeof(*ret), "one address for each function");
	void *library = dlopen("libmariadb.so.3", RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
	if (!library)
		return err_set(e, "a MySQL or MariaDB server needs the library libmariadb.so.3, "
				  "which is not installed here (Debian: libmariadb3; RPM: "
				  "mariadb-connector-c)");
	for (size_t i = 0; i < N(names); i++) {
		addresses[i] = dlsym(library, names[i]);
		if (!addresses[i])
			return err_set(e, "libmariadb.so.3 is too old: it has no %s", names[i]);
	}
	memcpy(ret, addresses, sizeof(*ret));
	if (ret->mysql_server_init(0, NULL, NULL) != 0)
		return err_set(e, "libmariadb.so.3 cannot start");
	load_plugins(ret);
	return 0;
}
