/* SPDX-License-Identifier: Apache-2.0 */
/* db_hash - any bytes are a hash of some kind or of none, and no guess fits by chance. */
#include "parse/db_hash.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const engines[] = { "mariadb", "mysql", "postgresql", "sqlserver" };
	static const char *const plugins[] = { "", "ed25519" };
	if (size < 2)
		return 0;
	struct str hash = { (const char *)data + 1, size - 1 };
	enum db_hash_kind k = db_hash_kind(
		engines[data[0] % 4],
		(struct str){ plugins[data[0] / 4 % 2], data[0] / 4 % 2 ? 7 : 0 }, hash);
	/* A slow one is slow on purpose; what is tried is its reading. */
	if (k == DB_HASH_SCRAM && size > 40)
		return 0;
	(void)!db_hash_fits(k, hash, "user", "no such password");
	assert(k == DB_HASH_UNKNOWN || db_hash_name(k));
	return 0;
}
