-- id: grub-efi-config-mode
-- title: Permissions of grub.cfg of the EFI partition are 0700 or stricter
-- title[zh_CN]: EFI 分区中 grub.cfg 的权限不宽于 0700
-- severity: low
-- area: boot
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_permissions_efi_grub2_cfg
-- why: Who may read it gets the hash of the boot password and guesses it offline; who may write to
--     it has the machine start without its protections, or straight into a shell of root.
-- why[zh_CN]: 能读取它的人可以离线破解启动口令的散列；能写入它的人可以让机器在没有防护的情况下启动，或直接进入 root shell。
-- fix: chmod {wanted} {path}; on vfat set the mount option umask=0077 in /etc/fstab
-- fix[zh_CN]: 执行 chmod {wanted} {path}；vfat 分区请在 /etc/fstab 中设置挂载选项 umask=0077。
SELECT path, user AS owner, group_name, mode, '0700' AS wanted
FROM files
WHERE path GLOB '/boot/efi/EFI/*/grub.cfg' AND path_match('/boot/efi/EFI/*/grub.cfg', path)
  AND type <> 'link' AND mode_exceeds(mode, '0700');
