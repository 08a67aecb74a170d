-- id: partition-usr
-- title: /usr is a file system of its own
-- title[zh_CN]: /usr 使用独立的文件系统
-- severity: info
-- area: storage
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
--     zicha:RA183
-- key: mount_point problem
-- optional: mounts services
-- same-as: xccdf:partition_for_usr
-- why: The programs could not be mounted read-only or checked as a whole.
-- why[zh_CN]: 程序目录无法整体只读挂载或整体校验。
-- fix: Plan a file system for /usr at the next installation, or add a logical volume and a line
--     in {path}.
-- fix[zh_CN]: 下次安装时为 /usr 规划独立文件系统，或增加逻辑卷并写入 {path}。
/* A file system that fstab leaves to the administrator or binds from elsewhere is none. */
SELECT '/usr' AS mount_point, 'not mounted now' AS problem, '/etc/fstab' AS path
WHERE EXISTS (SELECT 1 FROM mounts) AND '/usr' NOT IN (SELECT path FROM mounts)
UNION ALL
SELECT '/usr', 'no line in fstab mounts it at start', '/etc/fstab'
WHERE NOT EXISTS (SELECT 1 FROM mounts WHERE path = '/usr')
  AND NOT EXISTS (SELECT 1 FROM fstab
                  WHERE path = '/usr' AND options NOT LIKE '%,noauto,%'
                    AND options NOT LIKE '%,bind,%' AND options NOT LIKE '%,rbind,%')
  AND NOT EXISTS (SELECT 1 FROM services WHERE name = 'usr' AND kind = 'mount' AND is_enabled);
