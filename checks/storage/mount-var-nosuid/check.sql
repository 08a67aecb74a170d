-- id: mount-var-nosuid
-- title: Setuid programs on /var are ignored
-- title[zh_CN]: 忽略 /var 中的 setuid 程序
-- severity: info
-- area: storage
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: mount_point problem
-- optional: mounts
-- same-as: xccdf:mount_option_var_nosuid
-- why: A setuid program that an attacker hides there gives back root's rights whenever wanted.
-- why[zh_CN]: 攻击者藏在其中的 setuid 程序可随时恢复 root 权限。
-- fix: Add nosuid to the options of /var in {path}, then: mount -o remount,nosuid /var
-- fix[zh_CN]: 在 {path} 中为 /var 添加选项 nosuid，然后执行 mount -o remount,nosuid /var
/* Where /var is no file system of its own there is nothing to say. */
SELECT path AS mount_point, 'mounted without it' AS problem, options, '/etc/fstab' AS path,
       NULL AS line
FROM mounts WHERE path = '/var' AND NOT is_nosuid
UNION ALL
SELECT path, iif(line IS NULL, 'the unit that mounts it does not set it',
                 'the line in fstab does not set it'), options, source, line
FROM fstab WHERE path = '/var' AND NOT is_nosuid;
