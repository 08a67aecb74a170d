/* SPDX-License-Identifier: Apache-2.0 */
/* db_odbc - an ODBC driver, loaded by its path and called without a driver manager; see adr 0018.
 */
#include "survey/db/db_odbc.h"

#include <dlfcn.h>
#include <string.h>

#define NAME(name) #name,
static const char *const names[] = { DB_ODBC_FUNCTIONS(NAME) };

int db_odbc_load(const char *path, struct db_odbc *ret, struct err *e)
{
	void *addresses[N(names)];
	_Static_assert(sizeof(addresses) == sizeof(*ret), "one address for each function");
	void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
	if (!library)
		return err_set(e, "load the ODBC driver: %.300s", dlerror());
	for (size_t i = 0; i < N(names); i++) {
		addresses[i] = dlsym(library, names[i]);
		if (!addresses[i])
			return err_set(e, "%s is no ODBC driver: it has no %s", path, names[i]);
	}
	memcpy(ret, addresses, sizeof(*ret));
	return 0;
}
