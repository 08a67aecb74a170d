-- id: removable-noexec
-- title: Programs on removable media cannot be run
-- title[zh_CN]: 可移动介质上的程序不能运行
-- severity: low
-- area: media
-- controls: gbt22239:8.1.10.7.a gbt22239:7.1.10.7.a zicha:RA029 zicha:RA142
-- key: path
-- why: A program that lies on a stick is started by a double click or by a curious hand.
-- why[zh_CN]: U 盘上的程序双击一下就会运行。
-- fix: mount -o remount,noexec {path}; in /etc/fstab give its line nosuid,nodev,noexec.
-- fix[zh_CN]: mount -o remount,noexec {path}；并在 /etc/fstab 的对应行加入 nosuid,nodev,noexec。
SELECT path, device, type, options FROM mounts
WHERE (path GLOB '/media/*' OR path GLOB '/run/media/*' OR path GLOB '/mnt/usb*')
  AND NOT is_noexec;
