-- id: grub-users-owner
-- title: Root owns user.cfg
-- title[zh_CN]: user.cfg 的属主是 root
-- severity: medium
-- area: boot
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_owner_user_cfg xccdf:file_owner_efi_user_cfg
-- why: Who may write to it has the machine start without its protections, or straight into a shell
--     of root.
-- why[zh_CN]: 能写入它的人可以让机器在没有防护的情况下启动，或直接进入 root shell。
-- fix: chown root {path}
-- fix[zh_CN]: 执行 chown root {path}。
SELECT path, user AS owner, group_name, mode
FROM files
WHERE (path IN ('/boot/grub/user.cfg', '/boot/grub2/user.cfg')
       OR (path GLOB '/boot/efi/EFI/*/user.cfg' AND path_match('/boot/efi/EFI/*/user.cfg', path)))
  AND type <> 'link' AND uid <> 0;
