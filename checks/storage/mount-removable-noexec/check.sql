-- id: mount-removable-noexec
-- title: Programs on removable media are not run
-- title[zh_CN]: 不运行可移动介质中的程序
-- severity: info
-- area: storage
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: mount_point problem
-- optional: mounts
-- same-as: xccdf:mount_option_noexec_removable_partitions
-- why: Programs that somebody else put there would run with the rights of this host's users.
-- why[zh_CN]: 他人放入的程序会以本机用户的权限运行。
-- fix: Add noexec to the options of {mount_point} in {path}, then: mount -o remount,noexec
--     {mount_point}
-- fix[zh_CN]: 在 {path} 中为 {mount_point} 添加选项 noexec，然后执行 mount -o remount,noexec {mount_point}
SELECT path AS mount_point, 'mounted without it' AS problem, device, '/etc/fstab' AS path,
       NULL AS line
FROM mounts WHERE NOT is_noexec
  AND (path GLOB '/media/*' OR path GLOB '/run/media/*' OR path GLOB '/mnt/usb*'
   OR path GLOB '/mnt/cdrom*' OR device GLOB '/dev/sr*' OR device GLOB '/dev/cdrom*'
   OR type = 'iso9660')
UNION ALL
SELECT path, iif(line IS NULL, 'the unit that mounts it does not set it',
                 'the line in fstab does not set it'), device, source, line FROM fstab WHERE NOT is_noexec
  AND (path GLOB '/media/*' OR path GLOB '/run/media/*' OR path GLOB '/mnt/usb*'
   OR path GLOB '/mnt/cdrom*' OR device GLOB '/dev/sr*' OR device GLOB '/dev/cdrom*'
   OR type = 'iso9660');
