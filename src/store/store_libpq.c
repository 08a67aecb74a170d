/* SPDX-License-Identifier: Apache-2.0 */
/* store_libpq - libpq, loaded when a server is named and not before. */
#include "store/store_libpq.h"

#include <dlfcn.h>
#include <string.h>

#define NAME(name) #name,
static const char *const names[] = { STORE_LIBPQ_FUNCTIONS(NAME) };

int store_libpq_load(struct store_libpq *ret, struct err *e)
{
	void *addresses[N(names)];
	_Static_assert(sizeof(addresses) == sizeof(*ret), "one address for each function");
	void *library = dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
	if (!library)
		return err_set(e, "a database server needs the library libpq.so.5, which is not "
				  "installed here (Debian: libpq5; RPM: libpq or postgresql-libs)");
	for (size_t i = 0; i < N(names); i++) {
		addresses[i] = dlsym(library, names[i]);
		if (!addresses[i])
			return err_set(e, "libpq.so.5 is too old: it has no %s", names[i]);
	}
	memcpy(ret, addresses, sizeof(*ret));
	return 0;
}
