/* SPDX-License-Identifier: Apache-2.0 */
/* snapshot_load - a snapshot's tables for a process that has rights: parsed in one that has none.
 */
#include "base/crypto.h"
#include "base/file.h"
#include "fact/facts_private.h"
#include "fact/facts_wire.h"
#include "fact/snapshot.h"
#include "role/role.h"

struct job {
	struct facts *facts;
	const struct crypto_key *trusted;
	struct str archive;
};

enum { READ, WRONG };

static int read_apart(void *arg, struct buf *out)
{
	struct err e;
	const struct job *j = arg;
	if (snapshot_wire(&j->facts->options, j->trusted, j->archive, out, &e) >= 0)
		return READ;
	out->n = 0;
	buf_puts(out, e.said);
	return WRONG;
}

static int load(struct job *j, struct err *e)
{
	enum { CPU_SECONDS = 120 };
	autobuf wire = BUF(SNAPSHOT_MAX_BYTES);
	snapshot_warm_up();
	int r = role_apart(read_apart, j, CPU_SECONDS, &wire, e);
	if (r == WRONG)
		return err_set(e, "%.*s", (int)MIN(wire.n, sizeof(e->said) - 1), wire.p);
	if (r < 0 || facts_wire_take(j->facts, buf_view(&wire), e) < 0)
		return -1;
	facts_leave_out_foreign(j->facts);
	return 0;
}

int snapshot_take_apart(struct facts *f, struct str archive, struct err *e)
{
	const char *path = f->options.trusted_key;
	struct crypto_key key;
	struct job j = { .facts = f, .archive = archive };
	if (!path)
		return load(&j, e);
	if (crypto_key_open(&key, path, e) < 0)
		return -1;
	j.trusted = &key;
	int r = load(&j, e);
	crypto_key_close(&key);
	return r;
}

int snapshot_load(struct facts *f, const char *path, struct err *e)
{
	autobuf archive = BUF(SNAPSHOT_MAX_BYTES);
	if (file_read(path, &archive, e) < 0)
		return -1;
	return snapshot_take_apart(f, buf_view(&archive), e) < 0 ? err_wrap(e, "snapshot %s", path)
								 : 0;
}

void snapshot_warm_up(void)
{
	char hash[CRYPTO_HEX_SIZE];
	crypto_sha256_hex(STR("zicha"), hash);
}
