-- id: partition-opt
-- title: /opt is a file system of its own
-- title[zh_CN]: /opt 使用独立的文件系统
-- severity: info
-- area: storage
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
--     zicha:RA183
-- key: mount_point problem
-- optional: mounts services
-- same-as: xccdf:partition_for_opt
-- why: Software of others that grows without limit would stop the system.
-- why[zh_CN]: 第三方软件无限增长会使系统停止。
-- fix: Plan a file system for /opt at the next installation, or add a logical volume and a line
--     in {path}.
-- fix[zh_CN]: 下次安装时为 /opt 规划独立文件系统，或增加逻辑卷并写入 {path}。
/* A file system that fstab leaves to the administrator or binds from elsewhere is none. */
SELECT '/opt' AS mount_point, 'not mounted now' AS problem, '/etc/fstab' AS path
WHERE EXISTS (SELECT 1 FROM mounts) AND '/opt' NOT IN (SELECT path FROM mounts)
UNION ALL
SELECT '/opt', 'no line in fstab mounts it at start', '/etc/fstab'
WHERE NOT EXISTS (SELECT 1 FROM mounts WHERE path = '/opt')
  AND NOT EXISTS (SELECT 1 FROM fstab
                  WHERE path = '/opt' AND options NOT LIKE '%,noauto,%'
                    AND options NOT LIKE '%,bind,%' AND options NOT LIKE '%,rbind,%')
  AND NOT EXISTS (SELECT 1 FROM services WHERE name = 'opt' AND kind = 'mount' AND is_enabled);
