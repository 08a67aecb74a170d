/* SPDX-License-Identifier: Apache-2.0 */
/* wire_ssdp_test - who offers itself by UPnP, and who does not. */
#include "parse/wire_ssdp.h"

#include "tap.h"

int main(void)
{
	struct wire_ssdp s;
	ok(wire_ssdp_read(STR("NOTIFY * HTTP/1.1\r\nHost: 239.255.255.250:1900\r\n"
			      "nt: urn:schemas-upnp-org:device:InternetGatewayDevice:1\r\n"
			      "NTS: ssdp:alive\r\nServer: Linux MiniUPnPd/1.9\r\n\r\n"),
			  &s) &&
		   str_is(s.device, "InternetGatewayDevice") &&
		   str_is(s.product, "Linux MiniUPnPd/1.9"),
	   "a device says what it is");
	ok(wire_ssdp_read(STR("HTTP/1.1 200 OK\r\nST: upnp:rootdevice\r\n\r\n"), &s) &&
		   !s.device.n && !s.product.n && str_is(s.type, "upnp:rootdevice"),
	   "an answer that names no kind of device");
	ok(!wire_ssdp_read(STR("NOTIFY * HTTP/1.1\r\nNT: a\r\nNTS: ssdp:byebye\r\n\r\n"), &s),
	   "who leaves offers nothing");
	ok(!wire_ssdp_read(STR("M-SEARCH * HTTP/1.1\r\nST: ssdp:all\r\n\r\n"), &s), "nor does who "
										    "searches");
	ok(!wire_ssdp_read(STR("HTTP/1.1 404 x\r\nST: a\r\n\r\n"), &s) &&
		   !wire_ssdp_read(STR("HTTP/1.1 200 OK\r\n\r\nST: a\r\n"), &s) &&
		   !wire_ssdp_read(STR(""), &s),
	   "nor what is something else");
	return done();
}
