-- id: boot-files
-- title: Only root can change what the host starts with
-- title[zh_CN]: 只有 root 能修改启动文件
-- severity: high
-- area: boot
-- controls: gbt22239:8.1.4.6 gbt22239:7.1.4.6 gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- why: Who can change the kernel, its start-up image or the boot menu owns the host from the next
--     start on, before any protection runs.
-- why[zh_CN]: 能修改内核、启动镜像或引导菜单的人，自下次启动起即可在任何防护运行之前控制主机。
-- fix: chown root:root {path} and chmod go-w {path} (on a vfat /boot/efi: umask=0077 in /etc/fstab)
-- fix[zh_CN]: 执行 chown root:root {path} 和 chmod go-w {path}（vfat 格式的 /boot/efi 在 /etc/fstab 中设置 umask=0077）
SELECT path, type, user AS owner, group_name, mode
FROM files
WHERE (path = '/boot' OR path GLOB '/boot/*' OR path = '/etc/default/grub'
       OR path GLOB '/etc/grub.d/*' OR path GLOB '/etc/default/grub.d/*')
  AND type IN ('file', 'directory')
  AND (uid <> 0 OR is_world_writable OR (is_group_writable AND gid <> 0));
