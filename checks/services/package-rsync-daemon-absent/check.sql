-- id: package-rsync-daemon-absent
-- title: The program rsync is not installed
-- title[zh_CN]: 未安装 rsync 程序
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_rsync_removed xccdf:package_rsync-daemon_removed
-- why: As a server it gives out files in clear, and mostly without a password.
-- why[zh_CN]: 作为服务运行时以明文提供文件，且多半无需口令。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('rsync', 'rsync-daemon')
  AND status <> 'config-files';
