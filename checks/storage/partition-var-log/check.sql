-- id: partition-var-log
-- title: /var/log is a file system of its own
-- title[zh_CN]: /var/log 使用独立的文件系统
-- severity: info
-- area: storage
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
--     zicha:RA183
-- key: mount_point problem
-- optional: mounts services
-- same-as: xccdf:partition_for_var_log
-- why: A flood of log messages would stop the services, or full data the logging.
-- why[zh_CN]: 日志洪泛会使业务停止，或数据写满后无法再记日志。
-- fix: Plan a file system for /var/log at the next installation, or add a logical volume and a
--     line in {path}.
-- fix[zh_CN]: 下次安装时为 /var/log 规划独立文件系统，或增加逻辑卷并写入 {path}。
/* A file system that fstab leaves to the administrator or binds from elsewhere is none. */
SELECT '/var/log' AS mount_point, 'not mounted now' AS problem, '/etc/fstab' AS path
WHERE EXISTS (SELECT 1 FROM mounts) AND '/var/log' NOT IN (SELECT path FROM mounts)
UNION ALL
SELECT '/var/log', 'no line in fstab mounts it at start', '/etc/fstab'
WHERE NOT EXISTS (SELECT 1 FROM mounts WHERE path = '/var/log')
  AND NOT EXISTS (SELECT 1 FROM fstab
                  WHERE path = '/var/log' AND options NOT LIKE '%,noauto,%'
                    AND options NOT LIKE '%,bind,%' AND options NOT LIKE '%,rbind,%')
  AND NOT EXISTS (SELECT 1 FROM services WHERE name = 'var-log' AND kind = 'mount' AND is_enabled);
