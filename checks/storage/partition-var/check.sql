-- id: partition-var
-- title: /var is a file system of its own
-- title[zh_CN]: /var 使用独立的文件系统
-- severity: info
-- area: storage
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
--     zicha:RA183
-- key: mount_point problem
-- optional: mounts services
-- same-as: xccdf:partition_for_var
-- why: Data and queues of the services would fill the root file system, and nobody could sign in
--     any more.
-- why[zh_CN]: 业务数据和队列会写满根文件系统，使任何人都无法登录。
-- fix: Plan a file system for /var at the next installation, or add a logical volume and a line
--     in {path}.
-- fix[zh_CN]: 下次安装时为 /var 规划独立文件系统，或增加逻辑卷并写入 {path}。
/* A file system that fstab leaves to the administrator or binds from elsewhere is none. */
SELECT '/var' AS mount_point, 'not mounted now' AS problem, '/etc/fstab' AS path
WHERE EXISTS (SELECT 1 FROM mounts) AND '/var' NOT IN (SELECT path FROM mounts)
UNION ALL
SELECT '/var', 'no line in fstab mounts it at start', '/etc/fstab'
WHERE NOT EXISTS (SELECT 1 FROM mounts WHERE path = '/var')
  AND NOT EXISTS (SELECT 1 FROM fstab
                  WHERE path = '/var' AND options NOT LIKE '%,noauto,%'
                    AND options NOT LIKE '%,bind,%' AND options NOT LIKE '%,rbind,%')
  AND NOT EXISTS (SELECT 1 FROM services WHERE name = 'var' AND kind = 'mount' AND is_enabled);
