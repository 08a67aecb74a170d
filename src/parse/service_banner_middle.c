/* SPDX-License-Identifier: Apache-2.0 */
/* service_banner_middle - the answers of what stands between programs: RPC, AJP, Kafka, Cassandra,
 * RMI, ActiveMQ, Zabbix, git, SOCKS. */
#include "parse/service_banner_private.h"

#include <string.h>

/* ---- RPC (RFC 5531): rpcbind's list (RFC 1833), and NFS ---- */

enum { RPC_ID = 0x7a696361, RPC_UNAVAILABLE = 1, RPC_OTHER_VERSION = 2 };

static const struct {
	size_t number;
	const char *name;
} rpc_programs[] = {
	{ 100003, "nfs" },    { 100005, "mountd" }, { 100021, "nlockmgr" }, { 100024, "status" },
	{ 100004, "ypserv" }, { 100007, "ypbind" }, { 100011, "rquotad" },  { 100227, "nfs_acl" },
	{ 100068, "cmsd" },   { 300019, "amd" },    { 150001, "pcnfsd" },
};

static bool has_program(const struct service_banner *b, const char *name)
{
	for (size_t i = 0; i < b->n_facts; i++)
		if (strcmp(b->fact[i].value, name) == 0)
			return true;
	return false;
}

static const char *rpc_program(size_t number)
{
	for (size_t i = 0; i < N(rpc_programs); i++)
		if (rpc_programs[i].number == number)
			return rpc_programs[i].name;
	return NULL;
}

/* Reads up to what the program itself says. False: it is no answer to our question. *ret_state is
 * how it was taken, SIZE_MAX where it was refused before. */
static bool rpc_head(struct str *bytes, size_t *ret_state)
{
	size_t id, is_reply, accepted, verifier, verifier_bytes;
	/* Over TCP a record's mark stands in front. */
	if (!service_banner_big(bytes, 4, &id) ||
	    (id != RPC_ID && (!service_banner_big(bytes, 4, &id) || id != RPC_ID)) ||
	    !service_banner_big(bytes, 4, &is_reply) || is_reply != 1 ||
	    !service_banner_big(bytes, 4, &accepted) || accepted > 1)
		return false;
	if (accepted || !service_banner_big(bytes, 4, &verifier) ||
	    !service_banner_big(bytes, 4, &verifier_bytes) || verifier_bytes ||
	    !service_banner_big(bytes, 4, ret_state))
		*ret_state = SIZE_MAX;
	return true;
}

bool service_banner_rpc(struct service_reading *r, struct str bytes)
{
	size_t state, more, program, skip;
	if (!rpc_head(&bytes, &state))
		return false;
	/* Some other program of RPC says that rpcbind is not there. */
	r->banner->service = state == RPC_UNAVAILABLE ? "rpc" : "rpcbind";
	while (!state && service_banner_big(&bytes, 4, &more) && more == 1 &&
	       service_banner_big(&bytes, 4, &program) && service_banner_big(&bytes, 8, &skip) &&
	       service_banner_big(&bytes, 4, &skip)) {
		const char *name = rpc_program(program);
		if (name && !has_program(r->banner, name))
			service_banner_add(r, "rpc.program", str_of(name));
	}
	return true;
}

bool service_banner_nfs(struct service_reading *r, struct str bytes)
{
	size_t state, low, high;
	if (!rpc_head(&bytes, &state))
		return false;
	r->banner->service = state == 0 || state == RPC_OTHER_VERSION ? "nfs" : "rpc";
	if (state == RPC_OTHER_VERSION && service_banner_big(&bytes, 4, &low) &&
	    service_banner_big(&bytes, 4, &high))
		r->banner->version = arena_printf(r->arena, "%zu", high);
	return true;
}

/* ---- AJP: Tomcat's door for web servers answers a ping by CPong ---- */

bool service_banner_ajp(struct service_reading *r, struct str bytes)
{
	if (bytes.n < 5 || memcmp(bytes.p, "AB\0\1\x09", 5) != 0)
		return false;
	r->banner->service = "ajp";
	return true;
}

/* ---- git: it refuses what it does not have ---- */

bool service_banner_git(struct service_reading *r, struct str bytes)
{
	int64_t length;
	if (bytes.n < 8 || !str_int(str_head(bytes, 4), 16, &length) ||
	    !str_starts(str_from(bytes, 4), "ERR "))
		return false;
	r->banner->service = "git";
	r->banner->product = "git daemon";
	r->banner->text = str_text(
		r->arena, str_trim(str_head(str_from(bytes, 8), MIN(bytes.n - 8, (size_t)200))));
	return true;
}

/* ---- Zabbix: a head, the length in eight bytes, and the answer ---- */

bool service_banner_zabbix(struct service_reading *r, struct str bytes)
{
	size_t length;
	if (bytes.n < 13 || memcmp(bytes.p, "ZBXD", 4) != 0 || !(bytes.p[4] & 1))
		return false;
	bytes = str_from(bytes, 5);
	if (!service_banner_little(&bytes, 8, &length))
		return false;
	struct str said = str_head(bytes, MIN(MIN(length, bytes.n), (size_t)200));
	bool is_server = str_has(said, "\"response\"");
	r->banner->service = "zabbix";
	r->banner->product = is_server ? "Zabbix server" : "Zabbix agent";
	r->banner->text = str_text(r->arena, said);
	if (!is_server && said.n && str_is_digit(said.p[0]))
		r->banner->version = r->banner->text;
	return true;
}

/* ---- Kafka: ApiVersions' answer has our number ---- */

bool service_banner_kafka(struct service_reading *r, struct str bytes)
{
	size_t length, id, error, count;
	if (!service_banner_big(&bytes, 4, &length) || length < 10 || length > 4096 ||
	    !service_banner_big(&bytes, 4, &id) || id != RPC_ID ||
	    !service_banner_big(&bytes, 2, &error) || !service_banner_big(&bytes, 4, &count) ||
	    count > 1000)
		return false;
	r->banner->service = "kafka";
	r->banner->product = "Apache Kafka";
	return true;
}

/* ---- Cassandra: SUPPORTED, or an error, of one of its protocol's versions ---- */

bool service_banner_cassandra(struct service_reading *r, struct str bytes)
{
	enum { ERROR = 0, SUPPORTED = 6 };
	size_t version, flags, stream, operation, length;
	if (!service_banner_big(&bytes, 1, &version) || version < 0x81 || version > 0x86 ||
	    !service_banner_big(&bytes, 1, &flags) || !service_banner_big(&bytes, 2, &stream) ||
	    stream || !service_banner_big(&bytes, 1, &operation) ||
	    (operation != SUPPORTED && operation != ERROR) ||
	    !service_banner_big(&bytes, 4, &length) || length > 4096)
		return false;
	r->banner->service = "cassandra";
	r->banner->product = str_has(bytes, "SCYLLA_") ? "ScyllaDB" : "Apache Cassandra";
	return true;
}

/* ---- Java RMI: the acknowledgement names whom it hears ---- */

bool service_banner_rmi(struct service_reading *r, struct str bytes)
{
	size_t kind, length;
	if (!service_banner_big(&bytes, 1, &kind) || kind != 'N' ||
	    !service_banner_big(&bytes, 2, &length) || !length || length + 4 != bytes.n)
		return false;
	r->banner->service = "rmi";
	r->banner->product = "Java RMI";
	return true;
}

/* ---- ActiveMQ: WIREFORMAT_INFO comes first, with its provider's version if it is new ---- */

bool service_banner_openwire(struct service_reading *r, struct str bytes)
{
	static const char key[] = "ProviderVersion";
	size_t length, n;
	if (bytes.n < 13 || !service_banner_big(&bytes, 4, &length) || bytes.p[0] != 1 ||
	    !str_starts(str_from(bytes, 1), "ActiveMQ"))
		return false;
	r->banner->service = "openwire";
	r->banner->product = "Apache ActiveMQ";
	r->banner->is_cut = bytes.n < length;
	for (size_t i = 0; i + sizeof(key) + 3 <= bytes.n; i++) {
		struct str rest = str_from(bytes, i);
		if (!str_starts(rest, key) || rest.p[sizeof(key) - 1] != 9)
			continue;
		rest = str_from(rest, sizeof(key));
		if (service_banner_big(&rest, 2, &n) && n && n <= rest.n)
			r->banner->version = str_text(r->arena, str_head(rest, n));
		break;
	}
	return true;
}

/* ---- SOCKS 5 (RFC 1928): which way of signing in it takes of ours ---- */

bool service_banner_socks(struct service_reading *r, struct str bytes)
{
	if (bytes.n != 2 || bytes.p[0] != 5 || !memchr("\0\2\xff", bytes.p[1], 3))
		return false;
	r->banner->service = "socks";
	service_banner_add(r, "auth", bytes.p[1] ? STR("required") : STR("none"));
	return true;
}
