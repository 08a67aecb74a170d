/* SPDX-License-Identifier: Apache-2.0 */
/* service_banner_network - the answers of LDAP, MQTT, DNS, NTP, SNMP and AMQP. */
#include "parse/service_banner_private.h"

#include "base/buf.h"

#include <string.h>

/* ---- BER, as LDAP and SNMP write it ---- */

/* Takes one element off the front. False: it is not all there. */
static bool ber(struct str *rest, int *ret_tag, struct str *ret_value)
{
	size_t tag, first, length;
	struct str copy = *rest;
	if (!service_banner_big(&copy, 1, &tag) || !service_banner_big(&copy, 1, &first))
		return false;
	length = first;
	if (first & 0x80 && (!(first & 0x7f) || (first & 0x7f) > 4 ||
			     !service_banner_big(&copy, first & 0x7f, &length)))
		return false;
	if (length > copy.n)
		return false;
	*ret_tag = (int)tag;
	*ret_value = str_head(copy, length);
	*rest = str_from(copy, length);
	return true;
}

static bool ber_is(struct str *rest, int tag, struct str *ret_value)
{
	int got;
	return ber(rest, &got, ret_value) && got == tag;
}

/* ---- LDAP: an entry without a name tells what the server is (RFC 4512, 5.1) ---- */

enum {
	LDAP_BIND_RESPONSE = 0x61,
	LDAP_ENTRY = 0x64,
	LDAP_DONE = 0x65,
	SEQUENCE = 0x30,
	SET = 0x31
};

static void ldap_value(struct service_reading *r, struct str name, struct str value)
{
	static const char *const names[][2] = { { "vendorName", "ldap.vendor" },
						{ "vendorVersion", "ldap.version" },
						{ "namingContexts", "ldap.context" },
						{ "dnsHostName", "ldap.host" } };
	for (size_t i = 0; i < N(names); i++)
		if (str_is_nocase(name, names[i][0]))
			service_banner_add(r, names[i][1], value);
	if (str_is_nocase(name, "forestFunctionality"))
		r->banner->product = "Microsoft Active Directory";
	if (str_is(value, "OpenLDAProotDSE"))
		r->banner->product = "OpenLDAP";
}

static void ldap_attribute(struct service_reading *r, struct str attribute)
{
	struct str name, values, value;
	if (!ber_is(&attribute, 4, &name) || !ber_is(&attribute, SET, &values))
		return;
	while (ber_is(&values, 4, &value))
		ldap_value(r, name, value);
}

bool service_banner_ldap(struct service_reading *r, struct str bytes)
{
	struct str message, id, name, list, attribute, body;
	int tag;
	if (!ber_is(&bytes, SEQUENCE, &message) || !ber_is(&message, 2, &id) ||
	    !ber(&message, &tag, &body) ||
	    (tag != LDAP_ENTRY && tag != LDAP_DONE && tag != LDAP_BIND_RESPONSE))
		return false;
	r->banner->service = "ldap";
	if (tag != LDAP_ENTRY || !ber_is(&body, 4, &name) || !ber_is(&body, SEQUENCE, &list))
		return true;
	while (ber_is(&list, SEQUENCE, &attribute))
		ldap_attribute(r, attribute);
	const char *vendor = service_banner_fact(r->banner, "ldap.vendor");
	r->banner->text = vendor;
	r->banner->version = service_banner_fact(r->banner, "ldap.version");
	return true;
}

/* ---- MQTT: CONNACK, and what was published of the broker's version ---- */

/* Takes one packet; these are short enough for a length of one byte. */
static bool mqtt_packet(struct str *rest, size_t *ret_type, struct str *ret_body)
{
	size_t length;
	struct str copy = *rest;
	if (!service_banner_big(&copy, 1, ret_type) || !service_banner_big(&copy, 1, &length) ||
	    length > 127 || length > copy.n)
		return false;
	*ret_body = str_head(copy, length);
	*rest = str_from(copy, length);
	return true;
}

bool service_banner_mqtt(struct service_reading *r, struct str bytes)
{
	size_t type, flags, code, topic;
	struct str body;
	if (!mqtt_packet(&bytes, &type, &body) || type != 0x20 || body.n != 2 ||
	    !service_banner_big(&body, 1, &flags) || flags > 1 ||
	    !service_banner_big(&body, 1, &code) || code > 5)
		return false;
	r->banner->service = "mqtt";
	if (code == 0)
		service_banner_add(r, "auth", STR("none"));
	else if (code >= 4)
		service_banner_add(r, "auth", STR("required"));
	while (mqtt_packet(&bytes, &type, &body))
		if (type >> 4 == 3 && service_banner_big(&body, 2, &topic) && topic < body.n)
			r->banner->text = str_text(r->arena, str_from(body, topic));
	return true;
}

/* ---- DNS: version.bind, over TCP with its length in front or over UDP without ---- */

static bool skip_name(struct str *rest)
{
	size_t n;
	while (service_banner_big(rest, 1, &n)) {
		if (!n)
			return true;
		if (n >= 0xc0)
			return service_banner_big(rest, 1, &n);
		if (n > rest->n)
			return false;
		*rest = str_from(*rest, n);
	}
	return false;
}

static bool dns_text(struct str rest, size_t n_questions, struct str *ret)
{
	size_t type, skip, length, n;
	for (size_t i = 0; i < n_questions; i++)
		if (!skip_name(&rest) || !service_banner_big(&rest, 4, &skip))
			return false;
	if (!skip_name(&rest) || !service_banner_big(&rest, 2, &type) || type != 16 ||
	    !service_banner_big(&rest, 6, &skip) || !service_banner_big(&rest, 2, &length) ||
	    length > rest.n || !service_banner_big(&rest, 1, &n) || n >= length)
		return false;
	*ret = str_head(rest, n);
	return true;
}

bool service_banner_dns(struct service_reading *r, struct str bytes)
{
	size_t length, id, flags, questions, answers, skip;
	struct str head = bytes, text;
	if (service_banner_big(&head, 2, &length) && length == head.n)
		bytes = head;
	if (!service_banner_big(&bytes, 2, &id) || id != 0x7a63 ||
	    !service_banner_big(&bytes, 2, &flags) || !(flags & 0x8000) ||
	    !service_banner_big(&bytes, 2, &questions) || questions > 1 ||
	    !service_banner_big(&bytes, 2, &answers) || !service_banner_big(&bytes, 4, &skip))
		return false;
	r->banner->service = "dns";
	service_banner_add(r, "dns.recursion", flags & 0x80 ? STR("yes") : STR("no"));
	if (answers && dns_text(bytes, questions, &text))
		r->banner->text = str_text(r->arena, text);
	return true;
}

/* ---- NTP: a server's answer (RFC 5905) ---- */

bool service_banner_ntp(struct service_reading *r, struct str bytes)
{
	size_t first, stratum;
	if (bytes.n < 48 || !service_banner_big(&bytes, 1, &first) || (first & 7) != 4 ||
	    !service_banner_big(&bytes, 1, &stratum))
		return false;
	r->banner->service = "ntp";
	r->banner->version = arena_printf(r->arena, "%zu", first >> 3 & 7);
	service_banner_add(r, "ntp.stratum", str_of(arena_printf(r->arena, "%zu", stratum)));
	return true;
}

/* What is for the server's keepers alone: its variables (RFC 9327), and the list of those that
 * asked it, which a forged question sends to somebody else. */
bool service_banner_ntp_private(struct service_reading *r, struct str bytes)
{
	enum { CONTROL = 6, PRIVATE = 7, RESPONSE = 0x80, MONLIST = 0x2a, HEAD = 12 };
	size_t first, second, skip, error;
	struct str all = bytes;
	if (!service_banner_big(&bytes, 1, &first) || !service_banner_big(&bytes, 1, &second))
		return false;
	if ((first & 7) == CONTROL && second & RESPONSE && all.n > HEAD) {
		struct str text = str_from(all, HEAD);
		size_t at = 0;
		while (at + 9 < text.n && memcmp(text.p + at, "version=\"", 9) != 0)
			at++;
		text = str_from(text, MIN(at + 9, text.n));
		r->banner->service = "ntp";
		service_banner_add(r, "ntp.control", STR("yes"));
		if (text.n)
			r->banner->text = str_text(r->arena, str_head(text, str_find(text, '"')));
		return true;
	}
	if ((first & 7) != PRIVATE || !(first & RESPONSE) ||
	    !service_banner_big(&bytes, 1, &skip) || !service_banner_big(&bytes, 1, &skip) ||
	    skip != MONLIST || !service_banner_big(&bytes, 1, &error))
		return false;
	r->banner->service = "ntp";
	service_banner_add(r, "ntp.monlist", error >> 4 ? STR("no") : STR("yes"));
	return true;
}

/* ---- SNMP: version 3 tells its engine to anybody (RFC 3414, 4); 2c answers by a community ---- */

static const struct {
	size_t number;
	const char *name;
} enterprises[] = {
	{ 9, "Cisco" },		{ 11, "HP" },	       { 43, "H3C" },	       { 171, "D-Link" },
	{ 311, "Microsoft" },	{ 368, "Axis" },       { 674, "Dell" },	       { 890, "Zyxel" },
	{ 1347, "Kyocera" },	{ 2011, "Huawei" },    { 2435, "Brother" },    { 2636, "Juniper" },
	{ 3902, "ZTE" },	{ 4413, "Broadcom" },  { 4881, "Ruijie" },     { 8072, "Net-SNMP" },
	{ 11863, "TP-Link" },	{ 12356, "Fortinet" }, { 14988, "MikroTik" },  { 25506, "H3C" },
	{ 28557, "Hillstone" }, { 35047, "Sangfor" },  { 39165, "Hikvision" },
};

static bool snmp_version3(struct service_reading *r, struct str message)
{
	struct str global, security, usm, engine;
	size_t number;
	if (!ber_is(&message, SEQUENCE, &global) || !ber_is(&message, 4, &security) ||
	    !ber_is(&security, SEQUENCE, &usm) || !ber_is(&usm, 4, &engine))
		return false;
	service_banner_add(r, "snmp.version", STR("3"));
	/* No two devices have the same: one that is seen twice has two addresses. */
	autobuf hex = BUF(70);
	for (size_t i = 0; i < engine.n && i < 32; i++)
		buf_printf(&hex, "%02x", (unsigned char)engine.p[i]);
	if (hex.n)
		service_banner_add(r, "snmp.engine", buf_view(&hex));
	/* The first bit says that the enterprise's number follows. */
	if (service_banner_big(&engine, 4, &number) && number & 0x80000000u)
		for (size_t i = 0; i < N(enterprises); i++)
			if (enterprises[i].number == (number & 0x7fffffff))
				r->banner->product = enterprises[i].name;
	return true;
}

/* The first value of the answer. */
static bool snmp_version2(struct service_reading *r, struct str message)
{
	struct str community, pdu, id, error, index, list, pair, name, value;
	int tag;
	if (!ber_is(&message, 4, &community) || !ber(&message, &tag, &pdu) || tag != 0xa2 ||
	    !ber_is(&pdu, 2, &id) || !ber_is(&pdu, 2, &error) || !ber_is(&pdu, 2, &index) ||
	    !ber_is(&pdu, SEQUENCE, &list) || !ber_is(&list, SEQUENCE, &pair) ||
	    !ber_is(&pair, 6, &name) || !ber(&pair, &tag, &value))
		return false;
	service_banner_add(r, "snmp.version", STR("2c"));
	if (tag == 4)
		r->banner->text = str_text(r->arena, str_head(value, MIN(value.n, (size_t)400)));
	return true;
}

bool service_banner_snmp(struct service_reading *r, struct str bytes)
{
	struct str message, version;
	size_t number;
	if (!ber_is(&bytes, SEQUENCE, &message) || !ber_is(&message, 2, &version) ||
	    !service_banner_big(&version, 1, &number))
		return false;
	r->banner->service = "snmp";
	return number == 3 ? snmp_version3(r, message) : snmp_version2(r, message);
}

/* ---- AMQP 0-9-1: what a broker says of itself before anybody has signed in ---- */

/* A text of its table of properties: the key's length, the key, S, the text's length, the text. */
static const char *amqp_property(struct service_reading *r, struct str bytes, const char *key)
{
	size_t length = strlen(key), n;
	for (size_t i = 0; i + length + 6 <= bytes.n; i++) {
		struct str s = str_from(bytes, i);
		if ((size_t)s.p[0] != length || memcmp(s.p + 1, key, length) != 0 ||
		    s.p[length + 1] != 'S')
			continue;
		s = str_from(s, length + 2);
		if (service_banner_big(&s, 4, &n) && n && n <= s.n)
			return str_text(r->arena, str_head(s, n));
	}
	return NULL;
}

bool service_banner_amqp(struct service_reading *r, struct str bytes)
{
	/* a frame of a method on channel 0, whose length follows: connection.start */
	if (bytes.n < 11 || memcmp(bytes.p, "\1\0\0", 3) != 0 ||
	    memcmp(bytes.p + 7, "\0\x0a\0\x0a", 4) != 0)
		return false;
	r->banner->service = "amqp";
	r->banner->product = amqp_property(r, bytes, "product");
	r->banner->version = amqp_property(r, bytes, "version");
	r->banner->text = r->banner->product;
	return true;
}
