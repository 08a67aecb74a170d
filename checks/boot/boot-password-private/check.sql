-- id: boot-password-private
-- title: The boot loader's password hash is readable by root only
-- title[zh_CN]: 引导程序的口令散列只有 root 可读
-- severity: medium
-- area: boot
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_permissions_user_cfg xccdf:file_permissions_efi_user_cfg
-- why: Who can read the hash can try passwords against it at leisure, and then change how the host
--     starts.
-- why[zh_CN]: 能读取散列的人可以从容破解口令，进而更改主机的启动方式。
-- fix: chmod 0600 {path}
-- fix[zh_CN]: 执行 chmod 0600 {path}
/* grub.cfg of Debian holds a hash only if somebody put it there, and is then 0400 by itself. The
 * file system of the firmware has one mode for all its files. */
SELECT path, user AS owner, mode
FROM files
WHERE (path IN ('/boot/grub2/user.cfg', '/boot/grub/user.cfg') OR path GLOB '/boot/efi/*/user.cfg')
  AND type = 'file' AND mode_exceeds(mode, iif(path GLOB '/boot/efi/*', '0700', '0600'));
