-- id: network-mounts-nosuid
-- title: Setuid programs and device files on network file systems are ignored
-- title[zh_CN]: 忽略网络文件系统上的 setuid 程序和设备文件
-- severity: medium
-- area: storage
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: mount_point
-- why: Who is root on the file server, or breaks into it, is root on this host as well.
-- why[zh_CN]: 文件服务器上的 root 或攻破该服务器的人，同时也能取得本机的 root 权限。
-- fix: Add {missing} to the options of {mount_point} in /etc/fstab, then unmount it and mount it
--     again.
-- fix[zh_CN]: 在 /etc/fstab 中为 {mount_point} 添加 {missing}，然后卸载并重新挂载。
SELECT path AS mount_point,
       trim(iif(is_nosuid, '', 'nosuid') || ',' || iif(is_nodev, '', 'nodev'), ',') AS missing,
       device, type, options
FROM mounts
WHERE type IN ('nfs', 'nfs4', 'cifs', 'smb3', 'ceph', '9p', 'glusterfs', 'fuse.glusterfs',
               'lustre')
  AND NOT (is_nosuid AND is_nodev);
