-- id: partition-tmp
-- title: /tmp is a file system of its own
-- title[zh_CN]: /tmp 使用独立的文件系统
-- severity: info
-- area: storage
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
--     zicha:RA183
-- key: mount_point problem
-- optional: mounts services
-- same-as: xccdf:partition_for_tmp
-- why: Whoever fills /tmp would stop all services, and safe mount options could not be given.
-- why[zh_CN]: 写满 /tmp 会使所有服务停止，也无法设置安全的挂载选项。
-- fix: Plan a file system for /tmp at the next installation, or add a logical volume and a line
--     in {path}.
-- fix[zh_CN]: 下次安装时为 /tmp 规划独立文件系统，或增加逻辑卷并写入 {path}。
/* A file system that fstab leaves to the administrator or binds from elsewhere is none. */
SELECT '/tmp' AS mount_point, 'not mounted now' AS problem, '/etc/fstab' AS path
WHERE EXISTS (SELECT 1 FROM mounts) AND '/tmp' NOT IN (SELECT path FROM mounts)
UNION ALL
SELECT '/tmp', 'no line in fstab mounts it at start', '/etc/fstab'
WHERE NOT EXISTS (SELECT 1 FROM mounts WHERE path = '/tmp')
  AND NOT EXISTS (SELECT 1 FROM fstab
                  WHERE path = '/tmp' AND options NOT LIKE '%,noauto,%'
                    AND options NOT LIKE '%,bind,%' AND options NOT LIKE '%,rbind,%')
  AND NOT EXISTS (SELECT 1 FROM services WHERE name = 'tmp' AND kind = 'mount' AND is_enabled);
