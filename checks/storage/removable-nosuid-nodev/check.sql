-- id: removable-nosuid-nodev
-- title: Setuid programs and device files on removable media are ignored
-- title[zh_CN]: 忽略移动介质上的 setuid 程序和设备文件
-- severity: medium
-- area: storage
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.5 gbt22239:7.1.4.5 zicha:RA098
-- key: mount_point
-- why: Who prepares a USB stick at home, where they are root, is root here as soon as it is
--     mounted.
-- why[zh_CN]: 在自己电脑上以 root 身份制作的 U 盘，一经挂载即可使其主人在本机取得 root 权限。
-- fix: umount {mount_point}; give {missing} in /etc/fstab or on the command line when it is mounted
--     again.
-- fix[zh_CN]: 执行 umount {mount_point}；重新挂载时在 /etc/fstab 或命令行中加上 {missing}。
SELECT path AS mount_point,
       trim(iif(is_nosuid, '', 'nosuid') || ',' || iif(is_nodev, '', 'nodev'), ',') AS missing,
       device, type, options
FROM mounts
WHERE (path GLOB '/media/*' OR path GLOB '/run/media/*' OR device GLOB '/dev/sr*'
       OR type IN ('iso9660', 'udf', 'exfat', 'hfsplus')
       OR (path GLOB '/mnt*' AND type IN ('vfat', 'ntfs', 'ntfs3', 'fuseblk')))
  AND NOT (is_nosuid AND is_nodev);
