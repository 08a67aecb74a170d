-- id: boot-menu-password-efi
-- title: The boot menu on the EFI partition asks for a password before an entry is changed
-- title[zh_CN]: EFI 分区上的引导菜单修改菜单项需要口令
-- severity: medium
-- area: boot
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RB101
-- when: SELECT 1 FROM boot_loader WHERE kind = 'grub2' AND is_efi
-- key: path
-- same-as: xccdf:grub2_uefi_password
-- why: On a host with EFI firmware this menu is what starts; without a password whoever stands at
--     the keyboard becomes root by changing an entry.
-- why[zh_CN]: EFI 固件的主机从这里启动；若不设口令，能接触键盘的人修改菜单项即可取得 root 权限。
-- fix: Run grub-mkpasswd-pbkdf2 (grub2-setpassword on the RHEL family); write set
--     superusers="root" and password_pbkdf2 root with the hash into /etc/grub.d/40_custom, add
--     --unrestricted to CLASS in /etc/grub.d/10_linux so that the host still starts by itself,
--     then run update-grub.
-- fix[zh_CN]: 执行 grub-mkpasswd-pbkdf2（RHEL 系用 grub2-setpassword）；在 /etc/grub.d/40_custom 中写入 set superusers="root" 和 password_pbkdf2 root 及散列，在 /etc/grub.d/10_linux 的 CLASS 中加入 --unrestricted 以保证主机仍能自动启动，然后执行 update-grub。
/* A file that only reads another one is as protected as that. */
SELECT path, leads_to, superusers, is_password_set FROM boot_loader
WHERE kind = 'grub2' AND is_efi
  AND NOT (is_password_set AND is_password_hashed AND coalesce(superusers, '') <> '');
