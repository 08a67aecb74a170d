-- id: mount-network-nosuid
-- title: Setuid programs on network file systems are ignored
-- title[zh_CN]: 忽略网络文件系统中的 setuid 程序
-- severity: low
-- area: storage
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: mount_point problem
-- optional: mounts
-- same-as: xccdf:mount_option_nosuid_remote_filesystems
-- why: Who is root where the files come from makes a setuid program there and is root here.
-- why[zh_CN]: 对方主机的 root 可在其中放置 setuid 程序，从而成为本机的 root。
-- fix: Add nosuid to the options of {mount_point} in {path}, then: mount -o remount,nosuid
--     {mount_point}
-- fix[zh_CN]: 在 {path} 中为 {mount_point} 添加选项 nosuid，然后执行 mount -o remount,nosuid {mount_point}
SELECT path AS mount_point, 'mounted without it' AS problem, device, '/etc/fstab' AS path,
       NULL AS line
FROM mounts WHERE NOT is_nosuid
  AND type IN ('nfs', 'nfs4', 'cifs', 'smb3', 'ceph', '9p', 'glusterfs',
               'fuse.glusterfs', 'lustre')
UNION ALL
SELECT path, iif(line IS NULL, 'the unit that mounts it does not set it',
                 'the line in fstab does not set it'), device, source, line FROM fstab WHERE NOT is_nosuid
  AND type IN ('nfs', 'nfs4', 'cifs', 'smb3', 'ceph', '9p', 'glusterfs',
               'fuse.glusterfs', 'lustre');
