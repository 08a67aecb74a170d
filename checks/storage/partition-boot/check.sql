-- id: partition-boot
-- title: /boot is a file system of its own
-- title[zh_CN]: /boot 使用独立的文件系统
-- severity: info
-- area: storage
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
--     zicha:RA183
-- key: mount_point problem
-- optional: mounts services
-- same-as: xccdf:partition_for_boot
-- why: A full root file system would leave the new kernel half written.
-- why[zh_CN]: 根文件系统写满时，新内核可能只写入一半。
-- fix: Plan a file system for /boot at the next installation, or add a logical volume and a line
--     in {path}.
-- fix[zh_CN]: 下次安装时为 /boot 规划独立文件系统，或增加逻辑卷并写入 {path}。
/* A file system that fstab leaves to the administrator or binds from elsewhere is none. */
SELECT '/boot' AS mount_point, 'not mounted now' AS problem, '/etc/fstab' AS path
WHERE EXISTS (SELECT 1 FROM mounts) AND '/boot' NOT IN (SELECT path FROM mounts)
UNION ALL
SELECT '/boot', 'no line in fstab mounts it at start', '/etc/fstab'
WHERE NOT EXISTS (SELECT 1 FROM mounts WHERE path = '/boot')
  AND NOT EXISTS (SELECT 1 FROM fstab
                  WHERE path = '/boot' AND options NOT LIKE '%,noauto,%'
                    AND options NOT LIKE '%,bind,%' AND options NOT LIKE '%,rbind,%')
  AND NOT EXISTS (SELECT 1 FROM services WHERE name = 'boot' AND kind = 'mount' AND is_enabled);
