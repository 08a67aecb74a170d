/* SPDX-License-Identifier: Apache-2.0 */
/* mount_test - lines of mountinfo and fstab. */
#include "parse/mount.h"

#include "tap.h"

static void test_mountinfo(struct arena *a)
{
	struct mount_info m;
	ok(mount_info_line(a,
			   STR("93 28 8:17 /sub /media/USB\\040STICK rw,nosuid shared:47 master:2 "
			       "- "
			       "vfat /dev/sdb1 rw,nosuid,uid=1000"),
			   &m),
	   "a mount is read");
	is_int(m.id, 93, "its id");
	is_int(m.parent, 28, "its parent");
	is_int(m.major, 8, "its major number");
	is_int(m.minor, 17, "its minor number");
	is_text(m.path, "/media/USB STICK", "\\040 in a mount point is a blank");
	is_text(m.type, "vfat", "the type follows the dash");
	is_text(m.options, ",rw,nosuid,uid=1000,", "options of both kinds, each once");
	ok(mount_info_line(a, STR("1 0 0:1 / / rw - ext4 /dev/a ro"), &m) &&
		   mount_has(m.options, "ro") && !mount_has(m.options, "rw"),
	   "a read-only file system is read-only however it is mounted");
	ok(mount_info_line(a, STR("1 0 0:1 / /x rw - tmpfs  rw,size=4k"), &m), "a source may be "
									       "empty");
	is_text(m.device, "", "an empty source is empty");
	is_text(m.options, ",rw,size=4k,", "and the options are those after it");
	ok(!mount_info_line(a, STR("1 0 0:1 / /x rw shared:1"), &m), "no dash, no mount");
	ok(!mount_info_line(a, STR("1 0 0:1 / x rw - ext4 /dev/a rw"), &m), "a relative mount "
									    "point is malformed");
	ok(!mount_info_line(a, STR("x 0 0:1 / / rw - ext4 /dev/a rw"), &m), "an id is a number");
	ok(!mount_info_line(a, STR(""), &m), "an empty line is no mount");
}

static void test_fstab(struct arena *a)
{
	struct mount_fstab f;
	ok(mount_fstab_line(a, STR("/dev/sda1\t/home  ext4 nosuid,nodev 0 2"), &f), "fstab is "
										    "read");
	is_text(f.options, ",nosuid,nodev,", "its options");
	ok(mount_fstab_line(a, STR("/dev/sda1 /home/ ext4"), &f) && strcmp(f.path, "/home") == 0 &&
		   mount_fstab_line(a, STR("/dev/sda1 / ext4"), &f) && strcmp(f.path, "/") == 0,
	   "a slash behind the path is none of it");
	ok(mount_fstab_line(a, STR("/dev/sda1 //var/\\057tmp// ext4"), &f),
	   "slashes may be doubled");
	is_text(f.path, "/var/tmp", "and are one");
	mount_fstab_fields(a, STR("tmpfs"), STR("/tmp/"), STR("tmpfs"), STR("nodev"), &f);
	is_text(f.path, "/tmp", "the fields of a unit come out alike");
	is_text(f.options, ",nodev,", "with their options");
	ok(mount_fstab_line(a, STR("/dev/sda1 /home ext4"), &f), "options may be missing");
	is_text(f.options, ",defaults,", "which means defaults");
	ok(!mount_fstab_line(a, STR("/dev/sda1 /home"), &f), "a type may not");
	ok(mount_fstab_line(a, STR("//n/s /m cifs user=x,PassWord=y,credentials=/etc/c"), &f),
	   "cifs is read");
	is_text(f.options, ",user=x,PassWord,credentials=/etc/c,", "a password is not shown");
	ok(mount_fstab_line(a, STR("curlftpfs#ftp://u:p@h/ /m fuse"), &f), "an URL is read");
	is_text(f.device, "curlftpfs#ftp://u:***@h/", "without its password");
	ok(mount_fstab_line(a, STR("u@h:/x /m fuse.sshfs"), &f), "sshfs is read");
	is_text(f.device, "u@h:/x", "and has none");
}

static void test_forbids(void)
{
	ok(mount_forbids(",nosuid,", "suid"), "nosuid forbids");
	ok(!mount_forbids(",nosuid,suid,", "suid"), "the last word counts");
	ok(!mount_forbids(",nosuid,defaults,", "suid"), "defaults allow");
	ok(mount_forbids(",user,", "exec"), "user implies noexec");
	ok(!mount_forbids(",user,exec,", "exec"), "unless exec follows");
	ok(mount_forbids(",group,", "dev"), "group implies nodev");
	ok(!mount_forbids(",group,", "exec"), "and not noexec");
	ok(!mount_forbids(",", "suid"), "no options forbid nothing");
}

int main(void)
{
	autoarena a = ARENA(1 << 20);
	test_mountinfo(&a);
	test_fstab(&a);
	test_forbids();
	is_text(mount_unescape(&a, STR("a\\134\\08\\04")), "a\\\\08\\04",
		"only whole escapes are escapes");
	is_text(mount_unescape(&a, STR("\\377")), "\\xff", "and what they give is made readable");
	return done();
}
