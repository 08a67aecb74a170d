/* SPDX-License-Identifier: Apache-2.0 */
#include "parse/deb822.h"

#include "parse/apt_release.h"
#include "parse/dpkg.h"

#include "tap.h"

static const char text[] = "\nPackage: a\nDescription: short\n long\n .\n more\nVersion: 1\n\n\n"
			   "Package: b\nversion:2\n\nPackage: c\nVersion: 3";

/* The versions of all stanzas, given in pieces of that size. */
static void versions(size_t piece, char *ret, size_t size)
{
	autodeb822 struct deb822 d = DEB822;
	struct str bytes = str_of(text), stanza;
	size_t n = 0;
	ret[0] = 0;
	for (bool is_over = false; !is_over;) {
		is_over = !bytes.n;
		if (is_over)
			deb822_end(&d);
		else
			deb822_give(&d, str_head(bytes, piece));
		bytes = str_from(bytes, piece);
		while (deb822_next(&d, &stanza)) {
			struct str v = deb822_get(stanza, "Version");
			n += (size_t)snprintf(ret + n, size - n, "%.*s ", (int)v.n, v.p);
		}
	}
}

static void check_long(void)
{
	autodeb822 struct deb822 d = DEB822;
	autobuf long_one = BUF(DEB822_STANZA_MAX * 2);
	struct str stanza;
	buf_puts(&long_one, "Package: long\nX: ");
	while (long_one.n < DEB822_STANZA_MAX + 9)
		buf_putc(&long_one, 'x');
	buf_puts(&long_one, "\n\nPackage: next\n");
	struct str rest = buf_view(&long_one);
	while (rest.n) {
		deb822_give(&d, str_head(rest, 100000));
		rest = str_from(rest, 100000);
		while (deb822_next(&d, &stanza))
			ok(false, "a stanza that is too long is not handed out");
	}
	deb822_end(&d);
	ok(deb822_next(&d, &stanza) && str_is(deb822_get(stanza, "Package"), "next"),
	   "the stanza after one that is too long is read");
	is_int((int64_t)d.n_cut, 1, "and the long one is counted");
}

static void check_dpkg(void)
{
	struct dpkg_package p;
	ok(dpkg_read_status(STR("Package: libc6\nStatus: hold ok installed\nSource: glibc "
				"(2.36-9)\n"
				"Version: 2.36-9+b1\nEssential: yes\n"),
			    &p),
	   "a stanza of the status file");
	ok(str_is(p.want, "hold") && str_is(p.state, "installed") && p.is_essential, "its status");
	ok(str_is(p.source, "glibc") && str_is(p.source_version, "2.36-9"), "its source and "
									    "version");
	ok(dpkg_read_status(STR("Package: x\nStatus: deinstall ok config-files\nVersion: 1\n"),
			    &p) &&
		   !dpkg_is_on_disk(&p) && str_is(p.source, "x") && str_is(p.source_version, "1"),
	   "a removed package is not on disk, and is its own source");
	ok(!dpkg_read_status(STR("Package: x\nStatus: install ok\n"), &p), "two words are no "
									   "status");
	ok(!dpkg_read_status(STR("Status: install ok installed\n"), &p), "no name is no package");
}

static void check_release(void)
{
	struct apt_release r;
	ok(apt_release_read(STR("-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\nOrigin: "
				"Debian\n"
				"Label: Debian-Security\nSuite: stable-security\n"
				"Date: Sat, 08 Nov 2025 10:21:33 UTC\nNotAutomatic: yes\nSHA256:\n "
				"x\n"),
			    &r),
	   "a signed Release file");
	ok(r.is_security && r.is_not_automatic && !r.is_but_automatic_upgrades, "its claims");
	is_int(r.released_at, 1762597293, "its date");
	is_int(r.valid_until, INT64_MIN, "a date that it does not have");
	ok(!apt_release_read(STR("<html>Sign in to the network</html>\n"), &r), "a captive "
										"portal's page is "
										"no Release file");
	int64_t at;
	ok(apt_release_date(STR("Sat, 8 Nov 2025  9:05:00 GMT"), &at) && at == 1762592700,
	   "one digit of the hour");
	ok(!apt_release_date(STR("Sat, 08 Nov 2025 10:21:33 +0800"), &at), "another zone is "
									   "refused");
}

int main(void)
{
	static const size_t pieces[] = { 1, 2, 3, 7, 16, 64, 1000 };
	for (size_t i = 0; i < N(pieces); i++) {
		char got[64], fact[64];
		snprintf(fact, sizeof(fact), "the same stanzas in pieces of %zu", pieces[i]);
		versions(pieces[i], got, sizeof(got));
		is_text(got, "1 2 3 ", fact);
	}
	struct str rest = STR("A: 1\n# remark\nbad line\n B: 2\n"), name, value;
	ok(deb822_field(&rest, &name, &value) && str_is(name, "A"), "a field");
	ok(deb822_field(&rest, &name, &value) && !name.p && str_is(value, "bad line"),
	   "a line that is no field is told");
	check_long();
	check_dpkg();
	check_release();
	return done();
}
