-- id: removable-mount-options
-- title: Programs on removable media cannot be run
-- title[zh_CN]: 可移动介质上的程序不能运行
-- severity: low
-- area: media
-- controls: gbt22239:8.1.10.7.a gbt22239:7.1.10.7.a zicha:RA029 zicha:RA142
-- key: path
-- why: A program that lies on a stick, perhaps with the rights of root in its mode, is started by a
--     double click or by a curious hand.
-- why[zh_CN]: U 盘上的程序（甚至带有 root 的 setuid 权限）双击一下就会运行。
-- fix: mount -o remount,nosuid,nodev,noexec {path}; in /etc/fstab give its line these options.
-- fix[zh_CN]: mount -o remount,nosuid,nodev,noexec {path}；并在 /etc/fstab 的对应行加入这些选项。
SELECT path, device, type, options FROM mounts
WHERE (path GLOB '/media/*' OR path GLOB '/run/media/*' OR path GLOB '/mnt/usb*')
  AND NOT (is_nosuid AND is_nodev AND is_noexec);
