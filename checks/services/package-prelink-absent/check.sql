-- id: package-prelink-absent
-- title: The program prelink is not installed
-- title[zh_CN]: 未安装 prelink 程序
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.6 gbt22239:7.1.4.6
-- key: name
-- same-as: xccdf:package_prelink_removed
-- why: It rewrites programs on the disk, so that no check of their digests can be right.
-- why[zh_CN]: 它会改写磁盘上的程序，使完整性校验失效。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('prelink')
  AND status <> 'config-files';
