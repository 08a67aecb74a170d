-- id: mount-var-noexec
-- title: No programs run from /var
-- title[zh_CN]: 不能从 /var 运行程序
-- severity: info
-- area: storage
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.4.5 gbt22239:7.1.4.5
-- key: mount_point problem
-- optional: mounts
-- same-as: xccdf:mount_option_var_noexec
-- why: What comes in through a flaw in a service is mostly put where it can write, and started
--     there.
-- why[zh_CN]: 利用服务漏洞进入的恶意程序多半放在可写目录中运行。
-- fix: Add noexec to the options of /var in {path}, then: mount -o remount,noexec /var
-- fix[zh_CN]: 在 {path} 中为 /var 添加选项 noexec，然后执行 mount -o remount,noexec /var
/* Where /var is no file system of its own there is nothing to say. */
SELECT path AS mount_point, 'mounted without it' AS problem, options, '/etc/fstab' AS path,
       NULL AS line
FROM mounts WHERE path = '/var' AND NOT is_noexec
UNION ALL
SELECT path, iif(line IS NULL, 'the unit that mounts it does not set it',
                 'the line in fstab does not set it'), options, source, line
FROM fstab WHERE path = '/var' AND NOT is_noexec;
