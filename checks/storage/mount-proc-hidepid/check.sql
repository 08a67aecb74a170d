-- id: mount-proc-hidepid
-- title: Users do not see the processes of others
-- title[zh_CN]: 用户看不到他人的进程
-- severity: info
-- area: storage
-- controls: gbt22239:8.1.4.2.c gbt22239:7.1.4.2.c
-- key: mount_point problem
-- optional: mounts
-- same-as: xccdf:mount_option_proc_hidepid
-- why: Command lines of others hold file names, addresses and, with careless programs, passwords.
-- why[zh_CN]: 他人进程的命令行含有文件名、地址，编写不慎的程序还会带出口令。
-- fix: Add "proc /proc proc defaults,hidepid=2 0 0" to {path}, then: mount -o remount,hidepid=2
--     /proc. Monitoring and polkit may need a group that is let in (gid=).
-- fix[zh_CN]: 在 {path} 中添加“proc /proc proc defaults,hidepid=2 0 0”，然后执行 mount -o remount,hidepid=2 /proc。监控程序和 polkit 可能需要用 gid= 指定例外组。
SELECT '/proc' AS mount_point, 'mounted without it' AS problem, '/etc/fstab' AS path, NULL AS line
FROM mounts
WHERE path = '/proc' AND NOT options REGEXP ',hidepid=(2|4|invisible|ptraceable),'
UNION ALL
SELECT '/proc', 'no line in fstab sets it', '/etc/fstab', NULL
WHERE NOT EXISTS (SELECT 1 FROM fstab WHERE path = '/proc'
                  AND options REGEXP ',hidepid=(2|4|invisible|ptraceable),');
