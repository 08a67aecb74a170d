-- id: boot-menu-password
-- title: The boot menu asks for a password before an entry is changed
-- title[zh_CN]: 修改引导菜单项需要口令
-- severity: medium
-- area: boot
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RB101
-- when: SELECT 1 FROM boot_loader WHERE kind = 'grub2' AND NOT is_efi
-- key: path
-- same-as: xccdf:grub2_password
-- why: Whoever stands at the keyboard or opens the remote console adds init=/bin/sh to an entry
--     and is root, without any password and without a trace in the logs.
-- why[zh_CN]: 能接触键盘或远程控制台的人只要在菜单项中加入 init=/bin/sh，就能不用口令取得 root 权限，且不留日志。
-- fix: Run grub-mkpasswd-pbkdf2 (grub2-setpassword on the RHEL family); write set
--     superusers="root" and password_pbkdf2 root with the hash into /etc/grub.d/40_custom, add
--     --unrestricted to CLASS in /etc/grub.d/10_linux so that the host still starts by itself,
--     then run update-grub.
-- fix[zh_CN]: 执行 grub-mkpasswd-pbkdf2（RHEL 系用 grub2-setpassword）；在 /etc/grub.d/40_custom 中写入 set superusers="root" 和 password_pbkdf2 root 及散列，在 /etc/grub.d/10_linux 的 CLASS 中加入 --unrestricted 以保证主机仍能自动启动，然后执行 update-grub。
SELECT path, superusers, is_password_set FROM boot_loader
WHERE kind = 'grub2' AND NOT is_efi
  AND NOT (is_password_set AND is_password_hashed AND coalesce(superusers, '') <> '');
