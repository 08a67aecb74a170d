-- id: mount-local-nodev
-- title: Device files are ignored on all local file systems but the root
-- title[zh_CN]: 除根分区外的本地文件系统均忽略设备文件
-- severity: info
-- area: storage
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: mount_point problem
-- optional: mounts
-- same-as: xccdf:mount_option_nodev_nonroot_local_partitions
-- why: A device file there reads and writes this host's disks past all permissions.
-- why[zh_CN]: 其中的设备文件可绕过所有权限读写本机磁盘。
-- fix: Add nodev to the options of {mount_point} in {path}, then: mount -o remount,nodev
--     {mount_point}
-- fix[zh_CN]: 在 {path} 中为 {mount_point} 添加选项 nodev，然后执行 mount -o remount,nodev {mount_point}
SELECT path AS mount_point, 'mounted without it' AS problem, device, '/etc/fstab' AS path,
       NULL AS line
FROM mounts WHERE device GLOB '/dev/*' AND path <> '/' AND NOT is_nodev
UNION ALL
SELECT path, iif(line IS NULL, 'the unit that mounts it does not set it',
                 'the line in fstab does not set it'), device, source, line FROM fstab
WHERE (device GLOB '/dev/*' OR device GLOB 'UUID=*' OR device GLOB 'LABEL=*'
       OR device GLOB 'PARTUUID=*' OR device GLOB 'PARTLABEL=*')
  AND path GLOB '/?*' AND options NOT LIKE '%,bind,%' AND NOT is_nodev;
