-- id: grub-efi-config-owner
-- title: Root owns grub.cfg of the EFI partition
-- title[zh_CN]: EFI 分区中 grub.cfg 的属主是 root
-- severity: medium
-- area: boot
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_owner_efi_grub2_cfg
-- why: Who may write to it has the machine start without its protections, or straight into a shell
--     of root.
-- why[zh_CN]: 能写入它的人可以让机器在没有防护的情况下启动，或直接进入 root shell。
-- fix: chown root {path}
-- fix[zh_CN]: 执行 chown root {path}。
SELECT path, user AS owner, group_name, mode
FROM files
WHERE path GLOB '/boot/efi/EFI/*/grub.cfg' AND path_match('/boot/efi/EFI/*/grub.cfg', path)
  AND type <> 'link' AND uid <> 0;
