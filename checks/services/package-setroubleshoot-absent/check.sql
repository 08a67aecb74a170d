-- id: package-setroubleshoot-absent
-- title: The SELinux advisor setroubleshoot is not installed
-- title[zh_CN]: 未安装 SELinux 诊断工具 setroubleshoot
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_setroubleshoot_removed xccdf:package_setroubleshoot-server_removed
--     xccdf:package_setroubleshoot-plugins_removed
-- why: It is a desktop tool that reads the audit log as root.
-- why[zh_CN]: 它是以 root 读取审计日志的桌面工具。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('setroubleshoot', 'setroubleshoot-server', 'setroubleshoot-plugins')
  AND status <> 'config-files';
