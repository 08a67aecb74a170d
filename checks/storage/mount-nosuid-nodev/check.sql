-- id: mount-nosuid-nodev
-- title: Setuid programs and device files are ignored where users write
-- title[zh_CN]: 用户可写的文件系统忽略 setuid 程序和设备文件
-- severity: low
-- area: storage
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: mount_point
-- why: Without these options a setuid program or a device file hidden there gives root's rights
--     whenever its owner wants them back.
-- why[zh_CN]: 没有这些选项时，藏在其中的 setuid 程序或设备文件可随时让放置者重新取得 root 权限。
-- fix: Add {missing} to the options of {mount_point} in /etc/fstab, then: mount -o
--     remount,{missing} {mount_point}
-- fix[zh_CN]: 在 /etc/fstab 中为 {mount_point} 添加 {missing}，然后执行 mount -o remount,{missing} {mount_point}
/* Where such a directory is no file system of its own see separate-file-systems. */
SELECT path AS mount_point,
       trim(iif(is_nosuid, '', 'nosuid') || ',' || iif(is_nodev, '', 'nodev'), ',') AS missing,
       device, type, options
FROM mounts
WHERE path IN ('/tmp', '/var/tmp', '/dev/shm', '/home')
  AND NOT (is_nosuid AND is_nodev);
