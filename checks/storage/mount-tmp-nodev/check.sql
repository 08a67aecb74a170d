-- id: mount-tmp-nodev
-- title: Device files on /tmp are ignored
-- title[zh_CN]: 忽略 /tmp 中的设备文件
-- severity: low
-- area: storage
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: mount_point problem
-- optional: mounts
-- same-as: xccdf:mount_option_tmp_nodev
-- why: A device file that an attacker puts there reads and writes the disk past all permissions.
-- why[zh_CN]: 攻击者放入的设备文件可绕过所有权限直接读写磁盘。
-- fix: Add nodev to the options of /tmp in {path}, then: mount -o remount,nodev /tmp
-- fix[zh_CN]: 在 {path} 中为 /tmp 添加选项 nodev，然后执行 mount -o remount,nodev /tmp
/* Where /tmp is no file system of its own there is nothing to say. */
SELECT path AS mount_point, 'mounted without it' AS problem, options, '/etc/fstab' AS path,
       NULL AS line
FROM mounts WHERE path = '/tmp' AND NOT is_nodev
UNION ALL
SELECT path, iif(line IS NULL, 'the unit that mounts it does not set it',
                 'the line in fstab does not set it'), options, source, line
FROM fstab WHERE path = '/tmp' AND NOT is_nodev;
