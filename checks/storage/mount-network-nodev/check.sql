-- id: mount-network-nodev
-- title: Device files on network file systems are ignored
-- title[zh_CN]: 忽略网络文件系统中的设备文件
-- severity: low
-- area: storage
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: mount_point problem
-- optional: mounts
-- same-as: xccdf:mount_option_nodev_remote_filesystems
-- why: A device file there reads and writes this host's disks past all permissions.
-- why[zh_CN]: 其中的设备文件可绕过所有权限读写本机磁盘。
-- fix: Add nodev to the options of {mount_point} in {path}, then: mount -o remount,nodev
--     {mount_point}
-- fix[zh_CN]: 在 {path} 中为 {mount_point} 添加选项 nodev，然后执行 mount -o remount,nodev {mount_point}
SELECT path AS mount_point, 'mounted without it' AS problem, device, '/etc/fstab' AS path,
       NULL AS line
FROM mounts WHERE NOT is_nodev
  AND type IN ('nfs', 'nfs4', 'cifs', 'smb3', 'ceph', '9p', 'glusterfs',
               'fuse.glusterfs', 'lustre')
UNION ALL
SELECT path, iif(line IS NULL, 'the unit that mounts it does not set it',
                 'the line in fstab does not set it'), device, source, line FROM fstab WHERE NOT is_nodev
  AND type IN ('nfs', 'nfs4', 'cifs', 'smb3', 'ceph', '9p', 'glusterfs',
               'fuse.glusterfs', 'lustre');
